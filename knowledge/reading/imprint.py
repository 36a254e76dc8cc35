"""What an article's own text says of its author, its outlet and its day."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from knowledge.models import Noise, PartialDate
from knowledge.text.sentences import sentence_spans

from .blocks import Block
from .days import days
from .stamps import names_outlet, stamp

_HEAD = 8  # blocks among which a bare date is the day of publication
_SENTENCE = 400  # characters of a sentence before a date that are looked at
_NEAR = 90  # characters after an opening date in which its verb stands
_ADVERBIAL = re.compile(
    r"(?:^|[,(–—]|\b(?:on|since|after|of|dated|el|le|du|del|tras el|nan dat|nan)|\w+(?:ed|ó))\s*"
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s|(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),?\s)?$"
)
_TO_COME = re.compile(
    r"\b(?:will|would|shall|set|due|expected|scheduled|planned|proposed|plans to|until|through|before|effective|effect|expir\w+|starting|starts?|"
    r"beginning|begins?|deadline|next|upcoming|slated|going|hasta|a partir|antes|prevista?|programad[oa]|próxim[oa]|vigor|vigueur|jusqu\w*|avant|"
    r"d['’]ici|prévue?|prochaine?|sera|seront|aura|devra|pral|va|ap|jiska|anvan|apati)\b|\w{2,}r(?:á|án|emos)\b"
)
_AS_SUBJECT = re.compile(r"[\s,]*(?:will|would|shall|is|será|sera|pral)\b")
_REPORTED = re.compile(
    r"\b(?:said|announced|told|wrote|reported|dijo|anunció|a annoncé|a déclaré|te di|te anonse)(?:\s(?:on|el|le))?\W*$"
)
_DONE = re.compile(
    r"\b(?!(?:unit|ne|inde|spe|hundr|fe|bre|se|announc|report|promis|pledg|vow|ask|urg|call|add|not|stat|decid|agre|propos)ed\b)\w{2,}ed\b"
    r"|\b(?:was|were|had|began|met|held|came|took|gave|made|went|won|lost|left|became|sent|led|recent|recently|last|fue|fueron|había|tras|reciente|a été|avait|avaient|te)\b"
    r"|\b(?!(?:dij|anunci|prometi|pidi|agreg)ó)\w{2,}(?:ó|aron|ieron)\b|\b(?:a|ont|est|sont)\s\w+(?:é|ée|és|ées|i|u)\b"
)


@dataclass(frozen=True, slots=True)
class Imprint:
    """As far as the text says it; `not_before` is the earliest day on which it can have been written."""

    author: str | None = None
    outlet: str | None = None
    published: PartialDate | None = None
    not_before: PartialDate | None = None


def imprint(blocks: Sequence[Block], marks: Sequence[Noise | None]) -> Imprint:
    """A bare date is the day of publication only near the head, and a date in prose never."""
    stamps = [
        (place, found)
        for place, block in enumerate(blocks)
        if marks[place] is Noise.BYLINE and (found := stamp(block.text))
    ]
    published = next((one.published for place, one in stamps if one.published and (place < _HEAD or one.author)), None)
    passed = [*(one.updated for _, one in stamps if one.updated), *_passed(blocks, marks)]
    return Imprint(
        next((one.author for _, one in stamps if one.author), None),
        next((one.outlet for _, one in stamps if one.outlet), None) or _outlet(blocks, [place for place, _ in stamps]),
        published,
        max(passed, default=None) if not published else None,
    )


def _outlet(blocks: Sequence[Block], stamped: Sequence[int]) -> str | None:
    """An outlet's name on a line of its own beside a stamp near the head."""
    beside = (place for stamp in stamped for place in (stamp - 1, stamp + 1) if 0 < place < min(_HEAD, len(blocks)))
    return next((blocks[place].text for place in beside if names_outlet(blocks[place].text)), None)


def _passed(blocks: Sequence[Block], marks: Sequence[Noise | None]) -> Iterator[PartialDate]:
    """Days that had come when the text was written: those of embedded posts, and those told in the past tense."""
    for block, mark in zip(blocks, marks, strict=True):
        if mark is Noise.EMBED:
            yield from (day.date for day in days(block.text))
        elif not mark and re.search(r"\d{4}", block.text):
            for span in sentence_spans(block.text):
                yield from told_as_past(block.text[span.start : span.stop])


def told_as_past(sentence: str) -> Iterator[PartialDate]:
    """Full dates of a sentence on which something has happened; in doubt none."""
    lowered = sentence.lower()
    found = list(days(sentence))
    for day, following in zip_longest(found, found[1:]):
        before = lowered[max(0, day.start - _SENTENCE) : day.start]
        after = lowered[day.stop : following.start if following else None][:_NEAR]
        if _ADVERBIAL.search(before) and not _TO_COME.search(before) and _happened(before, after):
            yield day.date


def _happened(before: str, after: str) -> bool:
    if _DONE.search(before) or _REPORTED.search(before):
        return not _AS_SUBJECT.match(after)
    opens = before.count(" ") <= 3
    return opens and bool(_DONE.search(after)) and not _TO_COME.search(after)
