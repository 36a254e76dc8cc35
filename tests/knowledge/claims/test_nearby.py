"""One article among many is held against the few paragraphs that its claims can meet."""

from __future__ import annotations

from knowledge.claims.differing import automatic_differences
from knowledge.claims.nearby import articles_near
from knowledge.passages import Passage, passages

from .test_differing import FINE, HIGHER, article


def found(sentence: str) -> list[Passage]:
    """A search that finds what speaks of a fine."""
    shelf = [article("one", "An opening.", FINE, "An ending."), article("two", "Eleven buses were bought.")]
    return [passage for passage in passages(shelf) if "fine" in passage.paragraph.text and "fine" in sentence]


def test_articles_are_cut_down_to_the_paragraphs_found() -> None:
    (near,) = articles_near(article("new", HIGHER), found)

    assert near.id == "one"
    assert [paragraph.number for paragraph in near.paragraphs] == [2]


def test_what_differs_among_them_is_what_differs_among_all() -> None:
    new = article("new", HIGHER)
    (one,) = automatic_differences([*articles_near(new, found), new])

    assert [str(position.evidence[0]) for position in one.positions] == ["one:2", "new:1"]


def test_an_article_that_claims_nothing_is_near_to_nothing() -> None:
    assert articles_near(article("new", "What a fine day!"), found) == []
