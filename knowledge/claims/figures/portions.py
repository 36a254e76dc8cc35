"""Shares told without a percent sign: `one in four`, `two thirds`, `most of`, `cuatro de cada diez`."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from knowledge.claims.statement import Statement

from .changing import moved
from .numerals import Numeral

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
    [
        "a",
        "one",
        "un",
        "una",
        "la",
        "the",
        "about",
        "nearly",
        "almost",
        "than",
        "roughly",
        "over",
        "casi",
        "de",
        "good",
        "full",
        "scant",
        "even",
        "barely",
        "buena",
        "buen",
    ]
)
# The other half of a plan is no share.
_OTHER = frozenset(["other", "otra", "first", "second", "better", "primera", "segunda"])
_OF = frozenset(["of", "the", "de", "del", "all"])
_MOST = {"most": (50.01, 100.0), "majority": (50.01, 100.0), "mayoria": (50.01, 100.0), "minority": (0.0, 49.99)}
_SPANS = frozenset("hour year century mile decade hora siglo milla".split())
_ROUGH, _WHOLE = 2.0, 100.0
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
    found = [*_ratios(statement, numbers), *_of_dollars(statement, numbers), *_of_several(statement, numbers)]
    return sorted([*found, *_parts(statement, numbers), *_most(statement)])


def _ratios(statement: Statement, numbers: list[Numeral]) -> list[Fraction]:
    """`one in four`, `six out of ten`, `uno de cada cinco`."""
    found = []
    for one, other in pairwise(numbers):
        between = tuple(statement.texts[one.stop : other.start])
        if between in _IN and one.low <= other.low <= 1000:
            share = 100 * one.low / other.low
            found.append(Fraction(one.start, other.stop, share, share, min(_ROUGH, share / 10)))
    return found


def _of_dollars(statement: Statement, numbers: list[Numeral]) -> list[Fraction]:
    """`forty cents of every dollar`, `de cada dólar, quince centavos`."""
    told = _DOLLARS.search(statement.folded)
    cents = [one for one in numbers if _CENTS & set(statement.texts[one.stop : one.stop + 1])] if told else []
    return [
        Fraction(one.start, one.stop + 1, one.low, one.low, min(_ROUGH, one.low / 10))
        for one in cents
        if one.low <= _WHOLE
    ]


_DOLLARS = re.compile(
    r"\bcents? (?:(?:out )?of|on|from) (?:every|each|the) dollar\b|\b(?:(?:out )?of|from) (?:every|each) dollar\b[^.;]*\bcents\b"
    r"|\bcentavos (?:de|por) cada dolar\b|\bde cada dolar\b[^.;]*\bcentavos\b"
)
_CENTS = frozenset(["cents", "cent", "centavos"])


def _of_several(statement: Statement, numbers: list[Numeral]) -> list[Fraction]:
    """`two patrons in five are blocked`: a noun stands between the numbers, none after them."""
    found = []
    for one, other in pairwise(numbers):
        between = statement.texts[one.stop : other.start]
        after = statement.texts[other.stop : other.stop + 1]
        small = one.low < other.low <= _SEVERAL and statement.words[one.start].kind == "word"
        ends = after == [] or after[0] in _VERBS
        if small and ends and 1 < len(between) <= _FEW and tuple(between[1:]) in _IN and between[0].isalpha():
            share = 100 * one.low / other.low
            found.append(Fraction(one.start, other.stop, share, share, min(_ROUGH, share / 10)))
    return found


_SEVERAL, _FEW = 20, 4
_VERBS = frozenset(
    ". , is are was were has have had will would can say says said voted want wants wanted live lives rent rents oppose support estan esta son es tiene tienen vive viven".split()
)


def _parts(statement: Statement, numbers: list[Numeral]) -> list[Fraction]:
    """`half of`, `a third`, `two thirds`, `tres cuartas partes`; a quarter of a year is not meant."""
    ends = {one.stop: one for one in numbers}
    inside = {place for one in numbers for place in range(one.start, one.stop)}
    found = (
        _several(statement, place, ends) if text in _MANY else _one(statement, place)
        for place, text in enumerate(statement.texts)
        if text in _PARTS and place not in inside and not _SPANS & set(statement.texts[place + 1 : place + 4])
    )
    return [one for one in found if one]


def _several(statement: Statement, place: int, ends: dict[int, Numeral]) -> Fraction | None:
    number = ends.get(place) or (ends.get(place - 1) if place and statement.texts[place - 1] == "-" else None)
    share = number.low * _PARTS[statement.texts[place]] if number else _WHOLE + 1
    stop = place + 1 + (statement.texts[place + 1 : place + 2] == ["partes"])
    return Fraction(number.start, stop, share, share, _ROUGH) if number and share <= _WHOLE else None


def _one(statement: Statement, place: int) -> Fraction | None:
    text, before = statement.texts[place], statement.texts[place - 1] if place else ""
    after = set(statement.texts[place + 1 : place + 2])
    halves = text in {"half", "mitad"}
    if before in _OTHER:
        return None
    if before not in _OPENERS and not (halves and after & _OF):
        return None
    if not halves and not after & (_OF | {"parte"}) and not moved(statement, place - 1, place + 1):
        return None
    start = place - (before in {"a", "un", "una", "la", "the", "one"})
    return Fraction(start, place + 1 + ("parte" in after), _PARTS[text], _PARTS[text], _ROUGH)


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
