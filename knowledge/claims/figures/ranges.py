"""From a figure and the words around it to the range of values that it allows."""

from __future__ import annotations

from knowledge.claims.model import Hedge, Range
from knowledge.claims.statement import Statement

# The longest phrase that fits is taken; words stand directly before the figure.
_BEFORE: tuple[tuple[Hedge, str], ...] = (
    (
        Hedge.AT_MOST,
        "held to|kept to|not exceed|cannot exceed|not to exceed|never exceed|no louder than|no faster than|no higher than|no larger than|no taller than|no longer than|no later than|no superar|no exceder|no rebasar|room for|space for|seats for|up to|as many as|as much as|as high as|as long as|for as long as|no more than|not more than|at most|a maximum of|maximum of|limited to|capped at|cap of"
        "|espacio para|cupo para|capacidad para|hasta|como maximo|no mas de|un maximo de|maximo de|tope de",
    ),
    (
        Hedge.AT_LEAST,
        "at least|no closer than|not closer than|no nearer than|no fewer than|no less than|not less than|a minimum of|minimum of|al menos|por lo menos|como minimo|un minimo de|minimo de|no menos de",
    ),
    (
        Hedge.ABOVE,
        "more than|over|above|greater than|well over|just over|upward of|upwards of|exceeding|exceed|in excess of|pasar de|superar|superar los|exceder|exceder los|rebasar|rebasar los|louder than|mas de|por encima de|superior a|superiores a|mayores de|mayor de",
    ),
    (
        Hedge.AT_MOST,
        "less than|fewer than|not even|under|below|younger than|menos de|ni siquiera|por debajo de|inferior a|inferiores a|menores de|menor de|menores a",
    ),
    (Hedge.BELOW, "nearly|almost|close to|just under|just short of|not quite|approaching|casi"),
    (
        Hedge.ABOUT,
        "about|around|roughly|approximately|some|an estimated|estimated|or so|circa|unos|unas|alrededor de|cerca de|aproximadamente|en torno a|un estimado de",
    ),
)
_AFTER: tuple[tuple[Hedge, str], ...] = (
    (Hedge.AT_LEAST, "or more|or older|and over|and older|and up|o mas"),
    (Hedge.AT_MOST, "or less|or fewer|or younger|and under|o menos"),
    (Hedge.ABOUT, "or so|mas o menos"),
)
_ARTICLES = frozenset("the a an his her its their los las el la sus su".split())
# `Went up to $95` is no upper bound.
_MAY = frozenset(["can", "may", "could", "might"])
_WENT = frozenset(
    "went go goes going gone moved jumped shot pushed bumped is was add adds added adding sum sums sent put".split()
)
_LONGEST, _DENIAL = 3, 3
_NEARLY, _ABOUT = 0.9, 0.1
_SURELY = 100.0
_ROUNDED = 0.04


def _table(rows: tuple[tuple[Hedge, str], ...]) -> dict[tuple[str, ...], Hedge]:
    return {tuple(phrase.split()): hedge for hedge, phrases in rows for phrase in phrases.split("|")}


_PHRASES, _TRAILING = _table(_BEFORE), _table(_AFTER)


def hedge_at(statement: Statement, start: int, stop: int) -> tuple[Hedge, int]:
    """The hedge around the words from `start` to `stop`, and where its own words begin."""
    texts = statement.texts
    for skipped in (0, 1):
        place = start - skipped
        if skipped and (place < 1 or texts[place] not in _ARTICLES):
            break
        for size in range(_LONGEST, 0, -1):
            hedge = _PHRASES.get(tuple(texts[max(0, place - size) : place])) if place >= size else None
            if (
                size > 1
                and texts[place - size : place] == ["up", "to"]
                and _WENT & set(texts[max(0, place - 3) : place - 2])
                and not _MAY & set(texts[max(0, place - 5) : place - 3])
            ):
                return Hedge.EXACT, place
            if hedge:
                return _denied(texts, place - size, hedge), place - size
    for size in (3, 2):
        if hedge := _TRAILING.get(tuple(texts[stop : stop + size])):
            return hedge, start
    return Hedge.EXACT, start


def _denied(texts: list[str], start: int, hedge: Hedge) -> Hedge:
    """`may not be louder than 65 decibels` allows up to 65."""
    refused = hedge is Hedge.ABOVE and {"not", "never", "no", "cannot"} & set(texts[max(0, start - _DENIAL) : start])
    return Hedge.AT_MOST if refused else hedge


def ranged(point: float, hedge: Hedge, slack: float, ceiling: float = float("inf")) -> Range:
    """The values that a figure with this hedge allows; `slack` is what rounding may hide."""
    tiny = max(slack, abs(point) * 1e-6) / 4
    low, high = {
        Hedge.EXACT: (point - slack, point + slack),
        Hedge.ABOUT: (point - max(slack, point * _ABOUT), point + max(slack, point * _ABOUT)),
        Hedge.BELOW: (point * _NEARLY, point + tiny),
        Hedge.ABOVE: (point + tiny, ceiling),
        Hedge.AT_MOST: (0.0, point + slack),
        Hedge.AT_LEAST: (point - slack, ceiling),
    }.get(hedge, (point - slack, point + slack))
    return Range(low, min(high, ceiling), point, hedge)


def between(one: Range, other: Range) -> Range:
    """From one figure to the other."""
    return Range(min(one.low, other.low), max(one.high, other.high), (one.point + other.point) / 2, Hedge.BETWEEN)


def slack(value: float, grain: float) -> float:
    """Half of the last printed digit for large round figures; small figures are meant as they stand."""
    return 0.0 if value < _SURELY else min(grain / 2, value * _ROUNDED)
