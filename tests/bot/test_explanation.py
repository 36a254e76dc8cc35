"""Explain mode: an editor sees why a sentence was shown, or what was missing."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.__main__ import main
from bot.explanation_page import explanation_page
from bot.page import Item, Line
from bot.wording import wording
from knowledge.answers import Question
from knowledge.evidence.judging import Shortfall
from knowledge.explaining import explain
from knowledge.models import Outcome
from tests.library import archive

ARCHIVE = archive()


def test_the_sentence_that_is_shown_comes_first_and_lacks_nothing() -> None:
    found = explain(ARCHIVE, Question("when does it start"))

    assert (found.considered[0].article, found.considered[0].paragraph) == ("sunday-closing", 5)
    assert found.considered[0].shortfall is None
    assert found.answer.excerpts[0].article.id == "sunday-closing"


def test_without_an_answer_every_sentence_lacks_something_and_the_missing_thing_is_named() -> None:
    found = explain(ARCHIVE, Question("how much does the council spend on helicopters"))

    assert found.answer.outcome is Outcome.NO_ANSWER
    assert found.considered
    assert all(one.shortfall in set(Shortfall) for one in found.considered)
    assert [thing.name for thing in found.things if not thing.found][-1] == "helicopt"


def test_the_first_excerpt_is_held_against_what_other_articles_claim() -> None:
    found = explain(ARCHIVE, Question("how much does it save"))

    assert found.witnessed is not None
    assert set(found.witnessed.carrying) | set(found.witnessed.conflicting) >= {"sunday-closing", "council-vote"}
    assert {(pair.one.article, pair.other.article) for pair in found.compared} == {("council-vote", "sunday-closing")}


def test_a_command_that_lists_has_no_sentences_to_weigh() -> None:
    assert explain(ARCHIVE, Question("")).considered == ()


@pytest.mark.parametrize("language", ["en", "es", "ht"])
def test_the_page_tells_what_became_of_each_sentence(language: str) -> None:
    found = explain(ARCHIVE, Question("what did Mara Lind say about helicopters"))

    blocks = explanation_page(found, wording(language)).blocks
    items = [block for block in blocks if isinstance(block, Item)]
    lines = [block.text for block in blocks if isinstance(block, Line)]

    assert [item.text.split()[0] for item in items if item.below][: len(found.considered)] == [
        f"{one.article}:{one.paragraph}" for one in found.considered
    ]
    assert any("Mara Lind" in line for line in lines)


def test_the_command_line_explains(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "notice.txt").write_text("The pool opens on June 3.\n\nTickets cost $4.\n", encoding="utf-8")

    assert main(["ask", "when does the pool open", "--collection", str(tmp_path), "--explain"]) == 0

    assert "notice:1" in capsys.readouterr().out
