"""Dates as text, never as a time stamp that moves with the reader's clock."""

from __future__ import annotations

from dataclasses import dataclass

from knowledge.models import PartialDate


@dataclass(frozen=True, slots=True)
class _Calendar:
    """How a language writes dates; `first` is its word for the first day of a month."""

    months: tuple[str, ...]
    day: str
    month: str
    first: str = "1"


_CALENDARS = {
    "en": _Calendar(
        tuple("January February March April May June July August September October November December".split()),
        "{day} {month} {year}",
        "{month} {year}",
    ),
    "es": _Calendar(
        tuple("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()),
        "{day} de {month} de {year}",
        "{month} de {year}",
    ),
    # Babel has Kreyòl and prints French for it.
    "ht": _Calendar(
        tuple("janvye fevriye mas avril me jen jiyè out septanm oktòb novanm desanm".split()),
        "{day} {month} {year}",
        "{month} {year}",
        "1ye",
    ),
}


def date_in_words(date: PartialDate, language: str) -> str:
    """`17 June 2025`, `June 2025` or `2025`, as exact as the date is."""
    if not date.month:
        return str(date.year)
    calendar = _CALENDARS[language]
    form = calendar.day if date.day else calendar.month
    day = calendar.first if date.day == 1 else str(date.day)
    return form.format(day=day, month=calendar.months[date.month - 1], year=date.year)


def precision(date: PartialDate) -> str:
    """How exact a date is: `day`, `month` or `year`."""
    return "day" if date.day else "month" if date.month else "year"
