"""Which figures a sentence stands by, and which it only names to put others in their place or beside them."""

from __future__ import annotations

import re
from typing import NamedTuple

from knowledge.claims.model import ClaimKind
from knowledge.claims.statement import Statement
from knowledge.claims.times.moment import Moment

from .figure import Quantity
from .framing import MUST
from .numerals import Numeral
from .revising import compared, given_up

_TIME_REACH = 5
_THEN = frozenset("ago earlier last year before previous antes pasado anterior".split())


class Standing(NamedTuple):
    """Figures that are stated and figures that are given up; `dropped` and `earlier` are the values of the latter and of another time."""

    kept: list[Quantity]
    gone: list[Quantity]
    dropped: tuple[float, ...]
    earlier: tuple[float, ...]


def standing(statement: Statement, figures: list[Quantity], numbers: list[Numeral], dates: list[Moment]) -> Standing:
    """What the sentence does with each of its figures: `from 12 to 15` stands by 15 and drops 12."""
    gone = [one for one in figures if given_up(statement, one.start, one.stop)]
    kept = [
        one for one in figures if one not in gone and not compared(statement, one.start) and not _offset(statement, one)
    ]
    held = {place for one in figures for place in range(one.start, one.stop)}
    bare = tuple(one.low for one in numbers if one.start not in held and given_up(statement, one.start, one.stop))
    beside = [one for one in numbers if compared(statement, one.start)]
    replaced = tuple(one.low for one in beside if not _of_then(statement, one, dates))
    dropped = bare + tuple(one.value.point for one in gone)
    if MUST.search(statement.folded):
        dropped += tuple(one.low for one in beside)
    dropped += tuple(_in_units(value, kept, numbers) for value in replaced)
    earlier = tuple(one.low for one in beside if one.low not in dropped + replaced)
    return Standing(kept, gone, dropped, earlier)


def _offset(statement: Statement, one: Quantity) -> bool:
    """`Three months after the vote` and `two years ago` tell when, not how long."""
    after = statement.texts[one.stop : one.stop + 1]
    ago = statement.texts[one.start - 1 : one.start] == ["hace"] and one.start > 0
    if one.kind is not ClaimKind.DURATION or _limit(statement, one):
        return False
    if statement.texts[one.stop : one.stop + 2] == ["mas", "tarde"]:
        return True
    return ago or after in (["after"], ["later"], ["ago"], ["earlier"], ["despues"])


def _limit(statement: Statement, one: Quantity) -> bool:
    """`Up to 48 hours after the release` and `45 minutes after it began` are lengths of their own."""
    near = " ".join(statement.texts[max(0, one.start - _LIMIT_REACH) : one.stop])
    return bool(_LIMITS.search(near)) or bool(_BEGUN & set(statement.texts[one.stop + 1 : one.stop + 4]))


_LIMIT_REACH = 4
_LIMITS = re.compile(
    r"\b(?:up to|as long as|as much as|within|no later than|not later than|no more than|at most|hasta|a mas tardar|dentro de|no mas de)\b"
)
_BEGUN = frozenset("began begun started opened empezar comenzar empezo comenzo".split())


def _of_then(statement: Statement, number: Numeral, dates: list[Moment]) -> bool:
    """`up from 84,300 in October` compares two times, `down from 1.2 million` gives the old figure up."""
    near = range(number.stop, number.stop + _TIME_REACH)
    return any(one.start in near for one in dates) or bool(
        _THEN & {*statement.texts[number.stop : number.stop + _TIME_REACH]}
    )


def _in_units(value: float, kept: list[Quantity], numbers: list[Numeral]) -> float:
    """The figure in the base unit of the one that takes its place."""
    if not kept:
        return value
    plain = next((one.low for one in numbers if kept[0].start <= one.start < kept[0].stop), 0.0)
    return value * kept[0].value.point / plain if plain else value
