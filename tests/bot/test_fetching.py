from __future__ import annotations

import contextlib
import gzip
import socket
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from aiohttp.abc import AbstractResolver, ResolveResult

from bot.fetching import LARGEST, Fetcher, is_public
from knowledge.errors import ChangeRefused

PAGE = (
    b"<html><body><article><h1>Plan</h1><p>The council approved the plan by 4 votes to 3.</p></article></body></html>"
)
Answer = Callable[["Handler"], None]


class Handler(BaseHTTPRequestHandler):
    """Answers as the server's table says; what it was asked is kept."""

    server: Site

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        self.server.headers.append(dict(self.headers))
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            self.server.answers[self.path](self)

    def reply(self, body: bytes = PAGE, kind: str = "text/html; charset=utf-8", status: int = 200, **more: str) -> None:
        """A whole answer."""
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        for name, value in more.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Nothing."""


class Site(ThreadingHTTPServer):
    """A real server on the loopback address."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.answers: dict[str, Answer] = {}
        self.asked: list[str] = []
        self.headers: list[dict[str, str]] = []

    def at(self, path: str, answer: Answer) -> str:
        """The address of a path that is answered so."""
        self.answers[path] = answer
        return f"http://127.0.0.1:{self.server_port}{path}"

    def leading(self, path: str, to: str, status: int = 302) -> str:
        """The address of a path that leads on."""
        return self.at(path, lambda handler: handler.reply(b"", status=status, Location=to))


class Names(AbstractResolver):
    """Names that lead where a test wants them; a list of addresses is gone through, one a question."""

    def __init__(self, *addresses: str) -> None:
        self.addresses = list(addresses)

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        address = self.addresses.pop(0)
        return [ResolveResult(hostname=host, host=address, port=port, family=socket.AF_INET, proto=0, flags=0)]

    async def close(self) -> None:
        """Nothing is held."""


@pytest.fixture
def site() -> Iterator[Site]:
    site = Site()
    thread = threading.Thread(target=site.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield site
    site.shutdown()
    thread.join()
    site.server_close()


HERE = Fetcher("127.0.0.1")


def refused(address: str, fetcher: Fetcher = HERE) -> tuple[str, str]:
    with pytest.raises(ChangeRefused) as error:
        fetcher.draft(address)
    return error.value.reason, error.value.detail


def test_a_page_is_fetched_with_its_address_and_a_name_for_its_file(site: Site) -> None:
    draft = HERE.draft(site.at("/2025/parking-plan.html?from=feed", Handler.reply) + "#top")

    assert (draft.file_name, draft.data) == ("parking-plan.html", PAGE)
    assert draft.source == f"http://127.0.0.1:{site.server_port}/2025/parking-plan.html?from=feed"


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("text/plain", "plan.txt"),
        ("text/markdown; charset=utf-8", "plan.md"),
        ("application/pdf", "plan.pdf"),
        ("application/xhtml+xml", "plan.html"),
    ],
)
def test_the_kind_that_the_server_names_gives_the_file_its_ending(site: Site, kind: str, name: str) -> None:
    assert HERE.draft(site.at("/plan", lambda handler: handler.reply(b"Plan", kind))).file_name == name


@pytest.mark.parametrize("kind", ["image/png", "application/zip", "application/octet-stream", "video/mp4", ""])
def test_other_kinds_are_refused(site: Site, kind: str) -> None:
    assert refused(site.at("/plan", lambda handler: handler.reply(b"Plan", kind)))[0] == "fetch_type"


def test_text_in_another_encoding_is_kept_as_utf_8(site: Site) -> None:
    spanish = "Votación en la comisión"
    address = site.at("/a", lambda handler: handler.reply(spanish.encode("cp1252"), "text/plain; charset=windows-1252"))

    assert HERE.draft(address).data.decode() == spanish


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("ftp://example.org/a", "fetch_url"),
        ("file:///etc/passwd", "fetch_url"),
        ("http://", "fetch_url"),
        ("http://[::1", "fetch_url"),
        ("https://jane:secret@example.org/a", "fetch_credentials"),
        ("https://jane@example.org/a", "fetch_credentials"),
    ],
)
def test_other_schemes_and_credentials_are_refused(address: str, reason: str) -> None:
    found, detail = refused(address)

    assert found == reason
    assert "secret" not in detail


@pytest.mark.parametrize(
    "host",
    ["127.0.0.1", "127.1", "2130706433", "0x7f000001", "localhost", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0"],  # noqa: S104 - an address that is refused
)
def test_no_connection_is_made_to_this_machine_however_it_is_spelled(site: Site, host: str) -> None:
    site.at("/a", Handler.reply)
    reason, _ = refused(f"http://{host}:{site.server_port}/a", Fetcher())

    assert reason in ("fetch_address", "fetch_unreachable")
    assert site.asked == []


@pytest.mark.parametrize(
    "address",
    [
        *("10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "127.0.0.1", "0.0.0.0"),  # noqa: S104
        *("224.0.0.1", "240.0.0.1", "255.255.255.255", "192.0.2.1", "198.18.0.1"),
        *("::1", "::", "fe80::1", "fe80::1%eth0", "fc00::1", "ff02::1", "2001:db8::1", "::ffff:10.0.0.1"),
        *("2002:7f00:1::", "64:ff9b::7f00:1", "2001:0:4136:e378:8000:63bf:80ff:fffe"),
    ],
)
def test_addresses_that_are_not_public_are_known_in_every_notation(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", ["93.184.215.14", "2606:2800:21f:cb07:6820:80da:af6b:8b2c", "64:ff9b::5db8:d70e"])
def test_public_addresses_are_known(address: str) -> None:
    assert is_public(address)


def test_a_name_that_leads_to_a_private_address_is_refused_when_the_connection_is_made(site: Site) -> None:
    site.at("/a", Handler.reply)
    reason, detail = refused(f"http://news.example:{site.server_port}/a", Fetcher(resolver=Names("127.0.0.1")))

    assert (reason, detail) == ("fetch_address", "news.example (127.0.0.1)")
    assert site.asked == []


def test_a_name_that_changes_its_address_between_two_requests_gains_nothing(site: Site) -> None:
    """The first request may go to the allowed host; the name that it leads to is looked at anew, and where it leads."""
    address = site.leading("/a", f"http://news.example:{site.server_port}/b")
    site.at("/b", Handler.reply)

    assert refused(address, Fetcher("127.0.0.1", resolver=Names("127.0.0.1")))[0] == "fetch_address"
    assert site.asked == ["/a"]


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("host", ["localhost", "[::1]", "169.254.169.254", "10.0.0.1", "0x7f.1"])
def test_a_redirect_to_a_forbidden_address_is_not_followed(site: Site, host: str, status: int) -> None:
    site.at("/b", Handler.reply)
    reason, _ = refused(site.leading("/a", f"http://{host}:{site.server_port}/b", status))

    assert reason in ("fetch_address", "fetch_unreachable")
    assert site.asked == ["/a"]


@pytest.mark.parametrize(
    ("to", "reason"),
    [
        ("file:///etc/passwd", "fetch_url"),
        ("gopher://127.0.0.1/", "fetch_url"),
        ("http://a:b@127.0.0.1/", "fetch_credentials"),
    ],
)
def test_a_redirect_is_checked_like_an_address(site: Site, to: str, reason: str) -> None:
    assert refused(site.leading("/a", to))[0] == reason


def test_a_few_redirects_are_followed_and_the_last_address_is_kept(site: Site) -> None:
    for number in range(5):
        site.leading(f"/{number}", f"/{number + 1}")
    site.at("/5", Handler.reply)

    draft = HERE.draft(f"http://127.0.0.1:{site.server_port}/0")

    assert draft.source == f"http://127.0.0.1:{site.server_port}/5"


def test_a_circle_of_redirects_ends(site: Site) -> None:
    assert refused(site.leading("/a", "/a"))[0] == "fetch_redirects"
    assert len(site.asked) == 6


def test_a_body_that_is_announced_as_too_large_is_not_read(site: Site) -> None:
    def answer(handler: Handler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Type", "text/plain")
        handler.send_header("Content-Length", str(LARGEST + 1))
        handler.end_headers()

    assert refused(site.at("/a", answer)) == ("fetch_too_large", "5 MB")


def test_a_body_without_end_is_left_at_the_limit(site: Site) -> None:
    sent = [0]

    def answer(handler: Handler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Type", "text/plain")
        handler.end_headers()
        for _ in range(1_000):
            handler.wfile.write(b"word " * 20_000)
            sent[0] += 100_000

    assert refused(site.at("/a", answer))[0] == "fetch_too_large"
    assert sent[0] < 60_000_000


@pytest.mark.parametrize(("packing", "packed"), [("gzip", gzip.compress(PAGE)), ("deflate", zlib.compress(PAGE))])
def test_a_packed_page_is_unpacked(site: Site, packing: str, packed: bytes) -> None:
    address = site.at("/a", lambda handler: handler.reply(packed, Content_Encoding=packing))

    assert HERE.draft(address).data == PAGE


def test_a_small_page_that_unpacks_to_gigabytes_is_left_at_the_limit(site: Site) -> None:
    packing = zlib.compressobj(9, wbits=31)
    bomb = b"".join(packing.compress(bytes(1_000_000)) for _ in range(500)) + packing.flush()
    address = site.at("/a", lambda handler: handler.reply(bomb, Content_Encoding="gzip"))
    began = time.monotonic()

    assert len(bomb) < 1_000_000
    assert refused(address)[0] == "fetch_too_large"
    assert time.monotonic() - began < 5


@pytest.mark.parametrize(
    ("packing", "packed"), [("br", PAGE), ("gzip", PAGE), ("gzip", gzip.compress(PAGE)[:-20]), ("gzip, gzip", PAGE)]
)
def test_what_cannot_be_unpacked_is_refused(site: Site, packing: str, packed: bytes) -> None:
    assert refused(site.at("/a", lambda handler: handler.reply(packed, Content_Encoding=packing)))[0] == "fetch_packed"


def test_a_server_that_takes_too_long_is_left(site: Site) -> None:
    """The time is for everything together: a trickle that never stops for long is as slow as silence."""

    def answer(handler: Handler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Type", "text/plain")
        handler.end_headers()
        for _ in range(200):
            handler.wfile.write(b"word ")
            handler.wfile.flush()
            time.sleep(0.05)

    began = time.monotonic()

    assert refused(site.at("/a", answer), Fetcher("127.0.0.1", seconds=0.5)) == ("fetch_slow", "0.5")
    assert time.monotonic() - began < 3


@pytest.mark.parametrize("status", [206, 302, 401, 404, 410, 500])
def test_only_an_answer_that_holds_the_article_is_taken(site: Site, status: int) -> None:
    assert refused(site.at("/a", lambda handler: handler.reply(status=status))) == ("fetch_status", str(status))


def test_a_server_that_is_not_there_is_one_clear_reason() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]

    assert refused(f"http://127.0.0.1:{port}/") == ("fetch_unreachable", "127.0.0.1")


def test_a_body_that_breaks_off_is_refused(site: Site) -> None:
    def answer(handler: Handler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Type", "text/plain")
        handler.send_header("Content-Length", "1000")
        handler.end_headers()
        handler.wfile.write(b"The council")
        handler.close_connection = True

    assert refused(site.at("/a", answer))[0] == "fetch_unreachable"


def test_no_cookie_and_nothing_of_the_operator_is_sent(site: Site) -> None:
    site.at("/a", lambda handler: handler.reply(b"", status=302, Location="/b", Set_Cookie="id=1"))
    HERE.draft(site.at("/b", Handler.reply).replace("/b", "/a"))

    assert {"Cookie", "Authorization", "Referer"}.isdisjoint(set().union(*site.headers))
    assert {headers["User-Agent"] for headers in site.headers} == {"OnRecord (article intake)"}
