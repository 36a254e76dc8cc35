"""Chosen Spanish words fitted to each other: attributes before their nouns, verbs to what they are done to."""

from __future__ import annotations

import re
from dataclasses import replace

from .nouns import end_of, is_body, is_plural
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
_WORN = frozenset("camera cameras uniform uniforms mask masks badge badges helmet helmets".split())
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
    if base == "describe" and word.source.startswith("calif") and any(to.source == "para" for to in (*before, *behind)):
        return "qualify"
    if base == "take" and any(other.english.split(" ")[-1] in _WORN for other in behind[:2]):
        return "wear"
    return "make" if base == "do" and behind and behind[0].english in _BECOMING else ""


def _is_asked(behind: list[Word]) -> bool:
    named = next((word for word in behind if word.kind is not Kind.DETERMINER), None)
    return named is not None and is_body([named])


_LIKING = ("gust", "encant")
_WHO_LIKES = {"me": "I", "te": "you", "le": "he", "les": "they", "nos": "we"}


def liked(words: list[Word]) -> list[Word]:
    """`a los vecinos les gusta el plan`: Spanish makes a subject of what is liked, English of who likes it."""
    place = next((at for at, word in enumerate(words) if word.verb and word.source.startswith(_LIKING)), 0)
    if not place or words[place - 1].source not in _WHO_LIKES:
        return words
    start = place - 1 - (place > 1 and words[place - 2].kind is Kind.NOT)
    before, behind = words[:start], words[place + 1 :]
    if before and before[-1].english == "whom":
        return [*before[:-1], replace(before[-1], english="who"), *words[start : place - 1], *words[place:]]
    who, before = _cut(before, last=True)
    if not who:
        who, behind = _cut(behind, last=False)
    who = who or [Word(_WHO_LIKES[words[place - 1].source], Kind.PRONOUN, "")]
    return [*before, *who, *words[start : place - 1], _said_of(words[place], who), *behind]


def _said_of(word: Word, who: list[Word]) -> Word:
    pronoun = who[0].english if len(who) == 1 else ""
    person = {"I": 1, "we": 1, "you": 2}.get(pronoun, 3)
    many = is_plural(who) or pronoun in {"we", "they"}
    return replace(word, verb=replace(word.verb, plural=many, person=person)) if word.verb else word


def _cut(words: list[Word], *, last: bool) -> tuple[list[Word], list[Word]]:
    """Whoever is named behind an `a`, without it, and what is left."""
    for place, word in enumerate(words):
        end = end_of(words, place + 1, of=True)
        if word.source in {"a", "al"} and end > place + 1 and (end == len(words) or not last):
            the = [Word("the", Kind.DETERMINER, "el")] if word.source == "al" else []
            return [*the, *words[place + 1 : end]], [*words[:place], *words[end:]]
    return [], words
