"""Where a collection itself says that a question is answered: the evidence of its standing questions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from knowledge.answers import Asks
from knowledge.models import Topic
from knowledge.question.cues import ASKING
from knowledge.question.reading import Reading, kind_of
from knowledge.question.slots import Slot
from knowledge.text.analysis import Token, fold, stem, terms, tokens
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
_LIGHTEST = _SAME_WAY / (2.0 - _SAME_WAY)
_SMALL_WORD = 0.8

Idf = Callable[[str], float]
Place = tuple[str, int]


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
    asked: Way
    kind: Asks
    kinds: frozenset[Asks]
    ways: tuple[Way, ...]

    @classmethod
    def of(cls, topic: Topic, idf: Idf) -> Standing:
        """`stems` are those of its name, its words and the question itself, `ways` all the questions among them."""
        everything = " ".join((topic.name, topic.question, *topic.words))
        phrases = (topic.question, *(words for words in topic.words if " " in words))
        ways = [_way(tokens(words), idf) for words in phrases if ASKING.match(fold(words))]
        return cls(
            topic,
            frozenset(terms(everything)),
            _way(tokens(topic.question), idf),
            kind_of(fold(topic.question)),
            frozenset(kind_of(fold(words)) for words in phrases) & _KINDS,
            tuple(ways),
        )


@dataclass(frozen=True, slots=True)
class Guidance:
    """Places with how surely they answer, 0 to 1.

    `open` when the nearest standing question is known to have no answer; `fitting` are those places that surely hold
    the kind of thing that is asked for.
    """

    places: Mapping[Place, float] = field(default_factory=dict)
    open: bool = False
    fitting: frozenset[Place] = frozenset()

    @property
    def sure(self) -> bool:
        """True where a standing question is all but the reader's own."""
        return max(self.places.values(), default=0.0) >= SURE


NOWHERE = Guidance()


def guidance(standing: Sequence[Standing], reading: Reading, idf: Idf) -> Guidance:
    """The evidence of the standing question nearest to what is asked; often none is near."""
    asked = _Asked.of(reading, idf)
    rated = [(_nearness(one, asked), one) for one in standing if _may_lead(one, reading.asks)]
    best, nearest = max(rated, key=lambda row: row[0], default=(0.0, None))
    if nearest is None or not best:
        return NOWHERE
    near = [row for row in rated if row[0] >= best - _ALIKE and row[1].topic.open is nearest.topic.open]
    places: dict[Place, float] = {}
    fitting: set[Place] = set()
    for rate, one in near:
        led = _led(one.topic, rate, reading.now)
        places |= {place: max(sure, places.get(place, 0.0)) for place, sure in led.items()}
        if reading.asks in one.kinds:
            fitting |= {place for place, sure in led.items() if sure >= SURE}
    return Guidance(places, nearest.topic.open and best >= _SURELY, frozenset(fitting))


def _may_lead(one: Standing, asks: Asks) -> bool:
    """False without evidence; that a figure is not known says nothing to whoever asks for something else."""
    unknown = one.topic.open and one.kind in _KINDS and asks not in one.kinds
    return bool(one.topic.evidence) and not unknown


def _led(topic: Topic, rate: float, now: bool) -> dict[Place, float]:
    """The places of a topic, the first the surest; asked about now, an editor's order is not held against a newer one."""
    fall = 0.0 if now else _FALL
    return {
        (one.article, one.paragraph): rate * max(_LEAST, 1.0 - fall * rank) for rank, one in enumerate(topic.evidence)
    }


@dataclass(frozen=True, slots=True)
class _Asked:
    """What of a question is held against every standing question."""

    slots: tuple[Slot, ...]
    mass: float
    weights: Mapping[str, float]
    words: Way
    asks: Asks

    @classmethod
    def of(cls, reading: Reading, idf: Idf) -> _Asked:
        """`weights` are those of all stems that are said or meant, `words` the question as it is worded."""
        slots = tuple(slot for slot in reading.slots if not slot.stem.startswith("side "))
        words = _way(reading.tokens, idf)
        stems = words.stems.union(part for slot in slots for way in slot.alternatives if way.same for part in way.stems)
        weights = {part: _weight(part, idf) for part in stems}
        return cls(slots, sum(slot.mass for slot in slots), weights, words, reading.asks)


def nearness(one: Standing, reading: Reading, idf: Idf) -> float:
    """How near a question comes to a standing one: by what it names and the kind it wants, or word by word."""
    return _nearness(one, _Asked.of(reading, idf))


def _nearness(one: Standing, asked: _Asked) -> float:
    return max(_by_content(one, asked), _by_wording(one, asked))


def _by_content(one: Standing, asked: _Asked) -> float:
    """The share of what is asked that the standing question says, and in smaller part the other way round."""
    said = sum(slot.mass * _says(one.stems, slot) for slot in asked.slots) / (asked.mass or 1.0)
    if said < _NEAR:
        return 0.0
    back, whole = sum(asked.weights.get(part, 0.0) for part in one.asked.stems), one.asked.mass
    if one.kind in _KINDS:
        back, whole = back + _KIND_MASS * _same_kind(one.kind, asked.asks), whole + _KIND_MASS
    return said * _kind_factor(one, asked.asks) * (1.0 - _BACK + _BACK * back / (whole or 1.0))


def _same_kind(kind: Asks, asks: Asks) -> float:
    return 1.0 if kind is asks else 0.5 if {kind, asks} <= _FIGURES else 0.0


def _kind_factor(one: Standing, asks: Asks) -> float:
    if asks not in _KINDS or asks in one.kinds:
        return 1.0
    if one.kind not in _KINDS:
        return _NO_KIND
    return _OTHER_FIGURE if {one.kind, asks} <= _FIGURES else _OTHER_KIND


def _by_wording(one: Standing, asked: _Asked) -> float:
    """How much the question and the likest way of asking have in common, where that is nearly all of both."""
    words = asked.words
    least, most = _LIGHTEST * words.mass, words.mass / _LIGHTEST
    alike = (
        2.0 * sum(asked.weights[part] for part in way.stems & words.stems) / (way.mass + words.mass)
        for way in one.ways
        if least <= way.mass <= most and way.mass
    )
    best = max(alike, default=0.0)
    return best if best >= _SAME_WAY else 0.0


def _way(words: Iterable[Token], idf: Idf) -> Way:
    kept = frozenset(stem(word.text) for word in words) - _SMALLEST
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
    map(
        stem, "the a an of so ok and please be been is are was were have has had do does did it this that to in".split()
    )
)
