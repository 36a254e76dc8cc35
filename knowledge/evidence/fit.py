"""Whether a sentence holds the kind of thing that a question asks for."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from knowledge.answers import Asks
from knowledge.lexicon import Alternative
from knowledge.question.reading import Reading
from knowledge.question.slots import Slot
from knowledge.text.analysis import fold, stem, tokens
from knowledge.text.dates import Exactness, moments
from knowledge.text.figures import Figure, Measure, figures, tallies
from knowledge.text.names import Name, is_organisation, names

_REASON = re.compile(
    r"\b(?:because|due to|reasons?|citing|cited|in order to|so that|to ensure|aims? to|argu\w+|concerns?|concerned|fear\w*|necessary|needed|justif\w+|believ\w+|believing|as a result|"
    r"since|driven by|prompted|influenced by|pressure|after|worr\w+|in response|help\w*|to comply|porque|debido|para)\b"
)
_DEFINING = re.compile(
    r"\bwhich (?:allow|let|empower|authoriz|mean|requir|permit|give|ban|bar|prohibit|limit|cover|is|are)\w*\b|\b(?:is|are) (?:an? |the )?\w+|\bknown as\b|\bdefin\w+|\brefers? to\b|\bmeans?\b|\bdescrib\w+\b|\bthat (?:allow|let|empower|authoriz|permit|give)\w*\b|\ballow\w* \b|\bempower\w*\b|\bunder (?:the|which)\b|\bsuch as\b|\bestablish\w*\b|\bpermits?\b"
)
_PEOPLE = re.compile(
    r"\b(?:residents|advocates|critics|opponents|supporters|proponents|commissioners|officials|officers|members|leaders|groups|activists|parents|teachers|students|tenants|landlords|owners|drivers|council|board|commission|"
    r"department|agency|police|mayor|chief|governor|spokes\w+|judge|court|city|county|school|state|neighbors|merchants|businesses|workers|voters|union)\b"
)
_NEAR = 7
HARD = frozenset({Asks.TALLY, Asks.COUNT, Asks.MONEY, Asks.SHARE, Asks.AMOUNT})


@dataclass(frozen=True, slots=True)
class Fit:
    """From 0 (does not hold it) to 1 (holds it exactly), and the words that do."""

    degree: float
    value: str | None = None


NONE = Fit(0.0)
Check = Callable[[str, Reading], Fit]


def fit(text: str, reading: Reading) -> Fit:
    """How well a sentence fits the kind of answer that is asked for."""
    return _CHECKS.get(reading.asks, _anything)(text, reading)


def _anything(text: str, reading: Reading) -> Fit:
    return Fit(0.5)


_VOTES = r"\d{1,3}(?:,\d{3})*(?: (?:people|voters|residents|members|votes|voted|were)){0,2}"
# What a whole electorate said is not told as `4-3`.
_BALLOTS = re.compile(
    rf"\b{_VOTES} (?:for|in favou?r|yes)\b[^.;]{{0,40}}?\b{_VOTES} (?:against|opposed|no)\b"
    r"|\b\d{1,2}(?:\.\d)? ?(?:%|percent) (?:to|against) \d{1,2}(?:\.\d)? ?(?:%|percent)"
)


def _tally(text: str, reading: Reading) -> Fit:
    found = tallies(text)
    if found:
        return Fit(1.0, found[0].text)
    ballots = _BALLOTS.search(fold(text))
    return Fit(1.0, text[ballots.start() : ballots.end()]) if ballots else NONE


def _money(text: str, reading: Reading) -> Fit:
    found = [figure for figure in figures(text) if figure.measure is Measure.MONEY]
    return Fit(1.0, found[0].text) if found else NONE


def _amount(text: str, reading: Reading) -> Fit:
    """Any figure of a size: money, a share, else a number."""
    found = [figure for figure in figures(text) if figure.measure in (Measure.MONEY, Measure.SHARE)]
    if found:
        return Fit(1.0, found[0].text)
    counted = _count(text, replace(reading, head=None))
    return Fit(0.6, counted.value) if counted.degree == 1.0 else NONE


def _share(text: str, reading: Reading) -> Fit:
    found = [figure for figure in figures(text) if figure.measure is Measure.SHARE]
    return Fit(1.0, found[0].text) if found else NONE


_WORTH = {Measure.COUNT: 1.0, Measure.SHARE: 0.6, Measure.VAGUE: 0.56}
# Individuals, residents, arrests: whatever is counted can be people.
_ANYBODY = frozenset({"peopl", "person", "folk"})
_ASKS_PART = re.compile(r"\bhow many of\b|\bhow many (?:\w+ ){1,3}(?:are|is|were|was|have|had)\b|\bwhat part\b")
_ASKS_EXTENT = re.compile(r"\bor (?:is it )?(?:only|just|some)\b")
_TOO_VAGUE = frozenset({"many", "numerous", "select", "some"})


def _count(text: str, reading: Reading) -> Fit:
    """A number beside the thing that is counted; `some` and `select` are worth less than a number."""
    elsewhere = [(one.start, one.stop) for one in moments(text)] + [(one.start, one.stop) for one in names(text)]
    counted = [
        figure
        for figure in figures(text)
        if _may_count(figure, reading.english)
        and not _numbers_a_name(text, figure)
        and not any(start < figure.stop and figure.start < stop for start, stop in elsewhere)
    ]
    heads = [reading.head] if reading.head and reading.head.found and reading.head.stem not in _ANYBODY else []
    best = NONE
    for figure in counted:
        near = not heads or any(_counts(text, figure, slot) for slot in heads)
        vague = figure.measure is Measure.VAGUE and not heads
        degree = _WORTH[figure.measure] * (1.0 if near and not vague else 0.35)
        best = max(best, Fit(degree, figure.text), key=lambda one: one.degree)
    return best


def _may_count(figure: Figure, question: str) -> bool:
    if figure.measure is Measure.SHARE:
        return bool(_ASKS_PART.search(question))
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
    after = tokens(text[figure.stop :])[:_NEAR]
    before = tokens(text[: figure.start])[-4:]
    around = {stem(token.text) for token in (*before, *after)}
    return any(set(way.stems) <= around for way in head.alternatives if way.same)


_EXACTNESS = {
    Exactness.DAY: 1.0,
    Exactness.MONTH: 0.9,
    Exactness.YEAR: 0.8,
    Exactness.WEEKDAY: 0.7,
    Exactness.VAGUE: 0.5,
}


_CLOCK = re.compile(r"\b\d{1,2}(?::\d{2})?\s?[ap]\.?\s?m\b|\b\d{1,2}:\d{2}\b|\b(?:noon|midnight)\b")
_PART_OF_DAY = re.compile(r"\b(?:late|evening|night|morning|afternoon|overnight|dawn|hours)\b")
_ASKS_CLOCK = re.compile(r"\b(?:what|which) (?:time|hour)\b|\btime of (?:the )?day\b|\bday or night\b|\bhow late\b")


def _time(text: str, reading: Reading) -> Fit:
    if _ASKS_CLOCK.search(reading.english):
        return _clock(text)
    found = moments(text)
    if not found:
        return NONE
    best = max(found, key=lambda moment: moment.exactness)
    return Fit(_EXACTNESS[best.exactness], best.text)


def _clock(text: str) -> Fit:
    folded = fold(text)
    for degree, pattern in ((1.0, _CLOCK), (0.7, _PART_OF_DAY)):
        if found := pattern.search(folded):
            return Fit(degree, text[found.start() : found.end()])
    return NONE


_PLACE_REACH, _NAME_REACH = 60, 15


def _named(text: str, reading: Reading) -> Fit:
    """A proper name that the question itself does not hold, near the thing that is asked for."""
    if reading.head is None:
        new = _new_names(text, reading)
        return Fit(0.8, new[0].text) if new else NONE
    return _beside_head(text, reading, _NAME_REACH if _PEOPLE.search(reading.head.stem) else _PLACE_REACH)


def _beside_head(text: str, reading: Reading, reach: int, kind: Callable[[Name], bool] = lambda _: True) -> Fit:
    """The same, no farther than `reach` characters from the head: `Judge Ann Roe`, `towns such as Doral`."""
    head = reading.head
    for name in filter(kind, _new_names(text, reading)):
        near = f"{name.title} {text[max(0, name.start - reach) : name.stop + reach]}"
        around = {stem(token.text) for token in tokens(near)}
        if head is None or any(around.issuperset(way.stems) for way in _ways(head, reading)):
            return Fit(1.0, name.text)
    return NONE


def _ways(head: Slot, reading: Reading) -> list[Alternative]:
    """Names of several are asked of those very ones; the name of one may stand beside another word for the office."""
    return [way for way in head.alternatives if way.same and (way.weight == 1.0 or "names" not in reading.english)]


def _place(text: str, reading: Reading) -> Fit:
    """A name that belongs to no body and nobody with an office."""
    return _beside_head(text, reading, _PLACE_REACH, _is_place)


def _is_place(name: Name) -> bool:
    return not name.title and not is_organisation(name.text) and fold(name.text) not in _COUNTRY


_COUNTRY = frozenset({"united states", "america", "u.s.", "us", "usa"})


def _new_names(text: str, reading: Reading) -> list[Name]:
    asked = {stem(token.text) for token in reading.tokens}
    return [name for name in names(text) if not {stem(token.text) for token in tokens(name.text)} <= asked]


def _person(text: str, reading: Reading) -> Fit:
    if _ASKS_NAMES.search(reading.english):
        return _beside_head(text, reading, _NAME_REACH)
    new = _new_names(text, reading)
    if new:
        return Fit(1.0, new[0].text)
    if not _PEOPLE.search(fold(text)):
        return NONE
    return Fit(0.2 if _ASKS_WHICH.search(reading.english) else 0.6)


_ASKS_WHICH = re.compile(r"\bwhich (?!groups?\b|organi[sz]ations?\b|side\b)")
_ASKS_NAMES = re.compile(r"\bnames?\b|\bwhat(?:'s| is) (?:he|she) called\b")


_CONTACT = re.compile(
    r"\bhttps?://\S|\bwww\.|\b\S+@\S+\.\w|\b\w+\.(?:com|org|gov|net|edu)\b|\(?\b\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b|\b\d{3,5} [A-Z]\w+ (?:Street|St|Avenue|Ave|Drive|Road|Rd|Blvd|Boulevard)\b"
)


def _contact(text: str, reading: Reading) -> Fit:
    found = _CONTACT.search(text)
    return Fit(1.0, found[0]) if found else NONE


def _reason(text: str, reading: Reading) -> Fit:
    return Fit(1.0) if _REASON.search(fold(text)) else Fit(0.4)


def _words(text: str, reading: Reading) -> Fit:
    return Fit(0.5)


def _meaning(text: str, reading: Reading) -> Fit:
    return Fit(1.0) if _DEFINING.search(fold(text)) else Fit(0.4)


_CHECKS: dict[Asks, Check] = {
    Asks.TALLY: _tally,
    Asks.COUNT: _count,
    Asks.MONEY: _money,
    Asks.SHARE: _share,
    Asks.AMOUNT: _amount,
    Asks.TIME: _time,
    Asks.PLACE: _place,
    Asks.PERSON: _person,
    Asks.NAMED: _named,
    Asks.CONTACT: _contact,
    Asks.REASON: _reason,
    Asks.WORDS: _words,
    Asks.MEANING: _meaning,
}
