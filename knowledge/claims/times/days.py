"""Dates in a sentence as stretches of days, resolved against the day on which the article appeared."""

from __future__ import annotations

import calendar
import datetime as dt
import re

from knowledge.claims.statement import Statement

from .moment import FLOATING, Moment
from .placing import fitting_year, tense
from .relative import AT_ONCE, MONTHS, NEAR_DAYS, SEASON, SEASONS, WEEKDAYS, relative, weekday

_YEAR = re.compile(r"(?:19|20)\d\d$")
_BEFORE_YEAR = frozenset("in since by of from until before after during through year en desde de del hasta ano".split())
_BEFORE_MONTH = frozenset(
    "in since until by last next early late mid this of from through and to between before after starting during for en desde hasta de entre a y".split()
)


def moments(statement: Statement) -> list[Moment]:
    """All dates of the sentence in order; weekdays and dates without a year follow the tense around them."""
    found: list[Moment] = []
    for place, word in enumerate(statement.words):
        if (word.text in _TRIGGERS or word.kind == "number") and (not found or place >= found[-1].stop):
            moment = _moment(statement, place)
            found += [moment] if moment else []
    return found


def _moment(statement: Statement, place: int) -> Moment | None:
    text = statement.texts[place]
    if text in MONTHS and _is_month(statement, place):
        return _from_month(statement, place)
    if text in WEEKDAYS:
        return weekday(statement, place)
    if text in SEASONS and (season := _season_of_year(statement, place)):
        return season
    if _YEAR.match(text):
        return _year(statement, place)
    if statement.words[place].kind == "number" and place + 1 < len(statement.words):
        return _day_first(statement, place)
    return relative(statement, place)


def _is_month(statement: Statement, place: int) -> bool:
    """English months are capitalised; `may` and `march` alone need a word for time before them."""
    word = statement.words[place]
    if statement.language == "es":
        return True
    return statement.text[word.start].isupper() and (
        _number(statement, place + 1) > 0
        or word.text not in {"may", "march"}
        or (statement.texts[place - 1 : place] != [] and statement.texts[place - 1] in _BEFORE_MONTH)
    )


def _number(statement: Statement, place: int) -> int:
    texts = statement.texts
    if place < len(texts) and texts[place] == ".":
        place += 1
    return int(texts[place]) if place < len(texts) and texts[place].isdigit() and len(texts[place]) < 5 else 0


def _from_month(statement: Statement, place: int) -> Moment | None:
    """`June 15, 2024`, `June 2024`, `junio de 2024`, `the first of June`, `mid-June`, `June`."""
    month, stop = MONTHS[statement.texts[place]], place + 1
    stop += statement.texts[stop : stop + 1] == ["."] and _number(statement, stop + 1) > 0
    number = _number(statement, stop)
    day = number if 0 < number < 32 else 0
    if day:
        stop += 1
        stop += statement.texts[stop : stop + 1] in (["st"], ["nd"], ["rd"], ["th"])
    year, stop = _trailing_year(statement, stop)
    if not day and statement.texts[max(0, place - 2) : place] in (["first", "of"], ["primero", "de"]):
        return _dated(statement, (place - 2, stop), (year, month, 1))
    found = _dated(statement, (place, stop), (year, month, day))
    return _narrowed(statement, found) if found and not day else found


def _narrowed(statement: Statement, month: Moment) -> Moment:
    """`mid-June`, `the end of June`, `a principios de junio`: a part of the month; its words belong to the date."""
    texts, place = statement.texts, month.start
    joined = texts[max(0, place - 1) : place] in (["of"], ["de"], ["-"])
    back = 1 + joined
    word = texts[place - back] if place >= back else ""
    first, last = _PARTS.get(word, (0, 0)) if joined or word in _BARE else (0, 0)
    if not last:
        return month
    return month._replace(start=place - back, low=month.low + first, high=min(month.high, month.low + last))


_BARE = frozenset(["early", "late", "mid"])
# The first and the last day of a part of a month, counted from its first day.
_PARTS = {
    **dict.fromkeys(("early", "beginning", "start", "principios", "comienzos", "inicios"), (0, 10)),
    **dict.fromkeys(("mid", "middle", "mediados"), (9, 20)),
    **dict.fromkeys(("late", "finales", "fines"), (19, 30)),
    **dict.fromkeys(("end", "close", "fin", "final"), (24, 30)),
}


def _day_first(statement: Statement, place: int) -> Moment | None:
    """`15 de junio de 2024`, `15 June 2024`."""
    day = _number(statement, place)
    skip = 1 + (statement.texts[place + 1] == "de")
    month = MONTHS.get(statement.texts[place + skip], 0) if place + skip < len(statement.texts) else 0
    if not month or not 0 < day < 32:
        return None
    year, stop = _trailing_year(statement, place + skip + 1)
    return _dated(statement, (place, stop), (year, month, day))


def _trailing_year(statement: Statement, stop: int) -> tuple[int, int]:
    after = stop
    while after < len(statement.texts) and statement.texts[after] in {",", "de", "del", "of"}:
        after += 1
    if after < len(statement.texts) and after - stop < 2 and _YEAR.match(statement.texts[after]):
        return int(statement.texts[after]), after + 1
    return 0, stop


def _dated(statement: Statement, places: tuple[int, int], parts: tuple[int, int, int]) -> Moment | None:
    year, month, day = parts
    floating = not year and statement.published is None
    year = year or (
        FLOATING if floating else fitting_year(statement.published, month, day or 1, tense(statement, places[0]))
    )
    try:
        low = dt.date(year, month, day or 1).toordinal()
    except ValueError:
        return None
    high = low if day else dt.date(year, month, calendar.monthrange(year, month)[1]).toordinal()
    return Moment(*places, low, high, False, floating)


def _year(statement: Statement, place: int) -> Moment | None:
    if not place or statement.texts[place - 1] not in _BEFORE_YEAR:
        return None
    year = int(statement.texts[place])
    return Moment(place, place + 1, dt.date(year, 1, 1).toordinal(), dt.date(year, 12, 31).toordinal())


def _season_of_year(statement: Statement, place: int) -> Moment | None:
    """`the fall term of 2023`, `otoño de 2024`."""
    stop = place + 1
    while stop < place + 4 and stop < len(statement.texts) and not _YEAR.match(statement.texts[stop]):
        stop += 1
    if stop >= len(statement.texts) or not _YEAR.match(statement.texts[stop]):
        return None
    first = dt.date(int(statement.texts[stop]), SEASONS[statement.texts[place]], 1).toordinal()
    return Moment(place, stop + 1, first, first + SEASON)


_TRIGGERS = frozenset(
    [*AT_ONCE, *MONTHS, *WEEKDAYS, *SEASONS, *NEAR_DAYS, "year", "ano", "month", "mes", "week", "semana"]
)
