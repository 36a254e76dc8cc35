"""From a question to an answer: read, search, weigh, judge, and say what else a reader should know."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest
from typing import TYPE_CHECKING

from .answers import Answer, Asks, Command, Counts, Excerpt, Lead, Notice, Question
from .evidence import judging
from .evidence.counting import counts, voicing
from .evidence.differing import touched
from .evidence.excerpts import excerpt, spread
from .evidence.fit import HARD
from .evidence.guidance import Guidance, guidance
from .evidence.outcomes import assumed
from .evidence.voices import candidates_of_side, distinct_voices
from .evidence.weighing import Candidate, weigh
from .listings import listing, lists
from .models import DifferenceKind, Outcome, Side
from .question.followups import follow, thread_of
from .question.premises import false_premise
from .question.reading import LONGEST, Reading, read
from .question.seeds import weighted_terms
from .question.slots import slot_of
from .recalling import again, surroundings
from .text.analysis import stem
from .votes import member_votes

if TYPE_CHECKING:
    from .archive import Archive

SHOWN = 3
MORE = 9
_PASSAGES = 60
_EACH_SIDE = 2
_RELATED = 0.3


def reply(archive: Archive, question: Question) -> Answer:
    """Answer, abstain or decline; never raises for what a reader may type."""
    if question.shown:
        return again(archive, question, question.shown)
    if question.around:
        return surroundings(archive, question, question.around)
    if lists(question):
        return listing(archive, question)
    if len(question.text) > LONGEST:
        return Answer(question, Outcome.DECLINED, Lead.TOO_LONG)
    reading = understood(archive, question)
    if reading.empty:
        return _empty(archive, question, reading)
    answer = _answered(archive, question, reading)
    return replace(answer, thread=thread_of(reading))


def understood(archive: Archive, question: Question) -> Reading:
    if question.command is Command.VOTE:
        return Reading(asks=Asks.TALLY)
    if question.command is Command.REACTIONS:
        return Reading(asks=Asks.SIDES, side=question.side, both_sides=question.side is None)
    if question.command is Command.AGREEMENT:
        return Reading(asks=Asks.MEANING, everything=True)
    reading = read(question, archive.vocabulary)
    return follow(reading, question.earlier, archive.vocabulary)


def _empty(archive: Archive, question: Question, reading: Reading) -> Answer:
    outcome, lead = (Outcome.NO_ANSWER, Lead.NO_ANSWER) if reading.injected else (Outcome.DECLINED, Lead.EMPTY)
    return Answer(question, outcome, lead, next_questions=archive.standing_questions(4))


def _answered(archive: Archive, question: Question, reading: Reading) -> Answer:
    if reading.everything:
        return _overview(archive, question, reading)
    if wrongly := _wrong_decision(archive, reading):
        return _premise_mended(archive, question, reading, wrongly)
    if reading.opinion or reading.both_sides or reading.leading:
        return _both_sides(archive, question, reading)
    if reading.individual_votes:
        return _member_votes(archive, question, reading)
    candidates = candidates_for(archive, reading)
    guided = guidance(archive.standing, reading, archive.vocabulary.idf)
    if guided.open:
        return _no_answer(archive, question, reading, _by_guidance(candidates, guided))
    chosen = judging.answering(reading, candidates) or _of_that_side(archive, reading)
    if reading.advice or (reading.personal and not chosen):
        return _advice(archive, question, reading, candidates)
    if not chosen:
        return _no_answer(archive, question, reading, candidates)
    return _found(archive, question, reading, chosen)


def _wrong_decision(archive: Archive, reading: Reading) -> str | None:
    """The word by which a question assumes the opposite of what was decided."""
    taken = assumed(reading.english)
    if taken is None or archive.decision is None or taken[0] is archive.decision:
        return None
    return taken[1]


def _premise_mended(archive: Archive, question: Question, reading: Reading, premise: str) -> Answer:
    """The vote as the articles report it, in place of what the question takes for granted."""
    asked = replace(reading, asks=Asks.TALLY, slots=(), side=None, misses=())
    chosen = judging.answering(asked, candidates_for(archive, asked))
    answer = _found(archive, question, asked, chosen)
    notices = tuple(dict.fromkeys((Notice.PREMISE, *answer.notices)))
    return replace(answer, lead=Lead.PREMISE, premise=premise, notices=notices)


def _by_guidance(candidates: Sequence[Candidate], guided: Guidance) -> list[Candidate]:
    """What comes near to a question that is known to be open, as the collection orders it."""
    near = [candidate for candidate in candidates if candidate.key in guided.places]
    return sorted(near, key=lambda candidate: -guided.places[candidate.key])


def _of_that_side(archive: Archive, reading: Reading) -> list[Candidate]:
    """What a side says at all, where it says nothing of what was spoken of before."""
    if not reading.side or not reading.resumed:
        return []
    anything = replace(reading, slots=())
    return judging.answering(anything, candidates_for(archive, anything))


def candidates_for(archive: Archive, reading: Reading) -> list[Candidate]:
    weighted = weighted_terms(reading)
    support = archive.support(weighted)
    guided = guidance(archive.standing, reading, archive.vocabulary.idf).places
    found = archive.search(weighted, _PASSAGES)
    places = {passage.place for passage in found}
    named = [passage for passage in archive.at(guided) if passage.place not in places]
    candidates = weigh(reading, [*found, *named], support, archive.recency, guided)
    return (
        candidates_of_side(candidates, reading.side, archive.known_side)
        if reading.side and not reading.slots
        else candidates
    )


def _found(archive: Archive, question: Question, reading: Reading, chosen: Sequence[Candidate]) -> Answer:
    excerpts = _excerpts(archive, reading, spread(chosen, SHOWN + MORE))
    articles = archive.collection.articles
    counted = voicing(chosen, articles) if reading.side else counts(chosen, reading.asks, articles)
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


def _no_answer(
    archive: Archive, question: Question, reading: Reading, candidates: Sequence[Candidate], *extra: Notice
) -> Answer:
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


def _advice(archive: Archive, question: Question, reading: Reading, candidates: Sequence[Candidate]) -> Answer:
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


def _both_sides(archive: Archive, question: Question, reading: Reading) -> Answer:
    """Supporters and opponents in equal slots; an opinion question never gets an opinion."""
    if reading.misses or reading.leading:
        return replace(
            _no_answer(archive, question, reading, []),
            outcome=Outcome.DECLINED,
            lead=Lead.OPINION,
            notices=(Notice.NO_OPINION,),
        )
    sides = {side: _voices(archive, replace(reading, side=side, both_sides=False), side) for side in Side}
    shown = {side: _excerpts(archive, reading, spread(found, _EACH_SIDE, each=1)) for side, found in sides.items()}
    excerpts = tuple(
        replace(one, side=side)
        for pair in zip_longest(*([(side, one) for one in shown[side]] for side in Side))
        for part in pair
        if part
        for side, one in [part]
    )
    if not excerpts:
        return _no_answer(archive, question, reading, [])
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


def _voices(archive: Archive, reading: Reading, side: Side) -> list[Candidate]:
    """What a side says of the thing asked about, else what it says at all."""
    for asked in (reading, replace(reading, slots=())):
        of_side = candidates_of_side(candidates_for(archive, asked), side, archive.known_side)
        if found := judging.answering(asked, of_side):
            return found
    return []


def _member_votes(archive: Archive, question: Question, reading: Reading) -> Answer:
    """Who voted how: from the votes on record or from sentences that name a member and a vote."""
    said = tuple(slot for slot in reading.slots if not slot.stem.startswith("side "))
    voting = slot_of((stem("vote"),), archive.vocabulary)
    asked = replace(reading, side=None, asks=Asks.PERSON, slots=(*said, voting), misses=())
    candidates = candidates_for(archive, asked)
    naming = judging.naming_votes(reading, candidates, archive.roster) if not reading.misses else []
    if not naming:
        return _no_answer(archive, question, reading, candidates, Notice.VOTES_NOT_GIVEN)
    return replace(_found(archive, question, asked, naming), votes=member_votes(archive.collection.people))


def _overview(archive: Archive, question: Question, reading: Reading) -> Answer:
    """What it is all about: how the articles themselves begin."""
    openings = archive.openings()
    excerpts = _excerpts(archive, reading, spread(openings, SHOWN + MORE, each=1))
    if not excerpts:
        return _no_answer(archive, question, reading, [])
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
