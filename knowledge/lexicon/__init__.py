"""Words that can stand for each other in a question about news, whatever the policy."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from knowledge.reading.cache import DEFAULT_CACHE, Cache, code_mark
from knowledge.text.analysis import Token, stem, tokens, weighs

from .keeping import packed_owners, packed_phrases, unpacked_owners, unpacked_phrases

SAME = 0.75
RELATED = 0.3


@dataclass(frozen=True, slots=True)
class Alternative:
    """Stems that together stand for a word; `same` alternatives count as saying it, related ones only rank."""

    stems: tuple[str, ...]
    weight: float
    same: bool


@dataclass(slots=True)
class Lexicon:
    """Concepts by id, and the concepts of each phrase of stems.

    `surface` holds the words as written; `concepts` knows phrases by the stems that weigh, `spoken` by all stems, so that `hold off` is more than `hold`.
    """

    same: dict[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)
    related: dict[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)
    concepts: dict[tuple[str, ...], tuple[str, ...]] = field(default_factory=dict)
    spoken: dict[tuple[str, ...], tuple[str, ...]] = field(default_factory=dict)
    surface: frozenset[str] = frozenset()
    longest: int = 1

    def alternatives(self, phrase: tuple[str, ...]) -> tuple[Alternative, ...]:
        """What can stand for the phrase, the phrase itself left out, best first."""
        found: dict[tuple[str, ...], Alternative] = {}
        concepts = self.spoken.get(phrase) or self.concepts.get(phrase, ())
        for concept in concepts:
            for other in self.same[concept]:
                found.setdefault(other, Alternative(other, SAME, same=True))
        for concept in concepts:
            for other in self.related[concept]:
                found.setdefault(other, Alternative(other, RELATED, same=False))
        found.pop(phrase, None)
        return tuple(found.values())

    def knows(self, phrase: tuple[str, ...]) -> bool:
        """True when the phrase stands in some concept."""
        return phrase in self.concepts or phrase in self.spoken


@cache
def english() -> Lexicon:
    """The English lexicon, read once and kept for the next run."""
    data = Path(__file__).with_name("english.txt").read_bytes()
    kept = Cache(DEFAULT_CACHE)
    lexicon = kept.recall(f"lexicon-{code_mark()}", data, lambda: read(data.decode("utf-8")), packed, unpacked)
    kept.save()
    return lexicon


@cache
def everyday() -> frozenset[str]:
    """Stems of words that are spelled right although no concept holds them."""
    lines = Path(__file__).with_name("everyday.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(stem(word) for line in lines if not line.startswith("#") for word in line.split())


def packed(lexicon: Lexicon) -> object:
    """As JSON values; raises ValueError for words that could not be told apart there."""
    value = [
        packed_phrases(lexicon.same),
        packed_phrases(lexicon.related),
        packed_owners(lexicon.concepts),
        packed_owners(lexicon.spoken),
        " ".join(sorted(lexicon.surface)),
        lexicon.longest,
    ]
    if unpacked(value) != lexicon:
        raise ValueError("a word with a blank or a bar in it")
    return value


def unpacked(value: Any) -> Lexicon:
    """The lexicon that was packed; raises ValueError, TypeError or AttributeError for another value."""
    same, related, concepts, spoken, surface, longest = value
    return Lexicon(
        unpacked_phrases(same),
        unpacked_phrases(related),
        unpacked_owners(concepts),
        unpacked_owners(spoken),
        frozenset(surface.split(" ")),
        longest,
    )


def read(text: str) -> Lexicon:
    """Lines of `id = word, word < printed, printed | related, related`; raises ValueError naming a line without `=`.

    A word behind `<` says the same in an article, yet a question that uses it does not mean the others.
    """
    lexicon, phrases = Lexicon(), _Phrases()
    owners: dict[tuple[str, ...], list[str]] = defaultdict(list)
    spoken: dict[tuple[str, ...], list[str]] = defaultdict(list)
    beside = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            beside.append(line)
            continue
        concept, equals, words = line.partition("=")
        beside.append(concept)
        if not equals:
            raise ValueError(f"line {number}: no = in {line!r}")
        same, _, right = words.partition("|")
        left = same.partition("<")[0]
        lexicon.same[concept.strip()] = phrases.weighing(same.replace("<", ","))
        lexicon.related[concept.strip()] = phrases.weighing(right)
        for phrase in phrases.weighing(left):
            owners[phrase].append(concept.strip())
        for phrase in phrases.spoken(left):
            spoken[phrase].append(concept.strip())
    lexicon.spoken = {phrase: tuple(ids) for phrase, ids in spoken.items()}
    lexicon.concepts = {phrase: tuple(ids) for phrase, ids in owners.items()}
    lexicon.surface = frozenset(phrases.surface.union(_plain(tokens("\n".join(beside)))))
    lexicon.longest = max((len(phrase) for phrase in spoken), default=1)
    return lexicon


class _Phrases(dict[str, tuple[tuple[str, ...], tuple[str, ...]]]):
    """All stems of a phrase and those that weigh, worked out once however often it stands in the lexicon."""

    def __init__(self) -> None:
        super().__init__()
        self.surface: set[str] = set()

    def __missing__(self, text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        words = tokens(text)
        self.surface.update(_plain(words))
        heavy = tuple([stem(token.text) for token in words if weighs(token)])
        self[text] = found = tuple([stem(token.text) for token in words]), heavy
        return found

    def spoken(self, words: str) -> list[tuple[str, ...]]:
        """The phrases of several words, with the words that weigh nothing."""
        phrases = [self[word.strip()][0] for word in words.split(",")]
        return [phrase for phrase in phrases if len(phrase) > 1]

    def weighing(self, words: str) -> tuple[tuple[str, ...], ...]:
        """Without the words that weigh nothing; nothing for a phrase of which a single word would be left."""
        phrases = [self[word.strip()] for word in words.split(",")]
        return tuple(dict.fromkeys(heavy for every, heavy in phrases if heavy and (len(heavy) > 1 or len(every) == 1)))


def _plain(words: list[Token]) -> list[str]:
    return [token.text for token in words if token.kind == "word"]
