"""A network that fails: lost sockets, lost answers, limits, errors on Discord's side."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Callable

import pytest
from aiohttp import web

from bot.discord.client import OnRecord
from bot.discord.serving import client
from config.settings import Settings
from knowledge.answers import Answer, Question
from knowledge.archive import Archive
from tests.library import collection

from .standin import payloads, rules
from .standin.payloads import Payload
from .standin.rest import Fault, as_json
from .standin.server import StandIn, connected

QUESTIONS = [
    "How did the council vote?",
    "critics",
    "sunday",
    "How much does the closing save?",
    "Who paid for the roof?",
]


class Slow(Archive):
    """An archive that has to think about one question."""

    def answer(self, question: Question) -> Answer:
        """Half a second for `slow`."""
        if question.text == "slow":
            time.sleep(0.5)
        return super().answer(question)


SLOW = Slow(collection())


def once(response: Callable[[], web.Response], part: str) -> Fault:
    """A fault of the first request to an address that holds `part`."""
    left = [1]

    def fault(request: web.Request) -> web.Response | None:
        if part not in request.path or not left[0]:
            return None
        left[0] -= 1
        return response()

    return fault


def broken() -> web.Response:
    """An error on Discord's side."""
    return as_json({"message": "internal", "code": 0}, status=500)


def limited() -> web.Response:
    """A limit that was reached; with the header by which the library knows it from a ban."""
    return as_json({"message": "slow down", "retry_after": 0.05, "global": False}, status=429, Via="1.1 proxy")


def ask(reader: int = 1) -> Payload:
    """A question that is not known yet."""
    return payloads.command("ask", {"question": QUESTIONS[reader % len(QUESTIONS)]}, reader)


@pytest.mark.parametrize("response", [broken, limited])
@pytest.mark.parametrize("part", ["/callback", "/@original"])
async def test_a_request_that_fails_before_it_arrives_is_repeated(
    standin: StandIn, bot: OnRecord, response: Callable[[], web.Response], part: str
) -> None:
    standin.rest.before.append(once(response, part))

    record = await standin.ask(ask())

    assert record.message is not None
    assert rules.told(record.message)
    assert record.answers == 1


@pytest.mark.parametrize("part", ["/callback", "/@original"])
async def test_an_answer_of_discord_s_that_is_lost_does_not_double_ours(
    standin: StandIn, bot: OnRecord, part: str
) -> None:
    standin.rest.after.append(once(broken, part))

    record = await standin.ask(ask())
    await asyncio.sleep(1.3)

    assert record.message is not None
    assert record.followups == []
    assert rules.told(record.message)


async def test_a_first_answer_that_fails_twice_still_comes_in_time(standin: StandIn, bot: OnRecord) -> None:
    standin.rest.before += [once(broken, "/callback"), once(broken, "/callback")]

    record = await standin.ask(ask())

    assert record.acknowledged is not None
    assert record.acknowledged - record.sent < 3.0


async def test_a_direct_message_is_answered_once_though_discord_s_answer_is_lost(
    standin: StandIn, bot: OnRecord
) -> None:
    standin.rest.after.append(once(broken, "/messages"))

    await standin.write("how did the council vote")
    await asyncio.sleep(1.2)

    assert len(standin.rest.messages) == 1


async def test_a_refused_message_becomes_words_with_a_reference(standin: StandIn, bot: OnRecord) -> None:
    def refused() -> web.Response:
        return as_json({"message": "Invalid Form Body", "code": 50035}, status=400)

    standin.rest.before.append(once(refused, "/@original"))

    record = await standin.ask(ask())

    assert record.message is not None
    assert "Something failed on our side." in rules.told(record.message)
    assert "(ref " in rules.told(record.message)


async def test_an_answer_that_comes_after_fifteen_minutes_is_met_with_silence(standin: StandIn, bot: OnRecord) -> None:
    def wait(request: web.Request) -> None:
        standin.ahead = 16 * 60.0 if "/callback" in request.path else standin.ahead

    standin.rest.after.append(wait)
    late = await standin.send(ask())
    while not any("/@original" in request for request in standin.rest.requests):  # noqa: ASYNC110 # an event of the bot's
        await asyncio.sleep(0.01)
    standin.rest.after.clear()
    standin.ahead = 0.0

    assert (await standin.ask(payloads.command("help"))).message
    assert not late.done.is_set()


async def test_a_slow_answer_keeps_nobody_else_waiting(standin: StandIn, settings: Settings) -> None:
    async with connected(standin, client(lambda: SLOW, settings)):
        slow = await standin.send(payloads.command("ask", {"question": "slow"}))
        await asyncio.sleep(0.05)
        quick = await standin.ask(payloads.command("help", reader=2))

        assert slow.acknowledged is not None
        assert not slow.done.is_set()
        assert (quick.acknowledged or 99) - quick.sent < 0.3
        await slow.done.wait()


async def test_heartbeats_keep_the_connection_alive(library: Archive, settings: Settings) -> None:
    async with StandIn(heartbeat=0.05).open() as impatient, connected(impatient, client(lambda: library, settings)):
        await asyncio.sleep(0.3)

        assert impatient.gateway.log.count("heartbeat") >= 4


async def test_a_dropped_connection_is_resumed_and_nothing_is_lost_or_doubled(standin: StandIn, bot: OnRecord) -> None:
    before = await standin.ask(ask(1))
    await standin.gateway.drop()
    meanwhile = [await standin.send(ask(reader)) for reader in range(2, 6)]
    await asyncio.wait_for(asyncio.gather(*(record.done.wait() for record in meanwhile)), 10)

    assert "resume" in standin.gateway.log
    assert {record.answers for record in (before, *meanwhile)} == {1}


async def test_a_request_to_reconnect_is_followed(standin: StandIn, bot: OnRecord) -> None:
    await standin.gateway.reconnect()
    record = await standin.send(ask(3))
    await asyncio.wait_for(record.done.wait(), 10)

    assert standin.gateway.log.count("resume") == 1
    assert record.answers == 1


async def test_a_session_that_is_over_begins_anew(standin: StandIn, bot: OnRecord) -> None:
    await standin.gateway.forget_sessions()
    await asyncio.wait_for(standin.gateway.ready.wait(), 10)

    record = await standin.ask(ask(4))

    assert standin.gateway.log.count("identify") == 2
    assert record.answers == 1


async def test_an_interaction_that_is_delivered_twice_is_answered_once(standin: StandIn, bot: OnRecord) -> None:
    record = await standin.send(ask())
    await standin.gateway.repeat()
    await record.done.wait()
    await standin.ask(payloads.command("help"))

    assert record.answers == 1


async def test_another_process_that_was_faster_is_no_failure(crowded: StandIn, popular: OnRecord) -> None:
    record = await crowded.send(payloads.command("vote"))
    record.acknowledged, record.message = record.sent, {"flags": 0, "components": []}

    await record.done.wait()

    assert (record.answers, record.repeated) == (1, 1)


async def test_two_hundred_questions_at_once_are_all_acknowledged_in_time(crowded: StandIn, popular: OnRecord) -> None:
    records = [await crowded.send(ask(reader)) for reader in range(200)]
    await asyncio.wait_for(asyncio.gather(*(record.done.wait() for record in records)), 30)

    assert {record.answers for record in records} == {1}
    assert max((record.acknowledged or 99) - record.sent for record in records) < 3.0


async def test_nothing_is_lost_or_doubled_among_random_faults(crowded: StandIn, popular: OnRecord) -> None:
    chance = random.Random(20310304)  # noqa: S311 # the same faults in every run, no secret
    struck: set[str] = set()

    def before(request: web.Request) -> web.Response | None:
        if request.path in struck or chance.random() > 0.04:
            return None
        struck.add(request.path)
        return chance.choice([broken, limited])()

    def after(request: web.Request) -> web.Response | None:
        if request.path in struck or chance.random() > 0.02:
            return None
        struck.add(request.path)
        return broken()

    crowded.rest.before.append(before)
    crowded.rest.after.append(after)
    records = []
    for batch in range(10):
        records += [await crowded.send(ask(batch * 30 + place)) for place in range(30)]
        if batch in (3, 7):
            await crowded.gateway.drop()
        await asyncio.sleep(0.02)
    await asyncio.wait_for(asyncio.gather(*(record.done.wait() for record in records)), 30)

    assert len(struck) > 10
    assert all(record.message and rules.told(record.message) for record in records)
    assert all(record.followups == [] for record in records)
