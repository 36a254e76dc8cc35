"""A figure is no answer where its paragraph leaves out what is asked."""

from __future__ import annotations

import pytest

from knowledge.answers import Question
from knowledge.archive import Archive
from knowledge.models import Outcome

NEWS = """Trustees change the library's fees

The library district will charge people who live outside it $85 a year for a card, its trustees decided.

Residents pay a library tax of $31 a household, which stays as it is.

Quiroga is one of those who read stories to children at the branch on Tannery Street.

The branch on Mill Street has eleven rooms.
"""


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Archive:
    folder = tmp_path_factory.mktemp("library")
    (folder / "articles").mkdir()
    (folder / "articles" / "fees.txt").write_text(NEWS, encoding="utf-8")
    return Archive.open(folder)


def test_the_figure_of_the_thing_asked_is_given(archive: Archive) -> None:
    answer = archive.answer(Question("How much do residents pay in library tax?"))

    assert answer.outcome is Outcome.ANSWERED
    assert "$31" in answer.excerpts[0].text


@pytest.mark.parametrize(
    "question",
    ["How much do visitors from abroad pay in hotel tax?", "How many children read at the branch on Tannery Street?"],
)
def test_a_figure_of_something_else_is_refused(archive: Archive, question: str) -> None:
    assert archive.answer(Question(question)).outcome is Outcome.NO_ANSWER
