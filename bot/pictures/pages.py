"""A page with a picture and, beside it, all that the picture shows as text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.compose import compose
from bot.editions import in_language
from bot.offers import pages, same
from bot.page import Button, Page
from bot.wording import Wording
from knowledge.answers import Answer
from knowledge.models import Collection

from .drawing import picture
from .parts import only, parts


def illustrated(answer: Answer, collection: Collection, wording: Wording, number: int) -> Page:
    """The page with picture `number`, counted from 0; a number past the end shows the last."""
    found = parts(answer, collection)
    if not found:
        return compose(answer, collection, wording)
    place = min(number, len(found) - 1)
    read = parts(in_language(answer, collection, wording), collection)
    return replace(
        compose(only(answer, found[place]), collection, wording),
        buttons=tuple(_turning(answer, wording, place, len(found))),
        picture=picture(read[place], (place + 1, len(read)), collection, wording),
        number=pages(answer) + place,
    )


def _turning(answer: Answer, wording: Wording, place: int, of: int) -> Iterator[Button]:
    question = same(answer)
    if question and place + 1 < of:
        yield Button(wording.say("button-more"), question, pages(answer) + place + 1)
    if question:
        yield Button(wording.say("button-back"), question)
