"""How many without a number: some officers, all schools, none of the crews."""

from __future__ import annotations

import re

from knowledge.claims.concepts import of_class
from knowledge.claims.model import Claim, ClaimKind, Hedge, Range
from knowledge.claims.statement import Statement
from knowledge.claims.stating import asides, claim, conditional, contrasts

from .heads import head_of
from .numerals import Numeral
from .revising import REVISES

_WORDS = {
    "some": "some", "certain": "some", "select": "some", "selected": "some", "algunos": "some", "algunas": "some", "ciertos": "some", "ciertas": "some",
    "all": "all", "every": "all", "todos": "all", "todas": "all", "cada": "all", "none": "none", "no": "none", "ningun": "none", "ninguna": "none", "ninguno": "none",
}  # fmt: skip
_SKIP = frozenset("of the local city los las de la el its their his".split())
_RANGES = {
    "some": Range(1, float("inf"), 1, Hedge.VAGUE),
    "all": Range(1, float("inf"), 1, Hedge.VAGUE),
    "none": Range(0, 0, 0, Hedge.EXACT),
}
_NUMBER_OF = re.compile(r"\b(?:a (?:\w+ )?number of|a group of|una serie de|un grupo de|un numero de)$")


def quantified(statement: Statement, numbers: list[Numeral]) -> list[Claim]:
    """One claim for each such group."""
    found = []
    numbered = frozenset(one.start for one in numbers)
    for place, text in enumerate(statement.texts):
        if text in _NOBODY or statement.follows(place, "no", "one"):
            found.append(_nobody(statement, place))
            continue
        choice = _WORDS.get(text, "")
        if not choice and text in {"of", "de"} and _NUMBER_OF.search(statement.folded[: statement.words[place].stop]):
            choice = "some"
        if choice and (one := _group(statement, place, choice, numbered)):
            found.append(one)
    return found


_NOBODY = frozenset(["nobody", "nadie"])


def _nobody(statement: Statement, place: int) -> Claim:
    """`Nobody was arrested`: none of the people."""
    clause = statement.clause(place)
    places = [one for one in statement.places(clause) if one != place]
    outside = statement.at(places)
    return claim(
        statement,
        ClaimKind.COUNT,
        clause,
        printed=_PEOPLE[statement.language == "es"],
        subject=frozenset(["people"]),
        frame=of_class(outside, "act"),
        context=outside,
        choice="none",
        value=_RANGES["none"],
        qualifiers=contrasts(statement, places) | asides(statement, places),
        conditional=conditional(statement, clause),
    )


_PEOPLE = ("people", "personas")


def _group(statement: Statement, place: int, choice: str, numbered: frozenset[int]) -> Claim | None:
    start = place + 1
    while start < len(statement.texts) and statement.texts[start] in _SKIP:
        start += 1
    if start in numbered:
        return None
    single = statement.texts[place] in {"every", "cada", "ningun", "ninguna"}
    head = _single(statement, start) if single else head_of(statement, start)
    if head is None or (choice == "none" and statement.texts[place] == "no" and not single):
        return None
    begin, stop = head[:2]
    clause = statement.clause(place)
    places = [one for one in statement.places(clause) if not place <= one < stop]
    outside = statement.at(places)
    return claim(
        statement,
        ClaimKind.COUNT,
        clause,
        printed=statement.printed(begin, stop),
        subject=statement.said(begin, stop),
        frame=of_class(outside, "act"),
        context=outside | statement.said(start, begin),
        choice=choice,
        value=_RANGES[choice],
        modifiers=statement.said(start, begin),
        qualifiers=contrasts(statement, places) | asides(statement, places),
        conditional=conditional(statement, clause),
        revises=bool(REVISES.search(statement.folded)),
    )


def _single(statement: Statement, place: int) -> tuple[int, int] | None:
    known = place < len(statement.words) and of_class(frozenset(statement.concepts[place]), "who", "thing", "body")
    return (place, place + 1) if known else None
