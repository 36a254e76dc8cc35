"""Which known differences an answer touches."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

from knowledge.answers import Excerpt
from knowledge.models import Difference
from knowledge.text.analysis import terms

SHOWN = 5
_STRONG = 0.6


def touched(
    differences: Sequence[Difference], excerpts: Sequence[Excerpt], asked: frozenset[str], idf: Callable[[str], float]
) -> tuple[Difference, ...]:
    """Differences whose evidence an excerpt shows or whose words the question uses, nearest to the question first."""
    shown = {(excerpt.article.id, excerpt.paragraph) for excerpt in excerpts}
    ranked = []
    for place, difference in enumerate(differences):
        near = _nearness(difference, asked, idf)
        touching = len(
            shown & {(one.article, one.paragraph) for position in difference.positions for one in position.evidence}
        )
        if touching or near >= _STRONG:
            ranked.append((-(near + 0.25 * min(touching, 2)), place, difference))
    return tuple(difference for _, _, difference in sorted(ranked, key=lambda row: row[:2])[:SHOWN])


def _nearness(difference: Difference, asked: frozenset[str], idf: Callable[[str], float]) -> float:
    """The share of the question's mass that the difference's own question and words say; positions count for half."""
    mass = sum(idf(term) for term in asked)
    if not mass:
        return 0.0
    named, told = _stems(difference)
    return sum(idf(term) * (1.0 if term in named else 0.4 if term in told else 0.0) for term in asked) / mass


@lru_cache(maxsize=4096)
def _stems(difference: Difference) -> tuple[frozenset[str], frozenset[str]]:
    named = " ".join((difference.question, *difference.words))
    told = " ".join(position.text for position in difference.positions)
    return frozenset(terms(named)), frozenset(terms(told))
