"""Whether two articles name one organisation, in whatever words and in either language."""

from __future__ import annotations

from knowledge.claims.concepts import bridged, of_class
from knowledge.claims.conflicts.subjects import disjoint

from .organisations import ORGANISATION, PUBLIC

_PREFIX = 4


def same_organisation(mine: frozenset[str], theirs: frozenset[str], *, bridge: bool = False) -> bool:
    """True for the same name, or a shorter one: by number, by whose it is, by its kind with the words of its name.

    With `bridge`, in two languages, unions of people for whom no dictionary has a word are one.
    `the dockworkers' union` is Dockworkers Local 88; the residents' league of a street is not its merchants' association.
    """
    kinds = _kinds(mine), _kinds(theirs)
    if bool(kinds[0] & _PUBLIC_KINDS) != bool(kinds[1] & _PUBLIC_KINDS):
        return False
    one, other = _told(mine), _told(theirs)
    if (
        bridge
        and "@union" in kinds[0] & kinds[1]
        and all(any(token[0] == "=" for token in told) for told in (one, other))
    ):
        return True
    numbers = {token for token in one if token[0] == "#"}, {token for token in other if token[0] == "#"}
    if all(numbers):
        return bool(numbers[0] & numbers[1])
    alike = bool(kinds[0] & kinds[1])
    if not one or not other:
        return alike and not one and not other
    if disjoint(of_class(one, "who"), of_class(other, "who")):
        return False
    persons = of_class(one, "who", "thing") & of_class(other, "who", "thing")
    if _within(one, other) or _within(other, one):
        return alike or bool(persons)
    if bridge and alike and kinds[0] & _PUBLIC_KINDS and of_class(one & other, "who", "thing", "act", "policy"):
        return True
    return bool(persons or alike) and any(_meets(name, other) for name in one if _is_name(name))


def _kinds(subject: frozenset[str]) -> frozenset[str]:
    return frozenset(one for one in subject if one[0] == "@" and one not in (ORGANISATION, "@commerce"))


_PUBLIC_KINDS = frozenset("@" + kind for kind in PUBLIC)


def _told(subject: frozenset[str]) -> frozenset[str]:
    return subject - _kinds(subject) - {ORGANISATION}


def _within(one: frozenset[str], other: frozenset[str]) -> bool:
    return all(_meets(token, other) for token in one)


def _meets(token: str, others: frozenset[str]) -> bool:
    if token in others:
        return True
    return any((_is_name(one) or _is_name(token)) and one[0] not in "#@" and _alike(token, one) for one in others)


def _alike(one: str, other: str) -> bool:
    """`patrol` and `patrulla`, `planning` and `planificación`."""
    return len(min(one, other, key=len)) >= _PREFIX and _cut(one) == _cut(other)


def _cut(token: str) -> str:
    return bridged("=" + token).lstrip("=~")[:_PREFIX]


def _is_name(token: str) -> bool:
    return token[0] not in "#@" and not of_class(frozenset([token]), "who", "thing", "body", "policy", "act", "light")
