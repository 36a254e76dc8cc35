"""Sentences that contradict each other are told from those that only look as if they did."""

from __future__ import annotations

import pytest

from .labelled import expressions, pairs, read, reported, scores

PAIRS = pairs()
HELD = [pair for pair in PAIRS if pair["held"]]
_NEAR_MISSES = sorted({pair["why"] for pair in PAIRS if pair["relation"] == "none"})


def test_the_labelled_set_is_large_and_even() -> None:
    contrary = [pair for pair in PAIRS if pair["relation"] == "contradiction"]

    assert len(PAIRS) >= 170
    assert 0.45 <= len(contrary) / len(PAIRS) <= 0.55
    assert len(HELD) >= 90
    assert len({pair["policy"] for pair in PAIRS}) >= 6
    assert sum("es" in (pair["one"]["language"], pair["two"]["language"]) for pair in PAIRS) >= 50


def test_contradictions_are_found_with_few_false_alarms() -> None:
    everything = scores(PAIRS)

    assert everything.precision >= 0.95
    assert everything.recall >= 0.8


def test_pairs_that_were_never_tuned_on_score_nearly_as_well() -> None:
    held = scores(HELD)

    assert held.precision >= 0.9
    assert held.recall >= 0.65


def test_what_a_later_article_revises_is_newer() -> None:
    newer = scores(PAIRS, "newer")

    assert newer.precision >= 0.85
    assert newer.recall >= 0.6


@pytest.mark.parametrize(
    "why", ["opinion", "two people", "different events", "same number", "forecast", "unit", "precision", "progress"]
)
def test_a_near_miss_is_no_contradiction(why: str) -> None:
    alarms = [pair["id"] for pair in PAIRS if pair["why"] == why and pair["relation"] == "none" and reported(pair)]

    assert why in _NEAR_MISSES
    assert alarms == []


def test_spanish_and_english_claims_contradict_each_other() -> None:
    mixed = [pair for pair in PAIRS if pair["one"]["language"] != pair["two"]["language"]]
    across = scores(mixed)

    assert across.precision >= 0.9
    assert across.recall >= 0.65


def test_figures_dates_and_hours_are_read_with_their_values() -> None:
    rows = expressions()
    misread = [row["text"] for row in rows if not read(row)]

    assert len(rows) >= 120
    assert len(misread) <= 3, misread
