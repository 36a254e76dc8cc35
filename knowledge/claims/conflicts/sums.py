"""What keeps two sums, shares or lengths of time apart: what is paid, bought, divided or lasts."""

from __future__ import annotations

from knowledge.claims.concepts import of_class
from knowledge.claims.figures.framing import MONEY_FRAMES
from knowledge.claims.figures.measures import other_extent as extent_apart
from knowledge.claims.figures.quantities import EACH
from knowledge.claims.figures.spans import bound, other_span
from knowledge.claims.model import Claim, ClaimKind, Hedge, Mode
from knowledge.claims.stating import is_past

from .subjects import SPANS, bridged_all, disjoint, heavy
from .weights import MOVES

_YEARLY = "365"
_ODD, _WEEKLY = 0.01, 1.4
_COURSE = frozenset(["span.train"])
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
        for one in (
            "revenue",
            "earnings",
            "margin",
            "save",
            "rebate",
            "writeOff",
            "sales",
            "petition",
            "donation",
            "loss",
        )
    ),
)
_FINAL = frozenset(
    ["loss", "donation", "fine", "revenue", "earnings", "margin", "save", "rebate", "writeOff", "fund", "grant", "wage"]
)
# What somebody gives towards a sum is not the sum.
_GIVEN, _SPENT = frozenset(["grant", "contribute", "win"]), frozenset(["cost", "price"])
# What a second or third violation costs is a fine, however it is called.
_REPEATED, _FINED = frozenset(["2", "3", "4", "step.1"]), frozenset(["fine", "cost", "fee", "charge", "pay"])
# What it costs to run something tells what the money is for.
_RUNNING = frozenset(["operate"])


def other_whole(one: Claim, other: Claim) -> bool:
    """Shares of different groups."""
    mine, theirs = (bridged_all(claim.subject - of_class(claim.subject, "light"), one, other) for claim in (one, other))
    if mine & theirs:
        return False
    return disjoint(mine - of_class(mine, "act"), theirs - of_class(theirs, "act"))


def other_predicate(one: Claim, other: Claim) -> bool:
    """`60 percent of workers are women` and `40 percent of workers are young` say different things of one whole."""
    mine, theirs = (heavy(claim.context - claim.subject - MOVES, one, other) - _SOURCES for claim in (one, other))
    vague = any(claim.value is not None and claim.value.hedge is Hedge.VAGUE for claim in (one, other))
    if vague and not heavy(one.subject, one, other) & heavy(other.subject, one, other):
        return True
    unknown = not (one.subject and other.subject) and "move" not in one.frame
    if unknown and len(mine & theirs) < _TWO:
        return True
    return disjoint(mine, theirs) or (bool(one.subject & other.subject) and bool(mine) != bool(theirs))


# Who found a share out says nothing of it.
_TWO, _SOURCES = 2, frozenset(["university", "review", "survey", "report", "expect", "count", "audit"])


def other_money(one: Claim, other: Claim) -> bool:
    """A fine, a saving or an income is never a price; otherwise one group of words must hold both."""
    mine, theirs = one.frame, other.frame
    if ("donation" in mine) != ("donation" in theirs):
        return True
    if one_fine(one, other) and (mine | theirs) <= _FINED:
        return False
    if mine & _FINAL and theirs & _FINAL:
        return not mine & theirs & _FINAL
    if (mine & _GIVEN and theirs & _SPENT and not theirs & _GIVEN) or (
        theirs & _GIVEN and mine & _SPENT and not mine & _GIVEN
    ):
        return True
    if EACH not in (one.per, other.per) and bool(one.per) != bool(other.per) and not mine & theirs:
        return True
    return bool(mine and theirs) and not any(mine & group and theirs & group for group in _ALIKE)


def bought_other(one: Claim, other: Claim) -> bool:
    """Two sums, or two spans of time, with nothing in common but the verb; yearly incomes of a policy are one."""
    if one.per and one.per == other.per and (one.frame & other.frame & _FINAL or one_rate(one, other)):
        return False
    if one.kind is ClaimKind.MONEY and (_gone_by(one, other) or _gone_by(other, one)):
        return True
    if one.kind is ClaimKind.MONEY and one_fine(one, other):
        return False
    if "pay" in one.frame & other.frame and disjoint(one.context & _PAYERS, other.context & _PAYERS):
        return True
    if one.kind is ClaimKind.DURATION and one.per != other.per:
        return True
    if one.kind is ClaimKind.DURATION:
        if other_span(one.frame, other.frame) or _other_course(one, other):
            return True
        mine, theirs = (heavy(_plain(claim.context | claim.frame), one, other) - SPANS for claim in (one, other))
        if _promised(one) != _promised(other):
            return True
        if bound(one.frame, other.frame):
            if "span.deadline" in one.frame & other.frame:
                return not mine & theirs - of_class(mine, "who")
            said = (heavy(_plain(claim.around), one, other) for claim in (one, other))
            return not (mine & theirs or mine & next(said) or theirs & next(said)) and not (
                _loose(one) and of_class(one.context & other.context, "policy")
            )
        if (one.frame & other.frame) - SPANS:
            return False
        alike = mine & theirs or of_class(one.context & other.context, "policy")
        several = len(mine & theirs) > 1
        return (bool(one.frame - SPANS and other.frame - SPANS) and not several) or not alike
    return disjoint(*(heavy(claim.context - MONEY_FRAMES - (SPANS - _RUNNING), one, other) for claim in (one, other)))


def one_rate(one: Claim, other: Claim) -> bool:
    """The only rate of its kind in each article, and of no other thing or person: `$70 for a truck` is not the stall's."""
    if not (one.sole and other.sole) or (one.per == _YEARLY and not one.frame & other.frame):
        return False
    mine, theirs = (of_class(heavy(claim.context, one, other), "thing", "who") - _NOBODY for claim in (one, other))
    return not disjoint(mine, theirs)


_NOBODY = frozenset(["night", "money", "people", "price", "bill", "man", "woman"])


def one_fine(one: Claim, other: Claim) -> bool:
    """What a first, second or third offence costs."""
    return bool(one.qualifiers & other.qualifiers & _REPEATED) and "fine" in one.frame | other.frame


def _plain(names: frozenset[str]) -> frozenset[str]:
    return frozenset(name for name in names if not name.startswith("span."))


def _promised(claim: Claim) -> bool:
    """`Papers would be filed within three weeks` is what somebody means to do, no deadline."""
    return "span.deadline" in claim.frame and claim.mode is Mode.FORECAST


def _loose(claim: Claim) -> bool:
    """A notice or a ban may be known by the policy that it belongs to, a deadline only by what must be done."""
    return not {"span.deadline", "span.keep"} & claim.frame


def _gone_by(one: Claim, other: Claim) -> bool:
    """`Lunch cost $2.90 last year` is not what it will cost."""
    told = one.mode is Mode.PAST and one.when is not None
    return told and other.when is None and other.mode in (Mode.FUTURE, Mode.PRESENT) and not other.dropped


_PAYERS = frozenset(["state", "county", "federal"])


def _other_course(one: Claim, other: Claim) -> bool:
    """A course of 40 hours may take five days, which are a week."""
    if not _COURSE & one.frame & other.frame or one.value is None or other.value is None:
        return False
    odd = [abs(claim.value.point - round(claim.value.point)) > _ODD for claim in (one, other) if claim.value]
    low, high = sorted((one.value.point, other.value.point))
    return odd[0] != odd[1] or high <= _WEEKLY * low


def other_rule(one: Claim, other: Claim) -> bool:
    """The age or the rise that a rule allows is not the age of those, or the rise, that there was."""
    ruled = one.unit == "age" or "move" in one.frame & other.frame
    return ruled and is_past(one.mode) != is_past(other.mode)


def other_extent(one: Claim, other: Claim) -> bool:
    """A height and a distance, or what holds on pavements and on streets."""
    places = (claim.context & _PLACES for claim in (one, other))
    return extent_apart(one.frame, other.frame) or disjoint(*places)


_PLACES = frozenset(
    "sidewalk street highway bridge school parkland downtown beach bikeLane crosswalk hospital church".split()
)
