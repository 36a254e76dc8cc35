"""The pages of an answer that carry its pictures: they follow those that carry none."""

from __future__ import annotations

from collections.abc import Iterator

from bot.listing_pages import ROWS
from bot.offers import pages, same
from bot.page import Button
from bot.wording import Wording
from knowledge.answers import Answer, Command
from knowledge.models import Collection

from .parts import first_with, parts

_DRAWN = (Command.DIFFERENCES, Command.TIMELINE)


def drawable(answer: Answer) -> bool:
    """True for an answer that can be a picture."""
    return answer.question.command in _DRAWN


def picture_offer(answer: Answer, collection: Collection, wording: Wording, number: int) -> Iterator[Button]:
    """From page `number` to the picture of its first entry, on a page of its own."""
    found = parts(answer, collection) if drawable(answer) else ()
    question = same(answer)
    if found and question:
        entry = (answer.events or answer.differences)[number * ROWS]
        page = pages(answer) + first_with(entry, found)
        yield Button(wording.say("button-picture"), question, page, aside=True)
