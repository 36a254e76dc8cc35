"""What a rule demands, or does not, by saying what may be done with or without it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from knowledge.claims.statement import Statement

from .deeds import said

_LACK = frozenset(["without", "sin"])
_UNLESS = _LACK | {"unless"}
_ONLY_SO = frozenset("if with when after once upon".split())
_ENDS = frozenset(
    ", ; : ( ) someone somebody anyone anybody people who that which if when in at for to from que si en para".split()
)
_LONGEST, _TWO = 6, 2


class Need(NamedTuple):
    """What follows from it, the words that tell what is needed, and their concepts."""

    choice: str
    places: frozenset[int] = frozenset()
    near: frozenset[str] = frozenset()


def need(statement: Statement, cue: int, after: Sequence[int], choice: str) -> Need | None:
    """`May not be held without a warrant` requires one, `may be held without a warrant` does not; none for neither."""
    if choice == "forbidden":
        return _told(statement, after, _UNLESS, "required") or _opening(statement, cue)
    if choice != "allowed":
        return None
    return _told(statement, after, _LACK, "free") or _only(statement, after)


def _told(statement: Statement, after: Sequence[int], words: frozenset[str], choice: str) -> Need | None:
    start = next((number for number, place in enumerate(after) if statement.texts[place] in words), None)
    if start is None or (choice == "free" and statement.texts[after[start]] not in _LACK):
        return None
    return Need(choice, near=enacted(said(statement, _phrase(statement, after[start + 1 :]), _TWO)))


def enacted(ids: frozenset[str]) -> frozenset[str]:
    """A law and a vote of the legislature are one thing to need."""
    return frozenset(["vote"]) if ids & _ENACTED else ids


_ENACTED = frozenset(["law", "ordinance", "vote", "approve", "referendum"])


def _only(statement: Statement, after: Sequence[int]) -> Need | None:
    """`May take part only if a parent has signed`."""
    texts = [statement.texts[place] for place in after]
    start = texts.index("only") + 1 if "only" in texts else len(texts)
    return Need("required") if _ONLY_SO & set(texts[start : start + 1]) else None


def _opening(statement: Statement, cue: int) -> Need | None:
    """`Without a signature nobody may be held`, where the sentence or its clause opens with that."""
    start = next((place for place in range(cue) if statement.texts[place] in _LACK), cue)
    opens = start == 0 or (start < cue and statement.texts[start - 1] in ",:;and")
    stop = next((place for place in range(start, cue) if statement.texts[place] == ","), cue)
    return Need("required", frozenset(range(start + 1, stop))) if opens and start < cue else None


def _phrase(statement: Statement, words: Sequence[int]) -> Sequence[int]:
    stop = next((number for number, place in enumerate(words) if statement.texts[place] in _ENDS), len(words))
    return words[: min(stop, _LONGEST)]
