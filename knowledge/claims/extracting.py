"""From an article to its claims."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from knowledge.claims.figures.amounts import amounts
from knowledge.claims.figures.numerals import numerals
from knowledge.claims.figures.quantifiers import quantified
from knowledge.claims.figures.quantities import quantities
from knowledge.claims.people.agents import agents
from knowledge.claims.people.authors import authors
from knowledge.claims.people.funding import received
from knowledge.claims.people.motions import carried
from knowledge.claims.people.payers import payers
from knowledge.claims.people.spokesmen import spoken_for
from knowledge.claims.people.stances import stances
from knowledge.claims.people.tallies import spent, tallies
from knowledge.claims.people.voices import own_stance, own_work
from knowledge.claims.places.elsewhere import told, town
from knowledge.claims.rules.consulting import consultations
from knowledge.claims.rules.coverages import coverages
from knowledge.claims.rules.duties import duties
from knowledge.claims.rules.happenings import happenings
from knowledge.claims.times.clocks import clocks
from knowledge.claims.times.days import moments
from knowledge.claims.times.expiring import expiries
from knowledge.claims.times.filings import filings
from knowledge.claims.times.hours import timed
from knowledge.claims.times.schedules import dated
from knowledge.claims.times.statuses import statuses
from knowledge.evidence.speech import speaker
from knowledge.models import Article, Paragraph, Span
from knowledge.text.sentences import sentence_spans

from .model import FIGURES, Claim
from .statement import Statement

_TWO, _SHORT = 2, 14


@lru_cache(maxsize=2048)
def claims(article: Article) -> tuple[Claim, ...]:
    """All claims of an article in order; noise, headings and questions make none."""
    told = [claim for paragraph in article.paragraphs for claim in paragraph_claims(article, paragraph)]
    return spoken_for(article, told)


def paragraph_claims(article: Article, paragraph: Paragraph) -> list[Claim]:
    """The claims of one paragraph."""
    if paragraph.noise or paragraph.heading:
        return []
    told = [claim for statement in statements(article, paragraph) for claim in _voiced(paragraph, statement)]
    return _revised(carried(paragraph.text, told))


def _voiced(paragraph: Paragraph, statement: Statement) -> list[Claim]:
    """The claims of a sentence with whoever it lets speak; nobody for the article's own voice."""
    found = stated(statement)
    owned = bool(_FIRST_PERSON & statement.held)
    if not found and not owned:
        return found
    voice = speaker(paragraph.text, statement.span.start, statement.span.stop)
    if owned:
        found = [*found, *own_stance(statement, voice or ""), *own_work(statement, voice or "")]
    return [replace(claim, speaker=voice) for claim in found] if voice else found


_FIRST_PERSON = frozenset(
    "i i'm i'll my we we're we'll our me please vote turn apoyo respaldo votare puedo nos estamos estoy apoyamos rechazamos queremos".split()
)


def _revised(found: list[Claim]) -> list[Claim]:
    """`Video is kept for 60 days. The council extended the period from 30 days.`: the second sentence tells what the first gives up."""
    left = [one for one in found if one.dropped and one.value is None and one.kind in FIGURES]
    told = [one for one in found if not any(one is other for other in left)]
    return [
        replace(one, dropped=_of(left, one), revises=True) if not one.dropped and _of(left, one) else one
        for one in told
    ]


def _of(left: list[Claim], claim: Claim) -> tuple[float, ...]:
    return tuple(value for one in left if (one.kind, one.unit) == (claim.kind, claim.unit) for value in one.dropped)


def statements(article: Article, paragraph: Paragraph) -> Iterator[Statement]:
    """The sentences of a paragraph that state something; a short answer takes its question along."""
    asked = _asked(article, paragraph)
    before, away, others = (Statement(asked, article.language) if asked else None), "", _others(article)
    for span in _answered(paragraph.text):
        text = paragraph.text[span.start : span.stop]
        whole = f"{asked} {text}" if asked and not span.start and _YES_OR_NO.match(text) else text
        statement = Statement(whole, article.language, article.published, article.id, paragraph.number, span, before)
        statement.shown = text
        statement.town = away = town(statement, away, others)
        before = statement
        if not text.rstrip("\"'”’»)").endswith("?") or _TAGGED.search(text):
            yield statement


@lru_cache(maxsize=64)
def _others(article: Article) -> frozenset[str]:
    """The other towns that the article tells of anywhere."""
    return told(one.text for one in article.paragraphs if not one.noise)


# `The union came out against it, and why wouldn't it?` states something.
_TAGGED = re.compile(
    r"\w, (?:and why (?:wouldn|shouldn|didn|don)['’]t \w+|right|isn['’]t it|doesn['’]t it|no|verdad|eh)\?[\"'”’»)]*$"
)
_YES_OR_NO = re.compile(r"(?:yes|no|s[ií])\b", re.IGNORECASE)
_LONGEST_QUESTION = 240


def _asked(article: Article, paragraph: Paragraph) -> str:
    """The question that stands as a heading or a paragraph of its own before this one; empty for none."""
    place = paragraph.number - 2
    if not 0 <= place < len(article.paragraphs):
        return ""
    before = article.paragraphs[place].text.strip()
    return before if before.endswith("?") and len(before) < _LONGEST_QUESTION else ""


def _answered(text: str) -> list[Span]:
    """Sentences; where a paragraph opens with a question, it and its answer are one."""
    spans = sentence_spans(text)
    if len(spans) < _TWO or not text[spans[0].start : spans[0].stop].endswith("?"):
        return spans
    answer = text[spans[1].start : spans[1].stop]
    if answer.endswith("?") or len(answer.split()) > _SHORT:
        return spans
    return [Span(spans[0].start, spans[1].stop), *spans[2:]]


def stated(statement: Statement) -> list[Claim]:
    """The claims of one sentence."""
    numbers = numerals(statement)
    dates = moments(statement)
    hours = clocks(statement, numbers)
    timed_words = [(one.start, one.stop) for one in dates] + [(one.start, one.stop) for one in hours]
    masked = frozenset(place for span in timed_words for place in range(*span))
    figures = quantities(statement, numbers, masked | spent(statement, numbers))
    return [
        *amounts(statement, figures, numbers, dates),
        *quantified(statement, numbers),
        *tallies(statement, numbers, dates),
        *dated(statement, dates),
        *timed(statement, hours),
        *duties(statement),
        *coverages(statement),
        *happenings(statement),
        *expiries(statement),
        *consultations(statement),
        *statuses(statement, dates),
        *filings(statement, dates),
        *agents(statement),
        *authors(statement),
        *received(statement),
        *payers(statement),
        *stances(statement),
    ]
