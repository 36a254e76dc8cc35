"""A PDF as paragraphs: its lines joined where they belong together."""

from __future__ import annotations

import io
import logging
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Any

from knowledge.errors import ArticleUnreadable

from .blocks import Block, Extract
from .decoding import cleaned

MOST_PAGES = 300  # a longer document is a book; its first pages are read
_STOP = re.compile(r"[.!?:;…][\"'”’»)\]]*$")
_PARTED = re.compile(r"\w-$")
_BULLET = re.compile(r"[•◦▪*–—-]\s|\d{1,2}[.)]\s")
_PAGE_NUMBER = re.compile(
    r"(?:page|pagina|página|p\.|paj)?\s*[–—-]?\s*\d{1,4}\s*[–—-]?(?:\s*(?:/|of|de|sur|sou)\s*\d{1,4})?", re.IGNORECASE
)
_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})
_FILE_NAME = re.compile(r"microsoft word|\.(?:docx?|pdf|indd|rtf|odt)\b|^untitled|^document\d*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Line:
    """A printed line with the place of its beginning, counted from the left and from below."""

    text: str
    x: float
    y: float
    size: float


@dataclass(frozen=True, slots=True)
class Measure:
    """What is usual in a document: characters of a full line, points between lines, size of type."""

    width: float
    spacing: float
    size: float


def document(data: bytes, file: str) -> Extract:
    """Raises ArticleUnreadable where no text is found, as in a scan."""
    pages, title, author = _printed(data, file)
    pages = [[line for line in page if line.text] for page in pages]
    return Extract(tuple(_blocks(_without_running_heads(pages))), title, author)


def _printed(data: bytes, file: str) -> tuple[list[list[Line]], str | None, str | None]:
    from pypdf import PdfReader  # slow to import, and few collections hold a PDF

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # a document that cannot be read is told as a problem
    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise ArticleUnreadable(file, "encrypted")
        pages = [_lines(page) for page in reader.pages[:MOST_PAGES]]
        said = reader.metadata
        return pages, _said(said.title if said else None), _said(said.author if said else None)
    except ArticleUnreadable:
        raise
    except Exception as error:  # a foreign parser may raise anything on a broken document
        raise ArticleUnreadable(file, "unreadable", type(error).__name__) from error


def _said(value: Any) -> str | None:
    text = " ".join(cleaned(str(value or "")).split())
    return text if text and not _FILE_NAME.search(text) else None


def _lines(page: Any) -> list[Line]:
    lines: list[Line] = []
    parts: list[tuple[str, float, float, float]] = []

    def visit(text: str, cm: Sequence[float], tm: Sequence[float], _font: object, size: float) -> None:
        first, *others = text.split("\n")
        x, y = tm[4] * cm[0] + tm[5] * cm[2] + cm[4], tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
        place = (x, y, size * abs(tm[3] * cm[3] or 1.0))
        parts.append((first, *place))
        for other in others:
            lines.append(_line(parts))
            parts[:] = [(other, *place)]

    page.extract_text(visitor_text=visit)
    return [*lines, _line(parts)]


def _line(parts: Sequence[tuple[str, float, float, float]]) -> Line:
    text = " ".join(cleaned("".join(part[0] for part in parts).replace("\u00ad", "-")).translate(_LIGATURES).split())
    first = next((part for part in parts if part[0].strip()), ("", 0.0, 0.0, 0.0))
    return Line(text, *first[1:])


def _without_running_heads(pages: Sequence[list[Line]]) -> list[list[Line]]:
    """Lines at the edge of a page that return on most pages, and page numbers, are no text of the article."""
    edges = Counter(key for page in pages for key in {_key(line) for line in (*page[:2], *page[-2:])})
    often = {key for key, count in edges.items() if count > 1 and count > len(pages) / 2}
    return [
        [
            line
            for place, line in enumerate(page)
            if not (_at_edge(place, page) and (_key(line) in often or _is_number(line)))
        ]
        for page in pages
    ]


def _key(line: Line) -> str:
    return re.sub(r"\d+", "0", line.text)


def _at_edge(place: int, page: Sequence[Line]) -> bool:
    return place < 2 or place >= len(page) - 2


def _is_number(line: Line) -> bool:
    return bool(_PAGE_NUMBER.fullmatch(line.text))


def _blocks(pages: Sequence[Sequence[Line]]) -> Iterator[Block]:
    lines = [(number, line) for number, page in enumerate(pages) for line in page]
    if not lines:
        return
    usual = _measure(pages)
    everything = " ".join(line.text for _, line in lines)
    paragraph = [lines[0][1]]
    for (page, line), (next_page, following) in pairwise(lines):
        if _breaks(line, following, usual, turned=page != next_page):
            yield _block(paragraph, usual, everything)
            paragraph = []
        paragraph.append(following)
    yield _block(paragraph, usual, everything)


def _measure(pages: Sequence[Sequence[Line]]) -> Measure:
    lines = [line for page in pages for line in page]
    lengths = sorted(len(line.text) for line in lines)
    gaps = [one.y - two.y for page in pages for one, two in pairwise(page) if one.y > two.y]
    return Measure(lengths[int(0.9 * (len(lengths) - 1))], median(gaps or [0.0]), median(line.size for line in lines))


def _breaks(line: Line, following: Line, usual: Measure, *, turned: bool) -> bool:
    """True where a paragraph ends between two lines."""
    if _PARTED.search(line.text):
        return False
    stopped = bool(_STOP.search(line.text))
    if abs(line.size - following.size) > 0.1 * usual.size or _BULLET.match(following.text):
        return True
    if turned or following.y > line.y:  # the next page or column
        return stopped
    if line.y - following.y > 1.3 * usual.spacing:
        return True
    if stopped:
        return len(line.text) < 0.8 * usual.width or following.x > line.x + 0.8 * usual.size
    return len(line.text) < 0.5 * usual.width and following.text[0].isupper()


def _block(lines: Sequence[Line], usual: Measure, everything: str) -> Block:
    text = lines[0].text
    for line in lines[1:]:
        text = _joined(text, line.text, everything)
    item = bool(_BULLET.match(text))
    large = lines[0].size > 1.1 * usual.size and len(text) <= 150
    return Block(_BULLET.sub("", text, count=1) if item and not text[0].isdigit() else text, heading=large, item=item)


def _joined(text: str, line: str, everything: str) -> str:
    """A word parted at the end of a line becomes whole, unless it also stands elsewhere with its hyphen."""
    if not _PARTED.search(text):
        return f"{text} {line}"
    tail, head = text.split()[-1], line.split()[0].strip(".,;:!?")
    if not line[0].islower() or f"{tail}{head}" in everything:
        return text + line
    return text[:-1] + line
