"""Shares told without a percent sign: `one in four`, `two thirds`, `most of`, `cuatro de cada diez`."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from .numerals import Numeral
from .statement import Statement

_PARTS = {
    "half": 50.0, "mitad": 50.0, "third": 100 / 3, "tercio": 100 / 3, "tercera": 100 / 3, "quarter": 25.0, "cuarto": 25.0, "cuarta": 25.0,
    "fifth": 20.0, "quinto": 20.0, "quinta": 20.0, "tenth": 10.0, "decimo": 10.0, "decima": 10.0, "eighth": 12.5, "sixth": 100 / 6,
    "thirds": 100 / 3, "tercios": 100 / 3, "quarters": 25.0, "cuartas": 25.0, "fifths": 20.0, "quintos": 20.0, "quintas": 20.0, "tenths": 10.0,
    "terceras": 100 / 3, "eighths": 12.5,
}  # fmt: skip
_MANY = frozenset(
    ["thirds", "tercios", "quarters", "cuartas", "fifths", "quintos", "quintas", "tenths", "terceras", "eighths"]
)
_OPENERS = frozenset(
    ["a", "one", "un", "una", "la", "the", "about", "nearly", "almost", "than", "roughly", "over", "casi", "de"]
)
_OF = frozenset(["of", "the", "de", "del", "all"])
_MOST = {"most": (50.01, 100.0), "majority": (50.01, 100.0), "mayoria": (50.01, 100.0), "minority": (0.0, 49.99)}
_ROUGH = 2.0
_IN = (("in",), ("out", "of"), ("out", "of", "every"), ("in", "every"), ("de", "cada"))


class Fraction(NamedTuple):
    """A share in percent from word `start` to before `stop`; `low` and `high` differ for words such as most."""

    start: int
    stop: int
    low: float
    high: float
    slack: float


def fractions(statement: Statement, numbers: list[Numeral]) -> list[Fraction]:
    """All such shares in order."""
    return sorted([*_ratios(statement, numbers), *_parts(statement, numbers), *_most(statement)])


def _ratios(statement: Statement, numbers: list[Numeral]) -> list[Fraction]:
    """`one in four`, `six out of ten`, `uno de cada cinco`."""
    found = []
    for one, other in pairwise(numbers):
        between = tuple(statement.texts[one.stop : other.start])
        if between in _IN and one.low <= other.low <= 1000:
            share = 100 * one.low / other.low
            found.append(Fraction(one.start, other.stop, share, share, min(_ROUGH, share / 10)))
    return found


def _parts(statement: Statement, numbers: list[Numeral]) -> list[Fraction]:
    """`half of`, `a third`, `two thirds`, `tres cuartas partes`; a quarter of a year is not meant."""
    found = []
    ends = {one.stop: one for one in numbers}
    for place, text in enumerate(statement.texts):
        if text not in _PARTS or not place:
            continue
        number = ends.get(place) or (ends.get(place - 1) if statement.texts[place - 1] == "-" else None)
        times = number.low if number and text in _MANY else 1.0
        if text in _MANY and (number is None or times * _PARTS[text] > 100):
            continue
        after = statement.texts[place + 1 : place + 2]
        if (
            text not in _MANY
            and statement.texts[place - 1] not in _OPENERS
            and not (text == "half" and set(after) & _OF)
        ):
            continue
        if text not in _MANY and text not in {"half", "mitad"} and not set(after) & (_OF | {"parte"}):
            continue
        start = (
            number.start
            if number and text in _MANY
            else place - (statement.texts[place - 1] in {"a", "un", "una", "la", "the", "one"})
        )
        found.append(
            Fraction(
                start,
                place + 1 + (after in (["parte"], ["partes"])),
                times * _PARTS[text],
                times * _PARTS[text],
                _ROUGH,
            )
        )
    return found


def _most(statement: Statement) -> list[Fraction]:
    """`most residents`, `a majority of`, `la mayoria de`."""
    found = []
    for place, text in enumerate(statement.texts):
        if (
            text not in _MOST
            or (text == "majority" and statement.texts[max(0, place - 2) : place] == ["with", "the"])
            or (text == "most" and statement.texts[place - 1 : place] in (["the"], ["at"], ["a"]))
        ):
            continue
        low, high = _MOST[text]
        if text != "most" or statement.texts[place + 1 : place + 2]:
            found.append(Fraction(place, place + 1, low, high, 0.0))
    return found
