"""Comparing the claims of many articles stays within bounds."""

from __future__ import annotations

from knowledge.claims.index import Claims
from knowledge.models import Article

from .test_differing import article


def shelf(size: int) -> list[Article]:
    """Articles that all speak of the same fine, most of them alike."""
    return [article(f"a{number}", f"Riders on a sidewalk pay a fine of ${100 + number % 7}.") for number in range(size)]


def test_the_work_does_not_grow_with_the_square_of_the_articles() -> None:
    few, many = (sum(1 for _ in Claims.of(shelf(size)).comparisons()) for size in (100, 800))

    assert many <= 12 * few


def test_claims_about_other_things_are_never_compared() -> None:
    claims = Claims.of([article("one", "The fine is $100."), article("two", "Eleven buses were bought.")])

    assert list(claims.comparisons()) == []
