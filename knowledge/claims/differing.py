"""Differences between articles, found without curation."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Sequence

from knowledge.claims.conflicts.attributing import agreed
from knowledge.claims.conflicts.comparing import LATER, Comparison, Relation
from knowledge.claims.conflicts.occasions import days_of
from knowledge.claims.people.dissents import same_result
from knowledge.models import Article, Difference, DifferenceKind, Evidence, Position
from knowledge.text.figures import figures

from .asking import about, key, question, words
from .dating import dated
from .index import Claims
from .model import Claim, ClaimKind

_DIFFERENT = frozenset([Relation.CONTRADICTION, Relation.NEWER, Relation.SCOPE])
_KINDS = {
    Relation.CONTRADICTION: DifferenceKind.CONTRADICTION,
    Relation.NEWER: DifferenceKind.NEWER,
    Relation.SCOPE: DifferenceKind.SCOPE,
}
_RIVAL, _AGREEING = 1.25, 0.5
_TWO = 2


def automatic_differences(articles: Sequence[Article]) -> tuple[Difference, ...]:
    """Where claims of different articles cannot both hold, or differ in detail; in the order of the collection."""
    index = Claims.of(dated(articles))
    return differences_among(index, index.comparisons())


def differences_among(index: Claims, comparisons: Iterable[Comparison]) -> tuple[Difference, ...]:
    """Those that follow from some comparisons of an index's claims."""
    compared = [one for one in comparisons if one.relation is not Relation.APART]
    order = {id(claim): place for place, claim in enumerate(index.all)}
    groups = _grouped(differing(compared), [one for one in compared if one.relation is Relation.SAME])
    found = [one for group in groups if (one := _difference(group, order))]
    return tuple(one for _, one in sorted(found, key=lambda pair: pair[0]))


def differing(compared: Sequence[Comparison]) -> list[Comparison]:
    """Pairs that differ, without those of which one side agrees with, or fits better to, another claim of the other's article."""
    best: dict[tuple[int, str], float] = defaultdict(float)
    agreed: dict[tuple[int, str], float] = defaultdict(float)
    for one in compared:
        for mine, theirs in ((one.one, one.other), (one.other, one.one)):
            key = (id(mine), theirs.article)
            table = agreed if one.relation is Relation.SAME else best
            table[key] = max(table[key], one.score)
    return [one for one in compared if one.relation in _DIFFERENT and _stands(one, best, agreed) and not _listed(one)]


def _listed(one: Comparison) -> bool:
    """Both sentences print both figures: `$14 for a small cart, $31 for a large one` in two articles."""
    plain = one.relation is Relation.CONTRADICTION and one.one.kind in _PRINTED
    return plain and prints(one.one, one.other) and prints(one.other, one.one)


def prints(claim: Claim, other: Claim) -> bool:
    """True where the other's sentence holds the claim's figure: `one officer for each district, three in all` does not contradict three."""
    size = claim.value.point if claim.value else 0.0
    return bool(size) and any(figure.value == size for figure in figures(other.text))


_PRINTED = frozenset([ClaimKind.COUNT, ClaimKind.MONEY])


def _stands(one: Comparison, best: dict[tuple[int, str], float], agreed: dict[tuple[int, str], float]) -> bool:
    for mine, theirs in ((one.one, one.other), (one.other, one.one)):
        key = (id(mine), theirs.article)
        if best[key] > one.score * _RIVAL:
            return False
        if (one.relation is not Relation.NEWER or one.reason == LATER) and agreed[key] > one.score * _AGREEING:
            return False
    return True


def _grouped(differing: Sequence[Comparison], same: Sequence[Comparison]) -> list[list[Comparison]]:
    """Comparisons that hang together by a claim, each with the agreeing ones of its claims."""
    owner: dict[int, int] = {}

    def root(key: int) -> int:
        while owner.setdefault(key, key) != key:
            owner[key] = key = owner[owner[key]]  # halves the way for whoever comes next
        return key

    for one in differing:
        owner[root(id(one.one))] = root(id(one.other))
    inside = set(owner)
    strongest: dict[int, float] = defaultdict(float)
    for one in differing:
        for claim in (one.one, one.other):
            strongest[id(claim)] = max(strongest[id(claim)], one.score)
    for one in same:
        if one.score < _AGREEING * max(strongest[id(one.one)], strongest[id(one.other)]):
            continue
        if id(one.one) in inside or id(one.other) in inside:
            first, second = root(id(one.one)), root(id(one.other))
            if first not in inside or second not in inside or first == second:
                owner[first] = second
    groups: dict[int, list[Comparison]] = defaultdict(list)
    for one in (*differing, *same):
        if id(one.one) in owner and id(one.other) in owner and root(id(one.one)) == root(id(one.other)):
            groups[root(id(one.one))].append(one)
    return [group for group in groups.values() if any(one.relation in _DIFFERENT for one in group)]


def _difference(group: Sequence[Comparison], order: dict[int, int]) -> tuple[int, Difference] | None:
    found = {id(claim): claim for one in group for claim in (one.one, one.other)}.values()
    sides = _sides(sorted(found, key=lambda claim: order[id(claim)]), group)
    relations = _relations(sides, group)
    if not relations:
        return None
    claims = [claim for side in sides for claim in side]
    kind = _kind(relations, len(sides))
    return order[id(claims[0])], Difference(
        id=f"auto-{claims[0].kind}-{_mark(claims)}",
        kind=kind,
        question=question(claims),
        positions=tuple(_position(side) for side in sides),
        automatic=True,
        words=words(claims),
        asks=key(claims),
        about=about(claims),
    )


def _kind(relations: set[Relation], sides: int) -> DifferenceKind:
    """Of two positions the later is newer as soon as one article says so; among more, one contradiction decides."""
    first = (Relation.NEWER, Relation.CONTRADICTION) if sides == _TWO else (Relation.CONTRADICTION, Relation.NEWER)
    return next(_KINDS[one] for one in (*first, Relation.SCOPE) if one in relations)


def _relations(sides: Sequence[Sequence[Claim]], group: Sequence[Comparison]) -> set[Relation]:
    """How claims that are left on different sides differ."""
    place = {id(claim): number for number, side in enumerate(sides) for claim in side}
    return {
        one.relation
        for one in group
        if one.relation in _DIFFERENT
        and place.get(id(one.one), -1) != place.get(id(one.other), -1)
        and {id(one.one), id(one.other)} <= set(place)
    }


def _mark(claims: Sequence[Claim]) -> str:
    """The same places give the same id."""
    places = "|".join(f"{one.article}:{one.paragraph}:{one.span.start}" for one in claims)
    return hashlib.sha256(places.encode()).hexdigest()[:8]


def _sides(claims: Sequence[Claim], group: Sequence[Comparison]) -> list[list[Claim]]:
    """Claims by what they say; an article found on two sides takes no part, for it cannot be read that way."""
    apart = {frozenset([id(one.one), id(one.other)]) for one in group if one.relation in _DIFFERENT}
    sides: list[list[Claim]] = []
    for claim in claims:
        fitting = next(
            (
                side
                for side in sides
                if not any(frozenset([id(claim), id(other)]) in apart for other in side)
                and any(_alike(claim, other) for other in side)
            ),
            None,
        )
        if fitting is None:
            sides.append([claim])
        else:
            fitting.append(claim)
    homes = defaultdict(set)
    for number, side in enumerate(sides):
        for claim in side:
            homes[claim.article].add(number)
    kept = [[claim for claim in side if len(homes[claim.article]) == 1] for side in sides]
    return [side for side in kept if side]


def _alike(one: Claim, other: Claim) -> bool:
    mine, theirs = days_of(one, other)
    if mine and theirs and one.choice == other.choice:
        return mine.meets(theirs)
    if one.kind is ClaimKind.AGENT:
        return one.choice == other.choice or one.article == other.article or agreed(one, other)
    return one.choice == other.choice or (one.kind is ClaimKind.TALLY and same_result(one.choice, other.choice))


def _position(side: Iterable[Claim]) -> Position:
    claims = list(side)
    first = claims[0]
    text = first.text.lstrip("-*•· ")
    dates = [claim.published for claim in claims if claim.published]
    evidence = dict.fromkeys(Evidence(claim.article, claim.paragraph) for claim in claims)
    return Position(text=text, evidence=tuple(evidence), date=min(dates, default=None))
