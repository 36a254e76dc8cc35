"""The list of concepts is sound, and a broken one names its line."""

from __future__ import annotations

import pytest

from knowledge.claims.asking import QUESTIONS
from knowledge.claims.concepts import bridged, concepts, located, read


def test_every_concept_has_words_in_both_languages() -> None:
    known = concepts()
    held = {
        language: {concept for ways in phrases.values() for _, concept in ways}
        for language, phrases in known.phrases.items()
    }

    assert len(known.classes) > 400
    assert set(known.classes) - held["en"] == set()
    assert len(set(known.classes) - held["es"]) <= 0.05 * len(known.classes)


def test_words_of_two_languages_meet_in_a_concept() -> None:
    assert set(located(["teenagers"], "en")[0]) & set(located(["adolescentes"], "es")[0])


def test_a_word_that_the_list_lacks_stands_for_itself() -> None:
    assert located(["kombucha"], "en") == [("=kombucha",)]


def test_unknown_words_of_two_languages_meet_by_their_beginning() -> None:
    assert bridged("=accordion") == bridged("=acordeon")


def test_a_line_without_words_is_named() -> None:
    with pytest.raises(ValueError, match="line 2"):
        read("[thing]\nbus : bus | autobus\n")


def test_every_question_is_a_question() -> None:
    assert all(text.endswith("?") and text[0].isupper() for text in QUESTIONS.values())
