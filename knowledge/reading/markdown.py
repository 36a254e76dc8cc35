"""Markdown as blocks, and a brief's text as marked facts."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

from knowledge.models import Side

from .blocks import Block
from .desk import Findings

_Chunk = list[tuple[int, str]]
_LONGEST_HEADING = 150
_HEADING = re.compile(r" {0,3}#{1,6}(?=[ \t]|$)")
_BOLD_LINE = re.compile(r"(\*\*|__)(?=\S)[^*_]{1,100}[^*_.,;]\1")
_ITEM = re.compile(r"\s*(?:[-*+•]|\d{1,3}[.)])\s+(?=\S)")
_BREAK = re.compile(r"\s{0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})")
_UNDERLINE = re.compile(r" {0,3}(?:=+|-+)\s*")
_FENCE = re.compile(r"\s*(?:```|~~~)")
_DEFINITION = re.compile(r" {0,3}\[[^\]]+\]:\s+\S")
_REMARK = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_IMAGE = re.compile(r"!\[([^\[\]]*)\]\((?:[^()\n]|\([^()\n]*\))*\)")
_LINK = re.compile(r"(?<!\\)\[([^\[\]]+)\](?:\((?:[^()\n]|\([^()\n]*\))*\)|\[[^\[\]]*\])")
_AUTOLINK = re.compile(r"<((?:https?://|mailto:)[^<>\s]+)>")
_EMPHASIS = re.compile(r"(?<![\w*\\])(\*{1,3}|_{1,3})(?=[^\s*_])([^\n]{0,300}?[^\s\\])\1(?![\w*])")
_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_MARKER = re.compile(r"\[(\d{1,6})(?:[ \t]+(support|oppose))?\][ \t]+(?=\S)")


@dataclass(frozen=True, slots=True)
class Fact:
    """A paragraph of a brief with its marker and the line on which it begins."""

    number: int
    side: Side | None
    text: str
    line: int

    @property
    def marker(self) -> str:
        """As it is written: `[5 support]`."""
        return f"[{self.number} {self.side}]" if self.side else f"[{self.number}]"


def blocks(text: str, above: int = 0) -> Iterator[Block]:
    """Every block with words in it; each list item is its own, and syntax without words is none."""
    for chunk in _chunks(text, above):
        if chunk and (block := _block(chunk)).text:
            yield block


def _chunks(text: str, above: int) -> Iterator[_Chunk]:
    chunk: _Chunk = []
    for number, line in enumerate(_without_remarks(text).split("\n"), above + 1):
        if chunk and _UNDERLINE.fullmatch(line) and _may_be_heading(chunk):
            yield [(chunk[0][0], "# " + " ".join(one.strip() for _, one in chunk))]
            chunk = []
        elif _separates(line):
            yield chunk
            chunk = []
        elif not _is_table_rule(line):
            if chunk and (_ITEM.match(line) or _HEADING.match(line) or _HEADING.match(chunk[-1][1])):
                yield chunk
                chunk = []
            chunk.append((number, line))
    yield chunk


def _may_be_heading(chunk: _Chunk) -> bool:
    """A rule under a long paragraph or a list is no underline, whatever the syntax says."""
    return not _ITEM.match(chunk[0][1]) and sum(len(line) for _, line in chunk) <= _LONGEST_HEADING


def _separates(line: str) -> bool:
    return not line.strip() or bool(_BREAK.fullmatch(line) or _FENCE.match(line) or _DEFINITION.match(line))


def _is_table_rule(line: str) -> bool:
    return "|" in line and not line.strip("|:- \t")


def _without_remarks(text: str) -> str:
    """Remarks for editors are no text; their line breaks stay, so that line numbers keep their meaning."""
    return _REMARK.sub(lambda found: "\n" * found[0].count("\n"), text)


def _block(chunk: _Chunk) -> Block:
    line, first = chunk[0]
    if _HEADING.match(first):
        return Block(plain(_without_hashes(first)), line, heading=True)
    item = _ITEM.match(first)
    rest = [first[item.end() :] if item else first, *(one for _, one in chunk[1:])]
    raw = " ".join(one.strip().lstrip("> \t") for one in rest).strip()
    bold = bool(_BOLD_LINE.fullmatch(raw)) and not item
    return Block(plain(raw), line, bold, item is not None, _all_links(raw))


def _without_hashes(line: str) -> str:
    """Closing hashes count as markup only after a space: `# C#` is about C#."""
    words = line.strip().lstrip("#").strip()
    bare = words.rstrip("#")
    return bare if not bare or bare[-1].isspace() else words


def _all_links(raw: str) -> bool:
    return bool(_LINK.search(raw)) and not re.search(r"\w", _LINK.sub("", _IMAGE.sub("", raw)))


def plain(text: str) -> str:
    """The words of a block: link texts without addresses, no marks of emphasis."""
    text = _AUTOLINK.sub(r"\1", _LINK.sub(r"\1", _IMAGE.sub(r"\1", text))) if "[" in text or "<" in text else text
    text = _TAG.sub(" ", text) if "<" in text else text
    text = _EMPHASIS.sub(r"\2", _EMPHASIS.sub(r"\2", text)) if "*" in text or "_" in text else text
    return " ".join(html.unescape(_ESCAPE.sub(r"\1", text)).split())


def facts(text: str, above: int, file: str, findings: Findings) -> tuple[Fact, ...]:
    """The marked paragraphs of a brief; one without a marker is told and left out."""
    found = []
    for line, words in _paragraphs(_without_remarks(text), above):
        if marker := _MARKER.match(words):
            side = Side(marker[2]) if marker[2] else None
            found.append(Fact(int(marker[1]), side, plain(words[marker.end() :]), line))
        else:
            findings.error(file, "marker", words[:40], line=line)
    return tuple(found)


def _paragraphs(text: str, above: int) -> Iterator[tuple[int, str]]:
    lines: list[str] = []
    for number, line in enumerate([*text.split("\n"), ""], above + 1):
        if line.strip():
            lines.append(line.strip())
        elif lines:
            yield number - len(lines), " ".join(lines)
            lines = []
