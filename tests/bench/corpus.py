"""Synthetic news-like passages: Zipf-distributed made-up words in topical clusters, the same for every engine."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

VOCABULARY = 150_000
TOPICS = 200
_TOPICAL = 0.35
_WORDS = 60


@dataclass(frozen=True, slots=True)
class Corpus:
    """Passages as term numbers, one after the other, with the length of each; questions as term numbers."""

    stream: NDArray[np.int64]
    lengths: NDArray[np.int64]
    questions: list[list[int]]

    def documents(self) -> list[list[int]]:
        """The passages as lists of term numbers."""
        return [part.tolist() for part in np.split(self.stream, np.cumsum(self.lengths)[:-1])]


def corpus(size: int, questions: int = 200, seed: int = 287) -> Corpus:
    """`size` passages of about 60 terms, as long as a passage of 100 words without its stop words."""
    chance = np.random.default_rng(seed)
    lengths = chance.integers(_WORDS - 20, _WORDS + 21, size)
    total = int(lengths.sum())
    weights = 1.0 / (np.arange(VOCABULARY) + 12.0) ** 0.95
    stream = np.searchsorted(np.cumsum(weights / weights.sum()), chance.random(total)).astype(np.int64)
    topical = chance.random(total) < _TOPICAL
    topics = np.repeat(chance.integers(0, TOPICS, size), lengths)
    shift = topics * 37
    stream[topical] = (stream[topical] % 3000 * 41 + shift[topical]) % VOCABULARY
    return Corpus(np.minimum(stream, VOCABULARY - 1), lengths, _questions(chance, stream, lengths, questions))


def _questions(
    chance: np.random.Generator, stream: NDArray[np.int64], lengths: NDArray[np.int64], number: int
) -> list[list[int]]:
    """Four to eight different terms of one passage."""
    starts = np.concatenate([np.zeros(1, np.int64), np.cumsum(lengths)])
    found = []
    for place in chance.integers(0, len(lengths), number):
        terms = np.unique(stream[starts[place] : starts[place + 1]])
        found.append(chance.permutation(terms)[: chance.integers(4, 9)].tolist())
    return found


def word(number: int) -> str:
    """A made-up word for a term number."""
    return f"w{number}"
