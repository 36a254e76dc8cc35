"""The claims of a collection, findable by what they are about."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from heapq import nsmallest
from itertools import combinations, islice

from knowledge.models import Article
from knowledge.text.analysis import fold

from .comparing import Comparison, compare
from .concepts import bridged, concepts, of_class
from .elsewhere import goes_on
from .extracting import claims
from .model import Claim, ClaimKind
from .weights import Weights

_HEAVY, _FAINT, _USUAL = 0.5, 0.2, 0.34
# The place that all is about is named in nearly as many articles as any other name, another town in fewer.
_AS_OFTEN = 0.8
# A larger group of claims on one thing is compared by a few of each value: the work must not grow with its square.
_CROWD, _EACH, _VALUES, _OF_OTHERS = 80, 3, 30, 2
_BY_SUBJECT = frozenset([ClaimKind.COVERAGE, ClaimKind.STANCE])
_BY_FRAME = frozenset([ClaimKind.TALLY, ClaimKind.DATE, ClaimKind.CLOCK, ClaimKind.STATUS, ClaimKind.AGENT])

_Key = tuple[str, ...]
_Value = tuple[str, float]
_Crowd = dict[_Value, dict[str, int]]


class Claims:
    """Claims in the order of the articles; only claims that share a key are ever compared."""

    def __init__(self, found: Sequence[Claim]) -> None:
        self._crowds: dict[_Key, _Crowd] = {}
        self._sizes: dict[_Key, list[tuple[_Value, int]]] = {}
        usual, sole = _usual(found), _sole(found)
        towns = sorted({claim.town for claim in found if claim.town and not usual & set(claim.town.split())})
        away = _carried(found, [_away(claim, usual, towns) for claim in found])
        self.all = tuple(
            _placed(claim, _elsewhere(claim, usual), town, id(claim) in sole)
            for claim, town in zip(found, away, strict=True)
        )

    @classmethod
    def of(cls, articles: Sequence[Article]) -> Claims:
        """The claims of some articles."""
        return cls([claim for article in articles for claim in claims(article)])

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


def _usual(found: Sequence[Claim]) -> frozenset[str]:
    """Names that a good part of the articles hold: the place that all is about, which tells no two claims apart."""
    articles = {claim.article for claim in found}
    holders = Counter(name for _, name in {(claim.article, name) for claim in found for name in claim.names})
    usual = {name for name, count in holders.items() if count >= max(2, _USUAL * len(articles))}
    most = max(holders.values(), default=0)
    rare = {name for name in _of_towns(found) if holders[name] < _AS_OFTEN * most}
    return frozenset(usual - _far(found) - rare)


def _of_towns(found: Sequence[Claim]) -> set[str]:
    """The words of the names of all towns that are told of as another one somewhere."""
    return {name for claim in found for name in claim.town.split()}


def _far(found: Sequence[Claim]) -> set[str]:
    """Names that mostly stand where another town is spoken of."""
    told = Counter(name for claim in found for name in claim.names)
    away = Counter(name for claim in found for name in claim.names & set(claim.town.split()))
    return {name for name, count in away.items() if 2 * count > told[name]}


def _placed(claim: Claim, names: frozenset[str], town: str, sole: bool) -> Claim:
    """The claim as it stands in its collection; most are what they were, and copying is slow."""
    if (names, town, sole) == (claim.names, claim.town, claim.sole):
        return claim
    return replace(claim, names=names, town=town, sole=sole)


def _elsewhere(claim: Claim, usual: frozenset[str]) -> frozenset[str]:
    """The names that single a claim out; a vote of a body without such a name is one of the body that all is about."""
    if claim.kind is ClaimKind.TALLY and usual and (claim.names & usual or not claim.names):
        return frozenset([_HERE])
    return claim.names - usual


def _away(claim: Claim, usual: frozenset[str], towns: Sequence[str]) -> str:
    """Another town than the one that all is about, also where only its name tells; unknown where nothing is usual."""
    if not usual:
        return ""
    if claim.town:
        return "" if usual & set(claim.town.split()) else claim.town
    return next((town for town in towns if _names(claim, town)), "")


def _names(claim: Claim, town: str) -> bool:
    """True for a claim whose sentence names the town; words that mean something besides are not among its names."""
    return bool(claim.names.intersection(town.split())) and town in fold(claim.text)


def _carried(found: Sequence[Claim], away: Sequence[str]) -> Iterator[str]:
    """The towns of claims in order, where a sentence that names no place goes on with that of the one before it."""
    place, before = ("", 0), ""
    for claim, town in zip(found, away, strict=True):
        if (claim.article, claim.paragraph) != place:
            place, before = (claim.article, claim.paragraph), ""
        before = town or (before if goes_on(before, claim.names, fold(claim.text)) else "")
        yield before


_HERE = "@here"


def _sole(found: Sequence[Claim]) -> set[int]:
    """Counts of things of which an article gives one number only."""
    values: dict[tuple[str, str], set[float]] = defaultdict(set)
    counts = [claim for claim in found if claim.kind is ClaimKind.COUNT and claim.value and not claim.choice]
    for claim in counts:
        for head in claim.subject:
            values[claim.article, head].add(claim.value.point if claim.value else 0.0)
    return {
        id(claim)
        for claim in counts
        if not of_class(claim.subject, "who", "body")
        and all(len(values[claim.article, head]) == 1 for head in claim.subject)
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
        heads = {bridged(name) for name in claim.subject} | ({"people"} if of_class(claim.subject, "who") else set())
        return {
            (kind, head, name)
            for head in heads
            for name in heavy | {claim.per or "-", "*" if claim.sole else "-"} - {head}
        }
    return {(kind, claim.unit, name) for name in heavy} or {(kind, claim.unit)}
