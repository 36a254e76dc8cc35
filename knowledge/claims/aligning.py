"""Whether two claims speak of the same thing; what they say of it is compared elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from .gates import GATES
from .concepts import bridged, concepts
from .model import Claim, ClaimKind, Hedge

Weigh = Callable[[str], float]
_AROUND, _BESIDE = 0.4, 0.5
_POLICY = "@policy"
# The least weight that two claims must share, and its least share of the poorer claim's.
_NEEDED: dict[ClaimKind, tuple[float, float]] = {
    ClaimKind.TALLY: (0.0, 0.0),
    ClaimKind.DATE: (0.25, 0.2),
    ClaimKind.CLOCK: (0.25, 0.3),
    ClaimKind.DUTY: (1.2, 0.5),
    ClaimKind.COVERAGE: (0.8, 0.4),
    ClaimKind.STATUS: (0.3, 0.2),
    ClaimKind.AGENT: (0.3, 0.3),
    ClaimKind.DURATION: (0.5, 0.3),
    ClaimKind.STANCE: (0.0, 0.0),
}
_USUAL = (0.8, 0.34)
_NEAR, _FAR = 1.7, 3.0
_SIZED = frozenset([ClaimKind.COUNT, ClaimKind.MONEY, ClaimKind.SHARE, ClaimKind.DURATION, ClaimKind.MEASURE])
# In rules the policy itself and the public bodies are what is spoken of.
_RULE_WEIGHT = 0.6
_RULES = frozenset([ClaimKind.DUTY])


@dataclass(frozen=True, slots=True)
class Alignment:
    """How surely two claims are about the same thing; `apart` says what keeps them apart, empty for nothing."""

    score: float
    apart: str = ""


def align(one: Claim, other: Claim, weigh: Weigh) -> Alignment:
    """Gates first, then the weight of what both say besides their figures."""
    apart = next((name for name, gate in GATES[one.kind] if gate(one, other)), "")
    if apart:
        return Alignment(0.0, apart)
    shared, share = _overlap(one, other, weigh)
    least, portion = _NEEDED.get(one.kind, _USUAL)
    if _replaces(one, other) or _one_vote(one, other):
        return Alignment(shared * share + 1.0)
    nearness = _nearness(one, other)
    least, portion = min(least, least * nearness + 0.2), portion * nearness
    if not nearness:
        least = 0.0
    if shared < least or share < portion:
        return Alignment(share, "context")
    return Alignment(shared * share)


def _replaces(one: Claim, other: Claim) -> bool:
    """The later claim names the very figure of the earlier one as given up."""
    return any(
        later.dropped and earlier.value and earlier.value.hedge is Hedge.EXACT and earlier.value.point in later.dropped
        for later, earlier in ((one, other), (other, one))
    )


def _one_vote(one: Claim, other: Claim) -> bool:
    return one.kind is ClaimKind.CLOCK and "vote" in one.frame & other.frame


def _nearness(one: Claim, other: Claim) -> float:
    """How much less must be shared: figures of one thing mostly differ by less than double, and have the same rate."""
    if one.value is None or other.value is None or one.kind not in _SIZED or one.choice or other.choice:
        return 1.0
    low, high = sorted((abs(one.value.point), abs(other.value.point)))
    near = high <= _NEAR * low
    if near and one.kind is ClaimKind.COUNT and one.per and one.per == other.per:
        return 0.0
    factor = 0.66 if near else 1.0 if high <= _FAR * low else 1.35
    return factor * (0.75 if one.per and one.per == other.per else 1.0)


def _overlap(one: Claim, other: Claim, weigh: Weigh) -> tuple[float, float]:
    """The weight of the concepts that both hold, and its share of the poorer claim's."""
    bridge = one.language != other.language
    mine, theirs = _mass(one, bridge, weigh), _mass(other, bridge, weigh)
    shared = sum(min(weight, theirs[concept]) for concept, weight in mine.items() if concept in theirs)
    shared += _BESIDE * sum(weigh(concept) for concept in one.near & other.near - one.subject)
    least = min(sum(mine.values()), sum(theirs.values()))
    return shared, shared / least if least else 0.0


def _mass(claim: Claim, bridge: bool, weigh: Weigh) -> dict[str, float]:
    found: dict[str, float] = {}
    known = concepts().classes
    around = frozenset() if claim.kind is ClaimKind.AGENT else claim.around
    for part, factor in ((around, _AROUND), (claim.context if claim.kind in _GATED else claim.context | claim.frame, 1.0)):
        for concept in part - claim.subject if claim.kind in _COUNTED else part:
            weight = weigh(concept)
            if claim.kind in _RULES and known.get(concept) in ("policy", "body"):
                weight = max(weight, _RULE_WEIGHT)
            key = bridged(concept) if bridge else concept
            found[key] = max(found.get(key, 0.0), factor * weight)
            if known.get(concept) == "policy":
                found[_POLICY] = max(found.get(_POLICY, 0.0), factor * weigh(concept))
    return found


_GATED = frozenset([ClaimKind.DATE, ClaimKind.CLOCK, ClaimKind.AGENT, ClaimKind.STATUS])
_COUNTED = frozenset([ClaimKind.COUNT, ClaimKind.SHARE])
