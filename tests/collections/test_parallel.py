"""The same question in Spanish or Haitian Creole leads with the evidence that the English one leads with."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from config.settings import SHIPPED
from knowledge.answers import Answer, Question
from knowledge.archive import Archive
from knowledge.models import Outcome
from tests.collections.grading import questions

PARALLEL = Path(__file__).parent / "parallel.jsonl"
ENOUGH = {"es": 150, "ht": 100}
FLOOR = 0.85


@dataclass(frozen=True, slots=True)
class First:
    """What an answer leads with: its outcome and the place of its first excerpt."""

    outcome: Outcome
    evidence: tuple[str, int] | None

    @classmethod
    def of(cls, answer: Answer) -> First:
        """The lead of an answer; one that found nothing has no evidence."""
        places = [(excerpt.article.id, excerpt.paragraph) for excerpt in answer.excerpts]
        return cls(answer.outcome, places[0] if places else None)

    def __str__(self) -> str:
        return f"{self.outcome} {self.evidence[0]}:{self.evidence[1]}" if self.evidence else str(self.outcome)


@dataclass(frozen=True, slots=True)
class Pair:
    """One question in another language beside its English."""

    id: str
    text: str
    first: First
    english: First

    @property
    def same(self) -> bool:
        """Whether both answers have the same outcome and the same first evidence."""
        return self.first == self.english

    @property
    def answered(self) -> bool:
        """Whether the English question is answered; agreeing on silence is easier."""
        return self.english.outcome is Outcome.ANSWERED


@cache
def shipped() -> Archive:
    return Archive.open(SHIPPED)


@cache
def first(text: str) -> First:
    return First.of(shipped().answer(Question(text)))


def pairs(language: str) -> list[Pair]:
    rows = (row for row in questions(PARALLEL) if language in row)
    return [Pair(row["id"], row[language], first(row[language]), first(row["en"])) for row in rows]


def share(found: list[Pair]) -> float:
    return sum(pair.same for pair in found) / len(found)


def report(language: str, found: list[Pair], answered: list[Pair]) -> str:
    """The figures, and each question that leads elsewhere."""
    figures = f"{language}: {share(found):.1%} of {len(found)}, {share(answered):.1%} of the {len(answered)} answered"
    misses = (f"{pair.id} {pair.text} | {pair.first} | English: {pair.english}" for pair in found if not pair.same)
    return "\n".join((figures, *misses))


@pytest.mark.parametrize("language", ENOUGH)
def test_the_same_question_leads_with_the_same_evidence_as_in_english(language: str) -> None:
    found = pairs(language)
    answered = [pair for pair in found if pair.answered]

    print(report(language, found, answered))  # noqa: T201  # the figures are worth reading when the test passes, too
    assert len(found) >= ENOUGH[language]
    assert min(share(found), share(answered)) >= FLOOR
