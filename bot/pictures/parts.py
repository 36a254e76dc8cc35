"""What goes onto one picture: a few questions by a few articles, or a stretch of a timeline."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TypeVar

from knowledge.answers import Answer, Lead
from knowledge.models import Article, Collection, Difference, Event

# Positions are sentences: in more columns they could not be read on a phone.
QUESTIONS = 3
ARTICLES = 6
EVENTS = 8
Shown = TypeVar("Shown")


@dataclass(frozen=True, slots=True)
class Grid:
    """Questions by articles; `speaking` articles take a position on them, on this picture and others."""

    differences: tuple[Difference, ...]
    articles: tuple[Article, ...]
    speaking: int


@dataclass(frozen=True, slots=True)
class Stretch:
    """Events that follow each other, out of `of`."""

    events: tuple[Event, ...]
    of: int


Part = Grid | Stretch


def parts(answer: Answer, collection: Collection) -> tuple[Part, ...]:
    """The pictures of an answer in their order; none where there is nothing to draw."""
    if answer.lead is not Lead.LISTING:
        return ()
    known = {article.id: article for article in collection.articles}
    stretches = (Stretch(tuple(events), len(answer.events)) for events in _even(answer.events, EVENTS))
    return (*stretches, *_grids(answer.differences, known))


def only(answer: Answer, part: Part) -> Answer:
    """The answer with nothing but what the picture shows."""
    if isinstance(part, Stretch):
        return replace(answer, events=part.events)
    return replace(answer, differences=part.differences)


def first_with(entry: Difference | Event, found: Sequence[Part]) -> int:
    """The place of the first picture that shows the entry; the first of all for one without evidence."""
    shown = (part.events if isinstance(part, Stretch) else part.differences for part in found)
    return next((place for place, entries in enumerate(shown) if entry in entries), 0)


def _grids(differences: Sequence[Difference], known: Mapping[str, Article]) -> Iterator[Grid]:
    """Questions of one topic share a picture where they are listed together."""
    for _, alike in groupby(differences, lambda one: one.topic or one.id):
        for asked in _even(tuple(alike), QUESTIONS):
            yield from _grid(asked, known)


def _grid(asked: Sequence[Difference], known: Mapping[str, Article]) -> Iterator[Grid]:
    speaking = _speaking(asked, known)
    for articles in _even(speaking, ARTICLES):
        here = tuple(one for one in asked if any(article in articles for article in _speaking([one], known)))
        yield Grid(here, tuple(articles), len(speaking))


def _even(everything: Sequence[Shown], most: int) -> Iterator[Sequence[Shown]]:
    """As few pieces as possible, all about as long."""
    pieces = -(-len(everything) // most)
    for piece in range(pieces):
        yield everything[len(everything) * piece // pieces : len(everything) * (piece + 1) // pieces]


def _speaking(asked: Sequence[Difference], known: Mapping[str, Article]) -> tuple[Article, ...]:
    """In the order of the positions, so that articles that agree stand together."""
    named = (one.article for difference in asked for position in difference.positions for one in position.evidence)
    return tuple(known[id_] for id_ in dict.fromkeys(named) if id_ in known)
