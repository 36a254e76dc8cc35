"""The year of a date that is told without one, by the tense around it."""

from __future__ import annotations

import re

from knowledge.claims.model import Mode
from knowledge.claims.statement import DAYS, Statement
from knowledge.models import PartialDate

from .moment import FLOATING
from .tenses import mode

_MOVED = re.compile(
    r"\b(?:postpon\w+|delay\w*|mov(?:e|es|ed|ing)|push\w*|reschedul\w+|extend\w*|renew\w*|prolong\w*|shift\w*|slip\w*|put (?:\w+ ){0,6}(?:off|back)|aplaz\w+|pospuso|pospon\w+|pospuest\w+|retras\w+|prorrog\w+|ampli\w+|extend\w+|extiend\w+|renov\w+)\b"
)
# `April 1 is now the earliest date`.
_NEWLY = re.compile(r"\w+ \d{1,2} (?:is|will be) (?:now )?the (?:new|earliest|first|next)\b")
_TOWARDS = frozenset("to from until till a al hasta de del".split())
_AHEAD = frozenset("until till hasta starting beginning partir".split())
_NEAR, _SOON = 7, 1.5
# Verbs that in the present tense tell a plan: `closes on August 30`.
_TURNS = frozenset(["start", "end", "open", "repeal"])


def tense(statement: Statement, place: int) -> Mode:
    """The tense of the words just before a date, else of those around it, else of the sentence."""
    if _NEWLY.match(statement.folded, statement.words[place].start):
        return Mode.FUTURE
    told = [text for text in statement.texts[max(0, place - 5) : place] if text not in DAYS and text != ","]
    before = set(told[-2:])
    clause = statement.clause(place)
    if before & _TOWARDS and statement.find(_MOVED, clause):
        return Mode.FUTURE
    start = next(one for one, two in statement.segments if one <= place < two)
    near = statement.printed(max(start, place - _NEAR), place)
    if _scheduled(statement, range(max(start, place - _NEAR), place)):
        return Mode.FUTURE
    verb = mode(near, statement.language) if near else Mode.PRESENT
    if verb is Mode.PRESENT and before & _AHEAD:
        return Mode.FUTURE
    for text in (near, statement.wording(clause), statement.text):
        if text and (found := mode(text, statement.language)) is not Mode.PRESENT:
            return found
    return Mode.PRESENT


def _scheduled(statement: Statement, near: range) -> bool:
    """`voted for a plan that closes the branch on August 30`, `takes effect on May 1`: the verb beside the date is in the present."""
    verbs = [
        place
        for place in near
        if _TURNS & set(statement.concepts[place]) and statement.texts[place + 1 : place + 2] not in (["of"], ["de"])
    ]
    if not verbs:
        return False
    if statement.texts[verbs[-1] - 1 : verbs[-1]] == ["to"] and verbs[-1] - 1 in near:
        return True
    first = verbs[-1]
    while first - 1 in verbs:
        first -= 1
    present = ("a", "e", "an", "en", "ar") if statement.language == "es" else ("s",)
    return statement.texts[first].endswith(present) and (
        mode(statement.printed(near[0], near[-1] + 1), statement.language) is Mode.PRESENT
    )


def fitting_year(published: PartialDate | None, month: int, day: int, told: Mode) -> int:
    """The year that puts a date before the article for what is past, after it for what is planned, else nearest."""
    if published is None:
        return FLOATING
    here = _months(published.year, published.month or 6, published.day or 15)
    there = _months(0, month, day)
    if told in (Mode.PAST, Mode.STANDING):
        return published.year - (there > here - _months(published.year, 0, 0) + 0.1)
    if told in (Mode.FUTURE, Mode.FORECAST):
        return published.year + (there < here - _months(published.year, 0, 0) - 0.5)
    if told is Mode.PRESENT and there < here - _months(published.year, 0, 0) - _SOON:
        return published.year + 1
    return min((published.year + step for step in (0, -1)), key=lambda year: abs(_months(year, month, day) - here))


def _months(year: int, month: int, day: int) -> float:
    return year * 12 + month + day / 31
