"""Chosen Spanish words fitted to each other: attributes before their nouns, verbs to what they are done to."""

from __future__ import annotations

from dataclasses import replace

from .nouns import is_body
from .words import Kind, Word

# What stands before its noun in English, where nothing is said of the noun by it.
_ATTRIBUTES = frozenset(
    "new old big small large huge public private local state federal municipal national high low current previous former main special "
    "permanent temporary electric solar affordable expensive cheap undocumented homeless elderly young American Cuban Haitian Hispanic "
    "Venezuelan Mexican residential medical annual monthly daily total available empty full reduced military school minimum final".split()
)
# What is done to people is called otherwise when it is done to things.
_DONE_TO_THINGS = {
    ("deten", "detuv", "detien"): ("stop", ("block", "halt", "pause")),
    ("devolv", "devuelv"): ("return", ("give back",)),
}


def attributed(words: list[Word]) -> list[Word]:
    """`edificios nuevos` as new buildings; `es el acuerdo nuevo` stays."""
    for place in range(len(words) - 1):
        noun, attribute = words[place : place + 2]
        if attribute.english in _ATTRIBUTES and noun.kind is Kind.NOUN and noun.english not in _ATTRIBUTES:
            start = next((at for at in range(place - 1, -1, -1) if words[at].kind is not Kind.DETERMINER), None)
            if attribute.kind is Kind.NOUN and not (start is not None and words[start].kind is Kind.BE):
                words[place : place + 2] = attribute, noun
    return words


def done_to_things(words: list[Word]) -> list[Word]:
    """People are detained and sent back, decisions are stopped, books returned."""
    for place, word in enumerate(words):
        meant = next((meant for starts, meant in _DONE_TO_THINGS.items() if word.source.startswith(starts)), None)
        things = [other for other in words if other.kind in {Kind.NOUN, Kind.NAME} and not other.verb]
        nearest = [other for other in words[place + 1 :] if other in things] or things
        if word.verb and meant and nearest and not any(is_body([thing]) for thing in nearest):
            words[place] = replace(word, english=meant[0], verb=replace(word.verb, base=meant[0]), others=meant[1])
    return words
