"""What keeps two claims apart in time: other days and other tenses."""

from __future__ import annotations

import datetime as dt

from knowledge.claims.model import Claim, ClaimKind, Mode, Range
from knowledge.claims.times.moment import FLOATING
from knowledge.models import PartialDate

_SOON, _LONG, _WEEK = 14, 120, 7
_SLACK = 4
_FLOATING = "floating"
# A vote told without its day is the latest one.
_RECALLED = 30


def other_time(one: Claim, other: Claim) -> bool:
    """Figures for two times; a year and one of its months are two times as well."""
    if any(two.value and two.value.point in first.earlier for first, two in ((one, other), (other, one))):
        return True
    if one.when is None or other.when is None:
        return False
    wide = _SLACK + 0.1 * max(one.when.high - one.when.low, other.when.high - other.when.low)
    return abs(one.when.low - other.when.low) > wide or abs(one.when.high - other.when.high) > wide


def other_mode(one: Claim, other: Claim) -> bool:
    """A forecast is never held against an outcome; what grows or changes is compared only when told at about one time."""
    if one.dropped or other.dropped:
        return False
    modes, gap = {one.mode, other.mode}, _gap(one, other)
    if one.kind is ClaimKind.COUNT and other.revises and other.mode is Mode.PAST and one.mode in _AHEAD:
        return False
    told = modes & {Mode.PAST, Mode.STANDING}
    if Mode.FORECAST in modes and told:
        return True
    if modes == {Mode.FUTURE, Mode.STANDING} and (one.revises or other.revises):
        return False
    if Mode.STANDING in modes or (told and len(modes) > 1):
        return gap > (_LONG if one.sole and other.sole and Mode.STANDING not in modes else _SOON)
    return modes == {Mode.PRESENT} and gap > _LONG and bool(one.published) == bool(other.published)


# What a later article says was changed is no outcome of what was planned.
_AHEAD = (Mode.PRESENT, Mode.FUTURE)


def _gap(one: Claim, other: Claim) -> int:
    """Between a dated article and an undated one any time may lie."""
    return _LONG + 1 if bool(one.published) != bool(other.published) else days_between(one.published, other.published)


def days_between(one: PartialDate | None, other: PartialDate | None) -> int:
    """Days between two articles, roughly; nothing where a date is missing."""
    return abs(day_number(one) - day_number(other)) if one and other else 0


def day_number(date: PartialDate) -> int:
    """Days since the year 0, a missing month or day taken from the middle."""
    return date.year * 365 + (date.month or 6) * 30 + (date.day or 15)


def days_of(one: Claim, other: Claim) -> tuple[Range | None, Range | None]:
    """The days of two claims; where one lacks its year, both without."""
    if one.unit == other.unit or one.value is None or other.value is None:
        return one.value, other.value
    return _without_year(one), _without_year(other)


def _without_year(claim: Claim) -> Range | None:
    if claim.unit == _FLOATING or claim.value is None:
        return claim.value
    first = dt.date.fromordinal(int(claim.value.low))
    low = dt.date(FLOATING, first.month, first.day).toordinal()
    return Range(low, low + claim.value.high - claim.value.low, low)


def other_vote(one: Claim, other: Claim) -> bool:
    """Votes on other days, or told months apart without a day."""
    if one.revises or other.revises:
        return False
    if one.when and other.when:
        return not one.when.meets(other.when)
    if any(recalled(claim) for claim in (one, other)):
        return True
    return days_between(one.published, other.published) > _RECALLED


def other_hours(one: Claim, other: Claim) -> bool:
    """Hours that held once, or are only expected, are not those that hold; `has kept its doors open until 5 a.m.` tells a rule."""
    if "vote" in one.frame:
        return False
    modes = {Mode.PRESENT if claim.mode in (Mode.STANDING, Mode.FUTURE) else claim.mode for claim in (one, other)}
    if len(modes) > 1:
        return _gap(one, other) > _SOON or Mode.FORECAST in modes
    return False


def other_ballot(one: Claim, other: Claim) -> bool:
    """Hours of votes are those of one vote only in articles of about one day."""
    return "vote" in one.frame and days_between(one.published, other.published) > _WEEK


def recalled(claim: Claim) -> bool:
    """What happened long before the article that only recalls it; what is told without its day is the latest."""
    written = written_on(claim)
    return bool(claim.when and written and written[0] - claim.when.high > _LONG)


def other_day(one: Claim, other: Claim) -> bool:
    """States of two days; a state without a day is that of the article."""
    if one.when is None and other.when is None:
        return False
    mine, theirs = ((claim.when.low, claim.when.high) if claim.when else written_on(claim) for claim in (one, other))
    return mine is None or theirs is None or mine[0] > theirs[1] + _WEEK or theirs[0] > mine[1] + _WEEK


def written_on(claim: Claim) -> tuple[float, float] | None:
    """The day of the article."""
    if claim.published is None or not claim.published.day:
        return None
    day = dt.date(claim.published.year, claim.published.month, claim.published.day).toordinal()
    return day, day
