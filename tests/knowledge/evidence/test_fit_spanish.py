"""Sentences of Spanish articles hold the kind of thing that is asked for, as English ones do."""

from __future__ import annotations

import pytest

from knowledge.answering import understood
from knowledge.answers import Question
from knowledge.evidence.fit import fit
from tests.library import archive

ARCHIVE = archive()


def degree(question: str, sentence: str) -> float:
    return fit(sentence, understood(ARCHIVE, Question(question))).degree


@pytest.mark.parametrize(
    ("question", "fitting", "other"),
    [
        ("¿a qué hora abre?", "Abre a las nueve de la mañana.", "Abre el 4 de mayo."),
        ("at what time does it open", "Abre de nueve de la mañana a una.", "Las nueve personas hablaron."),
        ("¿cuánto dura el curso?", "El curso dura dos semanas.", "El curso es de la ciudad."),
        ("¿cuándo se votó?", "Se votó la semana pasada.", "Se votó en la sala."),
        ("¿por qué cierran?", "Los vecinos temen que falte dinero.", "Los vecinos hablaron."),
        ("how many votes were there", "Hubo 8.914 votos a favor y 7.905 en contra.", "Hubo votos."),
    ],
)
def test_a_spanish_sentence_holds_what_is_asked_for(question: str, fitting: str, other: str) -> None:
    assert degree(question, fitting) > degree(question, other)
