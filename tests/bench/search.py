"""BM25 search beside the libraries that a reader could pick instead, same passages, same run."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
from typing import Any

from tests.bench.engines import ENGINES

SIZES = (1_000, 10_000, 100_000, 1_000_000)
_PEERS = [name for name in ENGINES if name not in ("ours", "subclass")]
_GROWTH = """
How cost grows. A search costs time in proportion to the postings of the question's rarer terms: a term so common
that it cannot lift a new passage into the best ten is only looked up for the passages still in the race. Memory is
12 bytes for each different word of a passage, and one byte a passage for each word that more than one in 32 holds.
Building sorts all words once."""


def main(sizes: tuple[int, ...] = SIZES) -> None:
    """Print a table a size, then the targets."""
    for size in sizes:
        results = {name: run(name, size) for name in ENGINES}
        _table(size, results)
        _targets(size, results)
    print(_GROWTH)


def run(name: str, size: int) -> dict[str, Any]:
    """One engine in a process of its own, so that its memory is its own."""
    done = subprocess.run(  # noqa: S603  # our own interpreter
        [sys.executable, "-m", "tests.bench.engines", name, str(size)], stdout=subprocess.PIPE, text=True, check=True
    )
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return result


def _table(size: int, results: dict[str, dict[str, Any]]) -> None:
    print(f"\n{size:,} passages")
    print(
        f"{'engine':<14}{'p50 ms':>10}{'p99 ms':>10}{'mean ms':>10}{'build s':>9}{'MB':>8}{'peak MB':>9}{'times rank_bm25':>17}"
    )
    for name, result in results.items():
        print(
            f"{name:<14}{_at(result['times'], 0.5):>10.3f}{_at(result['times'], 0.99):>10.3f}"
            f"{statistics.fmean(result['times']):>10.3f}{result['build']:>9.1f}{result['held']:>8.0f}{result['peak']:>9.0f}{ratio(results['rank_bm25'], result):>16,.0f}x"
        )


def _at(times: list[float], share: float) -> float:
    return sorted(times)[min(len(times) - 1, int(len(times) * share))]


def ratio(one: dict[str, Any], other: dict[str, Any]) -> float:
    """How many times longer the one takes at the median, on the questions that both were asked."""
    both = min(len(one["times"]), len(other["times"]))
    return float(statistics.median(one["times"][:both]) / statistics.median(other["times"][:both]))


def _targets(size: int, results: dict[str, dict[str, Any]]) -> None:
    ours, reference = results["ours"], results["subclass"]
    asked = len(reference["found"])
    same = sum(one == other for one, other in zip(ours["found"], reference["found"], strict=False))
    print(f"places and scores equal to the subclassed BM25Okapi's, to the last bit: {same} of {asked} questions")
    if size < 100_000:
        return
    print(f"times faster than rank_bm25 (target at 100,000: 500): {ratio(results['rank_bm25'], ours):,.0f}")
    for words, measure in (("at the median", statistics.median), ("over all questions", statistics.fmean)):
        taken = {name: float(measure(results[name]["times"])) for name in ("ours", *_PEERS)}
        best = min(_PEERS, key=taken.__getitem__)
        print(
            f"time as a share of the best of the others, {best}, {words} (target 1.00): {taken['ours'] / taken[best]:.2f}"
        )


if __name__ == "__main__":
    main(tuple(int(size) for size in sys.argv[1:]) or SIZES)
