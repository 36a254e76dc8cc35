"""Suggestions while a reader types an option."""

from __future__ import annotations

import contextlib

from discord import app_commands

from bot.rendering.components import shortened
from bot.suggesting import Entry, entries, suggested
from knowledge.answers import Command
from knowledge.archive import Archive

from .desk import Library
from .limits import CHOICE, CHOICES
from .replies import FAILURES, Interaction, details


class Suggestions:
    """Knows the names of the archive of this moment; folds them once."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._archive: Archive | None = None
        self._entries: dict[Command, tuple[Entry, ...]] = {}

    def choices(self, command: Command, typed: str) -> list[app_commands.Choice[str]]:
        """At most 25, with ids as values."""
        return [
            app_commands.Choice(name=shortened(entry.label, CHOICE), value=entry.value[:CHOICE])
            for entry in suggested(typed, self._known(command), CHOICES)
        ]

    def _known(self, command: Command) -> tuple[Entry, ...]:
        archive = self._library()
        if archive is not self._archive:
            self._archive, self._entries = archive, {}
        if command not in self._entries:
            self._entries[command] = entries(archive, command)
        return self._entries[command]


def suggestible(interaction: Interaction) -> bool:
    """False for an option of a command that an old client still shows and that is no more."""
    command = interaction.command
    if not isinstance(command, app_commands.Command):
        return False
    focused = {option["name"] for option in details(interaction).get("options", ()) if option.get("focused")}
    return focused <= {parameter.display_name for parameter in command.parameters if parameter.autocomplete}


async def offer(interaction: Interaction, choices: list[app_commands.Choice[str]]) -> None:
    """Send the suggestions; a late or failed one is passed over, since the next letter asks again."""
    with contextlib.suppress(*FAILURES):
        await interaction.response.autocomplete(choices)
