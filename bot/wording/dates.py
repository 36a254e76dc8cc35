"""Dates as text, never as a time stamp that moves with the reader's clock."""

from __future__ import annotations

from knowledge.models import PartialDate

_MONTHS = {
    "en": [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
}
_ORDER = {"en": ("{day} {month} {year}", "{month} {year}")}


def date_in_words(date: PartialDate, language: str) -> str:
    """`17 June 2025`, `June 2025` or `2025`, as exact as the date is."""
    if not date.month:
        return str(date.year)
    day_form, month_form = _ORDER[language]
    form = day_form if date.day else month_form
    return form.format(day=date.day, month=_MONTHS[language][date.month - 1], year=date.year)
