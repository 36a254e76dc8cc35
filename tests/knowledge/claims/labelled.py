"""The labelled sentences, and what the claims make of them."""

from __future__ import annotations

import datetime as dt
import json
import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from knowledge.claims.differing import automatic_differences
from knowledge.claims.figures.numerals import numerals
from knowledge.claims.figures.quantities import quantities
from knowledge.claims.model import ClaimKind
from knowledge.claims.people.tallies import tallies
from knowledge.claims.statement import Statement
from knowledge.claims.times.clocks import clocks
from knowledge.claims.times.days import moments
from knowledge.models import Article, Difference, Paragraph, PartialDate

_HERE = Path(__file__).parent
WRITTEN = PartialDate(2024, 4, 10)
_CLOSE = 0.08


@dataclass(frozen=True, slots=True)
class Scores:
    """Precision and recall of one relation, with the counts behind them."""

    found: int
    false: int
    missed: int

    @property
    def precision(self) -> float:
        """The share of what was reported that is so."""
        return self.found / max(1, self.found + self.false)

    @property
    def recall(self) -> float:
        """The share of what is so that was reported."""
        return self.found / max(1, self.found + self.missed)


def pairs() -> list[dict[str, Any]]:
    """Two sentences of two articles each, with their relation; those marked `held` were never tuned on."""
    return _rows("pairs.jsonl")


def expressions() -> list[dict[str, Any]]:
    """Figures, dates and hours with the values that they stand for, in articles of `WRITTEN`."""
    return _rows("expressions.jsonl")


def _rows(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (_HERE / name).read_text(encoding="utf-8").splitlines()]


def relation(pair: dict[str, Any]) -> str:
    """What is reported of a pair: contradiction, newer, scope or none."""
    found = {str(one.kind) for one in reported(pair)}
    return next((one for one in ("contradiction", "newer", "scope") if one in found), "none")


def reported(pair: dict[str, Any]) -> tuple[Difference, ...]:
    """The differences between two articles of one sentence each."""
    return automatic_differences([_article(key, pair[key]) for key in ("one", "two")])


def _article(id_: str, row: dict[str, Any]) -> Article:
    published = PartialDate.parse(row["published"])
    return Article(id_, id_, (Paragraph(1, row["text"]),), published=published, language=row["language"])


def scores(rows: Iterable[dict[str, Any]], wanted: str = "contradiction") -> Scores:
    """How well one relation is told from all others."""
    found = false = missed = 0
    for row in rows:
        said, so = relation(row) == wanted, row["relation"] == wanted
        found, false, missed = found + (said and so), false + (said and not so), missed + (so and not said)
    return Scores(found, false, missed)


def read(row: dict[str, Any]) -> bool:
    """True when the expression is read with the value that it stands for."""
    statement = Statement(row["text"], row["language"], WRITTEN)
    return any(_fits(row, value) for value in _READERS.get(row["kind"], _figures)(row["kind"], statement))


def _figures(kind: str, statement: Statement) -> Iterator[object]:
    for one in quantities(statement, numerals(statement), frozenset()):
        if one.kind is ClaimKind(kind):
            yield one.value.low, one.value.high


def _results(kind: str, statement: Statement) -> Iterator[object]:
    yield from (one.choice for one in tallies(statement, numerals(statement), moments(statement)))


def _hours(kind: str, statement: Statement) -> Iterator[object]:
    yield from (one.minutes for one in clocks(statement, numerals(statement)))


def _dates(kind: str, statement: Statement) -> Iterator[object]:
    for one in moments(statement):
        yield str(dt.date.fromordinal(one.low)), str(dt.date.fromordinal(one.high))


_READERS = {"tally": _results, "clock": _hours, "date": _dates}


def _fits(row: dict[str, Any], value: object) -> bool:
    if "result" in row:
        return bool(value == row["result"])
    if "minutes" in row:
        return bool(value == row["minutes"])
    if "first" in row:
        return value == (row["first"], row["last"])
    low, high = value if isinstance(value, tuple) else (0.0, 0.0)
    return _near(abs(low), abs(row["low"])) and (
        high == math.inf if row["high"] is None else _near(abs(high), abs(row["high"]))
    )


def _near(one: float, other: float) -> bool:
    """Rounding may widen a figure a little."""
    return abs(one - other) <= _CLOSE * max(one, other)
