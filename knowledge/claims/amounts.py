"""Claims with a figure: how many, how much, what share, how long, how far."""

from __future__ import annotations

import re

from knowledge.text.analysis import fold

from .concepts import concepts, of_class
from .model import Claim, ClaimKind, Mode, Range
from .numerals import Numeral
from .quantities import Quantity
from .statement import Statement, mode

MONEY_FRAMES = frozenset(
    ["cost", "fine", "fee", "tax", "revenue", "fund", "grant", "save", "wage", "rebate", "writeOff", "pay", "price", "bill", "charge", "rent", "sales", "win", "wageMin", "petition"]
)
_MOVES = frozenset(["rise", "fall"])
_ORDINALS = {
    "second": "2", "third": "3", "fourth": "4", "repeat": "2", "subsequent": "2", "segunda": "2", "segundo": "2", "tercera": "3", "tercer": "3",
    "reincidente": "2", "another": "more", "additional": "more", "extra": "more", "otros": "more", "otras": "more", "others": "more", "adicionales": "more",
    "former": "former", "retired": "former", "median": "median", "half": "half", "including": "part", "incluidos": "part", "incluidas": "part",
}  # fmt: skip
_ELSEWHERE = re.compile(
    r"\b(?:nearby|neighbou?ring|elsewhere|other (?:cities|towns|states|counties|districts|countries)|another (?:city|town|state|county|district)|statewide|nationwide|across the (?:state|country|nation)"
    r"|cities of a similar|similar (?:cities|towns)|vecin[oa]s? (?:ciudad|municipio|condado)|(?:ciudad|municipio|condado) vecin[oa]|otr[oa]s (?:ciudades|estados|condados|municipios)|en todo el (?:pais|estado))\b"
)
_GIVEN_UP = (
    ("not",), ("instead", "of"), ("rather", "than"), ("up", "from"), ("down", "from"), ("compared", "with"), ("y", "no"), ("en", "lugar", "de"),
    ("en", "vez", "de"), ("from",), ("de",),
)  # fmt: skip
_ONCE = re.compile(
    r"\b(?:previous(?:ly)?|originally|initially|formerly|had first|at first|first put|had been|stood at|had said|had expected|earlier|inicialmente|antes|al principio|originalmente)\b[^,;.]{0,45}$"
)
CHANGES = re.compile(
    r"\b(?:rais(?:e|es|ed|ing)|cut|cuts|lower(?:s|ed)?|mov(?:e|es|ed)|postpon\w+|delay\w*|extend\w*|shorten\w*|lengthen\w*|revis\w+|chang\w+|increas\w+|reduc\w+|expand\w*|push\w*|rose|grew|fell|dropped|correct\w*|updat\w+|trim\w*"
    r"|aument\w+|baj[oa]\w*|subio|redujo|ampli[oa]\w*|aplaz\w+|pospuso|corrig\w+|elev[oa]|cambi[oa]\w*|recort\w+)\b"
)
REVISES = re.compile(
    r"\b(?:correct(?:ed|s|ion)|revis(?:ed|es|ion)|miscount\w*|earlier version|wrong (?:count|figure|number)|now says?|updated|no longer|instead of|rather than|postponed|pushed back|moved the|was moved|corrigi\w+|rectific\w+|actualiz\w+|en lugar de|en vez de|aplaz\w+|pospuso|ya no)\b"
)


def amounts(statement: Statement, figures: list[Quantity], numbers: list[Numeral], when: Range | None) -> list[Claim]:
    """One claim for each figure that the sentence still stands by."""
    gone = {one.start: _former(statement, one) for one in figures}
    held = {place for one in figures for place in range(one.start, one.stop)}
    bare = tuple(one.low for one in numbers if one.start not in held and _former(statement, one))
    dropped = bare + tuple(one.value.point for one in figures if gone[one.start])
    return [_claim(statement, one, when, dropped) for one in figures if not gone[one.start]]


def _former(statement: Statement, one: Quantity | Numeral) -> bool:
    """True for a figure that the sentence gives up: `up from 12`, `from 12 to 15`, `not 41`, `originally 12`."""
    texts = statement.texts
    clause = statement.clause(one.start)
    before = next((way for way in _GIVEN_UP if tuple(texts[max(0, one.start - len(way)) : one.start]) == way), None)
    if before in (("from",), ("de",)):
        return bool(CHANGES.search(fold(statement.wording(clause)))) and bool({"to", "a"} & set(texts[one.stop : one.stop + 3]))
    if before:
        return True
    return bool(_ONCE.search(statement.folded[statement.words[clause[0][0]].start : statement.words[one.start].start]))


def _claim(statement: Statement, one: Quantity, when: Range | None, dropped: tuple[float, ...]) -> Claim:
    clause = statement.clause(one.start)
    places = [place for place in statement.places(clause) if not one.start <= place < one.stop]
    outside = statement.at(places)
    within = set(places)
    subject = statement.said(*one.head) if one.head[1] else _whole(statement, one)
    return Claim(
        kind=one.kind,
        article=statement.article,
        paragraph=statement.paragraph,
        span=statement.span,
        printed=statement.printed(*one.head) if one.head[1] else statement.printed(one.start, one.stop),
        subject=subject,
        frame=_frame(statement, one, outside),
        context=outside | statement.said(*one.modifiers),
        around=statement.at(place for place in range(len(statement.words)) if place not in within),
        value=_signed(one, outside),
        unit=one.unit,
        per=one.per,
        qualifiers=_qualifiers(statement, places),
        modifiers=statement.said(*one.modifiers),
        names=statement.places_named,
        when=when,
        mode=mode(statement.wording(clause), statement.language),
        partial=one.partial,
        dropped=dropped,
        revises=bool(dropped) or bool(REVISES.search(statement.folded)),
        elsewhere=bool(_ELSEWHERE.search(statement.folded)),
        language=statement.language,
        published=statement.published,
    )


def _whole(statement: Statement, one: Quantity) -> frozenset[str]:
    """What a share is a share of: the words after `of` up to the next verb or mark, or the next noun."""
    if one.kind is not ClaimKind.SHARE:
        return frozenset()
    texts = statement.texts
    stop = one.stop
    while stop < len(texts) and stop < one.stop + 6 and (statement.words[stop].kind == "word") and texts[stop] not in _ENDS:
        stop += 1
    return statement.said(one.stop, stop)


_ENDS = frozenset(
    "are is was were will have has had do does did said say who which that in on at by for to from with and or es son fue fueron tiene tienen no que se en por para con y".split()
)


def _frame(statement: Statement, one: Quantity, outside: frozenset[str]) -> frozenset[str]:
    if one.kind is ClaimKind.MONEY:
        near = statement.said(max(0, one.start - 6), min(len(statement.words), one.stop + 6))
        return (near & MONEY_FRAMES) or (outside & MONEY_FRAMES)
    if one.kind is ClaimKind.SHARE:
        return frozenset(["move"]) if outside & _MOVES else frozenset()
    return of_class(outside, "act")


def _signed(one: Quantity, outside: frozenset[str]) -> Range:
    """A share by which something fell is less than nothing."""
    if one.kind is ClaimKind.SHARE and "fall" in outside and "rise" not in outside:
        return Range(-one.value.high, -one.value.low, -one.value.point, one.value.hedge)
    return one.value


def _qualifiers(statement: Statement, places: list[int]) -> frozenset[str]:
    """Words that single out one of several things of a kind: `second violation`, `weekend`, `paper`."""
    found = {_ORDINALS[statement.texts[place]] for place in places if statement.texts[place] in _ORDINALS}
    known = concepts().classes
    return frozenset(found | {one for one in statement.at(places) if known.get(one) == "contrast"})
