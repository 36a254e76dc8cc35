"""Answers to interactions: acknowledged at once, edited when ready, seen by those whom the reader chose."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Mapping
from typing import Any

import discord

from bot.conversation import Conversations, explain
from bot.manners import Manners
from bot.page import Page
from bot.rendering.components import Sheet, files, view
from bot.shell import line
from bot.wording import Wording, languages, wording
from knowledge.answers import Command, Question

from .delivering import BROKEN, acknowledged, delivered
from .desk import Asked, Desk
from .links import Deed, Link, LinkBroken
from .readers import Readers, spoken_by
from .work import Work

Interaction = discord.Interaction[Any]
EVERYONE = "everyone"
FAILURES = (discord.DiscordException, *BROKEN)


class Replies:
    """Where commands and buttons hand in what was asked."""

    def __init__(
        self, desk: Desk, conversations: Conversations, readers: Readers, manners: Manners, work: Work
    ) -> None:
        self._desk = desk
        self._work = work
        self._conversations = conversations
        self._readers = readers
        self._manners = manners

    async def ask(self, interaction: Interaction, question: Question, visibility: str | None = None) -> None:
        """Answer a command's question; in servers only the reader sees it unless they chose otherwise."""
        everyone = direct(interaction) or visibility == EVERYONE
        language = spoken_by(self._readers, interaction, question.text)
        asked = Asked(question, language, postable=not everyone)
        conversation = conversation_of(interaction) if direct(interaction) and question.command is Command.ASK else None
        await self._answer(interaction, asked, everyone=everyone, conversation=conversation)

    async def say(self, interaction: Interaction, page: Page) -> None:
        """A page of the bot's own, for the reader only."""
        sheet = self._desk.drawn(page, spoken_by(self._readers, interaction))
        async with self._worded(interaction):
            await _show(interaction, sheet, everyone=direct(interaction))

    async def press(self, interaction: Interaction, custom_id: str) -> None:
        """Do what a button says, on its own page for the reader whose page it is and privately for anybody else."""
        try:
            link = self._desk.links.read(custom_id)
            words = wording(link.language) if link.language in languages() else None
        except LinkBroken:
            words = None
        if words is None:
            await self.say(interaction, line("discord-button-broken", self.words(interaction)))
            return
        if link.deed is Deed.SPEAK:
            self._readers.choose(interaction.user.id, link.language)
        await self._pressed(interaction, link)

    async def _pressed(self, interaction: Interaction, link: Link) -> None:
        everyone = direct(interaction) or link.deed is Deed.POST
        in_place = link.deed in (Deed.TURN, Deed.SPEAK) and owns(interaction)
        asked = Asked(
            link.question,
            link.language,
            link.page,
            link.sheet,
            postable=not everyone and (not in_place or ephemeral(interaction)),
            note=None if link.current else "discord-changed",
        )
        await self._answer(interaction, asked, everyone=everyone, in_place=in_place)

    async def _answer(
        self,
        interaction: Interaction,
        asked: Asked,
        *,
        everyone: bool,
        in_place: bool = False,
        conversation: str | None = None,
    ) -> None:
        seconds = self._manners.wait(interaction.user.id)
        if seconds:
            await self.say(interaction, line("discord-wait", wording(asked.language), seconds=seconds))
            return
        async with self._worded(interaction):
            known = self._desk.known(asked, conversation)
            if known:
                await _show(interaction, known, everyone=everyone, in_place=in_place)
            elif await acknowledged(lambda: _defer(interaction, everyone=everyone, in_place=in_place)):
                await _edit(interaction, await self._desk.tell(asked, conversation))

    async def warm(self, language: str) -> None:
        """Know the answers to the bare commands before the first reader asks, and all that they make necessary."""
        for command in Command:
            if command is not Command.ASK:
                await self._desk.tell(Asked(Question(command=command), language, postable=True))

    def readiness(self, words: Wording) -> str:
        """What is being served, in one line."""
        collection = self._desk.archive.collection
        articles, version = len(collection.articles), collection.version
        return words.say("serve-ready", title=collection.title, articles=articles, version=version)

    def words(self, interaction: Interaction) -> Wording:
        """The wording of the reader's language."""
        return wording(spoken_by(self._readers, interaction))

    def choose(self, interaction: Interaction, language: str) -> None:
        """Speak this language with the reader."""
        self._readers.choose(interaction.user.id, language)

    def forget(self, interaction: Interaction) -> None:
        """Drop all that is known of the reader."""
        self._readers.forget(interaction.user.id)
        self._conversations.forget(str(interaction.user.id))

    async def failed(self, interaction: Interaction, error: BaseException) -> None:
        """Words for what went wrong before a command began."""
        sheet = self._desk.drawn(explain(error, self.words(interaction)), spoken_by(self._readers, interaction))
        with contextlib.suppress(*FAILURES):
            if interaction.response.is_done():
                await _edit(interaction, sheet)
            else:
                await _show(interaction, sheet, everyone=direct(interaction))

    @contextlib.asynccontextmanager
    async def _worded(self, interaction: Interaction) -> AsyncIterator[None]:
        """Whatever fails on the way to the reader still ends in words, where words can be delivered."""
        try:
            with self._work.going_on():
                yield
        except Exception as error:  # a press that raises would be answered by Discord with "interaction failed"
            await self.failed(interaction, error)


def details(interaction: Interaction) -> Mapping[str, Any]:
    """What Discord says of the command or the button."""
    return interaction.data or {}


def direct(interaction: Interaction) -> bool:
    """True in a reader's own conversation with the bot, where nothing needs to be hidden from others."""
    context = interaction.context
    return context.dm_channel or (interaction.guild_id is None and not context.private_channel)


def ephemeral(interaction: Interaction) -> bool:
    """True for a button on a page that only one reader sees."""
    return interaction.message is not None and interaction.message.flags.ephemeral


def owns(interaction: Interaction) -> bool:
    """True when the page was made for the reader who presses its button."""
    message = interaction.message
    if message is None or direct(interaction) or message.flags.ephemeral:
        return True
    asked = message.interaction_metadata.user.id if message.interaction_metadata else None
    answered = message.reference.resolved if message.reference else None
    author = answered.author.id if isinstance(answered, discord.Message) else None
    return interaction.user.id in (asked, author)


def conversation_of(interaction: Interaction) -> str:
    """The name of a reader's conversation in a channel."""
    return f"{interaction.user.id}/{interaction.channel_id}"


async def _show(interaction: Interaction, sheet: Sheet, *, everyone: bool, in_place: bool = False) -> None:
    if in_place:
        await acknowledged(lambda: interaction.response.edit_message(view=view(sheet), attachments=files(sheet)))
        return
    await acknowledged(
        lambda: interaction.response.send_message(
            view=view(sheet), files=files(sheet), ephemeral=not everyone, suppress_embeds=True
        )
    )


async def _defer(interaction: Interaction, *, everyone: bool, in_place: bool) -> None:
    if in_place:
        await interaction.response.defer()
    else:
        await interaction.response.defer(ephemeral=not everyone, thinking=True)


async def _edit(interaction: Interaction, sheet: Sheet) -> None:
    await delivered(lambda: interaction.edit_original_response(view=view(sheet), attachments=files(sheet)))
