"""Whether two dates are of one event."""

from __future__ import annotations

from knowledge.claims.concepts import of_class
from knowledge.claims.model import Claim, ClaimKind, Mode
from knowledge.text.analysis import fold

from .occasions import days_between, days_of, written_on
from .subjects import SPANS, heavy, replaces

_WEEK, _YEAR, _CLOSE = 7, 300, 5
# Events of which there are several; two dates name one of them only when they are close.
_RECURRING = frozenset(["vote", "hearing", "sign", "deliver"])
# Days up to which, or from which, a rule holds; they do not happen once.
_BOUNDS = frozenset(["deadline", "cutoff"])
# What starts or ends does so once.
ONCE = frozenset(["start", "end"])


def other_event(one: Claim, other: Claim) -> bool:
    """Another verb, or another thing that starts, ends, is due or is voted on."""
    if one.frame != other.frame:
        return True
    if (one.modifiers and other.modifiers and one.modifiers != other.modifiers) or other_level(one, other):
        return True
    if replaces(one, other):
        return bool(one.per and other.per and one.per != other.per)
    if _other_kind(one, other):
        return True
    return not (_same_thing(one, other) or _same_policy(one, other) or _moved(one, other))


def _other_kind(one: Claim, other: Claim) -> bool:
    """Applications, works or fines against the policy itself; a deadline fits any, a moved day also that of enforcing."""
    if one.per == other.per:
        return False
    if one.frame & _BOUNDS:
        return bool(one.per and other.per)
    return not ({one.per, other.per} == {"", "enforce"} and (one.dropped or other.dropped))


# Verbs of opening and closing are the event itself.
_SAID = SPANS | {"open", "move", "install"}


def _same_thing(one: Claim, other: Claim) -> bool:
    """What one starts or ends is named by the other."""
    mine, theirs = (heavy(claim.subject, one, other) - _SAID for claim in (one, other))
    whole, rest = (heavy(claim.subject | claim.context, one, other) - _SAID for claim in (one, other))
    return bool(mine & rest or theirs & whole)


def other_level(one: Claim, other: Claim) -> bool:
    """A law of the state, or a federal one, against one of the town; a court or an office of the state may halt the latter."""
    if one.kind is ClaimKind.DATE:
        return (one.subject & _ABOVE) != (other.subject & _ABOVE)
    halted = [claim for claim in (one, other) if claim.choice in _HALTED]
    if len(halted) == 1 and halted[0].context & _ABOVE:
        return False
    return (one.context & _ABOVE) != (other.context & _ABOVE)


_HALTED = frozenset(["paused", "unpaused", "repealed"])
_ABOVE = frozenset(["state", "federal", "legislature"])
# What often begins or ends on another day than the policy for which it is.
_ASIDE = frozenset(["contract", "permit", "fee", "tax", "increase", "package"])


def _same_policy(one: Claim, other: Claim) -> bool:
    """Both speak of the policy, in whatever words, or one names nothing and the other the policy."""
    mine, theirs = (of_class(claim.subject, "policy") for claim in (one, other))
    if mine and theirs:
        return bool(mine & theirs) or not (mine | theirs) & (_ASIDE | {"pilot"})
    empty, named = sorted((one, other), key=lambda claim: len(heavy(claim.subject, one, other) - SPANS))
    return not heavy(empty.subject, one, other) - SPANS and bool(
        of_class(named.context, "policy") or not heavy(named.subject, one, other) - SPANS
    )


def _moved(one: Claim, other: Claim) -> bool:
    """A day said to take the place of another, where both sentences speak of the policy or of one thing."""
    if not (one.dropped or other.dropped) or one.frame & _RECURRING:
        return False
    if not one.subject & other.subject and (one.subject | other.subject) & _ASIDE:
        return False
    policies = [of_class(claim.subject, "policy") for claim in (one, other)]
    if all(policies) and not policies[0] & policies[1] and "pilot" in policies[0] | policies[1]:
        return False
    mine, theirs = (claim.subject | claim.context | claim.around for claim in (one, other))
    if of_class(mine, "policy") and of_class(theirs, "policy"):
        return True
    return bool(of_class(mine & theirs, "thing")) or bool((heavy(mine, one, other) & heavy(theirs, one, other)) - SPANS)


def later_event(one: Claim, other: Claim) -> bool:
    """What had happened when the first article was written is not what happened after it."""
    mine, theirs = days_of(one, other)
    far = abs(mine.point - theirs.point) if mine and theirs else _YEAR + 1
    if one.frame & _BOUNDS and (one.mode is Mode.FUTURE or other.mode is Mode.FUTURE):
        return False
    if _history(one, other):
        return False
    if (far > _YEAR and "end" not in one.frame) or (one.frame & _RECURRING and far > _CLOSE):
        return True
    if _done_before(one, other):
        return True
    if one.revises or other.revises:
        return False
    told = (Mode.PAST, Mode.STANDING)
    if (one.mode in told) != (other.mode in told):
        return days_between(one.published, other.published) > 0 and not (one.frame & ONCE and _same_thing(one, other))
    if one.mode not in told:
        return False
    return days_between(one.published, other.published) > _WEEK and far > _WEEK


def _history(one: Claim, other: Claim) -> bool:
    """Since when something goes on, told in whole years: `a practice that began in 1971`, `desde 1983`."""
    if any(
        claim.value is None or claim.value.high - claim.value.low < _YEAR or claim.mode is not Mode.PAST
        for claim in (one, other)
    ):
        return False
    mine, theirs = (heavy(claim.subject, one, other) - SPANS for claim in (one, other))
    return any(_uncapitalised(name, one) for name in mine & theirs)


def _uncapitalised(concept: str, claim: Claim) -> bool:
    """A concept that is no name: its word stands in small letters."""
    if concept[0] not in "=~":
        return True
    return any(word[0].islower() and fold(word).startswith(concept[1:]) for word in claim.text.split())


def _done_before(one: Claim, other: Claim) -> bool:
    """What is over when an article still speaks of a coming day is another event; so is a first day that came before a second was named."""
    if one.unit != other.unit or one.value is None or other.value is None or not one.published or not other.published:
        return False
    if one.mode is Mode.FUTURE and other.mode is Mode.FUTURE:
        return not (other.revises or other.dropped) and one.value.high < _day(other)
    if one.mode is Mode.PAST and other.mode is Mode.PAST:
        return one.value.high < _day(one) <= other.value.low
    past, coming = (one, other) if one.mode is Mode.PAST else (other, one)
    if past.mode is not Mode.PAST or coming.mode is not Mode.FUTURE or past.value is None:
        return False
    return past.value.high < _day(coming)


def _day(claim: Claim) -> float:
    written = written_on(claim)
    return written[0] if written else 0.0
