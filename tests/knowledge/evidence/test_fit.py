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
        ("how many weeks does it last", "It lasts eight weeks.", "It is 8 miles away."),
        ("how much does he get per hour", "The pay is $24 an hour.", "The pay was $95,000 in all."),
        ("how much is it per day", "The daily fee is $4.", "The fee is $4 for each bag."),
    ],
)
def test_a_figure_of_another_unit_is_no_answer(question: str, fitting: str, other: str) -> None:
    assert degree(question, fitting) > degree(question, other)
