"""Whether two claims speak of the same thing; what they say of it is compared elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from .gates import GATES
from .concepts import bridged, concepts
from .model import Claim, ClaimKind

Weigh = Callable[[str], float]
_AROUND = 0.4
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
    ClaimKind.STANCE: (0.0, 0.0),
}
_USUAL = (0.8, 0.34)
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
    if shared < least or share < portion:
        return Alignment(share, "context")
    return Alignment(shared * share)


def _overlap(one: Claim, other: Claim, weigh: Weigh) -> tuple[float, float]:
    """The weight of the concepts that both hold, and its share of the poorer claim's."""
    bridge = one.language != other.language
    mine, theirs = _mass(one, bridge, weigh), _mass(other, bridge, weigh)
    shared = sum(min(weight, theirs[concept]) for concept, weight in mine.items() if concept in theirs)
    least = min(sum(mine.values()), sum(theirs.values()))
    return shared, shared / least if least else 0.0


def _mass(claim: Claim, bridge: bool, weigh: Weigh) -> dict[str, float]:
    found: dict[str, float] = {}
    known = concepts().classes
    for part, factor in ((claim.around, _AROUND), (claim.context | claim.frame, 1.0)):
        for concept in part - claim.subject if claim.kind in _COUNTED else part:
            weight = weigh(concept)
            if claim.kind in _RULES and known.get(concept) in ("policy", "body"):
                weight = max(weight, _RULE_WEIGHT)
            key = bridged(concept) if bridge else concept
            found[key] = max(found.get(key, 0.0), factor * weight)
            if known.get(concept) == "policy":
                found[_POLICY] = max(found.get(_POLICY, 0.0), factor * weigh(concept))
    return found


_COUNTED = frozenset([ClaimKind.COUNT, ClaimKind.SHARE])
