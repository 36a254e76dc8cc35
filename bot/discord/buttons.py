"""What happens when somebody presses a button that we drew, even months later."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from typing import Any, Self

import discord
from discord import ui

from .replies import Interaction, details

Pressed = Callable[[Interaction, str], Awaitable[None]]
Fresh = Callable[[int], bool]
# Every id is heard, so that one that nobody can read any more is answered in words as well.
_ANY = re.compile(r".*", re.DOTALL)


def hearing(pressed: Pressed, fresh: Fresh) -> type[ui.DynamicItem[ui.Button[Any]]]:
    """The class that hears all buttons of all messages; `fresh` is false for a press that was heard before."""

    class Pressable(ui.DynamicItem[ui.Button[Any]], template=_ANY):
        @classmethod
        async def from_custom_id(cls, interaction: Interaction, item: ui.Item[Any], match: re.Match[str], /) -> Self:
            return cls(ui.Button(custom_id=match[0]))

        async def interaction_check(self, interaction: Interaction, /) -> bool:
            return fresh(interaction.id)

        async def callback(self, interaction: Interaction) -> None:
            await pressed(interaction, self.custom_id)

    return Pressable


def reaches(interaction: Interaction) -> bool:
    """True for a press that the library hands on: its button stands in its message."""
    message = interaction.message
    return message is not None and details(interaction).get("custom_id") in _ids(message.components)


def _ids(components: Any) -> set[str]:
    found: set[str] = set()
    for component in components:
        if isinstance(component, discord.Button) and component.custom_id:
            found.add(component.custom_id)
        found |= _ids(getattr(component, "children", ()))
    return found
