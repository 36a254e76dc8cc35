"""Commands are registered when they have changed, and only then."""

from __future__ import annotations

from typing import Any

import discord
import pytest
from aiohttp import web
from discord import app_commands

from bot.discord.client import OnRecord
from bot.discord.limits import DESCRIPTION
from bot.discord.serving import client
from bot.discord.syncing import fingerprint, payload, problems
from bot.discord.texts import SPOKEN, Texts
from bot.wording import languages
from config.settings import Settings
from knowledge.archive import Archive

from .standin import payloads
from .standin.rest import as_json
from .standin.server import StandIn, connected


@pytest.fixture
async def sent(library: Archive, settings: Settings) -> list[dict[str, Any]]:
    """The commands as they are sent."""
    bot = client(lambda: library, settings)
    return await payload(bot.tree, Texts())


async def test_commands_are_sent_once_and_not_at_the_next_start(
    standin: StandIn, library: Archive, settings: Settings
) -> None:
    for _ in range(2):
        async with connected(standin, client(lambda: library, settings)):
            pass

    assert standin.rest.registered == 1
    assert len(standin.rest.commands) == 14


async def test_a_change_is_sent(standin: StandIn, library: Archive, settings: Settings) -> None:
    async with connected(standin, client(lambda: library, settings)):
        pass
    standin.rest.commands[3]["description"] = "Another description"
    async with connected(standin, client(lambda: library, settings)):
        pass

    assert standin.rest.registered == 2
    assert all(command["description"] != "Another description" for command in standin.rest.commands)


async def test_a_failure_to_register_does_not_keep_the_bot_from_answering(
    standin: StandIn, library: Archive, settings: Settings
) -> None:
    def refused(request: web.Request) -> web.Response | None:
        return as_json({"code": 50035, "message": "no"}, status=400) if request.method == "PUT" else None

    standin.rest.before.append(refused)
    async with connected(standin, client(lambda: library, settings)):
        record = await standin.ask(payloads.command("vote"))

    assert record.message is not None


async def test_the_fingerprint_is_that_of_what_discord_gives_back(sent: list[dict[str, Any]]) -> None:
    assert fingerprint(payloads.published(sent)) == fingerprint(sent)


@pytest.mark.parametrize(
    "change",
    [
        {"description": "Other"},
        {"name": "other"},
        {"contexts": [0]},
        {"integration_types": [0]},
        {"description_localizations": {"es-ES": "Otra"}},
        {"options": []},
    ],
)
async def test_whatever_readers_see_changes_the_fingerprint(sent: list[dict[str, Any]], change: dict[str, Any]) -> None:
    assert fingerprint([sent[0] | change, *sent[1:]]) != fingerprint(sent)


async def test_nothing_is_sent_that_discord_would_refuse(sent: list[dict[str, Any]]) -> None:
    assert list(problems(sent)) == []
    assert all(set(command["contexts"]) == {0, 1, 2} for command in sent)
    assert all(set(command["integration_types"]) == {0, 1} for command in sent)


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"description_localizations": {"es-ES": "x" * (DESCRIPTION + 1)}}, "ask.description: 101 > 100"),
        ({"name_localizations": {"es-ES": "Preguntar"}}, "ask.name: Preguntar"),
        ({"name_localizations": {"es-ES": "una pregunta"}}, "ask.name: una pregunta"),
        ({"options": [{"name": "x" * 30, "description": "d" * 99} for _ in range(70)]}, "> 8000"),
    ],
)
async def test_what_discord_would_refuse_is_named(
    sent: list[dict[str, Any]], change: dict[str, Any], field: str
) -> None:
    assert (sent[0]["name"], field) in list(problems([sent[0] | change]))


async def test_every_text_is_there_in_every_locale_that_we_speak(sent: list[dict[str, Any]]) -> None:
    spoken = {str(locale) for locale, language in SPOKEN.items() if language in languages()}

    for command in sent:
        for part in (command, *command.get("options", [])):
            if part.get("description"):
                assert set(part["description_localizations"]) == spoken


async def test_a_locale_that_we_do_not_speak_gets_no_text() -> None:
    context: Any = app_commands.TranslationContext(location=app_commands.TranslationContextLocation.other, data=None)
    text = app_commands.locale_str("Ask", key="discord-ask")

    assert await Texts().translate(text, discord.Locale.french, context) is None
    assert await Texts().translate(text, discord.Locale.american_english, context)


async def test_two_starts_have_the_same_commands(library: Archive, settings: Settings) -> None:
    prints = {fingerprint(await payload(client(lambda: library, settings).tree, Texts())) for _ in range(2)}

    assert len(prints) == 1


def test_the_client_asks_for_no_more_than_it_needs(library: Archive, settings: Settings) -> None:
    bot: OnRecord = client(lambda: library, settings)

    assert {name for name, wanted in bot.intents if wanted} == {"guilds", "guild_messages", "dm_messages"}
    assert list(bot.cached_messages) == []
