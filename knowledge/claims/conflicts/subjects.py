"""What two claims are about, made comparable between languages."""

from __future__ import annotations

from collections.abc import Iterable

from knowledge.claims.concepts import bridged, concepts
from knowledge.claims.model import Claim, Hedge

_HEAVY = 0.5
# Verbs that say no more than that something goes on.
SPANS = frozenset(["charge", "last", "end", "start", "operate"])


def bridged_all(ids: Iterable[str], one: Claim, other: Claim) -> frozenset[str]:
    """The concepts as they compare between the languages of two claims."""
    return frozenset(bridged(name) for name in ids) if one.language != other.language else frozenset(ids)


def heavy(ids: Iterable[str], one: Claim, other: Claim) -> frozenset[str]:
    """Those of the concepts that tell what a claim is about."""
    return frozenset(name for name in bridged_all(ids, one, other) if concepts().weight(name) > _HEAVY)


def replaces(one: Claim, other: Claim) -> bool:
    """One of the claims names the very figure or day of the other as given up."""
    return any(
        later.dropped and earlier.value and earlier.value.hedge is Hedge.EXACT and earlier.value.point in later.dropped
        for later, earlier in ((one, other), (other, one))
    )


def disjoint(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """True for two sets that both hold something and share nothing."""
    return bool(mine and theirs) and not mine & theirs
