"""Ids of buttons that are forged, cut or from another time, over a real socket."""

from __future__ import annotations

import pytest

from bot.discord.client import OnRecord

from .standin import payloads, rules
from .standin.payloads import Payload
from .standin.records import Record
from .standin.server import StandIn


@pytest.fixture
async def answer(standin: StandIn, bot: OnRecord) -> Record:
    """An answer that only its reader sees."""
    return await standin.ask(payloads.command("ask", {"question": "critics"}))


def told(record: Record) -> str:
    """The text of an answer as a reader sees it."""
    assert record.message is not None
    return rules.told(record.message).replace("\\", "")


def buttons(record: Record) -> dict[str, str]:
    """Labels and ids of an answer's buttons."""
    assert record.message is not None
    return rules.buttons(record.message)


@pytest.mark.parametrize(
    "custom_id",
    ["", "r1", "r1oen", "r1oenAAAAAAAv-", "someone-elses", "r1oenAAAAAAAe" + "A" * 80, "x" * 100, "r9", "\n"],
)
async def test_a_forged_or_cut_id_is_answered_in_words(standin: StandIn, answer: Record, custom_id: str) -> None:
    assert answer.message is not None

    record = await standin.ask(payloads.press(answer.message, custom_id))

    assert record.ephemeral
    assert record.answers == 1
    assert told(record)


async def test_a_forged_id_inside_a_message_is_answered_in_words(standin: StandIn, answer: Record) -> None:
    forged = shown_with(answer, "r1oenAAAAAAAq=nothing")

    record = await standin.ask(payloads.press(forged, "r1oenAAAAAAAq=nothing"))

    assert record.answers == 1
    assert told(record)


def shown_with(record: Record, custom_id: str) -> Payload:
    """The message with one button of this id."""
    assert record.message is not None
    row = {"type": 1, "components": [{"type": 2, "style": 2, "label": "More", "custom_id": custom_id}]}
    return record.message | {"components": [{"type": 17, "components": [{"type": 10, "content": "x"}, row]}]}


async def test_a_page_out_of_range_is_the_last_page(standin: StandIn, answer: Record) -> None:
    custom_id = buttons(answer)["Post to channel"]
    far = custom_id[:9] + "___" + custom_id[12:]

    record = await standin.ask(payloads.press(shown_with(answer, far), far))

    assert "What opponents say" in told(record)


async def test_a_modal_of_another_time_is_answered_in_words(standin: StandIn, bot: OnRecord) -> None:
    record = await standin.ask(payloads.interaction(5, {"custom_id": "feedback", "components": []}))

    assert "can no longer be read" in told(record)
