"""What a reader tells beside the question: it says little of what is asked."""

from __future__ import annotations

import re
from dataclasses import replace

from . import cues
from .slots import Slot

_TOLD = 0.3
_SENTENCE = re.compile(r"[^.?!]*(?:[.?!](?!\s|$)[^.?!]*)*[.?!]*\s*")
# `mom got a letter, how long do we have`: what comes before the comma is told.
_BY_ITSELF = re.compile(
    r"^(?!.*\b(?:it|its|that|this|they|them|their|he|him|his|she|her|those|these|one|ones)\b)[^,]*\b(?:what|how|when|where|who|which|why)(?:'?s|'?d)?\b"
)


def asked_first(slots: list[Slot], folded: str) -> list[Slot]:
    """Where one sentence asks and names something, the things that only other sentences tell weigh less; names stay."""
    asking = [
        (_after_comma(match[0]) + match.start(), match.end())
        for match in _SENTENCE.finditer(folded)
        if match[0].rstrip().endswith("?") or cues.ASKING.match(match[0]) or _after_comma(match[0])
    ]
    asked = [slot for slot in slots if any(start <= slot.start < stop for start, stop in asking)]
    if not any(slot.found and not slot.name for slot in asked):
        return slots
    return [slot if slot.name or slot in asked else replace(slot, mass=slot.mass * _TOLD, hard=False) for slot in slots]


def _after_comma(sentence: str) -> int:
    """Where the asking clause of a sentence begins: after its last comma when that clause stands by itself."""
    comma = sentence.rfind(",") + 1
    clause = sentence[comma:].lstrip()
    return comma if comma and cues.ASKING.match(clause) and _BY_ITSELF.match(clause) else 0
