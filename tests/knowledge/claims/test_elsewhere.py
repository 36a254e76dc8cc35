"""What holds in another town contradicts nothing here."""

from __future__ import annotations

import pytest

from knowledge.claims.differing import automatic_differences
from knowledge.claims.extracting import statements
from knowledge.claims.places.elsewhere import town
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
        ("Elm Bay, two hours to the west, holds 120 people. The city there hired 30 officers.", ["elm bay", "elm bay"]),
        ("Y en Elm Bay, río abajo, el mercado tiene 120 puestos.", ["elm bay"]),
        ("Places like Elm Bay pay more.", ["elm bay"]),
        ("Elm Park, a city of similar size, has a lot with 60 spaces.", ["elm park"]),
        ("Up the coast in Elm Park, a night costs $120.", ["elm park"]),
        ("In Elm Park, up the coast, a night costs $120.", ["elm park"]),
        ("Elm Falls hands out fines of $750.", ["elm falls"]),
        ("Elm Bay dropped its cap two years ago. Here it stays at $75.", ["elm bay", ""]),
        ("The vote came late. Elm Bay's council had voted 5-2.", ["", "elm bay"]),
        ("Ann Roe, who runs the Larch market, pays 40 clerks. Roe opened it two years ago.", ["", ""]),
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


def test_a_town_told_of_once_is_known_wherever_the_article_names_it() -> None:
    article = Article(
        "a", "A", (Paragraph(1, "Elm Bay's fine is $150."), Paragraph(2, "Elm Bay, 40 miles north, has no cap."))
    )

    assert [one.town for paragraph in article.paragraphs for one in statements(article, paragraph)] == ["elm bay"] * 2


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


def test_a_town_that_one_article_tells_of_is_known_in_the_others() -> None:
    here = news("here", HOME, "The fine for camping in a park is $75.")
    there = news("there", HOME, "Elm Bay's fine for camping in a park is $150. It covers benches.")
    again = news("again", HOME, "Elm Bay, two counties south, fines campers $150.")

    assert not automatic_differences([here, there, again])
