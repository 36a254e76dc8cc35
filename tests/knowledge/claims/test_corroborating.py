"""Which articles carry what an excerpt says, which say otherwise and which are silent."""

from __future__ import annotations

from knowledge.answers import Excerpt
from knowledge.claims.conflicts.comparing import Relation
from knowledge.claims.corroborating import Corroboration, Witnesses
from knowledge.claims.explaining import explain_comparisons
from knowledge.claims.model import ClaimKind
from knowledge.models import Article

from .test_differing import FINE, HIGHER, article

AGREES = "The fine for riding on a sidewalk is $100, the city says."
SPANISH = "Circular por la acera cuesta una multa de 100 dólares."
ELSEWHERE = "The council debated for three hours."


def corroborated(*articles: Article, kinds: frozenset[ClaimKind] = frozenset()) -> Corroboration:
    """What all articles say to the first paragraph of the first."""
    return Witnesses(articles).of(excerpt(articles[0]), kinds)


def excerpt(one: Article) -> Excerpt:
    return Excerpt(one.paragraphs[0].text, one, 1, verbatim=True)


def test_every_article_carries_contradicts_or_is_silent() -> None:
    articles = article("one", FINE), article("two", AGREES), article("three", HIGHER), article("four", ELSEWHERE)
    result = corroborated(*articles)

    assert result.carrying == ("one", "two")
    assert result.conflicting == ("three",)
    assert result.silent == ("four",)


def test_a_claim_in_another_language_counts() -> None:
    assert corroborated(article("one", FINE), article("dos", SPANISH, language="es")).carrying == ("one", "dos")


def test_a_copy_is_no_second_voice() -> None:
    text = f"{FINE} The council decided so after a hearing that lasted the whole evening and drew a crowd."
    result = corroborated(article("one", text), article("copy", text), article("two", AGREES))

    assert result.carrying == ("one", "two")
    assert [(one.origin, one.copies) for one in result.copies] == [("one", ("copy",))]


def test_a_sentence_without_figures_is_found_in_other_words() -> None:
    one = article("one", "Critics fear that the program will erode trust between residents and the police.")
    two = article("two", "Opponents said trust of residents in police would suffer, a fear that critics share.")

    assert corroborated(one, two, article("three", ELSEWHERE)).carrying == ("one", "two")


def test_only_claims_of_the_asked_kind_count_when_a_kind_is_asked_for() -> None:
    one = article("one", "Riders caught on a sidewalk must pay a fine of $100 within 30 days.")
    two = article("two", "Riders must pay the fine for the sidewalk within 30 days.")

    assert corroborated(one, two, kinds=frozenset([ClaimKind.MONEY])).carrying == ("one",)


def test_an_explanation_says_why_two_claims_differ_or_do_not() -> None:
    articles = (
        article("one", FINE),
        article("two", HIGHER),
        article("three", "A fine of $900 is due for a scooter left in a river."),
    )
    compared = explain_comparisons([excerpt(articles[0])], Witnesses(articles))

    assert (compared[0].relation, compared[0].reason) == (Relation.CONTRADICTION, "range")
    assert any(one.relation is Relation.APART and one.reason for one in compared)
