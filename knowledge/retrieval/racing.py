"""The best documents for weighted terms, without adding up what can no longer win."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple, cast

import numpy as np
from numpy.typing import NDArray

Ids = NDArray[np.int32]
Weights = NDArray[np.float64]
Ceilings = NDArray[np.uint8]

# So few postings, or so few documents, are quicker added up at once than thought about.
_FEW = 4096
_SMALL = 8192
# Above so many sums for each one wanted, the largest of every few are looked at first: partition is slow on long lists.
_LONG = 64
# Partial sums are added in another order than the final score; thresholds leave room for the rounding.
_SLACK = 1 - 1e-9
# A term in more than one of so many documents gets ceilings.
_COMMON = 32


class Term(NamedTuple):
    """A term of the question: its documents in order, what it adds to each before weighing, the most it can add.

    `ceilings`, where the term is common, says for every document in 255ths of `most` what it adds there at most.
    """

    documents: Ids
    impacts: Weights
    weight: float
    most: float
    ceilings: Ceilings | None = None

    def looked_up(self, documents: Ids) -> Weights:
        """What it adds to each of these documents, 0 where it does not occur."""
        places = self.documents.searchsorted(documents)
        held = self.documents.take(places, mode="clip") == documents
        found = self.impacts.take(places, mode="clip") * held
        return cast(Weights, found if self.weight == 1.0 else found * self.weight)

    def at_most(self, documents: Ids) -> Weights:
        """The same or, where more is quicker to tell, more."""
        if self.ceilings is None:
            return self.looked_up(documents)
        return cast(Weights, self.ceilings.take(documents) * (self.most / 255))


def common(held: NDArray[np.int64], size: int) -> Ids:
    """Which terms, held by so many documents each, are to get ceilings; none of a small collection."""
    if size <= _SMALL:
        return np.zeros(0, np.int32)
    return cast(Ids, (held > size // _COMMON).nonzero()[0])


def ceilings(documents: Ids, impacts: Weights, size: int) -> Ceilings:
    """A byte for each document, which saves searching a long list."""
    found = np.zeros(size, np.uint8)
    found[documents] = np.ceil(impacts * (255 / impacts.max())).clip(max=255)
    return found


def best(terms: Sequence[Term], size: int, limit: int) -> tuple[Ids, Weights]:
    """The best `limit` of `size` documents by (-score, document); scores are added up in the order of the terms.

    A term so common that it can no longer lift a new document into the best `limit` is only looked up for the
    documents still in the race (MaxScore, Turtle and Flood 1995).
    """
    postings = sum([len(term.documents) for term in terms])
    if postings <= _FEW or postings + size // 8 <= _SMALL:
        return _top(*_added(terms, size), limit)
    documents = _in_race(sorted(terms, key=lambda term: len(term.documents)), size, limit)
    return _top(documents, _scores(terms, documents), limit)


def _in_race(waiting: list[Term], size: int, limit: int) -> Ids:
    """Documents among which the best surely are; `waiting` are the terms, rarest first."""
    documents, sums, threshold = np.zeros(0, np.int32), np.zeros(0), -np.inf
    ahead = sum([term.most for term in waiting])
    while waiting and threshold <= ahead:
        taken = _share(waiting, max(_FEW, len(documents)))
        documents, sums = _added([Term(documents, sums, 1.0, 0.0), *waiting[:taken]], size)
        waiting = waiting[taken:]
        ahead = sum([term.most for term in waiting])
        threshold = _threshold(sums, limit)
    for term in reversed(waiting):
        kept = (sums >= threshold - ahead).nonzero()[0]
        documents = documents[kept]
        sums = sums[kept] + term.at_most(documents)
        ahead -= term.most
    return documents[(sums >= threshold).nonzero()[0]]


def _share(waiting: Sequence[Term], allowed: int) -> int:
    """How many of the next terms have no more postings than this together; at least one."""
    held = 0
    for count, term in enumerate(waiting):
        held += len(term.documents)
        if held > allowed and count:
            return count
    return len(waiting)


def _scores(terms: Sequence[Term], documents: Ids) -> Weights:
    scores = np.zeros(len(documents))
    for term in terms:
        scores += term.looked_up(documents)
    return scores


def _added(terms: Sequence[Term], size: int) -> tuple[Ids, Weights]:
    """All documents of the terms, in order, each with its sum in the order of the terms."""
    documents = np.concatenate([term.documents for term in terms])
    parts = np.concatenate([t.impacts if t.weight == 1.0 else t.impacts * t.weight for t in terms])
    if size < 8 * len(documents):
        sums = _sums(documents, parts, size)
        found = (sums > 0).nonzero()[0]
        return cast(Ids, found), sums[found]
    order = documents.argsort(kind="stable")  # timsort: merges lists that are each in order
    documents = documents[order]
    first = np.empty(len(documents), np.bool_)
    first[:1] = True
    np.not_equal(documents[1:], documents[:-1], out=first[1:])
    return documents[first], _sums(first.cumsum(), parts[order], 0)[1:]


def _sums(places: NDArray[Any], parts: Weights, size: int) -> Weights:
    return cast(Weights, np.bincount(places, parts, size))  # with weights it adds them, one after the other


def _threshold(sums: Weights, limit: int) -> float:
    """What a document must reach to be among the best; minus infinity while there are fewer."""
    if len(sums) < limit:
        return -np.inf
    if len(sums) > _LONG * limit:
        rows = len(sums) * 8 // (_LONG * limit)
        largest = sums[: len(sums) // rows * rows].reshape(rows, -1).max(axis=0)
        sums = sums[sums >= _kth(largest, limit)]
    return _kth(sums, limit) * _SLACK


def _kth(values: Weights, limit: int) -> float:
    return float(np.partition(values, len(values) - limit)[len(values) - limit])


def _top(documents: Ids, scores: Weights, limit: int) -> tuple[Ids, Weights]:
    if len(documents) > 4 * limit:
        kept = scores >= _threshold(scores, limit)
        documents, scores = documents[kept], scores[kept]
    order = (-scores).argsort(kind="stable")[:limit]
    return documents[order], scores[order]
