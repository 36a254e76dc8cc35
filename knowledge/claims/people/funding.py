"""Who gets money: `the revenue goes to the stores`."""

from __future__ import annotations

import re

from knowledge.claims.concepts import of_class
from knowledge.claims.figures.revising import REVISES
from knowledge.claims.model import Claim, ClaimKind
from knowledge.claims.statement import Clause, Statement
from knowledge.claims.stating import claim

_RECEIVED = re.compile(r"\b(?:goes|go|went|will go) to|\bspent on|\b(?:se )?destinad?\w* a\b")
_MONEY = frozenset(["money", "revenue", "fee", "tax", "fine", "grant"])
_PORTIONS = frozenset("half third quarter percent part some most mitad tercio parte ciento".split())


def received(statement: Statement) -> list[Claim]:
    """Who gets the money; a share of it is told as a share."""
    if any(word.kind == "number" or word.text in _PORTIONS for word in statement.words):
        return []
    return [one for clause in statement.clauses if (one := _receiver(statement, clause))]


def _receiver(statement: Statement, clause: Clause) -> Claim | None:
    cue, places = statement.find(_RECEIVED, clause), statement.places(clause)
    if cue is None:
        return None
    given = statement.at(place for place in places if place < cue[0])
    after = statement.at(place for place in places if place >= cue[1])
    who = of_class(after, "who", "thing", "body") | {name for name in after if name.startswith("=")}
    if not given & _MONEY or not who:
        return None
    return _of_money(statement, clause, statement.printed(cue[1], places[-1] + 1), "receive", who, given)


def _of_money(
    statement: Statement, clause: Clause, printed: str, frame: str, who: frozenset[str], money: frozenset[str]
) -> Claim:
    return claim(
        statement,
        ClaimKind.AGENT,
        clause,
        printed=printed,
        subject=who,
        frame=frozenset([frame]),
        context=money,
        names=frozenset(),
        revises=bool(REVISES.search(statement.folded)),
    )
