"""What singles out a counted group or a sum from others of its kind: a whole body, those in line, what was paid once."""

from __future__ import annotations

import re

from .figure import Quantity
from .model import ClaimKind
from .statement import Statement

_BODIES = frozenset(["member", "board", "council"])
_WHOLE = frozenset("the all of its has have with seven los las de tiene son".split())
_ENLISTED = re.compile(
    r"\b(?:sign(?:s|ed)?[ -]?up|registered|put (?:their|his|her) names? down|(?:wait|waiting|waited|stood|standing|still) in line|lined up) (?:to|for)\b"
    r"|\b(?:se )?(?:apunt\w+|inscrib\w+|inscrit\w+|anot\w+|registr\w+) para (?:hablar|intervenir)|\bpid\w+ la palabra"
)
_ALL_DID = re.compile(r"\b(?:all of (?:them|whom) did|all did|every one of them did|todos lo hicieron)\b")
_ONCE = re.compile(r"\b(?:used to (?:pay|cost|be)|(?:bad|good) old days|in those days|back then|en aquel entonces)\b")
_UNTIL = re.compile(r"\b(?:until|till|hasta) (?:[a-z]+ )?((?:19|20)\d\d)\b")
_TEAMS = frozenset("crew staff team workforce panel population force plantilla tripulacion equipo poblacion".split())


def marks(statement: Statement, one: Quantity) -> frozenset[str]:
    """`The seven trustees` are the whole board, `four trustees` are some; `signed up to speak` is not yet spoken."""
    found = set()
    if _of_once(statement):
        found.add("former")
    if one.kind is ClaimKind.COUNT:
        found |= _counted(statement, one)
    return frozenset(found)


def _counted(statement: Statement, one: Quantity) -> set[str]:
    before = statement.texts[max(0, one.start - 2) : one.start]
    found = set()
    if _BODIES & (one.source or statement).said(*one.head):
        found.add("body.whole" if _WHOLE & set(before[-1:]) else "body.some")
    if before[-1:] in (["of"], ["de"]) and set(before[:1]) & _TEAMS:
        found.add("team")
    if _ENLISTED.search(statement.folded) and not _ALL_DID.search(statement.folded):
        found.add("enlisted")
    return found


def _of_once(statement: Statement) -> bool:
    """`paid $74 a day until 2019`: what held up to a year gone by."""
    if _ONCE.search(statement.folded):
        return True
    year = statement.published.year if statement.published else None
    return any(year is not None and int(until[1]) < year for until in _UNTIL.finditer(statement.folded))
