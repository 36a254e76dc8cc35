"""Figures with what they measure: money, shares, durations, lengths, ages and counts with their head noun."""

from __future__ import annotations

import re
from dataclasses import replace

from knowledge.claims.model import ClaimKind, Hedge, Range
from knowledge.claims.statement import Statement

from .figure import Quantity
from .halves import Half, halves
from .heads import Head, head_of, number_of, single_of
from .joining import carried, joined
from .numerals import Numeral
from .portions import Fraction, fractions
from .ranges import hedge_at, ranged, slack
from .units import FIRST, Unit, currency_before, unit_at, unit_of
from .unsaid import of_them, unsaid

_PER = frozenset("a an per each every por al cada la el".split())
_RATES = frozenset("hour day week month year hora dia semana mes ano minute minuto".split())
# `$12 million of it in bonds` is part of a sum.
_PART = (("of", "it"), ("of", "that"), ("of", "which"), ("of", "them"), ("de", "ellos"), ("de", "eso"))
# `May stay for 30 nights` is how long, `on 30 nights a year` how often.
_STAYED = frozenset(["nights", "noches"])
_FOR = frozenset("for to of from stay least most quedarse hasta por durante de minimum".split())
_NIGHTS = frozenset(["night", "noche"])
# `$6 a head`: one for each of these.
_HEADS = frozenset(
    "head person passenger visitor student vehicle car ticket ride trip visit bag household apiece persona cabeza pasajero".split()
)
_AGES = frozenset("under over below above ages aged age older younger menores mayores menor mayor".split())
_YOUNG = _AGES - {"over", "above", "under", "below"}
# One for each of something that is no time: `one officer per district`.
EACH = "each"
_LONG = frozenset(["over"])  # `over three years` is during them


def quantities(statement: Statement, numbers: list[Numeral], masked: frozenset[int]) -> list[Quantity]:
    """All figures in order of place; words in `masked` belong to dates, hours or votes."""
    found = [_partial(statement, one) for one in halves(statement, numbers)]
    held = {place for one in found for place in range(one.start, one.stop)}
    shares = (one for one in fractions(statement, numbers) if not held & set(range(one.start, one.stop)))
    found += [_share(statement, one) for one in shares]
    taken = masked | {place for one in found for place in range(one.start, one.stop)}
    for number in numbers:
        if not taken & set(range(number.start, number.stop)):
            quantity = (
                _measured(statement, number)
                or _counted(statement, number)
                or carried(statement, number, found, numbers)
            )
            if quantity and quantity.partial and quantity.kind is ClaimKind.COUNT and quantity.source is statement:
                within = [one for one in numbers if number.stop <= one.start < quantity.stop]
                quantity = replace(quantity, whole=within[0].low if within else 0.0)
                taken |= set(range(quantity.start, quantity.stop))
            found += [quantity] if quantity else []
    return joined(statement, sorted(found, key=lambda one: one.start), numbers)


def _share(statement: Statement, one: Fraction) -> Quantity:
    hedge, start = hedge_at(statement, one.start, one.stop)
    value = (
        ranged(one.low, hedge, one.slack, 100.0)
        if one.low == one.high
        else Range(one.low, one.high, (one.low + one.high) / 2, Hedge.VAGUE)
    )
    return Quantity(ClaimKind.SHARE, "percent", value, start, one.stop)


def _partial(statement: Statement, one: Half) -> Quantity:
    """A length in halves of a unit."""
    hedge, start = hedge_at(statement, one.start, one.stop)
    value = one.amount * one.unit.size
    kind, base = one.unit.kind, one.unit.base
    return Quantity(kind, base, ranged(value, hedge, 0.02 * value), start, one.stop, per=_per(statement, one.stop))


def _measured(statement: Statement, number: Numeral) -> Quantity | None:
    """A figure with a unit or a currency sign."""
    currency = currency_before(statement, number.start)
    if currency:
        start = number.start - 1 - (statement.texts[number.start - 2 : number.start - 1] in (["us"], ["u.s"]))
        return _valued(statement, number, Unit(ClaimKind.MONEY, currency, 1.0, 0), start)
    place = number.stop + (statement.texts[number.stop : number.stop + 1] == ["de"])
    after = statement.texts[place : place + 2]
    if _STAYED & set(after[:1]) and _FOR & set(statement.texts[max(0, number.start - 2) : number.start]):
        return _valued(statement, number, Unit(ClaimKind.DURATION, "day", 1.0, 1 + place - number.stop), number.start)
    if not FIRST & set(after):
        return _aged(statement, number)
    unit = unit_at(statement, place)
    if unit is None:
        return None
    return _valued(statement, number, unit._replace(words=unit.words + place - number.stop), number.start)


def _aged(statement: Statement, number: Numeral) -> Quantity | None:
    """`under 18`, `mayores de 65 años`: an age where no other noun follows."""
    before = set(statement.texts[max(0, number.start - 2) : number.start])
    told = _REQUIRED.search(" ".join(statement.texts[max(0, number.start - 12) : number.start]))
    if (
        not (
            before & _AGES
            or (told and _OF_AGE & set(statement.texts[number.stop : number.stop + 1]) | _open(statement, number))
        )
        or not 3 <= number.low <= 100
        or number.stop - number.start > 2
        or head_of(statement, number.stop)
    ):
        return None
    return _valued(statement, number, Unit(ClaimKind.MEASURE, "age", 1.0, 0), number.start)


def _open(statement: Statement, number: Numeral) -> set[str]:
    """Something where the figure closes the sentence."""
    return {"."} if statement.texts[number.stop : number.stop + 1] in ([], ["."], [","], [";"]) else set()


# `Riders must be at least 16`, `the minimum age is 18`, `you have to be 18 to ride`.
_REQUIRED = re.compile(
    r"\b(?:(?:must|have to|has to|need to|needs to|had to) be|(?:minimum|legal|lowest|riding|drinking|driving) age\b.*\b(?:is|at|to|of|be)|age limit\b.*\b(?:is|at|to|of|be)|edad minima\b.*\b(?:es|sera|de|a)|(?:deben?|hay que|tienen? que) (?:tener|haber cumplido))"
    r"(?: at least| only| over| under| al menos| por lo menos)?$"
)
_OF_AGE = frozenset(["to", "or", "and", "para", "o", "cumplidos"])


def _valued(statement: Statement, number: Numeral, unit: Unit, start: int) -> Quantity:
    stop = number.stop + unit.words
    hedge, start = hedge_at(statement, start, stop)
    kind, base = unit.kind, unit.base
    if kind is ClaimKind.DURATION and statement.texts[start] in _LONG:
        hedge, start = Hedge.EXACT, number.start
    if (
        kind is ClaimKind.DURATION
        and unit.size == 365
        and _YOUNG & set(statement.texts[max(0, start - 1) : number.start])
    ):
        kind, base, unit = ClaimKind.MEASURE, "age", unit._replace(size=1.0)
    value = _range(number, hedge, unit)
    per = _per(statement, stop) or (_yearly(statement, start, stop) if kind is ClaimKind.MONEY else "")
    part = kind is ClaimKind.MONEY and tuple(statement.texts[stop : stop + 2]) in _PART
    return Quantity(kind, base, value, start, stop, per=per, partial=part)


def _range(number: Numeral, hedge: Hedge, unit: Unit) -> Range:
    ceiling = 100.0 if unit.kind is ClaimKind.SHARE else float("inf")
    if number.low != number.high:
        return Range(number.low * unit.size, number.high * unit.size, number.low * unit.size, Hedge.VAGUE)
    value = number.low * unit.size
    rounding = slack(number.low, number.grain) * unit.size
    if unit.kind is ClaimKind.SHARE:
        rounding = number.grain / 2 if number.grain < 1 else 0.5
    if unit.kind in (ClaimKind.MEASURE, ClaimKind.DURATION) and unit.size not in (1.0, 7.0):
        rounding = max(rounding, value * 0.02)
    return ranged(value, hedge, rounding, ceiling)


def _per(statement: Statement, stop: int) -> str:
    """`hour` for `$17 an hour`, empty where no rate is given."""
    texts = statement.texts
    if texts[stop : stop + 1] == ["-"] and texts[stop + 2 : stop + 3] == ["-"] and texts[stop + 1] in _PER:
        texts = [*texts[:stop], texts[stop + 1], *texts[stop + 3 :]]  # `$45-a-night` has hyphens where others have none
    timed = bool(_RATES & set(texts[stop + 1 : stop + 2]))
    if (texts[stop : stop + 1] in (["each"], ["apiece"]) and not timed) or texts[stop : stop + 2] == ["in", "each"]:
        return EACH
    stop += texts[stop : stop + 1] in (["for"], ["por"]) and texts[stop + 1 : stop + 2] in (
        ["every"],
        ["each"],
        ["cada"],
    )
    if texts[stop : stop + 1] and texts[stop] in _PER and texts[stop + 1 : stop + 2]:
        unit = unit_of(texts[stop + 1])
        if texts[stop + 1] in _RATES and unit:
            return f"{unit.size:g}"
        if texts[stop + 1] in _NIGHTS:
            return "night"
        if unit is None and (texts[stop] in {"per", "cada", "each", "every"} or texts[stop + 1] in _HEADS):
            return EACH
    return ""


def _yearly(statement: Statement, start: int, stop: int) -> str:
    """`the annual fee of $60`, `118 dólares diarios`, `$2.8 million on this every single year`."""
    near = " ".join(statement.texts[max(0, start - 6) : stop + 7])
    return next((per for per, pattern in _RATED if pattern.search(near)), "")


_RATED = (
    ("365", re.compile(r"\b(?:annual(?:ly)?|yearly|per annum|(?:every|each) (?:single )?year|anual(?:es)?|cada ano|al ano)\b")),
    ("30.4", re.compile(r"\b(?:monthly|(?:every|each) (?:single )?month|mensual(?:es)?|cada mes|al mes)\b")),
    ("1", re.compile(r"\b(?:daily|(?:every|each) (?:single )?day|diari[oa]s?|cada dia|al dia)\b")),
    ("night", re.compile(r"\b(?:nightly|(?:every|each) (?:single )?night|por noche|cada noche)\b")),
    ("0.0416667", re.compile(r"\b(?:hourly|por hora|la hora)\b")),
)  # fmt: skip


def _counted(statement: Statement, number: Numeral) -> Quantity | None:
    source, head = _head(statement, number)
    if head is None or (number.low == 1 == number.high and (head.partial or source is not statement)):
        return None
    hedge, start = hedge_at(statement, number.start, max(head.stop, number.stop))
    value = (
        ranged(number.low, hedge, slack(number.low, number.grain))
        if number.low == number.high
        else Range(number.low, number.high, number.low, Hedge.VAGUE)
    )
    return Quantity(
        ClaimKind.COUNT,
        "",
        value,
        start,
        max(head.stop, number.stop) if source is statement else number.stop,
        (head.start, head.stop),
        (number.stop, head.start) if source is statement and head.start >= number.stop else (0, 0),
        _rate(statement, head.stop if source is statement else number.stop),
        head.partial,
        source,
    )


def _head(statement: Statement, number: Numeral) -> tuple[Statement, Head | None]:
    """The noun after the figure, in `the number of X` before it, or the one that it leaves out."""
    if statement.texts[number.stop : number.stop + 1] in _TIMES and number.low > 2 and not _times_as(statement, number):
        return statement, Head(number.stop, number.stop + 1, False)
    if not of_them(statement, number.stop):
        head = head_of(statement, number.stop) or (single_of(statement, number) if number.low == 1 else None)
        if head := head or number_of(statement, number.start):
            return statement, head
    return unsaid(statement, number) or (statement, None)


def _times_as(statement: Statement, number: Numeral) -> bool:
    """`three times as many`, `five times the rent` multiply."""
    return bool(_MULTIPLYING & set(statement.texts[number.stop + 1 : number.stop + 2]))


_TIMES = (["times"], ["veces"])
_MULTIPLYING = frozenset("as more the what larger higher bigger over greater mas la el lo su".split())


def _rate(statement: Statement, stop: int) -> str:
    """`a day` after a count, or an ordinary day anywhere in the sentence."""
    return _per(statement, stop) or ("1" if _DAILY.search(statement.folded) else "")


_DAILY = re.compile(
    r"\b(?:(?:normal|typical|average|ordinary) (?:week)?day|a weekday|daily|diari[oa]s?|al dia|por dia)\b"
)
