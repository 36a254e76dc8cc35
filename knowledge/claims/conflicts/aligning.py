"""Whether two claims speak of the same thing; what they say of it is compared elsewhere."""

from __future__ import annotations

from dataclasses import dataclass

from knowledge.claims.concepts import bridged, concepts, of_class
from knowledge.claims.figures.spans import bound
from knowledge.claims.model import FIGURES, Claim, ClaimKind
from knowledge.text.analysis import stem

from .gates import GATES
from .occurrences import ONCE
from .rulings import TOLD_ALONE
from .subjects import replaces
from .sums import one_fine, one_rate
from .weights import Weights

_BESIDE = 0.5
# The least weight that two claims must share, and its least share of the poorer claim's.
_NEEDED: dict[ClaimKind, tuple[float, float]] = {
    ClaimKind.TALLY: (0.0, 0.0),
    ClaimKind.DATE: (0.25, 0.2),
    ClaimKind.CLOCK: (0.25, 0.3),
    ClaimKind.DUTY: (0.6, 0.4),
    ClaimKind.COVERAGE: (0.3, 0.3),
    ClaimKind.FACT: (1.8, 0.35),
    ClaimKind.STATUS: (0.3, 0.2),
    ClaimKind.AGENT: (0.3, 0.3),
    ClaimKind.DURATION: (0.5, 0.3),
    ClaimKind.STANCE: (0.0, 0.0),
}
_USUAL = (0.8, 0.34)
# What is proposed is a policy by then.
_PROPOSED = (0.1, 0.1)
# What two payers pay for is a gate.
_PAID = 0.3
# That nobody did it can be held against any number of those who did the same.
_NOBODY, _SOME = 0.2, 0.27
# The hours of one named thing.
_ONE_THING = 0.2
# What is in force is the policy, and so is what is suspended, in whatever words; a fee or a permit is a part of it.
_HALTED = [{"force", "paused"}, {"due", "paused"}, {"force", "repealed"}, {"due", "repealed"}]
_PARTS = frozenset(["change", "fee", "tax", "permit", "contract", "increase", "package"])
# The policy starts and ends once, in whatever words.
# A day that takes the place of another.
_DAY_MOVED = (0.1, 0.08)
_SOMETHING = (0.2, 0.0)
_STRETCHES = frozenset(["@first", "@life"])
_LESSONS = frozenset(["span.train", "span.session"])
# A later article that lowers or raises a number of the same things speaks of that number.
_REVISED, _MOVES = (0.3, 0.12), frozenset(["rise", "fall"])
_NEAR, _FAR, _SEVERAL = 1.7, 3.0, 5


@dataclass(frozen=True, slots=True)
class Alignment:
    """How surely two claims are about the same thing; `apart` says what keeps them apart, empty for nothing."""

    score: float
    apart: str = ""


def align(one: Claim, other: Claim, weights: Weights) -> Alignment:
    """Gates first, then the weight of what both say besides their figures."""
    apart = _kept_apart(one, other)
    telling = (not apart or apart in _TOPIC) and one.kind in _TOLD_BY_THINGS and bool(_rare(one, other, weights))
    if apart and telling:
        apart = _kept_apart(one, other, _TOPIC)
    if apart:
        return Alignment(0.0, apart)
    shared, share = _overlap(one, other, weights)
    if one.kind is ClaimKind.AGENT and "pay" in one.frame:
        return Alignment(shared * share + _PAID)
    if telling:
        return Alignment(shared * share + _TELLING)
    if replaces(one, other) or _one_vote(one, other):
        return Alignment(shared * share + 1.0)
    least, portion = _needed(one, other)
    if _opposed(one, other) and shared >= _MUCH:
        portion = _LITTLE
    if shared < least or share < portion:
        return Alignment(share, "context")
    return Alignment(shared * share)


def _kept_apart(one: Claim, other: Claim, passed: frozenset[str] = frozenset()) -> str:
    """The first gate that keeps the two apart, those in `passed` left open; empty for none."""
    return next((name for name, gate in GATES[one.kind] if name not in passed and gate(one, other)), "")


# A thing that hardly any other sentence of the collection names tells what a rule is about, whatever else is said.
_TOLD_BY_THINGS = frozenset([ClaimKind.DUTY, ClaimKind.COVERAGE, ClaimKind.AGENT, ClaimKind.SHARE])
_TOPIC = frozenset(["persons", "topic", "action"])
_TELLING = 0.3


def _rare(one: Claim, other: Claim, weights: Weights) -> frozenset[str]:
    """The things that both claims name and few others: `propane heaters`, `bicicletas`."""
    mine, theirs = (
        {bridged(name) if one.language != other.language else name: name for name in claim.context | claim.subject}
        for claim in (one, other)
    )
    return frozenset(
        key
        for key in mine.keys() & theirs.keys()
        if _thing(mine[key]) and weights.rare(mine[key]) and weights.rare(theirs[key])
    )


def _thing(concept: str) -> bool:
    """True for a thing, and for a word that the list lacks unless it is one of those that name none."""
    known = concepts().classes.get(concept)
    return known == "thing" or (known is None and concept not in _NO_THINGS)


_NO_THINGS = frozenset(
    "=" + stem(word, "en")
    for word in (
        "one two three four five six seven eight nine ten eleven twelve twenty thirty half third fourth first second last other another same such own whole certain "
        "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter "
        "explicit legal right essential potential direct private central foreign mandatory light front away back live bring carry hold turn follow name offer believe argue address afford fear trust "
        "select force cast check suspect visit perform research attack decision status background balance failure reason today tomorrow yesterday now never also only still yet already soon "
        "make take give get come put set keep let use need want ask tell say go look find know think see"
    ).split()
)


def _opposed(one: Claim, other: Claim) -> bool:
    """A duty that one says to be and the other not to be; the gates have seen that it is the same one."""
    return one.kind is ClaimKind.DUTY and {one.choice, other.choice} == {"required", "free"}


_MUCH, _LITTLE = 2.0, 0.25


_NOTHING = (0.0, 0.0)


def _needed(one: Claim, other: Claim) -> tuple[float, float]:
    """The least weight and the least share of it that two claims must have in common."""
    if special := _of_policy(one, other):
        return special
    least, portion = _PROPOSED if "propose" in one.frame else _NEEDED.get(one.kind, _USUAL)
    alike = bool(one.frame & other.frame)
    if one.kind is ClaimKind.CLOCK and one.subject & other.subject:
        return least, _ONE_THING
    if TOLD_ALONE & one.frame & other.frame:
        return _NOTHING
    if alike and "none" in (one.choice, other.choice):
        return least, _NOBODY
    if alike and one.choice != other.choice and one.kind is ClaimKind.COUNT:
        return least, _SOME
    if one.kind not in FIGURES or one.value is None or other.value is None or one.choice or other.choice:
        return least, portion
    size = sorted((abs(one.value.point), abs(other.value.point)))
    return _of_one_number(one, other, size) or _of_figures(one, other, size, least, portion)


def _of_policy(one: Claim, other: Claim) -> tuple[float, float] | None:
    """States and days of the policy itself, of which there is one, in whatever words."""
    if one.kind is ClaimKind.STATUS:
        halted = {one.choice, other.choice} in _HALTED and not (one.subject | other.subject) & _PARTS
        return _NOTHING if halted or "bill" in one.frame & other.frame else None
    if one.kind is not ClaimKind.DATE:
        return None
    policies = one.frame <= ONCE and all(of_class(claim.subject, "policy") for claim in (one, other))
    if policies or ("deadline" in one.frame and _one_deadline(one, other)):
        return _NOTHING
    return _DAY_MOVED if one.dropped or other.dropped else None


def _of_one_number(one: Claim, other: Claim, size: list[float]) -> tuple[float, float] | None:
    """Figures that are known for one by what they count or by their rate."""
    low, high = size
    near, rate = high <= _NEAR * low, _same_rate(one, other)
    counts = one.kind is ClaimKind.COUNT
    if near and counts and rate:
        return _NOTHING
    if near and counts and one.sole and other.sole and low >= _SEVERAL and one.names == other.names:
        return _SOMETHING
    if high <= _FAR * low and ((rate and one_rate(one, other)) or one_fine(one, other)):
        return _SOMETHING
    return _REVISED if counts and other.revises and high <= _FAR * low and _MOVES & other.frame else None


def _of_figures(one: Claim, other: Claim, size: list[float], least: float, portion: float) -> tuple[float, float]:
    """Figures of one thing mostly differ by less than double, have the same rate or words before the noun: then less must be shared."""
    low, high = size
    factor = (0.66 if high <= _NEAR * low else 1.0 if high <= _FAR * low else 1.35) * (
        0.75 if _alike(one, other) else 1.0
    )
    return min(least, least * factor + 0.2), portion * factor


def _same_rate(one: Claim, other: Claim) -> bool:
    return bool(one.per) and one.per == other.per


def _alike(one: Claim, other: Claim) -> bool:
    """Something besides the values tells that two figures are of one thing."""
    both = one.frame & other.frame
    return bool(
        _same_rate(one, other)
        or (one.kind is ClaimKind.SHARE and one.subject & other.subject)
        or _LESSONS & both
        or (one.kind is ClaimKind.MEASURE and any(name.startswith("extent.") for name in both))
        or _STRETCHES & one.context & other.context
        or one.modifiers & other.modifiers
        or bound(one.frame, other.frame)
    )


def _one_deadline(one: Claim, other: Claim) -> bool:
    return bool(one.subject & (other.subject | other.context) or other.subject & one.context)


def _one_vote(one: Claim, other: Claim) -> bool:
    return one.kind is ClaimKind.CLOCK and "vote" in one.frame & other.frame


def _overlap(one: Claim, other: Claim, weights: Weights) -> tuple[float, float]:
    """The weight of the concepts that both hold, and its share of the poorer claim's."""
    bridge = one.language != other.language
    mine, theirs = weights.mass(one, bridge), weights.mass(other, bridge)
    if len(theirs) < len(mine):
        mine, theirs = theirs, mine
    shared = sum(min(weight, theirs[concept]) for concept, weight in mine.items() if concept in theirs)
    shared += _BESIDE * sum(weights.of(concept) for concept in one.near & other.near - one.subject)
    least = min(sum(mine.values()), sum(theirs.values()))
    return shared, shared / least if least else 0.0
