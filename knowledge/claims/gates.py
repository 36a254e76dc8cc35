"""What keeps two claims of one kind apart, whatever else they share."""

from __future__ import annotations

from collections.abc import Callable

from .concepts import concepts, of_class
from .framing import MONEY_FRAMES
from .model import Claim, ClaimKind
from .occasions import later_event, other_ballot, other_event, other_mode, other_time, other_vote
from .organisations import is_organisation, same_organisation
from .quantities import EACH
from .spans import bound, other_span
from .subjects import SPANS, bridged_all, disjoint, heavy

Gate = Callable[[Claim, Claim], bool]
_ODD = 0.01
_FAR, _FARTHER, _LIGHT, _TELLING, _TWO = 9, 40, 0.35, 0.5, 2
# Frames of money that name the same sum in different words.
_ALIKE = (
    frozenset(["cost", "pay", "price", "bill"]),
    frozenset(["contribute", "pay", "fund", "grant"]),
    frozenset(["fee", "charge", "pay", "price", "tax", "cost", "rent"]),
    frozenset(["fine", "pay"]),
    frozenset(["fund", "grant", "win"]),
    frozenset(["wage", "wageMin", "pay"]),
    *(
        frozenset([one])
        for one in ("revenue", "earnings", "margin", "save", "rebate", "writeOff", "sales", "petition", "donation")
    ),
)
_FINAL = frozenset(
    ["donation", "fine", "revenue", "earnings", "margin", "save", "rebate", "writeOff", "fund", "grant", "wage"]
)
# What somebody gives towards a sum is not the sum.
_GIVEN, _SPENT = frozenset(["grant", "contribute", "win"]), frozenset(["cost", "price"])
# What a second or third violation costs is a fine, however it is called.
_REPEATED, _FINED = frozenset(["2", "3", "4"]), frozenset(["fine", "cost", "fee", "charge", "pay"])
# What it costs to run something tells what the money is for.
_RUNNING = frozenset(["operate"])
_EVERYBODY = frozenset(["people", "resident"])


def _other_unit(one: Claim, other: Claim) -> bool:
    one_each = one.kind is ClaimKind.COUNT and (one.per == EACH) != (other.per == EACH)
    return one.unit != other.unit or one_each or bool(one.per and other.per and one.per != other.per)


def _other_size(one: Claim, other: Claim) -> bool:
    """Figures of one thing are seldom told with nine times the value."""
    if one.value is None or other.value is None or one.choice or other.choice or one.kind is ClaimKind.SHARE:
        return False
    low, high = sorted((abs(one.value.point), abs(other.value.point)))
    return high > (_FARTHER if bound(one.frame, other.frame) else _FAR) * low


def _other_head(one: Claim, other: Claim) -> bool:
    """Counts need the same head noun; `people` may stand for any group of persons."""
    mine, theirs = (bridged_all(claim.subject, one, other) for claim in (one, other))
    persons = bool(of_class(mine, "who") and of_class(theirs, "who")) and not one.choice and not other.choice
    return not mine & theirs and not (persons and "people" in mine | theirs)


def _other_act(one: Claim, other: Claim) -> bool:
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


def _other_whole(one: Claim, other: Claim) -> bool:
    """Shares of different groups."""
    mine, theirs = (heavy(claim.subject, one, other) for claim in (one, other))
    return disjoint(mine - of_class(mine, "act"), theirs - of_class(theirs, "act"))


def _one_moves(one: Claim, other: Claim) -> bool:
    return one.frame != other.frame


def _other_money(one: Claim, other: Claim) -> bool:
    """A fine, a saving or an income is never a price; otherwise one group of words must hold both."""
    mine, theirs = one.frame, other.frame
    if ("donation" in mine) != ("donation" in theirs):
        return True
    if one.qualifiers & other.qualifiers & _REPEATED and (mine | theirs) <= _FINED:
        return False
    if mine & _FINAL and theirs & _FINAL:
        return not mine & theirs & _FINAL
    if (mine & _GIVEN and theirs & _SPENT and not theirs & _GIVEN) or (
        theirs & _GIVEN and mine & _SPENT and not mine & _GIVEN
    ):
        return True
    return bool(mine and theirs) and not any(mine & group and theirs & group for group in _ALIKE)


def _bought_other(one: Claim, other: Claim) -> bool:
    """Two sums, or two spans of time, with nothing in common but the verb; yearly incomes of a policy are one."""
    if one.per and one.per == other.per and one.frame & other.frame & _FINAL:
        return False
    if one.kind is ClaimKind.DURATION:
        if other_span(one.frame, other.frame) or _classroom(one) != _classroom(other):
            return True
        if (one.frame & other.frame) - SPANS:
            return False
        mine, theirs = (heavy(claim.context | claim.frame, one, other) - SPANS - MONEY_FRAMES for claim in (one, other))
        alike = mine & theirs or of_class(one.context & other.context, "policy")
        return bool(one.frame - SPANS and other.frame - SPANS) or not alike
    return disjoint(*(heavy(claim.context - MONEY_FRAMES - (SPANS - _RUNNING), one, other) for claim in (one, other)))


def _classroom(claim: Claim) -> bool:
    """Hours of training: a course of 40 hours may take a week."""
    return (
        "span.train" in claim.frame
        and claim.value is not None
        and abs(claim.value.point - round(claim.value.point)) > _ODD
    )


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


def _other_modifiers(one: Claim, other: Claim) -> bool:
    """`speed cameras` and `red-light cameras`; a head without modifiers fits both."""
    return disjoint(*(heavy(claim.modifiers - claim.subject, one, other) for claim in (one, other)))


def _other_place(one: Claim, other: Claim) -> bool:
    """Elsewhere and here, or two named places."""
    return one.town != other.town or one.elsewhere != other.elsewhere or disjoint(one.names, other.names)


def _other_part(one: Claim, other: Claim) -> bool:
    return one.partial != other.partial


def _other_edge(one: Claim, other: Claim) -> bool:
    return one.frame != other.frame


def _other_persons(one: Claim, other: Claim) -> bool:
    """Rules for different groups of people; residents and people stand for everybody."""
    mine, theirs = one.subject, other.subject
    return disjoint(mine, theirs) and not (mine | theirs) & _EVERYBODY


def _other_action(one: Claim, other: Claim) -> bool:
    """Rules need one telling concept in common, or two that name policies, or three that name policies and bodies."""
    shared = bridged_all(one.context, one, other) & bridged_all(other.context, one, other)
    telling = {name for name in shared - of_class(shared, "who") if concepts().weight(name) > _TELLING}
    return not telling and len(of_class(shared, "policy")) < _TWO and len(of_class(shared, "policy", "body")) <= _TWO


def _one_condition(one: Claim, other: Claim) -> bool:
    return one.conditional != other.conditional


def _one_exempts_some(one: Claim, other: Claim) -> bool:
    """Leaving out some of a kind contradicts nobody who takes the kind in."""
    return {one.choice, other.choice} == {"in", "out"} and one.conditional != other.conditional


def _other_target(one: Claim, other: Claim) -> bool:
    mine, theirs = (bridged_all(claim.subject, one, other) for claim in (one, other))
    if disjoint(of_class(mine, "thing"), of_class(theirs, "thing")):
        return True
    return not any(concepts().weight(name) > _LIGHT for name in mine & theirs)


def _other_result(one: Claim, other: Claim) -> bool:
    return one.positive != other.positive


def _other_step(one: Claim, other: Claim) -> bool:
    """Preparations compare only with the same preparation of the same people or things."""
    if one.frame != other.frame and not one.frame & other.frame:
        return True
    return "policy" not in one.frame and not one.subject & other.subject


def _other_matter(one: Claim, other: Claim) -> bool:
    """Somebody may back the agreement and oppose the moratorium; a plan or a measure may be either."""
    return disjoint(*(of_class(claim.context, "policy") - _ANY_POLICY for claim in (one, other)))


_ANY_POLICY = frozenset("policy program plan ordinance law rule measure change increase".split())


def _other_holder(one: Claim, other: Claim) -> bool:
    mine, theirs = one.subject, other.subject
    if is_organisation(mine) or is_organisation(theirs):
        return not same_organisation(mine, theirs)
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
        ("head", _other_head),
        ("act", _other_act),
        ("part", _other_part),
        ("modifier", _other_modifiers),
        *_FIGURE,
    ),
    ClaimKind.SHARE: (("whole", _other_whole), ("change", _one_moves), *_FIGURE),
    ClaimKind.MONEY: (("frame", _other_money), ("object", _bought_other), *_FIGURE),
    ClaimKind.MEASURE: _FIGURE,
    ClaimKind.DURATION: (("object", _bought_other), *_FIGURE),
    ClaimKind.TALLY: (*_OBJECT, ("result", _other_result), ("vote", other_vote)),
    ClaimKind.DATE: (("event", other_event), *_OBJECT, ("time", later_event)),
    ClaimKind.CLOCK: (
        ("edge", _other_edge),
        ("vote", other_ballot),
        ("qualifier", _other_kind_of_thing),
        ("mode", other_mode),
        ("place", _other_place),
    ),
    ClaimKind.DUTY: (
        ("persons", _other_persons),
        ("action", _other_action),
        ("qualifier", _other_kind_of_thing),
        ("condition", _one_condition),
        ("place", _other_place),
    ),
    ClaimKind.COVERAGE: (
        ("target", _other_target),
        ("condition", _one_exempts_some),
        ("qualifier", _other_kind_of_thing),
        ("place", _other_place),
    ),
    ClaimKind.STATUS: (("step", _other_step), *_OBJECT),
    ClaimKind.AGENT: (("frame", _other_edge), *_OBJECT),
    ClaimKind.STANCE: (("holder", _other_holder), ("matter", _other_matter), *_OBJECT),
}
