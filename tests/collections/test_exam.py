"""Questions on collections that nobody curated are answered as well as they were when this was written."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge.archive import Archive
from tests.collections.grading import Graded, examined, rates

HERE = Path(__file__).parent
ORIGINALS = HERE.parent.parent.parent / "shared" / "articles"
SAMPLE = HERE.parent.parent.parent / "shared" / "exam" / "questions.jsonl"
FLOORS = {
    "harbor-bridge-toll": {"en": 0.85, "es": 0.6, "ht": 0.6, "no": 0.7},
    "school-phone-ban": {"en": 0.8, "es": 0.7, "ht": 0.7, "no": 0.7},
    "rent-cap": {"en": 0.75, "es": 0.45, "ht": 0.5, "no": 0.7},
    "stadium-bonds": {"en": 0.7, "es": 0.6, "ht": 0.3, "no": 0.65},
    "leaf-blower-ban": {"en": 0.65, "es": 0.5, "ht": 0.6, "no": 0.8},
    "shelter-ordinance": {"en": 0.8, "es": 0.5, "ht": 0.7, "no": 0.7},
    "data-center-water": {"en": 0.55, "es": 0.5, "ht": 0.4, "no": 0.1},
    "library-card-fees": {"en": 0.25, "es": 0.5, "ht": 0.4, "no": 0.1},
}


def report(graded: list[Graded]) -> str:
    return "\n".join(f"{one.id} {one.language}: {one.failure}" for one in graded if one.failure)


@pytest.mark.parametrize("name", FLOORS)
def test_an_uncurated_collection_is_answered(name: str) -> None:
    folder = HERE / "invented" / name

    graded = list(examined(Archive.open(folder), folder / "questions.jsonl"))

    assert {group: rate for group, rate in rates(graded).items() if rate < FLOORS[name][group]} == {}, report(graded)


@pytest.mark.skipif(not ORIGINALS.is_dir(), reason="the original articles are not beside the project")
@pytest.mark.parametrize(
    ("questions", "floor"),
    [
        (SAMPLE, {"en": 0.9, "es": 0.85, "ht": 0.8, "no": 0.85}),
        (HERE / "originals" / "questions.jsonl", {"en": 0.8, "es": 0.7, "ht": 0.7, "no": 0.8}),
    ],
    ids=["sample", "further"],
)
def test_the_original_articles_are_answered(questions: Path, floor: dict[str, float]) -> None:
    graded = list(examined(Archive.open(ORIGINALS), questions))

    assert {group: rate for group, rate in rates(graded).items() if rate < floor[group]} == {}, report(graded)
