"""Whether two claims about the same thing can both hold."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from knowledge.claims.figures.spans import bound
from knowledge.claims.model import Claim, ClaimKind, Hedge, Mode, Range
from knowledge.claims.people.dissents import same_result
from knowledge.claims.rules.consulting import HEARD
from knowledge.claims.stating import is_past

from .aligning import align
from .attributing import OTHER, SAME, UNSURE, attributed, paid
from .occasions import days_between, days_of, other_day, recalled
from .subjects import disjoint
from .weights import Weights

_BOUNDS = frozenset([Hedge.AT_MOST, Hedge.AT_LEAST])
_LENGTHS = _BOUNDS | {Hedge.EXACT}
_RULES = frozenset([Mode.PRESENT, Mode.FUTURE])
_LIMITS = frozenset(["limit", "allow", "speed"])
_DAYS = 3
_WIDE, _WEAK = 0.02, 0.1


class Relation(StrEnum):
    """What two claims are to each other."""

    APART = "apart"
    SAME = "same"
    CONTRADICTION = "contradiction"
    NEWER = "newer"
    SCOPE = "scope"


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two claims held against each other; `reason` names the gate, or what decided."""

    one: Claim
    other: Claim
    relation: Relation
    score: float
    reason: str


Verdict = tuple[Relation, str]
# What may hold for some or for all of a group.
_SCOPED = frozenset(
    [
        "apply",
        "exempt",
        "assign",
        "train",
        "allow",
        "enforce",
        "serve",
        "open",
        "use",
        "register",
        "join",
        "deliver",
        "install",
        "keep",
        "pay",
        "charge",
        "limit",
        "water",
        "park",
        "finish",
        "hire",
        "cost",
        "arrest",
        "injure",
        "kill",
        "cite",
    ]
)


def compare(one: Claim, other: Claim, weights: Weights) -> Comparison:
    """The earlier article's claim comes first in `one` where both are dated."""
    if one.published and other.published and other.published < one.published:
        one, other = other, one
    alignment = align(one, other, weights)
    relation, reason = (Relation.APART, alignment.apart) if alignment.apart else _JUDGES[one.kind](one, other)
    return Comparison(one, other, relation, min(alignment.score, _strongest(one, relation)), reason)


def _strongest(one: Claim, relation: Relation) -> float:
    """That something is in force is nearer to its suspension than that it was passed or signed."""
    return _WEAK if relation is Relation.NEWER and one.choice in ("passed", "signed") else math.inf


def _figure(one: Claim, other: Claim) -> Verdict:
    mine, theirs = days_of(one, other) if one.kind is ClaimKind.DATE else (one.value, other.value)
    if mine is None or theirs is None:
        return Relation.APART, "value"
    if _agree(one, other, mine, theirs):
        return Relation.SAME, "range"
    return _conflict(one, other)


def _count(one: Claim, other: Claim) -> Verdict:
    """`some`, `all` and a number differ in detail; `none` excludes the others."""
    kinds = {one.choice, other.choice}
    if kinds == {""}:
        return _figure(one, other)
    if len(kinds) == 1:
        return Relation.SAME, "group"
    if not one.frame & other.frame & _SCOPED:
        return Relation.APART, "group"
    if "none" in kinds:
        return Relation.CONTRADICTION, "group"
    if Hedge.VAGUE in {claim.value.hedge for claim in (one, other) if claim.value and not claim.choice}:
        return Relation.APART, "group"
    return Relation.SCOPE, "group"


def _agree(one: Claim, other: Claim, mine: Range, theirs: Range) -> bool:
    """Two bounds of a rule agree when they are the same bound, all other figures when a value satisfies both."""
    if mine.point == theirs.point:
        return True
    if one.kind is ClaimKind.DURATION and bound(one.frame, other.frame) and {mine.hedge, theirs.hedge} <= _LENGTHS:
        return abs(mine.point - theirs.point) <= _WIDE * max(mine.point, theirs.point)
    least = {mine.hedge, theirs.hedge} == {Hedge.AT_LEAST, Hedge.EXACT} and "must" in one.frame & other.frame
    over = mine.hedge is theirs.hedge is Hedge.ABOVE and "must" in one.frame & other.frame
    limits = Hedge.AT_MOST in (mine.hedge, theirs.hedge) and all(
        claim.context & _LIMITS or claim.value.hedge is Hedge.AT_MOST for claim in (one, other) if claim.value
    )
    both = mine.hedge is theirs.hedge is Hedge.AT_MOST or "must" in one.frame & other.frame
    kept_off = Hedge.AT_LEAST in (mine.hedge, theirs.hedge) and "must" in one.frame | other.frame
    apart = one.kind is ClaimKind.MEASURE and (both or kept_off)
    least = least or (kept_off and {mine.hedge, theirs.hedge} == {Hedge.AT_LEAST, Hedge.EXACT})
    bounds = (mine.hedge is theirs.hedge and mine.hedge in _BOUNDS) or least or over
    if one.unit == "age" and {mine.hedge, theirs.hedge} <= _LENGTHS and bounds | limits | _opposite(one, other):
        return abs(mine.point - theirs.point) <= 1
    most = mine.hedge is theirs.hedge is Hedge.AT_MOST and not {one.mode, other.mode} & {Mode.PAST, Mode.STANDING}
    if (bounds or limits) and (apart or most or {one.mode, other.mode} <= _RULES):
        return abs(mine.point - theirs.point) <= _WIDE * max(mine.point, theirs.point)
    return mine.meets(theirs)


def _opposite(one: Claim, other: Claim) -> bool:
    """`Nobody under 16 may ride` and `you must be 18 to ride` set the same age from two sides."""
    return not any(is_past(claim.mode) for claim in (one, other)) and bool(
        one.value and other.value and one.value.hedge is not other.value.hedge
    )


def _conflict(one: Claim, other: Claim) -> Verdict:
    """A later article that gives an earlier figure up is newer, not contrary."""
    if (other.revises and _gives_up(other, one)) or (one.dropped and not other.dropped and _gives_up(one, other)):
        return Relation.NEWER, "revised"
    if one.kind is ClaimKind.DATE and one.frame & _PLANNED and days_between(one.published, other.published) > _MONTH:
        return Relation.NEWER, LATER
    return Relation.CONTRADICTION, "range"


# Why a later article is newer that does not say so itself: a plan told a month and a half later with another day.
LATER = "later"
_PLANNED = frozenset(["start", "end", "deadline"])


def _gives_up(later: Claim, earlier: Claim) -> bool:
    if not any(later.dropped) or earlier.value is None:
        return later.revises and days_between(later.published, earlier.published) > 0
    return any(earlier.value.low <= value <= earlier.value.high for value in later.dropped)


def _tally(one: Claim, other: Claim) -> Verdict:
    if same_result(one.choice, other.choice):
        return Relation.SAME, "result"
    return (Relation.NEWER, "revised") if other.revises else (Relation.CONTRADICTION, "result")


def _table(pairs: dict[frozenset[str], Relation]) -> Callable[[Claim, Claim], Verdict]:
    def judge(one: Claim, other: Claim) -> Verdict:
        if one.choice == other.choice:
            return Relation.SAME, one.choice
        relation = pairs.get(frozenset([one.choice, other.choice]), Relation.APART)
        if relation is Relation.CONTRADICTION and other.revises and days_between(one.published, other.published):
            relation = Relation.NEWER
        return relation, f"{one.choice}/{other.choice}"

    return judge


_DUTY = {
    frozenset(["required", "free"]): Relation.CONTRADICTION,
    frozenset(["allowed", "forbidden"]): Relation.CONTRADICTION,
}
_COVERAGE = {
    frozenset(["in", "out"]): Relation.CONTRADICTION,
    frozenset(["all", "out"]): Relation.CONTRADICTION,
    frozenset(["only", "out"]): Relation.CONTRADICTION,
    frozenset(["only", "all"]): Relation.CONTRADICTION,
}
_EXCLUSIVE = {
    frozenset(pair)
    for pair in (
        ("passed", "rejected"), ("signed", "vetoed"), ("signed", "unsigned"), ("signing", "vetoing"), ("signed", "vetoing"), ("signing", "vetoed"), ("force", "paused"), ("force", "repealed"), ("paused", "unpaused"),
        ("force", "idle"), ("done", "pending"), ("force", "unsigned"),
    )
}  # fmt: skip
# What comes undone: a later article tells that it did.
_UNDONE = {
    **dict.fromkeys(("force", "passed", "signed", "due"), frozenset(["paused", "repealed"])),
    "stuck": frozenset(["cleared"]),
    "gathering": frozenset(["withdrawn"]),
    "filed": frozenset(["withdrawn"]),
    "granted": frozenset(["withdrawn"]),
}


def _unordered(one: Claim, other: Claim) -> bool:
    """True unless the coming step is told before the one that is done, as it should be."""
    if one.published and other.published:
        return one.choice == "done"
    return not one.published and not other.published


def _status(one: Claim, other: Claim) -> Verdict:
    """A step forward is no difference; a step back told later is newer; opposite states told at one time exclude each other."""
    pair, gap = frozenset([one.choice, other.choice]), days_between(one.published, other.published)
    if len(pair) == 1:
        return Relation.SAME, one.choice
    reason = f"{one.choice}/{other.choice}"
    if pair == {"done", "coming"} and "train" in one.frame & other.frame and _unordered(one, other):
        return Relation.SCOPE, reason
    if other.choice in _UNDONE.get(one.choice, ()) and gap > _DAYS and not recalled(other):
        return Relation.NEWER, reason
    if pair in _EXCLUSIVE:
        return (
            (Relation.CONTRADICTION, reason) if gap <= _DAYS and not other_day(one, other) else (Relation.APART, "time")
        )
    return Relation.APART, "order"


_ONE_BODY = (
    frozenset(["city", "council", "mayor", "department", "office", "taxpayer"]),
    frozenset(["state", "legislature", "governor"]),
    frozenset(["board", "district", "superintendent", "school"]),
)


_CREDITED = {SAME: Relation.SAME, OTHER: Relation.CONTRADICTION, UNSURE: Relation.APART}


def _agent(one: Claim, other: Claim) -> Verdict:
    """Two names, or two bodies, of which neither is part of the other."""
    if one.partial or other.partial:
        return Relation.APART, "part"
    if "propose" in one.frame:
        return _CREDITED[attributed(one, other)], "name"
    if "pay" in one.frame:
        return _CREDITED[paid(one, other)], "payer"
    mine, theirs = set(one.choice.split()), set(other.choice.split())
    if mine and theirs:
        return (Relation.SAME, "name") if mine & theirs else (Relation.CONTRADICTION, "name")
    if not disjoint(one.subject, other.subject):
        return Relation.APART, "name"
    if any(one.subject & body and other.subject & body for body in _ONE_BODY) and not (mine or theirs):
        return Relation.APART, "body"
    return Relation.CONTRADICTION, "body"


def _fact(one: Claim, other: Claim) -> Verdict:
    """Who was asked beforehand is a matter of whom one means; all else is so or is not."""
    if one.choice == other.choice:
        return Relation.SAME, one.choice
    if HEARD in one.frame & other.frame:
        return Relation.SCOPE, "heard"
    newer = other.revises and days_between(one.published, other.published) > 0
    return (Relation.NEWER if newer else Relation.CONTRADICTION), f"{one.choice}/{other.choice}"


def _stance(one: Claim, other: Claim) -> Verdict:
    if one.choice == other.choice:
        return Relation.SAME, one.choice
    if other.revises:
        return Relation.NEWER, "turned"
    if days_between(one.published, other.published) > _MONTH:
        return Relation.APART, "time"
    return Relation.CONTRADICTION, "side"


_MONTH = 45
_JUDGES: dict[ClaimKind, Callable[[Claim, Claim], Verdict]] = {
    **dict.fromkeys(ClaimKind, _figure),
    ClaimKind.COUNT: _count,
    ClaimKind.TALLY: _tally,
    ClaimKind.DUTY: _table(_DUTY),
    ClaimKind.COVERAGE: _table(_COVERAGE),
    ClaimKind.FACT: _fact,
    ClaimKind.STATUS: _status,
    ClaimKind.AGENT: _agent,
    ClaimKind.STANCE: _stance,
}
