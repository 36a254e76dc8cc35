"""Names of persons in a sentence: runs of capitalised words, and lists of them."""

from __future__ import annotations

from knowledge.claims.concepts import of_class
from knowledge.claims.statement import Statement

from .organisations import organisations


def is_name(statement: Statement, place: int) -> bool:
    """A capitalised word that names no policy; at the head of a sentence one that the lexicon lacks."""
    after = statement.texts[place + 1 : place + 2]
    if not statement.named(place) or (
        of_class(statement.said(place, place + 2), "policy") and not after[0].endswith("ed")
    ):
        return False
    return place > 0 or all(one.startswith("=") for one in statement.concepts[0])


def name_list(statement: Statement, place: int) -> list[list[int]]:
    """The run of names that ends at the place, and those listed before it."""
    found = [name_run(statement, place)]
    while found[-1][0] > 1 and statement.texts[found[-1][0] - 1] in _AND:
        before = found[-1][0] - 1
        while before > 0 and statement.texts[before] in _AND:
            before -= 1
        if not is_name(statement, before) or any(one.start <= before < one.stop for one in organisations(statement)):
            break
        found.append(name_run(statement, before))
    return found


def name_run(statement: Statement, place: int, *, forward: bool = False) -> list[int]:
    step, places = (1 if forward else -1), [place]
    while 0 <= places[-1] + step < len(statement.words) and is_name(statement, places[-1] + step):
        places.append(places[-1] + step)
    return sorted(places)


_AND = frozenset([",", "and", "y", "e"])
