"""The claims of a collection, findable by what they are about."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property

from knowledge.models import Article

from .aligning import Weigh
from .comparing import Comparison, compare
from .concepts import bridged, concepts
from .extracting import claims
from .model import Claim, ClaimKind

_ENOUGH = 60
_COMMON, _LEAST = 0.08, 0.35
_HEAVY, _USUAL = 0.5, 0.34
_CROWD = 400
_BY_SUBJECT = frozenset([ClaimKind.COUNT, ClaimKind.COVERAGE, ClaimKind.STANCE])
_BY_FRAME = frozenset([ClaimKind.TALLY, ClaimKind.DATE, ClaimKind.CLOCK, ClaimKind.STATUS, ClaimKind.AGENT])


class Claims:
    """Claims in the order of the articles; only claims that share a key are ever compared."""

    def __init__(self, found: Sequence[Claim]) -> None:
        usual = _usual(found)
        self.all = tuple(replace(claim, names=claim.names - usual) if claim.names & usual else claim for claim in found)

    @classmethod
    def of(cls, articles: Sequence[Article]) -> Claims:
        """The claims of some articles."""
        return cls([claim for article in articles for claim in claims(article)])

    @cached_property
    def weigh(self) -> Weigh:
        """How much a shared concept tells; in a large collection what every sentence says tells little."""
        base = concepts().weight
        places = {(claim.article, claim.paragraph, claim.span.start): claim for claim in self.all}
        held = Counter(concept for claim in places.values() for concept in claim.context | claim.around)
        if len(places) < _ENOUGH:
            return base
        return lambda concept: base(concept) * min(1.0, max(_LEAST, _COMMON * len(places) / max(1, held[concept])))

    @cached_property
    def _buckets(self) -> dict[tuple[str, ...], list[int]]:
        buckets: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for place, claim in enumerate(self.all):
            for key in _keys(claim):
                buckets[key].append(place)
        return buckets

    def near(self, claim: Claim) -> Iterator[Claim]:
        """Claims of other articles that share a key with this one, in order."""
        places = {place for key in _keys(claim) for place in self._buckets.get(key, ())[:_CROWD]}
        return (self.all[place] for place in sorted(places) if self.all[place].article != claim.article)

    def comparisons(self) -> Iterator[Comparison]:
        """Every pair of claims that share a key, each pair once."""
        seen: set[tuple[int, int]] = set()
        for key in sorted(self._buckets):
            bucket = self._buckets[key][:_CROWD]
            for step, first in enumerate(bucket):
                for second in bucket[step + 1 :]:
                    if self.all[first].article != self.all[second].article and (first, second) not in seen:
                        seen.add((first, second))
                        yield compare(self.all[first], self.all[second], self.weigh)


def _usual(found: Sequence[Claim]) -> frozenset[str]:
    """Names that a good part of the articles hold: the place that all is about, which tells no two claims apart."""
    articles = {claim.article for claim in found}
    holders = Counter(name for _, name in {(claim.article, name) for claim in found for name in claim.names})
    return frozenset(name for name, count in holders.items() if count >= max(2, _USUAL * len(articles)))


def _keys(claim: Claim) -> set[tuple[str, ...]]:
    """What a claim can be met by: its head noun, its event, or any weighty concept of its clause."""
    kind = str(claim.kind)
    if claim.kind in _BY_SUBJECT:
        return {(kind, bridged(concept)) for concept in claim.subject}
    if claim.kind in _BY_FRAME:
        return {(kind, concept) for concept in claim.frame} or {(kind,)}
    heavy = {bridged(name) for name in claim.context | claim.frame | claim.subject if concepts().weight(name) > _HEAVY}
    return {(kind, claim.unit, name) for name in heavy} or {(kind, claim.unit)}
