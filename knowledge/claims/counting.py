"""What keeps two counts apart: another noun, another deed, a part of a group."""

from __future__ import annotations

from .concepts import of_class
from .model import Claim
from .subjects import bridged_all, disjoint, heavy


def other_head(one: Claim, other: Claim) -> bool:
    """Counts need the same head noun; `people` may stand for any group of persons."""
    mine, theirs = (bridged_all(claim.subject, one, other) for claim in (one, other))
    persons = bool(of_class(mine, "who") and of_class(theirs, "who")) and not one.choice and not other.choice
    return not mine & theirs and not (persons and "people" in mine | theirs)


def other_act(one: Claim, other: Claim) -> bool:
    """People are counted for what they do: 74 who spoke are not 312 who sleep outside."""
    if one.choice or other.choice or not _ANYBODY & (one.subject | other.subject):
        return False
    mine, theirs = (of_class(claim.frame | claim.context, "act") - _ANY_ACT for claim in (one, other))
    if mine and theirs:
        return not mine & theirs
    rest = (heavy(claim.context | claim.near, one, other) - claim.subject - _ANY_ACT for claim in (one, other))
    return not frozenset.intersection(*rest)


_ANYBODY = frozenset(["people", "member", "=member"])
# `There are`, `we counted`: nothing that anybody does.
_ANY_ACT = frozenset(["operate", "count", "start", "open", "own"])


def other_modifiers(one: Claim, other: Claim) -> bool:
    """`speed cameras` and `red-light cameras`; a head without modifiers fits both."""
    return disjoint(*(heavy(claim.modifiers - claim.subject, one, other) for claim in (one, other)))


def other_part(one: Claim, other: Claim) -> bool:
    return one.partial != other.partial
