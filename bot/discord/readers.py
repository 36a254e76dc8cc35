"""Which language a reader is answered in: chosen, of their Discord, of the server, of the bot; in memory only."""

from __future__ import annotations

from typing import Any

import discord

from bot.recent import Recent
from bot.wording import languages

from .texts import SPOKEN

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

    def language(self, reader: int, *locales: discord.Locale | None) -> str:
        """The reader's choice, else the first of the locales that the bot speaks, else the bot's own language."""
        spoken = (self._chosen.get(reader), *(SPOKEN.get(locale) for locale in locales if locale), self._language)
        return next(language for language in spoken if language in languages())


def spoken_by(readers: Readers, interaction: discord.Interaction[Any]) -> str:
    """The language of an interaction."""
    return readers.language(interaction.user.id, interaction.locale, interaction.guild_locale)
