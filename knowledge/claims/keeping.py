"""What the claims of a collection say to each other, short enough to be kept between runs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from knowledge.claims.conflicts.comparing import Comparison, Relation
from knowledge.evidence.agreement import KINDS, Backing
from knowledge.text.analysis import fold, stem

from .differing import differing, prints
from .index import Claims
from .model import Claim, ClaimKind

_ASKED = frozenset(kind for kinds in KINDS.values() for kind in kinds)
_TIMED = frozenset([ClaimKind.DATE, ClaimKind.CLOCK])
# Rounding and no more: what can both hold is not said by both.
_AS_NEAR = 0.97

_Others = dict[int, list[Claim]]


def backings(index: Claims) -> tuple[Backing, ...]:
    """Of every claim of an asked kind that others make too or contradict, in the order of the collection."""
    compared = [one for one in index.comparisons(_ASKED) if one.relation is not Relation.APART]
    same = _others(pair for one in compared if one.relation is Relation.SAME for pair in _both(one) if _says(*pair))
    against = _others(
        pair for one in differing(compared) if one.relation is Relation.CONTRADICTION for pair in _both(one)
    )
    made = (_backing(claim, same, against) for claim in index.all if claim.kind in _ASKED)
    return tuple(one for one in made if one.same or one.contrary)


def _both(one: Comparison) -> Iterator[tuple[Claim, Claim]]:
    yield one.one, one.other
    yield one.other, one.one


def _others(pairs: Iterable[tuple[Claim, Claim]]) -> _Others:
    """By claim the others that it was held against."""
    others: _Others = defaultdict(list)
    for claim, other in pairs:
        others[id(claim)].append(other)
    return dict(others)


def _says(claim: Claim, other: Claim) -> bool:
    """True when the other says as much: `629` is not said by `over 100`, nor `on June 17` by `in June`."""
    mine, theirs = claim.value, other.value
    if mine is None or theirs is None or claim.choice:
        return True
    if claim.kind in _TIMED:
        return mine.low <= theirs.low and theirs.high <= mine.high
    low, high = sorted((abs(mine.point), abs(theirs.point)))
    return low >= _AS_NEAR * high


def _backing(claim: Claim, same: _Others, against: _Others) -> Backing:
    agreeing = same.get(id(claim), [])
    homes = {other.article for other in agreeing}
    contrary = {other.article for other in _contrary(claim, same, against) if not prints(claim, other)}
    return Backing(
        claim.kind,
        claim.article,
        claim.paragraph,
        claim.span,
        claim.printed,
        claim.choice,
        claim.value.point if claim.value else None,
        frozenset(stem(fold(word)) for word in (claim.printed, *claim.frame) if claim.kind is ClaimKind.DATE),
        tuple(sorted(homes)),
        tuple(sorted(contrary - homes - {claim.article})),
    )


def _contrary(claim: Claim, same: _Others, against: _Others) -> list[Claim]:
    """What contradicts the claim, or one that says the same; of a crowd only a few were held against each other."""
    rivals = _of_all([claim, *same.get(id(claim), ())], against)
    rivals = [*rivals, *_of_all(rivals, same)]
    return [*against.get(id(claim), ()), *(one for one in rivals if _excludes(claim, one))]


def _of_all(claims: Iterable[Claim], others: _Others) -> list[Claim]:
    """The others of all the claims, each once."""
    return list({id(other): other for claim in claims for other in others.get(id(claim), ())}.values())


def _excludes(claim: Claim, other: Claim) -> bool:
    if claim.value and other.value and not claim.choice:
        return not claim.value.meets(other.value)
    return claim.choice != other.choice
