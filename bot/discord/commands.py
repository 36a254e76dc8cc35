"""The commands. Each one names a question and does nothing else."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Iterator
from typing import Any

import discord
from discord import app_commands

from bot.shell import forgotten_page, language_chosen, language_page, line, privacy_page
from bot.typed import question as typed_question
from bot.wording import languages, wording
from knowledge.answers import Command, Question
from knowledge.models import PartialDate, Side

from .autocomplete import Suggestions, offer
from .replies import EVERYONE, Interaction, Replies
from .texts import name, text

ONLY_ME = "me"
Callback = Callable[..., Coroutine[Any, Any, None]]
Slash = app_commands.Command[Any, ..., None]
_BARE = (Command.VOTE, Command.AGREEMENT, Command.HELP)
_NAMING = {
    Command.PEOPLE: "name",
    Command.DIFFERENCES: "topic",
    Command.SOURCES: "article",
    Command.GLOSSARY: "term",
}
_SIDES = {str(side): side for side in Side}


class Since(app_commands.Transformer):
    """A date as a reader types it: a year, a month or a day."""

    async def transform(self, interaction: Interaction, value: Any, /) -> PartialDate | None:
        return typed_question(Command.TIMELINE, str(value)).since


def commands(replies: Replies, suggestions: Suggestions, minutes: int) -> Iterator[Slash | app_commands.ContextMenu]:
    """All commands, ready for a tree."""
    yield _ask(replies)
    for command in _BARE:
        yield _bare(replies, command)
    for command in _NAMING:
        yield _naming(replies, suggestions, command)
    yield _reactions(replies, suggestions)
    yield _timeline(replies)
    yield _language(replies)
    yield _privacy(replies, minutes)
    yield _forget(replies)
    yield _check(replies)


def _ask(replies: Replies) -> Slash:
    async def callback(interaction: Interaction, question: str, visibility: str = ONLY_ME) -> None:
        await replies.ask(interaction, Question(question), visibility)

    return _slash("ask", _visible(callback), question="question")


def _bare(replies: Replies, command: Command) -> Slash:
    async def callback(interaction: Interaction, visibility: str = ONLY_ME) -> None:
        await replies.ask(interaction, Question(command=command), visibility)

    return _slash(command, _visible(callback))


def _naming(replies: Replies, suggestions: Suggestions, command: Command) -> Slash:
    async def callback(interaction: Interaction, argument: str = "", visibility: str = ONLY_ME) -> None:
        await replies.ask(interaction, Question(command=command, argument=argument.strip()), visibility)

    _completed(callback, "argument", suggestions, command)
    return _slash(command, _visible(callback), argument=_NAMING[command])


def _reactions(replies: Replies, suggestions: Suggestions) -> Slash:
    async def callback(interaction: Interaction, side: str = "", argument: str = "", visibility: str = ONLY_ME) -> None:
        asked = Question(command=Command.REACTIONS, side=_SIDES.get(side), argument=argument.strip())
        await replies.ask(interaction, asked, visibility)

    _completed(callback, "argument", suggestions, Command.REACTIONS)
    sides = [app_commands.Choice(name=text(f"discord-side-{side}"), value=str(side)) for side in Side]
    app_commands.choices(side=sides)(callback)
    return _slash(Command.REACTIONS, _visible(callback), side="side", argument="from")


def _timeline(replies: Replies) -> Slash:
    async def callback(
        interaction: Interaction,
        since: app_commands.Transform[PartialDate, Since] | None = None,
        visibility: str = ONLY_ME,
    ) -> None:
        await replies.ask(interaction, Question(command=Command.TIMELINE, since=since), visibility)

    return _slash(Command.TIMELINE, _visible(callback), since="since")


def _language(replies: Replies) -> Slash:
    async def callback(interaction: Interaction, language: str = "") -> None:
        if language in languages():
            replies.choose(interaction, language)
            await replies.say(interaction, language_chosen(wording(language)))
        else:
            await replies.say(interaction, language_page(replies.words(interaction)))

    known = [app_commands.Choice(name=wording(one).say("language-name"), value=one) for one in languages()]
    app_commands.choices(language=known)(callback)
    return _slash("language", callback, language="language")


def _privacy(replies: Replies, minutes: int) -> Slash:
    async def callback(interaction: Interaction) -> None:
        await replies.say(interaction, privacy_page(replies.words(interaction), minutes))

    return _slash("privacy", callback)


def _forget(replies: Replies) -> Slash:
    async def callback(interaction: Interaction) -> None:
        page = forgotten_page(replies.words(interaction))
        replies.forget(interaction)
        await replies.say(interaction, page)

    return _slash("forget", callback)


def _check(replies: Replies) -> app_commands.ContextMenu:
    async def callback(interaction: Interaction, message: discord.Message) -> None:
        if message.content.strip():
            await replies.ask(interaction, Question(message.content))
        else:
            await replies.say(interaction, line("discord-nothing-to-check", replies.words(interaction)))

    return app_commands.ContextMenu(name=text("discord-check"), callback=callback)


def _slash(command: str, callback: Callback, **options: str) -> Slash:
    """Names, descriptions and options with their texts by the keys of the wording."""
    renamed = {parameter: name(option) for parameter, option in options.items()}
    described = {parameter: text(f"discord-{command}-{option}") for parameter, option in options.items()}
    if "visibility" in getattr(callback, "__annotations__", {}):
        renamed["visibility"], described["visibility"] = name("visibility"), text("discord-visibility")
    app_commands.rename(**renamed)(callback)
    app_commands.describe(**described)(callback)
    return app_commands.Command(name=name(command), description=text(f"discord-{command}"), callback=callback)


def _visible(callback: Callback) -> Callback:
    seen = [app_commands.Choice(name=text(f"discord-visibility-{value}"), value=value) for value in (ONLY_ME, EVERYONE)]
    return app_commands.choices(visibility=seen)(callback)


def _completed(callback: Callback, parameter: str, suggestions: Suggestions, command: Command) -> None:
    async def complete(interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        await offer(interaction, suggestions.choices(command, typed))
        return []

    app_commands.autocomplete(**{parameter: complete})(callback)
