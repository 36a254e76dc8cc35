"""Which known differences an answer touches."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from knowledge.answers import Excerpt
from knowledge.models import Difference
from knowledge.text.analysis import terms

SHOWN = 5
_STRONG = 0.6
_TOLD = 0.4
_EACH = 0.25


@dataclass(frozen=True, slots=True)
class Known:
    """A difference with the stems that name it, those that its positions tell, and where its evidence stands."""

    difference: Difference
    named: frozenset[str]
    told: frozenset[str]
    places: frozenset[tuple[str, int]]

    @classmethod
    def of(cls, difference: Difference) -> Known:
        """Everything that a question or an excerpt can touch of it."""
        positions = difference.positions
        return cls(
            difference,
            frozenset(terms(" ".join((difference.question, *difference.words)))),
            frozenset(terms(" ".join(position.text for position in positions))),
            frozenset((one.article, one.paragraph) for position in positions for one in position.evidence),
        )


def touched(
    known: Sequence[Known], excerpts: Sequence[Excerpt], asked: frozenset[str], idf: Callable[[str], float]
) -> tuple[Difference, ...]:
    """Differences whose evidence an excerpt shows or whose words the question uses, nearest to the question first."""
    shown = {(excerpt.article.id, excerpt.paragraph) for excerpt in excerpts}
    masses = {term: idf(term) for term in asked}
    ranked = []
    for place, one in enumerate(known):
        near = _nearness(one, masses)
        touching = len(shown & one.places)
        if touching or near >= _STRONG:
            ranked.append((-(near + _EACH * min(touching, 2)), place, one.difference))
    return tuple(difference for _, _, difference in sorted(ranked, key=lambda row: row[:2])[:SHOWN])


def _nearness(one: Known, masses: dict[str, float]) -> float:
    """The share of the question's mass that the difference's question and words say; positions count for less."""
    whole = sum(masses.values())
    if not whole:
        return 0.0
    said = (mass * (1.0 if term in one.named else _TOLD if term in one.told else 0.0) for term, mass in masses.items())
    return sum(said) / whole
