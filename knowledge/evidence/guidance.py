"""Where a collection itself says that a question is answered: the evidence of its standing questions."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from knowledge.models import Topic
from knowledge.question.reading import Reading
from knowledge.question.slots import Slot
from knowledge.text.analysis import terms

_NEAR = 0.7
_BACK = 0.3
_ALIKE = 0.05
_FALL = 0.04
_LEAST = 0.4

Places = Mapping[tuple[str, int], float]


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


def guidance(standing: Sequence[Standing], reading: Reading, idf: Callable[[str], float]) -> Places:
    """Places that answer the standing question nearest to what is asked, with how surely, 0 to 1; often none."""
    rated = [(nearness(one, reading, idf), one.topic) for one in standing if one.topic.evidence]
    best = max((rate for rate, _ in rated), default=0.0)
    if not best:
        return {}
    places: dict[tuple[str, int], float] = {}
    for rate, topic in rated:
        if rate < best - _ALIKE:
            continue
        for rank, one in enumerate(topic.evidence):
            sure = rate * max(_LEAST, 1.0 - _FALL * rank)
            places[(one.article, one.paragraph)] = max(sure, places.get((one.article, one.paragraph), 0.0))
    return places


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
    return max((way.weight for way in slot.alternatives if way.same and stems.issuperset(way.stems)), default=0.0)
