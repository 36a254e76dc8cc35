"""Words of the news in English and Spanish as language-free concepts."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path

from knowledge.lexicon.glossary import glossary
from knowledge.text.analysis import fold, stem
from knowledge.text.stopwords import STOP_WORDS

_LANGUAGES = ("en", "es")
_WEIGHTS = {"who": 1.0, "thing": 1.0, "act": 1.0, "body": 0.4, "policy": 0.3, "light": 0.1, "contrast": 0.0}
_UNKNOWN = 0.8
_SHORTEST = 3
_COGNATE = 5
_TWO = 2

# That two sentences both count to three tells nothing.
_NUMBERS = frozenset(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million "
    "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento mil millon millones".split()
)

Phrases = dict[str, list[tuple[tuple[str, ...], str]]]


@dataclass(slots=True)
class Concepts:
    """Concepts with their class, and for each language the phrases that stand for them by first stem."""

    classes: dict[str, str] = field(default_factory=dict)
    words: set[str] = field(default_factory=set)
    printed: dict[str, dict[str, set[str]]] = field(
        default_factory=lambda: {language: defaultdict(set) for language in _LANGUAGES}
    )
    phrases: dict[str, Phrases] = field(
        default_factory=lambda: {language: defaultdict(list) for language in _LANGUAGES}
    )

    def weight(self, concept: str) -> float:
        """How much it tells that two sentences share the concept, 0 to 1."""
        known = self.classes.get(concept)
        return _WEIGHTS[known] if known else _UNKNOWN


@cache
def concepts() -> Concepts:
    """The concepts, read once."""
    return read(Path(__file__).with_name("concepts.txt").read_text(encoding="utf-8"))


def read(text: str) -> Concepts:
    """Lines of `id = English, English | Spanish, Spanish` under `[class]`; raises ValueError naming a bad line."""
    found = Concepts()
    section = ""
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith("["):
            section = line.strip("[] ")
        elif line.strip() and not line.startswith("#"):
            concept, equals, words = line.partition(" = ")
            if not equals or not section:
                raise ValueError(f"line {number}: no concept in {line!r}")
            _add(found, concept.strip(), section, words)
    for phrases in found.phrases.values():
        for ways in phrases.values():
            ways.sort(key=lambda way: -len(way[0]))
    return found


def _add(found: Concepts, concept: str, section: str, words: str) -> None:
    found.classes[concept] = section
    for language, part in zip(_LANGUAGES, words.split("|"), strict=False):
        for phrase in filter(None, (one.strip() for one in part.split(","))):
            found.words.add(fold(phrase))
            found.printed[language][fold(phrase)].add(concept)
            for stems in _forms(re.findall(r"[a-z'0-9]+", fold(phrase)), language):
                if (stems, concept) not in found.phrases[language][stems[0]]:
                    found.phrases[language][stems[0]].append((stems, concept))


def _forms(words: list[str], language: str) -> list[tuple[str, ...]]:
    """The phrase and its plurals: a stemmer does not always join the two."""
    plurals = ("", "s", "es") if language == "es" else ("", "s")
    return [tuple(stem(word, language) for word in (*words[:-1], words[-1] + ending)) for ending in plurals]


def located(words: list[str], language: str) -> list[tuple[str, ...]]:
    """For every word the concepts that it takes part in; a word that the lexicon lacks stands for its own stem."""
    phrases = concepts().phrases.get(language, {})
    known = concepts().classes
    stems = [stem(word, language) for word in words]
    found: list[set[str]] = [set() for _ in words]
    for place, first in enumerate(stems):
        longest = 0
        for way, concept in phrases.get(first, ()):
            size = len(way)
            if size < longest:
                break
            if (size == 1 and not _chance(words[place], language)) or (
                size > 1 and tuple(stems[place : place + size]) == way
            ):
                longest = longest if known[concept] == "contrast" else size
                for step in range(size):
                    found[place + step].add(concept)
        found[place] = _as_printed(found[place], words[place], language)
    return [tuple(ids) if ids else _own(word, language) for word, ids in zip(words, found, strict=True)]


def _as_printed(ids: set[str], word: str, language: str) -> set[str]:
    """Of concepts that meet in a stem only, those that list the very word: `contrato` is no `contratista`."""
    if len(ids) < _TWO:
        return ids
    printed = concepts().printed[language]
    listed = {one for form in _singular(word) for one in printed.get(form, ())}
    own = {one for one in ids if one in listed or concepts().classes[one] == "contrast"}
    return own if any(concepts().classes[one] != "contrast" for one in own) else ids


def _singular(word: str) -> tuple[str, ...]:
    """The word and what it may be the plural of: `camaras` is no `cama`."""
    return word, word.removesuffix("s"), word.removesuffix("es")


@lru_cache(maxsize=65536)
def _chance(word: str, language: str) -> bool:
    """True for a grammar word that shares a stem with a listed one by chance: `para` and `paro`."""
    return word in STOP_WORDS.get(language, STOP_WORDS["en"]) and word not in concepts().words


@lru_cache(maxsize=65536)
def _own(word: str, language: str) -> tuple[str, ...]:
    if len(word) < _SHORTEST or not word.isalpha() or word in STOP_WORDS.get(language, STOP_WORDS["en"]):
        return ()
    if word in _NUMBERS:
        return ()
    return (_in_english(word) if language == "es" else ()) or ("=" + stem(word, language),)


def _in_english(word: str) -> tuple[str, ...]:
    """What a Spanish word that the list lacks stands for, by its first English meaning."""
    entries = glossary("es").entries(word) or glossary("es").stemmed(word)
    meant = located(re.findall(r"[a-z]+", fold(entries[0].gloss)), "en") if entries else []
    return tuple(dict.fromkeys(concept for ids in meant for concept in ids))


@lru_cache(maxsize=65536)
def bridged(concept: str) -> str:
    """An unknown stem cut down to what related words of two languages share: `=decibel` and `=decibeli` meet."""
    if not concept.startswith("="):
        return concept
    bare = re.sub(r"(.)\1", r"\1", concept[1:].replace("ph", "f").replace("k", "c").replace("y", "i"))
    return "~" + bare[:_COGNATE] if len(bare) >= _COGNATE else concept


def of_class(ids: frozenset[str], *classes: str) -> frozenset[str]:
    """The concepts among `ids` that belong to one of the classes."""
    known = concepts().classes
    return frozenset(one for one in ids if known.get(one) in classes)
