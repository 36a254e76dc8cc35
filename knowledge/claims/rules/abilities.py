"""Whether `may` and `can` allow something, or only tell what may happen and what somebody is able to do."""

from __future__ import annotations

from knowledge.claims.concepts import concepts, of_class
from knowledge.claims.statement import Statement

from .deeds import HOUSES

_PRONOUNS = frozenset("it they you we nobody one he she anyone everyone".split())
_ABLE = frozenset(["can", "cannot", "can't"])
_MODALS, _BACK = frozenset(["may", "can"]), 3
_SO_THAT = frozenset(["so", "that"])
_OPEN = frozenset(["i", "we", "that", "which", "who", "what", "how"])
# What things do only where somebody lets them.
_USES = frozenset(
    "use enter park stop travel drive turn run operate stay remain go cross dock land ride pass open carry fly play sell serve pull come share join still".split()
)


def possible(statement: Statement, cue: tuple[int, int]) -> bool:
    """`May 6` allows nothing, nor does `fear may keep people away`: only persons and bodies may, or things be used."""
    place = cue[0]
    word = statement.texts[place]
    if _able(statement, place) or (word == "let" and place <= 1):
        return True
    if word not in _MODALS or cue[1] - place > 1:
        return False
    if word == "may" and statement.text[statement.words[place].start] == "M":
        return True
    return statement.texts[cue[1] : cue[1] + 1] != ["be"] and not _permitted(statement, cue)


def _able(statement: Statement, place: int) -> bool:
    """`I cannot say`, `if the truck can stop`, `so that all can see`."""
    word, before = statement.texts[place], statement.texts[:place]
    if word not in _ABLE:
        return False
    if before[-1:] == ["i"] or "if" in before[-_BACK:]:
        return True
    return word == "can" and (bool(_OPEN & set(before[-1:])) or set(before) >= _SO_THAT)


def _permitted(statement: Statement, cue: tuple[int, int]) -> bool:
    before = range(max(0, cue[0] - _BACK), cue[0])
    named = statement.at(before)
    if of_class(named, "who", "body") or named & HOUSES:
        return True
    if any(statement.texts[one] in _PRONOUNS or (one and statement.named(one)) for one in before):
        return True
    return bool(_nouns(named)) and bool(_USES & set(statement.texts[cue[1] : cue[1] + 1]))


def _nouns(ids: frozenset[str]) -> frozenset[str]:
    return frozenset(one for one in ids if one.startswith("=") or concepts().classes.get(one) == "thing")
