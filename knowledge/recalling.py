"""Showing an answer again from the places that it quoted, and a passage in its surroundings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import zip_longest
from typing import TYPE_CHECKING

from .answers import Answer, Command, Counts, Excerpt, Lead, Notice, Place, Question, Shown
from .evidence.differing import touched
from .evidence.speech import speaker
from .models import Article, Kind, Outcome, Side, Span
from .text.sentences import sentence_spans
from .votes import member_votes

if TYPE_CHECKING:
    from .archive import Archive

_FIRST = 3
_AGAIN = {
    Lead.TALLY: Outcome.ANSWERED,
    Lead.REPORTED: Outcome.ANSWERED,
    Lead.SIDES: Outcome.ANSWERED,
    Lead.ONE_SIDE: Outcome.ANSWERED,
    Lead.AGAIN: Outcome.ANSWERED,
    Lead.NO_ANSWER: Outcome.NO_ANSWER,
    Lead.ADVICE: Outcome.DECLINED,
    Lead.OPINION: Outcome.ANSWERED,
}


def shown(answer: Answer) -> Shown | None:
    """What to keep of an answer to a free question; None where nothing was quoted or nothing can be shown again."""
    if answer.question.shown:
        return answer.question.shown
    excerpts = answer.excerpts + answer.more or answer.closest
    places = tuple(one.place for one in excerpts if one.place)
    if answer.question.command is not Command.ASK or not places or len(places) < len(excerpts):
        return None
    return Shown(
        places,
        answer.lead if answer.lead in _AGAIN else Lead.REPORTED,
        _span(answer.value, excerpts[0].text),
        answer.counts.articles,
        answer.counts.copied,
        answer.counts.carrying,
        answer.voices,
        _sides(answer),
        answer.notices,
        answer.counts.contradicting,
        answer.counts.contrary,
    )


def _sides(answer: Answer) -> tuple[Side | None, ...]:
    """All sides where both are heard, the first where one is."""
    if answer.voices:
        return tuple(one.side for one in answer.excerpts)
    return (answer.excerpts[0].side,) if answer.lead is Lead.ONE_SIDE else ()


def _span(value: str | None, text: str) -> Span | None:
    start = text.find(value) if value else -1
    return Span(start, start + len(value)) if value and start >= 0 else None


def again(archive: Archive, question: Question, was: Shown) -> Answer:
    """The answer that was shown, as far as its passages still stand in the collection."""
    found = [
        replace(one, side=side or one.side)
        for place, side in zip_longest(was.places, was.sides[: len(was.places)])
        if (one := _excerpt(archive, place))
    ]
    if not found:
        return Answer(question, Outcome.NO_ANSWER, Lead.GONE, next_questions=archive.standing_questions(3))
    if _AGAIN[was.lead] is Outcome.NO_ANSWER:
        return _closest(archive, question, was, found)
    first = len(found) if was.voices else _FIRST
    quoted = tuple(found)
    return Answer(
        question,
        _AGAIN[was.lead],
        was.lead,
        value=found[0].text[was.value.start : was.value.stop] if was.value else None,
        excerpts=quoted[:first],
        more=quoted[first:],
        counts=_counts(archive, was),
        voices=was.voices,
        votes=member_votes(archive.collection.people) if was.lead is Lead.TALLY else (),
        differences=touched(archive.known_differences, quoted[: 2 * _FIRST], frozenset(), archive.vocabulary.idf),
        notices=was.notices,
        referrals=archive.collection.referrals if Notice.NOT_ADVICE in was.notices else (),
    )


def _counts(archive: Archive, was: Shown) -> Counts:
    return Counts(
        was.carrying,
        len(archive.collection.articles),
        unlisted=was.articles - len(was.carrying),
        copies_unlisted=was.copied,
        contrary=was.contrary,
        contrary_unlisted=was.contradicting - len(was.contrary),
    )


def _closest(archive: Archive, question: Question, was: Shown, found: list[Excerpt]) -> Answer:
    return Answer(
        question,
        Outcome.NO_ANSWER,
        was.lead,
        closest=tuple(found),
        counts=Counts(of=len(archive.collection.articles)),
        notices=was.notices,
        next_questions=archive.standing_questions(3),
    )


def surroundings(archive: Archive, question: Question, place: Place) -> Answer:
    """The paragraph with its neighbours; noise is passed over."""
    middle = _excerpt(archive, place)
    if middle is None:
        return Answer(question, Outcome.NO_ANSWER, Lead.GONE, next_questions=archive.standing_questions(3))
    article = middle.article
    whole = [
        _whole(article, position, place)
        for position in (
            *_near(article, place.position, -1),
            place.position,
            *_near(article, place.position, 1),
        )
    ]
    return Answer(question, Outcome.ANSWERED, Lead.PASSAGE, excerpts=tuple(whole))


def _near(article: Article, position: int, step: int) -> list[int]:
    stop = len(article.paragraphs) if step > 0 else -1
    near = (other for other in range(position + step, stop, step) if not article.paragraphs[other].noise)
    return [other for _, other in zip(range(1), near, strict=False)]


def _whole(article: Article, position: int, place: Place) -> Excerpt:
    paragraph = article.paragraphs[position]
    return Excerpt(
        text=paragraph.text,
        article=article,
        paragraph=paragraph.number,
        verbatim=article.kind is Kind.FULL,
        matches=(place.span,) if position == place.position else (),
        place=Place(article.id, position, Span(0, len(paragraph.text))),
    )


def _excerpt(archive: Archive, place: Place) -> Excerpt | None:
    if place.article not in archive.ids:
        return None
    article = archive.article(place.article)
    if place.position >= len(article.paragraphs):
        return None
    paragraph = article.paragraphs[place.position]
    text = paragraph.text[place.span.start : place.span.stop]
    if paragraph.noise or not text:
        return None
    voice = next(voices(paragraph.text, place.span), None)
    return Excerpt(
        text=text,
        article=article,
        paragraph=paragraph.number,
        verbatim=article.kind is Kind.FULL,
        speaker=voice,
        side=paragraph.side or archive.known_side(voice),
        opens=place.span.start == 0,
        closes=place.span.stop >= len(paragraph.text.rstrip()),
        place=place,
    )


def voices(text: str, span: Span) -> Iterator[str]:
    """Speakers of the sentences of the span, in order."""
    for sentence in sentence_spans(text):
        if span.start <= sentence.start and sentence.stop <= span.stop:
            voice = speaker(text, sentence.start, sentence.stop)
            if voice:
                yield voice
