"""Differences as a table: a question a column, an article a row, and in the cells what the article holds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.citations import outlet
from bot.wording import Wording
from knowledge.models import Article, Difference

from .letters import Lines, lines
from .paper import INNER, MARGIN, SHADE, SMALL, STRONG, TEXT, WHITE, Box, Paper
from .parts import Grid

SILENT = "—"
_NAMES = 250
_PAD = 14


@dataclass(frozen=True, slots=True)
class _Cell:
    """What stands beside `rows` rows from `first` on; articles that hold the same share one cell."""

    first: int
    rows: int
    held: Lines


@dataclass(frozen=True, slots=True)
class _Column:
    left: int
    width: int
    head: Lines
    cells: tuple[_Cell, ...]


def table(paper: Paper, grid: Grid, wording: Wording) -> None:
    """The table below what the paper holds already."""
    names = [_named(article, grid.articles, wording) for article in grid.articles]
    columns = tuple(_columns(grid, wording))
    heights = _heights(names, columns)
    tops = [paper.down + max(column.head.height for column in columns) + 2 * _PAD]
    for height in heights:
        tops.append(tops[-1] + height)
    _box(paper, Lines(()), MARGIN, _NAMES, (paper.down, tops[0]), SHADE)
    for name, top, bottom in zip(names, tops, tops[1:], strict=False):
        _box(paper, name, MARGIN, _NAMES, (top, bottom), SHADE)
    for column in columns:
        _box(paper, column.head, column.left, column.width, (paper.down, tops[0]), SHADE)
        for cell in column.cells:
            _box(paper, cell.held, column.left, column.width, (tops[cell.first], tops[cell.first + cell.rows]), WHITE)
    paper.down = tops[-1]


def silent(grid: Grid) -> bool:
    """True when an article takes no position on a question of the table."""
    return any(not _held(one, article) for one in grid.differences for article in grid.articles)


def _box(paper: Paper, held: Lines, left: int, width: int, edges: tuple[int, int], fill: int) -> None:
    top, bottom = edges
    paper.boxes.append(Box(left, top, left + width, bottom, fill))
    paper.place(held, left + _PAD, top + _PAD)


def _named(article: Article, beside: Sequence[Article], wording: Wording) -> Lines:
    """The outlet and the date, with the title where two articles of the table share both."""
    sharing = [one for one in beside if (one.outlet, one.published) == (article.outlet, article.published)]
    title = wording.say("unnamed-outlet", title=article.title) if article.outlet and len(sharing) > 1 else ""
    return lines(
        _NAMES - 2 * _PAD,
        (outlet(article, wording), STRONG),
        (title, SMALL),
        (wording.date(article.published), SMALL),
    )


def _columns(grid: Grid, wording: Wording) -> Iterator[_Column]:
    width = (INNER - _NAMES) // len(grid.differences)
    for place, difference in enumerate(grid.differences):
        kind = wording.say(f"difference-kind-{difference.kind}")
        head = lines(width - 2 * _PAD, (difference.question, STRONG), (kind, SMALL))
        cells = tuple(_cells(difference, grid.articles, width - 2 * _PAD, wording))
        yield _Column(MARGIN + _NAMES + place * width, width, head, cells)


def _cells(difference: Difference, articles: Sequence[Article], width: int, wording: Wording) -> Iterator[_Cell]:
    held = [_held(difference, article) for article in articles]
    first = 0
    for place in range(1, len(held) + 1):
        if place == len(held) or not held[place] or held[place] != held[first]:
            texts = _told(difference, held[first], wording)
            yield _Cell(first, place - first, lines(width, *((text, TEXT) for text in texts)))
            first = place


def _held(difference: Difference, article: Article) -> tuple[int, ...]:
    """Which of the positions the article takes."""
    return tuple(
        number
        for number, position in enumerate(difference.positions)
        if article.id in {one.article for one in position.evidence}
    )


def _told(difference: Difference, held: Sequence[int], wording: Wording) -> list[str]:
    """The positions, with a mark before each where there are several."""
    primary = wording.say("difference-primary")
    positions = [difference.positions[number] for number in held]
    texts = [f"{one.text} ({primary})" if one.primary else one.text for one in positions]
    return [f"• {text}" for text in texts] if len(texts) > 1 else texts or [SILENT]


def _heights(names: Sequence[Lines], columns: Sequence[_Column]) -> list[int]:
    """Of the rows: each holds its name, and together they hold what they share."""
    heights = [name.height + 2 * _PAD for name in names]
    for cell in sorted((cell for column in columns for cell in column.cells), key=lambda cell: cell.rows):
        rows = range(cell.first, cell.first + cell.rows)
        lacking = cell.held.height + 2 * _PAD - sum(heights[row] for row in rows)
        for row in rows:
            heights[row] += max(0, -(-lacking // cell.rows))
    return heights
