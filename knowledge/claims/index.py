"""The claims of a collection, findable by what they are about."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from heapq import nsmallest
from itertools import combinations, islice

from knowledge.claims.conflicts.comparing import Comparison, compare
from knowledge.claims.conflicts.counting import GENERIC
from knowledge.claims.conflicts.weights import Weights
from knowledge.claims.figures.quantities import EACH
from knowledge.claims.people.bodies import housed
from knowledge.claims.places.homes import placed
from knowledge.models import Article

from .concepts import bridged, concepts, of_class
from .extracting import claims
from .model import Claim, ClaimKind
from .stating import is_past

_HEAVY, _FAINT = 0.5, 0.2
# A larger group of claims on one thing is compared by a few of each value: the work must not grow with its square.
_CROWD, _EACH, _VALUES, _OF_OTHERS = 80, 3, 30, 2
_BY_SUBJECT = frozenset([ClaimKind.COVERAGE, ClaimKind.STANCE])
_BY_FRAME = frozenset([ClaimKind.TALLY, ClaimKind.DATE, ClaimKind.CLOCK, ClaimKind.STATUS, ClaimKind.AGENT])

_Key = tuple[str, ...]
_Value = tuple[str, float]
_Crowd = dict[_Value, dict[str, int]]


class Claims:
    """Claims in the order of the articles; only claims that share a key are ever compared."""

    def __init__(self, found: Sequence[Claim], articles: Sequence[Article]) -> None:
        self._crowds: dict[_Key, _Crowd] = {}
        self._sizes: dict[_Key, list[tuple[_Value, int]]] = {}
        found = housed(found)
        sole = _sole(found) | _sole_rates(found)
        self.all = tuple(
            now if was not in sole else replace(now, sole=True)
            for was, now in zip(map(id, found), placed(found, articles), strict=True)
        )

    @classmethod
    def of(cls, articles: Sequence[Article]) -> Claims:
        """The claims of some articles."""
        return cls([claim for article in articles for claim in claims(article)], articles)

    @cached_property
    def weights(self) -> Weights:
        """What shared concepts tell in this collection."""
        return Weights(self.all)

    @cached_property
    def _buckets(self) -> dict[tuple[str, ...], list[int]]:
        buckets: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for place, claim in enumerate(self.all):
            for key in _keys(claim):
                buckets[key].append(place)
        return buckets

    def near(self, claim: Claim, each: int | None = None) -> Iterator[Comparison]:
        """The claim held against every claim of other articles that shares a key with it.

        With `each`, of a crowd only against so many that say the same and some of the most frequent others.
        """
        keys = sorted(_keys(claim))
        places = (
            {place for key in keys for place in self._buckets.get(key, ())}
            if each is None
            else self._few(claim, keys, each)
        )
        for place in sorted(places):
            if self.all[place].article != claim.article:
                yield compare(claim, self.all[place], self.weights)

    def _few(self, claim: Claim, keys: Sequence[_Key], each: int) -> set[int]:
        """Of every article one place for a value; one more than wanted, because the claim may meet itself."""
        crowds = [self._crowd(key) for key in keys]
        sizes: dict[_Value, int] = {}
        for key in keys:
            for value, size in self._largest(key):
                sizes[value] = max(sizes.get(value, 0), size)
        sizes.pop(_value(claim), None)
        frequent = nsmallest(_VALUES, sizes, key=lambda value: (-sizes[value], value))
        wanted = [(_value(claim), each + 1), *((value, _OF_OTHERS + 1) for value in frequent)]
        return {place for value, most in wanted for place in _homes(crowds, value, most)}

    def _largest(self, key: _Key) -> list[tuple[_Value, int]]:
        """The values that most articles of a crowd give; one more than wanted, because one may be the claim's own."""
        if key not in self._sizes:
            sizes = ((value, len(homes)) for value, homes in self._crowd(key).items())
            self._sizes[key] = nsmallest(_VALUES + 1, sizes, key=lambda pair: (-pair[1], pair[0]))
        return self._sizes[key]

    def _crowd(self, key: _Key) -> _Crowd:
        """The claims that share a key by what they say, of every article the first."""
        if key not in self._crowds:
            crowd: _Crowd = defaultdict(dict)
            for place in self._buckets.get(key, ()):
                crowd[_value(self.all[place])].setdefault(self.all[place].article, place)
            self._crowds[key] = crowd
        return self._crowds[key]

    def comparisons(self, kinds: Collection[ClaimKind] = ()) -> Iterator[Comparison]:
        """Claims of different articles that share a key, each pair once; with `kinds`, of these alone.

        Of a crowd not every pair is made; with `kinds` all those that say the same.
        """
        seen: set[tuple[int, int]] = set()
        for key in sorted(key for key in self._buckets if not kinds or key[0] in kinds):
            for first, second in self._pairs(self._buckets[key], alike=bool(kinds)):
                if self.all[first].article != self.all[second].article and (first, second) not in seen:
                    seen.add((first, second))
                    yield compare(self.all[first], self.all[second], self.weights)

    def _pairs(self, bucket: Sequence[int], alike: bool) -> Iterable[tuple[int, int]]:
        if len(bucket) <= _CROWD:
            return combinations(bucket, 2)
        return self._crowded(bucket, alike)

    def _crowded(self, bucket: Sequence[int], alike: bool) -> Iterator[tuple[int, int]]:
        """A few claims of each frequent value against each other, and all others against the first of their value.

        With `alike`, all claims of a value against each other.
        """
        values: dict[_Value, list[int]] = defaultdict(list)
        for place in bucket:
            values[_value(self.all[place])].append(place)
        frequent = sorted(values.values(), key=lambda places: (-len(places), places[0]))[:_VALUES]
        yield from combinations(sorted(place for places in frequent for place in places[:_EACH]), 2)
        if alike:
            yield from (pair for places in values.values() for pair in combinations(places, 2))
        else:
            yield from ((places[0], place) for places in frequent for place in places[_EACH:])


def _homes(crowds: Iterable[_Crowd], value: _Value, most: int) -> Iterable[int]:
    homes: dict[str, int] = {}
    for crowd in crowds:
        for article, place in islice(crowd.get(value, {}).items(), most):
            homes.setdefault(article, place)
    return islice(homes.values(), most)


def _value(claim: Claim) -> _Value:
    return claim.choice, round(claim.value.point, 2) if claim.value else 0.0


def _sole_rates(found: Sequence[Claim]) -> set[int]:
    """Sums a day, a night, a month of which an article gives one only; of yearly ones, of what is spent."""
    values: dict[tuple[str, str, str], set[float]] = defaultdict(set)
    rates = [one for one in found if one.kind is ClaimKind.MONEY and one.value and _rated(one)]
    for claim in rates:
        values[claim.article, claim.unit, claim.per].add(claim.value.point if claim.value else 0.0)
    return {id(claim) for claim in rates if len(values[claim.article, claim.unit, claim.per]) == 1}


def _rated(claim: Claim) -> bool:
    if not claim.per or claim.per == EACH or claim.town or claim.elsewhere or {"former", "personal"} & claim.qualifiers:
        return False
    return claim.per != _YEARLY or bool(claim.frame & _SPENT)


_YEARLY, _SPENT = "365", frozenset(["cost", "price", "pay", "fee", "charge", "rent"])


def _sole(found: Sequence[Claim]) -> set[int]:
    """Counts of things of which an article gives one number only: what was is not what is, and another town's is not this one's."""
    values: dict[tuple[str, str, bool], set[float]] = defaultdict(set)
    counts = [one for one in found if one.kind is ClaimKind.COUNT and one.value and not (one.choice or one.partial)]
    counts = [one for one in counts if not (one.town or one.elsewhere or "more" in one.qualifiers)]
    for claim in counts:
        for head in claim.subject:
            values[claim.article, head, is_past(claim.mode)].add(claim.value.point if claim.value else 0.0)
    return {
        id(claim)
        for claim in counts
        if not of_class(claim.subject, "who", "body")
        and all(len(values[claim.article, head, is_past(claim.mode)]) == 1 for head in claim.subject)
    }


def _keys(claim: Claim) -> set[tuple[str, ...]]:
    """What a claim can be met by: its head noun and another weighty concept, its event, or the concepts of its clause."""
    kind = str(claim.kind)
    if claim.kind in _BY_SUBJECT:
        return {(kind, bridged(concept)) for concept in claim.subject}
    if claim.kind in _BY_FRAME:
        return {(kind, concept) for concept in claim.frame} or {(kind,)}
    least = _FAINT if claim.kind is ClaimKind.DURATION else _HEAVY
    heavy = {bridged(name) for name in claim.context | claim.frame if concepts().weight(name) > least}
    if claim.kind is ClaimKind.COUNT:
        telling = claim.subject | (claim.modifiers if claim.subject & GENERIC else frozenset())
        heads = {bridged(name) for name in telling} | ({"people"} if of_class(claim.subject, "who") else set())
        return {
            (kind, head, name)
            for head in heads
            for name in heavy | {claim.per or "-", "*" if claim.sole else "-"} - {head}
        }
    rate = {"/" + claim.per} if claim.kind is ClaimKind.MONEY and claim.sole else set()
    return {(kind, claim.unit, name) for name in heavy | rate} or {(kind, claim.unit)}
