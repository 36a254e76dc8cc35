"""What keeps two rules apart: other people, other things, another act, a condition."""

from __future__ import annotations

from knowledge.claims.concepts import concepts, of_class
from knowledge.claims.model import Claim
from knowledge.claims.rules.consulting import EVERYBODY, HEARD
from knowledge.claims.times.expiring import EXPIRES

from .subjects import bridged_all, disjoint

_LIGHT, _TELLING, _TWO, _MUCH = 0.35, 0.5, 2, 3
_EVERYBODY = frozenset(["people", "resident"])


def other_persons(one: Claim, other: Claim) -> bool:
    """Rules for different groups of people; residents and people stand for everybody."""
    mine, theirs = one.subject, other.subject
    return disjoint(mine, theirs) and not (mine | theirs) & _EVERYBODY


def other_topic(one: Claim, other: Claim) -> bool:
    """`Bicycles may use the lane` speaks of nothing that `taxis may not use it` does."""
    return any(
        disjoint(bridged_all(first.modifiers, one, other), _spoken_of(second, one, other))
        for first, second in ((one, other), (other, one))
    )


def not_ruled_on(one: Claim, other: Claim) -> bool:
    """`It bans a motor, in favor of a rake`: nothing is ruled of the rake."""
    return any(
        first.modifiers
        and second.modifiers
        and "ruled" in second.frame
        and disjoint(bridged_all(first.modifiers, one, other), bridged_all(second.modifiers | second.near, one, other))
        for first, second in ((one, other), (other, one))
    )


def _spoken_of(claim: Claim, one: Claim, other: Claim) -> frozenset[str]:
    return bridged_all(claim.context | claim.subject | claim.modifiers, one, other)


def other_action(one: Claim, other: Claim) -> bool:
    """Rules need a thing in common that both rule on, or the whole deed, or several things that they only name."""
    mine, theirs = (
        bridged_all(claim.near | claim.modifiers | _marked(claim, "in."), one, other) for claim in (one, other)
    )
    core = _weighty(mine & theirs)
    nouns = core - of_class(core, "act")
    sole = len(core) == 1 and all(_objects(claim, one, other) - core for claim in (one, other))
    if (nouns and not sole) or len(core) >= _TWO or (mine and mine == theirs):
        return False
    shared = bridged_all(one.context, one, other) & bridged_all(other.context, one, other)
    told = len(_weighty(shared - of_class(shared, "who"))) + _HALF * len(of_class(shared, "policy", "body"))
    return told < _SEVERAL


def _objects(claim: Claim, one: Claim, other: Claim) -> frozenset[str]:
    """The things that a rule is about: gas grills, gas blowers."""
    ids = bridged_all(claim.near or claim.modifiers, one, other) - bridged_all(_marked(claim, "do."), one, other)
    return _weighty(ids - of_class(ids, "act"))


_HALF, _SEVERAL = 0.5, 1.5


def other_deed(one: Claim, other: Claim) -> bool:
    """What is to be done differs: nothing said of it is shared, or another verb and little else is."""
    mine, theirs = (bridged_all(claim.near, one, other) for claim in (one, other))
    done = [bridged_all(_marked(claim, "do."), one, other) for claim in (one, other)]
    if disjoint(mine, theirs) or (all(done) and disjoint(mine - done[0], theirs - done[1])):
        return True
    verbs = [verb - _GENERIC for verb in done]
    return disjoint(*verbs) and len(mine & theirs - one.subject - other.subject) < _TWO


def other_setting(one: Claim, other: Claim) -> bool:
    """`At lunch` and `in class`, where neither speaks of the other's place."""
    mine, theirs = _marked(one, "in."), _marked(other, "in.")
    return bool(mine and theirs) and not mine & (theirs | other.context) and not theirs & one.context


def _marked(claim: Claim, mark: str) -> frozenset[str]:
    return frozenset(name.removeprefix(mark) for name in claim.frame if name.startswith(mark))


# Verbs that say no more than that something is done with what is named.
_GENERIC = frozenset(
    ["use", "consume", "ride", "enter", "operate", "keep", "own", "deliver", "wear", "finish", "serve", "show"]
)


def one_condition(one: Claim, other: Claim) -> bool:
    """A rule may have exceptions, unless it says that it has none: `at any hour`."""
    if one.conditional == other.conditional:
        return False
    general = other if one.conditional else one
    return "absolute" not in general.frame


def one_exempts_some(one: Claim, other: Claim) -> bool:
    """Leaving out some of a kind contradicts nobody who takes the kind in, unless without exception."""
    return {one.choice, other.choice} == {"in", "out"} and one_condition(one, other)


def other_target(one: Claim, other: Claim) -> bool:
    """Other people or things that a rule is said to reach or to leave out."""
    mine, theirs = (bridged_all(claim.subject, one, other) for claim in (one, other))
    if disjoint(of_class(mine, "thing"), of_class(theirs, "thing")):
        return True
    heads = [bridged_all(claim.near, one, other) for claim in (one, other)]
    if disjoint(*heads) and not (heads[0] | heads[1]) & _EVERYBODY:
        return True
    return not any(concepts().weight(name) > _LIGHT for name in mine & theirs)


def other_happening(one: Claim, other: Claim) -> bool:
    """Another verb; or opinions of two people on what will come."""
    verbs = [bridged_all(_marked(claim, "do."), one, other) for claim in (one, other)]
    return not verbs[0] & verbs[1] or bool(one.speaker and other.speaker)


def _weighty(ids: frozenset[str]) -> frozenset[str]:
    return frozenset(name for name in ids if concepts().weight(name) > _TELLING)


def other_turn(one: Claim, other: Claim) -> bool:
    """The first violation and the third."""
    return disjoint(_marked(one, "nth."), _marked(other, "nth."))


def _other_public(one: Claim, other: Claim) -> bool:
    """Others were told or asked; residents, households and people are one public."""
    mine, theirs = (claim.subject | claim.context & EVERYBODY for claim in (one, other))
    return disjoint(one.subject, other.subject) and not (mine & EVERYBODY and theirs & EVERYBODY)


def other_outcome(one: Claim, other: Claim) -> bool:
    """Besides the verb, what happens must share whom or what it happens to; a rule that ends is enough."""
    if EXPIRES in one.frame & other.frame:
        return disjoint(one.subject, other.subject)
    if HEARD in one.frame & other.frame:
        return _other_public(one, other)
    verbs = [bridged_all(_marked(claim, "do."), one, other) for claim in (one, other)]
    mine, theirs = (
        _weighty(bridged_all(claim.context | claim.subject, one, other)) - verb
        for claim, verb in zip((one, other), verbs, strict=True)
    )
    objects = [bridged_all(claim.near, one, other) - verb for claim, verb in zip((one, other), verbs, strict=True)]
    denied = objects[0 if one.choice == "no" else 1]
    if disjoint(*objects) or (denied and not frozenset.intersection(mine, theirs) & denied):
        return True
    return len(mine & theirs) < (1 if len(min(mine, theirs, key=len)) <= _TWO else _TWO)


def _other_doers(one: Claim, other: Claim) -> bool:
    return other_persons(one, other) and not TOLD_ALONE & one.frame & other.frame


def _other_thing(one: Claim, other: Claim) -> bool:
    """Other things, unless much is said of both: `the cameras` and `the readers` that fine speeding and expired plates."""
    mine, theirs = (_weighty(bridged_all(claim.context, one, other)) for claim in (one, other))
    return other_topic(one, other) and len(mine & theirs) <= _MUCH


def _other_rule(one: Claim, other: Claim) -> bool:
    """`The height limit` and `the solar rule`."""
    return disjoint(*(bridged_all(claim.modifiers, one, other) for claim in (one, other)))


# What is said in so few words that nothing else need be shared.
TOLD_ALONE = frozenset([EXPIRES, HEARD])
RULE = (
    ("persons", other_persons),
    ("topic", other_topic),
    ("ruled", not_ruled_on),
    ("deed", other_deed),
    ("setting", other_setting),
    ("turn", other_turn),
    ("action", other_action),
    ("condition", one_condition),
)
FACT = (
    ("verb", other_happening),
    ("outcome", other_outcome),
    ("persons", _other_doers),
    ("topic", _other_thing),
    ("setting", other_setting),
    ("turn", other_turn),
    ("condition", one_condition),
)
REACH = (("target", other_target), ("rule", _other_rule), ("condition", one_exempts_some))
