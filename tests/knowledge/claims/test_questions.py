"""A yes or a no says what its question asks, also where the question stands above it."""

from __future__ import annotations

import pytest

from knowledge.claims.differing import automatic_differences
from knowledge.claims.extracting import claims
from knowledge.models import Article, Difference, Paragraph, PartialDate


def article(id_: str, *texts: str, day: int = 1) -> Article:
    paragraphs = tuple(Paragraph(number, text) for number, text in enumerate(texts, 1))
    return Article(id_, id_, paragraphs, published=PartialDate(2025, 5, day))


def found(*articles: Article) -> tuple[Difference, ...]:
    return automatic_differences(articles)


@pytest.mark.parametrize(
    ("question", "answer", "elsewhere"),
    [
        ("Does the camping ban cover people in cars?", "No. Officers will leave them alone.", "The camping ban also covers people in cars."),
        ("Must a judge sign the warrant?", "No. An officer may do so.", "A judge must sign the warrant."),
        ("May students use phones at lunch?", "Yes. Lunch is their own time.", "Students may not use phones at lunch."),
    ],
)  # fmt: skip
def test_an_answer_is_held_against_what_another_article_says(question: str, answer: str, elsewhere: str) -> None:
    report = found(article("faq", question, answer), article("news", elsewhere))

    assert len(report) == 1
    assert {(one.article, one.paragraph) for side in report[0].positions for one in side.evidence} == {
        ("faq", 2),
        ("news", 1),
    }


def test_a_yes_that_agrees_is_no_difference() -> None:
    assert not found(
        article("faq", "Must a judge sign the warrant?", "Yes. No officer may do so alone."),
        article("news", "A judge must sign the warrant."),
    )


def test_what_is_shown_is_the_answer_as_it_stands() -> None:
    faq = article("faq", "Must a judge sign the warrant?", "No. An officer may do so.")

    for claim in claims(faq):
        assert claim.text in faq.paragraphs[claim.paragraph - 1].text


def test_a_day_that_is_moved_is_newer() -> None:
    report = found(
        article("before", "The new patrols are to begin on January 5."),
        article(
            "after",
            "Nothing will happen on January 5, the day the new patrols were supposed to start. April 1 is now the earliest possible date.",
            day=20,
        ),
    )

    assert [str(one.kind) for one in report] == ["newer"]


def test_nobody_contradicts_a_number() -> None:
    report = found(
        article("calm", "Nobody was arrested at the march."),
        article("loud", "Officers led three people off in handcuffs at the march."),
    )

    assert len(report) == 1


def test_people_who_do_different_things_are_not_compared() -> None:
    assert not found(
        article("hearing", "Seventy-four people addressed the commission."),
        article("count", "Volunteers found 312 people living outside in the county."),
    )


def test_a_rule_for_cars_is_none_for_tents() -> None:
    assert not found(
        article("cars", "The ordinance does not reach people who sleep in their cars."),
        article("tents", "The ordinance covers people who sleep in tents."),
    )
