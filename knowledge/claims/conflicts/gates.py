"""What keeps two claims of one kind apart, whatever else they share."""

from __future__ import annotations

from collections.abc import Callable

from knowledge.claims.concepts import concepts, of_class
from knowledge.claims.figures.quantities import EACH
from knowledge.claims.figures.spans import bound
from knowledge.claims.model import Claim, ClaimKind
from knowledge.claims.people.bodies import other_body
from knowledge.claims.people.fellows import same_organisation
from knowledge.claims.people.organisations import is_organisation

from .attributing import other_cost, other_plan
from .counting import other_act, other_head, other_modifiers, other_part, still_growing
from .occasions import other_ballot, other_hours, other_mode, other_time, other_vote
from .occurrences import later_event, other_event, other_level
from .rulings import FACT, REACH, RULE
from .subjects import disjoint
from .sums import bought_other, other_extent, other_money, other_predicate, other_rule, other_whole

Gate = Callable[[Claim, Claim], bool]
_FAR, _FARTHER = 9, 40


def _other_unit(one: Claim, other: Claim) -> bool:
    one_each = one.kind is ClaimKind.COUNT and (one.per == EACH) != (other.per == EACH)
    rates = {one.per, other.per} - {"", EACH}
    two = len(rates) > 1 and "fine" not in one.frame & other.frame
    return one.unit != other.unit or one_each or two


def _other_size(one: Claim, other: Claim) -> bool:
    """Figures of one thing are seldom told with nine times the value."""
    if one.value is None or other.value is None or one.choice or other.choice or one.kind is ClaimKind.SHARE:
        return False
    low, high = sorted((abs(one.value.point), abs(other.value.point)))
    return high > (_FARTHER if bound(one.frame, other.frame) else _FAR) * low


def _other_kind_of_thing(one: Claim, other: Claim) -> bool:
    mine, theirs = one.qualifiers, other.qualifiers
    for group in {name.partition(".")[0] for name in mine | theirs if "." in name}:
        ours = {name for name in mine if name.startswith(group + ".")}
        others = {name for name in theirs if name.startswith(group + ".")}
        if ours and others and not ours & others:
            return True
    return {name for name in mine if _exact(name)} != {name for name in theirs if _exact(name)}


def _exact(name: str) -> bool:
    """Words that both sides must hold: `second`, `as a whole`."""
    return "." not in name or name.startswith("whole.")


def _other_place(one: Claim, other: Claim) -> bool:
    """Elsewhere and here, or two named places."""
    return one.town != other.town or one.elsewhere != other.elsewhere or disjoint(one.names, other.names)


def _other_which(one: Claim, other: Claim) -> bool:
    """The hours of two branches, or of two things: of the music and of the stalls."""
    return disjoint(one.modifiers, other.modifiers) or disjoint(one.subject, other.subject)


def _other_edge(one: Claim, other: Claim) -> bool:
    return one.frame != other.frame


def _other_result(one: Claim, other: Claim) -> bool:
    return one.positive != other.positive


def _other_step(one: Claim, other: Claim) -> bool:
    """Preparations compare only with the same preparation of the same people or things."""
    if one.frame != other.frame and not one.frame & other.frame:
        return True
    if "policy" in one.frame & other.frame:
        return one.subject & _PARTS != other.subject & _PARTS
    return not one.subject & other.subject


# What may be suspended while the policy stays in force.
_PARTS = frozenset(["fee", "tax", "permit", "contract"])


def _other_matter(one: Claim, other: Claim) -> bool:
    """Somebody may back the agreement and oppose the moratorium; a plan or a measure may be either."""
    return disjoint(*(of_class(claim.context, "policy") - _ANY_POLICY for claim in (one, other)))


_ANY_POLICY = frozenset("policy program plan ordinance law rule measure change increase".split())


def _one_organisation(one: Claim, other: Claim) -> bool:
    """The same body, or the same person speaking for it."""
    persons = one.modifiers & (other.modifiers | other.subject) or other.modifiers & one.subject
    return bool(persons) or same_organisation(
        one.subject - one.modifiers, other.subject - other.modifiers, bridge=one.language != other.language
    )


def _other_holder(one: Claim, other: Claim) -> bool:
    mine, theirs = one.subject, other.subject
    if is_organisation(mine) or is_organisation(theirs):
        return not _one_organisation(one, other)
    return not mine & theirs or bool(
        {name for name in mine ^ theirs if concepts().classes.get(name) in ("who", "thing")}
    )


_FIGURE: tuple[tuple[str, Gate], ...] = (
    ("unit", _other_unit),
    ("size", _other_size),
    ("qualifier", _other_kind_of_thing),
    ("place", _other_place),
    ("time", other_time),
    ("mode", other_mode),
)
_OBJECT: tuple[tuple[str, Gate], ...] = (("object", _other_kind_of_thing), ("place", _other_place))
GATES: dict[ClaimKind, tuple[tuple[str, Gate], ...]] = {
    ClaimKind.COUNT: (
        ("head", other_head),
        ("act", other_act),
        ("part", other_part),
        ("growing", still_growing),
        ("modifier", other_modifiers),
        *_FIGURE,
    ),
    ClaimKind.SHARE: (
        ("rule", other_rule),
        ("whole", other_whole),
        ("predicate", other_predicate),
        ("change", _other_edge),
        *_FIGURE,
    ),
    ClaimKind.MONEY: (("part", other_part), ("frame", other_money), ("object", bought_other), *_FIGURE),
    ClaimKind.MEASURE: (("rule", other_rule), ("extent", other_extent), *_FIGURE),
    ClaimKind.DURATION: (("object", bought_other), *_FIGURE),
    ClaimKind.TALLY: (*_OBJECT, ("body", other_body), ("result", _other_result), ("vote", other_vote)),
    ClaimKind.DATE: (("event", other_event), *_OBJECT, ("time", later_event)),
    ClaimKind.CLOCK: (
        ("edge", _other_edge),
        ("vote", other_ballot),
        ("which", _other_which),
        ("qualifier", _other_kind_of_thing),
        ("mode", other_hours),
        ("place", _other_place),
    ),
    ClaimKind.DUTY: (*RULE, *_OBJECT),
    ClaimKind.COVERAGE: (*REACH, *_OBJECT),
    ClaimKind.FACT: (*FACT, *_OBJECT),
    ClaimKind.STATUS: (("step", _other_step), ("level", other_level), *_OBJECT),
    ClaimKind.AGENT: (("frame", _other_edge), ("matter", other_plan), ("cost", other_cost), *_OBJECT),
    ClaimKind.STANCE: (("holder", _other_holder), ("matter", _other_matter), *_OBJECT),
}
