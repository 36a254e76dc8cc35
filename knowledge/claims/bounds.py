"""Days up to which something may be done, and days before or after which a rule takes things in: deadlines and cut-offs."""

from __future__ import annotations

from .concepts import of_class
from .model import Claim, ClaimKind, Hedge, Range
from .moment import Moment
from .revising import CHANGES, REVISES
from .statement import Statement
from .stating import asides, claim, contrasts

REACH = 9
TOWARDS = frozenset("to until till hasta al a".split())


def bounded(statement: Statement, one: Moment, places: list[int], dropped: tuple[float, ...]) -> Claim | None:
    """A day up to which something may be done, or before or after which a rule takes things in or leaves them out."""
    before = statement.texts[one.start - 1] if one.start else ""
    clause = statement.clause(one.start)
    if before in _AFTER and (made := _made_before(statement, one.start, places)):
        frame, subject = "cutoff", statement.at(made)
    elif _until(statement, one, places):
        frame, subject = "deadline", of_class(statement.at(places), "who", "thing")
        if _GOING_ON & set(statement.texts[max(0, one.start - REACH) : one.start]):
            frame = "end"
    else:
        return None
    return claim(
        statement,
        ClaimKind.DATE,
        clause,
        printed=statement.printed(one.start, one.stop),
        subject=subject,
        frame=frozenset([frame]),
        value=Range(one.low, one.high, one.low, Hedge.EXACT),
        unit="floating" if one.floating else "day",
        qualifiers=asides(statement, places) | contrasts(statement, places),
        dropped=dropped,
        revises=bool(REVISES.search(statement.folded)) or bool(CHANGES.search(statement.folded)),
    )


def _made_before(statement: Statement, date: int, places: list[int]) -> list[int]:
    """`buildings finished after` a day, in a sentence that tells to what a rule applies."""
    near = [place for place in places if date - _PARTICIPLE <= place < date - 1]
    made = [place for place in near if _MADE & set(statement.concepts[place])]
    told = _TAKING_IN & statement.at(range(len(statement.words)))
    return [place for place in near if place <= made[-1]] if made and told else []


def _until(statement: Statement, one: Moment, places: list[int]) -> bool:
    """`companies have until May 1`, `moved the deadline to May 1`, `must apply by May 1`."""
    before = statement.texts[max(0, one.start - 3) : one.start]
    if {"until", "hasta", "through"} & set(before):
        near = set(statement.texts[max(0, one.start - REACH) : one.start])
        return bool(near & {*_GOING_ON, "have", "has", "may", "can", "tienen", "tiene", "pueden", "podran", "had"})
    if "deadline" in statement.at(places) and (TOWARDS | {"is", "was", "es"}) & set(before):
        return True
    return bool({"by", "before"} & set(before[-1:])) and _must_before(statement, one.start)


def _must_before(statement: Statement, date: int) -> bool:
    return bool({"must", "deben", "debe"} & set(statement.texts[max(0, date - REACH) : date]))


_GOING_ON = frozenset(
    "keep keeps stay stays remain remains run runs continue continues open seguira permanecera abierta abierto sigue".split()
)
_PARTICIPLE = 6
_AFTER = frozenset(["after", "before", "since", "despues", "antes", "de", "in"])
_MADE = frozenset(["finish", "build", "open", "buy", "hire", "register", "create", "sign", "install", "birth", "end"])
_TAKING_IN = frozenset(["exempt", "apply", "limit", "affect"])
