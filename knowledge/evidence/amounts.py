"""Whether a sentence holds a figure of the kind that is asked for: a tally, money, a share, a count."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from knowledge.question.reading import Reading
from knowledge.question.slots import Slot
from knowledge.text.analysis import fold, stem, tokens
from knowledge.text.dates import moments
from knowledge.text.figures import Figure, Measure, figures, tallies
from knowledge.text.names import names

_NEAR = 7


@dataclass(frozen=True, slots=True)
class Fit:
    """From 0 (does not hold it) to 1 (holds it exactly), and the words that do."""

    degree: float
    value: str | None = None


NONE = Fit(0.0)


_VOTES = r"\d{1,3}(?:,\d{3})*(?: (?:people|voters|residents|members|votes|voted|were)){0,2}"
# What a whole electorate said is not told as `4-3`.
_BALLOTS = re.compile(
    rf"\b{_VOTES} (?:for|in favou?r|yes)\b[^.;]{{0,40}}?\b{_VOTES} (?:against|opposed|no)\b"
    r"|\b\d{1,3}(?:[.,]\d{3})* (?:votos |personas )?(?:a favor|por el si)\b[^.;]{0,40}?\b\d{1,3}(?:[.,]\d{3})* (?:votos |personas )?(?:en contra|por el no)\b"
    r"|\b\d{1,2}(?:\.\d)? ?(?:%|percent) (?:to|against) \d{1,2}(?:\.\d)? ?(?:%|percent)"
)


def tally_in(text: str, reading: Reading) -> Fit:
    found = tallies(text)
    if found:
        return Fit(1.0, found[0].text)
    ballots = _BALLOTS.search(fold(text))
    return Fit(1.0, text[ballots.start() : ballots.end()]) if ballots else NONE


def money_in(text: str, reading: Reading) -> Fit:
    found = [figure for figure in figures(text) if figure.measure is Measure.MONEY]
    return Fit(1.0, found[0].text) if found and _at_that_rate(text, reading) else NONE


def amount_in(text: str, reading: Reading) -> Fit:
    """Any figure of a size: money, a share, else a number."""
    found = [figure for figure in figures(text) if figure.measure in (Measure.MONEY, Measure.SHARE)]
    if found:
        return Fit(1.0, found[0].text) if _at_that_rate(text, reading) else NONE
    counted = count_in(text, replace(reading, head=None))
    return Fit(0.6, counted.value) if counted.degree == 1.0 else NONE


def share_in(text: str, reading: Reading) -> Fit:
    found = [figure for figure in figures(text) if figure.measure is Measure.SHARE]
    return Fit(1.0, found[0].text) if found else NONE


_WORTH = {Measure.COUNT: 1.0, Measure.SHARE: 0.6, Measure.VAGUE: 0.56}
# Individuals, residents, arrests: whatever is counted can be people.
_ANYBODY = frozenset({"peopl", "person", "folk"})
_ASKS_PART = re.compile(r"\bhow many of\b|\bhow many (?:\w+ ){1,3}(?:are|is|were|was|have|had)\b|\bwhat part\b")
_ASKS_EXTENT = re.compile(r"\bor (?:is it )?(?:only|just|some)\b")
_ASKS_WHOLE = re.compile(
    r"\b(?:have|has)\b(?! (?:been|to|they|already|\w+ed)\b)|\bemploys?\b|\b(?:are there|there are|in all|altogether|in total|work (?:for|at|in))\b"
)
_OF_A_WHOLE = re.compile(r"\s(?:out )?of (?:(?:the|its|their|his|her|our|\S+['’]s?|about|nearly|more|than|some) )*\d")
# `a climate, one of fear` counts nothing.
_ONE = frozenset({"one", "uno", "una"})
_PRONOUN = re.compile(
    r"\s(?:such|that|which|who)\b|\sof those (?:who|that|which)\b|\sde (?:los|las|ellos|ellas)\b|\sof (?!the\b|its\b|their\b|our\b|his\b|her\b|them\b|those\b|these\b|\w+ (?:commissioners|members|people)\b|\d)"
)
_TOO_VAGUE = frozenset({"many", "numerous", "select", "some"})


# Eight weeks are no number of people.
_UNIT = re.compile(
    r"^[ -](?:full |more |business |working |consecutive |straight |extra |square |calendar )?(seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|miles?|feet|foot|yards?|acres?|blocks?|gallons?|pounds?|tons?|decibels?|degrees?|inches|kilometers?|meters?|megawatts?|a\.m|p\.m|am|pm|o'clock)\b"
)
_UNITS = frozenset(map(stem, "minutes hours days nights weeks months years miles feet acres gallons decibels".split()))
_ASKS_UNIT = re.compile(r"\bhow (?:old|tall|far|often|long|big|large|high|deep|loud|close|wide|soon|late)\b")


def _of_another_unit(figure: Figure, text: str, reading: Reading) -> bool:
    """True for a number of weeks, miles or gallons where those were not asked for."""
    unit = _UNIT.match(fold(text[figure.stop : figure.stop + 30]))
    if not unit or _ASKS_UNIT.search(reading.english):
        return False
    return stem(unit[1]) not in {stem(token.text) for token in reading.tokens}


_ASKS_AGE = re.compile(r"\bhow old\b|\bwhat age\b|\bages? of\b")
_AGE = re.compile(
    r"\b\d{1,3}[ -]years?[ -]old\b|\b(?:aged|age) \d{1,3}\b|(?<=[a-z], )\d{1,3}(?=[,.])|\b(?:is|was|turn(?:s|ed)) \d{1,3}\b|\b\d{1,3} años\b"
)


def _age_in(text: str) -> Fit:
    found = _AGE.search(text)
    return Fit(1.0, found[0]) if found else NONE


_CLOCK_AROUND = re.compile(r"\d:\d\d")
_NOBODY = re.compile(
    r"^[ -](?:\w+ ){0,1}(?:signatures?|pages?|votes?|beds?|homes?|houses?|apartments?|units?|buildings?|cars?|trucks?|buses|vehicles?|machines?|phones?|pouches|bags?|words?|percent|dollars?|seats?|games?|schools?|cities|towns?|counties|states?|countries|companies|firms?|articles?|complaints?|calls?|tickets?|fines?|warnings?|citations?|letters?|e-?mails?|petitions?|amendments?|districts?|trees?|lanes?|times|items?|cents?|bills?|cases|lawsuits?|spots?|rooms?|acres?|blocks?|points?|posters?|forms?|flyers?|books?|cards?|permits?)\b"
)


def _is_nobody(figure: Figure, text: str) -> bool:
    """A number of signatures is no number of people."""
    return bool(_NOBODY.match(fold(text[figure.stop : figure.stop + 40])))


_PER = re.compile(r"\b(?:per|an?|each|every) (?:single )?(\w+)\b")


_ADVERBS = {"day": "daily", "year": "annual"}


def _at_that_rate(text: str, reading: Reading) -> bool:
    """False where `per inmate` or `an hour` is asked for and the sentence gives no such rate."""
    asked = re.search(r"\bper (\w+)", reading.english)
    if not asked:
        return True
    rates = {stem(found[1]) for found in _PER.finditer(fold(text))} | {stem(token.text) for token in tokens(text)}
    return stem(asked[1]) in rates or _ADVERBS.get(asked[1], f"{asked[1]}ly") in fold(text)


def count_in(text: str, reading: Reading) -> Fit:
    """A number beside the thing that is counted; `some` and `select` are worth less than a number."""
    if _ASKS_AGE.search(reading.english):
        return _age_in(text)
    elsewhere = [(one.start, one.stop) for one in moments(text)] + [(one.start, one.stop) for one in names(text)]
    counted = [
        figure
        for figure in figures(text)
        if _may_count(figure, text, reading.english)
        and not _numbers_a_name(text, figure)
        and not _of_another_unit(figure, text, reading)
        and not _CLOCK_AROUND.search(text[max(0, figure.start - 3) : figure.stop + 3])
        and not (_ASKS_WHOLE.search(reading.english) and _OF_A_WHOLE.match(text[figure.stop :]))
        and not any(start < figure.stop and figure.start < stop for start, stop in elsewhere)
    ]
    heads = [reading.head] if reading.head and reading.head.found and reading.head.stem not in _ANYBODY else []
    people = bool(reading.head and reading.head.stem in _ANYBODY)
    best = NONE
    for figure in counted:
        near = (
            any(_counts(text, figure, slot) for slot in heads) if heads else not (people and _is_nobody(figure, text))
        )
        vague = figure.measure is Measure.VAGUE and not heads
        degree = _WORTH[figure.measure] * (1.0 if near and not vague else 0.35)
        best = max(best, Fit(degree, figure.text), key=lambda one: one.degree)
    return best


def _may_count(figure: Figure, text: str, question: str) -> bool:
    if figure.measure is Measure.SHARE:
        return bool(_ASKS_PART.search(question))
    if fold(figure.text) in _ONE and _PRONOUN.match(text[figure.stop :]):
        return False
    if fold(figure.text) in _TOO_VAGUE:
        return bool(_ASKS_EXTENT.search(question))
    return figure.measure in _WORTH


def _numbers_a_name(text: str, figure: Figure) -> bool:
    """`Channel 7`, `District 5`, `Act 212`: a number that belongs to a name counts nothing."""
    before = re.search(r"(\S+)\s$", text[: figure.start])
    return bool(
        before and before[1][0].isupper() and before.start() and text[: before.start()].rstrip()[-1:] not in ".!?:"
    )


def _counts(text: str, figure: Figure, head: Slot) -> bool:
    unit = _UNIT.match(fold(text[figure.stop : figure.stop + 30]))
    if head.stem in _UNITS:
        return unit is not None and stem(unit[1]) == head.stem
    after = tokens(text[figure.stop :])[:_NEAR]
    before = tokens(text[: figure.start])[-4:]
    around = {stem(token.text) for token in (*before, *after)}
    return any(set(way.stems) <= around for way in head.alternatives if way.same)
