"""Whether a sentence tells a day, an hour or how long something lasts."""

from __future__ import annotations

import re

from knowledge.question.reading import Reading
from knowledge.text.analysis import fold
from knowledge.text.dates import Exactness, Moment, moments
from knowledge.text.figures import NUMBER_WORDS

from .amounts import NONE, Fit

_EXACTNESS = {
    Exactness.DAY: 1.0,
    Exactness.MONTH: 0.9,
    Exactness.YEAR: 0.8,
    Exactness.WEEKDAY: 0.7,
    Exactness.VAGUE: 0.5,
}


_CLOCK = re.compile(
    r"\b\d{1,2}(?::\d{2})?\s?[ap]\.?\s?m\b|\b\d{1,2}:\d{2}\b|\b(?:noon|midnight|mediodia|medianoche)\b"
    rf"|\b(?:\d{{1,2}}|una|once|{'|'.join(NUMBER_WORDS)})(?: y (?:media|cuarto))? de la (?:manana|tarde|noche|madrugada)\b"
    rf"|\b(?:a|de|desde|hasta|entre) las? (?:\d{{1,2}}|una|once|{'|'.join(NUMBER_WORDS)})(?: y (?:media|cuarto))?(?=[,.;]|$)"
)
_PART_OF_DAY = re.compile(
    r"\b(?:late|evening|night|morning|afternoon|overnight|dawn|hours|noche|anoche|madrugada|por la (?:tarde|manana))\b"
)
_ASKS_CLOCK = re.compile(r"\b(?:what|which) (?:times?|hours?)\b|\btime of (?:the )?day\b|\bday or night\b|\bhow late\b")


_ASKS_DURATION = re.compile(
    r"\bhow much (?:\w+ )?(?:time|longer)\b|\bhow long\b(?! (?:ago|before|since))|\bhow many (?:hours|days|weeks|months|years)\b"
)
_DURATION = re.compile(
    rf"\b(?:\d+(?:[.,]\d+)?|an?|half an?|several|{'|'.join(NUMBER_WORDS)})(?:-| )(?:full |more |business )?(?:hours?|days?|weeks?|months?|years?|minutes?)\b"
    rf"|\b(?:\d+(?:[.,]\d+)?|un|una|media|varias|varios|{'|'.join(NUMBER_WORDS)}) (?:horas?|dias?|semanas?|mes(?:es)?|anos?|minutos?)\b"
    r"|\b(?:hours|days|weeks|months|years) of\b|\blengthy\b|\ball (?:day|night|evening)\b|\b(?:hour|day|week|month|year)s?-long\b"
)
# A date may bound what lasts, but it does not say how long.
_BOUND, _NO_BOUND = 0.4, 0.2
_UNTIL = re.compile(r"\b(?:until|till|through|ends?|ending|expires?|hasta|vence|termina)\b")


def time_in(text: str, reading: Reading) -> Fit:
    if _ASKS_CLOCK.search(reading.english):
        return _clock(text)
    lasting = bool(_ASKS_DURATION.search(reading.english))
    span = _DURATION.search(fold(text)) if lasting else None
    if span:
        return Fit(1.0, text[span.start() : span.end()])
    found = [(_tells_when(moment, text), moment) for moment in moments(text)]
    if not found:
        return NONE
    degree, best = max(found, key=lambda one: one[0])
    return Fit(degree * (_worth_of_a_date(text) if lasting else 1.0), best.text)


def _worth_of_a_date(text: str) -> float:
    return _BOUND if _UNTIL.search(fold(text)) else _NO_BOUND


_TOLD_ON = re.compile(r"\b(?:reported|wrote|said|says|told|announced|according to)\b[^,;.]{0,24}$")
_OF_THE_TELLING = 0.35


def _tells_when(moment: Moment, text: str) -> float:
    """The day on which somebody told it says less of when it was."""
    told = _TOLD_ON.search(fold(text[: moment.start]))
    return _EXACTNESS[moment.exactness] * (_OF_THE_TELLING if told else 1.0)


# Live notes begin with the time at which they were written.
_NOTED_AT = re.compile(r"^\W*\d{1,2}:\d{2}(?:\s?[ap]\.?\s?m)?\b")


def _clock(text: str) -> Fit:
    folded = fold(text)
    noted = _NOTED_AT.match(folded)
    for degree, pattern in ((1.0, _CLOCK), (0.7, _PART_OF_DAY), (0.5, _NOTED_AT)):
        if found := pattern.search(folded, noted.end() if noted and pattern is not _NOTED_AT else 0):
            return Fit(degree, text[found.start() : found.end()])
    return NONE
