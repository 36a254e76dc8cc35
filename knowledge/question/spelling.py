"""Misspelled words: what a reader most likely meant, among the words that are known here."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from rapidfuzz import process
from rapidfuzz.distance import OSA

_SHORTEST = 4
# Letters that may be wrong, swapped, missing or too many, by the length of the word.
_ONE, _TWO = 1, 2
_LONG = 7


class Speller:
    """Known words by their first letter; most misspellings keep it."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words: dict[str, list[str]] = defaultdict(list)
        self._known = frozenset(word for word in words if word.isalpha())
        for word in sorted(self._known):
            self._words[word[0]].append(word)

    def nearest(self, word: str) -> str | None:
        """The known word at the least distance; None for a known, a short or a too different one."""
        if len(word) < _SHORTEST or not word.isalpha() or word in self._known:
            return None
        if len(word) == _SHORTEST:
            return next((other for other in self._words.get(word[0], ()) if _swapped(word, other)), None)
        allowed = _TWO if len(word) >= _LONG else _ONE
        near = [other for other in self._words.get(word[0], ()) if abs(len(other) - len(word)) <= allowed]
        near.sort(key=len, reverse=True)  # letters are left out more often than put in
        found = process.extractOne(word, near, scorer=OSA.distance, score_cutoff=allowed)
        return str(found[0]) if found else None


def _swapped(word: str, other: str) -> bool:
    """Of a short word only swapped letters are taken for a slip; any other change makes another word."""
    return len(word) == len(other) and sorted(word) == sorted(other) and OSA.distance(word, other) == _ONE
