"""Lines are broken between words, and inside a word only where no line could hold it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.pictures.letters import Face, font, lines

FACE = Face(28)


@pytest.mark.parametrize("letter", "áéíóúüñÁÉÍÓÚÑèòàÈÒÀ¿¡«»“”‘’—–…•·§°ºª€çãłşżЖα")
def test_the_font_has_each_letter(letter: str) -> None:
    missing = font(FACE).getmask("\uffff")

    assert bytes(font(FACE).getmask(letter)) != bytes(missing)


@given(st.text(max_size=200), st.integers(40, 900))
def test_no_line_is_wider_than_its_column_and_no_letter_is_lost(text: str, width: int) -> None:
    written = [line for line, _ in lines(width, (text, FACE)).each]

    assert all(font(FACE).getlength(line) <= width for line in written)


@given(st.lists(st.from_regex(r"[a-zñèò]{1,12}", fullmatch=True), max_size=30))
def test_short_words_stay_whole_and_in_order(words: list[str]) -> None:
    written = [line for line, _ in lines(300, (" ".join(words), FACE)).each]

    assert " ".join(written).split() == words


def test_a_long_word_is_broken_with_a_hyphen_and_an_address_after_its_signs() -> None:
    word = [line for line, _ in lines(200, ("Unabhängigkeitserklärungen", FACE)).each]
    address = [line for line, _ in lines(200, ("https://example.org/news/2025/article", FACE)).each]

    assert all(line.endswith("-") for line in word[:-1])
    assert "".join(word).replace("-", "") == "Unabhängigkeitserklärungen"
    assert all(line[-1] in "/.-" for line in address[:-1])
    assert "".join(address) == "https://example.org/news/2025/article"
