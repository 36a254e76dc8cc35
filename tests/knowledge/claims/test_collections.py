"""Whole collections: what is found without curation, and how little that is not there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from knowledge.claims.differing import automatic_differences
from knowledge.models import Difference, DifferenceKind
from knowledge.reading import read_collection

from .planted import found

ORIGINALS = Path(__file__).parents[4] / "shared" / "articles"


@pytest.mark.parametrize(
    ("name", "recall"),
    [
        ("harbor-bridge-toll", 0.8),
        ("school-phone-ban", 0.5),
        ("rent-cap", 0.85),
        ("stadium-bonds", 0.85),
        ("leaf-blower-ban", 0.8),
        ("shelter-ordinance", 0.75),
        ("data-center-water", 0.7),
        ("library-card-fees", 0.45),
        ("short-stay-permits", 0.8),
        ("night-market-rules", 0.75),
        ("bus-lane-trial", 0.7),
        ("plate-cameras", 0.85),
        ("cruise-cap", 0.75),
        ("branch-guards", 0.7),
        ("welcoming-city", 0.7),
    ],
)
def test_planted_differences_are_found_and_decoys_are_not(name: str, recall: float) -> None:
    result = found(name)

    assert result.decoys == ()
    assert result.precision >= 0.9
    assert result.recall >= recall


@pytest.fixture(scope="module")
def originals() -> tuple[Difference, ...]:
    if not ORIGINALS.is_dir():
        pytest.skip("the five articles are not part of the project")
    return automatic_differences(read_collection(ORIGINALS).articles)


@pytest.mark.parametrize(
    ("asks", "sides", "words"),
    [
        ("duty-required", {"divided-community", "police-vow-collaboration"}, r"require|mandatory"),
        ("count", {"divided-community", "police-vow-collaboration"}, r"officers"),
        ("status-train", {"divided-community", "police-vow-collaboration"}, r"training"),
    ],
)
def test_the_five_articles_differ_on_duty_number_and_training(
    originals: tuple[Difference, ...], asks: str, sides: set[str], words: str
) -> None:
    (one,) = [difference for difference in originals if difference.asks == asks]

    assert sides <= {place.article for position in one.positions for place in position.evidence}
    assert all(re.search(words, position.text) for position in one.positions)


def test_nothing_else_is_reported_of_the_five_articles(originals: tuple[Difference, ...]) -> None:
    assert len(originals) == 3
    assert {one.kind for one in originals} == {DifferenceKind.CONTRADICTION, DifferenceKind.SCOPE}
