"""Where a collection itself says that a question is answered: the evidence of its standing questions."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from knowledge.models import Topic
from knowledge.question.reading import Reading
from knowledge.question.slots import Slot
from knowledge.text.analysis import stem, terms
from knowledge.text.stopwords import STOP_WORDS

_NEAR = 0.7
_BACK = 0.3
_ALIKE = 0.05
_FALL = 0.04
_LEAST = 0.4
_SURELY = 0.8


@dataclass(frozen=True, slots=True)
class Standing:
    """A standing question and the stems by which a reader's question comes near to it."""

    topic: Topic
    stems: frozenset[str]
    asked: frozenset[str]

    @classmethod
    def of(cls, topic: Topic) -> Standing:
        """`stems` are those of its name, its words and the question itself, `asked` of the question alone."""
        everything = " ".join((topic.name, topic.question, *topic.words))
        return cls(topic, frozenset(terms(everything)), frozenset(terms(topic.question)))


@dataclass(frozen=True, slots=True)
class Guidance:
    """Places with how surely they answer, 0 to 1; `open` when the nearest standing question is known to have no answer."""

    places: Mapping[tuple[str, int], float] = field(default_factory=dict)
    open: bool = False


def guidance(standing: Sequence[Standing], reading: Reading, idf: Callable[[str], float]) -> Guidance:
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


def nearness(one: Standing, reading: Reading, idf: Callable[[str], float]) -> float:
    """The share of what is asked that the standing question says, and in smaller part the other way round."""
    slots = [slot for slot in reading.slots if not slot.stem.startswith("side ")]
    mass = sum(slot.mass for slot in slots)
    if not mass:
        return 0.0
    said = sum(slot.mass * _says(one.stems, slot) for slot in slots) / mass
    if said < _NEAR:
        return 0.0
    stems = {part for slot in slots for way in slot.alternatives if way.same for part in way.stems}
    back = sum(idf(stem) for stem in one.asked & stems) / (sum(idf(stem) for stem in one.asked) or 1.0)
    return said * (1.0 - _BACK + _BACK * back)


def _says(stems: frozenset[str], slot: Slot) -> float:
    return max((way.weight for way in slot.alternatives if way.same and _weighing(way.stems) <= stems), default=0.0)


@cache
def _weighing(phrase: tuple[str, ...]) -> frozenset[str]:
    """The stems that weigh: standing questions hold no others."""
    return frozenset(phrase) - _STOPS or frozenset(phrase)


_STOPS = frozenset(map(stem, STOP_WORDS["en"]))
