"""Dates, weekdays and other words for time in a text, and how exact they are."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from .analysis import fold

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
    r"|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b\.?"
)
_WEEKDAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lunes|martes|miercoles|jueves|viernes|sabado|domingo)"


class Exactness(IntEnum):
    """How much a time word tells; more is higher."""

    VAGUE = 1
    WEEKDAY = 2
    YEAR = 3
    MONTH = 4
    DAY = 5


_PATTERNS: tuple[tuple[Exactness, re.Pattern[str]], ...] = (
    (
        Exactness.DAY,
        re.compile(
            rf"\b{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?\b(?:,?\s(?:19|20)\d{{2}})?|\b\d{{1,2}}(?:st|nd|rd|th)?\s(?:de\s)?{_MONTH}(?:\s(?:de\s)?(?:19|20)\d{{2}})?|\b(?:19|20)\d{{2}}-\d{{2}}-\d{{2}}\b|\b\d{{1,2}}/\d{{1,2}}/(?:\d{{4}}|\d{{2}})\b"
        ),
    ),
    (
        Exactness.MONTH,
        re.compile(
            rf"\b{_MONTH}\s(?:of\s|de\s)?(?:19|20)\d{{2}}\b|\b(?:in|since|until|by|last|next|early|late|mid|this|en|desde|hasta|recent)[\s-]{_MONTH}"
        ),
    ),
    (Exactness.YEAR, re.compile(r"\b(?:19|20)\d{2}(?:-\d{2})?\b|\b(?:next|last|this) year\b")),
    (
        Exactness.WEEKDAY,
        re.compile(
            rf"\b{_WEEKDAY}\b|\b(?:today|yesterday|tomorrow|tonight|noon|midnight|hoy|ayer|anoche|mediodia|medianoche)\b|\b\d{{1,2}}(?::\d{{2}})?\s?[ap]\.?m\b"
        ),
    ),
    (
        Exactness.VAGUE,
        re.compile(
            r"\b(?:in the |the )?(?:coming|past|recent|next|following|last) (?:few |several |\w+ )?(?:days?|weeks?|months?|years?)\b|\b(?:within|after|in|for|over|every) (?:\d+|\w+) (?:hours?|days?|weeks?|months?|years?)\b"
            r"|\b(?:immediately|soon|earlier|recently|already|so far|not yet|eventually|later this|this (?:week|month|spring|summer|fall|autumn|winter)|(?:next|last) (?:week|month|spring|summer|fall|autumn|winter))\b|\b(?:evening|morning|afternoon|night)\b"
            r"|\b(?:la|el) (?:semana|mes|ano) (?:pasad[oa]|que viene|proxim[oa])\b|\b(?:proxim|pasad|ultim)[oa]s? (?:semanas?|mes(?:es)?|anos?|dias?)\b"
            r"|\b(?:dentro de|durante|hace|despues de|cada) (?:\d+|\w+) (?:horas?|dias?|semanas?|mes(?:es)?|anos?)\b"
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class Moment:
    """Words for a time and how exact they are."""

    exactness: Exactness
    text: str
    start: int
    stop: int


@lru_cache(maxsize=1 << 16)
def moments(text: str) -> tuple[Moment, ...]:
    """All words for time, in order of place; the more exact reading of a place wins."""
    folded = fold(text)
    found: list[Moment] = []
    for exactness, pattern in _PATTERNS:
        for match in pattern.finditer(folded):
            if not any(match.start() < other.stop and other.start < match.end() for other in found):
                found.append(Moment(exactness, text[match.start() : match.end()], *match.span()))
    return tuple(sorted(found, key=lambda moment: moment.start))
