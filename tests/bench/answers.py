"""From a question to an answer, in process, beside the least that a bot on the same passages could do."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from config.settings import SHIPPED
from knowledge.answers import Question
from knowledge.archive import Archive
from knowledge.retrieval.bm25 import Postings
from knowledge.text.analysis import terms

_COLLECTIONS = Path(__file__).parents[1] / "collections"
_WARM = 20
_ROUNDS = 3
_SLOWEST = 5


def main() -> None:
    """Print both, and the slowest questions."""
    archive = Archive.open(SHIPPED)
    asked = list(questions())
    full, plain = (_measured(one, asked) for one in (_answers(archive), _first_sentences(archive)))
    print(f"{len(asked)} questions to {len(archive.collection.articles)} articles, {len(archive.passages)} passages")
    print(f"{'':<34}{'p50 ms':>10}{'p99 ms':>10}{'slowest':>10}")
    for name, times in (("an answer", full), ("peer: BM25 and its first sentence", plain)):
        print(f"{name:<34}{_at(times, 0.5):>10.3f}{_at(times, 0.99):>10.3f}{max(times):>10.3f}")
    print(f"p99 of an answer (target: below 15 ms): {_at(full, 0.99):.1f} ms")
    print(f"an answer takes {_at(full, 0.5) / _at(plain, 0.5):.0f} times as long as the peer at the median")
    print("The first answer after a start compiles patterns and reads glossaries; 20 questions are asked before.")
    for duration, question in sorted(zip(full, asked, strict=True), reverse=True)[:_SLOWEST]:
        print(f"  {duration:7.2f} ms  {question}")


def questions() -> Iterable[str]:
    """Every question of the exams, whichever collection it was written for, and of the parallel ones each language."""
    for path in sorted(_COLLECTIONS.rglob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            yield from (row[key] for key in ("text", "en", "es", "ht") if isinstance(row.get(key), str))


def _answers(archive: Archive) -> Callable[[str], object]:
    return lambda text: archive.answer(Question(text))


def _first_sentences(archive: Archive) -> Callable[[str], object]:
    """The passage with the highest score, and its first sentence as the answer."""
    postings = Postings.build([passage.terms for passage in archive.passages])

    def first(text: str) -> str | None:
        hits = postings.search(terms(text), 1)
        if not hits:
            return None
        passage = archive.passages[hits[0].document]
        return passage.words(passage.sentences[0])

    return first


def _measured(answer: Callable[[str], object], asked: Sequence[str]) -> list[float]:
    """Milliseconds of each question, the best of some rounds, after a few others."""
    for text in asked[:_WARM]:
        answer(text)
    best = [float("inf")] * len(asked)
    for _ in range(_ROUNDS):
        for place, text in enumerate(asked):
            start = time.perf_counter()
            answer(text)
            best[place] = min(best[place], (time.perf_counter() - start) * 1000)
    return best


def _at(times: Sequence[float], share: float) -> float:
    return sorted(times)[min(len(times) - 1, int(len(times) * share))]


if __name__ == "__main__":
    main()
