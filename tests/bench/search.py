"""BM25 search beside the libraries that a reader could pick instead, same passages, same run."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

from tests.bench.engines import ENGINES

SIZES = (1_000, 10_000, 100_000, 1_000_000)
# At a million passages the library itself takes seconds a question and gigabytes of memory; three questions do.
_PEERS = [name for name in ENGINES if name not in ("ours", "subclass")]


def main(sizes: tuple[int, ...] = SIZES) -> None:
    """Print a table a size, then the targets."""
    for size in sizes:
        results = {name: run(name, size) for name in ENGINES if not (name == "subclass" and size > 100_000)}
        _table(size, results)
        _targets(size, results)


def run(name: str, size: int) -> dict[str, Any]:
    """One engine in a process of its own, so that its memory is its own."""
    done = subprocess.run(  # noqa: S603  # our own interpreter
        [sys.executable, "-m", "tests.bench.engines", name, str(size)], capture_output=True, text=True, check=True
    )
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return result


def _table(size: int, results: dict[str, dict[str, Any]]) -> None:
    print(f"\n{size:,} passages")
    print(f"{'engine':<14}{'p50 ms':>10}{'p99 ms':>10}{'build s':>10}{'MB':>8}{'times rank_bm25':>18}")
    slow = results["rank_bm25"]["p50"]
    for name, result in results.items():
        print(
            f"{name:<14}{result['p50']:>10.3f}{result['p99']:>10.2f}{result['build']:>10.1f}{result['memory']:>8.0f}"
            f"{slow / result['p50']:>17.0f}x"
        )


def _targets(size: int, results: dict[str, dict[str, Any]]) -> None:
    ours = results["ours"]
    if "subclass" in results:
        asked = len(results["subclass"]["found"])
        same = sum(one == other for one, other in zip(ours["found"], results["subclass"]["found"], strict=False))
        print(f"ranking identical to the subclassed BM25Okapi: {same} of {asked} questions")
    if size == 100_000:
        print(f"times faster than rank_bm25 (target 500): {results['rank_bm25']['p50'] / ours['p50']:.0f}")
    if size >= 100_000:
        best = min(_PEERS, key=lambda name: float(results[name]["p50"]))
        print(f"ratio to the best of the others, {best} (target 1): {ours['p50'] / results[best]['p50']:.2f}")


if __name__ == "__main__":
    main(tuple(int(size) for size in sys.argv[1:]) or SIZES)
