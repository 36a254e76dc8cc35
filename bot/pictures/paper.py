"""A light card with a border, readable on light and dark grounds; laid out first, drawn afterwards, in greys alone."""

from __future__ import annotations

import io
from dataclasses import dataclass

from PIL import Image, ImageDraw

from .letters import Face, Lines, font, lines

WIDTH = 1080
MARGIN = 40
INNER = WIDTH - 2 * MARGIN
TITLE, HEAD, STRONG, TEXT, SMALL = Face(44, 700), Face(30, 600), Face(28, 700), Face(28), Face(26)
BLACK, GREY, LINE, SHADE, WHITE = 0, 68, 136, 238, 255
_BORDER = 4
_GREYS = 16  # as few make a file small enough for a phone on the move, and letters stay smooth


@dataclass(frozen=True, slots=True)
class Words:
    """One line of text; `top` is the upper edge of the line."""

    left: int
    top: int
    text: str
    face: Face
    grey: int = BLACK

    @property
    def box(self) -> tuple[float, float, float, float]:
        """What the letters cover."""
        left, top, right, bottom = font(self.face).getbbox(self.text)
        return self.left + left, self.top + top, self.left + right, self.top + bottom


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle, drawn before the words."""

    left: int
    top: int
    right: int
    bottom: int
    fill: int = WHITE


@dataclass(frozen=True, slots=True)
class Dot:
    """A mark on a line; hollow for what is yet to come."""

    across: int
    down: int
    hollow: bool = False


@dataclass(frozen=True, slots=True)
class Drawing:
    """All that stands on a card, with its places."""

    height: int
    boxes: tuple[Box, ...]
    dots: tuple[Dot, ...]
    words: tuple[Words, ...]


class Paper:
    """A card that is filled from top to bottom."""

    def __init__(self) -> None:
        self.down = MARGIN
        self.boxes: list[Box] = []
        self.dots: list[Dot] = []
        self._words: list[Words] = []

    def write(self, text: str, face: Face, grey: int = BLACK) -> None:
        """A text over the whole width, below what was written before."""
        written = lines(INNER, (text, face))
        self.place(written, MARGIN, self.down, grey)
        self.down += written.height

    def place(self, written: Lines, left: int, top: int, grey: int = BLACK) -> None:
        """Lines at a place of their own."""
        for text, face in written.each:
            self._words.append(Words(left, top, text, face, grey))
            top += face.line

    def skip(self, height: int) -> None:
        """Leave room."""
        self.down += height

    def drawing(self) -> Drawing:
        """The card as it stands now."""
        return Drawing(self.down + MARGIN, tuple(self.boxes), tuple(self.dots), tuple(self._words))


def png(drawing: Drawing) -> bytes:
    """The same drawing gives the same bytes."""
    image = Image.new("L", (WIDTH, drawing.height), WHITE)
    pen = ImageDraw.Draw(image)
    for box in drawing.boxes:
        pen.rectangle((box.left, box.top, box.right, box.bottom), box.fill, LINE, 2)
    for dot in drawing.dots:
        around = (dot.across - 11, dot.down - 11, dot.across + 11, dot.down + 11)
        pen.ellipse(around, WHITE if dot.hollow else BLACK, BLACK, 4)
    for words in drawing.words:
        pen.text((words.left, words.top), words.text, words.grey, font(words.face))
    pen.rectangle((0, 0, WIDTH - 1, drawing.height - 1), None, LINE, _BORDER)
    return _packed(image)


def _packed(image: Image.Image) -> bytes:
    """Sixteen greys in four bits a pixel."""
    step = 255 // (_GREYS - 1)
    few = image.point([min(round(grey / step), _GREYS - 1) for grey in range(256)])
    few.putpalette([level * step for level in range(_GREYS) for _ in range(3)])
    file = io.BytesIO()
    few.save(file, "PNG", bits=4, optimize=True)
    return file.getvalue()
