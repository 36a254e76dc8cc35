"""Figures that belong together: sums in two coins, stretches from one figure to another, units said once."""

from __future__ import annotations

from dataclasses import replace

from knowledge.claims.model import ClaimKind, Hedge, Range
from knowledge.claims.statement import Statement

from .figure import Quantity
from .numerals import Numeral
from .ranges import between, ranged
from .revising import given_up

_LINKS = (("to",), ("-",), ("–",), ("and",), ("a",), ("y",))
_THOUSAND = 1000


def carried(statement: Statement, number: Numeral, found: list[Quantity], numbers: list[Numeral]) -> Quantity | None:
    """The second figure of `from 90 days to 30` has the unit of the first."""
    sums = [one for one in found if one.kind is ClaimKind.MONEY]
    if sums and number.low >= _THOUSAND and number.stop - number.start > 1:
        return replace(
            sums[0],
            value=Range(number.low, number.high, number.low),
            start=number.start,
            stop=number.stop,
        )
    first = next((one for one in found if one.stop == number.start - 1), None)
    if first is None or statement.texts[number.start - 1] not in {"to", "a"} or not first.value.point:
        return None
    scale = first.value.point / _plain(first, numbers)
    value = Range(number.low * scale, number.high * scale, number.low * scale)
    return replace(first, value=value, start=number.start, stop=number.stop)


def joined(statement: Statement, found: list[Quantity], numbers: list[Numeral]) -> list[Quantity]:
    """`tres dólares con cincuenta centavos` is one sum, `10 to 15 percent` one range."""
    kept: list[Quantity] = []
    for one in found:
        last = kept[-1] if kept else None
        link = tuple(statement.texts[last.stop : one.start]) if last else ()
        if (
            last
            and link in {("and",), ("con",), ("y",)}
            and last.kind is one.kind is ClaimKind.MONEY
            and one.value.point < 1 < last.value.point
        ):
            point = last.value.point + one.value.point
            kept[-1] = replace(last, value=ranged(point, last.value.hedge, 0.0), stop=one.stop)
        elif (
            last
            and link in _LINKS
            and last.kind is one.kind
            and last.unit == one.unit
            and last.head in (one.head, (0, 0))
            and last.value.point < one.value.point
            and _spans(statement, last)
            and not given_up(statement, last.start, last.stop)
        ):
            kept[-1] = replace(one, value=between(last.value, one.value), start=last.start)
        else:
            kept.append(one)
    return _bare_first(statement, _added(statement, kept), numbers)


def _added(statement: Statement, kept: list[Quantity]) -> list[Quantity]:
    """`an hour and ten minutes` is one length."""
    found: list[Quantity] = []
    for one in kept:
        last = found[-1] if found else None
        link = tuple(statement.texts[last.stop : one.start]) if last else ("",)
        if (
            last
            and link in _SUMMED
            and last.kind is one.kind is ClaimKind.DURATION
            and last.per == one.per
            and one.value.point < _SMALLER * last.value.point
        ):
            point = last.value.point + one.value.point
            found[-1] = replace(last, value=ranged(point, last.value.hedge, 0.01 * point), stop=one.stop)
        else:
            found.append(one)
    return found


_SUMMED, _SMALLER = ((), ("and",), ("y",), ("con",), (",",)), 1.0


def _spans(statement: Statement, first: Quantity) -> bool:
    before = statement.texts[first.start - 1 : first.start]
    return before in (["between"], ["entre"], ["from"], ["de"]) or not before


def _bare_first(statement: Statement, kept: list[Quantity], numbers: list[Numeral]) -> list[Quantity]:
    """The first figure of `6 to 9 minutes` carries no unit of its own."""
    starts = {one.stop: one for one in numbers}
    found = []
    for one in kept:
        link = tuple(statement.texts[one.start - 1 : one.start])
        first = starts.get(one.start - 1) if link in _LINKS and one.value.hedge is Hedge.EXACT else None
        if first and one.value.point and not given_up(statement, first.start, first.stop):
            low = first.low * one.value.point / max(1e-9, _plain(one, numbers))
            if low < one.value.point:
                one = replace(one, value=Range(low, one.value.high, one.value.point, Hedge.BETWEEN), start=first.start)
        found.append(one)
    return found


def _plain(one: Quantity, numbers: list[Numeral]) -> float:
    """The figure as printed, before its unit was brought to the base."""
    return next((number.low for number in numbers if one.start <= number.start < one.stop), 1.0)
