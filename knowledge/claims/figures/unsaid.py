"""The noun of a figure that stands alone: `the district settled on 22`, `18 of them`, `complaints fell to 31`."""

from __future__ import annotations

import re

from knowledge.claims.model import ClaimKind, Hedge
from knowledge.claims.statement import Statement

from .figure import Quantity
from .heads import Head, head_of, noun, number_of
from .numerals import Numeral, numerals
from .ranges import hedge_at
from .revising import given_up
from .units import unit_of

_TWO, _MANY, _APPOSED, _OPENING = 2, 10, 9, 5
_QUOTES = frozenset(["“", '"', "«", ":", "?"])
_ALL = frozenset(["all", "only", "just", "some", "about", "nearly", "todos", "todas", "los", "las"])
_THEM = (("of", "them"), ("of", "those"), ("of", "these"), ("of", "which"), ("of", "whom"), ("de", "ellos"), ("de", "ellas"), ("de", "los", "cuales"), ("de", "las", "cuales"), ("de", "esos"), ("de", "esas"))  # fmt: skip
# `Some 23 of these parklets` has its noun.
_POINTING = (["these"], ["those"], ["esos"], ["esas"])
_SINGLE = frozenset(["every", "each", "cada"])
_TOLD = re.compile(
    r"\b(?:settled on|(?:shrinks?|shrank|grows?|grew|rises?|rose|drops?|dropped|falls?|fell|cut|raised|lowered|went up|went down|goes up|goes down|expand\w*|trimmed|reduced|increased|climb\w*|down|up) to"
    r"|(?:i|we|he|she|they|reporter|clerk) count(?:ed|s)?|by \w+ count ?,?|count of|counts?|tall(?:y|ied|ies)|there (?:will be|would be|are|were|is)(?: now)?(?: only| just)?|leaves?|leaving|now (?:only )?|stands? at|stood at|totall?ed|total of|in all ,?"
    r"|quedan|quedaron|habra|hay|conte|contamos|conto|suman|sumaron|son|eran|fueron|(?:baj\w+|sub\w+|redu\w+|aument\w+|qued\w+|recort\w+) (?:a|en))$"
)
_LEFT = re.compile(r"^(?:are|were|is|was)? ?(?:left|remain\w*|still (?:on|in|open|standing)|quedan)\b")
_CHANGED = re.compile(
    r"\b(?:fell|rose|dropped|grew|climbed|shrank|jumped|slid|declined|increased|decreased|went up|went down|(?:was|were|been|be) (?:cut|raised|reduced|trimmed|lowered|expanded)|bajaron|subieron|cayeron|aumentaron|pasaron|disminuyeron|crecieron)\b[^,;]*$"
)
_CROWD = re.compile(r"\b(?:crowd|turnout|attendance|audience|concurrencia|asistencia|multitud)\b[^,;.]*\b(?:at|en)$")
_CROWDS = frozenset(["crowd", "turnout", "attendance", "audience", "concurrencia", "asistencia", "multitud"])


def unsaid(statement: Statement, number: Numeral) -> tuple[Statement, Head] | None:
    """Where the noun of a bare figure stands: in the same sentence or the one before; None where nothing tells."""
    if size := of_them(statement, number.stop):
        return _taken_up(statement, number, number.stop + size)
    start = hedge_at(statement, number.start, number.stop)[1]
    opens = start <= _TWO or statement.texts[start - 1] in _QUOTES
    if opens and _answers(statement, number.stop) and (found := _asked(statement, start)):
        return found
    if head := _crowd(statement, start):
        return statement, head
    if not _closes(statement, number.stop):
        return None
    if head := _changed(statement, start) or _instead(statement, number):
        return statement, head
    if statement.before and _alone(statement, number, start):
        head = _spoken_of(statement.before) or (first_plural(statement.before) if start <= 1 else None)
        return (statement.before, head) if head else None
    return None


def question(statement: Statement, one: Quantity) -> Statement | None:
    """The question that a figure answers: `How much will it lose? "Nine million dollars a year," she says.`"""
    asked = statement.before
    if one.kind is ClaimKind.COUNT or asked is None or not asked.text.rstrip('"”»').endswith("?"):
        return None
    return asked if one.start <= _TWO and _HOW.search(asked.folded) else None


_HOW = re.compile(
    r"\b(?:how (?:much|long|high|far|old|often|large|big|loud)|what(?:'s| is| does| will| share)|which|cuant[oa]s?|que)\b"
)


def _answers(statement: Statement, place: int) -> bool:
    """`Forty-four.`, `Sixty thousand a year, the whole pier`: an answer that is a bare number."""
    return _closes(statement, place) or statement.texts[place : place + 1] in (["a"], ["al"], ["cada"], ["per"])


def _asked(statement: Statement, start: int) -> tuple[Statement, Head] | None:
    """The noun of `How many cameras are there?`, asked one or two sentences before."""
    before: Statement | None = statement
    for _ in range(_TWO + 1):
        if before is None:
            return None
        until = start if before is statement else len(before.words)
        for place in range(until - 1):
            asked = before.follows(place, "how", "many") or before.texts[place] in {"cuantos", "cuantas"}
            if asked and (head := noun(before, place + 1 + (before.texts[place] == "how"))):
                return before, head
        before = before.before
    return None


def of_them(statement: Statement, place: int) -> int:
    """How many words `of them` takes after a figure; 0 where it does not follow."""
    size = next((len(phrase) for phrase in _THEM if statement.follows(place, *phrase)), 0)
    pointing = statement.texts[place + 1 : place + 2] in _POINTING and noun(statement, place + 2)
    return 0 if pointing else size


def _taken_up(statement: Statement, number: Numeral, stop: int) -> tuple[Statement, Head] | None:
    """`44 cameras, 18 of them outside` goes on with the cameras, `18 of them` alone with the sentence before."""
    place = number.start - 1
    while place > 0 and statement.texts[place] in _ALL:
        place -= 1
    whole = statement.texts[number.start - 1 : number.start] in (["all"], ["todos"], ["todas"])
    if place > 0 and statement.texts[place] in {",", "—", "–", "("}:
        head = _apposed(statement, place)
        if head or statement.texts[stop - 1] not in {"them", "those", "these", "ellos", "ellas"}:
            return (statement, head._replace(partial=not whole)) if head else None
    if counted := [
        head for one in numerals(statement) if one.stop < number.start and (head := head_of(statement, one.stop))
    ]:
        return statement, counted[-1]._replace(partial=statement.texts[stop : stop + 1] != ["did"])
    head = first_plural(statement.before) if statement.before else None
    return (statement.before, head) if head and statement.before else None


def _apposed(statement: Statement, comma: int) -> Head | None:
    """The noun that the figure after a comma takes up: the last plural, or the one after `every`."""
    for place in range(comma - 1, max(-1, comma - _APPOSED), -1):
        if statement.texts[place - 1 : place] and statement.texts[place - 1] in _SINGLE:
            return Head(place, place + 1, False)
        if (head := noun(statement, place)) and head.start == place:
            return head
    return None


def _closes(statement: Statement, place: int) -> bool:
    after = statement.texts[place : place + 1]
    return after in ([], ["."], [","], [";"], [")"], ["”"], ['"']) or bool(
        _LEFT.match(" ".join(statement.texts[place : place + 3]))
    )


def _alone(statement: Statement, number: Numeral, start: int) -> bool:
    """`You will find more than 1,000.`, `there will be four`, `Six are left`: the noun stands in the sentence before."""
    if number.low >= _MANY and hedge_at(statement, number.start, number.stop)[0] is not Hedge.EXACT:
        return True
    before = " ".join(statement.texts[max(0, start - 4) : start])
    left = _LEFT.match(" ".join(statement.texts[number.stop : number.stop + 3]))
    return number.low > 1 and bool(_TOLD.search(before) or (left and start <= 1))


def _changed(statement: Statement, start: int) -> Head | None:
    """`Complaints about officers fell from 96 to 31`: the noun that opens the clause."""
    if not {"to", "a", "from", "de"} & set(statement.texts[max(0, start - 1) : start]):
        return None
    first = statement.words[statement.clause(start)[0][0]]
    found = _CHANGED.search(statement.folded[first.start : statement.words[start].start])
    places = [place for place in statement.places(statement.clause(start)) if place < start]
    if not found or not places:
        return None
    return next((head for place in places[:_APPOSED] if (head := noun(statement, place))), None)


def _instead(statement: Statement, number: Numeral) -> Head | None:
    """`Instead of ten lifeguards the pool will open with six.`"""
    for one in numerals(statement):
        head = head_of(statement, one.stop) if one.stop < number.start else None
        if head and not unit_of(statement.texts[head.start]) and given_up(statement, one.start, one.stop):
            return head
    return None


def _crowd(statement: Statement, start: int) -> Head | None:
    """`put the crowd at 150`."""
    if not _CROWD.search(" ".join(statement.texts[:start])):
        return None
    place = max(place for place in range(start) if statement.texts[place] in _CROWDS)
    return Head(place, place + 1, False)


def _spoken_of(statement: Statement) -> Head | None:
    """What a sentence speaks of: the number of something, the one thing that it counts, or the plural that opens it."""
    if "number" in statement.texts[:2] or "numero" in statement.texts[:2]:
        return number_of(statement, min(_OPENING, len(statement.words)))
    if head := counted_in(statement):
        return head
    if {"speaker", "orador", "oradora"} & set(statement.texts[:_OPENING]):
        place = next(place for place, text in enumerate(statement.texts) if text in {"speaker", "orador", "oradora"})
        return Head(place, place + 1, False)
    return next((head for place in range(min(2, len(statement.words))) if (head := noun(statement, place))), None)


def counted_in(statement: Statement) -> Head | None:
    """The one noun that a sentence counts; None where it counts several things or none."""
    places = [place for place, word in enumerate(statement.words) if word.kind == "number"]
    heads = {head for place in places if (head := head_of(statement, place + 1))}
    return heads.pop() if len(heads) == 1 else None


def first_plural(statement: Statement) -> Head | None:
    """The first plural noun of a sentence, which `them` in the next one takes up."""
    heads = (head for place in range(len(statement.words)) if (head := noun(statement, place)))
    return next((head for head in heads if not head.start or not statement.named(head.start)), None)
