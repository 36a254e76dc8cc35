"""Chosen Spanish words fitted to each other: attributes before their nouns, verbs to what they are done to."""

from __future__ import annotations

import re
from dataclasses import replace

from .nouns import is_body
from .words import Kind, Word

# What stands before its noun in English, where nothing is said of the noun by it.
_ATTRIBUTES = frozenset(
    "new old big small large huge public private local state federal municipal national high low current previous former main special "
    "permanent temporary electric solar affordable expensive cheap undocumented homeless elderly young American Cuban Haitian Hispanic "
    "Venezuelan Mexican residential medical annual monthly daily total available empty full reduced military school minimum final".split()
)
_ATTRIBUTE_SOURCES = re.compile(
    r"(?:polici(?:al|ac[oa])|migratori[oa]|electoral|escolar|presidencial|estudiantil|laboral|vecinal|turistic[oa]|hoteler[oa]|judicial)(?:e?s)?$"
)
# A measure that passes does not happen; whoever is asked is not asked for; what becomes otherwise is made so.
_PASSING = frozenset(
    "vote votes law ordinance bill measure proposal amendment motion resolution plan rule ban toll cap".split()
)
_BECOMING = frozenset("safer better worse easier harder stronger faster cheaper larger".split())
# What is done to people is called otherwise when it is done to things.
_DONE_TO_THINGS = {
    ("deten", "detuv", "detien"): ("stop", ("block", "halt", "pause")),
    ("devolv", "devuelv"): ("return", ("give back",)),
}


def attributed(words: list[Word]) -> list[Word]:
    """`edificios nuevos` as new buildings; `es el acuerdo nuevo` stays."""
    for place in range(len(words) - 1):
        noun, attribute = words[place : place + 2]
        attributes = attribute.english in _ATTRIBUTES or _ATTRIBUTE_SOURCES.match(attribute.source)
        if attributes and noun.kind is Kind.NOUN and noun.english not in _ATTRIBUTES:
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


def meant_here(words: list[Word]) -> list[Word]:
    """Verbs whose English another word of the question decides."""
    for place, word in enumerate(words):
        base = _base_here(word, words[:place], words[place + 1 :]) if word.verb else ""
        if base and word.verb:
            words[place] = replace(word, english=base, verb=replace(word.verb, base=base))
    return words


def _base_here(word: Word, before: list[Word], behind: list[Word]) -> str:
    base = word.verb.base if word.verb else ""
    if base == "happen" and any(other.english in _PASSING for other in (*before, *behind)):
        return "pass"
    if base == "ask for" and any(
        to.source in {"a", "al"} and _is_asked(behind[at + 1 :]) for at, to in enumerate(behind)
    ):
        return "ask"
    return "make" if base == "do" and behind and behind[0].english in _BECOMING else ""


def _is_asked(behind: list[Word]) -> bool:
    named = next((word for word in behind if word.kind is not Kind.DETERMINER), None)
    return named is not None and is_body([named])
