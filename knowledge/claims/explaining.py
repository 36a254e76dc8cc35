"""Which claims of some excerpts were compared with which others, and why they were or were not held to differ."""

from __future__ import annotations

from collections.abc import Sequence

from knowledge.answers import Excerpt
from knowledge.claims.conflicts.comparing import Comparison

from .corroborating import Witnesses


def explain_comparisons(excerpts: Sequence[Excerpt], witnesses: Witnesses, limit: int = 40) -> tuple[Comparison, ...]:
    """Every comparison of the excerpts' claims, decided ones and the nearest misses first; at most `limit`."""
    found = [
        one for excerpt in excerpts for claim in witnesses.claims_in(excerpt) for one in witnesses.claims.near(claim)
    ]
    found = list({frozenset((id(one.one), id(one.other))): one for one in found}.values())
    ranked = sorted(enumerate(found), key=lambda pair: (pair[1].reason in _GATES, -pair[1].score, pair[0]))
    return tuple(one for _, one in ranked[:limit])


# Claims that a gate keeps apart were never near; those that lacked only shared words were.
_GATES = frozenset(
    ["head", "part", "modifier", "unit", "size", "edge", "event", "frame", "target", "holder", "whole", "step"]
)
