"""Haitian Creole verbs that their neighbours make out, and what is asked of those verbs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from .kreyol import MARKERS
from .nouns import is_body
from .words import HEADS, Kind, Verb, Word

OBJECTS = {
    "m": "me",
    "mwen": "me",
    "w": "you",
    "ou": "you",
    "l": "it",
    "li": "it",
    "yo": "them",
    "nou": "us",
    "n": "us",
}
# What is asked of things, and so tells that `li` is one.
_OF_THINGS = frozenset(
    "pass cost start begin end finish apply happen work change expire mandatory legal illegal free true permanent expensive voluntary".split()
)
_ARTICLES = frozenset({"la", "an", "lan", "a"})
_APART = {
    ("rele", "nan", "tribinal"): "sue",
    ("mennen", "nan", "tribinal"): "sue",
    ("trennen", "nan", "tribinal"): "sue",
    ("rele", "lajistis"): "sue",
    ("mete", "deyo"): "evict",
    ("voye", "tounen"): "send back",
}


def rejoined(options: Sequence[Sequence[Word]]) -> list[Sequence[Word]]:
    """`rele vil la nan tribinal`: a verb that is told by two words apart becomes one."""
    sources = [words[0].source for words in options]
    kept = list(options)
    for (first, *later), base in _APART.items():
        place = sources.index(first) if first in sources else len(sources)
        found = next((at for at in range(place + 1, len(sources)) if sources[at : at + len(later)] == later), None)
        if found is not None and len(kept) == len(sources):
            kept[place] = (Word(base, Kind.VERB, first, (), Verb(base)),)
            del kept[found : found + len(later)]
    return kept


def uncleft(options: Sequence[Sequence[Word]]) -> Sequence[Sequence[Word]]:
    """`èske se lapolis k ap bay amann` asks whether the police do it, not who does."""
    sources = [words[0].source for words in options]
    if sources[:1] not in (["eske"], ["es"], ["esk"]) or sources[1:2] != ["se"]:
        return options
    who = next((place for place in range(3, len(sources)) if sources[place] in {"ki", "k"}), None)
    verb = who is not None and who + 1 < len(options) and begins_verb(options[who + 1][0])
    return [words for place, words in enumerate(options) if place not in {1, who}] if verb else options


def begins_verb(word: Word) -> bool:
    """A verb or a marker before one."""
    return word.kind is Kind.VERB or word.source in MARKERS


def meant(word: Word, behind: Sequence[Word]) -> Word:
    """`fè yo peye` makes, `kenbe videyo` keeps, `rete Tannery Flats` lives."""
    follows, then = (*(word for word in behind if word.source not in _ARTICLES), None, None)[:2]
    base = ""
    if word.source == "fe" and follows and then and _can_act(follows) and begins_verb(then):
        base = "make"
    elif word.source == "kenbe" and follows and follows.kind is Kind.NOUN and not is_body([follows]):
        base = "keep"
    elif word.source == "rete" and follows and (follows.kind is Kind.NAME or follows.source == "nan"):
        base = "live"
    return Word(base, Kind.VERB, word.source, word.others, Verb(base)) if base else word


def _can_act(word: Word) -> bool:
    return word.source in OBJECTS or (word.kind in HEADS and is_body([word]))


def of_a_thing(word: Word | None, behind: Sequence[Word]) -> Word | None:
    """`konbyen li koute`: it, not he."""
    said = next((other.english for other in behind if other.source not in MARKERS), "")
    return replace(word, english="it") if word and word.english == "he" and said in _OF_THINGS else word


def ends(behind: Sequence[Word]) -> bool:
    return not behind or behind[0].kind is Kind.MARK


def asks_winner(before: Sequence[Word]) -> bool:
    """`kiyès ki pral genyen`: who has nothing named, wins."""
    return any(word.kind is Kind.QUESTION and word.english.startswith(("who", "what percentage")) for word in before)


def asks_amount(behind: Sequence[Word]) -> bool:
    """`konbyen yo peye`: without anything that could be counted, an amount is asked for."""
    if [word.source for word in behind[:2]] == ["pou", "chak"]:
        return True
    said = behind[0].source in OBJECTS or behind[0].source == "sa" if behind else False
    return said and any(word.verb is not None and word.source != "ye" for word in behind)
