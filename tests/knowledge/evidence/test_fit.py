"""Whether a sentence holds the kind of thing that is asked for."""

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
        ("how many people came", "Some 60 people came.", "It began eight weeks after people came."),
        ("how many people signed", "There were 900 in all.", "There were 900 signatures."),
        ("how many people came", "Some 12 people came.", "They came for lunch at 12:10."),
        ("how old is she", "Mara Lind, 61, reads here.", "Mara Lind has read 61 books."),
        ("which commissioner proposed it", "Commissioner Ann Roe proposed it.", "Residents filled the hall."),
        ("which towns do this", "Towns like Ostby, Kell and Doon do it.", "In Ostby the town does it."),
        ("how many weeks does it last", "It lasts eight weeks.", "It is 8 miles away."),
        ("how many weeks is the training", "It takes two weeks.", "Last week three of them had training."),
        ("how much does he get per hour", "The pay is $24 an hour.", "The pay was $95,000 in all."),
        ("how much is it per day", "The daily fee is $4.", "The fee is $4 for each bag."),
    ],
)
def test_a_figure_of_another_unit_is_no_answer(question: str, fitting: str, other: str) -> None:
    assert degree(question, fitting) > degree(question, other)


@pytest.mark.parametrize(
    ("question", "fitting", "other"),
    [
        ("can i still read there on sundays", "Reading on Sundays remains allowed.", "Many came on Sundays to read."),
        ("do i have to sign up", "Readers must sign up.", "Readers liked to sign up."),
        ("is the closing still on", "The closing has been suspended.", "The closing was loud."),
        ("why did she change her mind", "A grant had won her over.", "She spoke for an hour."),
        ("what happens if i am late", "A second violation costs $5.", "Mara Lind was late."),
        ("who enforces the closing", "Officers enforce it.", "Officers like it."),
    ],
)
def test_a_sentence_fits_that_says_what_the_turn_of_the_question_expects(
    question: str, fitting: str, other: str
) -> None:
    assert degree(question, fitting) > degree(question, other)


def test_who_holds_an_office_is_told_beside_the_office() -> None:
    question = "who is the treasurer"
    afar = "Ann Roe sued in March, and after a long, heated and in the end quite fruitless evening the treasurer was asked to reply."

    assert degree(question, "The treasurer, Ann Roe, spoke.") > degree(question, afar)


def test_a_day_does_not_tell_how_long_something_lasts() -> None:
    assert degree("how long is the closing", "The closing lasts two years.") > 2 * degree(
        "how long is the closing", "The closing starts on 4 May 2031."
    )


def test_the_time_of_a_live_note_is_no_opening_hour() -> None:
    question = "what hours is the library open"

    assert degree(question, "It is open from 9 a.m. to 7 p.m.") > degree(question, "9:22 p.m. Okafor moves to close.")


def test_what_a_group_says_is_what_it_is_quoted_with() -> None:
    question = "what do readers say"

    assert degree(question, "“It is our only quiet place,” a reader said.") > degree(
        question, "Readers filled the hall."
    )
