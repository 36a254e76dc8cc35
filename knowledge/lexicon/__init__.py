"""Words that can stand for each other in a question about news, whatever the policy."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from knowledge.text.analysis import stem, tokens, weighs

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
    """Concepts by id, and for each phrase of stems the concepts that it belongs to."""

    same: dict[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)
    related: dict[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)
    concepts: dict[tuple[str, ...], tuple[str, ...]] = field(default_factory=dict)
    longest: int = 1

    def alternatives(self, phrase: tuple[str, ...]) -> tuple[Alternative, ...]:
        """What can stand for the phrase, the phrase itself left out, best first."""
        found: dict[tuple[str, ...], Alternative] = {}
        for concept in self.concepts.get(phrase, ()):
            for other in self.same[concept]:
                found.setdefault(other, Alternative(other, SAME, same=True))
        for concept in self.concepts.get(phrase, ()):
            for other in self.related[concept]:
                found.setdefault(other, Alternative(other, RELATED, same=False))
        found.pop(phrase, None)
        return tuple(found.values())

    def knows(self, phrase: tuple[str, ...]) -> bool:
        """True when the phrase stands in some concept."""
        return phrase in self.concepts


@cache
def english() -> Lexicon:
    """The English lexicon, read once."""
    return read(Path(__file__).with_name("english.txt").read_text(encoding="utf-8"))


def read(text: str) -> Lexicon:
    """Lines of `id = word, word | related, related`; raises ValueError naming a line without `=`."""
    lexicon = Lexicon()
    owners: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        concept, equals, words = line.partition("=")
        if not equals:
            raise ValueError(f"line {number}: no = in {line!r}")
        left, _, right = words.partition("|")
        lexicon.same[concept.strip()] = _phrases(left)
        lexicon.related[concept.strip()] = _phrases(right)
        for phrase in lexicon.same[concept.strip()]:
            owners[phrase].append(concept.strip())
    lexicon.concepts = {phrase: tuple(ids) for phrase, ids in owners.items()}
    lexicon.longest = max((len(phrase) for phrase in owners), default=1)
    return lexicon


def _phrases(words: str) -> tuple[tuple[str, ...], ...]:
    phrases = (_phrase(word) for word in words.split(","))
    return tuple(dict.fromkeys(phrase for phrase in phrases if phrase))


def _phrase(text: str) -> tuple[str, ...]:
    """Stems of the words that weigh; nothing for a phrase of which a single word would be left."""
    words = tokens(text)
    heavy = tuple(stem(token.text) for token in words if weighs(token))
    return heavy if len(heavy) > 1 or len(words) == 1 else ()
