"""Times of the day in a sentence, as minutes after midnight, with their part in a span of hours."""

from __future__ import annotations

from typing import NamedTuple

from knowledge.claims.figures.numerals import Numeral
from knowledge.claims.statement import Statement

_NAMED = {"midnight": 1440, "noon": 720, "medianoche": 1440, "mediodia": 720}
_MORNING = frozenset(["morning", "manana", "madrugada"])
_LATER = frozenset(["afternoon", "evening", "night", "tarde", "noche"])
_UNTIL = frozenset(["until", "till", "til", "by", "hasta"])
_OPENS = frozenset(["from", "between", "de", "desde", "entre"])
_LINKS = frozenset(["to", "and", "until", "a", "y", "hasta", "-", "–"])
_ARTICLES = frozenset(["las", "la", "el", "the"])
NOON = 720


class Clock(NamedTuple):
    """A time of the day; `part` is start, end, before, after or at."""

    start: int
    stop: int
    minutes: int
    part: str


def clocks(statement: Statement, numbers: list[Numeral]) -> list[Clock]:
    """All times of the day in order; the first hour of `from 7 to 9 p.m.` takes its half of the day from the second."""
    if not _may_hold(statement):
        return []
    values = {one.start: one for one in numbers}
    found: list[Clock] = []
    for place in range(len(statement.words)):
        if (not found or place >= found[-1].stop) and (read := _clock(statement, place, values)):
            found.append(read._replace(part=_part(statement, read, found)))
            if len(found) > 1 and found[-2].part == "at" and _runs_to(statement, *found[-2:]):
                found[-2] = found[-2]._replace(part="start")
    return _opened(statement, found, values)


def _may_hold(statement: Statement) -> bool:
    return bool(
        statement.held & (_MORNING | _LATER | frozenset(_NAMED) | {"horas", "o'clock"})
        or any(word.kind == "half" or (word.kind == "number" and ":" in word.text) for word in statement.words)
    )


def _clock(statement: Statement, place: int, values: dict[int, Numeral]) -> Clock | None:
    text, word = statement.texts[place], statement.words[place]
    if text in _NAMED:
        return Clock(place, place + 1, _NAMED[text], "at")
    after = statement.texts[place + 1] if place + 1 < len(statement.texts) else ""
    if text in {"12", "12:00"} and after in _NAMED:
        return Clock(place, place + 2, _NAMED[after], "at")
    if word.kind == "number" and ":" in text:
        hour, minute = (int(part) for part in text.split(":")[:2])
        stop, half = _half(statement, place + 1)
        return _made(place, stop, hour, minute, half) if hour < 25 and minute < 60 else None
    number = values.get(place)
    if number is None or not 0 < number.low < 25 or number.low != int(number.low):
        return None
    named, minute = _past_the_hour(statement, number.stop)
    stop, half = _half(statement, named)
    if not half:
        return None
    made = _made(place, stop, int(number.low), 0, half)
    return made._replace(minutes=made.minutes + minute)


def _past_the_hour(statement: Statement, place: int) -> tuple[int, int]:
    """`las diez y media`, `las nueve menos cuarto`: where the words end, and the minutes they add."""
    told = tuple(statement.texts[place : place + 2])
    return (place + 2, _MINUTES[told]) if told in _MINUTES else (place, 0)


_MINUTES = {("y", "media"): 30, ("y", "cuarto"): 15, ("menos", "cuarto"): -15}


def _half(statement: Statement, place: int) -> tuple[int, str]:
    """Where the words for the half of the day end, and which it is: am, pm, plain or nothing."""
    texts = statement.texts
    word = statement.words[place] if place < len(texts) else None
    if word and word.kind == "half":
        return place + 1, word.text[0] + "m"
    if texts[place : place + 1] in (["o'clock"], ["horas"]):
        return place + 1, "plain" if texts[place] == "o'clock" or _at(statement, place) else ""
    last = place + 2 if texts[place + 1 : place + 2] in (["the"], ["la"]) else place + 1
    if texts[place : place + 1] in (["in"], ["at"], ["de"]) and last < len(texts):
        half = "am" if texts[last] in _MORNING else "pm" if texts[last] in _LATER else ""
        return (last + 1, half) if half else (place, "")
    return place, ""


def _at(statement: Statement, place: int) -> bool:
    return bool({"las", "la"} & set(statement.texts[max(0, place - 3) : place]))


def _made(start: int, stop: int, hour: int, minute: int, half: str) -> Clock:
    if half == "pm" and hour < 12:
        hour += 12
    if half == "am" and hour == 12:
        hour = 24
    return Clock(start, stop, hour * 60 + minute or 1440, "at")


def _part(statement: Statement, clock: Clock, earlier: list[Clock]) -> str:
    """Start and end of a span of hours, or the side of a bound."""
    texts = statement.texts
    place = clock.start - 1
    while place >= 0 and texts[place] in _ARTICLES:
        place -= 1
    before = texts[place] if place >= 0 else ""
    if earlier and before in _LINKS and 0 <= place - earlier[-1].stop < 2 and earlier[-1].part in {"start", "at"}:
        return "end"
    if before in {"before", "antes"} or (before == "de" and texts[place - 1 : place] == ["antes"]):
        return "before"
    if before in {"after", "despues"} or (before == "de" and texts[place - 1 : place] == ["despues"]):
        return "after"
    return "end" if before in _UNTIL else "start" if before in _OPENS else "at"


def _runs_to(statement: Statement, first: Clock, second: Clock) -> bool:
    """`Hours are 6 p.m. to 11 p.m.`"""
    between = statement.texts[first.stop : second.start]
    return second.part == "end" and len(between) <= _SHORT and bool(_TO & set(between))


_TO, _SHORT = frozenset(["to", "-", "–", "a", "hasta", "until"]), 3


def _opened(statement: Statement, found: list[Clock], values: dict[int, Numeral]) -> list[Clock]:
    """Adds the bare hour before an end: `from 7 to 9 p.m.`."""
    added = []
    for clock in found:
        place = clock.start - 1
        while place > 0 and statement.texts[place] in _ARTICLES | _LINKS:
            place -= 1
        number = values.get(place)
        if clock.part in {"at", "end"} and number and number.stop <= clock.start and number.low == int(number.low) < 13:
            between = set(statement.texts[number.stop : clock.start])
            if between & _LINKS and statement.texts[place - 1] in _OPENS | _ARTICLES:
                hour = int(number.low) + (
                    12 if clock.minutes >= NOON + 60 and number.low * 60 + NOON < clock.minutes else 0
                )
                added.append(Clock(place, place + 1, hour * 60, "start"))
    opened = {one.stop for one in added}
    closed = [
        one._replace(part="end") if added and any(stop < one.start <= stop + 3 for stop in opened) else one
        for one in found
    ]
    return sorted([*added, *closed])
