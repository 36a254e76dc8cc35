"""Claims about when something happens: dates of events and hours of the day."""

from __future__ import annotations

import re

from .bounds import REACH, TOWARDS, bounded
from .concepts import concepts
from .days import moments
from .model import Claim, ClaimKind, Hedge, Mode, Range
from .moment import Moment
from .revising import CHANGES, REVISES
from .statement import Statement
from .stating import asides, claim, contrasts
from .tenses import mode

# Events that are dated, by the concept of their verb; those of one set are told as one.
_EVENTS = {
    "start": "start", "end": "end", "vote": "vote", "approve": "vote", "reject": "vote", "sign": "sign", "veto": "veto", "hear": "hearing", "sue": "sue", "deliver": "deliver", "install": "install",
    "open": "open", "pause": "pause", "repeal": "repeal", "move": "move", "delay": "move",
}  # fmt: skip
_MOVES = frozenset(["move", "delay"])
_MOVED = re.compile(
    r"\b(?:from|instead of|rather than|originally|initially|previously|had been|was to|were to|not|de|del|en lugar de|en vez de|antes)\s(?:on\s|the\s|el\s|in\s)?$"
)
_WIDE = 366
# A date that was moved without saying from where.
_UNSAID = (0.0,)
_HEAVY = 0.5


def dated(statement: Statement, dates: list[Moment]) -> list[Claim]:
    """One claim for each date with an event beside it."""
    gone = {one.start: _given_up(statement, one) for one in dates}
    dropped = tuple(float(one.low) for one in dates if gone[one.start])
    found = []
    for one in dates:
        if (
            not gone[one.start]
            and one.high - one.low < _WIDE
            and not _spans(statement, one, [other for other in dates if not gone[other.start]])
        ):
            found += _event(statement, one, dropped)
    return found


def _spans(statement: Statement, one: Moment, dates: list[Moment]) -> bool:
    """True for one end of a stretch of time: `from 20 January to 15 October`."""
    ends = [
        other
        for other in dates
        if other is not one and 0 <= min(abs(one.start - other.stop), abs(other.start - one.stop)) <= 3
    ]
    return bool(ends) and any(
        statement.texts[place - 1] in {"from", "between", "de", "del", "entre", "desde"}
        for place in (one.start, ends[0].start)
        if place
    )


def _given_up(statement: Statement, one: Moment) -> bool:
    """`from May 1`, `not May 1`, and `on May 1, the day it was to start`."""
    if _UNMET.match(statement.folded[_end_of(statement, one) :]):
        return True
    before = statement.folded[: statement.words[one.start].start]
    if not (found := _MOVED.search(before)):
        return False
    word = found[0].split()[0]
    return word not in {"from", "de", "del"} or bool(CHANGES.search(before))


def _event(statement: Statement, one: Moment, dropped: tuple[float, ...]) -> list[Claim]:
    clause = statement.clause(one.start)
    places = [place for place in statement.places(clause) if not one.start <= place < one.stop]
    if bound_claim := bounded(statement, one, places, dropped):
        return [bound_claim]
    if _NOW_THE_DATE.match(statement.folded, _end_of(statement, one)) and statement.before:
        return [_moved_to(statement, one)]
    governor = _governor(statement, one, places)
    bound = statement.texts[one.start - 1] if one.start else ""
    if governor is None or (bound in _BOUNDS and _EVENTS[governor[1]] in _RECURRING) or _denied(statement, governor[0]):
        return []
    place, event = governor
    moved = event in _MOVES
    if moved and not TOWARDS & set(statement.texts[max(0, one.start - 3) : one.start]):
        return []
    return [
        claim(
            statement,
            ClaimKind.DATE,
            clause,
            printed=statement.printed(place, place + 1),
            subject=_subject(statement, one, place, places),
            frame=frozenset([_frame(statement, one, places, event)]),
            value=Range(one.low, one.high, one.low, Hedge.EXACT),
            unit="floating" if one.floating else "day",
            qualifiers=asides(statement, places) | contrasts(statement, places),
            dropped=dropped or (_UNSAID if moved else ()),
            revises=moved or bool(dropped) or bool(REVISES.search(statement.folded)),
        )
    ]


_NOW_THE_DATE = re.compile(
    r"\s*(?:is|will be|would be) (?:now )?the (?:new |earliest |first |next )?(?:possible |target )?(?:date|day|start|opening)\b"
)
_UNMET = re.compile(r"^,? the (?:day|date) .{0,60}\b(?:supposed|meant|due|scheduled|planned|was|were) to\b")


def _end_of(statement: Statement, one: Moment) -> int:
    return statement.words[one.stop - 1].stop


def _moved_to(statement: Statement, one: Moment) -> Claim:
    """`April 1 is now the earliest date`: in place of the days that the sentence before gives up."""
    before = statement.before or statement
    return claim(
        statement,
        ClaimKind.DATE,
        statement.clause(one.start),
        printed=statement.printed(one.start, one.stop),
        subject=before.at(range(len(before.words))),
        frame=frozenset(["start"]),
        value=Range(one.low, one.high, one.low, Hedge.EXACT),
        unit="floating" if one.floating else "day",
        dropped=tuple(float(other.low) for other in moments(before) if not other.floating) or _UNSAID,
        revises=True,
    )


def _frame(statement: Statement, one: Moment, places: list[int], event: str) -> str:
    """`From July 1 the library will no longer charge fines`: something ends."""
    if event in _MOVES and _begins(statement, places):
        return "start"
    after = {statement.texts[place] for place in places if place >= one.stop}
    if _EVENTS[event] == "start" and _opening(statement, one) is not None and after & _NO_LONGER and "no" in after:
        return "end"
    return _EVENTS[event]


_NO_LONGER = frozenset(["longer", "ya", "cobrara", "more"])


def _begins(statement: Statement, places: list[int]) -> bool:
    return "start" in statement.at(places) or "first" in {statement.texts[place] for place in places}


def _governor(statement: Statement, one: Moment, places: list[int]) -> tuple[int, str] | None:
    """The event that the date is for: just before it with no other speaker's verb between, or after a date that opens the clause."""
    before = [place for place in places if one.start - REACH <= place < one.start]
    for place in reversed(before):
        if statement.texts[place] in _REPORTING:
            return None
        if event := _event_at(statement, place):
            return None if _ASIDE_OF & set(statement.texts[max(0, place - 3) : place]) else (place, event)
    if (opens := _opening(statement, one)) is not None:
        return opens, "start"
    if one.start - places[0] > _OPENING:
        return None
    after = (place for place in places if one.stop <= place < one.stop + REACH)
    return next(((place, event) for place in after if (event := _event_at(statement, place))), None)


def _opening(statement: Statement, one: Moment) -> int | None:
    """`From August 18, students may not ...`: a rule with a date from which it holds."""
    place = one.start - 1
    while place > 0 and statement.texts[place] in {"the", "el", "on", "del", "de"}:
        place -= 1
    if statement.texts[place] not in {"from", "desde", "starting", "beginning", "effective", "partir"} or not one.start:
        return None
    holds = mode(statement.wording(statement.clause(one.start)), statement.language)
    return place if holds in (Mode.FUTURE, Mode.PRESENT) or statement.texts[place] != "from" else None


def _event_at(statement: Statement, place: int) -> str:
    if statement.texts[place] in _NOUNS:
        return ""
    return next((concept for concept in statement.concepts[place] if concept in _EVENTS), "")


_OPENING = 3
_NOUNS = frozenset(["signs", "sign", "orders"])
_BOUNDS = frozenset(["by", "before", "until", "since", "antes", "hasta", "desde"])
_RECURRING = frozenset(["vote", "sign", "hearing"])
_ASIDE_OF = frozenset("before after since ahead antes despues desde".split())
_REPORTING = frozenset(
    "reported reports wrote said says told announced explained argued published noted dijo informo anuncio escribio explico report".split()
)


def _denied(statement: Statement, verb: int) -> bool:
    """`will not start in September` gives no date."""
    return bool({"not", "n't", "no", "won't", "never", "failed"} & set(statement.texts[max(0, verb - 2) : verb]))


def _subject(statement: Statement, date: Moment, verb: int, places: list[int]) -> frozenset[str]:
    """What starts, ends or is voted on: the words before the verb, else those after it."""
    own = set(statement.concepts[verb])
    before = statement.at(place for place in places if place < verb) - own
    after = statement.at(place for place in places if place > verb) - own
    heavy = frozenset(one for one in before if concepts().weight(one) > 0.2)
    rest = heavy or frozenset(one for one in after if concepts().weight(one) > 0.2)
    return rest or _elsewhere(statement, date, own)


def _elsewhere(statement: Statement, date: Moment, own: set[str]) -> frozenset[str]:
    """Where the clause holds only the date, the subject is in the rest of the sentence."""
    others = (place for place in range(len(statement.words)) if not date.start <= place < date.stop)
    return frozenset(one for one in statement.at(others) - own if concepts().weight(one) > _HEAVY)
