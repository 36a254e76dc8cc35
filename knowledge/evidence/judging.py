"""Whether the evidence answers the question at all; decided on what is said, never on a raw score."""

from __future__ import annotations

import re
from collections.abc import Sequence

from knowledge.answers import Asks
from knowledge.question.reading import Reading
from knowledge.roster import Roster
from knowledge.text.analysis import fold, tokens

from .fit import HARD
from .weighing import Candidate

ENOUGH = 0.52
_FITTING = 0.55
_KEPT = 0.55


def answering(reading: Reading, candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates that answer, best first; empty when the articles do not say."""
    if reading.misses:
        return []
    able = [candidate for candidate in candidates if _able(reading, candidate)]
    if not able:
        return []
    bar = able[0].score * _KEPT
    return [candidate for candidate in able if candidate.score >= bar]


def _able(reading: Reading, candidate: Candidate) -> bool:
    if reading.asks in HARD and candidate.fit.degree < _FITTING:
        return False
    if reading.asks is Asks.TIME and not candidate.fit.degree:
        return False
    if reading.asks is Asks.NAMED and not candidate.fit.degree:
        return False
    if reading.asks is Asks.PERSON and not candidate.fit.degree:
        return False
    return not reading.slots or candidate.coverage >= ENOUGH


_VOTE = re.compile(r"\b(?:vot(?:ed?|es|ing)|cast|dissent\w*|sided)\b")


def naming_votes(reading: Reading, candidates: Sequence[Candidate], roster: Roster) -> list[Candidate]:
    """Sentences that name a person and say how that person voted."""
    wanted = {person.id for person in reading.mentions}
    return [
        candidate
        for candidate in candidates
        if _VOTE.search(fold(candidate.text)) and _names_voter(candidate.text, wanted, roster)
    ]


def _names_voter(text: str, wanted: set[str], roster: Roster) -> bool:
    named = {
        mention.person.id
        for mention in roster.mentions(tokens(text), spelling=False)
        if mention.person.kind == "person"
    }
    return bool(named & wanted if wanted else named)
