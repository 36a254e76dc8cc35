"""A page on as many sheets as a Discord message's limits ask for; never a cut sentence where one fits."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.discord.limits import TEXT
from bot.page import Block, Footer, Heading, Page, Quote, Section
from knowledge.text.sentences import sentence_spans

from .markdown import markdown

# A sheet shares Discord's 40 components with a container, a picture and three rows of buttons.
MOST_TEXTS = 18
_LONGEST = 1600
# More than this on one sheet is no longer read on a phone.
COMFORTABLE = 2600
_PREFIXES = ("> ", "- ", "-# ", "### ")


def sheets(page: Page) -> tuple[tuple[str, ...], ...]:
    """The texts of each sheet, at least one sheet; heading and footer stand on all of them."""
    top = [markdown(block) for block in page.blocks if isinstance(block, Heading)]
    bottom = [markdown(block) for block in page.blocks if isinstance(block, Footer)]
    room = min(TEXT, COMFORTABLE) - sum(len(text) + 1 for text in (*top, *bottom))
    pieces = [
        piece
        for group in _groups([block for block in page.blocks if not isinstance(block, Heading | Footer)])
        for piece in _fitted(group, min(room, _LONGEST))
        if piece.strip()
    ]
    return tuple((*top, *texts, *bottom) for texts in _dealt(pieces, room, MOST_TEXTS - len(top) - len(bottom)))


def _groups(blocks: Sequence[Block]) -> Iterator[str]:
    """Blocks that belong together as one text: a section with what follows, a quotation alone."""
    group: list[str] = []
    for block in blocks:
        if group and isinstance(block, Section | Quote):
            yield "\n".join(group)
            group = []
        group.append(markdown(block))
        if isinstance(block, Quote):
            yield "\n".join(group)
            group = []
    if group:
        yield "\n".join(group)


def _dealt(pieces: Sequence[str], room: int, most: int) -> Iterator[tuple[str, ...]]:
    sheet: list[str] = []
    used = 0
    for piece in pieces:
        if sheet and (used + len(piece) > room or len(sheet) == most):
            yield tuple(sheet)
            sheet, used = [], 0
        sheet.append(piece)
        used += len(piece)
    yield tuple(sheet)


def _fitted(text: str, longest: int) -> Iterator[str]:
    """The text in pieces that fit, cut between lines, else between sentences, else between words."""
    if len(text) <= longest:
        yield text
        return
    lines = [part for line in text.split("\n") for part in _cut_line(line, longest)]
    yield from _joined(lines, longest, "\n")


def _cut_line(line: str, longest: int) -> Iterator[str]:
    if len(line) <= longest:
        yield line
        return
    prefix = next((one for one in _PREFIXES if line.startswith(one)), "")
    body = line.removeprefix(prefix).strip("*") if line.startswith("**") else line.removeprefix(prefix)
    sentences = [body[span.start : span.stop] for span in sentence_spans(body)]
    room = longest - len(prefix)
    parts = [part for sentence in sentences for part in _cut_sentence(sentence, room)]
    for piece in _joined(parts, room, " "):
        yield prefix + piece


def _cut_sentence(sentence: str, longest: int) -> Iterator[str]:
    """A sentence longer than a message, which no reader of news will meet, between words."""
    if len(sentence) <= longest:
        yield sentence
        return
    words = [word[start : start + longest] for word in sentence.split() for start in range(0, len(word), longest)]
    yield from _joined(words, longest, " ")


def _joined(parts: Sequence[str], longest: int, between: str) -> Iterator[str]:
    whole = ""
    for part in parts:
        if whole and len(whole) + len(between) + len(part) > longest:
            yield whole
            whole = part
        else:
            whole = f"{whole}{between}{part}" if whole else part
    if whole:
        yield whole
