"""What holds in another town contradicts nothing here."""

from __future__ import annotations

import pytest

from knowledge.claims.differing import automatic_differences
from knowledge.claims.elsewhere import town
from knowledge.claims.extracting import statements
from knowledge.models import Article, Paragraph, PartialDate


def towns(text: str) -> list[str]:
    article = Article("a", "A", (Paragraph(1, text),))
    return [one.town for one in statements(article, article.paragraphs[0])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Elm Bay, two counties south, banned tents in 2021. Its fine is $150.", ["elm bay", "elm bay"]),
        ("In Elm Bay, where a similar rule holds, the council voted 5-2.", ["elm bay"]),
        ("In Elm Bay, a similar rule failed. Here the fine is $75.", ["elm bay", ""]),
        ("The council in Larch adopted a similar rule, said Ann Roe.", ["larch"]),
        ("In Orchard Park, officials also banned tents.", [""]),
        ("The idea came from Mayor Ann Roe, who also banned tents.", [""]),
    ],
)
def test_a_paragraph_goes_on_with_the_town_that_it_has_come_to(text: str, expected: list[str]) -> None:
    assert towns(text) == expected


def test_a_sentence_without_another_town_has_none() -> None:
    article = Article("a", "A", (Paragraph(1, "The fine is $75."),))

    assert [town(one) for one in statements(article, article.paragraphs[0])] == [""]


def news(id_: str, *texts: str) -> Article:
    paragraphs = tuple(Paragraph(number, text) for number, text in enumerate(texts, 1))
    return Article(id_, id_, paragraphs, published=PartialDate(2025, 5, 1))


HOME = "The council in Larch met on Tuesday with 40 residents of Larch."


def test_a_fine_in_another_town_is_no_other_fine_here() -> None:
    here = news("here", HOME, "The fine for camping in a park is $75.")
    there = news(
        "there", HOME, "Elm Bay, two counties south, banned tents in 2021. Its fine for camping in a park is $150."
    )

    assert not automatic_differences([here, there])


def test_another_fine_here_still_differs() -> None:
    here = news("here", HOME, "The fine for camping in a park is $75.")
    also = news("also", HOME, "Campers face a fine of $150 for camping in a park.")

    assert len(automatic_differences([here, also])) == 1
