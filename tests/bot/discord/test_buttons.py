"""Buttons over a real socket: each of them, by its reader and by others, before and after a restart."""

from __future__ import annotations

import gc
from typing import Any

import pytest

from bot.discord.client import OnRecord
from bot.discord.serving import client
from config.settings import Settings
from knowledge.archive import Archive
from tests.library import without

from .standin import payloads, rules
from .standin.payloads import IN_DIRECT
from .standin.records import Record
from .standin.server import StandIn, connected


def told(record: Record) -> str:
    """The text of an answer as a reader sees it."""
    assert record.message is not None
    return rules.told(record.message).replace("\\", "")


def buttons(record: Record) -> dict[str, str]:
    """Labels and ids of an answer's buttons."""
    assert record.message is not None
    return rules.buttons(record.message)


async def pressed(standin: StandIn, record: Record, label: str, reader: int = 1, **more: Any) -> Record:
    """What a press of the button with this label brings."""
    assert record.message is not None
    return await standin.ask(payloads.press(record.message, buttons(record)[label], reader, **more))


@pytest.fixture
async def answer(standin: StandIn, bot: OnRecord) -> Record:
    """An answer that only its reader sees."""
    return await standin.ask(payloads.command("ask", {"question": "critics"}))


@pytest.mark.parametrize(
    ("label", "words"),
    [
        ("Read 1", "with the paragraphs around it"),
        ("The other side", "What supporters say"),
        ("Sources", "the publisher's words"),
        ("Post to channel", "What opponents say"),
    ],
)
async def test_a_button_does_what_it_says_on_a_page_of_its_own(
    standin: StandIn, answer: Record, label: str, words: str
) -> None:
    record = await pressed(standin, answer, label)

    assert words in told(record)
    assert answer.message is not None
    assert record.message is not None
    assert record.message["id"] != answer.message["id"]
    assert record.ephemeral is (label != "Post to channel")


async def test_more_and_back_turn_the_page_in_its_place(standin: StandIn, bot: OnRecord) -> None:
    first = await standin.ask(payloads.command("ask", {"question": "sunday"}))
    more = await pressed(standin, first, "More")
    back = await pressed(standin, more, "Back to the start")

    assert first.message is not None
    assert {record.message["id"] for record in (first, more, back) if record.message} == {first.message["id"]}
    assert "**4.**" in told(more)
    assert "**1.**" in told(back)


async def test_another_language_is_spoken_in_the_page_s_place_and_from_then_on(standin: StandIn, bot: OnRecord) -> None:
    english = await standin.ask(payloads.command("ask", {"question": "How did the council vote?"}))
    spanish = await pressed(standin, english, "Español")
    creole = await pressed(standin, spanish, "Kreyòl")
    after = await standin.ask(payloads.command("vote"))

    assert english.message is not None
    assert {record.message["id"] for record in (english, spanish, creole) if record.message} == {english.message["id"]}
    assert "Resultado de la votación" in told(spanish)
    assert "English" in buttons(spanish)
    assert "Rezilta vòt la" in told(creole)
    assert "Rezilta vòt la" in told(after)


async def test_where_articles_differ_is_a_press_away(standin: StandIn, bot: OnRecord) -> None:
    answer = await standin.ask(payloads.command("ask", {"question": "How much does the closing save?"}))

    record = await pressed(standin, answer, "Where they differ")

    assert "$55,000" in told(record)
    assert "This bot does not say which is right." in told(record)


async def test_a_next_question_is_asked_by_its_button(standin: StandIn, bot: OnRecord) -> None:
    nothing = await standin.ask(payloads.command("ask", {"question": "Who paid for the new roof?"}))

    record = await pressed(standin, nothing, "How did the council vote?")

    assert "Vote reported: 4-2." in told(record)


async def test_a_posted_page_is_seen_by_all_and_offers_no_posting(standin: StandIn, answer: Record) -> None:
    posted = await pressed(standin, answer, "Post to channel")

    assert not posted.ephemeral
    assert "Post to channel" not in buttons(posted)


@pytest.mark.parametrize("label", ["Read 1", "Sources", "The other side"])
async def test_somebody_else_s_press_on_a_public_page_is_answered_privately(
    standin: StandIn, answer: Record, label: str
) -> None:
    posted = await pressed(standin, answer, "Post to channel")

    record = await pressed(standin, posted, label, reader=2)

    assert record.ephemeral
    assert record.message is not None
    assert posted.message is not None
    assert record.message["id"] != posted.message["id"]


async def test_only_the_reader_turns_a_public_page(standin: StandIn, bot: OnRecord) -> None:
    options = {"question": "sunday", "visibility": "everyone"}
    public = await standin.ask(payloads.command("ask", options))

    mine = await pressed(standin, public, "More", reader=1)
    theirs = await pressed(standin, public, "More", reader=2)

    assert public.message is not None
    assert mine.message is not None
    assert theirs.message is not None
    assert mine.message["id"] == public.message["id"]
    assert theirs.message["id"] != public.message["id"]
    assert theirs.ephemeral
    assert not mine.ephemeral


async def test_a_reply_to_a_mention_belongs_to_who_mentioned(standin: StandIn, bot: OnRecord) -> None:
    reply = await standin.mention("sunday", author=1)
    assert reply is not None
    question = payloads.message("sunday", 1, channel_id=payloads.CHANNEL)
    shown = reply | {
        "type": 19,
        "message_reference": {"message_id": question["id"], "channel_id": question["channel_id"]},
        "referenced_message": question,
    }

    mine = await standin.ask(payloads.press(shown, rules.buttons(reply)["More"], 1))
    theirs = await standin.ask(payloads.press(shown, rules.buttons(reply)["More"], 2))

    assert mine.kind in (6, 7)
    assert theirs.kind in (4, 5)


async def test_buttons_work_in_direct_messages(standin: StandIn, bot: OnRecord) -> None:
    answer = await standin.ask(payloads.command("ask", {"question": "sunday"}, context=IN_DIRECT))
    more = await pressed(standin, answer, "More", context=IN_DIRECT)
    read = await pressed(standin, answer, "Read 1", context=IN_DIRECT)

    assert answer.message is not None
    assert more.message is not None
    assert more.message["id"] == answer.message["id"]
    assert "with the paragraphs around it" in told(read)
    assert not read.ephemeral


async def test_a_button_from_before_a_restart_still_works(
    standin: StandIn, library: Archive, settings: Settings
) -> None:
    async with connected(standin, client(lambda: library, settings)):
        answer = await standin.ask(payloads.command("ask", {"question": "sunday"}))
    async with connected(standin, client(lambda: library, settings)):
        more = await pressed(standin, answer, "More")
        posted = await pressed(standin, answer, "Post to channel")

    assert "**4.**" in told(more)
    assert told(posted).replace("*", "") == told(answer).replace("*", "")


async def test_an_old_button_after_a_change_says_so_and_shows_today_s_page(
    standin: StandIn, library: Archive, settings: Settings
) -> None:
    archives = [library]
    async with connected(standin, client(lambda: archives[-1], settings)):
        answer = await standin.ask(payloads.command("ask", {"question": "How did the council vote?"}))
        listed = await standin.ask(payloads.command("sources"))
        archives.append(without("open-letter"))
        again = await pressed(standin, answer, "Post to channel")
        sources = await pressed(standin, answer, "Sources")
        posted = await pressed(standin, listed, "Post to channel")
        fresh = await pressed(standin, again, "Read 1")

    for record in (again, sources, posted):
        assert "The collection has changed since that page was made" in told(record)
        assert "Index 0ther123." in told(record)
    assert "These passages were shown before." in told(again)
    assert "3 articles." in told(posted)
    assert "has changed" not in told(fresh)


async def test_a_press_that_is_delivered_twice_is_answered_once(standin: StandIn, answer: Record) -> None:
    assert answer.message is not None
    record = await standin.send(payloads.press(answer.message, buttons(answer)["Sources"]))
    await standin.gateway.repeat()
    await record.done.wait()
    await standin.ask(payloads.command("help"))

    assert record.answers == 1


async def test_no_view_stays_in_memory(standin: StandIn, bot: OnRecord) -> None:
    for reader in range(1, 10):
        record = await standin.ask(payloads.command("ask", {"question": "sunday"}, reader))
        await pressed(standin, record, "More", reader)
    gc.collect()

    assert bot.persistent_views == []
    assert not bot._connection._view_store._views
    assert not bot._connection._view_store._synced_message_views
