"""English word forms that a gloss needs: past, participle, -ing, third person, plural."""

from __future__ import annotations

import re
from functools import lru_cache

_VOWELS = "aeiou"
_IRREGULAR = {
    base: (past, participle)
    for base, past, participle in (
        line.split("/")
        for line in (
            "be/was/been become/became/become begin/began/begun bring/brought/brought build/built/built buy/bought/bought "
            "choose/chose/chosen come/came/come cost/cost/cost cut/cut/cut do/did/done drive/drove/driven eat/ate/eaten "
            "fall/fell/fallen feel/felt/felt fight/fought/fought find/found/found get/got/got give/gave/given go/went/gone "
            "grow/grew/grown hear/heard/heard hide/hid/hidden hit/hit/hit hold/held/held keep/kept/kept know/knew/known "
            "leave/left/left let/let/let lose/lost/lost make/made/made mean/meant/meant meet/met/met pay/paid/paid "
            "put/put/put read/read/read run/ran/run say/said/said see/saw/seen seek/sought/sought sell/sold/sold "
            "send/sent/sent set/set/set shoot/shot/shot sleep/slept/slept speak/spoke/spoken spend/spent/spent "
            "steal/stole/stolen take/took/taken teach/taught/taught tell/told/told think/thought/thought "
            "understand/understood/understood win/won/won withdraw/withdrew/withdrawn write/wrote/written have/had/had "
            "beat/beat/beaten draw/drew/drawn stand/stood/stood"
        ).split()
    )
}
_DOUBLED = re.compile(
    r"^(?:stop|ban|plan|drop|rob|let|get|put|cut|set|hit|run|win|begin|permit|admit|commit|chat|shop)$"
)
_PLURALS = {
    "person": "people",
    "child": "children",
    "man": "men",
    "woman": "women",
    "thief": "thieves",
    "life": "lives",
}
_UNCOUNTED = frozenset(
    "people police children money staff evidence research news housing training funding information work crime transportation "
    "traffic health law enforcement safety violence immigration ice u.s. water electricity power gas noise trash land energy equipment "
    "furniture food space waste footage care interest overtime elderly".split()
)


def past(base: str) -> str:
    """`vote` becomes `voted`; of a phrase, its first word changes."""
    first, rest = _split(base)
    return (_IRREGULAR[first][0] if first in _IRREGULAR else _regular(first)) + rest


def participle(base: str) -> str:
    """`write` becomes `written`."""
    first, rest = _split(base)
    return (_IRREGULAR[first][1] if first in _IRREGULAR else _regular(first)) + rest


def gerund(base: str) -> str:
    """`vote` becomes `voting`."""
    first, rest = _split(base)
    if first.endswith("ie"):
        return first[:-2] + "ying" + rest
    if first.endswith("e") and not first.endswith("ee") and first != "be":
        return first[:-1] + "ing" + rest
    return first + (first[-1] if _DOUBLED.match(first) else "") + "ing" + rest


def third(base: str) -> str:
    """`carry` becomes `carries`."""
    first, rest = _split(base)
    if first == "have":
        return "has" + rest
    return (first + "es" if first == "go" or first == "do" else plural_ending(first)) + rest


def plural(noun: str) -> str:
    """`city` becomes `cities`; the last word of a phrase changes; what cannot be counted stays."""
    head, space, last = noun.rpartition(" ")
    if last.lower() in _UNCOUNTED or last.endswith("s"):
        return noun
    return head + space + _PLURALS.get(last, plural_ending(last))


_COUNTED = frozenset({"people", "police", "children", "staff", "ice", "u.s.", "elderly"})


def is_uncounted(noun: str) -> bool:
    """`water` is asked for with `how much`; people and police are counted all the same."""
    last = noun.rpartition(" ")[2].lower()
    return last in _UNCOUNTED and last not in _COUNTED


def plural_ending(word: str) -> str:
    """The word with -s as English spells it."""
    if word.endswith("y") and word[-2:-1] not in _VOWELS:
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "z", "ch", "sh")) else "s")


@lru_cache(maxsize=1)
def _irregular_bases() -> dict[str, tuple[str, str]]:
    found = {}
    for base, (before, done) in _IRREGULAR.items():
        found[done] = (base, "participle")
        found[before] = (base, "past")
    return found


def base_of(word: str) -> tuple[str, str] | None:
    """The base of an irregular past or participle and which of both it is."""
    return _irregular_bases().get(word)


def _split(base: str) -> tuple[str, str]:
    first, space, rest = base.partition(" ")
    return first, space + rest


def _regular(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2:-1] not in _VOWELS:
        return verb[:-1] + "ied"
    return verb + (verb[-1] if _DOUBLED.match(verb) else "") + "ed"
