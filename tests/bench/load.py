"""Load: the bot against one that answers a constant string, on the same stand-in, in the same run."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import os
import random
import statistics
import sys
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path

from aiohttp import web

from config.settings import SHIPPED
from tests.bot.discord.standin import payloads, rules
from tests.bot.discord.standin.payloads import Payload
from tests.bot.discord.standin.records import Record
from tests.bot.discord.standin.rest import as_json
from tests.bot.discord.standin.server import TOKEN, StandIn

COUNT, FLIGHT = 5000, 32
# In turns, and the better round of each counts: other work on the machine slows now one, now the other.
ROUNDS = 2
_WARM, _LATE = 500, 20.0
QUESTIONS = (
    "What was the vote?",
    "How many officers will be trained?",
    "What do critics say?",
    "What do supporters say?",
    "When does it start?",
    "Who voted no?",
    "What is 287(g)?",
    "Does state law require it?",
    "What did the police chief say?",
    "Can I be stopped on the street?",
    "Is it right?",
    "What did the mayor say?",
    "how much does it cost",
    "aclu",
    "arrests",
    "asdf qwer",
)
COMMANDS = ("vote", "people", "reactions", "differences", "timeline", "sources", "agreement", "glossary", "help")


@dataclass(frozen=True, slots=True)
class Measured:
    """One run."""

    p50: float
    p99: float
    rate: float
    lost: int
    memory: float
    processor: float

    def row(self, name: str) -> str:
        """A line of the table."""
        return (
            f"{name:<10} {self.p50 * 1000:8.1f} {self.p99 * 1000:8.1f} {self.rate:8.0f} {self.lost:6}"
            f" {self.memory / 1e6:+9.1f} {self.processor * 1000:8.2f}"
        )


def interactions(seed: int = 7) -> Iterator[Payload]:
    """What many readers do: commands, questions, and a few that nobody asked before."""
    chance = random.Random(seed)  # noqa: S311 # the same load for both bots
    for number in itertools.count():
        reader = 1000 + number % 997
        kind = chance.random()
        if kind < 0.5:
            yield payloads.command(chance.choice(COMMANDS), {}, reader)
        elif kind < 0.98:
            yield payloads.command("ask", {"question": chance.choice(QUESTIONS)}, reader)
        else:
            yield payloads.command("ask", {"question": f"{chance.choice(QUESTIONS)} {number}"}, reader)


@contextlib.asynccontextmanager
async def running(standin: StandIn, module: str, *arguments: str) -> AsyncIterator[asyncio.subprocess.Process]:
    """A bot as a process of its own."""
    environment = os.environ | {"ONRECORD_DISCORD_TOKEN": TOKEN, "ONRECORD_QUESTIONS_PER_MINUTE": "6000"}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", module, standin.address, *arguments, env=environment, stderr=asyncio.subprocess.DEVNULL
    )
    try:
        await asyncio.wait_for(standin.gateway.ready.wait(), 60)
        yield process
    finally:
        process.terminate()
        await process.wait()


async def drive(standin: StandIn, count: int, flight: int = FLIGHT) -> list[Record]:
    """So many interactions, so many of them at a time."""
    waiting = interactions()
    records: list[Record] = []

    async def reader() -> None:
        while len(records) < count:
            record = await standin.send(next(waiting))
            records.append(record)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(record.done.wait(), _LATE)

    await asyncio.gather(*(reader() for _ in range(flight)))
    return records


async def measure(module: str, *arguments: str, count: int = COUNT) -> Measured:
    """Latency from dispatch to callback, throughput, what was lost, and how memory grew after the first answers."""
    async with StandIn(strict=False).open() as standin, running(standin, module, *arguments) as process:
        await drive(standin, _WARM)
        standin.rest.records.clear()
        before, spent, begun = _memory(process.pid), _processor(process.pid), standin.now()
        records = await drive(standin, count)
        took = standin.now() - begun
        waits = [record.acknowledged - record.sent for record in records if record.acknowledged is not None]
        cuts = statistics.quantiles(waits, n=100)
        lost = sum(not record.done.is_set() for record in records)
        grown, spent = _memory(process.pid) - before, _processor(process.pid) - spent
        return Measured(cuts[49], cuts[98], len(records) / took, lost, grown, spent / len(records))


class Faults:
    """Requests that fail before they arrive, answers that get lost, each address once; the same in every run."""

    def __init__(self) -> None:
        self._chance = random.Random(11)  # noqa: S311 # no secret
        self.struck: set[str] = set()

    def before(self, request: web.Request) -> web.Response | None:
        """An error or a limit instead of the request."""
        if not self._strikes(request, 0.02):
            return None
        if self._chance.random() < 0.5:
            return as_json({"message": "slow down", "retry_after": 0.1, "global": False}, status=429, Via="1.1 proxy")
        return as_json({"message": "internal", "code": 0}, status=500)

    def after(self, request: web.Request) -> web.Response | None:
        """An error though the request was followed."""
        return as_json({"message": "internal", "code": 0}, status=500) if self._strikes(request, 0.01) else None

    def _strikes(self, request: web.Request, share: float) -> bool:
        strikes = request.path not in self.struck and self._chance.random() < share
        if strikes:
            self.struck.add(request.path)
        return strikes


async def among_faults(module: str, *arguments: str, count: int = COUNT) -> tuple[int, int, int]:
    """How many were struck, lost and doubled when requests fail, answers get lost and sockets drop at random."""
    faults = Faults()

    async def dropping(standin: StandIn) -> None:
        while True:
            await asyncio.sleep(1.5)
            await standin.gateway.drop()

    async with StandIn(strict=False).open() as standin, running(standin, module, *arguments):
        standin.rest.before.append(faults.before)
        standin.rest.after.append(faults.after)
        drops = asyncio.create_task(dropping(standin))
        records = await drive(standin, count)
        drops.cancel()
    lost = sum(not (record.message and rules.told(record.message)) for record in records)
    return len(faults.struck), lost, sum(len(record.followups) for record in records)


def _memory(pid: int) -> float:
    """Resident bytes of a process."""
    return float(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def _processor(pid: int) -> float:
    """Seconds of processor time that a process has used."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


async def main(collection: str = str(SHIPPED)) -> None:
    """Print the table."""
    ours = ("tests.bot.discord.standin.child", "serve", "--collection", collection)
    rounds = [(await measure("tests.bench.constant"), await measure(*ours)) for _ in range(ROUNDS)]
    constant, bot = (max(runs, key=lambda run: run.rate) for runs in zip(*rounds, strict=True))
    struck, lost, doubled = await among_faults(*ours)
    print(
        f"Discord, {COUNT} interactions, {FLIGHT} at a time: dispatch to callback; growth of memory after {_WARM} answers"
    )
    print(f"{'':<10} {'p50 ms':>8} {'p99 ms':>8} {'a second':>8} {'lost':>6} {'MB':>9} {'CPU ms':>8}")
    print(constant.row("constant"))
    print(bot.row("onrecord"))
    print(
        f"p50 ratio {bot.p50 / constant.p50:.2f} (at most 1.25), throughput ratio {bot.rate / constant.rate:.2f} (0.7)"
    )
    print(f"{COUNT} interactions with {struck} faults: {lost} lost, {doubled} doubled")


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
