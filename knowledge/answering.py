"""From a question to an answer: read it, then reply in the way that its kind wants."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from . import replies
from .answers import Answer, Asks, Command, Lead, Question
from .evidence import judging
from .evidence.outcomes import assumed
from .gathering import by_guidance, candidates_for, guided, of_that_side
from .listings import listing, lists
from .models import Outcome
from .question.followups import follow, thread_of
from .question.reading import LONGEST, Reading, read
from .recalling import again, surroundings

if TYPE_CHECKING:
    from .archive import Archive


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
    if reading.contrast:
        return listing(archive, replace(question, command=Command.DIFFERENCES))
    if reading.empty:
        return _empty(archive, question, reading)
    answer = _answered(archive, question, reading)
    return replace(answer, thread=thread_of(reading))


def understood(archive: Archive, question: Question) -> Reading:
    """What a question asks: fixed by its command, else read from its words and the conversation."""
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
    if reading.everything and not guided(archive, reading).sure:
        return replies.overview(archive, question, reading)
    if wrongly := _wrong_decision(archive, reading):
        return replies.premise_mended(archive, question, reading, wrongly)
    if (reading.opinion and not reading.advice) or reading.both_sides or reading.leading:
        return replies.both_sides(archive, question, reading)
    if reading.individual_votes:
        return replies.each_vote(archive, question, reading)
    led = guided(archive, reading)
    candidates = candidates_for(archive, reading, led)
    if led.open:
        return replies.no_answer(archive, question, reading, by_guidance(candidates, led))
    chosen = judging.answering(reading, candidates) or of_that_side(archive, reading)
    if reading.advice or (reading.personal and not chosen):
        return replies.advice(archive, question, reading, candidates)
    if not chosen:
        return replies.no_answer(archive, question, reading, candidates)
    return replies.found(archive, question, reading, chosen)


def _wrong_decision(archive: Archive, reading: Reading) -> str | None:
    """The word by which a question assumes the opposite of what was decided."""
    taken = assumed(reading.english)
    if taken is None or archive.decision is None or taken[0] is archive.decision:
        return None
    return taken[1]
