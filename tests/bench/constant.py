"""The bot to measure against: it answers every interaction with the same string, as fast as the library can."""

from __future__ import annotations

import asyncio
import sys
from typing import Any

import discord

from tests.bot.discord.standin.server import TOKEN, taken_for_discord


class Constant(discord.Client):
    """Nothing but an answer."""

    async def on_interaction(self, interaction: discord.Interaction[Any]) -> None:
        """The same for everybody."""
        await interaction.response.send_message("The articles in this collection do not answer this.", ephemeral=True)


if __name__ == "__main__":
    with taken_for_discord(sys.argv[1]):
        asyncio.run(Constant(intents=discord.Intents(guilds=True, dm_messages=True)).start(TOKEN))
