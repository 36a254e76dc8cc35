from __future__ import annotations

import pytest

from knowledge.reading.blocks import Block
from knowledge.reading.headings import headings, title_place
from knowledge.reading.noise import noise

PROSE = "The council of Example approved the parking plan by 4 votes to 3 on Tuesday, after a debate of five hours."


def found(*texts: str | Block) -> list[bool]:
    blocks = [Block(text) if isinstance(text, str) else text for text in texts]
    return headings(blocks, noise(blocks))


@pytest.mark.parametrize(
    "text",
    [
        "Community Response",
        "What’s Next for Example Residents?",
        "Conclusion",
        "Conclusion:",
        "Conclusion: A Town Divided",
        "WHO PAYS AND WHO DOES NOT",
        "What the plan does",
        "How did the council vote?",
        "Four votes against",
        "Lo que cambia y lo que no",
        "4. Registration",
    ],
)
def test_a_short_line_before_prose_is_a_heading(text: str) -> None:
    assert found(PROSE, text, PROSE) == [False, True, False]


@pytest.mark.parametrize(
    "text",
    [
        "The plan starts in July.",
        "Nobody spoke for it;",
        "- Cards are free in the first year",
        "“Streets are for people”",
        "and nobody said why",
        "The council heard from 112 speakers who waited for hours in the heat outside of the hall",
    ],
)
def test_a_sentence_a_list_item_or_a_quotation_is_no_heading(text: str) -> None:
    assert found(PROSE, text, PROSE) == [False, False, False]


def test_a_heading_needs_prose_below_it() -> None:
    assert found(PROSE, "Community Response") == [False, False]
    assert found(PROSE, "Yes", "Ann Low", "Bob High, reluctantly;", PROSE)[1:3] == [False, False]


def test_headings_may_follow_each_other() -> None:
    assert found("Council Approves Plan", "A Long Night in Example", "Background", PROSE) == [True, True, True, False]


def test_furniture_between_a_heading_and_its_prose_does_not_count() -> None:
    assert found(PROSE, "Community Response", "Advertisement", PROSE) == [False, True, False, False]


def test_the_last_line_of_a_list_is_no_heading() -> None:
    assert found(PROSE, "cards for the people of a street", "Cards for nurses at night", PROSE) == [False] * 4


def test_markup_is_believed() -> None:
    assert found(Block("a heading in lower case.", heading=True), PROSE) == [True, False]


def test_an_item_of_a_list_is_no_heading() -> None:
    assert found(PROSE, Block("Community Response", item=True), PROSE) == [False, False, False]


@pytest.mark.parametrize(
    ("texts", "place"),
    [
        (["Council Approves Plan", PROSE], 0),
        (["Council Approves Plan!", PROSE], 0),
        (["Advertisement", "Council approves plan", PROSE], 1),
        (["Council approves plan.", PROSE], None),
        ([PROSE, "Community Response", PROSE], None),
        (["Council approves plan"], None),
        ([], None),
    ],
)
def test_the_title_is_the_first_line_that_is_short_and_no_sentence(texts: list[str], place: int | None) -> None:
    blocks = [Block(text) for text in texts]

    assert title_place(blocks, noise(blocks)) == place
