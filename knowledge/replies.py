"""The kinds of answer: found, not found, declined, both sides, the votes, and what else a reader should know."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest
from typing import TYPE_CHECKING

from .answers import Answer, Asks, Counts, Excerpt, Lead, Notice, Question
from .evidence import judging
from .evidence.counting import counts, voicing
from .evidence.differing import touched
from .evidence.excerpts import excerpt, spread
from .evidence.fit import HARD
from .evidence.voices import distinct_voices
from .evidence.weighing import Candidate
from .gathering import candidates_for, voices
from .models import DifferenceKind, Outcome, Side
from .question.premises import false_premise
from .question.reading import Reading
from .question.slots import slot_of
from .text.analysis import stem
from .votes import member_votes

if TYPE_CHECKING:
    from .archive import Archive

SHOWN = 3
MORE = 9
_EACH_SIDE = 2
_RELATED = 0.3


def found(archive: Archive, question: Question, reading: Reading, chosen: Sequence[Candidate]) -> Answer:
    """The answer that the chosen sentences give, best first."""
    excerpts = _excerpts(archive, reading, spread(chosen, SHOWN + MORE))
    articles = archive.collection.articles
    counted = (
        voicing(chosen, articles) if reading.side else counts(chosen, reading, articles, lambda: archive.agreement)
    )
    lead = (
        Lead.TALLY
        if reading.asks is Asks.TALLY
        else Lead.ONE_SIDE
        if reading.side and not reading.slots
        else Lead.REPORTED
    )
    premise = false_premise(reading, [candidate.text for candidate in chosen])
    answer = Answer(
        question,
        Outcome.ANSWERED,
        Lead.PREMISE if premise else lead,
        asks=reading.asks,
        value=chosen[0].fit.value if reading.asks in HARD else None,
        premise=premise,
        excerpts=excerpts[:SHOWN],
        more=excerpts[SHOWN:],
        counts=counted,
        votes=member_votes(archive.collection.people) if reading.asks is Asks.TALLY else (),
    )
    return _completed(archive, reading, answer)


def _completed(archive: Archive, reading: Reading, answer: Answer) -> Answer:
    """Differences, notices and next questions for what is shown."""
    asked = frozenset(part for slot in reading.slots for part in slot.alternatives[0].stems)
    differences = touched(
        archive.known_differences, (*answer.excerpts, *answer.more[:SHOWN]), asked, archive.vocabulary.idf
    )
    answer = replace(answer, differences=differences, next_questions=archive.next_questions(asked, answer.excerpts))
    return replace(answer, notices=_notices(archive, reading, answer))


def _notices(archive: Archive, reading: Reading, answer: Answer) -> tuple[Notice, ...]:
    single = answer.counts.articles == 1 and len(archive.collection.articles) > 1
    person = any(archive.is_person(one.speaker) for one in answer.excerpts[:1]) or any(
        one.kind == "person" for one in reading.mentions
    )
    checks = (
        (Notice.PREMISE, answer.premise is not None),
        (Notice.SINGLE_ARTICLE, single),
        (Notice.SINGLE_ARTICLE_PERSON, single and person),
        (Notice.SHARED_ORIGIN, bool(answer.counts.copies)),
        (Notice.NEWER, any(one.kind is DifferenceKind.NEWER for one in answer.differences)),
        (Notice.NO_OPINION, reading.opinion),
        (Notice.NOT_ADVICE, reading.advice or reading.personal),
    )
    return tuple(notice for notice, holds in checks if holds)


def _excerpts(archive: Archive, reading: Reading, chosen: Sequence[Candidate]) -> tuple[Excerpt, ...]:
    return tuple(excerpt(candidate, reading, archive.known_side) for candidate in chosen)


def no_answer(
    archive: Archive, question: Question, reading: Reading, candidates: Sequence[Candidate], *extra: Notice
) -> Answer:
    """An honest no, with the nearest passage that cannot be taken for an answer."""
    near = [
        candidate for candidate in candidates if candidate.coverage >= _RELATED and not _misleads(reading, candidate)
    ][:1]
    asked = frozenset(part for slot in reading.slots for part in slot.alternatives[0].stems)
    return Answer(
        question,
        Outcome.NO_ANSWER,
        Lead.NO_ANSWER,
        asks=reading.asks,
        closest=_excerpts(archive, reading, near),
        counts=Counts(of=len(archive.collection.articles)),
        notices=extra,
        next_questions=archive.next_questions(asked, ()) or archive.standing_questions(3),
    )


def _misleads(reading: Reading, candidate: Candidate) -> bool:
    """A stray figure of the kind that was asked for would be read as the answer that it is not."""
    return reading.asks in HARD and candidate.fit.degree > 0


def advice(archive: Archive, question: Question, reading: Reading, candidates: Sequence[Candidate]) -> Answer:
    """A reader's own case: no advice, only what articles report, and where the operator points to."""
    related = [candidate for candidate in candidates if candidate.coverage >= _RELATED]
    excerpts = _excerpts(archive, reading, spread(related, SHOWN, each=1))
    answer = Answer(
        question,
        Outcome.DECLINED,
        Lead.ADVICE,
        asks=reading.asks,
        excerpts=excerpts,
        referrals=archive.collection.referrals,
    )
    return replace(_completed(archive, reading, answer), notices=(Notice.NOT_ADVICE,))


def both_sides(archive: Archive, question: Question, reading: Reading) -> Answer:
    """Supporters and opponents in equal slots; an opinion question never gets an opinion."""
    if reading.misses or reading.leading:
        return replace(
            no_answer(archive, question, reading, []),
            outcome=Outcome.DECLINED,
            lead=Lead.OPINION,
            notices=(Notice.NO_OPINION,),
        )
    sides = {side: voices(archive, replace(reading, side=side, both_sides=False), side) for side in Side}
    shown = {side: _excerpts(archive, reading, spread(found, _EACH_SIDE, each=1)) for side, found in sides.items()}
    excerpts = tuple(
        replace(one, side=side)
        for pair in zip_longest(*([(side, one) for one in shown[side]] for side in Side))
        for part in pair
        if part
        for side, one in [part]
    )
    if not excerpts:
        return no_answer(archive, question, reading, [])
    answer = Answer(
        question,
        Outcome.ANSWERED,
        Lead.OPINION if reading.opinion else Lead.SIDES,
        asks=Asks.SIDES,
        excerpts=excerpts,
        counts=Counts(of=len(archive.collection.articles)),
        voices=tuple((side, distinct_voices(found, archive.voice_id)) for side, found in sides.items()),
    )
    return _completed(archive, reading, answer)


def each_vote(archive: Archive, question: Question, reading: Reading) -> Answer:
    """Who voted how: from the votes on record or from sentences that name a member and a vote."""
    said = tuple(slot for slot in reading.slots if not slot.stem.startswith("side "))
    voting = slot_of((stem("vote"),), archive.vocabulary)
    asked = replace(reading, side=None, asks=Asks.PERSON, slots=(*said, voting), misses=())
    candidates = candidates_for(archive, asked)
    naming = judging.naming_votes(reading, candidates, archive.roster) if not reading.misses else []
    if not naming:
        return no_answer(archive, question, reading, candidates, Notice.VOTES_NOT_GIVEN)
    return replace(found(archive, question, asked, naming), votes=member_votes(archive.collection.people))


def overview(archive: Archive, question: Question, reading: Reading) -> Answer:
    """What it is all about: how the articles themselves begin."""
    openings = archive.openings()
    excerpts = _excerpts(archive, reading, spread(openings, SHOWN + MORE, each=1))
    if not excerpts:
        return no_answer(archive, question, reading, [])
    answer = Answer(
        question,
        Outcome.ANSWERED,
        Lead.REPORTED,
        asks=reading.asks,
        excerpts=excerpts[:SHOWN],
        more=excerpts[SHOWN:],
        counts=Counts(tuple(dict.fromkeys(one.article.id for one in excerpts)), len(archive.collection.articles)),
    )
    return _completed(archive, reading, answer)


def premise_mended(archive: Archive, question: Question, reading: Reading, premise: str) -> Answer:
    """The vote as the articles report it, in place of what the question takes for granted."""
    asked = replace(reading, asks=Asks.TALLY, slots=(), side=None, misses=())
    chosen = judging.answering(asked, candidates_for(archive, asked))
    answer = found(archive, question, asked, chosen)
    notices = tuple(dict.fromkeys((Notice.PREMISE, *answer.notices)))
    return replace(answer, lead=Lead.PREMISE, premise=premise, notices=notices)
