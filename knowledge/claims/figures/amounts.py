"""Claims with a figure: how many, how much, what share, how long, how far."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from knowledge.claims.model import Claim, ClaimKind, Mode, Range
from knowledge.claims.statement import Statement
from knowledge.claims.stating import claim, contrasts
from knowledge.claims.times.moment import Moment
from knowledge.claims.times.tenses import mode

from .figure import Quantity
from .framing import frame, printed, signed, subject
from .marks import marks, stretches
from .numerals import Numeral
from .quantities import EACH
from .revising import REVISES, compared
from .standing import standing
from .unsaid import question

_UNREAL = re.compile(r"\b(?:would have|could have|habrian? )\w*")
_MOVES = frozenset(["rise", "fall"])
_PERIOD, _BESIDE, _OPENING = 27, 5, 4


def amounts(statement: Statement, figures: list[Quantity], numbers: list[Numeral], dates: list[Moment]) -> list[Claim]:
    """One claim for each figure that the sentence still stands by."""
    if _UNREAL.search(statement.folded):
        return []
    stands = standing(statement, figures, numbers, dates)
    beside = [one for one in figures if one not in stands.gone]
    told = [
        replace(
            _claim(statement, one, _own(statement, one, beside), dates, stands.dropped),
            earlier=stands.earlier,
        )
        for one in stands.kept
    ]
    return told or [_left(statement, one) for one in stands.gone]


def _left(statement: Statement, one: Quantity) -> Claim:
    """A figure that is given up without another in its place: no claim by itself, but a neighbouring sentence may hold the new one."""
    clause = statement.clause(one.start)
    return claim(statement, one.kind, clause, unit=one.unit, value=None, dropped=(one.value.point,))


def _own(statement: Statement, one: Quantity, figures: list[Quantity]) -> list[int]:
    """The words of the clause that speak of this figure: in a list, those up to the next figure of its kind."""
    places = statement.places(statement.clause(one.start))
    within = set(places)
    rivals = [other.start for other in figures if other.kind is one.kind and other.start in within]
    aside = [place for place in places if place > one.start and compared(statement, place)]
    listed = [comma for other in figures if (comma := _comma_before(statement, one, other)) in within]
    edges = sorted({places[0], *rivals[1:], *aside, *listed, places[-1] + 1})
    start, stop = next((low, high) for low, high in pairwise(edges) if low <= one.start < high)
    if start == one.start and statement.texts[start - 1] in {"of", "de", "at"}:
        start -= 2
    rate = 2 if one.per not in ("", EACH) and statement.texts[one.stop : one.stop + 1] in _RATE else 0
    return [place for place in places if start <= place < stop and not one.start <= place < one.stop + rate]


# `$45 a night`: the night says nothing of what is paid for.
_RATE = (["a"], ["an"], ["per"], ["each"], ["every"], ["por"], ["al"], ["cada"], ["la"])


def _comma_before(statement: Statement, one: Quantity, other: Quantity) -> int:
    """Where a comma sets a later figure apart: `15 people sleep there, half of them children`; -1 for none."""
    between = range(one.stop, other.start)
    return next((place for place in reversed(between) if statement.texts[place] == ","), -1)


def _claim(
    statement: Statement, one: Quantity, places: list[int], dates: list[Moment], dropped: tuple[float, ...]
) -> Claim:
    clause = statement.clause(one.start)
    asked = question(statement, one) or (one.source if one.source and one.source.text.endswith("?") else None)
    outside = statement.at(places) | (asked.at(range(len(asked.words))) if asked else frozenset())
    within = {*places, *range(one.start, one.stop)}
    return claim(
        statement,
        one.kind,
        clause,
        printed=printed(statement, one),
        subject=subject(statement, one, places),
        frame=frame(statement, one, outside),
        context=outside | statement.said(*one.modifiers) | stretches(statement, one),
        around=statement.at(place for place in range(len(statement.words)) if place not in within)
        | statement.taken_up
        | (one.source.at(range(len(one.source.words))) if one.source not in (None, statement) else frozenset()),
        near=statement.said(max(0, one.start - _BESIDE), min(len(statement.words), one.stop + _BESIDE)) & outside,
        value=signed(statement, one),
        unit=one.unit,
        per=one.per,
        qualifiers=contrasts(statement, places) | marks(statement, one, places),
        modifiers=statement.said(*one.modifiers),
        when=_period(dates, within),
        mode=_mode(statement, one, dates, within),
        partial=one.partial,
        whole=one.whole,
        dropped=dropped,
        revises=bool(dropped) or bool(REVISES.search(statement.folded)) or _changed_to(statement, one),
    )


def _changed_to(statement: Statement, one: Quantity) -> bool:
    """`shrinks to 40` puts a new number in the place of another."""
    if one.kind is not ClaimKind.COUNT:
        return False
    before = range(max(0, one.start - 2 * _BESIDE), one.start)
    if one.source not in (None, statement) and one.source and _MOVES & one.source.at(range(len(one.source.words))):
        return True
    return statement.texts[one.start - 1] in {"to", "a"} and bool(_MOVES & statement.at(before))


def _mode(statement: Statement, figure: Quantity, dates: list[Moment], within: set[int]) -> Mode:
    """A figure `by 27 October` or `since August` is one that goes on growing, a distance or a length is not."""
    clause = statement.clause(figure.start)
    fixed = (
        []
        if figure.kind in _FIXED
        else [one for one in dates if one.start in within and not (one.relative and one.high == one.low)]
    )
    if any(statement.texts[one.start - 1 : one.start] in _UP_TO for one in fixed):
        return Mode.STANDING
    return mode(statement.wording(clause), statement.language)


_FIXED = frozenset([ClaimKind.MEASURE, ClaimKind.DURATION, ClaimKind.SHARE])
_UP_TO = (["by"], ["since"], ["through"], ["desde"], ["hasta"])


def _period(dates: list[Moment], within: set[int]) -> Range | None:
    """The time that a figure is for, from its own words or else the sentence; weekdays of the news are not meant."""
    fixed = [one for one in dates if not one.floating and (not one.relative or one.high - one.low >= _PERIOD)]
    own = [one for one in fixed if one.start in within] or [one for one in fixed if one.start <= _OPENING]
    if not own:
        return None
    low, high = min(one.low for one in own), max(one.high for one in own)
    return Range(low, high, low)
