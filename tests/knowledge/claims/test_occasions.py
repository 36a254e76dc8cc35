"""What tells when is no length of time, and what is only recalled is not what happened now."""

from __future__ import annotations

import pytest

from knowledge.claims.differing import automatic_differences
from knowledge.models import Article, Paragraph, PartialDate


def differ(one: str, other: str) -> bool:
    articles = [Article(id_, id_, (Paragraph(1, text),), published=PartialDate(2025, 5, 1)) for id_, text in (("a", one), ("b", other))]  # fmt: skip
    return bool(automatic_differences(articles))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Three months after the council bought the cameras, the cameras are in boxes.", "The council bought the cameras for five years."),
        ("The cameras were bought two years ago.", "The cameras were bought for five years."),
        ("In 2019 the commission turned down the camera plan, 4-3.", "The commission approved the camera plan 6-3."),
        ("The commission has seven members.", "The nine members of the council approved the plan."),
    ],
)  # fmt: skip
def test_these_can_both_hold(one: str, other: str) -> None:
    assert not differ(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Recordings of the cameras are kept for 60 days.", "Recordings of the cameras are kept for 90 days."),
        ("The commission approved the camera plan 5-4.", "The commission approved the camera plan 6-3."),
    ],
)
def test_these_cannot(one: str, other: str) -> None:
    assert differ(one, other)
