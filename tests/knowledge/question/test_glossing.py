"""Questions in Spanish and Haitian Creole become English questions."""

from __future__ import annotations

import pytest

from knowledge.question.glossing import gloss

SPANISH = [
    ("como voto la comision lo del ICE", "how did the commission vote about the ICE"),
    ("¿van a demandar a la ciudad por esto?", "will they sue the city for this?"),
    ("quien voto en contra", "who voted against"),
]
KREYOL = [
    ("kiyès ki te vote non?", "who voted no?"),
    ("kisa majistra Levine Cava te di sou akò a?", "what did mayor Levine Cava say about the agreement?"),
]


@pytest.mark.parametrize(("typed", "english"), SPANISH)
def test_a_spanish_question_reads_as_an_english_one(typed: str, english: str) -> None:
    assert gloss(typed, "es").text == english


@pytest.mark.parametrize(("typed", "english"), KREYOL)
def test_a_kreyol_question_reads_as_an_english_one(typed: str, english: str) -> None:
    assert gloss(typed, "ht").text == english
