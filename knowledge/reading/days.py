"""Full dates in running text, in the languages of the articles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from knowledge.models import PartialDate
from knowledge.text.analysis import fold

_NAMES = (
    "january jan enero ene janvier janv janvye",
    "february feb febrero fevrier fevr fevriye",
    "march mar marzo mars mas",
    "april apr abril abr avril avr",
    "may mayo mai me",
    "june jun junio juin jen",
    "july jul julio juillet juil jiye",
    "august aug agosto ago aout out dawout",
    "september sept sep septiembre setiembre septembre septanm",
    "october oct octubre octobre oktob",
    "november nov noviembre novembre novanm",
    "december dec diciembre dic decembre desanm",
)
_MONTHS = {name: number for number, names in enumerate(_NAMES, 1) for name in names.split()}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DAY = re.compile(
    rf"\b(?P<m1>{_MONTH})\b\.?\s(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?,?\s(?P<y1>(?:19|20)\d{{2}})\b"
    rf"|\b(?P<d2>\d{{1,2}})(?:st|nd|rd|th|er|ye)?\s(?:de\s|of\s)?(?P<m2>{_MONTH})\b\.?,?\s(?:del?\s)?(?P<y2>(?:19|20)\d{{2}})\b"
    r"|\b(?P<y3>(?:19|20)\d{2})-(?P<m3>\d{2})-(?P<d3>\d{2})(?!\d)"
)


@dataclass(frozen=True, slots=True)
class Day:
    """A date known to the day, and where it stands."""

    date: PartialDate
    start: int
    stop: int


def days(text: str) -> Iterator[Day]:
    """All full dates, in order of place; figures alone, such as 6/7/2025, mean different days in different countries."""
    for found in _DAY.finditer(fold(text)):
        year, month, day = (found[f"{part}1"] or found[f"{part}2"] or found[f"{part}3"] for part in "ymd")
        number = _MONTHS.get(month) or int(month)
        try:
            yield Day(PartialDate.parse(f"{year}-{number:02}-{int(day):02}"), *found.span())
        except ValueError:
            continue
