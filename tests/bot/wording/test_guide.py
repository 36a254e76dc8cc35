"""The translator's guide speaks of the files as they are."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import bot.wording
from bot.wording import wording
from knowledge.models import PartialDate

ROOT = Path(__file__).parents[3]
GUIDE = (ROOT / "docs" / "translating.md").read_text(encoding="utf-8")
FOLDER = Path(bot.wording.__file__).parent
SECTION = GUIDE.split("## The shell's own terms")[1].split("\n## ")[0]
ROWS = [[cell.strip() for cell in line.strip("|").split("|")] for line in SECTION.splitlines() if line.startswith("| ")]


@pytest.mark.parametrize(("place", "language"), [(0, "en"), (1, "es"), (2, "ht")])
def test_the_terms_of_the_guide_are_those_of_the_files(place: int, language: str) -> None:
    source = (FOLDER / f"{language}.ftl").read_text(encoding="utf-8").lower()
    terms = [row[place] for row in ROWS[1:]]

    assert len(terms) > 20
    assert [term for term in terms if term.lower() not in source] == []


def test_the_dates_of_the_guide_are_those_of_the_bot() -> None:
    for language in ("en", "es", "ht"):
        for date in (PartialDate(2025, 6, 17), PartialDate(2025, 6), None):
            assert wording(language).date(date) in GUIDE

    for month in range(1, 13):
        assert wording("ht").date(PartialDate(2025, month)).removesuffix(" 2025") in GUIDE


def test_the_message_that_the_guide_shows_stands_in_the_file() -> None:
    (shown,) = re.findall(r"```\n(count-silent.*?)```", GUIDE, re.DOTALL)

    assert shown in (FOLDER / "es.ftl").read_text(encoding="utf-8")
