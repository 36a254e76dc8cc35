"""What a question names, however it is typed: by the weight of each thing in the search."""

from __future__ import annotations

import pytest

from knowledge.answering import understood
from knowledge.answers import Question
from knowledge.question.reading import Reading
from tests.library import archive

ARCHIVE = archive()


def read(text: str) -> Reading:
    return understood(ARCHIVE, Question(text))


def masses(text: str) -> dict[str, float]:
    return {slot.stem: slot.mass for slot in read(text).slots}


def test_what_is_told_beside_the_question_weighs_less_than_the_question() -> None:
    told = masses("Good morning, I am a retired sailor. How much does the closing save?")

    assert told["sailor"] < masses("is there a retired sailor?")["sailor"]


def test_a_statement_weighs_fully_where_the_question_names_nothing_itself() -> None:
    assert masses("The library closes on Sundays. Is that true?") == pytest.approx(
        {**masses("The library closes on Sundays."), **masses("Is that true?")}
    )


def test_names_told_beside_the_question_weigh_as_much_as_in_it() -> None:
    assert masses("I met Tom Okafor. Is the library shut?")["tom-okafor"] == masses("Tom Okafor")["tom-okafor"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("is the librarybuilding open", "library building"),
        ("sooo when does the closing start", "so when"),
        ("who signd the petiton", "signed the petition"),
    ],
)
def test_words_are_read_as_meant(typed: str, meant: str) -> None:
    assert meant in read(typed).english


def test_a_common_word_that_no_article_uses_is_not_missed() -> None:
    assert "push" not in read("did Ruiz push the closing").misses
    assert "helicopt" in read("did Ruiz buy a helicopter").misses
