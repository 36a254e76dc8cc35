"""How well each sentence of the likely passages answers a question; the heart of the ranking."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from knowledge.answers import Asks
from knowledge.models import Side, Standing
from knowledge.passages import Passage, Sentence
from knowledge.question.reading import Reading
from knowledge.question.slots import Slot
from knowledge.text.analysis import fold
from knowledge.text.figures import tally

from .amounts import Fit
from .fit import HARD, fit
from .guidance import NOWHERE, SURE, Guidance
from .sides import leanings
from .speech import has_quotation, speaker

_STANDING = {
    Standing.PRIMARY: 1.12,
    Standing.REPORTING: 1.1,
    Standing.AGENCY: 1.03,
    Standing.OPINION: 0.97,
    Standing.REWRITE: 0.94,
}
_NOW, _LATER = 0.3, 0.02
_SUPPORT = 0.2
# News stories tell the most important first.
_EARLY = 0.05
_ALSO = 0.15
_GUIDED, _VOUCHED = 1.0, 0.8
# Where the standing question is all but the reader's own, its places come before words that merely match.
_SURELY_GUIDED = 2.0
# A figure in a place that the collection names may be another figure; unless it is sure, its sentence must say this much itself.
_FIGURE_OF_ITS_OWN = 0.35
# A question that names nothing beside its kind (`vote?`) leaves all sentences of that kind equal.
_UNASKED = 0.6
_PARAGRAPH_CREDIT = 0.7
_NAME_CREDIT = 0.9
_CREDIT = 0.6
_ARTICLE_CREDIT = 0.2
_VOTE_CREDIT = 0.6
_GAP_WORDS = (
    "not provided",
    "not available",
    "not fully detailed",
    "not specified",
    "not given",
    "unclear",
    "no details",
    "not disclosed",
    "did not say",
)


_ACTING = re.compile(
    r"\b(?:mobiliz\w+|plan(?:s|ned|ning)?|prepar\w+|fil(?:ed|ing)|su(?:ed|ing)|launch\w*|organiz(?:ed|ing)|stepping up|legal action|provid\w+|meet(?:ing|s)?|petition\w*|challeng\w+|will|next|rall(?:y|ied)|appeal\w*)\b"
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sentence with what speaks for it; `coverage` is the share of the question's mass that it says.

    `led` is the part of the score that it owes to the collection's naming it as the answer.
    """

    passage: Passage
    sentence: Sentence
    score: float
    coverage: float
    said: frozenset[str]
    fit: Fit
    led: float = 0.0

    @property
    def text(self) -> str:
        """The sentence as it stands."""
        return self.passage.words(self.sentence)

    @property
    def key(self) -> tuple[str, int]:
        """Article and paragraph."""
        return self.passage.article.id, self.passage.paragraph.number


def weigh(
    reading: Reading,
    found: Sequence[Passage],
    support: Mapping[str, float],
    recency: Mapping[str, float],
    led: Guidance = NOWHERE,
) -> list[Candidate]:
    """All sentences of the passages, best first.

    `support` is each article's own score and `recency` its age, 0 to 1; `led` tells places that the collection names.
    """
    candidates = [
        _weighed(
            reading,
            passage,
            sentence,
            _SUPPORT * support.get(passage.article.id, 0.0)
            + _EARLY / passage.paragraph.number
            + (_NOW if reading.now else _LATER) * recency.get(passage.article.id, 0.0),
            led,
        )
        for passage in found
        for sentence in passage.sentences
    ]
    if reading.asks is Asks.TALLY:
        candidates = _corroborated(candidates)
    return sorted(candidates, key=lambda one: (-one.score, one.passage.place, one.sentence.span.start))


def _corroborated(candidates: list[Candidate]) -> list[Candidate]:
    """Where several votes are told of, the one that most articles tell of comes first."""
    telling: dict[object, set[str]] = defaultdict(set)
    for one in candidates:
        if one.fit.value:
            telling[tally(one.fit.value)].add(one.passage.article.id)
    return [
        replace(one, score=one.score + _ALSO * (len(telling[tally(one.fit.value)]) - 1)) if one.fit.value else one
        for one in candidates
    ]


def _weighed(reading: Reading, passage: Passage, sentence: Sentence, extra: float, led: Guidance) -> Candidate:
    total = sum(slot.mass for slot in reading.slots) or 1.0
    covered = score = 0.0
    text = passage.words(sentence)
    place = (passage.article.id, passage.paragraph.number)
    guided = led.places.get(place, 0.0)
    suits = _vouched(fit(text, reading)) if place in led.fitting else fit(text, reading)
    said = set()
    tally = reading.asks is Asks.TALLY
    for slot in reading.slots:
        here, there = _match(slot, sentence.stems), _match(slot, passage.stems)
        credit = here.credit or there.credit * (_NAME_CREDIT if slot.name else _PARAGRAPH_CREDIT)
        credit = credit or _match(slot, passage.around).credit * (_VOTE_CREDIT if tally else _ARTICLE_CREDIT)
        covered += slot.mass * credit
        score += slot.mass * (here.weight + 0.35 * there.weight)
        if here.credit or there.credit:
            said.add(slot.stem)
    score = (score / total if reading.slots else _UNASKED) * _shape(reading, passage, sentence, text, suits) + extra
    lift = (_SURELY_GUIDED if guided >= SURE else _GUIDED) * guided
    coverage = covered / total
    if reading.asks not in HARD or coverage >= _FIGURE_OF_ITS_OWN or guided >= SURE:
        coverage = max(coverage, _VOUCHED * guided)
    return Candidate(passage, sentence, score + lift, coverage, frozenset(said), suits, lift)


def _vouched(suits: Fit) -> Fit:
    """What a collection names as the answer to such a question holds its kind, in whatever words."""
    return replace(suits, degree=max(suits.degree, _VOUCHED))


@dataclass(frozen=True, slots=True)
class _Match:
    weight: float
    credit: float


_NO_MATCH = _Match(0.0, 0.0)


def _match(slot: Slot, stems: frozenset[str]) -> _Match:
    """The best way in which the stems say the slot; related words weigh but earn no credit."""
    best = _NO_MATCH
    for way in slot.alternatives:
        if stems.issuperset(way.stems):
            best = _Match(
                max(best.weight, way.weight),
                max(best.credit, (_CREDIT + (1 - _CREDIT) * way.weight) if way.same else 0.0),
            )
    return best


def _shape(reading: Reading, passage: Passage, sentence: Sentence, text: str, suits: Fit) -> float:
    """What speaks for a sentence beside its words, as a factor around 1."""
    factor = 0.7 + 0.6 * suits.degree
    if sentence.asking:
        factor *= 0.6
    if len(sentence.terms) < 4:
        factor *= 0.7
    if gap(text):
        factor *= 0.8
    if reading.side:
        factor *= _side_factor(reading.side, passage, text)
    if reading.doing and _acting(text):
        factor *= 1.25
    if reading.words_of and reading.mentions:
        factor *= _voice_factor(reading, passage, sentence, text)
    if passage.article.standing:
        factor *= _STANDING[passage.article.standing]
    return factor


@lru_cache(maxsize=1 << 16)
def gap(text: str) -> bool:
    """True where an article says that it lacks a detail."""
    folded = fold(text)
    return any(words in folded for words in _GAP_WORDS)


@lru_cache(maxsize=1 << 16)
def _acting(text: str) -> bool:
    return bool(_ACTING.search(fold(text)))


def _side_factor(side: Side, passage: Passage, text: str) -> float:
    if passage.paragraph.side:
        return 1.5 if passage.paragraph.side is side else 0.5
    scores = leanings(text, passage.heading)
    other = Side.OPPOSE if side is Side.SUPPORT else Side.SUPPORT
    return min(1.5, max(0.5, 1.0 + 0.2 * (scores[side] - scores[other])))


def _voice_factor(reading: Reading, passage: Passage, sentence: Sentence, text: str) -> float:
    voice = speaker(passage.paragraph.text, sentence.span.start, sentence.span.stop)
    if not voice:
        return 1.0
    spoken = fold(voice)
    named = any(
        fold(part) in spoken for person in reading.mentions for part in (person.name.split()[-1], *person.aliases)
    )
    return (1.5 if has_quotation(text) else 1.35) if named else 0.85
