"""Getting an article from the web: public addresses only, little, soon, and of a kind that can be read."""

from __future__ import annotations

import asyncio
import ipaddress
import socket
import zlib
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import aiohttp
from aiohttp.abc import AbstractResolver
from yarl import URL

from knowledge.errors import ChangeRefused
from knowledge.intake.drafts import Draft

LARGEST = 5_000_000
SECONDS = 20.0
REDIRECTS = 5
_ENDINGS = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "text/plain": ".txt",
    "text/markdown": ".md",
    "text/x-markdown": ".md",
    "application/pdf": ".pdf",
}
_MOVED = frozenset({301, 302, 303, 307, 308})
_PACKED = {"gzip": zlib.MAX_WBITS | 32, "x-gzip": zlib.MAX_WBITS | 32, "deflate": zlib.MAX_WBITS | 32}
_HEADERS = {
    "User-Agent": "OnRecord (article intake)",
    "Accept": ", ".join(_ENDINGS),
    "Accept-Encoding": "gzip, deflate, identity",
}
_TRANSLATED = ipaddress.ip_network("64:ff9b::/96")  # IPv4 behind IPv6, as some networks spell it
_Address = tuple[int, int, int, str, tuple[Any, ...]]


class _NotPublic(OSError):
    """Raised where a connection is about to be made."""


@dataclass(slots=True)
class _Gate:
    """Looks at the very address that a connection goes to, after all names are resolved and not before."""

    everywhere: bool
    refused: list[str] = field(default_factory=list)

    def __call__(self, info: _Address) -> socket.socket:
        address = str(info[4][0])
        if not self.everywhere and not is_public(address):
            self.refused.append(address)
            raise _NotPublic(f"{address} is not public")
        return socket.socket(info[0], info[1], info[2])


def is_public(address: str) -> bool:
    """False for private, loopback, link-local, multicast and reserved addresses, in whatever notation they hide."""
    found = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(found, ipaddress.IPv6Address):
        hidden = found.ipv4_mapped or found.sixtofour or (found.teredo[1] if found.teredo else None)
        if hidden is None and found in _TRANSLATED:
            hidden = ipaddress.IPv4Address(int(found) & 0xFFFFFFFF)
        if hidden is not None:
            return is_public(str(hidden))
    return found.is_global and not (found.is_multicast or found.is_reserved or found.is_unspecified)


@dataclass(frozen=True, slots=True)
class Fetcher:
    """`hosts` are names, parted by commas, that may lead anywhere."""

    hosts: str = ""
    resolver: AbstractResolver | None = None
    seconds: float = SECONDS

    def draft(self, address: str) -> Draft:
        """What the address holds; raises ChangeRefused."""
        return asyncio.run(self._draft(address))

    async def _draft(self, address: str) -> Draft:
        try:
            async with asyncio.timeout(self.seconds):
                return await self._followed(_checked(address))
        except TimeoutError as error:
            raise ChangeRefused("fetch_slow", f"{self.seconds:g}") from error

    async def _followed(self, url: URL) -> Draft:
        for _ in range(REDIRECTS + 1):
            found = await self._asked(url)
            if isinstance(found, Draft):
                return found
            url = found
        raise ChangeRefused("fetch_redirects", str(REDIRECTS))

    async def _asked(self, url: URL) -> Draft | URL:
        """One request, one connection."""
        gate = _Gate(everywhere=url.host in {host.strip() for host in self.hosts.split(",")})
        connector = aiohttp.TCPConnector(
            socket_factory=gate, resolver=self.resolver, use_dns_cache=False, force_close=True
        )
        try:
            async with (
                aiohttp.ClientSession(
                    connector=connector, auto_decompress=False, headers=_HEADERS, cookie_jar=aiohttp.DummyCookieJar()
                ) as session,
                session.get(url, allow_redirects=False, skip_auto_headers=("Accept-Encoding",)) as response,
            ):
                return await _read(response)
        except (aiohttp.ClientError, OSError, ValueError) as error:
            if isinstance(error, TimeoutError):
                raise
            if gate.refused:
                raise ChangeRefused("fetch_address", f"{url.host} ({', '.join(gate.refused)})") from error
            raise ChangeRefused("fetch_unreachable", str(url.host)) from error


def _checked(address: str, base: URL | None = None) -> URL:
    """An address that may be asked for; raises ChangeRefused."""
    try:
        url = (base.join(URL(address)) if base else URL(address)).with_fragment(None)
    except ValueError as error:
        raise ChangeRefused("fetch_url", address) from error
    if url.scheme not in ("http", "https") or not url.host:
        raise ChangeRefused("fetch_url", str(url))
    if url.user or url.password:
        raise ChangeRefused("fetch_credentials", str(url.with_user(None)))
    return url


async def _read(response: aiohttp.ClientResponse) -> Draft | URL:
    if response.status in _MOVED and "Location" in response.headers:
        return _checked(response.headers["Location"], response.url)
    if response.status != 200:
        raise ChangeRefused("fetch_status", str(response.status))
    ending = _ENDINGS.get(response.content_type)
    if ending is None or "Content-Type" not in response.headers:
        raise ChangeRefused("fetch_type", response.headers.get("Content-Type", "?"))
    if (response.content_length or 0) > LARGEST:
        raise ChangeRefused("fetch_too_large", _megabytes())
    data = await _unpacked(response)
    if ending != ".pdf":
        data = _as_utf8(data, response.charset)
    return Draft(f"{_name(response.url)}{ending}", data, source=str(response.url))


async def _unpacked(response: aiohttp.ClientResponse) -> bytes:
    """The body, which may grow no larger than it may be, however small it comes over the wire."""
    encoding = response.headers.get("Content-Encoding", "identity").strip().lower()
    if encoding in ("identity", ""):
        return b"".join([part async for part in _bounded(response)])
    if encoding not in _PACKED:
        raise ChangeRefused("fetch_packed", encoding)
    unpacking, whole = zlib.decompressobj(_PACKED[encoding]), bytearray()
    try:
        async for part in _bounded(response):
            whole += unpacking.decompress(part, LARGEST - len(whole) + 1)
            if len(whole) > LARGEST:
                raise ChangeRefused("fetch_too_large", _megabytes())
    except zlib.error as error:
        raise ChangeRefused("fetch_packed", encoding) from error
    if not unpacking.eof:
        raise ChangeRefused("fetch_packed", encoding)
    return bytes(whole)


async def _bounded(response: aiohttp.ClientResponse) -> AsyncIterator[bytes]:
    size = 0
    async for part in response.content.iter_chunked(1 << 16):
        size += len(part)
        if size > LARGEST:
            raise ChangeRefused("fetch_too_large", _megabytes())
        yield part


def _as_utf8(data: bytes, charset: str | None) -> bytes:
    """The encoding is told in a header, which a file does not have."""
    try:
        return data.decode(charset).encode() if charset else data
    except (LookupError, ValueError):
        return data


def _name(url: URL) -> str:
    parts = [part for part in url.parts if part.strip("/")]
    stem = parts[-1].rpartition(".")[0] or parts[-1] if parts else ""
    return stem if any(map(str.isalpha, stem)) else "index"


def _megabytes() -> str:
    return f"{LARGEST // 1_000_000} MB"
