"""What a rule obliges, frees, forbids or allows to do, and where."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from knowledge.claims.concepts import concepts, of_class
from knowledge.claims.statement import Statement
from knowledge.text.stopwords import STOP_WORDS

_SKIPPED = frozenset(
    "to be also still not only even first ever always never now then continue the a an any their his her its your no from ser estar a el la los las un una su sus tambien".split()
)
MODAL = frozenset(
    "may must can can't cannot not to mustn't needn't podra podran puede pueden deben debe debera deberan que longer never free".split()
)
_STOPS = frozenset("in on at under by for over off across with , . ; : and or y o en por para ( )".split())
# What is needed ends where it is told what for.
_PURPOSE = frozenset("to for before when unless if until para antes cuando si".split())
_TIMES = frozenset("before when unless if until antes cuando si , ; : ( without sin".split())
_SETTING = frozenset("from in into at on over during inside near en durante".split())
_OPENING = _PURPOSE | _SETTING | frozenset(", ; : ( without sin from with con".split())
_PASSIVE = frozenset(["be", "ser", "been"])
_WIDENING = frozenset("even including whatever ni incluso".split())
# Things that do and suffer what people do there.
HOUSES = frozenset(["jail", "school", "hospital", "library", "university", "museum", "airport", "shelter", "stadium"])
_GRAMMAR = STOP_WORDS["en"] | STOP_WORDS["es"] | {"anything", "something", "everything", "nothing", "algo"}
_NEXT, _TELLING, _REACH = 4, 0.5, 4


class Deed(NamedTuple):
    """The concepts of the verb and of what follows it, the verb alone, and where or when."""

    said: frozenset[str]
    verb: frozenset[str]
    settings: frozenset[str]

    @property
    def marks(self) -> frozenset[str]:
        """The verb and the setting as a claim's frame holds them."""
        return frozenset(f"do.{one}" for one in self.verb) | frozenset(f"in.{one}" for one in self.settings)


def deed(statement: Statement, cue: tuple[int, int], before: Sequence[int], after: Sequence[int]) -> Deed:
    """The deed after the words that oblige or allow; `camping is forbidden` names none there."""
    start = next((number for number, place in enumerate(after) if statement.texts[place] not in _SKIPPED), len(after))
    words = after[start:]
    bare = not words or statement.texts[words[0]] in _STOPS or _from_a_place(statement, after)
    settings = _settings(statement, [*before, *after] if bare else after)
    if bare:
        return Deed(frozenset(), frozenset(), settings)
    if statement.texts[cue[1] - 1] in MODAL or statement.texts[words[0] - 1] in {"to", "from"}:
        verb = _telling(statement, words[0])
        passive = _PASSIVE & {statement.texts[place] for place in after[:start]}
        return Deed(verb if passive else verb | _object(statement, words[1:]), verb, settings)
    stop = next((number for number, place in enumerate(words) if statement.texts[place] in _PURPOSE), len(words))
    object_ = said(statement, words[:stop]) - HOUSES
    return Deed(object_ or said(statement, words[stop:]) or said(statement, words), frozenset(), settings)


def _from_a_place(statement: Statement, after: Sequence[int]) -> bool:
    """`Banned from the plaza`, not `from using it`."""
    texts = [statement.texts[place] for place in after[:2]]
    return texts[:1] == ["from"] and not texts[-1].endswith("ing")


def _object(statement: Statement, words: Sequence[int]) -> frozenset[str]:
    """What follows the verb up to where or what for, or, where nothing does, what comes after that: `pay for the uniform`."""
    stop = next((number for number, place in enumerate(words) if statement.texts[place] in _OPENING), len(words))
    follows = not stop and words and statement.texts[words[0]] not in _TIMES
    return said(statement, words if follows else words[:stop])


def said(statement: Statement, words: Sequence[int], most: int = _NEXT) -> frozenset[str]:
    """The first few telling concepts of some words; `an applicant's record` is a record."""
    content = [
        ids
        for place in words
        if not statement.texts[place].endswith("'s") and (ids := _telling(statement, place) | _policy(statement, place))
    ]
    return frozenset().union(*content[:most])


def _policy(statement: Statement, place: int) -> frozenset[str]:
    return of_class(frozenset(statement.concepts[place]), "policy")


def _telling(statement: Statement, place: int) -> frozenset[str]:
    if statement.texts[place] in _GRAMMAR:
        return frozenset()
    return telling(frozenset(statement.concepts[place]))


def telling(ids: frozenset[str]) -> frozenset[str]:
    """Those that tell what is done or with what, persons left out."""
    return frozenset(one for one in ids - of_class(ids, "who") if concepts().weight(one) > _TELLING)


def _settings(statement: Statement, after: Sequence[int]) -> frozenset[str]:
    """`At lunch`, `in class`: where or when, as things that single the rule out; `not even at lunch` singles out nothing."""
    found: set[str] = set()
    for place in after:
        front = statement.texts[place + 1 : place + 2] == ["front"]
        if statement.texts[place] in _SETTING and statement.texts[place - 1] not in _WIDENING and not front:
            near = range(place + 1, min(place + _REACH, len(statement.words)))
            found |= of_class(statement.at(near), "thing") | _unknown(statement, place + 1)
    return frozenset(found)


def _unknown(statement: Statement, place: int) -> frozenset[str]:
    """`In the lab`: a noun that the list lacks."""
    if statement.texts[place : place + 1] not in (["the"], ["a"], ["an"]) or place + 1 >= len(statement.words):
        return frozenset()
    return frozenset(one for one in statement.concepts[place + 1] if one.startswith("="))
