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
        ("harbor-bridge-toll", 0.7),
        ("school-phone-ban", 0.5),
        ("rent-cap", 0.75),
        ("stadium-bonds", 0.7),
        ("leaf-blower-ban", 0.6),
        ("shelter-ordinance", 0.6),
        ("data-center-water", 0.55),
        ("library-card-fees", 0.2),
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
