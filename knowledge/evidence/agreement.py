"""Which articles make the claim of a sentence too, and which make one that cannot hold beside it."""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from knowledge.answers import Asks
from knowledge.claims.model import ClaimKind
from knowledge.models import Span
from knowledge.text.analysis import fold
from knowledge.text.dates import Exactness, moments
from knowledge.text.figures import Measure, figures, number, tally

KINDS = {
    Asks.TALLY: (ClaimKind.TALLY,),
    Asks.COUNT: (ClaimKind.COUNT, ClaimKind.SHARE),
    Asks.MONEY: (ClaimKind.MONEY,),
    Asks.SHARE: (ClaimKind.SHARE,),
    Asks.AMOUNT: (ClaimKind.COUNT, ClaimKind.MONEY, ClaimKind.SHARE),
    Asks.TIME: (ClaimKind.DATE, ClaimKind.CLOCK, ClaimKind.DURATION),
}
_ROUNDING = 0.005


@dataclass(frozen=True, slots=True)
class Backing:
    """A claim with the articles that make it too and those that contradict it, both without its own.

    `value` is the figure in the base of its unit, `choice` whatever is no figure, `event` the stems of what happens then.
    """

    kind: ClaimKind
    article: str
    paragraph: int
    span: Span
    printed: str
    choice: str
    value: float | None
    event: frozenset[str]
    same: tuple[str, ...]
    contrary: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sought:
    """What a sentence is to claim: the words that it holds of the kind that is asked for, and the stems of the question."""

    asks: Asks
    value: str
    stems: frozenset[str]


class Agreement:
    """What backs the claims of a collection, findable by the place of a sentence."""

    def __init__(self, backings: Iterable[Backing] = ()) -> None:
        self._told: dict[tuple[str, int], list[Backing]] = defaultdict(list)
        for one in backings:
            self._told[one.article, one.paragraph].append(one)

    def on(self, place: tuple[str, int], span: Span, sought: Sought) -> list[Backing]:
        """What backs the claims of the sentence that hold what is sought."""
        told = [
            one
            for one in self._told.get(place, ())
            if one.kind in KINDS.get(sought.asks, ()) and one.span.start < span.stop and span.start < one.span.stop
        ]
        return [one for one in told if _HOLDS[one.kind](one, sought, told)]


def _result(one: Backing, sought: Sought, told: Sequence[Backing]) -> bool:
    result = tally(sought.value)
    return one.choice == (f"{result[0]}-{result[1]}" if result and result[1] else "all")


def _number(one: Backing, sought: Sought, told: Sequence[Backing]) -> bool:
    size = number(fold(sought.value))
    if one.choice or one.value is None or not size:
        return False
    return abs(abs(one.value) - size) <= _ROUNDING * size


def _share(one: Backing, sought: Sought, told: Sequence[Backing]) -> bool:
    """Words such as `a third` are no number, but a share they are."""
    share = any(figure.measure is Measure.SHARE for figure in figures(sought.value))
    return share and (_number(one, sought, told) or _only(one, told))


def _day(one: Backing, sought: Sought, told: Sequence[Backing]) -> bool:
    """The day of what is asked about, not of anything else that the sentence dates."""
    return bool(one.event & sought.stems) and _dates(sought.value, one, told)


def _dates(value: str, one: Backing, told: Sequence[Backing]) -> bool:
    """True for words that name this day, and for a weekday beside which no other day is told; never for an hour."""
    named = {int(digits) for digits in re.findall(r"\d+", value)}
    exact = max((moment.exactness for moment in moments(value)), default=Exactness.VAGUE)
    if exact > Exactness.WEEKDAY and one.value is not None:
        day = dt.date.fromordinal(int(one.value))
        return day.day in named if exact is Exactness.DAY else day.year in named or not named
    return exact is Exactness.WEEKDAY and not named and _only(one, told)


def _only(one: Backing, told: Sequence[Backing]) -> bool:
    return len({other.value for other in told if other.kind is one.kind}) == 1


def _hour(one: Backing, sought: Sought, told: Sequence[Backing]) -> bool:
    return fold(one.printed) == fold(sought.value)


def _lasting(one: Backing, sought: Sought, told: Sequence[Backing]) -> bool:
    """Words for a stretch of time; told in any unit, it is the only one of the sentence."""
    return not moments(sought.value) and _only(one, told)


_HOLDS: dict[ClaimKind, Callable[[Backing, Sought, Sequence[Backing]], bool]] = {
    ClaimKind.TALLY: _result,
    ClaimKind.COUNT: _number,
    ClaimKind.MONEY: _number,
    ClaimKind.SHARE: _share,
    ClaimKind.DATE: _day,
    ClaimKind.CLOCK: _hour,
    ClaimKind.DURATION: _lasting,
}
