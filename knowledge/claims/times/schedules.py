"""Claims about the days on which something starts, ends, is due or is voted on."""

from __future__ import annotations

import re

from knowledge.claims.concepts import of_class
from knowledge.claims.figures.revising import CHANGES, REVISES
from knowledge.claims.model import Claim, ClaimKind, Hedge, Mode, Range
from knowledge.claims.statement import Statement
from knowledge.claims.stating import asides, claim, contrasts

from .answers import answered
from .bounds import Bound, bounded
from .days import moments
from .events import FARTHER, REACH, Event, governed, not_before
from .moment import Moment, day_of
from .postponing import SHIFTS, first, moved, named, not_yet, renamed
from .tenses import mode

_MOVED = re.compile(
    r"\b(?:from|instead of|rather than|originally|initially|previously|had been|was to|were to|not|de|del|en lugar de|en vez de|antes)\s(?:on\s|the\s|el\s|in\s)?$"
)
_UNMET = re.compile(r"^,? the (?:day|date) .{0,60}\b(?:supposed|meant|due|scheduled|planned|was|were) to\b")
# `was to open in May, will now open in June`, `on April 1, as had been planned`.
_WAS_TO = re.compile(
    r"\b(?:was|were|had been) (?:originally |first )?(?:to|supposed to|meant to|due to|scheduled|set to|expected to|planned)\b[^,;.]{0,60}$|\b(?:iba|iban|debia|debian) a\b[^,;.]{0,60}$"
)
_FIRST_SET = re.compile(
    r"\b(?:originally|first|initially|once|previously|inicialmente|originalmente) (?:planned|set|scheduled|due|expected|slated|promised|announced|previst[oa]|programad[oa]|anunciad[oa]) (?:to \w+ )?(?:for|on|in|para|en)?(?: el)? ?$"
)
# `The first cameras, due on August 4, will arrive on October 20`.
_DUE = re.compile(
    r",\s(?:originally |first )?(?:due|expected|planned|scheduled|promised|set|previst[oa]s?|programad[oa]s?) (?:to \w+ )?(?:on|for|in|by|para|en)? ?(?:el )?$"
)
_WILL = re.compile(r"^, (?:will|would|won't|are now|is now|llegar|empezar|abrir)")
_AS_PLANNED = re.compile(r"^,? as (?:had been |was |originally )?(?:planned|scheduled|announced|promised)\b")
_WIDE = 366
# A date that was moved without saying from where.
_UNSAID = (0.0,)
_NEAR, _MONTH = 3, 31
# A first possible day leaves all later ones open.
_OPEN = 730


def dated(statement: Statement, dates: list[Moment]) -> list[Claim]:
    """One claim for each date with an event beside it."""
    gone = {one.start: _given_up(statement, one) for one in dates}
    dropped = tuple(day for one in dates if gone[one.start] for day in _days_in(one))
    left = [one for one in dates if not gone[one.start]]
    told = [one for one in left if one.high - one.low < _WIDE and not _spans(statement, one, left)]
    return [found for one in told if (found := _dated(statement, one, left, dropped))]


def _days_in(one: Moment) -> tuple[float, ...]:
    """The days that a date gives up: all those of a month."""
    last = one.high if one.high - one.low < _MONTH else one.low
    return tuple(float(day) for day in range(one.low, last + 1))


def _spans(statement: Statement, one: Moment, dates: list[Moment]) -> bool:
    """True for one end of a stretch of time: `from 20 January to 15 October`."""
    ends = [other for other in dates if other is not one and _linked(statement, *sorted((one, other)))]
    return bool(ends) and any(
        statement.texts[place - 1] in {"from", "between", "de", "del", "entre", "desde"}
        for place in (one.start, ends[0].start)
        if place
    )


def _linked(statement: Statement, first: Moment, second: Moment) -> bool:
    """`20 January to 15 October`, not `since 1983, and in March`."""
    between = statement.texts[first.stop : second.start]
    return len(between) <= _NEAR and bool(_LINKS & set(between)) and "," not in between


_LINKS = frozenset("to until till through and - – a al hasta y".split())


def _given_up(statement: Statement, one: Moment) -> bool:
    """`from May 1`, `not May 1`, `was to open on May 1`, and `on April 1, as had been planned`."""
    after = statement.folded[_end_of(statement, one) :]
    if _UNMET.match(after) or (_AS_PLANNED.match(after) and _NEGATED & statement.held):
        return True
    before = statement.folded[: statement.words[one.start].start]
    if (
        _FIRST_SET.search(before)
        or (_DUE.search(before) and _WILL.match(after))
        or (_WAS_TO.search(before) and _NOW.search(after))
    ):
        return True
    if not (found := _MOVED.search(before)):
        return False
    word = found[0].split()[0]
    return (
        word not in {"from", "de", "del"}
        or bool(CHANGES.search(before) or SHIFTS.search(before))
        or _AND_NOT.search(before) is not None
    )


_AND_NOT = re.compile(r"\b(?:and|y|but)? ?(?:not|no) (?:on|del?|el|from)\s$")


_NEGATED = frozenset("not n't no nobody none never nothing didn't wasn't weren't".split())
_NOW = re.compile(r"\b(?:now|keeps?|stays?|gets?|it will be|won't|will not|instead|will keep|will stay|ahora|ya no)\b")


def _end_of(statement: Statement, one: Moment) -> int:
    return statement.words[one.stop - 1].stop


def _dated(statement: Statement, one: Moment, dates: list[Moment], dropped: tuple[float, ...]) -> Claim | None:
    if _PROPOSED.search(statement.folded[: statement.words[one.start].start]):
        return None
    clause = statement.clause(one.start)
    places = [place for place in statement.places(clause) if not one.start <= place < one.stop]
    if bound := bounded(statement, one, places):
        return _claim(statement, one, places, _of_bound(bound, one), dropped)
    if event := moved(statement, one, places):
        return _claim(statement, one, places, event, dropped or _before(statement) or _UNSAID)
    if event := named(statement, one, places):
        return _claim(statement, one, places, event, dropped)
    event = governed(statement, one, places, dates, FARTHER if dropped else REACH)
    if event is None or event.frame not in ("start", "end", "vote"):
        event = first(statement, one, places) or event
    event = event or not_yet(statement, one, places) or answered(statement, one)
    return _claim(statement, one, places, event, dropped) if event else None


# `A trustee moves to give companies until 2026`: nothing is decided by that.
_PROPOSED = re.compile(
    r"\b(?:moves to (?!jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w+|motion to|(?:wants|wanted|would like|hopes|hoped) (?:\w+ ){0,3}to|propos(?:es|ed) (?:to|that|\w+ing)|suggest(?:s|ed) (?:that|\w+ing)|(?:asks|asked|urges|urged) (?:\w+ ){0,4}to|propuso|propone|pidio|pide|quiere que)\b"
)


def _of_bound(bound: Bound, one: Moment) -> Event:
    return Event(bound.frame, one.start, bound.subject, bound.kind)


def _before(statement: Statement) -> tuple[float, ...]:
    """The days of the sentence before, in place of which a new one is named."""
    if statement.before is None:
        return ()
    return tuple(day for other in moments(statement.before) if not other.floating for day in _days_in(other))


def _claim(statement: Statement, one: Moment, places: list[int], event: Event, dropped: tuple[float, ...]) -> Claim:
    frame = "deadline" if event.frame == "end" and event.kind == "apply" else event.frame
    open_end = frame == "start" and not_before(statement, one)
    late = frame in ("start", "end", "deadline") and (open_end or renamed(statement))
    return claim(
        statement,
        ClaimKind.DATE,
        statement.clause(one.start),
        printed=statement.printed(event.place, event.place + 1),
        subject=event.subject,
        frame=frozenset([frame]),
        value=Range(one.low, one.high + (_OPEN if open_end else 0), one.low, Hedge.EXACT),
        unit="floating" if one.floating else "day",
        per=event.kind if frame in ("start", "end", "deadline") else "",
        modifiers=frozenset([event.manner] if event.manner else []),
        qualifiers=_asides(statement, one, places, frame) | contrasts(statement, places) | _which(statement, places),
        mode=_mode(statement, one, event),
        dropped=dropped or (_UNSAID if late else ()),
        revises=late or bool(dropped) or (one.high - one.low < _WIDE // 2 and bool(REVISES.search(statement.folded))),
    )


def _asides(statement: Statement, one: Moment, places: list[int], frame: str) -> frozenset[str]:
    """Objects beside the policy; that a date is new, or came by a motion, makes it no other event."""
    if frame not in ("start", "end", "deadline"):
        return asides(statement, places)
    return asides(statement, [place for place in places if place < one.start]) - _NO_OTHER


_NO_OTHER = frozenset(["delay", "motion", "committee"])


def _which(statement: Statement, places: list[int]) -> frozenset[str]:
    """Which of several branches or schools, by the names before or behind: `the Tannery Street branch`."""
    things = [place for place in places if place and of_class(frozenset(statement.concepts[place]), "thing")]
    named = {one for place in things for one in _names_at(statement, place)}
    return frozenset(f"name.{name}" for name in named)


def _names_at(statement: Statement, place: int) -> set[str]:
    before = place - 1
    found = set()
    while before > 0 and statement.named(before):
        found.add(before)
        before -= 1
    if statement.texts[place + 1 : place + 2] == ["de"] and statement.named(
        place + 2 if place + 2 < len(statement.words) else place
    ):
        found.add(place + 2)
    return {statement.texts[one] for one in found if not of_class(frozenset(statement.concepts[one]), "thing", "body")}


def _mode(statement: Statement, one: Moment, event: Event) -> Mode:
    """What lies before the article's day has happened, what lies behind it is planned; without that day the verb decides."""
    written = day_of(statement.published)
    if written is not None and not one.floating:
        return Mode.FUTURE if one.high > written.toordinal() else Mode.PAST
    near = statement.printed(max(0, event.place - _NEAR), min(len(statement.words), event.place + _NEAR))
    found = mode(near, statement.language)
    return Mode.FUTURE if found in (Mode.PRESENT, Mode.FORECAST) else found
