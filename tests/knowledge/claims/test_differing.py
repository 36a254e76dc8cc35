"""What is reported of whole articles, and what never is."""

from __future__ import annotations

from knowledge.claims.differing import automatic_differences
from knowledge.claims.extracting import claims
from knowledge.models import Article, Difference, DifferenceKind, Noise, Paragraph, PartialDate

FINE = "Riders caught on a sidewalk face a fine of $100."
HIGHER = "A rider caught on a sidewalk must pay a fine of $250."


def article(id_: str, *texts: str, on: str | None = "2024-04-10", language: str = "en") -> Article:
    """An article of plain paragraphs."""
    published = PartialDate.parse(on) if on else None
    paragraphs = tuple(Paragraph(number, text) for number, text in enumerate(texts, 1))
    return Article(id_, id_, paragraphs, published=published, language=language)


def differences(*articles: Article) -> tuple[Difference, ...]:
    """What is found in them."""
    return automatic_differences(articles)


def test_a_difference_shows_every_side_with_its_place_and_date() -> None:
    (found,) = differences(article("one", "An opening.", FINE), article("two", HIGHER, on="2024-04-12"))

    assert found.automatic
    assert found.kind is DifferenceKind.CONTRADICTION
    assert (found.question, found.asks) == ("How high is the fine?", "money-fine")
    assert [position.text for position in found.positions] == [FINE, HIGHER]
    assert [str(position.evidence[0]) for position in found.positions] == ["one:2", "two:1"]
    assert [str(position.date) for position in found.positions] == ["2024-04-10", "2024-04-12"]


def test_articles_that_agree_share_a_position() -> None:
    (found,) = differences(
        article("one", FINE), article("two", HIGHER), article("three", "The fine for riding on a sidewalk is $100.")
    )

    assert [[one.article for one in position.evidence] for position in found.positions] == [["one", "three"], ["two"]]


def test_the_same_articles_give_the_same_differences() -> None:
    pair = article("one", FINE), article("two", HIGHER)

    assert differences(*pair) == differences(*pair)


def test_nothing_is_reported_within_one_article() -> None:
    assert differences(article("one", FINE, HIGHER), article("two", "The weather was fine.")) == ()


def test_noise_and_headings_make_no_claims() -> None:
    paragraphs = (Paragraph(1, FINE, heading=True), Paragraph(2, FINE, noise=Noise.COMMENT))

    assert claims(Article("one", "one", paragraphs)) == ()


def test_a_question_makes_no_claim() -> None:
    assert claims(article("one", "Will riders face a fine of $100?")) == ()


def test_an_article_that_gives_both_figures_contradicts_neither() -> None:
    both = article("three", "The fine on a sidewalk is $100.", "Riders on a sidewalk pay a fine of $250.")

    assert all("three" not in _sources(one) for one in differences(article("one", FINE), article("two", HIGHER), both))


def test_a_price_at_other_hours_is_no_other_price() -> None:
    one = article("one", "Drivers pay $3.50 at peak hours and $1.50 at other times.")
    two = article("two", "The toll is $1.50 at other times and $3.50 at peak hours for drivers.")

    assert differences(one, two) == ()


def test_a_figure_given_up_by_a_later_article_is_newer() -> None:
    one = article("one", "Twelve cameras will record license plates.")
    two = article("two", "The city will mount 18 cameras instead of 12.", on="2024-07-24")
    (found,) = differences(one, two)

    assert found.kind is DifferenceKind.NEWER


def test_an_undated_copy_takes_the_date_of_what_it_repeats() -> None:
    text = "The council voted 5-4 on Tuesday night to charge drivers a toll on the bridge, making the town the first in the region."
    later = article("later", "The council voted 7-2 on Tuesday to charge no toll on holidays.", on="2024-07-24")

    assert differences(article("first", text), article("copy", text, on=None), later) == ()


def test_votes_on_an_amendment_and_on_the_whole_are_two_votes() -> None:
    one = article("one", "The council passed the ordinance 5-4.")
    two = article("two", "The council passed an amendment to the ordinance 6-3.")

    assert differences(one, two) == ()


def test_some_and_three_officers_differ_in_detail_only() -> None:
    one = article("one", "Some officers will be assigned to enforce the curfew.")
    two = article("two", "Three officers will be assigned to enforce the curfew.")
    (found,) = differences(one, two)

    assert found.kind is DifferenceKind.SCOPE
    assert found.about == "officers"


def test_claims_of_two_languages_are_held_against_each_other() -> None:
    spanish = article("dos", "Quien circule por la acera se expone a una multa de 250 dólares.", language="es")
    (found,) = differences(article("one", FINE), spanish)

    assert found.positions[1].text.startswith("Quien circule")


def _sources(found: Difference) -> set[str]:
    return {one.article for position in found.positions for one in position.evidence}


def test_two_articles_that_print_the_same_list_of_prices_do_not_differ() -> None:
    one = article("one", "A household with a small trash cart will pay $14 a month, one with a large trash cart $31.")
    two = article("two", "The large trash cart will cost a household $31 a month and the small trash cart $14.")

    assert differences(one, two) == ()
