"""What a measure is the measure of: a height, a length, a distance; and ages told without the word."""

from __future__ import annotations

import re

from knowledge.claims.statement import Statement

from .figure import Quantity
from .unsaid import question

_REACH = 50
_KINDS: tuple[tuple[str, str], ...] = (
    ("height", r"\b(?:height|tall|rises? to|stands? # tall|high|altura|alto|altos|alta)\b"),
    ("length", r"\b(?:long|length|stretch\w*|trail|route|runs? #|largo|longitud)\b"),
    ("distance", r"how far from|# (?:from|of|away|apart|to the|back|ahead|off|beyond|de (?:la|las|los|el|cualquier|una?)|del)\b|\bwithin #|\b(?:distance|distancia)\b"),
    ("width", r"\b(?:wide|width|ancho|anchura)\b"),
    ("depth", r"\b(?:deep|depth|hondo|profundidad)\b"),
)  # fmt: skip
_PATTERNS = tuple((f"extent.{name}", re.compile(pattern)) for name, pattern in _KINDS)
_STRETCH = re.compile(r"\b(?:first|last|next|final|another|primer\w*|ultim\w*) #")
_PART = "extent.part"


def extents(statement: Statement, one: Quantity) -> frozenset[str]:
    """The kinds of extent that the words beside a figure in metres name: `140 feet tall` is a height."""
    if one.unit != "km":
        return frozenset()
    start, stop = statement.words[one.start].start, statement.words[one.stop - 1].stop
    told = f"{statement.folded[max(0, start - _REACH) : start]}#{statement.folded[stop : stop + _REACH // 2]}"
    asked = question(statement, one)
    told = f"{asked.folded if asked else ''} {told}"
    found = {name for name, pattern in _PATTERNS if pattern.search(told)}
    return frozenset(found | ({_PART} if _STRETCH.search(told) else set()))


def other_extent(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """True for a height against a distance, and for a part of a length."""
    ours, others = ({name for name in frame if name.startswith("extent.")} for frame in (mine, theirs))
    return _PART in ours ^ others or bool(ours and others and not ours & others)
