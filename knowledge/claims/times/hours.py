"""Claims about the hours at which something opens, closes or happened."""

from __future__ import annotations

import re
from collections.abc import Iterable

from knowledge.claims.concepts import of_class
from knowledge.claims.figures.revising import REVISES
from knowledge.claims.model import Claim, ClaimKind, Range
from knowledge.claims.statement import Statement
from knowledge.claims.stating import asides, claim, contrasts

from .ballots import ballots
from .clocks import Clock

_CLOCK_EVENTS = frozenset(["start", "end", "open", "hear", "meet", "leave", "enter"])
_SHUTS = frozenset("shut shuts shutting closing".split())
# When an office answers, and when people are asked to come, are no hours of the policy.
_OFFICE = re.compile(
    r"\b(?:call|phone|telephone|hotline|helpline|line (?:is|at)|desk|counter|contact|e-?mail|write to|staffed|applications?|register|registration|deadline|solicitud(?:es)?|inscripcion|workers will|crews|extension|visit us|walk-ins?|office hours|llam[ea]\w*|telefono|linea|ventanilla|mostrador|oficina|escrib[ae]\w*)\b"
)
_GATHERED = re.compile(
    r"\b(?:open house|evenings?|session|workshop|briefings?|forum|town hall|legal clinic|come to|charla|platica|reunion|asamblea|taller|sesion)\b"
)
_REACH, _BESIDE = 9, 14


def timed(statement: Statement, hours: list[Clock]) -> list[Claim]:
    """One claim for each hour that opens or closes something, and one for the hour of a vote."""
    voted = ballots(statement, hours)
    if voted or (hours and _OFFICE.search(statement.folded)):
        return voted
    return [one for clock in hours if (one := _timed(statement, clock))]


def _timed(statement: Statement, clock: Clock) -> Claim | None:
    clause = statement.clause(clock.start)
    places = [place for place in statement.places(clause) if not clock.start <= place < clock.stop]
    edge = _edge(statement, clock, places)
    if not edge:
        return None
    near = [place for place in places if abs(place - clock.start) < _BESIDE]
    return claim(
        statement,
        ClaimKind.CLOCK,
        clause,
        printed=statement.printed(clock.start, clock.stop),
        subject=_closes(statement, clock, places),
        frame=frozenset([edge]),
        context=statement.at(near) - {"start", "end", "light", "operate"},
        around=statement.at(place for place in range(len(statement.words)) if place not in places)
        | _referred(statement),
        value=Range(clock.minutes, clock.minutes, clock.minutes),
        unit="minute",
        modifiers=_which(statement, places),
        qualifiers=_days(statement, clock, places)
        | (asides(statement, places) & {"amendment", "repeal", "referendum"}),
        revises=bool(REVISES.search(statement.folded)),
    )


def _closes(statement: Statement, clock: Clock, places: list[int]) -> frozenset[str]:
    """The things that open or close, named before the hour: stalls, music, a street."""
    before = [place for place in places if place < clock.start]
    if {"it", "they"} & {statement.texts[place] for place in before}:
        told = _plain(statement, range(clock.start))
        return told or (_plain(statement.before, range(len(statement.before.words))) if statement.before else told)
    last = max((place for place in before if statement.texts[place] == ","), default=-1)
    return _plain(statement, (place for place in before if place > last)) or _plain(statement, before)


def _plain(statement: Statement, places: Iterable[int]) -> frozenset[str]:
    """Things by their common names: not `Ames Street`, nor the night."""
    return of_class(statement.at(place for place in places if not statement.named(place)), "thing") - {"night"}


def _referred(statement: Statement) -> frozenset[str]:
    """What the sentence before speaks of, or asks: `Since July 25 it has kept its doors open until 5 a.m.`."""
    asked = statement.before is not None and statement.before.text.rstrip().endswith("?")
    if statement.before is None or not (asked or {"it", "they"} & set(statement.texts[:_EARLY])):
        return statement.taken_up
    return statement.before.at(range(len(statement.before.words)))


_EARLY = 6


# Until when one may be out is when a curfew begins: `they get until midnight`, `must be home by 10 p.m.`.
_ALLOWED = re.compile(
    r"\b(?:gets?|have|has|had|tienen|tiene) (?:until|till|hasta)(?: las| la)? $|\b(?:home|inside|indoors|off the streets?|en casa)\b[^.;,]{0,12} (?:by|before|antes de)(?: las| la)? $"
)


def _days(statement: Statement, clock: Clock, places: list[int]) -> frozenset[str]:
    """On which days of the week: by the words just before the hour, else by those of its clause; `from this Friday` tells none."""
    other = frozenset(name for name in contrasts(statement, places) if not name.startswith(("days.", "half.")))
    before = [place for place in places if place < clock.start]
    cut = max((place for place in before if statement.words[place].kind in ("half", "number")), default=-1)
    near = _kinds_of_days(statement, (place for place in before if place > cut))
    return other | (near or _kinds_of_days(statement, places))


def _kinds_of_days(statement: Statement, places: Iterable[int]) -> frozenset[str]:
    words = " ".join(statement.texts[place] for place in places)
    return frozenset(name for name, pattern in _KINDS_OF_DAYS if pattern.search(words))


_KINDS_OF_DAYS = (
    ("days.week", re.compile(r"\b(?:week(?:day|night)s?|school (?:days?|nights?)|(?:monday|sunday)s? (?:through|to|until|and|-|–) (?:fri|thurs)days?|entre semana|dias (?:laborables|habiles)|(?:lunes|domingo) (?:a|y|hasta) (?:viernes|jueves))\b")),
    ("days.end", re.compile(r"\b(?:weekends?|saturdays|sundays|fridays and saturdays|friday and saturday|on (?:a )?s(?:atur|un)day|fin(?:es)? de semana|(?:los )?viernes y sabados|sabados|domingos)\b")),
    ("days.feast", re.compile(r"\b(?:holidays?|feriados?|festivos?)\b")),
)  # fmt: skip


def _which(statement: Statement, places: list[int]) -> frozenset[str]:
    """Which of several the hours belong to: `the Hill Street branch`, `the main branch`."""
    things = [place for place in places if place and of_class(frozenset(statement.concepts[place]), "thing")]
    return frozenset(
        statement.texts[place - 1]
        for place in things
        if statement.named(place - 1) or statement.texts[place - 1] in _SINGLED
    )


_SINGLED = frozenset("main central downtown north south east west upper lower".split())


def _edge(statement: Statement, one: Clock, places: list[int]) -> str:
    """What the hour opens, closes or bounds; the time of an entry of a live page bounds nothing."""
    if one.start == 0 or (one.part in {"start", "end"} and _GATHERED.search(statement.folded)):
        return ""
    if one.part == "end" and _ALLOWED.search(statement.folded[: statement.words[one.start].start]):
        return "start"
    if one.part != "at":
        return one.part
    near = [place for place in places if abs(place - one.start) < _REACH]
    if _SHUTS & {statement.texts[place] for place in near}:
        return "end"
    events = [concept for place in near for concept in statement.concepts[place] if concept in _CLOCK_EVENTS]
    for edge in ("end", "start"):
        if edge in events:
            return edge
    return events[0] if events else ""
