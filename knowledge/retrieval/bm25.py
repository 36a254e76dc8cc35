"""BM25 as rank_bm25 computes it, with Lucene's idf and precomputed postings; nothing else imports that library."""

from __future__ import annotations

import math
import threading
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import cast

import numpy as np
from numpy.typing import NDArray
from rank_bm25 import BM25Okapi

K1, B = 1.5, 0.75


class LuceneBM25(BM25Okapi):  # type: ignore[misc]  # rank_bm25 ships no types
    """The reference: BM25Okapi with idf ln(1 + (N - df + 0.5) / (df + 0.5)), which is never negative nor zero."""

    def __init__(self, corpus: Sequence[Sequence[str]]) -> None:
        if corpus:
            super().__init__(corpus, k1=K1, b=B)
            return
        self.corpus_size, self.avgdl = 0, 0.0
        self.doc_freqs: list[dict[str, int]] = []
        self.idf: dict[str, float] = {}
        self.doc_len: list[int] = []

    def _calc_idf(self, nd: dict[str, int]) -> None:
        self.idf = {word: lucene_idf(self.corpus_size, frequency) for word, frequency in nd.items()}


def lucene_idf(documents: int, frequency: int) -> float:
    """Lucene's BM25Similarity.idfExplain."""
    return math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5))


@dataclass(frozen=True, slots=True)
class Hit:
    """A document that shares a term with the question."""

    document: int
    score: float


Ids = NDArray[np.int32]
Weights = NDArray[np.float64]
# Below this many postings it is quicker to add them all up than to think about which can be left out.
_FEW = 256
# Partial sums are added in another order than the final score; bounds leave room for the rounding.
_SLACK = 1e-9


class Postings:
    """For each term its documents and what it adds to their scores; memory grows with distinct terms a document.

    `search` costs time in proportion to the postings of the question's rarer terms: a term so common that it can no
    longer lift a new document into the best `limit` is only looked up for the documents still in the race (MaxScore,
    Turtle and Flood 1995).
    """

    def __init__(
        self, vocabulary: dict[str, int], starts: NDArray[np.int64], documents: Ids, impacts: Weights, size: int
    ) -> None:
        self._vocabulary = vocabulary
        self._starts = starts
        self._documents = documents
        self._impacts = impacts
        self.size = size
        self.maximal_idf = lucene_idf(size, 0)
        self._highest = np.asarray([part.max() if len(part) else 0.0 for part in np.split(impacts, starts[1:-1])])
        self._local = threading.local()

    @classmethod
    def build(cls, documents: Iterable[Sequence[str]]) -> Postings:
        """Postings of documents given as lists of terms."""
        vocabulary: dict[str, int] = {}
        lengths: list[int] = []
        stream: list[int] = []
        for document in documents:
            stream.extend([vocabulary.setdefault(term, len(vocabulary)) for term in document])
            lengths.append(len(document))
        return cls.of_numbers(np.asarray(stream, np.int64), np.asarray(lengths, np.int64), vocabulary)

    @classmethod
    def of_numbers(cls, stream: NDArray[np.int64], lengths: NDArray[np.int64], vocabulary: dict[str, int]) -> Postings:
        """The same from term numbers: all documents one after the other, and how long each is."""
        size = len(lengths)
        if not len(stream):
            return cls({}, np.zeros(1, np.int64), np.zeros(0, np.int32), np.zeros(0), size)
        owners = np.repeat(np.arange(size, dtype=np.int64), lengths)
        keys, frequencies = np.unique(stream * size + owners, return_counts=True)
        terms, documents = np.divmod(keys, size)
        held = np.bincount(terms, minlength=len(vocabulary))
        starts = np.concatenate([np.zeros(1, np.int64), np.cumsum(held)])
        idf = np.asarray([lucene_idf(size, int(frequency)) for frequency in held])
        return cls(
            vocabulary,
            starts,
            documents.astype(np.int32),
            idf[terms] * _tf_part(frequencies, lengths[documents], lengths),
            size,
        )

    def idf(self, term: str) -> float:
        """Lucene's idf; the highest possible for a term that no document holds."""
        number = self._vocabulary.get(term)
        return (
            self.maximal_idf
            if number is None
            else lucene_idf(self.size, int(self._starts[number + 1] - self._starts[number]))
        )

    def search(self, terms: Sequence[str], limit: int) -> list[Hit]:
        """The best `limit` documents by (-score, document); every hit shares a term with the question."""
        return self.search_weighted([(term, 1.0) for term in terms], limit)

    def search_weighted(self, weighted: Sequence[tuple[str, float]], limit: int) -> list[Hit]:
        """The same where each term's part is multiplied by a weight; a weight of 0 or less is left out."""
        asked = [
            (number, weight)
            for term, weight in weighted
            if weight > 0 and (number := self._vocabulary.get(term)) is not None
        ]
        if not asked or limit < 1:
            return []
        merged: dict[int, float] = {}
        for number, weight in asked:
            merged[number] = merged.get(number, 0.0) + weight
        candidates = self._candidates(merged, limit)
        scores = self._exact(asked, candidates)
        return _best(candidates, scores, limit)

    def _candidates(self, merged: dict[int, float], limit: int) -> Ids:
        """Documents, sorted, among which the best `limit` surely are."""
        order = sorted(merged, key=lambda number: (self._held(number), number))
        if sum(self._held(number) for number in order) <= _FEW:
            return cast(Ids, np.unique(np.concatenate([self._of(number)[0] for number in order])))
        bounds = [merged[number] * float(self._highest[number]) for number in order]
        sums = self._sums()
        added, threshold = self._add_rare(sums, order, merged, bounds, limit)
        found = self._in_race(sums, order[:added], threshold - sum(bounds[added:]))
        for number in order[:added]:
            sums[self._of(number)[0]] = 0.0
        return found

    def _sums(self) -> Weights:
        """This thread's zeros, one a document; whoever adds to them clears them again."""
        found = getattr(self._local, "sums", None)
        if found is None:
            found = self._local.sums = np.zeros(self.size)
        return cast(Weights, found)

    def _add_rare(
        self, sums: Weights, order: list[int], merged: dict[int, float], bounds: list[float], limit: int
    ) -> tuple[int, float]:
        """Add terms up, rarest first, until no document that lacks all of them can be among the best."""
        ahead = sum(bounds)
        threshold = -np.inf
        for place, number in enumerate(order):
            if threshold > ahead * (1 + _SLACK):
                return place, threshold
            documents, impacts = self._of(number)
            sums[documents] += impacts if merged[number] == 1.0 else impacts * merged[number]
            ahead -= bounds[place]
            threshold = max(threshold, _kth(sums[documents], limit))
        return len(order), threshold

    def _in_race(self, sums: Weights, added: list[int], threshold: float) -> Ids:
        bound = threshold - abs(threshold) * _SLACK
        kept = [documents[sums[documents] >= bound] for documents in (self._of(number)[0] for number in added)]
        return cast(Ids, np.unique(np.concatenate(kept)))

    def _exact(self, asked: Sequence[tuple[int, float]], candidates: Ids) -> Weights:
        """Scores added up in the order of the question, so that they equal the reference's to the last bit."""
        scores = np.zeros(len(candidates))
        for number, weight in asked:
            documents, impacts = self._of(number)
            found = np.minimum(np.searchsorted(documents, candidates), len(documents) - 1)
            parts = impacts[found] if weight == 1.0 else impacts[found] * weight
            scores += np.where(documents[found] == candidates, parts, 0.0)
        return scores

    def _held(self, number: int) -> int:
        return int(self._starts[number + 1] - self._starts[number])

    def _of(self, number: int) -> tuple[Ids, Weights]:
        start, stop = self._starts[number], self._starts[number + 1]
        return self._documents[start:stop], self._impacts[start:stop]


def _tf_part(frequencies: NDArray[np.int64], own: NDArray[np.int64], lengths: NDArray[np.int64]) -> Weights:
    """rank_bm25's term-frequency part, its operations in its order."""
    average = int(lengths.sum()) / len(lengths)
    return frequencies * (K1 + 1) / (frequencies + K1 * (1 - B + B * own / average))


def _kth(partial: Weights, limit: int) -> float:
    """The `limit`-th best sum so far; minus infinity while there are fewer."""
    if len(partial) < limit:
        return -np.inf
    return float(np.partition(partial, len(partial) - limit)[len(partial) - limit])


def _best(candidates: Ids, scores: Weights, limit: int) -> list[Hit]:
    order = np.lexsort((candidates, -scores))[:limit]
    return [Hit(int(candidates[place]), float(scores[place])) for place in order]
