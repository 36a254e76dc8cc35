"""Days named by the day of the article: weekdays, `yesterday`, `last year`, `el mes pasado`, `immediately`."""

from __future__ import annotations

import calendar
import datetime as dt

from knowledge.claims.model import Mode
from knowledge.claims.statement import Statement

from .moment import Moment, day_of
from .placing import tense

_ENGLISH = "january february march april may june july august september october november december".split()
_SPANISH = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()
MONTHS = {
    **{name: number for number, name in enumerate(_ENGLISH, 1)},
    **{name: number for number, name in enumerate(_SPANISH, 1)},
    **{name[:3]: number for number, name in enumerate(_ENGLISH, 1) if name != "may"},
    "sept": 9,
    "setiembre": 9,
}
WEEKDAYS = {
    **{name: number for number, name in enumerate("monday tuesday wednesday thursday friday saturday sunday".split())},
    **{name: number for number, name in enumerate("lunes martes miercoles jueves viernes sabado domingo".split())},
}
SEASONS = {"spring": 3, "summer": 6, "fall": 9, "autumn": 9, "primavera": 3, "verano": 6, "otono": 9}
SEASON = 92
_EARLIER = frozenset("last previous pasado pasada".split())
_LATER = frozenset("next coming proximo proxima".split())
NEAR_DAYS = {"today": 0, "hoy": 0, "tonight": 0, "yesterday": -1, "ayer": -1, "tomorrow": 1}
AT_ONCE = frozenset(["immediately", "inmediatamente", "inmediato"])
_DAYS_AT_ONCE = 10
# `the Sunday closing` is a kind of closing, not what happened last Sunday.
_OF_A_KIND = {
    "en": frozenset(["the", "a", "its", "their", "any", "every", "each"]),
    "es": frozenset(["los", "cada", "todos"]),
}


def weekday(statement: Statement, place: int) -> Moment | None:
    published = day_of(statement.published)
    before = statement.texts[place - 1] if place else ""
    if published is None or before in _OF_A_KIND[statement.language] or _dated_next(statement, place + 1):
        return None
    if _of_several(statement, place):
        return None
    back = (published.weekday() - WEEKDAYS[statement.texts[place]]) % 7
    ahead = tense(statement, place) in (Mode.FUTURE, Mode.FORECAST) or statement.texts[place - 1] in _LATER
    day = published + dt.timedelta(days=(-back) % 7) if ahead else published - dt.timedelta(days=back)
    return Moment(place, place + 1, day.toordinal(), day.toordinal(), True)


def _of_several(statement: Statement, place: int) -> bool:
    """`Friday and Saturday`, `Sunday through Thursday`, `lunes a jueves`: days of every week."""
    after, before = statement.texts[place + 1 : place + 3], statement.texts[max(0, place - 2) : place]
    return (len(after) > 1 and after[0] in _LINKS and after[1] in WEEKDAYS) or (
        len(before) > 1 and before[1] in _LINKS and before[0] in WEEKDAYS
    )


_LINKS = frozenset("and through to or - – y a o".split())


def _dated_next(statement: Statement, place: int) -> bool:
    """`Monday, January 5`, `lunes 5 de enero`: the date says more than the weekday."""
    place += statement.texts[place : place + 1] == [","]
    near = statement.texts[place : place + 3]
    return bool(near) and (near[0] in MONTHS or (near[0].isdigit() and bool(MONTHS.keys() & set(near[1:]))))


def relative(statement: Statement, place: int) -> Moment | None:
    """`yesterday`, `last year`, `el mes pasado`, `this spring`."""
    published = day_of(statement.published)
    text = statement.texts[place]
    if published is None:
        return None
    if text in NEAR_DAYS:
        day = published.toordinal() + NEAR_DAYS[text]
        return Moment(place, place + 1, day, day, True)
    if text in AT_ONCE:
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
    if text in SEASONS:
        opening = dt.date(published.year + step, SEASONS[text], 1).toordinal()
        return Moment(place, place + 1, opening, opening + SEASON, True)
    return None
