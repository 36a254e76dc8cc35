"""Names and descriptions of commands in each of Discord's languages, from the wording files."""

from __future__ import annotations

import discord
from discord import app_commands

from bot.wording import languages, wording

_DEFAULT = "en"
# Each language stands under all its locales: es-ES does not fall back on es-419, and English would fall back on en-GB.
# Discord has no locale for Kreyòl, and French does not mean it: it is spoken only where somebody chose it.
SPOKEN = {
    discord.Locale.american_english: "en",
    discord.Locale.british_english: "en",
    discord.Locale.spain_spanish: "es",
    discord.Locale.latin_american_spanish: "es",
}


def text(key: str) -> app_commands.locale_str:
    """A text of a command by the key of its wording."""
    return app_commands.locale_str(wording(_DEFAULT).say(key), key=key)


def name(command: str) -> app_commands.locale_str:
    """A command's or option's name; languages that do not translate it show the English one."""
    return app_commands.locale_str(command, key=f"discord-name-{command}")


class Texts(app_commands.Translator):
    """Gives Discord the texts of each locale."""

    async def translate(
        self, string: app_commands.locale_str, locale: discord.Locale, context: app_commands.TranslationContextTypes
    ) -> str | None:
        language = SPOKEN.get(locale)
        if language is None or language not in languages():
            return None
        words = wording(language)
        key = string.extras.get("key")
        if key and words.has(key):
            return words.say(key)
        return string.message if language == _DEFAULT else None
