"""One engine on one corpus in a process of its own: build time, memory, time a question, and the best ten."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Sequence
from typing import Any

from tests.bench.corpus import VOCABULARY, corpus, word
from tests.bench.machine import forget_peak, megabytes, peak_megabytes

TOP = 10
_ROUNDS = 5
# Those that walk over all passages take up to seconds a question.
_SLOW = {1_000: 100, 10_000: 40, 100_000: 40, 1_000_000: 10}

Texts = list[list[str]]
Found = Sequence[tuple[int, float]]
Search = Callable[[Sequence[str]], Found]


def _ours(texts: Texts) -> Search:
    from knowledge.retrieval.bm25 import Postings

    postings = Postings.build(texts)
    return lambda question: postings.search(question, TOP)


def _rank_bm25(texts: Texts) -> Search:
    from rank_bm25 import BM25Okapi

    return _walking(BM25Okapi(texts))


def _subclass(texts: Texts) -> Search:
    from knowledge.retrieval.bm25 import LuceneBM25

    return _walking(LuceneBM25(texts))


def _walking(engine: Any) -> Search:
    """The library's own scores, the highest first, ties by place; a score of 0 or less is no hit."""
    import numpy as np

    def search(question: Sequence[str]) -> Found:
        scores = engine.get_scores(question)
        best = np.argsort(-scores, kind="stable")[:TOP]
        return [(int(place), float(scores[place])) for place in best if scores[place] > 0]

    return search


def _bm25s(texts: Texts, backend: str) -> Search:
    import bm25s

    engine = bm25s.BM25(method="lucene", k1=1.5, b=0.75, backend=backend)
    engine.index(texts, show_progress=False)

    def search(question: Sequence[str]) -> Found:
        found, scores = engine.retrieve([list(question)], k=TOP, show_progress=False, n_threads=0)
        return [(int(place), float(score)) for place, score in zip(found[0], scores[0], strict=True)]

    return search


def _tantivy(texts: Texts) -> Search:
    """Without its query parser, its count of hits and its document store, which only cost time here."""
    from tantivy import Document, Index, Occur, Query, SchemaBuilder

    builder = SchemaBuilder()
    builder.add_text_field("body", tokenizer_name="whitespace", index_option="freq")
    builder.add_integer_field("place", fast=True)
    schema = builder.build()
    index = Index(schema)
    writer = index.writer(heap_size=256_000_000, num_threads=1)
    for place, document in enumerate(texts):
        writer.add_document(Document(body=" ".join(document), place=place))
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    searcher = index.searcher()

    def search(question: Sequence[str]) -> Found:
        parts = [(Occur.Should, Query.term_query(schema, "body", term, index_option="freq")) for term in question]
        hits = searcher.search(Query.boolean_query(parts), TOP, count=False).hits
        places: list[Any] = searcher.fast_field_values("place", [address for _, address in hits])
        return [(place, score) for place, (score, _) in zip(places, hits, strict=True)]

    return search


ENGINES: dict[str, Callable[[Texts], Search]] = {
    "ours": _ours,
    "subclass": _subclass,
    "rank_bm25": _rank_bm25,
    "bm25s numpy": lambda texts: _bm25s(texts, "numpy"),
    "bm25s numba": lambda texts: _bm25s(texts, "numba"),
    "tantivy": _tantivy,
}
SLOW = ("subclass", "rank_bm25", "bm25s numpy")


def measured(name: str, size: int) -> dict[str, Any]:
    """Seconds to build, megabytes held and at the peak, milliseconds of each question, and each one's best ten."""
    empty = megabytes()
    texts, questions = _texts(size)
    before = megabytes()
    forget_peak()
    start = time.perf_counter()
    search = ENGINES[name](texts)
    built = time.perf_counter() - start
    peak = peak_megabytes() - before
    del texts
    asked = questions[: _SLOW[size]] if name in SLOW else questions
    return {
        "build": built,
        "held": megabytes() - empty,
        "peak": peak,
        "times": _times(search, asked, 1 if name in SLOW else _ROUNDS),
        "found": [search(question) for question in asked] if name in ("ours", "subclass") else [],
    }


def _texts(size: int) -> tuple[Texts, list[list[str]]]:
    made = corpus(size)
    words = [word(number) for number in range(VOCABULARY)]
    return [[words[number] for number in one] for one in made.documents()], [
        [words[number] for number in one] for one in made.questions
    ]


def _times(search: Search, questions: list[list[str]], rounds: int) -> list[float]:
    """Each question's best of some rounds, so that other work on the machine counts less."""
    for question in questions[: 4 * rounds]:
        search(question)
    best = [float("inf")] * len(questions)
    for _ in range(rounds):
        for place, question in enumerate(questions):
            start = time.perf_counter()
            search(question)
            best[place] = min(best[place], (time.perf_counter() - start) * 1000)
    return best


if __name__ == "__main__":
    print(json.dumps(measured(sys.argv[1], int(sys.argv[2]))))
