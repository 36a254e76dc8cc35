"""A page as text for a terminal, with or without colours."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from typing import assert_never

from bot.page import Block, Footer, Heading, Item, Line, Note, Page, Quote, Section
from knowledge.models import Span

from .foreign import clean

WIDTH = 88
_BOLD, _DIM, _UNDERLINE, _OFF = "\033[1m", "\033[2m", "\033[4m", "\033[0m"


def render(page: Page, *, colours: bool = False, width: int = WIDTH) -> str:
    """The page as lines; without colours there is not a single escape sequence in it."""
    pen = _Pen(colours, width)
    parts = [pen.draw(block) for block in page.blocks]
    if page.buttons:
        parts.append("  ".join(f"[{number}] {button.label}" for number, button in enumerate(page.buttons, 1)))
    return "\n".join(part for part in parts if part) + "\n"


class _Pen:
    def __init__(self, colours: bool, width: int) -> None:
        self._colours = colours
        self._width = width

    def draw(self, block: Block) -> str:
        match block:
            case Heading(text):
                return self._styled(_UNDERLINE, self._wrapped(text))
            case Line(text, strong):
                return self._styled(_BOLD, self._wrapped(text)) if strong else self._wrapped(text)
            case Quote():
                return self._quote(block)
            case Section(text):
                return "\n" + self._styled(_BOLD, self._wrapped(text))
            case Note(text):
                return self._wrapped(text, "  ")
            case Item(text, below):
                return "\n".join(
                    [
                        self._wrapped(text, "- ", "  "),
                        *(self._styled(_DIM, self._wrapped(line, "    ")) for line in below if line),
                    ]
                )
            case Footer(text):
                return "\n" + self._styled(_DIM, self._wrapped(text))
            case _:
                assert_never(block)

    def _quote(self, quote: Quote) -> str:
        number = f"{quote.number}. " if quote.number else "   "
        words = clean(quote.text) if not self._colours else _marked(quote.text, quote.matches)
        text = f"“{words}”" if quote.quoted else words
        lines = ["\n" + self._wrapped(text, number, "   ", cleaned=True)]
        lines.extend(self._styled(_DIM, self._wrapped(line, "   — ", "     ")) for line in _sources(quote))
        return "\n".join(lines)

    def _wrapped(self, text: str, first: str = "", rest: str | None = None, *, cleaned: bool = False) -> str:
        words = text if cleaned else clean(text)
        return textwrap.fill(
            words,
            self._width,
            initial_indent=first,
            subsequent_indent=first if rest is None else rest,
            break_long_words=False,
            break_on_hyphens=False,
        )

    def _styled(self, style: str, text: str) -> str:
        return f"{style}{text}{_OFF}" if self._colours and text else text


def _sources(quote: Quote) -> Iterable[str]:
    yield quote.source
    if quote.url:
        yield quote.url


def _marked(text: str, matches: tuple[Span, ...]) -> str:
    marked, last = [], 0
    for span in matches:
        marked += [clean(text[last : span.start]), _BOLD, clean(text[span.start : span.stop]), _OFF]
        last = span.stop
    return "".join([*marked, clean(text[last:])])
