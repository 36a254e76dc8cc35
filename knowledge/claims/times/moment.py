"""A date in a sentence as a stretch of days."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from knowledge.models import PartialDate

# Dates without a year in an undated article are placed in one leap year.
FLOATING = 4


class Moment(NamedTuple):
    """Words `start` to before `stop` for the days `low` to `high`; `relative` ones hang on the article's date."""

    start: int
    stop: int
    low: int
    high: int
    relative: bool = False
    floating: bool = False


def day_of(published: PartialDate | None) -> dt.date | None:
    """The day on which an article appeared, where it is known."""
    return dt.date(published.year, published.month, published.day) if published and published.day else None
