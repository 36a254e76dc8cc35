"""Claims with a figure: how many, how much, what share, how long, how far."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from .concepts import concepts, of_class
from .days import Moment
from .figure import Quantity
from .model import Claim, ClaimKind, Hedge, Mode, Range
from .numerals import Numeral
from .revising import REVISES, compared, given_up
from .statement import Clause, Statement
from .stating import claim, contrasts
from .tenses import mode

MONEY_FRAMES = frozenset(
    [
        "cost",
        "fine",
        "fee",
        "tax",
        "revenue",
        "fund",
        "grant",
        "save",
        "wage",
        "rebate",
        "writeOff",
        "pay",
        "price",
        "bill",
        "charge",
        "rent",
        "sales",
        "win",
        "wageMin",
        "petition",
        "contribute",
        "donation",
    ]
)
_MOVES = frozenset(["rise", "fall"])
_SINGLED = {
    "second": "2", "third": "3", "fourth": "4", "repeat": "2", "subsequent": "2", "segunda": "2", "segundo": "2", "tercera": "3", "tercer": "3",
    "reincidente": "2", "another": "more", "additional": "more", "extra": "more", "otros": "more", "otras": "more", "others": "more", "adicionales": "more",
    "former": "former", "retired": "former", "median": "median", "including": "part", "incluidos": "part", "incluidas": "part",
}  # fmt: skip
_UNREAL = re.compile(r"\b(?:would have|could have|habrian? )\w*")
_MUST = re.compile(r"\b(?:must|required|ha(?:s|ve) to|minimum|deben?|deberan?|minimo|tendran? que)\b")
_LESS = frozenset(["less", "cheaper", "lower", "menos"])
_MORE = _LESS | {"more", "extra", "higher", "mas"}
_PERIOD, _BESIDE, _OPENING = 27, 5, 4
_ENDS = frozenset(
    "are is was were will must should can may could would have has had do does did said say who which that in on at by for to from with and or es son fue fueron tiene tienen no que se en por para con y".split()
)
_AMONG = frozenset(["among", "entre"])


def amounts(statement: Statement, figures: list[Quantity], numbers: list[Numeral], dates: list[Moment]) -> list[Claim]:
    """One claim for each figure that the sentence still stands by."""
    gone = {one.start for one in figures if given_up(statement, one.start, one.stop)}
    held = {place for one in figures for place in range(one.start, one.stop)}
    bare = tuple(one.low for one in numbers if one.start not in held and given_up(statement, one.start, one.stop))
    dropped = bare + tuple(one.value.point for one in figures if one.start in gone)
    if _MUST.search(statement.folded):
        dropped += tuple(one.low for one in numbers if compared(statement, one.start))
    kept = [
        one
        for one in figures
        if one.start not in gone and not compared(statement, one.start) and not _offset(statement, one)
    ]
    if _UNREAL.search(statement.folded):
        return []
    standing = [one for one in figures if one.start not in gone]
    replaced = tuple(
        one.low for one in numbers if compared(statement, one.start) and not _of_then(statement, one, dates)
    )
    dropped += tuple(_in_units(one, kept, numbers) for one in replaced)
    earlier = tuple(one.low for one in numbers if compared(statement, one.start) and one.low not in dropped + replaced)
    told = [
        replace(_claim(statement, one, _own(statement, one, standing), dates, dropped), earlier=earlier) for one in kept
    ]
    return told or [_left(statement, one) for one in figures if one.start in gone]


def _offset(statement: Statement, one: Quantity) -> bool:
    """`Three months after the vote` and `two years ago` tell when, not how long."""
    after = statement.texts[one.stop : one.stop + 1]
    ago = statement.texts[one.start - 1 : one.start] == ["hace"] and one.start > 0
    return one.kind is ClaimKind.DURATION and (
        ago or after in (["after"], ["later"], ["ago"], ["earlier"], ["despues"])
    )


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


_TIME_REACH = 5
_THEN = frozenset("ago earlier last year before previous antes pasado anterior".split())


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
    return [place for place in places if start <= place < stop and not one.start <= place < one.stop]


def _comma_before(statement: Statement, one: Quantity, other: Quantity) -> int:
    """Where a comma sets a later figure apart: `15 people sleep there, half of them children`; -1 for none."""
    between = range(one.stop, other.start)
    return next((place for place in reversed(between) if statement.texts[place] == ","), -1)


def _claim(
    statement: Statement, one: Quantity, places: list[int], dates: list[Moment], dropped: tuple[float, ...]
) -> Claim:
    clause = statement.clause(one.start)
    outside = statement.at(places)
    within = {*places, *range(one.start, one.stop)}
    return claim(
        statement,
        one.kind,
        clause,
        printed=_printed(statement, one),
        subject=_subject(statement, one, places),
        frame=_frame(statement, one, outside),
        context=outside | statement.said(*one.modifiers),
        around=statement.at(place for place in range(len(statement.words)) if place not in within) | statement.taken_up,
        near=statement.said(max(0, one.start - _BESIDE), min(len(statement.words), one.stop + _BESIDE)) & outside,
        value=_signed(one, outside, statement.texts[one.stop : one.stop + 1]),
        unit=one.unit,
        per=one.per,
        qualifiers=_singled(statement, places) | contrasts(statement, places),
        modifiers=statement.said(*one.modifiers),
        when=_period(dates, within),
        mode=_mode(statement, clause, dates, within),
        partial=one.partial,
        dropped=dropped,
        revises=bool(dropped) or bool(REVISES.search(statement.folded)),
    )


def _mode(statement: Statement, clause: Clause, dates: list[Moment], within: set[int]) -> Mode:
    """A figure `by 27 October` or `since August` is one that goes on growing."""
    if any(one.start in within and statement.texts[one.start - 1 : one.start] in _UP_TO for one in dates):
        return Mode.STANDING
    return mode(statement.wording(clause), statement.language)


_UP_TO = (["by"], ["since"], ["through"], ["desde"], ["hasta"])


def _printed(statement: Statement, one: Quantity) -> str:
    """The noun counted, or the group that a share is of; nothing for other figures."""
    if one.head[1]:
        return (one.source or statement).printed(*one.head)
    if one.kind is not ClaimKind.SHARE or statement.texts[one.stop : one.stop + 1] != ["of"]:
        return ""
    return statement.printed(one.stop + 1, _phrase_end(statement, one.stop + 1))


def _subject(statement: Statement, one: Quantity, places: list[int]) -> frozenset[str]:
    """The thing counted, or what a share is a share of."""
    if one.head[1]:
        return (one.source or statement).said(*one.head)
    if one.kind is not ClaimKind.SHARE:
        return frozenset()
    whole = _phrase(statement, one.stop)
    if {"them", "those", "these", "ellos", "ellas"} & set(
        statement.texts[one.stop : one.stop + 2]
    ) and statement.before:
        return statement.before.at(range(len(statement.before.words)))
    among = next((place for place in places if _parts_of(statement, place) and place < one.start), None)
    if among is None or of_class(whole, "who", "thing"):
        return whole
    start = among + 1
    while start < one.start and (
        statement.words[start].kind == "number" or statement.texts[start] in {"the", "los", "las"}
    ):
        start += 1
    return _phrase(statement, start)


def _parts_of(statement: Statement, place: int) -> bool:
    """`Among teachers` and, at the head of the sentence, `Of the 1,120 people arrested`."""
    return statement.texts[place] in _AMONG or (place == 0 and statement.texts[0] in {"of", "de"})


def _phrase(statement: Statement, start: int) -> frozenset[str]:
    return statement.said(start, _phrase_end(statement, start))


def _phrase_end(statement: Statement, start: int) -> int:
    """Where a noun phrase ends: before the next verb, preposition or mark."""
    stop = start
    while (
        stop < len(statement.words)
        and stop < start + 6
        and statement.words[stop].kind == "word"
        and statement.texts[stop] not in _ENDS
    ):
        if (
            stop > start
            and of_class(statement.said(start, stop), "who")
            and of_class(frozenset(statement.concepts[stop]), "act")
        ):
            break
        stop += 1
    return stop


def _frame(statement: Statement, one: Quantity, outside: frozenset[str]) -> frozenset[str]:
    if one.kind is ClaimKind.MONEY:
        if _MORE & set(statement.texts[one.stop : one.stop + 1]):
            return frozenset(["margin"])
        if "earnings" in outside and one.value.hedge in (Hedge.AT_MOST, Hedge.ABOVE):
            return frozenset(["earnings"])
        near = statement.said(max(0, one.start - 6), min(len(statement.words), one.stop + 6))
        return (near & outside & MONEY_FRAMES) or (outside & MONEY_FRAMES)
    if one.kind is ClaimKind.SHARE:
        return frozenset(["move"]) if outside & _MOVES else frozenset()
    if one.kind is ClaimKind.DURATION:
        return frozenset(
            name
            for name in statement.said(max(0, one.start - 4), min(len(statement.words), one.stop + 3)) & outside
            if concepts().weight(name) > 0.2 and concepts().classes.get(name) != "body"
        )
    if "speaker" in _subject(statement, one, []):
        outside |= {"speak"}
    duty = frozenset(["must"]) if _MUST.search(statement.folded) else frozenset()
    return of_class(outside, "act") | duty


def _signed(one: Quantity, outside: frozenset[str], after: list[str]) -> Range:
    """A share by which something fell is less than nothing, and so is a sum that something costs less."""
    fell = one.kind is ClaimKind.SHARE and "fall" in outside and "rise" not in outside
    if fell or (one.kind is ClaimKind.MONEY and _LESS & set(after)):
        return Range(-one.value.high, -one.value.low, -one.value.point, one.value.hedge)
    return one.value


def _singled(statement: Statement, places: list[int]) -> frozenset[str]:
    """Words that single out one of several things of a kind: `second violation`, `former members`."""
    found = {_SINGLED[statement.texts[place]] for place in places if statement.texts[place] in _SINGLED}
    more = any(
        statement.texts[place] == "more" and statement.texts[place + 1 : place + 2] != ["than"] for place in places
    )
    return frozenset(found | ({"more"} if more else set()))


def _period(dates: list[Moment], within: set[int]) -> Range | None:
    """The time that a figure is for, from its own words or else the sentence; weekdays of the news are not meant."""
    fixed = [one for one in dates if not one.floating and (not one.relative or one.high - one.low >= _PERIOD)]
    own = [one for one in fixed if one.start in within] or [one for one in fixed if one.start <= _OPENING]
    if not own:
        return None
    low, high = min(one.low for one in own), max(one.high for one in own)
    return Range(low, high, low)
