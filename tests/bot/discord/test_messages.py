"""Direct messages and mentions over a real socket."""

from __future__ import annotations

import asyncio

import pytest

from bot.discord.client import OnRecord
from bot.discord.serving import client
from config.settings import Settings
from knowledge.archive import Archive

from .standin import payloads, rules
from .standin.payloads import BOT, CHANNEL, GUILD, Payload
from .standin.server import StandIn, connected


def told(message: Payload | None) -> str:
    """The text of an answer as a reader sees it."""
    assert message is not None
    return rules.told(message).replace("\\", "")


async def test_plain_words_are_a_question(standin: StandIn, bot: OnRecord) -> None:
    answer = await standin.write("how did the council vote")

    assert "Vote reported: 4-2." in told(answer)


async def test_the_first_answer_says_hello_and_the_next_does_not(standin: StandIn, bot: OnRecord) -> None:
    first, second = await standin.write("vote?"), await standin.write("vote?")

    assert "Questions are not saved." in told(first)
    assert "Questions are not saved." not in told(second)


async def test_a_follow_up_uses_the_conversation(standin: StandIn, bot: OnRecord) -> None:
    await standin.write("what did Tom Okafor say?", author=1)
    followed = await standin.write("and Mara Lind?", author=1)
    alone = await standin.write("and Mara Lind?", author=2)

    assert "petition" in told(followed)
    assert told(followed) != told(alone)


async def test_forgetting_ends_the_conversation(standin: StandIn, bot: OnRecord) -> None:
    await standin.write("how did the council vote", author=1)
    await standin.write("/forget", author=1)
    after = await standin.write("and when?", author=1)
    fresh = await standin.write("and when?", author=2)

    assert told(after) == told(fresh)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("/vote", "Vote reported: 4-2."),
        ("/people okafor", "Tom Okafor"),
        ("/reactions oppose", "What opponents say"),
        ("/reactions okafor", "What Tom Okafor says"),
        ("/timeline 2031-04", "1 dated event."),
        ("/timeline yesterday", "yesterday is not a date."),
        ("/ask how did the council vote", "Vote reported: 4-2."),
        ("/tymeline", "Did you mean /timeline?"),
        ("/help", "/sources"),
        ("/language", "Languages:"),
        ("/language en", "English from now on"),
        ("/privacy", "not saved"),
        ("/FORGET", "forgotten"),
    ],
)
async def test_commands_typed_as_text_work(standin: StandIn, bot: OnRecord, line: str, words: str) -> None:
    assert words in told(await standin.write(line))


@pytest.mark.parametrize(
    ("content", "more", "words"),
    [
        ("why " * 1500, {}, "too long"),
        ("", {"attachments": [payloads.attachment()]}, "Only text can be read here."),
        ("", {"sticker_items": [{"id": "5", "name": "wave", "format_type": 1}]}, "Only text can be read here."),
        ("   ", {}, "Only text can be read here."),
        ("how did the council vote", {"attachments": [payloads.attachment()]}, "Vote reported: 4-2."),
        (
            "",
            {"message_snapshots": [{"message": {**payloads.message("how did the council vote", channel_id=1)}}]},
            "4-2",
        ),
        ("\u202e\x00 🎉🎉", {}, "Please ask about the policy"),
        ("**@everyone** <@1> [x](https://x.example)", {}, "5"),
    ],
    ids=["6,000 characters", "picture", "sticker", "blanks", "text and picture", "forwarded", "no words", "markdown"],
)
async def test_an_odd_message_gets_a_clear_line(
    standin: StandIn, bot: OnRecord, content: str, more: Payload, words: str
) -> None:
    answer = await standin.write(content, **more)

    assert words in told(answer) or (words == "5" and answer is not None)


@pytest.mark.parametrize(
    "message",
    [
        payloads.message("how did the council vote", 7, channel_id=907, bot=True),
        payloads.message("joined", channel_id=901, type=7),
        payloads.message("how did the council vote", channel_id=CHANNEL, guild_id=str(GUILD)),
        payloads.message("@everyone vote?", channel_id=CHANNEL, guild_id=str(GUILD), mention_everyone=True),
        payloads.message(f"<@{BOT}> vote?", BOT, channel_id=901, bot=True),
    ],
    ids=["another bot", "a notice", "not said to us", "said to everyone", "our own"],
)
async def test_what_is_not_meant_for_the_bot_is_met_with_silence(
    standin: StandIn, bot: OnRecord, message: Payload
) -> None:
    assert await standin.silent(message)


async def test_a_mention_is_answered_as_a_reply_that_pings_nobody(standin: StandIn, bot: OnRecord) -> None:
    answer = await standin.mention("how did the council vote?")

    assert "Vote reported: 4-2." in told(answer)
    assert answer is not None
    assert answer["reference"]["fail_if_not_exists"] is False
    assert "Post to channel" not in rules.buttons(answer)
    assert "Questions are not saved." not in told(answer)


async def test_a_bare_mention_shows_what_can_be_asked(standin: StandIn, bot: OnRecord) -> None:
    assert "/sources" in told(await standin.mention(""))


async def test_a_channel_that_the_bot_may_not_write_in_is_left_alone(standin: StandIn, bot: OnRecord) -> None:
    standin.rest.closed_channels.add(str(CHANNEL))
    silent = payloads.message(
        f"<@{BOT}> vote?", channel_id=CHANNEL, guild_id=str(GUILD), mentions=[payloads.user(BOT, bot=True)]
    )

    assert await standin.silent(silent)
    assert "4-2" in told(await standin.write("how did the council vote"))
    standin.rest.problems.clear()


async def test_the_bot_shows_that_it_is_at_work(standin: StandIn, bot: OnRecord) -> None:
    await standin.write("how much does the closing save?", author=3)

    assert standin.rest.typing == ["903"]


async def test_no_privileged_intent_is_asked_for(standin: StandIn, bot: OnRecord) -> None:
    privileged = 1 << 1 | 1 << 8 | 1 << 15

    assert standin.gateway.connection is not None
    assert standin.gateway.connection.session is not None
    assert standin.gateway.connection.session.intents & privileged == 0


async def test_a_message_that_is_delivered_twice_is_answered_once(standin: StandIn, bot: OnRecord) -> None:
    await standin.write("how did the council vote")
    await standin.gateway.repeat()
    await asyncio.sleep(0.1)

    assert len(standin.rest.messages) == 1


async def test_a_flood_is_told_to_wait_once(standin: StandIn, library: Archive, settings: Settings) -> None:
    slow = settings.model_copy(update={"questions_per_minute": 1})
    async with connected(standin, client(lambda: library, slow)):
        answers = [await standin.write("vote?"), await standin.write("vote?")]
        silent = await standin.silent(payloads.message("vote?", channel_id=901))

    assert "Too many questions" in told(answers[1])
    assert silent


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        (["¿Cómo votó el concejo?"], "Resultado de la votación"),
        (["Kijan konsèy la te vote?"], "Rezilta vòt la"),
        (["¿Cómo votó el concejo?", "Okafor?"], "artículos"),
        (["/language ht", "¿Cómo votó el concejo?"], "Rezilta vòt la"),
        (["/idioma es", "vote?"], "Resultado de la votación"),
        (["/idioma es", "/olvidar", "/vote"], "Vote reported"),
        (["/voto"], "Resultado de la votación"),
        (["/privacidad"], "No se guardan"),
    ],
)
async def test_a_direct_message_is_answered_in_its_reader_s_language(
    standin: StandIn, bot: OnRecord, lines: list[str], words: str
) -> None:
    answers = [await standin.write(line) for line in lines]

    assert words in told(answers[-1])


async def test_a_server_s_language_is_spoken_where_the_words_tell_none(library: Archive, settings: Settings) -> None:
    async with StandIn(locale="es-ES").open() as spanish, connected(spanish, client(lambda: library, settings)):
        answers = [await spanish.mention("4-2?"), await spanish.mention("How did the council vote?", 2)]

    assert "artículos" in told(answers[0])
    assert "Vote reported" in told(answers[1])
