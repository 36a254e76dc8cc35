"""The hour at which the vote was taken: in a report, or as the time of an entry of a live page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from knowledge.claims.figures.numerals import numerals
from knowledge.claims.model import Claim, ClaimKind, Mode, Range
from knowledge.claims.people.tallies import tallies
from knowledge.claims.statement import Statement
from knowledge.claims.stating import claim

from .clocks import Clock, clocks

# `The 5-2 vote came`, `the roll was called`, up to the hour.
_CAME = re.compile(
    r"\b(?:votes?|roll call|roll|decision|approval|votacion|decision)\b[^.;]{0,60}?"
    r"\b(?:came|comes|was taken|was called|was over|was cast|was held|happened|llego|se tomo|ocurrio|se produjo|tuvo lugar|fue|se realizo|se pasaba lista)\b[^.;]{0,40}$"
)
# `It was past 11 p.m. when the council voted`.
_WHEN = re.compile(
    r"^[^.;]{0,30}?\b(?:when|before|by the time|cuando)\b[^.;]{0,50}?\b(?:vot(?:ed|o|aron)|approved|adopted|passed|decided|vote (?:came|was)|roll was called|aprobo|aprobaron|decidio)\b"
)
# `Shortly before midnight, the council voted`.
_THEN = re.compile(
    r"^(?: (?:on )?\w+)?,? (?:(?:by|on) a (?:vote of )?[^,]{3,25}, )?(?:the |a |el |la |los )?(?:[^.;,]{0,50}?\b(?:voted|approved|adopted|passed|agreed|voto|votaron|aprobo|aprobaron)\b|[^.;]{0,140}?\b(?:show of hands|roll call|votacion)\b)"
)
_DECIDED = re.compile(
    r"\b(?:voted|approved|adopted|passed|agreed|decided|signed off|gave (?:\w+ ){1,3}(?:go-ahead|green light|blessing|approval)|squeaked through|cleared|carrying it|carried|votaron|voto|aprobo|aprobaron|decidio|decidieron)\b"
)
# Between a decision and an hour that belongs to it nothing tells what was decided: `voted to close the street at 10 p.m.`.
_CONTENT = re.compile(r"\b(?:to|that|which|until|by|from|para|que|hasta|desde)\b")
_FUZZY = re.compile(
    r"(?P<near>shortly|just|a little|minutes|moments|a few minutes|a bit|barely|poco|minutos|apenas)? ?(?P<side>after|past|before|until|to|antes de(?: la| las)?|despues de(?: la| las)?|pasadas?(?: la| las)?|pasad[oa]s?(?: de)?(?: la| las)?) (?:the |el |la |las )?$"
)
_ABOUT = re.compile(
    r"\b(?:nearly|almost|about|around|close to|toward|towards|roughly|casi|cerca de|alrededor de|hacia|a eso de)(?: el| la| las)? $"
)
# Votes on something else than the policy.
_ASIDE = re.compile(
    r"\b(?:amend\w*|enmiend\w*|substitute|postpone\w*|table[ds]?|tabling|defer\w*|delay\w*|reconsider\w*|recess|(?:the|last) (?:\w+ )?minutes|minutes of|(?:'s|meeting) minutes|consent agenda|agenda|closed session|executive session|adjourn\w*|extend (?:the )?(?:meeting|comment)|committee|comite|subcommittee|panel|advisory|planning|first reading|wants|proposes|propone|quiere|aplaz\w+|second motion|motion to|moves to|rebate|budget|study)\b"
)
_RESULT = re.compile(
    r"\b(?:pass(?:es|ed)|adopt(?:s|ed)|approv(?:es|ed)|(?:it|motion|measure|ordinance|resolution|plan|deal) (?:carries|carried)|carry it|goes through|it is done|it's done|that's it|there it is|se aprueba|granted|upheld|(?:queda |es )?aprobad[oa]|aprueban?|it's (?:law|official)|prevails?)\b"
)
_BALLOT = re.compile(
    r"\b(?:votes?|voting|voted|roll|yes|yeas?|ayes?|nays?|in favor|votan|votacion|voto|votos|a favor|si|reads? (?:out )?the names)\b|\b\d{1,2}(?:-| to )\d{1,2}\b|\b(?:pass|adopt|approv|carri|aprueb|aprob)\w*"
)
_YES_AND_NO = re.compile(
    r"\b\w+ (?:yes|yeas?|ayes?|in favou?r|for|si|a favor)\b[^.;]{0,25}\b(?:no|nays?|against|opposed|en contra)\b"
)
# A bare result tells which vote it was only where the vote itself is told.
_CALLED = re.compile(r"\b(?:roll|the vote|voting|they vote|final|votan|votacion)\b")
_LOST = re.compile(r"\b(?:fail(?:s|ed)|defeated|dies|voted down|falls short|fracasa|rechazad[oa])\b")
# Somebody speaks of a vote, or something else is counted, passed or carried.
_SPOKEN = re.compile(
    r"\b(?:that one|this one|was the vote|senate|students?|says?|tells?|asks?|argues?|wants?|warns?|hopes?|expects?|counted|speakers?|spoke|sign(?:ed|atures?)|petition|if|will vote|to vote|before (?:the|they|we) vote|would pass|should pass|no vote yet|carried (?:off|out|away|in)|law passed|passed (?:by|in|a law|around|out)|dice|dijo|pide|si se aprueba|firmas?)\b"
)
_SOON, _SIDE, _ROUGH, _EXACT = 40, 90, 25, 5
_LONGEST, _OPENING = 3, 6


def ballots(statement: Statement, hours: list[Clock]) -> list[Claim]:
    """At most one claim: when the vote on the policy itself was taken."""
    told = _reported(statement, hours) or _entered(statement, hours)
    if told is None:
        return []
    clock, window = told
    return [
        claim(
            statement,
            ClaimKind.CLOCK,
            statement.clause(min(clock.start, len(statement.words) - 1)),
            printed=statement.printed(clock.start, clock.stop),
            frame=frozenset(["vote"]),
            value=window,
            unit="minute",
            qualifiers=frozenset(f"tally.{one.choice}" for one in tallies(statement, numerals(statement), [])),
            mode=Mode.PAST,
        )
    ]


def _reported(statement: Statement, hours: list[Clock]) -> tuple[Clock, Range] | None:
    """`The vote came shortly after 11 p.m.`, `adopted it at 11:12 p.m.`, `it was past midnight when the council voted`."""
    if _ASIDE.search(statement.folded):
        return None
    for clock in hours:
        before = statement.folded[: statement.words[clock.start].start]
        after = statement.folded[statement.words[clock.stop - 1].stop :]
        if clock.start and (
            _CAME.search(before)
            or _WHEN.match(after)
            or (clock.start < _OPENING and _THEN.match(after))
            or _beside(before)
        ):
            return clock, _window(before, clock)
    return None


def _beside(before: str) -> bool:
    """A decision told just before the hour, or in a sentence whose hour is told loosely: `agreed shortly before 10 p.m.`."""
    decided = list(_DECIDED.finditer(before))
    between = before[decided[-1].end() :] if decided else before
    loose = _FUZZY.search(between)
    if not decided:
        return bool(loose and loose["near"] and _BODY.search(before))
    if loose and loose["near"]:
        told = between[: loose.start()].rstrip()
        return len(told.split()) < _FAR and (told.endswith(",") or not _RELATIVE.search(told))
    return not _CONTENT.search(between) and len(between.split()) <= _LONGEST


_BODY = re.compile(r"\b(?:board|council|commission|trustees|junta|concejo|comision|cabildo) (?:on )?\w*,? [^.;]{0,20}$")
_RELATIVE = re.compile(r"\b(?:that|which|que)\b")
_FAR = 25


def _window(before: str, clock: Clock) -> Range:
    """The minutes that the words before an hour allow."""
    minutes = float(clock.minutes)
    if found := _FUZZY.search(before):
        reach = _SOON if found["near"] else _SIDE
        if found["side"].startswith(("after", "past", "despues", "pasad")):
            return Range(minutes, minutes + reach, minutes)
        return Range(minutes - reach, minutes, minutes)
    slack = _ROUGH if _ABOUT.search(before) else _EXACT
    return Range(minutes - slack, minutes + slack, minutes)


def _entered(statement: Statement, hours: list[Clock]) -> tuple[Clock, Range] | None:
    """`9:14 p.m. The roll is called and the policy is adopted`: the entry's time, where the entry tells a result."""
    entry = list(_entry(statement))
    opening, whole = entry[-1], " ".join(one.folded for one in reversed(entry))
    if not _OF_AN_HOUR.match(opening.folded) or not _tells_result(statement, whole):
        return None
    first = clocks(opening, numerals(opening)) if opening is not statement else hours
    if not first or first[0].start > 0:
        return None
    minutes = float(first[0].minutes)
    return (first[0] if opening is statement else Clock(0, 0, first[0].minutes, "at")), Range(
        minutes - _EXACT, minutes + _EXACT, minutes
    )


_OF_AN_HOUR = re.compile(r"\W*(?:\d|noon|midnight|medianoche)")


def _tells_result(statement: Statement, whole: str) -> bool:
    """The sentence tells how the vote on the policy ended; its entry speaks of no other vote."""
    told = any(pattern.search(statement.folded) for pattern in (_RESULT, _YES_AND_NO))
    if not (told or (_CALLED.search(whole) and _counted(statement))):
        return False
    if _LOST.search(statement.folded) or _SPOKEN.search(statement.folded):
        return False
    return bool(_BALLOT.search(whole)) and not _ASIDE.search(whole)


def _counted(statement: Statement) -> bool:
    return any(one.choice for one in tallies(statement, numerals(statement), []))


def _entry(statement: Statement) -> Iterator[Statement]:
    """The sentence and those before it in its paragraph, the last one first."""
    one: Statement | None = statement
    while one is not None and one.paragraph == statement.paragraph:
        yield one
        one = one.before if one.span.start else None
