"""Words of another language with what they mean in English, and ways to find a word as people type it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from pathlib import Path

from rapidfuzz import fuzz, process

from knowledge.text.analysis import fold, stem
from knowledge.text.stopwords import STOP_WORDS

_FILES = {"es": "spanish.txt", "ht": "kreyol.txt"}
_NEAR = 88
_SHORTEST_NEAR = 5
_SHORTEST_STEM = 4


@dataclass(frozen=True, slots=True)
class Entry:
    """A word or phrase with its English; the gloss of a verb is its base form unless `form` tells another one."""

    form: str
    gloss: str
    others: tuple[str, ...]
    verb: bool


class Glossary:
    """All entries of one language, by folded form."""

    def __init__(self, entries: Iterable[Entry], language: str) -> None:
        self.language = language
        self.by_form: dict[str, list[Entry]] = defaultdict(list)
        self.longest: dict[str, int] = {}
        for entry in entries:
            folded = fold(entry.form)
            first, *more = folded.split(" ")
            self.longest[first] = max(self.longest.get(first, 1), len(more) + 1)
            self.by_form[folded].append(entry)

    def entries(self, typed: str) -> tuple[Entry, ...]:
        """What a form can mean; the accents of the typed word decide where they tell forms apart."""
        found = self.by_form.get(fold(typed), ())
        if len(found) < 2:
            return tuple(found)
        spelled = typed.lower()
        if not typed.isascii():
            return tuple(entry for entry in found if entry.form == spelled) or tuple(found)
        return tuple(sorted(found, key=lambda entry: entry.form != spelled))

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The single-word forms, folded, in the order of the file."""
        return tuple(form for form in self.by_form if " " not in form)

    @cached_property
    def verbs(self) -> dict[str, Entry]:
        """Infinitives by the way they sound."""
        verbs = (entry for found in self.by_form.values() for entry in found if entry.verb)
        return {self.sound(entry.form): entry for entry in verbs}

    @cached_property
    def english(self) -> frozenset[str]:
        """Every English word that the entries hold."""
        glosses = (
            words for found in self.by_form.values() for entry in found for words in (entry.gloss, *entry.others)
        )
        return frozenset(word for words in glosses for word in words.lower().split(" "))

    def sound(self, word: str) -> str:
        """A spelling that is the same for letters which sound alike."""
        return _sound(fold(word), self.language)

    @cached_property
    def _sounds(self) -> dict[str, str]:
        return {self.sound(form): form for form in reversed(self.words)}

    @cached_property
    def _stems(self) -> dict[str, list[str]]:
        stems = defaultdict(list)
        for form in self.words:
            stems[stem(form, self.language)].append(form)
        return stems

    @cached_property
    def _initials(self) -> dict[str, list[str]]:
        initials = defaultdict(list)
        for form in self.words:
            if len(form) >= _SHORTEST_NEAR:
                initials[form[0]].append(form)
        return initials

    def stemmed(self, word: str) -> tuple[Entry, ...]:
        """Entries of the form that shares a stem with the word and looks most like it."""
        forms = self._stems.get(stem(word, self.language), []) if len(word) >= _SHORTEST_STEM else []
        best = max(forms, key=lambda form: fuzz.ratio(word, form), default="")
        return tuple(self.by_form.get(best, ()))

    def sounding(self, word: str) -> tuple[Entry, ...]:
        """Entries of a form that sounds the same."""
        return tuple(self.by_form.get(self._sounds.get(self.sound(word), ""), ()))

    def near(self, word: str) -> tuple[Entry, ...]:
        """Entries of the form nearest in spelling, for words long enough to tell."""
        if len(word) < _SHORTEST_NEAR:
            return ()
        best = process.extractOne(word, self._initials.get(word[0], ()), scorer=fuzz.ratio, score_cutoff=_NEAR)
        return tuple(self.by_form[best[0]]) if best else ()


@cache
def glossary(language: str) -> Glossary:
    """The glossary of a language, read once; raises KeyError for a language without one."""
    return Glossary(read(Path(__file__).with_name(_FILES[language]).read_text(encoding="utf-8")), language)


def languages() -> tuple[str, ...]:
    """The languages that can be glossed."""
    return tuple(_FILES)


def read(text: str) -> list[Entry]:
    """Lines of `form, form = gloss, other`; `to` before the gloss marks a verb. Raises ValueError naming a bad line."""
    found = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        left, _, right = line.partition("=")
        forms, words = _listed(left), _listed(right)
        if not forms or not words:
            raise ValueError(f"line {number}: no forms or no English in {line!r}")
        gloss = words[0] if words[0] == "to the" else words[0].removeprefix("to ")
        found += [Entry(form, gloss, words[1:], gloss != words[0]) for form in forms]
    return found


def _listed(words: str) -> tuple[str, ...]:
    return tuple(filter(None, map(str.strip, words.split(","))))


# Only the rules that people's spelling breaks; each keeps words of different meaning apart in these files.
_SOUNDS = {
    "es": (
        (r"qu(?=[ei])|[ck](?![eih])|k|c(?=h?[aou])(?!h)", "k"), (r"c(?=[ei])|z", "s"), (r"gu(?=[ei])|g(?![ei])", "G"), (r"g(?=[ei])|x(?=i?c)", "j"),
        (r"v|w", "b"), (r"ll", "y"), (r"(?<!c)h", ""), (r"n(?=[bp])", "m"), (r"([^r])\1+", r"\1"),
    ),
    "ht": (
        (r"tion|ssion|sion", "syon"), (r"eau|aux?", "o"), (r"ph", "f"), (r"qu?|ck|c(?![eih])", "k"), (r"c(?=[ei])|ss", "s"),
        (r"ou|w", "u"), (r"oi", "ua"), (r"y|ii", "i"), (r"x", "ks"), (r"(.)\1+", r"\1"),
    ),
}  # fmt: skip
_COMPILED = {language: tuple((re.compile(pattern), to) for pattern, to in rules) for language, rules in _SOUNDS.items()}


# Words without any of these are spelled as they sound.
_RESPELLED = {"es": re.compile(r"[kcqzgvwxh]|ll|n[bp]|(.)\1"), "ht": re.compile(r"[pcqwouxyi]|tion|sion|ssion|(.)\1")}


@lru_cache(maxsize=65536)
def _sound(word: str, language: str) -> str:
    if not _RESPELLED[language].search(word):
        return word
    for pattern, to in _COMPILED[language]:
        word = pattern.sub(to, word)
    return word


@cache
def _spanish_by_english() -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for forms in glossary("es").by_form.values():
        for entry in forms:
            for english in (entry.gloss, *entry.others):
                if " " not in english and " " not in entry.form and english not in STOP_WORDS["en"]:
                    found[stem(english.lower())].update(dict.fromkeys(spanish_stems(entry.form)))
    return {english: tuple(stems) for english, stems in found.items()}


# Without their accents `recibirán` and `recibió` have other stems than `recibir`.
_VERB_FORMS = {
    "ar": "ar a an o aron aba ara aran ado ada ando".split(),
    "er": "er e en io ieron ia era eran ido ida iendo".split(),
    "ir": "ir e en io ieron ia ira iran ido ida iendo".split(),
}


@lru_cache(maxsize=4096)
def spanish_words(english_stem: str) -> tuple[str, ...]:
    """Stems of the Spanish words that can stand for an English stem, as the Spanish analyzer writes them."""
    return _spanish_by_english().get(english_stem, ())


@lru_cache(maxsize=4096)
def spanish_stems(form: str) -> tuple[str, ...]:
    """The stems under which articles may hold a Spanish word: its own, and those of its forms where it is a verb."""
    folded = fold(form)
    entries = glossary("es").by_form.get(folded, ())
    endings = _VERB_FORMS.get(folded[-2:], ()) if any(entry.verb for entry in entries) else ()
    forms = (folded, *(folded[:-2] + ending for ending in endings))
    return tuple(dict.fromkeys(stem(one, "es") for one in forms))
