"""Verbs told from their English glosses: `said`, `will say`, `I can`, `are undocumented`."""

from __future__ import annotations

import re

from .english_forms import base_of
from .spanish_forms import Tense
from .words import Verb

_PARTICIPLE = re.compile(r"(?:ad|id|t|ch)[oa]s?$")
_BEING = re.compile(r"^(is|are|was|were|am|will be|would be)( .*)?$")
_BE_TENSES = {
    "was": Tense.PAST,
    "were": Tense.PAST,
    "will be": Tense.FUTURE,
    "would be": Tense.CONDITIONAL,
}
_SHORTEST_PAST = 4
_PERSON = {"i": (1, False), "we": (1, True), "you": (2, False)}


def _person(gloss: str) -> tuple[int, bool, str]:
    first, _, rest = gloss.partition(" ")
    return (*_PERSON[first], rest) if first in _PERSON and rest else (3, False, gloss)


def auxiliary(gloss: str, source: str = "") -> Verb:
    """The verb that a gloss such as `I am`, `we can` or `there was` holds; a form in -n is a plural."""
    person, many, rest = _person(gloss)
    many = many or (person == 3 and (source.split(" ")[0].endswith("n") or source.startswith("se ")))
    words = rest.removeprefix("there ")
    if being := _BEING.match(words):
        return Verb("be" + (being[2] or ""), _BE_TENSES.get(being[1], Tense.PRESENT), person=person, plural=many)
    modal, _, base = words.partition(" ")
    if modal in {"have", "had", "has"}:
        return Verb("have to", Tense.PAST if modal == "had" else Tense.PRESENT, person=person, plural=many)
    return Verb(base, modal=modal, person=person, plural=many, anyone=source.startswith("se "))


def shown(gloss: str, bases: frozenset[str], source: str = "") -> Verb | None:
    """The verb that an English form such as `said`, `will say`, `I think` or `going` belongs to."""
    person, many, rest = _person(gloss)
    many = many or source.split(" ")[0].endswith("n")
    first, _, base = rest.partition(" ")
    if first in {"will", "would"} and base in bases:
        return Verb(base, Tense.FUTURE if first == "will" else Tense.CONDITIONAL, person=person, plural=many)
    if rest in bases:
        return Verb(rest, person=person, plural=many) if person != 3 else None
    if first.endswith("ing") and source.endswith("ndo"):
        found = next((way for way in (first[:-3], first[:-3] + "e") if way in bases), None)
        return Verb(found, Tense.GERUND) if found else None
    known = base_of(rest) or _regular_base(rest, bases)
    if known is None:
        return None
    done = known[1] == "participle" or _PARTICIPLE.search(source)
    return Verb(known[0], Tense.PARTICIPLE if done else Tense.PAST, person=person, plural=many)


def _regular_base(word: str, bases: frozenset[str]) -> tuple[str, str] | None:
    if not word.endswith("ed") or len(word) < _SHORTEST_PAST:
        return None
    ways = (word[:-1], word[:-2], word[:-3] + "y" if word.endswith("ied") else "", word[:-3])
    return next(((base, "past") for base in ways if base in bases), None)
