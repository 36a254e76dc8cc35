"""Events along a line from top to bottom: the date on the left, what happened and who reports it on the right."""

from __future__ import annotations

from bot.listing_pages import places
from bot.wording import Wording
from knowledge.models import Collection, Event

from .letters import Face, Lines, lines
from .paper import GREY, INNER, LINE, MARGIN, SMALL, STRONG, TEXT, Box, Dot, Paper
from .parts import Stretch

_DATES = 220
_RAIL = MARGIN + _DATES + 26
_TEXTS = _RAIL + 40
_APART = 30


def course(paper: Paper, stretch: Stretch, collection: Collection, wording: Wording) -> None:
    """The events below what the paper holds already."""
    middle = STRONG.line // 2 + 2
    begins = paper.down + middle
    for event in stretch.events:
        paper.dots.append(Dot(_RAIL, paper.down + middle, event.announced))
        ends = paper.down + middle
        paper.down += _event(paper, event, collection, wording) + _APART
    paper.boxes.append(Box(_RAIL - 1, begins, _RAIL + 1, ends, LINE))
    paper.down -= _APART


def _event(paper: Paper, event: Event, collection: Collection, wording: Wording) -> int:
    """The height of what was placed."""
    date = lines(_DATES, *_when(event, wording))
    text = lines(MARGIN + INNER - _TEXTS, (event.text, TEXT))
    who = lines(MARGIN + INNER - _TEXTS, *((place, SMALL) for place in places(event.evidence, collection, wording)))
    paper.place(date, MARGIN, paper.down)
    paper.place(text, _TEXTS, paper.down)
    paper.place(who, _TEXTS, paper.down + text.height, GREY)
    return max(date.height, Lines((*text.each, *who.each)).height)


def _when(event: Event, wording: Wording) -> tuple[tuple[str, Face], ...]:
    announced = ((wording.say("picture-announced"), SMALL),) if event.announced else ()
    return ((wording.date(event.date), STRONG), *announced)
