"""Why a question was answered or not: the terms, the sentences considered and what each lacked, the claims compared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .answering import understood
from .answers import Answer, Asks, Question
from .claims.conflicts.comparing import Comparison
from .claims.corroborating import Corroboration, Witnesses
from .claims.explaining import explain_comparisons
from .evidence.judging import Shortfall, behind, shortfall
from .evidence.weighing import Candidate
from .gathering import candidates_for
from .models import Side
from .question.reading import Reading
from .question.seeds import weighted_terms

if TYPE_CHECKING:
    from .archive import Archive

SHOWN = 12


@dataclass(frozen=True, slots=True)
class SearchedTerm:
    """A stem with its weight in the search (0 to 1) and its idf in the collection."""

    stem: str
    weight: float
    idf: float


@dataclass(frozen=True, slots=True)
class NamedThing:
    """A thing that the question names, the share of the question that it makes (0 to 1), and whether an article says it."""

    name: str
    share: float
    found: bool


@dataclass(frozen=True, slots=True)
class Considered:
    """A sentence with what spoke for it; `shortfall` is None for one that answers."""

    article: str
    paragraph: int
    text: str
    score: float
    coverage: float
    fit: float
    shortfall: Shortfall | None


@dataclass(frozen=True, slots=True)
class Explanation:
    """Everything that led to an answer, the best sentences first."""

    answer: Answer
    english: str
    asks: Asks
    side: Side | None
    people: tuple[str, ...]
    things: tuple[NamedThing, ...]
    terms: tuple[SearchedTerm, ...]
    considered: tuple[Considered, ...]
    witnessed: Corroboration | None
    compared: tuple[Comparison, ...]


def explain(archive: Archive, question: Question) -> Explanation:
    """The answer with its reasons; a command that lists has no sentences to weigh."""
    reading = understood(archive, question)
    candidates = candidates_for(archive, reading) if reading.slots else []
    mass = sum(slot.mass for slot in reading.slots) or 1.0
    answer = archive.answer(question)
    witnesses = Witnesses(archive.collection.articles, archive.claims) if answer.excerpts else None
    return Explanation(
        answer=answer,
        english=reading.english,
        asks=reading.asks,
        side=reading.side,
        people=tuple(person.name for person in reading.mentions),
        things=tuple(NamedThing(slot.stem, slot.mass / mass, slot.found) for slot in reading.slots),
        terms=tuple(
            SearchedTerm(stem, weight, archive.vocabulary.idf(stem)) for stem, weight in weighted_terms(reading)
        ),
        considered=_considered(reading, candidates),
        witnessed=witnesses.of(answer.excerpts[0]) if witnesses else None,
        compared=explain_comparisons(answer.excerpts, witnesses, SHOWN) if witnesses else (),
    )


def _considered(reading: Reading, candidates: Sequence[Candidate]) -> tuple[Considered, ...]:
    best = next((one for one in candidates if shortfall(reading, one) is None), None)
    return tuple(
        Considered(*candidate.key, candidate.text, candidate.score, candidate.coverage, candidate.fit.degree, lacks)
        for candidate in candidates[:SHOWN]
        for lacks in [
            shortfall(reading, candidate) or (Shortfall.FAR_BEHIND if best and behind(candidate, best) else None)
        ]
    )
