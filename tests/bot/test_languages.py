from __future__ import annotations

import pytest

from bot.languages import reply_language

SPANISH = "cómo votó la comisión sobre el acuerdo"
CREOLE = "kiyès ki te vote kont akò a"


def test_a_choice_comes_before_everything() -> None:
    assert reply_language("ht", SPANISH, "es-419", "es-ES") == "ht"
    assert reply_language("en", CREOLE) == "en"


@pytest.mark.parametrize(("words", "language"), [(SPANISH, "es"), (CREOLE, "ht"), ("who voted against it", "en")])
def test_words_come_before_the_locale(words: str, language: str) -> None:
    assert reply_language(None, words, "ht", "es-ES") == language


def test_where_words_tell_nothing_the_locale_does_and_then_the_server() -> None:
    assert reply_language(None, "287(g)?", "es-419", "en-US") == "es"
    assert reply_language(None, "287(g)?", None, "es-ES") == "es"
    assert reply_language(None, "", "es_US") == "es"


def test_english_comes_last() -> None:
    assert reply_language(None, "287(g)?") == "en"
    assert reply_language(None, "", "de", "ja") == "en"


def test_french_is_never_taken_for_creole() -> None:
    assert reply_language(None, "", "fr", "fr") == "en"
    assert reply_language(None, "Qui a voté contre cet accord et pourquoi ?") == "en"


def test_a_choice_that_nobody_speaks_is_none() -> None:
    assert reply_language("de", SPANISH) == "es"
