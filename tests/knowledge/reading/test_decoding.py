from __future__ import annotations

import codecs

import pytest

from knowledge.reading.decoding import cleaned, decoded
from tests.knowledge.reading.shelf import Shelf

TEXT = "El concejo de Éxample aprobó el plan.\n«Es un impuesto», dijo Bob Niño – “nada más”."


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        codecs.BOM_UTF8 + TEXT.encode(),
        TEXT.encode("utf-16"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        TEXT.encode("utf-16-le"),
        TEXT.encode("utf-16-be"),
    ],
)
def test_unicode_is_read_with_and_without_its_mark(data: bytes) -> None:
    assert decoded(data, "a.txt") == (TEXT, None)


def test_another_encoding_is_guessed_and_told(shelf: Shelf) -> None:
    article = shelf.one("a.txt", TEXT.encode("cp1252"))

    assert "\n".join(one.text for one in article.paragraphs) == TEXT
    assert shelf.problems() == [("a.txt", None, None, "encoding_guessed")]


def test_old_macintosh_text_is_read() -> None:
    assert decoded(TEXT.encode("mac_roman"), "a.txt") == (TEXT, "mac_roman")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\x0b", "\x0c", "\x85"])
def test_every_kind_of_line_break_ends_a_line(shelf: Shelf, end: str) -> None:
    article = shelf.one("a.txt", f"The council met on Tuesday.{end}It approved the plan, 4 to 3.".encode())

    assert [one.number for one in article.paragraphs] == [1, 2]


def test_characters_that_nobody_sees_are_left_out_and_all_others_stay() -> None:
    assert cleaned("a\u00adb\u200bc\u202ed\ufeff\u2066e") == "abcde"
    assert cleaned("a\x07b\tc") == "a b\tc"
    assert cleaned("naïve\u00a0– 👩\u200d🚒 “x”") == "naïve\u00a0– 👩\u200d🚒 “x”"


def test_a_stray_control_character_does_not_make_a_text_binary(shelf: Shelf) -> None:
    article = shelf.one(
        "a.txt", b"The council approved the plan\x07 by 4 votes to 3, after a debate that lasted five hours."
    )

    assert article.paragraphs[0].text.startswith("The council approved the plan  by")
