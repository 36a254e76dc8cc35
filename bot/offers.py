"""The next steps that a page offers as buttons."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from knowledge.answers import Answer, Command, Excerpt, Lead, Question
from knowledge.models import Side
from knowledge.recalling import shown

from .listing_pages import ROWS, entries
from .page import Button
from .wording import Wording

PER_PAGE = 3
NEXT_QUESTIONS = 2


def pages(answer: Answer) -> int:
    """How many pages the answer fills, at least 1."""
    if answer.voices or len(answer.cards) == 1 or answer.lead is Lead.PASSAGE:
        return 1
    listed, per_page = (
        (entries(answer), ROWS) if answer.lead is Lead.LISTING else (len(answer.excerpts + answer.more), PER_PAGE)
    )
    return max(1, -(-listed // per_page))


def quoted(answer: Answer, number: int) -> tuple[Excerpt, ...]:
    """The excerpts of page `number`."""
    everything = answer.excerpts + answer.more
    return everything[number * PER_PAGE : (number + 1) * PER_PAGE] if number else answer.excerpts


def same(answer: Answer) -> Question | None:
    """What asks for this answer again without the words of a free question; None where only they could."""
    question = replace(answer.question, earlier=None)
    if question.command is not Command.ASK or question.shown or question.around or question.argument:
        return question
    kept = shown(answer)
    return Question(shown=kept) if kept else None


def offers(answer: Answer, wording: Wording, number: int, questions: Sequence[str]) -> Iterator[Button]:
    """Buttons in the order in which they are drawn; `questions` are the next ones in the reader's language."""
    question = same(answer)
    if question and number + 1 < pages(answer):
        yield Button(wording.say("button-more"), question, number + 1)
    elif question and number:
        yield Button(wording.say("button-back"), question)
    yield from _passages(answer, wording, number)
    yield from _sides(answer, wording)
    yield from _evidence(answer, wording)
    for topic, label in zip(answer.next_questions[:NEXT_QUESTIONS], questions, strict=False):
        yield Button(label, Question(topic.question, argument=topic.id))


def _passages(answer: Answer, wording: Wording, number: int) -> Iterator[Button]:
    if answer.lead is Lead.PASSAGE:
        return
    first = 1 + number * PER_PAGE
    excerpts = answer.cards[0].excerpts if len(answer.cards) == 1 else quoted(answer, number) or answer.closest
    for place, excerpt in enumerate(excerpts, first):
        if excerpt.place:
            yield Button(wording.say("button-read", number=place), Question(around=excerpt.place))


def _sides(answer: Answer, wording: Wording) -> Iterator[Button]:
    if answer.voices:
        yield Button(wording.say("button-support"), Question(command=Command.REACTIONS, side=Side.SUPPORT))
        yield Button(wording.say("button-oppose"), Question(command=Command.REACTIONS, side=Side.OPPOSE))
    elif answer.lead is Lead.ONE_SIDE:
        other = Side.SUPPORT if answer.excerpts[0].side is Side.OPPOSE else Side.OPPOSE
        yield Button(wording.say("button-other-side"), Question(command=Command.REACTIONS, side=other))


def _evidence(answer: Answer, wording: Wording) -> Iterator[Button]:
    command = answer.question.command
    if answer.differences and command is not Command.DIFFERENCES:
        ids = tuple(difference.id for difference in answer.differences)
        yield Button(wording.say("button-differences"), Question(command=Command.DIFFERENCES, ids=ids))
    articles = dict.fromkeys(excerpt.article.id for excerpt in (*answer.excerpts, *answer.more) or answer.closest)
    if articles and command is not Command.SOURCES:
        yield Button(wording.say("button-sources"), Question(command=Command.SOURCES, ids=tuple(articles)))
