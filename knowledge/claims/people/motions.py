"""Motions and amendments that come to nothing: what they would have set is no claim of the article."""

from __future__ import annotations

import re
from collections.abc import Iterable

from knowledge.claims.model import FIGURES, Claim

_MOVED = re.compile(
    r"\b(?:moves|moved|motion|amendment|proposes|proposed|suggests|suggested|offers|offered|tried|tries|wants|wanted|propone|propuso|mocion|enmienda|quiso|quiere)\b",
    re.IGNORECASE,
)
_FAILED = re.compile(
    r"[\s”\"»]*(?:(?:but |pero )?(?:it|that|this|his|her|the|la|el|su)(?: \w+){0,2} (?:also |too )?(?:fails?|failed|dies|died|goes down|went down|loses|lost|is (?:rejected|defeated|voted down)|was (?:rejected|defeated|voted down)|gets? no|got no|fracas\w+|no prosper\w+|fue rechazad\w|se rechaz\w+)\b"
    r"|(?:fails|failed|defeated|rejected|voted down|no second|rechazad[ao]|no prosper\w+)\b)",
    re.IGNORECASE,
)
_LOST = re.compile(
    r"\b(?:motion|amendment|proposal|bid|effort|attempt|push|mocion|moción|enmienda|propuesta|intento)\b[^.;]{0,90}\b(?:failed|fell short|died|was (?:rejected|defeated|voted down)|went nowhere|lost|fracas\w+|no prosper\w+|fue rechazad\w)",
    re.IGNORECASE,
)


def carried(paragraph: str, claims: Iterable[Claim]) -> list[Claim]:
    """The claims without the figures of a motion of which the next sentence says that it failed."""
    return [claim for claim in claims if not (claim.kind in FIGURES and _lost(paragraph, claim))]


def _lost(paragraph: str, claim: Claim) -> bool:
    said = paragraph[claim.span.start : claim.span.stop]
    if _LOST.search(said):
        return True
    return bool(_MOVED.search(said)) and _FAILED.match(paragraph, claim.span.stop) is not None
