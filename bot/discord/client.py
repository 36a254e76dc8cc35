"""The Discord client: wiring only."""

from __future__ import annotations

import logging
import sys
from typing import Any

import discord
from discord import app_commands

from bot.conversation import explanation
from bot.recent import Recent
from bot.shell import line
from bot.wording import wording

from . import syncing
from .autocomplete import offer, suggestible
from .buttons import hearing, reaches
from .direct_messages import Messages
from .replies import Interaction, Replies
from .texts import Texts
from .work import Work

log = logging.getLogger(__name__)
_REMEMBERED = 10_000
# What an old client asks of a newer bot.
_CHANGED = (app_commands.CommandNotFound, app_commands.CommandSignatureMismatch)


class Tree(app_commands.CommandTree["OnRecord"]):
    """Commands for servers, for readers' own installations, and for every kind of conversation."""

    def __init__(self, client: OnRecord) -> None:
        super().__init__(
            client,
            allowed_installs=app_commands.AppInstallationType(guild=True, user=True),
            allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=True),
        )

    async def interaction_check(self, interaction: Interaction, /) -> bool:
        """Each interaction once: a gateway that resumes may deliver one twice."""
        if not self.client.fresh(interaction.id):
            return False
        if interaction.type is discord.InteractionType.autocomplete and not suggestible(interaction):
            await offer(interaction, [])
            return False
        return True

    async def on_error(self, interaction: Interaction, error: app_commands.AppCommandError, /) -> None:
        """Reached by what goes wrong before a command's body starts, such as a date that is none."""
        replies = self.client.replies
        if isinstance(error, _CHANGED):
            await replies.say(interaction, line("discord-command-changed", replies.words(interaction)))
        else:
            await replies.failed(interaction, error.__cause__ or error)


class OnRecord(discord.Client):
    """Asks Discord for no more than is needed: no privileged intent, no cache of messages or members, no pings."""

    def __init__(self, replies: Replies, messages: Messages, work: Work) -> None:
        discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False  # a bot without a voice misses no library
        super().__init__(
            intents=discord.Intents(guilds=True, guild_messages=True, dm_messages=True),
            allowed_mentions=discord.AllowedMentions.none(),
            max_messages=None,
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
        )
        self.replies = replies
        self.work = work
        self.tree = Tree(self)
        self._messages = messages
        self._heard: Recent[int, bool] = Recent(_REMEMBERED)

    def fresh(self, id_: int) -> bool:
        """True the first time that an interaction or a message is heard of."""
        known = self._heard.get(id_)
        self._heard.put(id_, True)
        return not known

    async def setup_hook(self) -> None:
        """Listen to buttons of all times; tell Discord of commands that changed."""
        self.add_dynamic_items(hearing(self.replies.press, self.fresh))
        await self.tree.set_translator(Texts())
        await self._register()

    async def _register(self) -> None:
        """The commands registered before stay in use when this fails."""
        words = wording("en")
        try:
            sent = await syncing.synced(self, self.tree)
        except (discord.HTTPException, app_commands.AppCommandError) as error:
            log.error(words.say("serve-commands-refused", reason=type(error).__name__))
        else:
            log.info(words.say("serve-commands-sent" if sent else "serve-commands-same"))

    async def on_ready(self) -> None:
        """Told to the operator each time that a session begins."""
        log.info(self.replies.readiness(wording("en")))

    async def on_message(self, message: discord.Message) -> None:
        """Direct messages and mentions."""
        if self.user and self.fresh(message.id):
            await self._messages.answer(message, self.user)

    async def on_interaction(self, interaction: Interaction) -> None:
        """Presses that no button hears any more: answered in words as well."""
        pressed = interaction.type in (discord.InteractionType.component, discord.InteractionType.modal_submit)
        if pressed and not reaches(interaction) and self.fresh(interaction.id):
            await self.replies.press(interaction, "")

    async def on_error(self, event_method: str, /, *args: Any, **kwargs: Any) -> None:
        """By its kind and a reference, never with what an event held."""
        explanation(sys.exc_info()[1] or RuntimeError(event_method), wording("en"))
