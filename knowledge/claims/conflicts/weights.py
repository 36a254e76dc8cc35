"""How much it tells that two claims share a concept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from knowledge.claims.concepts import bridged, concepts, of_class
from knowledge.claims.model import Claim, ClaimKind

_ENOUGH, _RARE = 60, 10
_COMMON, _LEAST = 0.08, 0.35
_AROUND = 0.4
_POLICY = "@policy"
# In rules the policy itself and the public bodies are what is spoken of.
_RULE_WEIGHT = 0.6
# The frame of these is a gate, so that sharing it tells nothing.
_GATED = frozenset(
    [ClaimKind.DATE, ClaimKind.CLOCK, ClaimKind.AGENT, ClaimKind.STATUS, ClaimKind.DUTY, ClaimKind.COVERAGE]
)
MOVES = frozenset(["move", "rise", "fall"])
_COUNTED = frozenset([ClaimKind.COUNT, ClaimKind.SHARE])


class Weights:
    """Weights of concepts; in a large collection what every sentence says tells little."""

    def __init__(self, claims: Sequence[Claim] = ()) -> None:
        places = {(claim.article, claim.paragraph, claim.span.start): claim for claim in claims}
        self._held = Counter(concept for claim in places.values() for concept in claim.context | claim.around)
        self._places = len(places) if len(places) >= _ENOUGH else 0
        self._masses: dict[tuple[int, bool], tuple[Claim, dict[str, float]]] = {}

    def of(self, concept: str) -> float:
        """The weight of one concept, 0 to 1."""
        base = concepts().weight(concept)
        if not self._places:
            return base
        return base * min(1.0, max(_LEAST, _COMMON * self._places / max(1, self._held[concept])))

    def rare(self, concept: str) -> bool:
        """True where few sentences of a collection that is not small hold the concept."""
        return bool(self._places) and self._held[concept] <= _RARE

    def mass(self, claim: Claim, bridge: bool) -> dict[str, float]:
        """Every concept by which the claim can be recognised with its weight; `bridge` for claims in two languages."""
        key = (id(claim), bridge)
        if key not in self._masses:
            self._masses[key] = (claim, self._weighed(claim, bridge))
        return self._masses[key][1]

    def _weighed(self, claim: Claim, bridge: bool) -> dict[str, float]:
        found: dict[str, float] = {}
        classes = concepts().classes
        own = claim.context if claim.kind in _GATED else claim.context | claim.frame
        around = frozenset() if claim.kind is ClaimKind.AGENT else claim.around
        counted = claim.subject - (of_class(claim.subject, "act") if claim.kind is ClaimKind.SHARE else frozenset())
        taken = (counted if claim.kind in _COUNTED else frozenset()) | (
            MOVES if claim.kind is ClaimKind.SHARE else frozenset()
        )
        for part, factor in ((around, _AROUND), (own, 1.0)):
            for concept in part - taken:
                weight = factor * self._in(claim, concept, classes.get(concept))
                key = bridged(concept) if bridge else concept
                found[key] = max(found.get(key, 0.0), weight)
                if classes.get(concept) == "policy":
                    found[_POLICY] = max(found.get(_POLICY, 0.0), factor * self.of(concept))
        return found

    def _in(self, claim: Claim, concept: str, known: str | None) -> float:
        weight = self.of(concept)
        return max(weight, _RULE_WEIGHT) if claim.kind is ClaimKind.DUTY and known in ("policy", "body") else weight
