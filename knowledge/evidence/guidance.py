"""Where a collection itself says that a question is answered: the evidence of its standing questions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from knowledge.answers import Asks
from knowledge.models import Topic
from knowledge.question.reading import Reading, kind_of
from knowledge.question.slots import Slot
from knowledge.text.analysis import fold, stem, terms, tokens
from knowledge.text.stopwords import STOP_WORDS

_NEAR = 0.7
_BACK = 0.3
_ALIKE = 0.05
_FALL = 0.04
_LEAST = 0.4
_SURELY = 0.8
SURE = 0.85
# A date is no answer to `how many`: a standing question that asks for another kind of thing is less near.
_FIGURES = frozenset({Asks.COUNT, Asks.MONEY, Asks.SHARE, Asks.TALLY, Asks.AMOUNT})
_KINDS = _FIGURES | {Asks.TIME, Asks.PERSON, Asks.PLACE}
_NO_KIND, _OTHER_FIGURE, _OTHER_KIND = 0.92, 0.9, 0.85
_KIND_MASS = 3.0
# Two ways of asking are one where this share of their words, small ones included, is the same.
_SAME_WAY = 0.7
_SMALL_WORD = 0.8

Idf = Callable[[str], float]


@dataclass(frozen=True, slots=True)
class Way:
    """One way of asking: all its stems, and what they weigh together."""

    stems: frozenset[str]
    mass: float


@dataclass(frozen=True, slots=True)
class Standing:
    """A standing question and the stems by which a reader's question comes near to it."""

    topic: Topic
    stems: frozenset[str]
    asked: frozenset[str]
    kind: Asks
    kinds: frozenset[Asks]
    ways: tuple[Way, ...]

    @classmethod
    def of(cls, topic: Topic, idf: Idf) -> Standing:
        """`stems` are those of its name, its words and the question itself, `asked` of the question alone."""
        everything = " ".join((topic.name, topic.question, *topic.words))
        phrases = (topic.question, *(words for words in topic.words if " " in words))
        return cls(
            topic,
            frozenset(terms(everything)),
            frozenset(terms(topic.question)),
            kind_of(fold(topic.question)),
            frozenset(kind_of(fold(words)) for words in phrases),
            tuple(_way((stem(token.text) for token in tokens(words)), idf) for words in phrases),
        )


@dataclass(frozen=True, slots=True)
class Guidance:
    """Places with how surely they answer, 0 to 1; `open` when the nearest standing question is known to have no answer."""

    places: Mapping[tuple[str, int], float] = field(default_factory=dict)
    open: bool = False

    @property
    def sure(self) -> bool:
        """True where a standing question is all but the reader's own."""
        return max(self.places.values(), default=0.0) >= SURE


def guidance(standing: Sequence[Standing], reading: Reading, idf: Idf) -> Guidance:
    """The evidence of the standing question nearest to what is asked; often none is near."""
    rated = [(nearness(one, reading, idf), one.topic) for one in standing if one.topic.evidence]
    best = max(rated, key=lambda row: row[0], default=None)
    if best is None or not best[0]:
        return Guidance()
    near = [(rate, topic) for rate, topic in rated if rate >= best[0] - _ALIKE and topic.open is best[1].open]
    places: dict[tuple[str, int], float] = {}
    for rate, topic in near:
        for rank, one in enumerate(topic.evidence):
            sure = rate * max(_LEAST, 1.0 - (0.0 if reading.now else _FALL) * rank)
            places[(one.article, one.paragraph)] = max(sure, places.get((one.article, one.paragraph), 0.0))
    return Guidance(places, best[1].open and best[0] >= _SURELY)


def nearness(one: Standing, reading: Reading, idf: Idf) -> float:
    """How near a question comes to a standing one: by what it names and the kind it wants, or word by word."""
    return max(_by_content(one, reading, idf), _by_wording(one, reading, idf))


def _by_content(one: Standing, reading: Reading, idf: Idf) -> float:
    """The share of what is asked that the standing question says, and in smaller part the other way round."""
    slots = [slot for slot in reading.slots if not slot.stem.startswith("side ")]
    mass = sum(slot.mass for slot in slots)
    if not mass:
        return 0.0
    said = sum(slot.mass * _says(one.stems, slot) for slot in slots) / mass
    if said < _NEAR:
        return 0.0
    back, whole = sum(idf(stem) for stem in one.asked & _meant(slots)), sum(idf(stem) for stem in one.asked)
    if one.kind in _KINDS:
        back, whole = back + _KIND_MASS * _same_kind(one.kind, reading.asks), whole + _KIND_MASS
    return said * _kind_factor(one, reading.asks) * (1.0 - _BACK + _BACK * back / (whole or 1.0))


def _meant(slots: Iterable[Slot]) -> set[str]:
    return {part for slot in slots for way in slot.alternatives if way.same for part in way.stems}


def _same_kind(kind: Asks, asks: Asks) -> float:
    return 1.0 if kind is asks else 0.5 if {kind, asks} <= _FIGURES else 0.0


def _kind_factor(one: Standing, asks: Asks) -> float:
    if asks not in _KINDS or asks in one.kinds:
        return 1.0
    if one.kind not in _KINDS:
        return _NO_KIND
    return _OTHER_FIGURE if {one.kind, asks} <= _FIGURES else _OTHER_KIND


def _by_wording(one: Standing, reading: Reading, idf: Idf) -> float:
    """How much the question and the likest way of asking have in common, where that is nearly all of both."""
    asked = _way((stem(token.text) for token in reading.tokens), idf)
    if not asked.mass:
        return 0.0
    meant = asked.stems
    least = _SAME_WAY / (2.0 - _SAME_WAY)
    alike = (
        2.0 * sum(_weight(part, idf) for part in way.stems & meant) / (way.mass + asked.mass)
        for way in one.ways
        if least <= way.mass / asked.mass <= 1.0 / least
    )
    best = max(alike, default=0.0)
    return min(1.0, best) if best >= _SAME_WAY else 0.0


def _way(stems: Iterable[str], idf: Idf) -> Way:
    kept = frozenset(stems) - _SMALLEST
    return Way(kept, sum(_weight(part, idf) for part in kept))


def _weight(part: str, idf: Idf) -> float:
    return _SMALL_WORD if part in _STOPS else idf(part)


def _says(stems: frozenset[str], slot: Slot) -> float:
    return max((way.weight for way in slot.alternatives if way.same and _weighing(way.stems) <= stems), default=0.0)


@cache
def _weighing(phrase: tuple[str, ...]) -> frozenset[str]:
    """The stems that weigh: standing questions hold no others."""
    return frozenset(phrase) - _STOPS or frozenset(phrase)


_STOPS = frozenset(map(stem, STOP_WORDS["en"]))
_SMALLEST = frozenset(
    map(stem, "the a an of so ok and please be is are was were do does did it this that to in".split())
)
