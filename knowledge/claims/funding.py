"""Where money comes from and who gets it: `paid from parking fees`, `the revenue goes to the stores`."""

from __future__ import annotations

import re

from .concepts import of_class
from .model import Claim, ClaimKind
from .revising import REVISES
from .statement import Clause, Statement
from .stating import claim

_SOURCE = re.compile(
    r"\b(?:(?:paid|funded|financed|drawn|covered) (?:for )?(?:\w+ly )?(?:from|out of|with)|(?:comes?|came|coming) (?:\w+ly |straight )?(?:from|out of)"
    r"|(?:se )?(?:pagara|financiara|costeara)n? con|(?:vienen?|vendran?|salen?|saldran?|provienen?|provendran?) del?)\b"
)
# By whom or by what: a fund, a grant or a tax is a source like any other, a person or a body pays.
_PAID_BY = re.compile(
    r"\b(?:paid|funded|financed|covered) (?:for )?(?:\w+ly )?by|(?:pagad|financiad|costead|cubiert)[oa]s? por\b"
)
_RECEIVED = re.compile(r"\b(?:goes|go|went|will go) to|\bspent on|\b(?:se )?destinad?\w* a\b")
_MONEY = frozenset(["money", "revenue", "fee", "tax", "fine", "grant"])
_FUNDS = _MONEY | {"cost_", "donation", "taxpayer", "budget_", "sales", "rent", "lottery"}
_SPENDING = frozenset(["cost", "pay", "operate", "buy", "build", "wage", "train"])
_PORTIONS = frozenset("half third quarter percent part some most mitad tercio parte ciento".split())
_BRIEF, _REACH = 12, 8


def received(statement: Statement) -> list[Claim]:
    """Who gets the money; a share of it is told as a share."""
    if any(word.kind == "number" or word.text in _PORTIONS for word in statement.words):
        return []
    return [one for clause in statement.clauses if (one := _receiver(statement, clause))]


def sources(statement: Statement) -> list[Claim]:
    """What pays for something: a tax, a grant, a fund."""
    return [one for clause in statement.clauses if (one := _source(statement, clause))]


def _source(statement: Statement, clause: Clause) -> Claim | None:
    places = statement.places(clause)
    by = statement.find(_PAID_BY, clause)
    cue = by or statement.find(_SOURCE, clause)
    if cue is None:
        return None
    after = statement.at(place for place in places if cue[1] <= place < cue[1] + _REACH)
    origin = of_class(after, "who", "thing", "body", "policy") | {name for name in after if name.startswith("=")}
    paid = statement.at(place for place in range(len(statement.words)) if place < cue[0])
    if statement.before and len(places) < _BRIEF:
        paid |= statement.before.at(range(len(statement.before.words)))
    funded = bool(origin & _FUNDS)
    if not origin or (by and not funded) or not (paid & (_MONEY | _SPENDING)):
        return None
    return _of_money(statement, clause, statement.printed(cue[1], places[-1] + 1), "source", origin, paid)


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
