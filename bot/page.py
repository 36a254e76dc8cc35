"""A page: blocks of finished words in order, drawn by every renderer alike."""

from __future__ import annotations

from dataclasses import dataclass

from knowledge.answers import Question
from knowledge.models import Span


@dataclass(frozen=True, slots=True)
class Heading:
    """The page's title."""

    text: str


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence of the bot's own; `strong` marks the lead."""

    text: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of an article with the place that they come from; `quoted` asks for quotation marks."""

    text: str
    citation: str
    number: int
    matches: tuple[Span, ...] = ()
    label: str = ""
    url: str | None = None
    quoted: bool = True
    title: str = ""

    @property
    def source(self) -> str:
        """The line below the words: title, outlet, date and paragraph, then what else is to be known of them."""
        named = ", ".join(part for part in (self.title, self.citation) if part)
        return "; ".join(part for part in (named, self.label) if part)


@dataclass(frozen=True, slots=True)
class Section:
    """A smaller title inside a page."""

    text: str


@dataclass(frozen=True, slots=True)
class Note:
    """Something to know about what stands above."""

    text: str


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a list, with smaller lines below it."""

    text: str
    below: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Footer:
    """The smallest line of a page."""

    text: str


Block = Heading | Line | Quote | Section | Note | Item | Footer


@dataclass(frozen=True, slots=True)
class Button:
    """A next step: the question it asks and the page of its answer that it opens.

    One that opens its page `aside` leaves the page on which it stands as it is.
    """

    label: str
    question: Question
    page: int = 0
    aside: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG with its words; it always stands beside the same content as text."""

    name: str
    png: bytes
    alt: str


@dataclass(frozen=True, slots=True)
class Page:
    """Everything a reader sees, decided once; `question` and `number` ask for the same page again.

    `failed` marks a page that tells of a failure of ours.
    """

    blocks: tuple[Block, ...]
    buttons: tuple[Button, ...] = ()
    picture: Picture | None = None
    question: Question | None = None
    number: int = 0
    failed: bool = False

    @property
    def lead(self) -> str:
        """The first line of the page."""
        return next((block.text for block in self.blocks if isinstance(block, Line)), "")
