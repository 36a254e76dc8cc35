"""To whom or what a rule applies, and to whom not."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from knowledge.claims.concepts import of_class
from knowledge.claims.figures.revising import REVISES
from knowledge.claims.model import Claim, ClaimKind
from knowledge.claims.statement import Clause, Statement
from knowledge.claims.stating import claim, conditional, contrasts

from .asserting import absolute, asserts
from .deeds import telling
from .reaches import AFTER, ANY, BEFORE, ELLIPSIS

_ONLY = frozenset("only solely exclusively solo solamente unicamente".split())
_ALL = frozenset("all every each everyone everybody todos todas cada entire whole any alike".split())
_PARTS = frozenset("all every each todos todas cada entire whole".split())
_PRONOUNS = frozenset("it them this that those they lo los la las ellos ellas".split())
_REACH, _PAIR = 6, 2
# `Not even the smallest ship gets a pass`
_DENIED = frozenset(["not", "nor", "neither", "nobody", "none", "leaves"])
_EXCEPT = frozenset(["except", "excepting", "other", "with"])
Cue = tuple[int, int]


def coverages(statement: Statement) -> list[Claim]:
    """One claim for each clause that says to what a rule applies, and to what not."""
    found: list[Claim] = []
    if not ANY.search(statement.folded):
        return found
    for clause in statement.clauses:
        if one := _of(statement, clause):
            found.append(one)
        elif found and statement.find(ELLIPSIS, clause):
            found.append(_but_not(statement, clause, found[-1]))
    return found


def _of(statement: Statement, clause: Clause) -> Claim | None:
    for out, patterns in (
        (False, (AFTER.not_out, BEFORE.not_out)),
        (True, (AFTER.out, BEFORE.out)),
        (False, (AFTER.into, BEFORE.into)),
    ):
        for pattern in patterns:
            cue = statement.find(pattern, clause)
            if cue and asserts(statement, clause, cue[0]):
                places = statement.places(clause)
                target = _target(statement, places, cue, pattern in AFTER, out)
                return _coverage(statement, clause, cue, target, out)
    return None


def _coverage(statement: Statement, clause: Clause, cue: Cue, target: frozenset[str], out: bool) -> Claim:
    places = statement.places(clause)
    beside = statement.texts[cue[0]] in _EXCEPT
    words = [statement.texts[place] for place in places if place >= cue[0] - (0 if beside else _REACH)]
    return claim(
        statement,
        ClaimKind.COVERAGE,
        clause,
        printed=statement.printed(*cue),
        subject=target,
        near=_heads(statement, places, cue, target),
        frame=frozenset(["coverage"]) | absolute(statement, clause),
        context=statement.at(place for place in places if not cue[0] <= place < cue[1]) | target,
        choice=_extent(words, out),
        qualifiers=contrasts(statement, places),
        conditional=not beside and conditional(statement, clause),
        modifiers=_rule(statement, places, target),
        revises=bool(REVISES.search(statement.folded)),
    )


def _but_not(statement: Statement, clause: Clause, said: Claim) -> Claim:
    """`Paying passengers are counted; crew members are not`: what was said of the first is denied of the second."""
    places = statement.places(clause)
    target = _things(statement.at(places))
    return replace(
        said,
        subject=target,
        context=statement.at(places) | said.context - said.subject,
        choice="in" if said.choice in ("out", "part") else "out",
        conditional=conditional(statement, clause),
    )


def _target(statement: Statement, places: list[int], cue: Cue, after: bool, out: bool) -> frozenset[str]:
    """To what the rule applies: what stands after the verb, in the passive before it; a pronoun goes back to what was named."""
    if "?" in statement.texts[cue[0] : cue[1]] or (cue[1] - cue[0] > _PAIR and statement.texts[cue[0]] in _DENIED):
        return _things(statement.at(range(cue[0] + 1, cue[1] - 1)))
    sides = ([place for place in places if place >= cue[1]], [place for place in places if place < cue[0]])
    near, far = sides if after else sides[::-1]
    if _names(statement.at(near)):
        return _things(statement.at(near))
    if _PRONOUNS & {statement.texts[place] for place in near}:
        return _earlier(statement, cue[0])
    return _things(statement.at(near if after and not out else far))


def _earlier(statement: Statement, place: int) -> frozenset[str]:
    """What was named before a pronoun, in this sentence or the one before it."""
    here = _things(statement.at(range(place)))
    if _names(here) or statement.before is None:
        return here
    return _things(statement.before.at(range(len(statement.before.words))))


def _things(ids: frozenset[str]) -> frozenset[str]:
    return ids - of_class(ids, "act", "policy", "light", "contrast")


def _names(ids: frozenset[str]) -> bool:
    """True where somebody or something is named, if only by a name that the list lacks."""
    return bool(of_class(ids, "who", "thing")) or any(name.startswith("=") for name in ids)


def _extent(words: Iterable[str], out: bool) -> str:
    held = set(words)
    if out:
        return "part" if held & _PARTS else "out"
    return "only" if held & _ONLY else "all" if held & _ALL else "in"


def _heads(statement: Statement, places: list[int], cue: Cue, target: frozenset[str]) -> frozenset[str]:
    """The things themselves, without what they are told apart by: `school events` are events, `vehicles with plates` vehicles."""
    sides = ([place for place in places if place >= cue[1]], [place for place in places if place < cue[0]])
    found: set[str] = set()
    told = False
    for place in next((side for side in sides if target <= statement.at(side)), ()):
        text, ids = statement.texts[place], frozenset(statement.concepts[place]) & target
        told = text not in _JOINS and (told or text in _TELLING_APART)
        after = place + 1 < len(statement.words) and not (statement.named(place) and statement.named(place + 1))
        after = after and statement.texts[place + 1] not in _TRAILING
        following = after and frozenset(statement.concepts[place + 1]) & target
        if ids and not told and not following:
            found |= ids
    return frozenset(found)


_TRAILING = frozenset("alike too also alone tambien equally only themselves altogether".split())
_JOINS = frozenset([",", "and", "or", "y", "o"])
_TELLING_APART = frozenset(
    "of with in on at to from for whose who that which where under de con en para que cuyo".split()
)


def _rule(statement: Statement, places: list[int], target: frozenset[str]) -> frozenset[str]:
    """`The solar rule`, `the fee`: which rule it is, where one is told from others."""
    found: set[str] = set()
    for place in places:
        names = of_class(frozenset(statement.concepts[place]), "policy")
        if names and not names & _ANY_RULE:
            found |= names
        elif names and place:
            found |= telling(frozenset(statement.concepts[place - 1]))
    return frozenset(found) - target


_ANY_RULE = frozenset(
    "policy program plan ordinance law rule measure change restriction ban agreement contract".split()
)
