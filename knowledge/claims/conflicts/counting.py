"""What keeps two counts apart: another noun, another deed, a part of a group."""

from __future__ import annotations

from knowledge.claims.concepts import of_class
from knowledge.claims.figures.framing import TIMES
from knowledge.claims.model import Claim

from .occasions import days_between
from .subjects import bridged_all, disjoint, heavy


def other_head(one: Claim, other: Claim) -> bool:
    """Counts need the same head noun; `people` may stand for any group of persons, but not for a single one."""
    mine, theirs = (bridged_all(claim.subject, one, other) for claim in (one, other))
    persons = bool(of_class(mine, "who") and of_class(theirs, "who")) and not one.choice and not other.choice
    several = all(claim.value is None or claim.value.point > 1 for claim in (one, other))
    if _modified(one, other) or _modified(other, one):
        return False
    if TIMES in mine & theirs:
        return not of_class(mine & theirs, "act") and len(_rest(one, other)) < _TWO
    if mine & _PUPILS and theirs & _PUPILS and "school" in one.context & other.context:
        return False
    return not mine & theirs and not (persons and several and "people" in mine | theirs)


def _modified(one: Claim, other: Claim) -> bool:
    """`9,400 rental units` are rentals."""
    return bool(one.subject & GENERIC and one.modifiers & other.subject)


def other_act(one: Claim, other: Claim) -> bool:
    """People are counted for what they do: 74 who spoke are not 312 who sleep outside."""
    if {"none", ""} == {one.choice, other.choice} and "people" in one.subject | other.subject:
        return not _DEEDS & one.frame & other.frame
    if one.choice or other.choice or not (of_class(one.subject, "who") or _ANYBODY & (one.subject | other.subject)):
        return False
    mine, theirs = (of_class(claim.frame | claim.context | claim.subject, "act") - _ANY_ACT for claim in (one, other))
    deeds = _DEEDS & mine, _DEEDS & theirs
    if any(deeds) and ("speak" in deeds[0]) != ("speak" in deeds[1]):
        return True
    if any(deeds) and (not deeds[0] & deeds[1] or _against_alone(deeds, mine, theirs)):
        alone = any(deeds) and not all(deeds) and (deeds[0] | deeds[1]) <= _PRESENT
        return bool(mine and theirs and not alone) or not _much(one, other)
    if not _ANYBODY & (one.subject | other.subject):
        return False
    if mine and theirs:
        return not mine & theirs
    return not _rest(one, other)


def _against_alone(deeds: tuple[frozenset[str], frozenset[str]], mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """`38 spoke` and `29 spoke against it`."""
    return "speak" in deeds[0] & deeds[1] and ("oppose" in mine) != ("oppose" in theirs)


def _rest(one: Claim, other: Claim) -> frozenset[str]:
    """What two counts share beside their nouns."""
    mine, theirs = (heavy(claim.context | claim.near, one, other) - claim.subject - _ANY_ACT for claim in (one, other))
    return mine & theirs


def _much(one: Claim, other: Claim) -> bool:
    """Two concepts, or the hall in which people are counted."""
    rest = _rest(one, other)
    there = _PRESENT & (one.frame | one.context | other.frame | other.context)
    return len(rest) > 1 or bool(there and rest - of_class(rest, "who", "body"))


# Nouns that say little without the words before them.
GENERIC = frozenset(["house", "=unit", "=place", "=spot", "=item", "=piece", "space"])
_TWO = 2
# Who goes to a school.
_PUPILS = frozenset(["student", "child", "teen"])
_ANYBODY = frozenset(["people", "member", "=member"])
# `There are`, `we counted`: nothing that anybody does.
_ANY_ACT = frozenset(["operate", "count", "start", "open", "own", "meet"])
# What people do once, and are counted for.
_DEEDS = frozenset(["speak", "sign", "arrest", "injure", "kill", "gather", "attend", "sue", "join", "cite"])
_PRESENT = frozenset(["attend", "gather"])
_GROWING, _SOON = frozenset(["signature_", "petition"]), 14


def still_growing(one: Claim, other: Claim) -> bool:
    """The signatures under a petition are counted again and again: two times give two numbers."""
    grows = one.subject & other.subject & _GROWING
    return bool(grows) and days_between(one.published, other.published) > _SOON


def other_modifiers(one: Claim, other: Claim) -> bool:
    """`speed cameras` and `red-light cameras`; a head without modifiers fits both."""
    return disjoint(*(heavy(claim.modifiers - claim.subject, one, other) for claim in (one, other)))


def other_part(one: Claim, other: Claim) -> bool:
    """Some out of a group and a group, but not nine of the twelve and all twelve."""
    if one.partial == other.partial:
        return False
    part, full = (one, other) if one.partial else (other, one)
    every = "every.all" in full.qualifiers and full.value is not None and full.value.point == part.whole
    deeds = (of_class(claim.frame | claim.context, "act") - _ANY_ACT for claim in (part, full))
    return not every or not frozenset.intersection(*deeds)
