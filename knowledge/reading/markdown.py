"""Markdown as numbered blocks, and briefs as numbered facts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_HEADING = re.compile(r"#{1,6}\s+(.*?)\s*#*\s*")
_ITEM = re.compile(r"\s*(?:[-*+]|\d{1,3}[.)])\s+")
_BREAK = re.compile(r"\s*(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})")
_UNDERLINE = re.compile(r"(?:=+|-{2,})\s*")
_IMAGE = re.compile(r"!\[([^\]]*)\]\([^)]*\)")
_LINK = re.compile(r"(?<!\\)\[([^\]]+)\]\((?:[^()]|\([^()]*\))*\)")
_EMPHASIS = re.compile(r"(?<![\w*\\])(\*{1,3}|_{1,3})(?=\S)([^\n]*?\S)\1(?![\w*])")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")


@dataclass(frozen=True, slots=True)
class Block:
    """A block of Markdown without its markup, and the line on which it begins."""

    text: str
    line: int
    heading: bool = False


def blocks(text: str, above: int = 0) -> Iterator[Block]:
    """Every block with words in it, in order; each list item is its own."""
    lines: list[str] = []
    start = above + 1
    for number, line in enumerate([*text.split("\n"), ""], above + 1):
        if lines and (not line.strip() or _ITEM.match(line) or _HEADING.fullmatch(line)):
            yield from _block(lines, start)
            lines = []
        if not line.strip() or (not lines and _BREAK.fullmatch(line)):
            continue
        if lines and _UNDERLINE.fullmatch(line):
            yield from _block([f"# {' '.join(lines)}"], start)
            lines = []
            continue
        start = start if lines else number
        lines.append(line)
        if _HEADING.fullmatch(line):
            yield from _block(lines, start)
            lines = []


def _block(lines: list[str], line: int) -> Iterator[Block]:
    heading = _HEADING.fullmatch(lines[0].strip())
    joined = (
        heading[1]
        if heading
        else " ".join(
            _ITEM.sub("", one, count=1).strip() if not place else one.strip().lstrip("> ")
            for place, one in enumerate(lines)
        )
    )
    text = plain(joined.lstrip("> "))
    if text:
        yield Block(text, line, heading is not None)


def plain(text: str) -> str:
    """The words of a block: link texts without addresses, no marks of emphasis."""
    text = _LINK.sub(r"\1", _IMAGE.sub(r"\1", text))
    return _ESCAPE.sub(r"\1", _EMPHASIS.sub(r"\2", text)).strip()
