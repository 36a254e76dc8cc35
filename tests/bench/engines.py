"""One engine on one corpus in a process of its own: build time, memory, time a question, and the best ten."""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Callable, Sequence
from typing import Any

from tests.bench.corpus import Corpus, corpus, word

TOP = 10
# Slower engines answer fewer questions, so that a run ends.
_FEW = {"rank_bm25": {1_000: 100, 10_000: 40, 100_000: 8, 1_000_000: 3}}

Search = Callable[[Sequence[str]], list[int]]


def _ours(texts: Corpus) -> Search:
    from knowledge.retrieval.bm25 import Postings

    vocabulary = {word(number): number for number in range(int(texts.stream.max()) + 1)}
    postings = Postings.of_numbers(texts.stream, texts.lengths, vocabulary)
    return lambda question: [hit.document for hit in postings.search(question, TOP)]


def _words(texts: Corpus) -> list[list[str]]:
    return [[word(number) for number in document] for document in texts.documents()]


def _rank_bm25(texts: Corpus) -> Search:
    import numpy as np
    from rank_bm25 import BM25Okapi

    engine = BM25Okapi(_words(texts))

    def search(question: Sequence[str]) -> list[int]:
        return [int(place) for place in np.argsort(-engine.get_scores(question), kind="stable")[:TOP]]

    return search


def _lucene_idf(texts: Corpus) -> Search:
    import numpy as np

    from knowledge.retrieval.bm25 import LuceneBM25

    engine = LuceneBM25(_words(texts))

    def search(question: Sequence[str]) -> list[int]:
        return [int(place) for place in np.argsort(-engine.get_scores(question), kind="stable")[:TOP]]

    return search


def _bm25s(texts: Corpus, backend: str) -> Search:
    import bm25s

    engine = bm25s.BM25(method="lucene", k1=1.5, b=0.75, backend=backend)
    engine.index(_words(texts), show_progress=False)

    def search(question: Sequence[str]) -> list[int]:
        found, _ = engine.retrieve([list(question)], k=TOP, show_progress=False, n_threads=0)
        return [int(place) for place in found[0]]

    return search


def _tantivy(texts: Corpus) -> Search:
    import tantivy

    schema = tantivy.SchemaBuilder()
    schema.add_text_field("body", tokenizer_name="whitespace")
    schema.add_unsigned_field("place", stored=True)
    index = tantivy.Index(schema.build())
    writer = index.writer(heap_size=256_000_000, num_threads=1)
    for place, document in enumerate(texts.documents()):
        writer.add_document(tantivy.Document(body=" ".join(map(word, document)), place=place))
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    searcher = index.searcher()

    def search(question: Sequence[str]) -> list[int]:
        query = index.parse_query(" ".join(question), ["body"])
        return [int(searcher.doc(address)["place"][0]) for _, address in searcher.search(query, TOP).hits]

    return search


ENGINES: dict[str, Callable[[Corpus], Search]] = {
    "ours": _ours,
    "subclass": _lucene_idf,
    "rank_bm25": _rank_bm25,
    "bm25s numpy": lambda texts: _bm25s(texts, "numpy"),
    "bm25s numba": lambda texts: _bm25s(texts, "numba"),
    "tantivy": _tantivy,
}


def measured(name: str, size: int) -> dict[str, Any]:
    """Seconds, megabytes, milliseconds a question at the median and the 99th percentile, and each question's best ten."""
    texts = corpus(size)
    few = _FEW.get("rank_bm25" if name == "subclass" else name, {}).get(size, len(texts.questions))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start = time.perf_counter()
    search = ENGINES[name](texts)
    built = time.perf_counter() - start
    memory = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    asked = [[word(number) for number in question] for question in texts.questions[:few]]
    for question in asked[:3]:
        search(question)
    times, found = [], []
    for question in asked:
        start = time.perf_counter()
        found.append(search(question))
        times.append((time.perf_counter() - start) * 1000)
    times.sort()
    return {
        "build": built,
        "memory": memory,
        "p50": times[len(times) // 2],
        "p99": times[min(len(times) - 1, int(len(times) * 0.99))],
        "found": found,
    }


if __name__ == "__main__":
    print(json.dumps(measured(sys.argv[1], int(sys.argv[2]))))
