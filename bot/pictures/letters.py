"""Faces of the letters, and text broken into lines that fit a width."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import fontpkg
from PIL import ImageFont

from bot.rendering.foreign import clean

_FAMILY = "Source Sans 3"
_LEADING = 1.28


@dataclass(frozen=True, slots=True)
class Face:
    """A size in pixels and a weight from 200 to 900."""

    size: int
    weight: int = 400

    @property
    def line(self) -> int:
        """The height of one line."""
        return round(self.size * _LEADING)


@dataclass(frozen=True, slots=True)
class Lines:
    """Text that is broken into lines, each with its face."""

    each: tuple[tuple[str, Face], ...]

    @property
    def height(self) -> int:
        """Of all lines together."""
        return sum(face.line for _, face in self.each)


@cache
def font(face: Face) -> ImageFont.FreeTypeFont:
    """The letters of a face; laid out without the shaping library, which is not the same on every machine."""
    letters = ImageFont.truetype(str(fontpkg.path(_FAMILY)), face.size, layout_engine=ImageFont.Layout.BASIC)
    letters.set_variation_by_axes([face.weight])
    return letters


def lines(width: int, *texts: tuple[str, Face]) -> Lines:
    """Texts below each other, none wider than `width`."""
    return Lines(tuple((line, face) for text, face in texts for line in _wrapped(text, face, width)))


def _wrapped(text: str, face: Face, width: int) -> Iterator[str]:
    line = ""
    for word in unicodedata.normalize("NFC", clean(text)).split():
        for piece in _pieces(word, face, width):
            longer = f"{line} {piece}" if line else piece
            if line and not _fits(longer, face, width):
                yield line
                longer = piece
            line = longer
    if line:
        yield line


def _pieces(word: str, face: Face, width: int) -> Iterator[str]:
    """The word; one that is wider than a whole line in parts, with a hyphen between two letters."""
    while not _fits(word, face, width):
        most = next(end for end in range(len(word) - 1, 0, -1) if end == 1 or _fits(f"{word[:end]}-", face, width))
        end = _break(word, most)
        yield f"{word[:end]}-" if word[end - 1].isalpha() and word[end].isalpha() else word[:end]
        word = word[end:]
    yield word


def _break(word: str, most: int) -> int:
    """After the last sign that allows a break, else before no mark that belongs to the letter on its left."""
    signs = [place + 1 for place in range(most) if word[place] in "-/_.&?=" and place + 1 < len(word)]
    if signs:
        return signs[-1]
    while most > 1 and unicodedata.combining(word[most]):
        most -= 1
    return most


def _fits(text: str, face: Face, width: int) -> bool:
    return font(face).getlength(text) <= width
