"""Which language a reader is answered in: chosen, told by the words, of Discord, of the server; in memory only."""

from __future__ import annotations

from typing import Any

import discord

from bot.languages import reply_language
from bot.recent import Recent
from bot.wording import languages

_MOST = 10_000


class Readers:
    """What is known of readers while the bot runs: a language that they chose, and whether they were greeted."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._chosen: Recent[int, str] = Recent(_MOST)
        self._greeted: Recent[int, bool] = Recent(_MOST)

    def choose(self, reader: int, language: str) -> None:
        """Speak this language with the reader from now on."""
        self._chosen.put(reader, language)

    def forget(self, reader: int) -> None:
        """Drop the choice."""
        self._chosen.drop(reader)
        self._greeted.drop(reader)

    def first(self, reader: int) -> bool:
        """True once for each reader."""
        known = self._greeted.get(reader)
        self._greeted.put(reader, True)
        return not known

    def language(self, reader: int, words: str = "", locale: str | None = None, server: str | None = None) -> str:
        """Chosen, told by the words, of the reader's Discord, of the server where we speak it, of the bot."""
        server = server if server and server.partition("-")[0] in languages() else self._language
        return reply_language(self._chosen.get(reader), words, locale, server)


def spoken_by(readers: Readers, interaction: discord.Interaction[Any], words: str = "") -> str:
    """The language of an interaction."""
    server = str(interaction.guild_locale) if interaction.guild_locale else None
    return readers.language(interaction.user.id, words, str(interaction.locale), server)
