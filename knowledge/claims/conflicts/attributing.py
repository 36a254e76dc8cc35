"""Whether two articles credit the same person or body with the same thing."""

from __future__ import annotations

from knowledge.claims.concepts import of_class
from knowledge.claims.model import Claim
from knowledge.claims.people.fellows import same_organisation
from knowledge.claims.people.organisations import is_organisation

from .subjects import bridged_all, disjoint

SAME, OTHER, UNSURE = "same", "other", "unsure"
# Bodies of which one is part of the other, or that one paper calls by the other's name.
_ONE_BODY = (
    frozenset(["city", "council", "mayor", "department", "office", "taxpayer", "member", "manager"]),
    frozenset(["state", "legislature", "governor"]),
    frozenset(["board", "district", "superintendent", "school", "director", "member", "office"]),
    frozenset(["county", "board", "member", "council", "office"]),
)
# Offices that one person holds.
SINGLE = frozenset("sheriff mayor manager superintendent director chief governor prosecutor".split())
_GENERAL = frozenset(["city", "county", "state", "district", "office", "people", "worker", "lawyer", "resident"])


def attributed(one: Claim, other: Claim) -> str:
    """Two names, or two bodies, of which neither is part of the other."""
    mine, theirs = set(one.choice.split()), set(other.choice.split())
    if mine and theirs:
        return SAME if mine & theirs else OTHER
    if is_organisation(one.subject) or is_organisation(other.subject):
        return _of_organisations(one, other)
    ours, others = _particular(one.subject), _particular(other.subject)
    if not ours or not others:
        return UNSURE
    if mine or theirs:
        return _of_person(ours, others) if mine else _of_person(others, ours)
    return UNSURE if ours & others or _one_body(ours, others) else OTHER


def other_plan(one: Claim, other: Claim) -> bool:
    """The author of the moratorium is not the one of the agreement, nor whoever wrote the fee rules whoever wrote the curfew."""
    if "propose" not in one.frame:
        return False
    plans = (
        frozenset(_CALLED.get(name, name) for name in of_class(claim.context, "policy")) - _ANY
        for claim in (one, other)
    )
    things = (of_class(claim.context, "thing") for claim in (one, other))
    return disjoint(*plans) or disjoint(*things)


_CALLED = {"contract": "agreement", "fee": "tax"}
_ANY = frozenset(
    "policy program plan ordinance law rule measure change increase package pilot restriction ban permit".split()
)


def _particular(subject: frozenset[str]) -> frozenset[str]:
    """`county board` is a board; `the county` alone is the county."""
    return subject - _GENERAL or subject - _ANYBODY


_ANYBODY = frozenset(["people", "worker", "lawyer", "resident", "office"])


def _of_person(titles: frozenset[str], body: frozenset[str]) -> str:
    """Somebody with a title against an office or a body: another office is another person."""
    if titles & body:
        return SAME if titles & body & SINGLE else UNSURE
    if body & SINGLE and (titles & SINGLE or "member" in titles):
        return OTHER
    return UNSURE if _one_body(titles, body) else OTHER


def _of_organisations(one: Claim, other: Claim) -> str:
    both = is_organisation(one.subject) and is_organisation(other.subject)
    if both:
        return SAME if same_organisation(one.subject, other.subject) else OTHER
    named, body = (one, other) if one.choice else (other, one)
    speaks = is_organisation(named.modifiers) and same_organisation(named.modifiers, body.subject)
    if named.choice:
        return UNSURE if speaks else OTHER
    return OTHER if named.subject and body.subject else UNSURE


def _one_body(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    return any(mine & body and theirs & body for body in _ONE_BODY)


def other_cost(one: Claim, other: Claim) -> bool:
    """What is paid must be the same: the same sum, the same thing, or in both articles no more than the bill."""
    if "pay" not in one.frame or "pay" not in other.frame:
        return False
    alike = any(_same_sum(float(mine), float(theirs)) for mine in one.near for theirs in other.near)
    if one.near and other.near and not alike and one.positive and other.positive:
        return True
    mine, theirs = (
        frozenset(name for name in bridged_all(claim.context, one, other) if _tells(name)) for claim in (one, other)
    )
    around = (
        frozenset(name for name in bridged_all(claim.around, one, other) if _tells(name)) for claim in (one, other)
    )
    if alike or mine & theirs or any(own & rest for own, rest in zip((theirs, mine), around, strict=True)):
        return False
    vague = all(_VAGUE in claim.modifiers for claim in (one, other))
    return not vague or disjoint(*(of_class(claim.context, "thing") for claim in (one, other)))


def _same_sum(mine: float, theirs: float) -> bool:
    return abs(mine - theirs) <= _ROUNDED * max(mine, theirs)


_ROUNDED, _LONG = 0.05, 6


def _tells(name: str) -> bool:
    return (
        (name[0] in "=~" and len(name) >= _LONG) or name in _DONE or bool(of_class(frozenset([name]), "thing", "who"))
    )


_DONE = frozenset("train build install treat review visit".split())
_VAGUE = "@vague"
_LEVELS = frozenset(["$state", "$federal", "$local", "$company", "$users", "$donor", "$named"])
_MAY_GRANT = frozenset(["$state", "$federal", "$donor"])


def paid(one: Claim, other: Claim) -> str:
    """Two payers, two purses, or somebody who pays all and pays a part or nothing."""
    mine, theirs = one.subject, other.subject
    if one.positive != other.positive:
        ruled, payer = (mine, theirs) if other.positive else (theirs, mine)
        return OTHER if _meets(ruled, payer) else UNSURE
    if not one.positive:
        return SAME if _meets(mine, theirs) else UNSURE
    if "$named" in mine & theirs and disjoint(_names(one), _names(other)):
        return UNSURE
    if _meets(mine, theirs):
        if {one.choice, other.choice} == {"part", "whole"}:
            return OTHER
        return OTHER if disjoint(_purses(mine), _purses(theirs)) else SAME
    if "part" in (one.choice, other.choice) and "whole" not in (one.choice, other.choice):
        return UNSURE
    return OTHER


def agreed(one: Claim, other: Claim) -> bool:
    """True for two claims that credit, or bill, the same."""
    if "pay" in one.frame:
        return paid(one, other) == SAME
    return "propose" in one.frame and attributed(one, other) == SAME


def _names(claim: Claim) -> frozenset[str]:
    return claim.modifiers - {_VAGUE}


def _purses(payer: frozenset[str]) -> frozenset[str]:
    return frozenset(one for one in payer if one.startswith("fund:"))


def _meets(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    if mine & theirs & _LEVELS:
        return True
    ours, others = mine & _LEVELS, theirs & _LEVELS
    if not ours or not others:
        return "$grant" in mine & theirs or bool((ours | others) & _MAY_GRANT and "$grant" in mine | theirs)
    return False
