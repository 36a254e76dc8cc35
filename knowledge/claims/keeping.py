"""What the claims of a collection say to each other, short enough to be kept between runs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from knowledge.evidence.agreement import KINDS, Backing
from knowledge.text.analysis import fold, stem
from knowledge.text.figures import figures

from .comparing import Comparison, Relation
from .differing import differing
from .index import Claims
from .model import Claim, ClaimKind

_ASKED = frozenset(kind for kinds in KINDS.values() for kind in kinds)
_TIMED = frozenset([ClaimKind.DATE, ClaimKind.CLOCK])
# Rounding and no more: what can both hold is not said by both.
_AS_NEAR = 0.97

_Homes = dict[int, set[str]]


def backings(index: Claims) -> tuple[Backing, ...]:
    """Of every claim of an asked kind that others make too or contradict, in the order of the collection."""
    compared = [one for one in index.comparisons(_ASKED) if one.relation is not Relation.APART]
    same = _homes(pair for one in compared if one.relation is Relation.SAME for pair in _both(one) if _says(*pair))
    against = [one for one in differing(compared) if one.relation is Relation.CONTRADICTION]
    contrary = _homes(pair for one in against for pair in _both(one) if not _prints(*pair))
    return tuple(
        _backing(claim, same.get(id(claim), set()), contrary.get(id(claim), set()))
        for claim in index.all
        if id(claim) in same or id(claim) in contrary
    )


def _both(one: Comparison) -> Iterator[tuple[Claim, Claim]]:
    yield one.one, one.other
    yield one.other, one.one


def _homes(pairs: Iterable[tuple[Claim, Claim]]) -> _Homes:
    """By claim the articles of the others."""
    homes: _Homes = defaultdict(set)
    for claim, other in pairs:
        homes[id(claim)].add(other.article)
    return dict(homes)


def _says(claim: Claim, other: Claim) -> bool:
    """True when the other says as much: `629` is not said by `over 100`, nor `on June 17` by `in June`."""
    mine, theirs = claim.value, other.value
    if mine is None or theirs is None or claim.choice:
        return True
    if claim.kind in _TIMED:
        return mine.low <= theirs.low and theirs.high <= mine.high
    low, high = sorted((abs(mine.point), abs(theirs.point)))
    return low >= _AS_NEAR * high


def _prints(claim: Claim, other: Claim) -> bool:
    """`One officer for each district, three in all` does not contradict three."""
    size = claim.value.point if claim.value else 0.0
    return bool(size) and any(figure.value == size for figure in figures(other.text))


def _backing(claim: Claim, same: set[str], contrary: set[str]) -> Backing:
    return Backing(
        claim.kind,
        claim.article,
        claim.paragraph,
        claim.span,
        claim.printed,
        claim.choice,
        claim.value.point if claim.value else None,
        frozenset(stem(fold(word)) for word in (claim.printed, *claim.frame) if claim.kind is ClaimKind.DATE),
        tuple(sorted(same - contrary)),
        tuple(sorted(contrary)),
    )
