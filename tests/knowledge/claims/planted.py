"""Differences planted in the invented collections, and which of them are found."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from knowledge.claims.differing import automatic_differences
from knowledge.models import Difference
from knowledge.reading import read_collection

INVENTED = Path(__file__).parents[2] / "collections" / "invented"
Places = list[tuple[str, int]]


@dataclass(frozen=True, slots=True)
class Found:
    """What is reported of a collection: planted differences found, reports that rest on a decoy, all others."""

    planted: int
    found: frozenset[str]
    decoys: tuple[str, ...]
    others: tuple[str, ...]
    reported: int

    @property
    def recall(self) -> float:
        """The share of the planted differences that are found."""
        return len(self.found) / self.planted

    @property
    def precision(self) -> float:
        """The share of the reports that are planted; strict, for a report may be right without being planted."""
        return 1 - (len(self.decoys) + len(self.others)) / max(1, self.reported)


@cache
def found(name: str) -> Found:
    """What is found in an invented collection without its curated files."""
    folder = INVENTED / name
    gold = json.loads((folder / "differences.json").read_text(encoding="utf-8"))
    reports = automatic_differences(read_collection(folder).articles)
    hits: set[str] = set()
    decoys: list[str] = []
    others: list[str] = []
    for report in reports:
        places = _places(report)
        planted = {row["id"] for row in gold["disagreements"] if _two_positions(row, places)}
        hits |= planted
        if not planted:
            decoy = next((row["id"] for row in gold["decoys"] if _rests_on(row, places)), None)
            (others if decoy is None else decoys).append(decoy or report.id)
    return Found(len(gold["disagreements"]), frozenset(hits), tuple(decoys), tuple(others), len(reports))


def _places(report: Difference) -> Places:
    return [(one.article, one.paragraph) for position in report.positions for one in position.evidence]


def _two_positions(row: dict[str, Any], places: Places) -> bool:
    return sum(any(_near(one, places) for one in position["evidence"]) for position in row["positions"]) > 1


def _rests_on(row: dict[str, Any], places: Places) -> bool:
    return sum(_near(one, places) for one in row["evidence"]) >= min(2, len(row["evidence"]))


def _near(evidence: list[Any], places: Places) -> bool:
    return any(article == evidence[0] and abs(number - evidence[1]) <= 1 for article, number in places)
