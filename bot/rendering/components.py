"""Sheets as Discord's Components V2."""

from __future__ import annotations

import io
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import discord
from discord import ui

from bot.discord.limits import ALT, LABEL, ROW
from bot.page import Picture

MOST_PRESSES = 3 * ROW


@dataclass(frozen=True, slots=True)
class Press:
    """A button that can be pressed months later: all that it means stands in its id."""

    label: str
    custom_id: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """What one message holds."""

    texts: tuple[str, ...]
    presses: tuple[Press, ...] = ()
    picture: Picture | None = None


class Drawn(ui.LayoutView):
    """A view that is drawn already: an answer that many ask for is laid out once and not once for each of them."""

    def __init__(self, components: list[dict[str, Any]]) -> None:
        super().__init__(timeout=None)
        self._drawn = components
        self.stop()  # buttons are heard by their ids, so that no view has to stay in memory

    def has_components_v2(self) -> bool:
        return True

    def to_components(self) -> list[dict[str, Any]]:
        return self._drawn


def view(sheet: Sheet) -> Drawn:
    """A fresh view for one message."""
    return Drawn(_components(sheet) if sheet.picture else _kept_components(sheet))


@lru_cache(maxsize=512)
def _kept_components(sheet: Sheet) -> list[dict[str, Any]]:
    """Pictures are left out: hundreds of them would fill the memory."""
    return _components(sheet)


def _components(sheet: Sheet) -> list[dict[str, Any]]:
    card: ui.Container[Any] = ui.Container(*(ui.TextDisplay(text) for text in sheet.texts))
    if sheet.picture:
        card.add_item(_gallery(sheet.picture))
    presses = sheet.presses[:MOST_PRESSES]
    for start in range(0, len(presses), ROW):
        card.add_item(ui.ActionRow(*(_button(press) for press in presses[start : start + ROW])))
    return [card.to_component_dict()]


def files(sheet: Sheet) -> list[discord.File]:
    """The picture as an upload; a file can be sent once only."""
    if sheet.picture is None:
        return []
    return [
        discord.File(io.BytesIO(sheet.picture.png), sheet.picture.name, description=shortened(sheet.picture.alt, ALT))
    ]


def _gallery(picture: Picture) -> ui.MediaGallery[Any]:
    media = f"attachment://{picture.name}"
    return ui.MediaGallery(discord.MediaGalleryItem(media, description=shortened(picture.alt, ALT)))


def _button(press: Press) -> ui.Button[Any]:
    return ui.Button(label=shortened(press.label, LABEL), custom_id=press.custom_id)


def shortened(text: str, longest: int) -> str:
    """The text cut between words, with a mark where it was cut."""
    if len(text) <= longest:
        return text
    cut = text[: longest - 1]
    return (cut.rsplit(" ", 1)[0] or cut) + "…"
