"""Lengths told in halves and quarters of a unit: `a year and a half`, `hora y media`, `three quarters of an hour`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from knowledge.claims.model import ClaimKind
from knowledge.claims.statement import Statement

from .numerals import Numeral
from .units import Unit, unit_at

_HALVES = frozenset(["half", "medio", "media"])
_PARTS = {
    "quarter": 0.25, "quarters": 0.25, "third": 1 / 3, "thirds": 1 / 3, "tenth": 0.1, "tenths": 0.1, "cuarto": 0.25, "cuartos": 0.25, "tercio": 1 / 3,
    "tercios": 1 / 3,
}  # fmt: skip
_ONE = frozenset(["a", "an", "one", "un", "una", "another", "otra", "otro"])
_KINDS = frozenset([ClaimKind.DURATION, ClaimKind.MEASURE])


class Half(NamedTuple):
    """Words `start` to before `stop` for so many of a unit."""

    start: int
    stop: int
    amount: float
    unit: Unit


def halves(statement: Statement, numbers: list[Numeral]) -> list[Half]:
    """All such lengths in order."""
    if not statement.held & (_HALVES | set(_PARTS)):
        return []
    ends = {one.stop: one for one in numbers}
    found: list[Half] = []
    for place, text in enumerate(statement.texts):
        reader = _half if text in _HALVES else _part if text in _PARTS else None
        one = next(iter(reader(statement, place, ends)), None) if reader else None
        if one and one.unit.kind in _KINDS:
            found.append(one)
    return found


def _half(statement: Statement, place: int, ends: dict[int, Numeral]) -> Iterator[Half]:
    texts = statement.texts
    joined = (
        place - 2 if texts[max(0, place - 2) : place] == ["and", "a"] else place - 1 if texts[place - 1] == "y" else 0
    )
    if joined:
        yield from _and_a_half(statement, joined, place, ends)
        return
    first = place + 1 + (texts[place + 1 : place + 2] in (["a"], ["an"]))
    if unit := unit_at(statement, first):
        start = place - (place > 0 and texts[place - 1] in _ONE)
        yield Half(start, first + unit.words, 0.5, unit)


def _and_a_half(statement: Statement, joined: int, place: int, ends: dict[int, Numeral]) -> Iterator[Half]:
    """`two and a half years`, `a year and a half`, `dos años y medio`; `joined` is where `and` stands."""
    number = ends.get(joined)
    if number and (unit := unit_at(statement, place + 1)):
        yield Half(number.start, place + 1 + unit.words, number.low + 0.5, unit)
    elif (unit := unit_at(statement, joined - 1)) and unit.words == 1:
        number = ends.get(joined - 1)
        if number:
            yield Half(number.start, place + 1, number.low + 0.5, unit)
        else:
            yield Half(joined - 1 - (statement.texts[joined - 2] in _ONE), place + 1, 1.5, unit)


def _part(statement: Statement, place: int, ends: dict[int, Numeral]) -> Iterator[Half]:
    """`three quarters of an hour`, `un cuarto de hora`."""
    texts = statement.texts
    if texts[place + 1 : place + 2] not in (["of"], ["de"]):
        return
    first = place + 2 + (texts[place + 2 : place + 3] in (["a"], ["an"], ["un"], ["una"]))
    unit = unit_at(statement, first)
    if unit is None:
        return
    number = ends.get(place) or (ends.get(place - 1) if texts[place - 1] == "-" else None)
    start = number.start if number else place - (texts[place - 1] in _ONE)
    yield Half(start, first + unit.words, (number.low if number else 1.0) * _PARTS[texts[place]], unit)
