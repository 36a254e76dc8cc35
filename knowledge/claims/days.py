"""Dates in a sentence as stretches of days, resolved against the day on which the article appeared."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from typing import NamedTuple

from knowledge.models import PartialDate
from knowledge.text.analysis import fold

from .model import Mode
from .statement import Statement
from .tenses import mode

_ENGLISH = "january february march april may june july august september october november december".split()
_SPANISH = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()
_MONTHS = {
    **{name: number for number, name in enumerate(_ENGLISH, 1)},
    **{name: number for number, name in enumerate(_SPANISH, 1)},
    **{name[:3]: number for number, name in enumerate(_ENGLISH, 1) if name != "may"},
    "sept": 9,
    "setiembre": 9,
}
_WEEKDAYS = {
    **{name: number for number, name in enumerate("monday tuesday wednesday thursday friday saturday sunday".split())},
    **{name: number for number, name in enumerate("lunes martes miercoles jueves viernes sabado domingo".split())},
}
_SEASONS = {"spring": 3, "summer": 6, "fall": 9, "autumn": 9, "primavera": 3, "verano": 6, "otono": 9}
_YEAR = re.compile(r"(?:19|20)\d\d$")
_BEFORE_YEAR = frozenset("in since by of from until before after during through year en desde de del hasta ano".split())
_BEFORE_MONTH = frozenset(
    "in since until by last next early late mid this of from through and to between before after starting during for en desde hasta de entre a y".split()
)
_EARLIER = frozenset("last previous pasado pasada".split())
_LATER = frozenset("next coming proximo proxima".split())
# Dates without a year in an undated article are placed in one leap year.
FLOATING = 4
_MOVED = re.compile(r"\b(?:postpon\w+|delay\w*|mov(?:e|es|ed|ing)|push\w*|reschedul\w+|aplaz\w+|pospuso|pospon\w+)\b")
_NEAR, _SEASON, _SOON = 7, 92, 1.5


class Moment(NamedTuple):
    """Words `start` to before `stop` for the days `low` to `high`; `relative` ones hang on the article's date."""

    start: int
    stop: int
    low: int
    high: int
    relative: bool = False
    floating: bool = False


def moments(statement: Statement) -> list[Moment]:
    """All dates of the sentence in order; weekdays and dates without a year follow the tense around them."""
    found: list[Moment] = []
    for place, word in enumerate(statement.words):
        if (word.text in _TRIGGERS or word.kind == "number") and (not found or place >= found[-1].stop):
            moment = _moment(statement, place)
            found += [moment] if moment else []
    return found


def _tense(statement: Statement, place: int) -> Mode:
    """The tense of the words just before a date, else of those around it, else of the sentence."""
    if _MOVED.search(fold(statement.wording(statement.clause(place)))):
        return Mode.FUTURE
    start = next(one for one, two in statement.segments if one <= place < two)
    near = statement.printed(max(start, place - _NEAR), place)
    if _scheduled(statement, range(max(start, place - _NEAR), place)):
        return Mode.FUTURE
    for text in (near, statement.wording(statement.clause(place)), statement.text):
        if text and (found := mode(text, statement.language)) is not Mode.PRESENT:
            return found
    return Mode.PRESENT


def _scheduled(statement: Statement, near: range) -> bool:
    """`voted for a plan that closes the branch on August 30`: the verb beside the date is in the present."""
    verbs = [place for place in near if _TURNS & set(statement.concepts[place])]
    return bool(verbs) and (
        statement.texts[verbs[-1]].endswith("ar" if statement.language == "es" else "s")
        and mode(statement.printed(near[0], near[-1] + 1), statement.language) is Mode.PRESENT
    )


_TURNS = frozenset(["start", "end", "open", "repeal"])


def _moment(statement: Statement, place: int) -> Moment | None:
    text = statement.texts[place]
    if text in _MONTHS and _is_month(statement, place):
        return _from_month(statement, place)
    if text in _WEEKDAYS:
        return _weekday(statement, place)
    if text in _SEASONS and (season := _season_of_year(statement, place)):
        return season
    if _YEAR.match(text):
        return _year(statement, place)
    if statement.words[place].kind == "number" and place + 1 < len(statement.words):
        return _day_first(statement, place)
    return _relative(statement, place)


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
    """`June 15, 2024`, `June 2024`, `junio de 2024`, `June`."""
    month, stop = _MONTHS[statement.texts[place]], place + 1
    stop += statement.texts[stop : stop + 1] == ["."] and _number(statement, stop + 1) > 0
    number = _number(statement, stop)
    day = number if 0 < number < 32 else 0
    if day:
        stop += 1
        stop += statement.texts[stop : stop + 1] in (["st"], ["nd"], ["rd"], ["th"])
    year, stop = _trailing_year(statement, stop)
    return _dated(statement, (place, stop), (year, month, day))


def _day_first(statement: Statement, place: int) -> Moment | None:
    """`15 de junio de 2024`, `15 June 2024`."""
    day = _number(statement, place)
    skip = 1 + (statement.texts[place + 1] == "de")
    month = _MONTHS.get(statement.texts[place + skip], 0) if place + skip < len(statement.texts) else 0
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
        FLOATING if floating else _fitting_year(statement.published, month, day or 1, _tense(statement, places[0]))
    )
    try:
        low = dt.date(year, month, day or 1).toordinal()
    except ValueError:
        return None
    high = low if day else dt.date(year, month, calendar.monthrange(year, month)[1]).toordinal()
    return Moment(*places, low, high, False, floating)


def _fitting_year(published: PartialDate | None, month: int, day: int, mode: Mode) -> int:
    """The year that puts a date before the article for what is past, after it for what is planned, else nearest."""
    if published is None:
        return FLOATING
    here = _months(published.year, published.month or 6, published.day or 15)
    there = _months(0, month, day)
    if mode in (Mode.PAST, Mode.STANDING):
        return published.year - (there > here - _months(published.year, 0, 0) + 0.1)
    if mode in (Mode.FUTURE, Mode.FORECAST):
        return published.year + (there < here - _months(published.year, 0, 0) - 0.5)
    if mode is Mode.PRESENT and there < here - _months(published.year, 0, 0) - _SOON:
        return published.year + 1
    return min((published.year + step for step in (0, -1)), key=lambda year: abs(_months(year, month, day) - here))


def _months(year: int, month: int, day: int) -> float:
    return year * 12 + month + day / 31


# `the Sunday closing` is a kind of closing, not what happened last Sunday.
_OF_A_KIND = frozenset(["the", "a", "its", "their", "any", "every", "each"])


def _weekday(statement: Statement, place: int) -> Moment | None:
    published = _day_of(statement.published)
    before = statement.texts[place - 1] if place else ""
    if published is None or (statement.language == "en" and before in _OF_A_KIND) or _dated_next(statement, place + 1):
        return None
    back = (published.weekday() - _WEEKDAYS[statement.texts[place]]) % 7
    ahead = _tense(statement, place) in (Mode.FUTURE, Mode.FORECAST) or statement.texts[place - 1] in _LATER
    day = published + dt.timedelta(days=(-back) % 7) if ahead else published - dt.timedelta(days=back)
    return Moment(place, place + 1, day.toordinal(), day.toordinal(), True)


def _dated_next(statement: Statement, place: int) -> bool:
    """`Monday, January 5`, `lunes 5 de enero`: the date says more than the weekday."""
    place += statement.texts[place : place + 1] == [","]
    near = statement.texts[place : place + 3]
    return bool(near) and (near[0] in _MONTHS or (near[0].isdigit() and bool(_MONTHS.keys() & set(near[1:]))))


def _day_of(published: PartialDate | None) -> dt.date | None:
    return dt.date(published.year, published.month, published.day) if published and published.day else None


def _year(statement: Statement, place: int) -> Moment | None:
    if not place or statement.texts[place - 1] not in _BEFORE_YEAR:
        return None
    year = int(statement.texts[place])
    return Moment(place, place + 1, dt.date(year, 1, 1).toordinal(), dt.date(year, 12, 31).toordinal())


_NEAR_DAYS = {"today": 0, "hoy": 0, "tonight": 0, "yesterday": -1, "ayer": -1, "tomorrow": 1}


_AT_ONCE = frozenset(["immediately", "inmediatamente", "inmediato"])
_DAYS_AT_ONCE = 10


_TRIGGERS = frozenset(
    [*_AT_ONCE, *_MONTHS, *_WEEKDAYS, *_SEASONS, *_NEAR_DAYS, "year", "ano", "month", "mes", "week", "semana"]
)


def _season_of_year(statement: Statement, place: int) -> Moment | None:
    """`the fall term of 2023`, `otoño de 2024`."""
    stop = place + 1
    while stop < place + 4 and stop < len(statement.texts) and not _YEAR.match(statement.texts[stop]):
        stop += 1
    if stop >= len(statement.texts) or not _YEAR.match(statement.texts[stop]):
        return None
    first = dt.date(int(statement.texts[stop]), _SEASONS[statement.texts[place]], 1).toordinal()
    return Moment(place, stop + 1, first, first + _SEASON)


def _relative(statement: Statement, place: int) -> Moment | None:
    """`yesterday`, `last year`, `el mes pasado`, `this spring`."""
    published = _day_of(statement.published)
    text = statement.texts[place]
    if published is None:
        return None
    if text in _NEAR_DAYS:
        day = published.toordinal() + _NEAR_DAYS[text]
        return Moment(place, place + 1, day, day, True)
    if text in _AT_ONCE:
        return _at_once(statement, place, published)
    around = {*statement.texts[max(0, place - 1) : place], *statement.texts[place + 1 : place + 2]}
    step = -1 if around & _EARLIER else 1 if around & _LATER else 0 if around & {"this", "este", "esta"} else None
    if step is None:
        return None
    return _period(published, place, text, step)


def _at_once(statement: Statement, place: int, published: dt.date) -> Moment | None:
    """`takes effect immediately`: within days of the article; `immediately after` something else tells no day."""
    if statement.texts[place + 1 : place + 2] in (["after"], ["despues"], ["following"], ["tras"]):
        return None
    begins = {concept for ids in statement.concepts[max(0, place - 4) : place] for concept in ids} & {"start", "open"}
    day = published.toordinal()
    return Moment(place, place + 1, day - 1, day + _DAYS_AT_ONCE, True) if begins else None


def _period(published: dt.date, place: int, text: str, step: int) -> Moment | None:
    if text in {"year", "ano"}:
        year = published.year + step
        return Moment(place, place + 1, dt.date(year, 1, 1).toordinal(), dt.date(year, 12, 31).toordinal(), True)
    if text in {"month", "mes"}:
        months = published.year * 12 + published.month - 1 + step
        first = dt.date(months // 12, months % 12 + 1, 1)
        last = calendar.monthrange(first.year, first.month)[1]
        return Moment(place, place + 1, first.toordinal(), first.toordinal() + last - 1, True)
    if text in {"week", "semana"}:
        monday = published.toordinal() - published.weekday() + 7 * step
        return Moment(place, place + 1, monday - 1, monday + 6, True)
    if text in _SEASONS:
        opening = dt.date(published.year + step, _SEASONS[text], 1).toordinal()
        return Moment(place, place + 1, opening, opening + _SEASON, True)
    return None
