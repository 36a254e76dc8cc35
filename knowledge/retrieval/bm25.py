"""BM25 as rank_bm25 computes it, with Lucene's idf and precomputed postings; nothing else imports that library."""

from __future__ import annotations

import math
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from rank_bm25 import BM25Okapi

from .racing import Ceilings, Ids, Term, Weights, best, ceilings, common

Keys = NDArray[np.int64]
K1, B = 1.5, 0.75
# Postings are made so many at a time, so that building takes little more memory than what is built.
_BLOCK = 1 << 16


class LuceneBM25(BM25Okapi):  # type: ignore[misc]  # rank_bm25 ships no types
    """The reference: BM25Okapi with idf ln(1 + (N - df + 0.5) / (df + 0.5)), which is never negative nor zero."""

    def __init__(self, corpus: Sequence[Sequence[str]]) -> None:
        super().__init__(corpus, k1=K1, b=B)

    def _calc_idf(self, nd: dict[str, int]) -> None:
        self.idf = {word: lucene_idf(self.corpus_size, frequency) for word, frequency in nd.items()}


def lucene_idf(documents: int, frequency: int) -> float:
    """Lucene's BM25Similarity.idfExplain."""
    return math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5))


class Hit(NamedTuple):
    """A document that shares a term with the question."""

    document: int
    score: float


class Postings:
    """For each term its documents and what it adds to their scores: 12 bytes for each different term of a document.

    `build` costs time in proportion to the words, with a logarithm for sorting them; `search` in proportion to the
    postings of the question's rarer terms, hardly to the number of documents.
    """

    def __init__(self, vocabulary: dict[str, int], starts: Keys, documents: Ids, impacts: Weights, size: int) -> None:
        self._vocabulary = vocabulary
        self._starts = starts
        self._documents = documents
        self._impacts = impacts
        self._most = np.maximum.reduceat(impacts, starts[:-1]) if vocabulary else impacts
        self._ceilings: dict[int, Ceilings] = {}
        for number in common(np.diff(starts), size).tolist():
            own = slice(starts[number], starts[number + 1])
            self._ceilings[number] = ceilings(documents[own], impacts[own], size)
        self.size = size
        self.maximal_idf = lucene_idf(size, 0)

    @classmethod
    def build(cls, documents: Iterable[Sequence[str]]) -> Postings:
        """Postings of documents given as lists of terms."""
        stream, lengths, vocabulary = _numbered(documents)
        keys = _sorted_keys(stream, lengths)
        del stream  # for it is a third as large as what is built
        return cls(vocabulary, *_inverted(keys, lengths, len(vocabulary)), len(lengths))

    def idf(self, term: str) -> float:
        """Lucene's idf; the highest possible for a term that no document holds."""
        number = self._vocabulary.get(term)
        if number is None:
            return self.maximal_idf
        return lucene_idf(self.size, self._starts.item(number + 1) - self._starts.item(number))

    def search(self, terms: Sequence[str], limit: int) -> list[Hit]:
        """The best `limit` documents by (-score, document); every hit shares a term with the question."""
        return self.search_weighted([(term, 1.0) for term in terms], limit)

    def search_weighted(self, weighted: Sequence[tuple[str, float]], limit: int) -> list[Hit]:
        """The same where each term's part is multiplied by a weight; a weight of 0 or less is left out."""
        asked = [
            self._term(number, weight)
            for term, weight in weighted
            if weight > 0 and (number := self._vocabulary.get(term)) is not None
        ]
        if not asked or limit < 1:
            return []
        documents, scores = best(asked, self.size, limit)
        return list(map(Hit._make, zip(documents.tolist(), scores.tolist(), strict=True)))

    def _term(self, number: int, weight: float) -> Term:
        start, stop = self._starts.item(number), self._starts.item(number + 1)
        most, bounds = self._most.item(number) * weight, self._ceilings.get(number)
        return Term(self._documents[start:stop], self._impacts[start:stop], weight, most, bounds)


def _numbered(documents: Iterable[Sequence[str]]) -> tuple[Ids, Ids, dict[str, int]]:
    """The terms of all documents as numbers one after the other, how long each document is, and the numbers' terms."""
    vocabulary: defaultdict[str, int] = defaultdict()
    vocabulary.default_factory = vocabulary.__len__
    stream, lengths = array("i"), array("i")
    for document in documents:
        stream.fromlist(list(map(vocabulary.__getitem__, document)))
        lengths.append(len(document))
    return np.asarray(stream), np.asarray(lengths), dict(vocabulary)


def _inverted(keys: Keys, lengths: Ids, terms: int) -> tuple[Keys, Ids, Weights]:
    """Where each term's postings start, their documents and impacts."""
    size, average = len(lengths), len(keys) / max(1, len(lengths))
    held = np.zeros(terms, np.int64)
    for different, _ in _runs(keys):
        held += np.bincount(different // size, minlength=terms)
    idf = np.asarray([lucene_idf(size, frequency) for frequency in held.tolist()])
    documents, impacts = np.empty(held.sum(), np.int32), np.empty(held.sum())
    start = 0
    for different, frequencies in _runs(keys):
        block = slice(start, start + len(different))
        numbers, documents[block] = np.divmod(different, size)
        impacts[block] = idf[numbers] * _tf_part(frequencies, lengths[documents[block]], average)
        start = block.stop
    return np.append(0, held.cumsum()), documents, impacts


def _sorted_keys(stream: Ids, lengths: Ids) -> Keys:
    """One number for each occurrence, by term and then by document."""
    keys = stream.astype(np.int64)
    keys *= len(lengths)
    keys += np.repeat(np.arange(len(lengths), dtype=np.int32), lengths)
    keys.sort()
    return keys


def _runs(keys: Keys) -> Iterator[tuple[Keys, Keys]]:
    """The different keys and how often each stands there, a block at a time."""
    start = 0
    while start < len(keys):
        last = keys[min(start + _BLOCK, len(keys)) - 1]
        stop = int(keys.searchsorted(last, side="right"))
        yield np.unique(keys[start:stop], return_counts=True)
        start = stop


def _tf_part(frequencies: Keys, own: Ids, average: float) -> Weights:
    """rank_bm25's term-frequency part, its operations in its order."""
    return frequencies * (K1 + 1) / (frequencies + K1 * (1 - B + B * own / average))
