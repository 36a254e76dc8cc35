"""The words to search with: those of the question, what can stand for them, and what its kind implies."""

from __future__ import annotations

from knowledge.answers import Asks
from knowledge.models import Side
from knowledge.text.analysis import terms

from .reading import Reading


def _seeds(words: str, weight: float) -> tuple[tuple[str, float], ...]:
    return tuple((term, weight) for term in dict.fromkeys(terms(words)))


_KIND = {
    Asks.TALLY: _seeds("vote voted margin split approved adopted unanimous passed tally", 0.6),
    Asks.MONEY: _seeds("million dollars cost fund budget", 0.15),
    Asks.SHARE: _seeds("percent", 0.15),
}
_SIDE = {
    Side.SUPPORT: _seeds(
        "supporters proponents praised celebrated favor necessary support supports safety grateful help hailed defended welcomed",
        0.5,
    ),
    Side.OPPOSE: _seeds(
        "opponents critics opposed opposition concerns fear against criticized backlash warned erode shameful protest",
        0.5,
    ),
}


_EXPECTED = 0.2
_DOING = _seeds("mobilize plan legal action steps filed launch prepare provide resources next organize challenge", 0.25)


def weighted_terms(reading: Reading) -> list[tuple[str, float]]:
    """Terms with weights from 0 to 1, sorted so that a ranking never depends on the order of sets."""
    weights: dict[str, float] = {}
    for slot in reading.slots:
        for way in slot.alternatives:
            for part in way.stems:
                weights[part] = max(weights.get(part, 0.0), way.weight / len(way.stems))
    for term, weight in (
        *_KIND.get(reading.asks, ()),
        *(_SIDE[reading.side] if reading.side else ()),
        *(_DOING if reading.doing else ()),
        *(seed for one in reading.expects for seed in _seeds(one.words, _EXPECTED)),
    ):
        weights.setdefault(term, weight)
    return sorted(weights.items())
