"""The bot as a process: started, checked, stopped, and told no."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from .standin import payloads, rules
from .standin.server import TOKEN, StandIn

ROOT = Path(__file__).parents[3]
CANARY = "xylophone-canary-7731"
Start = Callable[..., "asyncio.Future[Process]"]
_PARAGRAPHS = """Seaview votes on its library

The Seaview council voted 4-2 on Tuesday to close the library on Sundays.

Critics warned that students will have no quiet place to work.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A bare folder of one article."""
    articles = tmp_path / "articles"
    articles.mkdir()
    (articles / "vote.md").write_text(_PARAGRAPHS, encoding="utf-8")
    return articles


@pytest.fixture
async def start(standin: StandIn, folder: Path, tmp_path: Path) -> AsyncIterator[Start]:
    """Starts the command line in an empty working directory; what is left running is ended."""
    processes: list[Process] = []

    async def started(*arguments: str, token: str | None = TOKEN) -> Process:
        environment = {name: value for name, value in os.environ.items() if not name.startswith("ONRECORD_")}
        environment |= {"PYTHONPATH": os.pathsep.join([*sys.path[:1], str(ROOT), os.environ.get("PYTHONPATH", "")])}
        environment |= {"ONRECORD_DISCORD_TOKEN": token} if token is not None else {}
        home = tmp_path / "home"
        home.mkdir(exist_ok=True)
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "tests.bot.discord.standin.child",
            standin.address,
            *arguments,
            "--collection",
            str(folder),
            stdout=PIPE,
            stderr=PIPE,
            cwd=home,
            env=environment,
        )
        processes.append(process)
        return process

    yield started  # type: ignore[misc] # a coroutine function, which the alias shortens
    for process in processes:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def ended(process: Process) -> tuple[int | None, str, str]:
    """Exit status and what was printed."""
    out, err = await asyncio.wait_for(process.communicate(), 20)
    return process.returncode, out.decode(), err.decode()


def on_disk(folder: Path) -> str:
    """All that was written, without the article."""
    files = (path for path in folder.rglob("*") if path.is_file() and path.suffix != ".md")
    return "".join(path.read_text("utf-8", "replace") for path in files)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_a_signal_lets_running_answers_finish_and_closes_cleanly(
    standin: StandIn, start: Start, number: signal.Signals
) -> None:
    process = await start("serve")
    await asyncio.wait_for(standin.gateway.ready.wait(), 20)
    records = [
        await standin.send(payloads.command("ask", {"question": f"{CANARY} vote {place}"}, place + 1))
        for place in range(20)
    ]
    await records[0].done.wait()
    begun = [record for record in records if record.acknowledged]
    process.send_signal(number)

    status, _, err = await ended(process)

    assert status == 0
    assert standin.gateway.closed_with == 1000
    assert all(record.done.is_set() for record in begun)
    assert "Traceback" not in err


async def test_nothing_that_readers_write_reaches_logs_or_disk(standin: StandIn, start: Start, tmp_path: Path) -> None:
    reader = 918273645546372819
    process = await start("serve")
    await asyncio.wait_for(standin.gateway.ready.wait(), 20)
    failed = standin.rest.record(payloads.command("ask", {"question": f"{CANARY}?"}, reader))
    failed.sent -= 4
    await standin.gateway.dispatch("INTERACTION_CREATE", failed.interaction)
    late = standin.rest.record(payloads.typing("people", "name", CANARY, reader))
    late.sent -= 4
    await standin.gateway.dispatch("INTERACTION_CREATE", late.interaction)
    await standin.ask(payloads.command("timeline", {"since": CANARY}, reader))
    await standin.ask(payloads.command(CANARY, {}, reader))
    answer = await standin.ask(payloads.command("ask", {"question": f"{CANARY} vote"}, reader))
    assert answer.message is not None
    await standin.ask(payloads.press(answer.message, CANARY, reader))
    await standin.write(f"/{CANARY}", reader)
    await standin.write(f"{CANARY} vote", reader)
    process.terminate()

    status, out, err = await ended(process)

    assert status == 0
    written = out + err + on_disk(tmp_path)
    assert CANARY not in written
    assert str(reader) not in written
    assert "token-" not in written
    assert CANARY not in str(rules.buttons(answer.message))


@pytest.mark.parametrize(
    ("token", "line"),
    [
        (None, "No token: set ONRECORD_DISCORD_TOKEN"),
        ("", "No token: set ONRECORD_DISCORD_TOKEN"),
        ("hello", "does not look like a bot's token"),
        (TOKEN[:-1] + "x", "Discord does not accept the token"),
    ],
)
async def test_a_missing_or_wrong_token_is_one_clear_line(start: Start, token: str | None, line: str) -> None:
    status, out, err = await ended(await start("serve", token=token))

    assert status == 2
    assert out == ""
    assert line in err
    assert len(err.splitlines()) == 1
    if token:
        assert token not in err


async def test_discord_that_cannot_be_reached_is_one_clear_line(standin: StandIn, start: Start) -> None:
    standin.address = "127.0.0.1:9"

    status, _, err = await ended(await start("serve"))

    assert status == 2
    assert err.startswith("Discord cannot be reached")
    assert len(err.splitlines()) == 1


async def test_a_token_that_is_withdrawn_while_running_is_one_clear_line(standin: StandIn, start: Start) -> None:
    process = await start("serve")
    await asyncio.wait_for(standin.gateway.ready.wait(), 20)
    assert standin.gateway.connection is not None
    await standin.gateway.connection.socket.close(code=4004)

    status, _, err = await ended(process)

    assert status == 2
    assert err.splitlines()[-1].startswith("Discord does not accept the token")
    assert "Traceback" not in err


async def test_the_check_does_not_connect(standin: StandIn, start: Start) -> None:
    status, out, err = await ended(await start("serve", "--check"))

    assert (status, err) == (0, "")
    assert "1 articles" in out or "1 article" in out
    assert "ask, vote" in out
    assert out.endswith("Everything is ready to serve.\n")
    assert standin.rest.requests == []


async def test_the_check_names_a_missing_token(start: Start) -> None:
    status, out, err = await ended(await start("serve", "--check", token=None))

    assert status == 2
    assert "Commands: ask" in out
    assert err.startswith("No token")


async def test_a_collection_that_cannot_be_read_is_one_clear_line(start: Start, folder: Path) -> None:
    (folder / "vote.md").unlink()

    status, _, err = await ended(await start("serve"))

    assert status == 1
    assert len(err.splitlines()) == 1
