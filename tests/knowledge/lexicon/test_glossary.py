"""The Spanish and Haitian Creole files are whole, and a word in them is found as people type it."""

from __future__ import annotations

import pytest

from knowledge.lexicon.glossary import Glossary, glossary, languages, read, spanish_words
from knowledge.text.analysis import fold, stem

SMALL = Glossary(
    read(
        "# a comment\nvotar = to vote, ballot\nvoto, votación = vote\njefe de policía = police chief\nestá = is\nesta = this\n"
    ),
    "es",
)


@pytest.mark.parametrize(("language", "forms", "lines"), [("es", 4500, 2500), ("ht", 2000, 1150)])
def test_the_files_hold_as_many_words_as_people_need(language: str, forms: int, lines: int) -> None:
    entries = [entry for found in glossary(language).by_form.values() for entry in found]

    assert len(glossary(language).by_form) >= forms
    assert len({(entry.gloss, entry.others) for entry in entries}) >= lines * 0.8


@pytest.mark.parametrize("language", languages())
def test_no_form_stands_twice_with_the_same_meaning(language: str) -> None:
    doubled = [
        form
        for form, entries in glossary(language).by_form.items()
        if len(entries) > len({(entry.gloss, entry.verb) for entry in entries})
    ]

    assert doubled == []


@pytest.mark.parametrize("language", languages())
def test_glosses_are_plain_english(language: str) -> None:
    glosses = {entry.gloss for entries in glossary(language).by_form.values() for entry in entries}

    assert [gloss for gloss in glosses if not gloss.isascii() or gloss != gloss.strip()] == []


def test_a_line_without_english_is_named() -> None:
    with pytest.raises(ValueError, match="line 2"):
        read("voto = vote\nvotar\n")


def test_to_marks_a_verb() -> None:
    assert [(entry.gloss, entry.verb) for entry in SMALL.entries("votar")] == [("vote", True)]
    assert [(entry.gloss, entry.verb) for entry in SMALL.entries("votación")] == [("vote", False)]


def test_accents_tell_forms_apart_only_where_they_are_typed() -> None:
    assert [entry.gloss for entry in SMALL.entries("está")] == ["is"]
    assert [entry.gloss for entry in SMALL.entries("ESTÁ")] == ["is"]
    assert [entry.gloss for entry in SMALL.entries("esta")] == ["this", "is"]


def test_a_word_that_sounds_the_same_is_found() -> None:
    assert [entry.gloss for entry in SMALL.sounding("boto")] == ["vote"]
    assert [entry.gloss for entry in SMALL.sounding("votasion")] == ["vote"]
    assert SMALL.sounding("perro") == ()


def test_a_word_that_is_nearly_spelled_right_is_found_when_it_is_long_enough() -> None:
    assert [entry.gloss for entry in SMALL.near("votacin")] == ["vote"]
    assert SMALL.near("vota") == ()
    assert SMALL.near("montana") == ()


def test_the_longest_phrase_that_a_word_begins_is_known() -> None:
    assert SMALL.longest["jefe"] == 3
    assert SMALL.longest["voto"] == 1


@pytest.mark.parametrize(
    ("english", "spanish"),
    [
        ("police", "policía"),
        ("agreement", "acuerdo"),
        ("immigrants", "inmigrante"),
        ("voted", "votación"),
        ("fears", "miedo"),
        ("rent", "alquiler"),
        ("teacher", "maestro"),
        ("lawsuit", "demanda"),
        ("receive", "recibirán"),
        ("receive", "recibieron"),
        ("open", "abrirá"),
    ],
)
def test_an_english_word_finds_spanish_articles(english: str, spanish: str) -> None:
    assert stem(fold(spanish), "es") in spanish_words(stem(english))


def test_words_that_weigh_nothing_have_no_spanish_search_words() -> None:
    assert spanish_words(stem("the")) == ()
    assert spanish_words("unheard") == ()
