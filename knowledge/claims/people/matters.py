"""What a vote is on where it is not the policy itself: an amendment, a purchase, another item."""

from __future__ import annotations

import re

from knowledge.claims.concepts import of_class
from knowledge.claims.statement import Statement
from knowledge.claims.stating import asides

_OTHER = frozenset(
    "move moved push pushed postpone delay extend change confirm exempt exemption let leave reconsider repeal aplazar cambiar".split()
)
# What may be the policy itself, where an article tells no other vote.
ITEM = "item"
_ITEMS = frozenset(
    "purchase buy contract budget funding fund spend study hire appoint name comprar compra contrato presupuesto nombrar estudiar".split()
)


def objects(statement: Statement, stop: int) -> frozenset[str]:
    """What is voted on where it is not the policy itself, from the words around and the sentence before."""
    places = list(range(max(0, stop - _BEFORE), min(len(statement.words), stop + _AFTER)))
    named = set(asides(statement, places))
    meant = {
        statement.texts[place]
        for place in places
        if place > places[0] and (place >= stop or statement.texts[place - 1] in {"the", "la", "el"})
    }
    named |= {"other"} if meant & _OTHER else {ITEM} if meant & _ITEMS else set()
    named |= {"amendment"} if meant & _AMENDED else set()
    if _other_thing(statement, stop):
        named.add("other")
    if len(statement.words) < _SHORT:
        named |= _taken_up(statement.before)
    return frozenset(named)


_AMENDED = frozenset(["amend", "amending", "amended", "enmendar", "modificar"])


def _taken_up(before: Statement | None) -> set[str]:
    """What the sentences before put to the vote: `Brice moves to wait six months. Two in favor, three against.`"""
    named: set[str] = set()
    for _ in range(_BACK):
        if before is None:
            break
        named |= asides(before, list(range(len(before.words)))) & _PUT
        if _MOVED.search(before.folded):
            named.add("motion")
        before = before.before
    return named


def _other_thing(statement: Statement, stop: int) -> bool:
    """`The rebate for small companies passes 6-1`: what passes is named and no policy."""
    verb = next((place for place in range(stop - 1, 0, -1) if statement.texts[place] in _PASSES), 0)
    named = statement.at(range(verb))
    return bool(of_class(named, "thing", "act")) and not of_class(named, "policy", "body")


_PASSES = frozenset("passes passed fails failed carries carried".split())


_SHORT, _BEFORE, _AFTER, _BACK = 12, 14, 8, 3


_PUT = frozenset(["amendment", "motion", "delay", "veto", "referendum", "committee"])


_MOVED = re.compile(
    r"\b(?:(?:moves|moved|offers|offered|proposes|proposed|wants|asks|asked|tries|tried) (?:to|an?|that)|on the agenda|agenda item|consent|minutes of|propone|propuso|pide|pidio)\b"
)
