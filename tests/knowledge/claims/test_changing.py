"""What one more article changes, told from the paragraphs near its claims."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from knowledge.claims.changing import Changes, changes
from knowledge.models import Article, DifferenceKind
from knowledge.passages import Passage, passages

from .test_differing import FINE, HIGHER, article

CORRECTED = "The fine for riding on a sidewalk is $250, not $100, the city corrected."


def shelf(articles: Sequence[Article]) -> Callable[[str], list[Passage]]:
    """A search that finds everything."""
    found = passages(articles)
    return lambda sentence: found


def added(new: Article, *others: Article) -> Changes:
    """What the new article changes among the others."""
    return changes(new, shelf(others))


def test_a_contradiction_appears() -> None:
    result = added(article("new", HIGHER), article("one", FINE))

    assert [one.kind for one in result.appeared] == [DifferenceKind.CONTRADICTION]
    assert (result.gone, result.turned_newer, result.borne_out) == ((), (), ())


def test_a_claim_that_others_make_is_borne_out() -> None:
    result = added(article("new", "The fine for riding on a sidewalk is $100."), article("one", FINE))

    assert [claim.text for claim in result.borne_out] == ["The fine for riding on a sidewalk is $100."]
    assert result.appeared == ()


def test_a_contradiction_turns_into_a_newer_figure() -> None:
    result = added(article("new", CORRECTED, on="2024-06-01"), article("one", FINE), article("two", HIGHER))

    assert [one.kind for one in result.turned_newer] == [DifferenceKind.NEWER]
    assert result.appeared == ()


def test_an_article_about_something_else_changes_nothing() -> None:
    assert added(article("new", "Eleven buses were bought."), article("one", FINE), article("two", HIGHER)) == Changes()
