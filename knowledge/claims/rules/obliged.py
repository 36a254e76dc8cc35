"""Of whom or what a rule speaks: the people before the verb, or the things."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from knowledge.claims.concepts import of_class
from knowledge.claims.statement import Statement

_SAYING = frozenset(["that", "que", "said", "says", ":", "whether", "asks"])
_TAKEN_UP = frozenset(["they", "he", "she", "ellos", "ellas"])
_AUXILIARY = frozenset(
    "sera seran estara estaran queda quedan quedara sigue siguen sido still also even longer there is are hay".split()
)
_OWNED = frozenset(["of", "with", "de", "con"])
_NEXT, _HEAD = 2, 6


def subject(statement: Statement, before: Sequence[int]) -> Sequence[int]:
    """The words before the verb, without whoever says so: `the clerk said that drivers must`."""
    said = [number for number, place in enumerate(before) if statement.texts[place] in _SAYING]
    return before[said[-1] + 1 :] if said else before


def obliged(statement: Statement, places: Sequence[int], before: Sequence[int], cue: int) -> frozenset[str]:
    """Whoever stands before the verb; a verb that opens its clause goes on with the subject of the sentence."""
    if _TAKEN_UP & set(statement.texts[max(0, cue - 2) : cue]):
        earlier = persons(statement, [place for place in range(cue) if place not in before])
        last = statement.before
        return earlier or (persons(last, range(len(last.words))) if last else frozenset())
    who = persons(statement, before)
    opens = not who and places[0] > 0 and cue - places[0] <= _NEXT
    return who or (persons(statement, range(min(_HEAD, places[0]))) if opens else frozenset())


def persons(statement: Statement, places: Iterable[int]) -> frozenset[str]:
    """Those whom the words name; what is stored is no store."""
    return of_class(
        statement.at(place for place in places if not statement.texts[place].endswith(("ed", "ing"))), "who"
    )


def topic(statement: Statement, places: Iterable[int], *dull: str) -> frozenset[str]:
    """What the rule speaks of instead of people: `taxis may not use it`."""
    ids = statement.at(place for place in places if statement.texts[place] not in _AUXILIARY)
    return ids - of_class(ids, "light", "contrast", "policy", "body", *dull)


def led_by(statement: Statement, before: Sequence[int], *kinds: str) -> bool:
    """`The jail board must`, `the harbor rules forbid`: a public body or a rule, whatever it is named after."""
    last = next((ids for place in reversed(before) if (ids := frozenset(statement.concepts[place]))), frozenset())
    return bool(of_class(last, *kinds))


def owned(statement: Statement, before: Sequence[int]) -> frozenset[str]:
    """`Owners of dogs`: by what the people are told apart."""
    return frozenset(
        concept
        for place in before
        if place > 1 and statement.texts[place - 1] in _OWNED and persons(statement, [place - 2])
        for concept in of_class(frozenset(statement.concepts[place]), "thing")
    )


def phrase(statement: Statement, after: Sequence[int]) -> Sequence[int]:
    """`It bans a motor that ...`: what follows the verb, up to a comma."""
    stop = next((number for number, place in enumerate(after) if statement.texts[place] in ",;:"), len(after))
    return after[:stop]
