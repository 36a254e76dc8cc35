"""Readings of Haitian Creole words: what a form can be in English, before its neighbours decide."""

from __future__ import annotations

import re
from functools import lru_cache

from knowledge.lexicon.glossary import Entry, glossary
from knowledge.text.analysis import fold

from .verbs import auxiliary
from .words import Kind, Verb, Word, kind_of

MARKERS = frozenset("te t ap pral pwal prale ka kab kapab ta dwe pa poko va fin fek".split())
# Land is no marker of the past.
_NO_MARKERS = frozenset({"tè"})
# What is typed as one word although it is two.
_RUN_TOGETHER = re.compile(r"\b([mwlnykt])(ap|te|pral|vle|gen)\b", re.IGNORECASE)
_VARIANTS = (
    (re.compile(r"\bko[mn]b(?:yen|yin|ien|ie|ye|en|e)\b|\bcombien\b", re.IGNORECASE), "konbyen"),
    (re.compile(r"\bpour?quoi\b|\bpoukoi\b", re.IGNORECASE), "poukisa"),
    (re.compile(r"\b(?:comment|kòman|kòmen|kijen)\b", re.IGNORECASE), "kijan"),
    (re.compile(r"\bquand\b", re.IGNORECASE), "kilè"),
    (re.compile(r"\bpap\b", re.IGNORECASE), "pa ap"),
    (re.compile(r"\bpat\b", re.IGNORECASE), "pa te"),
)
_ELIDED = re.compile(r"['’](?=\w)|(?<=\b[mwlnkt])['’]")
_ENDINGS = ("yo", "la", "an", "a")
_SHORTEST = 4


def spaced(text: str) -> str:
    """`m'ap` and `map` as two words, question words as most people spell them."""
    for pattern, usual in _VARIANTS:
        text = pattern.sub(usual, text)
    return _ELIDED.sub(" ", _RUN_TOGETHER.sub(r"\1 \2", text))


@lru_cache(maxsize=8192)
def readings(typed: str) -> tuple[Word, ...]:
    """What a single word can be by its own form."""
    source = typed.lower() if typed.lower() in _NO_MARKERS else fold(typed)
    return tuple(word_of(entry, source) for entry in glossary("ht").entries(typed))


def phrase(folded: str) -> tuple[Word, ...]:
    """A phrase of the list."""
    return tuple(word_of(entry, folded) for entry in glossary("ht").by_form.get(folded, ()))


def first_words(folded: str) -> tuple[str, ...]:
    """What a phrase of the list may begin with where the typed one begins with this word."""
    return (folded,)


def guesses(typed: str) -> tuple[Word, ...]:
    """The reading of a word by its sound, without an ending that belongs apart, or by its nearest spelling."""
    known, folded = glossary("ht"), fold(typed)
    if len(folded) < _SHORTEST:
        return ()
    cut = next(
        (folded.removesuffix(end) for end in _ENDINGS if folded.endswith(end) and len(folded) > _SHORTEST + 1), ""
    )
    found = known.sounding(folded) or known.by_form.get(cut, []) or known.near(folded)
    return tuple(word_of(entry, folded) for entry in found)


@lru_cache(maxsize=8192)
def word_of(entry: Entry, source: str) -> Word:
    """The entry as a word; verbs get their tense from the markers before them."""
    if entry.verb:
        return Word(entry.gloss, Kind.VERB, source, entry.others, Verb(entry.gloss))
    kind = kind_of(entry.gloss)
    if kind in {Kind.BE, Kind.EXIST} and " " in entry.gloss:
        return Word(entry.gloss, kind, source, entry.others, auxiliary(entry.gloss.lower()))
    subject = kind is Kind.QUESTION and source.endswith((" ki", " k"))
    many = kind is Kind.NOUN and entry.gloss.endswith("s") and not entry.gloss.endswith("ss")
    return Word(entry.gloss, kind, source, entry.others, plural=many, subject=subject)
