"""Figures in a text: tallies, money, shares and counts, with the words that they count."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from .analysis import fold

_UNITS = {
    word: value
    for value, word in enumerate(
        """
        zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
        seventeen eighteen nineteen
        """.split()
    )
}
_TENS = {
    word: 10 * value
    for value, word in enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 2)
}
_SPANISH = {
    word: value
    for value, word in enumerate(
        """
        cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince
        """.split()
    )
}
NUMBER_WORDS = {**_UNITS, **_TENS, **{word: value for word, value in _SPANISH.items() if word not in {"once"}}}
_MAGNITUDE = {
    "hundred": 100,
    "thousand": 10**3,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
    "mil": 1000,
    "millones": 10**6,
}
_WORD = "|".join(sorted(NUMBER_WORDS, key=len, reverse=True))
_DIGITS = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_NUMBER = rf"(?:{_DIGITS}|\b(?:{_WORD})(?:[\s-](?:{_WORD}))?\b)(?:\s(?:hundred|thousand|million|billion|trillion|mil|millones)\b)*"

_TALLY = re.compile(
    rf"(?<![\w/.$-])(\d{{1,3}}|(?:{_WORD}))\s?(?:-|–|—|\bto\b|\ba\b)\s?(?:-)?(\d{{1,3}}|(?:{_WORD}))(?![\w/%]|[-–—]\d)"
)
_BALLOT = re.compile(
    rf"({_DIGITS}) (?:votes? )?(?:in favou?r|for|yes|a favor)(?: and|,|;| to)? ({_DIGITS}) (?:votes? )?(?:opposed|against|no|en contra)\b"
    rf"|\b(\d{{1,3}}(?:,\d{{3}})+) (?:votes? )?to (\d{{1,3}}(?:,\d{{3}})+)\b"
)
_VOTING = re.compile(
    r"\b(?:vot\w*|split|margin|tally|passed|pass|approv\w*|reject\w*|decision|ballot|count|dissent\w*|favou?r|against|board|council|commission\w*|comision\w*)\b"
)
_UNANIMOUS = re.compile(r"\b(?:unanimous(?:ly)?|unanimidad|unanime\w*)\b")
_NOT_UNANIMOUS = re.compile(r"\b(?:not|no|never|n't|isn't|wasn't)\b[^.]{0,20}$")
_MONEY = re.compile(
    rf"(?:[$€£]\s?(?:{_DIGITS})(?:\s?(?:million|billion|thousand|trillion|m|bn|k)\b)?)"
    rf"|(?:{_NUMBER}\s(?:dollars|cents|euros|pounds|dolares|gourdes)\b)"
    r"|(?:\b(?:hundreds of |tens of )?(?:thousands|millions|billions)(?:\s(?:of dollars|in)\b)?)"
)
_SHARE = re.compile(
    rf"(?:(?:{_NUMBER})\s?(?:%|per\s?cent\b|percentage points\b|por ciento\b))"
    r"|\b(?:more than |less than |about |over |nearly |almost |roughly )?(?:a |one[- ])?(?:half|third|quarter|fifth|two[- ]thirds|three[- ]quarters)\b(?: of)?"
    r"|\b(?:one|two|three|four|five|six|seven|eight|nine|\d+) (?:in|out of) (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\b"
    r"|\b(?:majority|most) of\b"
)
_COUNT = re.compile(rf"(?<![\w$€£(])(?:{_NUMBER})(?!\s?(?:%|per\s?cent)|[\w)(])")
_VAGUE = re.compile(
    r"\b(?:dozens|hundreds|thousands|scores|several|numerous|some|a handful|a few|select|a couple|many)\b"
)
_YEAR = re.compile(r"(?:1[89]|20)\d{2}")


class Measure(StrEnum):
    """What a figure measures."""

    TALLY = "tally"
    MONEY = "money"
    SHARE = "share"
    COUNT = "count"
    VAGUE = "vague"


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure as it stands between `start` and `stop`; `value` is 0 where the words give no number."""

    measure: Measure
    text: str
    value: float
    start: int
    stop: int


@lru_cache(maxsize=1 << 16)
def figures(text: str) -> tuple[Figure, ...]:
    """All figures in order of place; characters belong to one figure at most."""
    folded = fold(text)
    found: list[Figure] = []
    for measure, spans in _readers(folded):
        found.extend(
            Figure(measure, text[start:stop], _value(measure, folded[start:stop]), start, stop)
            for start, stop in spans
            if not any(start < other.stop and other.start < stop for other in found)
        )
    return tuple(sorted(found, key=lambda figure: figure.start))


@lru_cache(maxsize=1 << 16)
def tallies(text: str) -> tuple[Figure, ...]:
    """Vote results only: `3-2`, `three to two`, `unanimously`."""
    folded = fold(text)
    return tuple(
        Figure(Measure.TALLY, text[a:b], _value(Measure.TALLY, folded[a:b]), a, b) for a, b in _tally_spans(folded)
    )


def _readers(folded: str) -> list[tuple[Measure, list[tuple[int, int]]]]:
    return [
        (Measure.TALLY, _tally_spans(folded)),
        (Measure.MONEY, [match.span() for match in _MONEY.finditer(folded)]),
        (Measure.SHARE, [match.span() for match in _SHARE.finditer(folded)]),
        (Measure.COUNT, [match.span() for match in _COUNT.finditer(folded) if not _YEAR.fullmatch(match[0])]),
        (Measure.VAGUE, [match.span() for match in _VAGUE.finditer(folded)]),
    ]


def _tally_spans(folded: str) -> list[tuple[int, int]]:
    spans = [
        match.span() for match in _UNANIMOUS.finditer(folded) if not _NOT_UNANIMOUS.search(folded[: match.start()])
    ]
    if _VOTING.search(folded):
        spans += [match.span() for match in _BALLOT.finditer(folded)]
        spans += [match.span() for match in _TALLY.finditer(folded) if _plausible(match)]
    return sorted(spans)


def _plausible(match: re.Match[str]) -> bool:
    """A vote result is two small numbers, the larger usually first; `9 to 5` of office hours is not excluded."""
    return max(_whole(match[1]), _whole(match[2])) <= 435


def tally(text: str) -> tuple[int, int] | None:
    """The two numbers of a tally, larger first; None for words such as `unanimous`."""
    folded = fold(text)
    found = _BALLOT.search(folded) or _TALLY.search(folded)
    if not found:
        return None
    one, two = (_whole(part) for part in found.groups() if part)
    return max(one, two), min(one, two)


def _whole(text: str) -> int:
    digits = text.replace(",", "")
    return int(digits) if digits.isdigit() else int(NUMBER_WORDS.get(text, 0))


def _value(measure: Measure, folded: str) -> float:
    if measure in (Measure.TALLY, Measure.VAGUE):
        return 0.0
    return number(folded)


def number(folded: str) -> float:
    """The number that words or digits name: `1,120`, `forty-five`, `4.2 million`; 0 when there is none."""
    digits = re.search(_DIGITS, folded)
    if digits:
        base = float(digits[0].replace(",", ""))
    else:
        base = float(sum(NUMBER_WORDS[word] for word in re.findall(rf"\b(?:{_WORD})\b", folded)))
    for word in re.findall(r"[a-z]+", folded):
        base *= _MAGNITUDE.get(word, 1)
    return base
