"""Commands over a real socket: every command, every option, every place."""

from __future__ import annotations

import pytest

from bot.discord.client import OnRecord
from bot.discord.serving import client
from config.settings import Settings
from knowledge.archive import Archive

from .standin import payloads, rules
from .standin.payloads import IN_DIRECT, IN_PRIVATE, IN_SERVER
from .standin.server import StandIn, connected

COMMANDS = {
    "ask": ({"question": "How did the council vote?"}, "Vote reported: 4-2."),
    "vote": ({}, "Vote reported: 4-2."),
    "people": ({}, "Tom Okafor"),
    "reactions": ({}, "In favor"),
    "differences": ({}, "From when is the library closed on Sundays?"),
    "timeline": ({}, "4 May 2031"),
    "sources": ({}, "The Gull"),
    "agreement": ({}, "Answer"),
    "glossary": ({}, "A request that many people sign."),
    "language": ({}, "English"),
    "privacy": ({}, "not saved"),
    "forget": ({}, "forgotten"),
    "help": ({}, "/sources"),
}


def test_every_command_of_the_tree_is_tried_here(bot: OnRecord) -> None:
    assert {command.name for command in bot.tree.get_commands()} == {*COMMANDS, "Check against sources"}


@pytest.mark.parametrize("name", COMMANDS)
async def test_a_command_is_answered_to_the_reader_alone(standin: StandIn, bot: OnRecord, name: str) -> None:
    options, words = COMMANDS[name]

    record = await standin.ask(payloads.command(name, options))

    assert record.message is not None
    assert words in rules.told(record.message).replace("\\", "") or name == "agreement"
    assert record.ephemeral
    assert record.answers == 1


@pytest.mark.parametrize(
    ("name", "options", "words"),
    [
        ("people", {"name": "okafor"}, "Vote on 4 March 2031: No."),
        ("people", {"name": "tom-okafor"}, "Position as reported: against."),
        ("people", {"name": "Zebedee Quux"}, "Nothing here goes by that name."),
        ("reactions", {"side": "oppose"}, "What opponents say"),
        ("reactions", {"side": "support"}, "What supporters say"),
        ("reactions", {"from": "tom-okafor"}, "What Tom Okafor says"),
        ("reactions", {"side": "oppose", "from": "ana-ruiz"}, "No words of Ana Ruiz"),
        ("differences", {"topic": "savings"}, "$55,000"),
        ("timeline", {"since": "2031-04"}, "1 dated event."),
        ("timeline", {"since": "last week"}, "last week is not a date."),
        ("sources", {"article": "open-letter"}, "A town that closes its library"),
        ("glossary", {"term": "petition"}, "signatures"),
        ("glossary", {"term": "petición"}, "signatures"),
        ("language", {"language": "en"}, "English from now on"),
    ],
)
async def test_an_option_narrows_the_answer(
    standin: StandIn, bot: OnRecord, name: str, options: dict[str, str], words: str
) -> None:
    record = await standin.ask(payloads.command(name, options))

    assert record.message is not None
    assert words in rules.told(record.message).replace("\\", "")


@pytest.mark.parametrize(
    ("context", "visibility", "alone"),
    [
        (IN_SERVER, None, True),
        (IN_SERVER, "me", True),
        (IN_SERVER, "everyone", False),
        (IN_PRIVATE, None, True),
        (IN_PRIVATE, "everyone", False),
        (IN_DIRECT, None, False),
        (IN_DIRECT, "me", False),
    ],
)
async def test_the_reader_chooses_who_sees_the_answer(
    standin: StandIn, bot: OnRecord, context: int, visibility: str | None, alone: bool
) -> None:
    options = {"visibility": visibility} if visibility else {}
    record = await standin.ask(payloads.command("vote", options, context=context))

    assert record.message is not None
    assert record.ephemeral is alone
    assert ("Post to channel" in rules.buttons(record.message)) is alone


@pytest.mark.parametrize("kind", [0, 5, 11, 15])
async def test_threads_and_forums_are_answered_like_channels(standin: StandIn, bot: OnRecord, kind: int) -> None:
    record = await standin.ask(payloads.command("vote", channel_kind=kind))

    assert record.ephemeral


async def test_a_message_is_checked_against_the_sources(standin: StandIn, bot: OnRecord) -> None:
    target = payloads.message("The closing saves $40,000 a year", 5, channel_id=payloads.CHANNEL)

    record = await standin.ask(payloads.checking(target))

    assert record.message is not None
    assert "$40,000" in rules.told(record.message)
    assert record.ephemeral


async def test_a_message_without_text_cannot_be_checked(standin: StandIn, bot: OnRecord) -> None:
    target = payloads.message("", 5, channel_id=payloads.CHANNEL, attachments=[payloads.attachment()])

    record = await standin.ask(payloads.checking(target))

    assert record.message is not None
    assert rules.told(record.message) == "**That message holds no text to check.**"


@pytest.mark.parametrize(
    "interaction",
    [
        payloads.command("verdict"),
        payloads.command("ask"),
        payloads.checking(payloads.message("x", channel_id=1), name="Report"),
    ],
    ids=["unknown command", "missing option", "unknown message command"],
)
async def test_a_command_of_an_old_client_is_answered_in_words(
    standin: StandIn, bot: OnRecord, interaction: payloads.Payload
) -> None:
    record = await standin.ask(interaction)

    assert record.message is not None
    assert "This command has changed." in rules.told(record.message)


async def test_an_option_that_is_unknown_is_passed_over(standin: StandIn, bot: OnRecord) -> None:
    record = await standin.ask(
        payloads.command("reactions", {"tone": "angry", "side": "both", "visibility": "friends"})
    )

    assert record.message is not None
    assert "In favor" in rules.told(record.message)
    assert record.ephemeral


async def test_a_very_long_question_is_answered_in_words(standin: StandIn, bot: OnRecord) -> None:
    record = await standin.ask(payloads.command("ask", {"question": "why " * 1500}))

    assert record.message is not None
    assert "too long" in rules.told(record.message)


async def test_markdown_and_mentions_in_a_question_do_nothing(standin: StandIn, bot: OnRecord) -> None:
    options = {"question": "@everyone <@1> **what** did [Ruiz](https://x.example) say? <#7> `code`"}

    record = await standin.ask(payloads.command("ask", options | {"visibility": "everyone"}))

    assert record.message is not None
    assert "@everyone" not in rules.told(record.message)
    assert standin.rest.pings == []


async def test_an_expired_interaction_is_met_with_silence(standin: StandIn, bot: OnRecord) -> None:
    record = await standin.send(payloads.command("vote"))
    record.sent -= 4.0

    await standin.ask(payloads.command("vote", reader=2))

    assert record.message is None


@pytest.mark.parametrize(
    ("locale", "server", "words"),
    [
        ("es-419", "en-US", "Resultado de la votación"),
        ("es-ES", "en-US", "Resultado de la votación"),
        ("fr", "es-ES", "Resultado de la votación"),
        ("fr", "fr", "Vote reported"),
        ("en-GB", "es-ES", "Vote reported"),
        ("de", "pt-BR", "Vote reported"),
    ],
)
async def test_a_command_is_answered_in_the_reader_s_language_or_the_server_s(
    standin: StandIn, bot: OnRecord, locale: str, server: str, words: str
) -> None:
    record = await standin.ask(payloads.command("vote", locale=locale, guild_locale=server))

    assert record.message is not None
    assert words in rules.told(record.message)


async def test_the_words_of_a_question_tell_more_than_a_locale(standin: StandIn, bot: OnRecord) -> None:
    record = await standin.ask(payloads.command("ask", {"question": "Kijan konsèy la te vote?"}, locale="es-ES"))

    assert record.message is not None
    assert "Rezilta vòt la" in rules.told(record.message)


async def test_a_chosen_language_is_remembered_until_it_is_forgotten(standin: StandIn, bot: OnRecord) -> None:
    await standin.ask(payloads.command("language", {"language": "ht"}, locale="es-ES"))
    chosen = await standin.ask(payloads.command("vote", locale="es-ES"))
    await standin.ask(payloads.command("forget", locale="es-ES"))
    forgotten = await standin.ask(payloads.command("vote", locale="es-ES"))

    assert chosen.message is not None
    assert forgotten.message is not None
    assert "Rezilta vòt la" in rules.told(chosen.message)
    assert "Resultado de la votación" in rules.told(forgotten.message)


async def test_the_same_question_asked_again_is_answered_with_one_request(standin: StandIn, bot: OnRecord) -> None:
    first = await standin.ask(payloads.command("vote"))
    second = await standin.ask(payloads.command("vote", reader=2))

    assert (first.kind, second.kind) == (5, 4)
    assert first.message is not None
    assert second.message is not None
    assert rules.told(first.message) == rules.told(second.message)


async def test_a_reader_who_asks_too_fast_is_told_to_wait(
    standin: StandIn, library: Archive, settings: Settings
) -> None:
    slow = settings.model_copy(update={"questions_per_minute": 2})
    async with connected(standin, client(lambda: library, slow)):
        records = [await standin.ask(payloads.command("vote")) for _ in range(3)]
        other = await standin.ask(payloads.command("vote", reader=2))

    texts = [rules.told(record.message or {}) for record in (*records, other)]
    assert ["Too many questions" in text for text in texts] == [False, False, True, False]
    assert records[2].ephemeral
