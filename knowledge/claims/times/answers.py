"""Days in answers: the question before them tells what they are of."""

from __future__ import annotations

import re

from knowledge.claims.concepts import of_class
from knowledge.claims.statement import Statement

from .events import Event
from .moment import Moment
from .themes import theme

_WHEN = re.compile(r"\b(?:when|what (?:day|date)|from when|as of when|by when|until when|cuando|que (?:dia|fecha))\b")
_FRAMES = (
    ("deadline", re.compile(r"\b(?:deadline|due|by when|last day to|fecha limite|plazo)\b")),
    ("end", re.compile(r"\b(?:ends?|expires?|until when|hasta cuando|termina\w*|acaba\w*|vence)\b")),
    (
        "start",
        re.compile(
            r"\b(?:starts?|begins?|take effect|come into (?:force|effect)|opens?|launch|go live|rules apply|will (?:i|we|you) see|first|empieza\w*|comienza\w*|entra\w* en vigor|abre\w*|arranca\w*)\b"
        ),
    ),
)
_TWO = re.compile(r"\b(?:begin|start)s? and end\b")
_EARLY = 6


def answered(statement: Statement, one: Moment) -> Event | None:
    """`When does the curfew begin?` `On June 16, at dusk.`: the first day of the first sentence after the question."""
    asked = statement.before
    if asked is None or not asked.text.rstrip().endswith("?") or one.start > _EARLY or statement.span.start:
        return None
    if not _WHEN.search(asked.folded) or _TWO.search(asked.folded):
        return None
    frame = next((name for name, pattern in _FRAMES if pattern.search(asked.folded)), "")
    if not frame:
        return None
    said = asked.at(range(len(asked.words)))
    subject = of_class(said, "thing", "policy") or of_class(statement.at(range(len(statement.words))), "policy")
    return Event(frame, one.start, subject, theme(asked.folded) if frame != "deadline" else "")
