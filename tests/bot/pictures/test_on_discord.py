"""The button that draws, over a real socket: a message of its own with the picture, its words and the same as text."""

from __future__ import annotations

import pytest

from bot.discord.client import OnRecord
from bot.wording import languages, wording
from tests.bot.discord.conftest import bot, library, settings, standin
from tests.bot.discord.standin import payloads, rules
from tests.bot.discord.standin.records import Record
from tests.bot.discord.standin.server import StandIn

__all__ = ["bot", "library", "settings", "standin"]  # fixtures


def gallery(record: Record) -> list[dict[str, str]]:
    """Address and description of each picture of an answer."""
    assert record.message is not None
    return [
        {"url": item["media"]["url"], "words": item["description"]}
        for _, one in rules.walked(record.message["components"])
        if one["type"] == rules.GALLERY
        for item in one["items"]
    ]


async def pressed(standin: StandIn, record: Record, label: str) -> Record:
    """What a press brings; Discord tells of a message's attachments with their addresses."""
    assert record.message is not None
    attachments = [payloads.attachment(name) for name in record.message.get("attachments", [])]
    shown = {**record.message, "attachments": attachments}
    return await standin.ask(payloads.press(shown, rules.buttons(record.message)[label]))


@pytest.mark.parametrize(("command", "words"), [("differences", "$40,000"), ("timeline", "The council votes.")])
async def test_the_button_sends_the_picture_with_its_words_beside_the_same_text(
    standin: StandIn, bot: OnRecord, command: str, words: str
) -> None:
    first = await standin.ask(payloads.command(command))
    drawn = await pressed(standin, first, "Picture")

    assert not gallery(first)
    assert drawn.message is not None
    assert first.message is not None
    assert drawn.message["id"] != first.message["id"]
    assert drawn.message["attachments"] == [f"{command}.png"]
    ((shown),) = gallery(drawn)
    assert shown["url"] == f"attachment://{command}.png"
    assert "Sundays at the library" in shown["words"]
    assert words in rules.told(drawn.message).replace("\\", "")


async def test_a_picture_turns_to_the_next_and_speaks_other_languages(standin: StandIn, bot: OnRecord) -> None:
    first = await standin.ask(payloads.command("differences"))
    drawn = await pressed(standin, first, "Picture")
    following = await pressed(standin, drawn, "More")

    assert gallery(following)[0]["url"] == "attachment://differences-2.png"
    for language in set(languages()) - {"en"}:
        translated = await pressed(standin, drawn, wording(language).say("language-name"))
        assert wording(language).say("heading-differences") in rules.told(translated.message or {})
        assert gallery(translated)[0]["words"] != gallery(drawn)[0]["words"]
