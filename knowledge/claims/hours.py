"""Claims about the hours at which something opens, closes or happened."""

from __future__ import annotations

from .clocks import Clock
from .model import Claim, ClaimKind, Range
from .revising import REVISES
from .statement import Statement
from .stating import claim, contrasts, is_past
from .tenses import mode

_LATE = 45
_SHORTLY = frozenset(["shortly", "just", "poco"])
_VOTED = frozenset(["vote", "approve", "reject"])
_CLOCK_EVENTS = frozenset(["start", "end", "open", "hear", "meet", "leave", "enter"])


def timed(statement: Statement, hours: list[Clock]) -> list[Claim]:
    """One claim for each hour that opens or closes something."""
    found = []
    for one in hours:
        clause = statement.clause(one.start)
        places = [place for place in statement.places(clause) if not one.start <= place < one.stop]
        edge = _edge(statement, one, places)
        if edge:
            found.append(
                claim(
                    statement,
                    ClaimKind.CLOCK,
                    clause,
                    printed=statement.printed(one.start, one.stop),
                    frame=frozenset([edge]),
                    context=statement.at(places) - {"start", "end", "light"},
                    value=Range(one.minutes - _shortly(statement, one), one.minutes, one.minutes),
                    unit="minute",
                    qualifiers=contrasts(statement, places) - {"half.morning", "half.evening"},
                    revises=bool(REVISES.search(statement.folded)),
                )
            )
    return found


def _shortly(statement: Statement, one: Clock) -> int:
    """`shortly before midnight` is within the last minutes of the day."""
    return _LATE if one.part == "before" and _SHORTLY & set(statement.texts[max(0, one.start - 3) : one.start]) else 0


def _edge(statement: Statement, one: Clock, places: list[int]) -> str:
    """What the hour opens, closes or bounds; an entry of a live page tells when a vote was taken."""
    voted = _VOTED & statement.at(places) and is_past(
        mode(statement.printed(0, min(16, len(statement.words))), statement.language)
    )
    if one.start == 0 or _shortly(statement, one):
        return "vote" if voted else ""
    if one.part != "at":
        return one.part
    near = [
        concept
        for place in places
        if abs(place - one.start) < 9
        for concept in statement.concepts[place]
        if concept in _CLOCK_EVENTS
    ]
    for edge in ("end", "start"):
        if edge in near:
            return edge
    return near[0] if near else ""
