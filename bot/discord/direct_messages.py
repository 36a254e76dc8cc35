"""Plain messages: in a direct message every word is a question, in a server only those that mention the bot."""

from __future__ import annotations

import asyncio
import contextlib
import re
from collections.abc import Callable

import discord

from bot.command_names import language_of, meant
from bot.conversation import Conversations, explain
from bot.manners import Manners
from bot.page import Page
from bot.rendering.components import Sheet, files, view
from bot.shell import forgotten_page, language_chosen, language_page, line, privacy_page
from bot.typed import NotUnderstood, read_line
from bot.wording import Wording, languages, wording

from .delivering import delivered
from .desk import Asked, Desk
from .readers import Readers
from .replies import FAILURES
from .work import Work

_WRITTEN = (discord.MessageType.default, discord.MessageType.reply)
_TYPING = 0.5


class Messages:
    """Answers messages that are meant for the bot and keeps silent on all others."""

    def __init__(
        self,
        desk: Desk,
        conversations: Conversations,
        readers: Readers,
        manners: Manners,
        work: Work,
        minutes: int,
    ) -> None:
        self._desk = desk
        self._conversations = conversations
        self._readers = readers
        self._manners = manners
        self._work = work
        self._minutes = minutes
        self._shell: dict[str, Callable[[discord.Message, str, Wording], Page]] = {
            "/language": self._language,
            "/privacy": self._privacy,
            "/forget": self._forget,
        }

    async def answer(self, message: discord.Message, me: discord.ClientUser) -> None:
        """A reply, or silence: to other bots, to notices of Discord, and in servers to whatever is not said to us."""
        if message.author.bot or message.type not in _WRITTEN:
            return
        if message.guild and me not in message.mentions:
            return
        with self._work.going_on(), contextlib.suppress(*FAILURES):
            await self._answer(message, _words(message, me))

    async def _answer(self, message: discord.Message, words: str) -> None:
        language = self._spoken(message, words)
        seconds = self._manners.wait(message.author.id)
        if not seconds:
            await _send(message, await self._sheet(message, words, language))
        elif self._manners.warns(message.author.id):
            page = line("discord-wait", wording(language), seconds=seconds)
            await _send(message, self._desk.drawn(page, language))

    async def _sheet(self, message: discord.Message, words: str, language: str) -> Sheet:
        """What a message asks for: a page of the bot's own, or an answer."""
        name, _, argument = words.partition(" ")
        page = self._own(message, meant(name.lower()), argument.strip().lower(), language)
        if page:
            return self._desk.drawn(page, self._spoken(message, words))
        try:
            asked = Asked(read_line(words or "/help"), language, note=self._greeting(message))
        except NotUnderstood as error:
            return self._desk.drawn(explain(error, wording(language)), language)
        return await self._told(message, asked)

    async def _told(self, message: discord.Message, asked: Asked) -> Sheet:
        conversation = _conversation(message)
        known = self._desk.known(asked, conversation)
        if known is None:
            await _typing(message)
            known = await self._desk.tell(asked, conversation)
        self._conversations.speak(conversation, asked.language)
        return known

    def _own(self, message: discord.Message, name: str, argument: str, language: str) -> Page | None:
        """A page of the bot's own, where it is asked for or where there is nothing else to answer."""
        if name in self._shell:
            return self._shell[name](message, argument, wording(language))
        return line("discord-no-text", wording(language)) if not name and not message.guild else None

    def _spoken(self, message: discord.Message, words: str) -> str:
        """A command tells by its name or its argument, any other line by its words, and then the conversation does."""
        _, _, argument = words.partition(" ")
        told = language_of(words) or self._conversations.language(_conversation(message))
        server = str(message.guild.preferred_locale) if message.guild else None
        return self._readers.language(message.author.id, argument if words.startswith("/") else words, told, server)

    def _greeting(self, message: discord.Message) -> str | None:
        """A word of welcome at the first direct message."""
        return "discord-welcome" if not message.guild and self._readers.first(message.author.id) else None

    def _language(self, message: discord.Message, argument: str, words: Wording) -> Page:
        if argument not in languages():
            return language_page(words)
        self._readers.choose(message.author.id, argument)
        return language_chosen(wording(argument))

    def _privacy(self, message: discord.Message, argument: str, words: Wording) -> Page:
        return privacy_page(words, self._minutes)

    def _forget(self, message: discord.Message, argument: str, words: Wording) -> Page:
        self._readers.forget(message.author.id)
        self._conversations.forget(str(message.author.id))
        return forgotten_page(words)


def _conversation(message: discord.Message) -> str:
    return f"{message.author.id}/{message.channel.id}"


def _words(message: discord.Message, me: discord.ClientUser) -> str:
    """The text without the mention that calls the bot; that of a forwarded message where there is no other."""
    forwarded = next((one.content for one in message.message_snapshots if one.content), "")
    return re.sub(rf"<@!?{me.id}>", " ", message.content or forwarded).strip()


async def _typing(message: discord.Message) -> None:
    """Show that the bot is at work; an answer does not wait for it, and does not fail with it."""
    with contextlib.suppress(*FAILURES):
        await asyncio.wait_for(message.channel.typing(), _TYPING)


async def _send(message: discord.Message, sheet: Sheet) -> None:
    """Send once: the nonce is the message's own id, so that a repeated request brings no second answer."""
    reference = message.to_reference(fail_if_not_exists=False) if message.guild else None
    await delivered(
        lambda: message.channel.send(
            view=view(sheet),
            files=files(sheet),
            reference=reference,  # type: ignore[arg-type] # the library takes None, its overloads do not say so
            mention_author=False,
            nonce=str(message.id),
            suppress_embeds=True,
        )
    )
