"""Whether the evidence answers the question at all; decided on what is said, never on a raw score."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum

from knowledge.answers import Asks
from knowledge.models import Side
from knowledge.question.reading import Reading
from knowledge.roster import Roster
from knowledge.text.analysis import fold, tokens

from .fit import HARD, as_expected
from .weighing import Candidate

ENOUGH = 0.5
# Where no article says one of the things asked for, a figure is likely to be of something else.
_ENOUGH_FOR_A_FIGURE = 0.65
_KEPT = 0.55
_EACH_FURTHER, _LEAST_OF_ALL = 0.03, 0.38
_OF_A_FIGURE = 0.6
_ANY_AT_ALL = 1e-9
_LEAST = {
    **dict.fromkeys(HARD, 0.55),
    Asks.TIME: 0.25,
    **dict.fromkeys((Asks.NAMED, Asks.CONTACT, Asks.PLACE, Asks.PERSON), _ANY_AT_ALL),
}

_EXPECTING = frozenset({Asks.ANY, Asks.PERSON})


class Shortfall(StrEnum):
    """Why a sentence does not answer."""

    OF_ANOTHER = "of_another"
    KIND_MISSING = "kind_missing"
    TOO_LITTLE = "too_little"
    FAR_BEHIND = "far_behind"


def answering(reading: Reading, candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates that answer, best first; empty when the articles do not say."""
    able = [candidate for candidate in candidates if shortfall(reading, candidate) is None]
    return [candidate for candidate in able if not behind(candidate, able[0])]


def shortfall(reading: Reading, candidate: Candidate) -> Shortfall | None:
    """What the sentence lacks to be an answer, or None."""
    if reading.unheard or (reading.head and reading.head.stem in reading.misses):
        return Shortfall.OF_ANOTHER
    if reading.heard - candidate.said:
        return Shortfall.OF_ANOTHER
    if any(named and named.isdisjoint(candidate.said) for named in (reading.named, reading.elsewhere)):
        return Shortfall.OF_ANOTHER
    if candidate.fit.degree < _LEAST.get(reading.asks, 0.0) or _is_off_the_turn(reading, candidate):
        return Shortfall.KIND_MISSING
    if reading.slots and candidate.coverage < _enough(reading):
        return Shortfall.TOO_LITTLE
    if _figure_of_something_else(reading, candidate):
        return Shortfall.TOO_LITTLE
    return None


def _figure_of_something_else(reading: Reading, candidate: Candidate) -> bool:
    """A figure whose paragraph leaves out much of what is asked counts something else; words put into English are less sure."""
    if reading.asks not in HARD or reading.asks is Asks.TALLY or candidate.led or reading.language != "en":
        return False
    total = sum(slot.mass for slot in reading.slots) or 1.0
    return sum(slot.mass for slot in reading.slots if slot.stem in candidate.said) < _OF_A_FIGURE * total


def _is_off_the_turn(reading: Reading, candidate: Candidate) -> bool:
    """True for a sentence that permits and forbids nothing where `are dogs allowed` is asked."""
    needed = reading.asks in _EXPECTING and any(one.needed for one in reading.expects)
    return needed and not as_expected(candidate.text, reading)


def _enough(reading: Reading) -> float:
    """The more a question tells beside what it asks, the less of it one sentence can say; a figure needs more."""
    if reading.asks in HARD and reading.misses:
        return _ENOUGH_FOR_A_FIGURE
    return max(_LEAST_OF_ALL, ENOUGH - _EACH_FURTHER * max(0, len(reading.slots) - 2))


def behind(candidate: Candidate, best: Candidate) -> bool:
    """True for a sentence so far below the best that it is left out; being named by the collection puts no other one down."""
    return candidate.score < (best.score - best.led) * _KEPT


_VOTE = re.compile(
    r"\b(?:vot(?:ed?|es|ing)|noes|nays|carried the|losing side|in the m(?:in|aj)ority|cast|dissent\w*|sided|opposed|supported)\b"
)
_DIRECTION = {
    Side.SUPPORT: re.compile(
        r"\b(?:vot(?:ed|es?|ing) (?:yes|aye|for|in favou?r|to (?:approve|adopt|pass|support))|yes votes?|in favou?r|in the majority|supported|backed|sided with|carried|winning side)\b"
    ),
    Side.OPPOSE: re.compile(
        r"\b(?:vot(?:ed|es?|ing) (?:no|nay|against|to reject)|no votes?|the noes|(?:only|lone|sole) (?:no|vote against|opponent)|dissent\w*|opposed|against|rejected|losing side|in the minority)\b"
    ),
}


_CAST = re.compile(
    r"\b(?:(?<!would )(?<!not )(?<!could )vot(?:ed|es?|ing) (?:yes|aye|no|nay|for|against|in favou?r|with)\b|(?:deciding|swing|tie-breaking|decisive) vote\b|whose vote\b|(?:is|are|were|was) the no(?:e)?s?\b|cast\b.*\bvotes?\b|dissent\w*|(?:only|lone|sole) (?:no|vote)\b|(?:yes|no) votes?\b|sided with\b|carried the (?:motion|vote|measure|day)\b|losing side\b|in the m(?:in|aj)ority\b|voted to (?:approve|reject|adopt|pass))"
)


def naming_votes(reading: Reading, candidates: Sequence[Candidate], roster: Roster) -> list[Candidate]:
    """Sentences that name a person and say how that person voted, on the side that is asked for; plain ones first."""
    wanted = {person.id for person in reading.mentions if person.kind == "person"}
    direction = _DIRECTION.get(reading.side) if reading.side else None
    naming = [
        candidate
        for candidate in candidates
        if _VOTE.search(fold(candidate.text))
        and (direction is None or wanted or direction.search(fold(candidate.text)))
        and _names_voter(candidate.text, wanted, roster)
    ]
    return [candidate for candidate in naming if _CAST.search(fold(candidate.text))] or naming


def _names_voter(text: str, wanted: set[str], roster: Roster) -> bool:
    named = {
        mention.person.id
        for mention in roster.mentions(tokens(text), spelling=False)
        if mention.person.kind == "person"
    }
    return bool(named & wanted if wanted else named)
