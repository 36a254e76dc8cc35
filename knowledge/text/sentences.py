"""Where sentences begin and end."""

from __future__ import annotations

import re

from knowledge.models import Span

_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gov|Sen|Rep|Sgt|Lt|Capt|Gen|Rev|Hon|Jr|Sr|St|Ave|Blvd|Rd|Mt|Ft|No|Nos|vs|etc|Inc|Corp|Co|Ltd|Dept|"
    r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Art|Sec|approx|Sr|Sra|Dra|Srta|Ud|Uds|p|pp|art|núm|aprox)"
    r"|\b[A-Z](?:\.[A-Z])*|\b[ap]\.m|\b[ap]\. m|\b(?:i\.e|e\.g))\.$"
)
_END = re.compile(r"""[.!?…]+["'”’»)\]]*(?=\s+["'“‘«(\[¿¡—–-]*\s?[^\W_a-z]|\s*$)""")


def sentence_spans(text: str) -> list[Span]:
    """Spans that cover the text without the white space between sentences; never empty for visible text."""
    spans = []
    start = _skip_space(text, 0)
    for end in _END.finditer(text):
        if end.start() >= start and not _inside(text, start, end):
            spans.append(Span(start, end.end()))
            start = _skip_space(text, end.end())
    if start < len(text.rstrip()):
        spans.append(Span(start, len(text.rstrip())))
    return spans


def _inside(text: str, start: int, end: re.Match[str]) -> bool:
    """True for the full stop of an abbreviation or of initials in the middle of a sentence."""
    if end[0][0] != "." or end.end() >= len(text.rstrip()):
        return False
    return bool(_ABBREVIATION.search(text[start : end.start() + 1]))


def _skip_space(text: str, place: int) -> int:
    while place < len(text) and text[place].isspace():
        place += 1
    return place
