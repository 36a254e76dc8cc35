"""Blocks as Discord's Markdown; foreign text is escaped in one function."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import assert_never
from urllib.parse import quote

from bot.page import Block, Footer, Heading, Item, Line, Note, Quote, Section
from knowledge.models import Span

from .foreign import clean

_MEANING = re.compile(r"[\\`*_~|<>\[\]@]|:(?=//)")
_OPENING = re.compile(r"(\s*)(?:(\d+)([.)])|([#+-]))")
_URL = re.compile(r"https?://[^\s]+", re.IGNORECASE)


def escape(text: str) -> str:
    """The text as it stands, on one line: no Markdown, no mention, no link of its own, no list at its beginning."""
    line = _MEANING.sub(r"\\\g<0>", " ".join(clean(text).split()))
    return _OPENING.sub(_opened, line, count=1) if _OPENING.match(line) else line


def _opened(found: re.Match[str]) -> str:
    space, digits, point, mark = found.groups()
    return f"{space}{digits}\\{point}" if digits else f"{space}\\{mark}"


def markdown(block: Block) -> str:
    """One block; a long one is cut elsewhere."""
    match block:
        case Heading(text):
            return f"### {escape(text)}"
        case Line(text, strong):
            return f"**{escape(text)}**" if strong else escape(text)
        case Quote():
            return "\n".join(_quote(block))
        case Section(text):
            return f"**{escape(text)}**"
        case Note(text):
            return escape(text)
        case Item(text, below):
            return "\n".join([f"- {escape(text)}", *(f"-# {_address(line)}" for line in below if line)])
        case Footer(text):
            return f"-# {escape(text)}"
        case _:
            assert_never(block)


def _quote(block: Quote) -> Iterator[str]:
    words = _marked(block.text, block.matches)
    number = f"**{block.number}.** " if block.number else ""
    yield f"> {number}“{words}”" if block.quoted else f"> {number}{words}"
    yield f"-# — {_linked(escape(block.source), block.url)}"


def _address(line: str) -> str:
    """A line that is an address can be followed, without a preview; any other is text."""
    return f"<{quote(line, safe=_SAFE)}>" if _URL.fullmatch(line) else escape(line)


def _linked(text: str, url: str | None) -> str:
    if not url:
        return text
    if not _URL.fullmatch(url):
        return f"{text} {escape(url)}"
    return f"[{text}](<{quote(url, safe=_SAFE)}>)"


_SAFE = "!#$%&'()*+,/:;=?@[]~"


def _marked(text: str, matches: tuple[Span, ...]) -> str:
    """The escaped text with what was asked for in bold."""
    parts, last = [], 0
    for span in matches:
        parts += [_MEANING.sub(r"\\\g<0>", clean(text[last : span.start])), "**"]
        parts += [_MEANING.sub(r"\\\g<0>", clean(text[span.start : span.stop])), "**"]
        last = span.stop
    parts.append(_MEANING.sub(r"\\\g<0>", clean(text[last:])))
    return " ".join("".join(parts).split())
