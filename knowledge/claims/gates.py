"""What keeps two claims of one kind apart, whatever else they share."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable

from knowledge.models import PartialDate

from .amounts import MONEY_FRAMES
from .concepts import bridged, concepts, of_class
from .model import Claim, ClaimKind, Mode

Gate = Callable[[Claim, Claim], bool]
_SOON, _LONG, _WEEK = 14, 120, 7
_FAR, _YEAR, _SLACK = 9, 300, 4
# Frames of money that name the same sum in different words.
_ALIKE = (
    frozenset(["cost", "pay", "price", "bill"]),
    frozenset(["fee", "charge", "pay", "price", "tax", "cost", "rent"]),
    frozenset(["fine", "pay"]),
    frozenset(["fund", "grant", "win"]),
    frozenset(["wage", "wageMin", "pay"]),
    *(frozenset([one]) for one in ("revenue", "earnings", "save", "rebate", "writeOff", "sales", "petition")),
)
_FINAL = frozenset(["fine", "revenue", "earnings", "save", "rebate", "writeOff", "fund", "grant", "wage"])
_EVERYBODY = frozenset(["people", "resident", "household", "member"])
_HEAVY = 0.5


def bridged_all(ids: Iterable[str], one: Claim, other: Claim) -> frozenset[str]:
    """The concepts as they compare between the languages of two claims."""
    return frozenset(bridged(name) for name in ids) if one.language != other.language else frozenset(ids)


def _heavy(ids: Iterable[str], one: Claim, other: Claim) -> frozenset[str]:
    return frozenset(name for name in bridged_all(ids, one, other) if concepts().weight(name) > _HEAVY)


def _disjoint(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    return bool(mine and theirs) and not mine & theirs


def _other_unit(one: Claim, other: Claim) -> bool:
    return one.unit != other.unit or bool(one.per and other.per and one.per != other.per)


def _other_size(one: Claim, other: Claim) -> bool:
    """Figures of one thing are seldom told with nine times the value."""
    if one.value is None or other.value is None or one.choice or other.choice or one.kind is ClaimKind.SHARE:
        return False
    low, high = sorted((abs(one.value.point), abs(other.value.point)))
    return high > _FAR * low


def _other_head(one: Claim, other: Claim) -> bool:
    """Counts need the same head noun; `people` may stand for any group of persons."""
    mine, theirs = (bridged_all(claim.subject, one, other) for claim in (one, other))
    persons = bool(of_class(mine, "who") and of_class(theirs, "who"))
    return not mine & theirs and not (persons and "people" in mine | theirs)


def _other_whole(one: Claim, other: Claim) -> bool:
    """Shares of different groups."""
    mine, theirs = (_heavy(claim.subject, one, other) for claim in (one, other))
    return _disjoint(mine - of_class(mine, "act"), theirs - of_class(theirs, "act"))


def _one_moves(one: Claim, other: Claim) -> bool:
    return one.frame != other.frame


def _other_money(one: Claim, other: Claim) -> bool:
    """A fine, a saving or an income is never a price; otherwise one group of words must hold both."""
    mine, theirs = one.frame, other.frame
    if mine & _FINAL and theirs & _FINAL:
        return not mine & theirs & _FINAL
    return bool(mine and theirs) and not any(mine & group and theirs & group for group in _ALIKE)


def _bought_other(one: Claim, other: Claim) -> bool:
    """Two sums, or two spans of time, with nothing in common but the verb; yearly incomes of a policy are one."""
    if one.per and one.per == other.per and one.frame & other.frame & _FINAL:
        return False
    if one.kind is ClaimKind.DURATION and (one.frame & other.frame) - _SPANS:
        return False
    return _disjoint(*(_heavy(claim.context - MONEY_FRAMES - _SPANS, one, other) for claim in (one, other)))


_SPANS = frozenset(["charge", "last", "end", "start", "operate"])


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
    return _disjoint(*(_heavy(claim.modifiers - claim.subject, one, other) for claim in (one, other)))


def _other_place(one: Claim, other: Claim) -> bool:
    """Elsewhere and here, or two named places."""
    return one.elsewhere != other.elsewhere or _disjoint(one.names, other.names)


def _other_part(one: Claim, other: Claim) -> bool:
    return one.partial != other.partial


def _other_time(one: Claim, other: Claim) -> bool:
    """Figures for two times; a year and one of its months are two times as well."""
    if one.when is None or other.when is None:
        return False
    wide = _SLACK + 0.1 * max(one.when.high - one.when.low, other.when.high - other.when.low)
    return abs(one.when.low - other.when.low) > wide or abs(one.when.high - other.when.high) > wide


def _other_mode(one: Claim, other: Claim) -> bool:
    """A forecast is never held against an outcome; what grows or changes is compared only when told at about one time."""
    if one.dropped or other.dropped:
        return False
    modes, gap = {one.mode, other.mode}, days_between(one.published, other.published)
    told = modes & {Mode.PAST, Mode.STANDING}
    if Mode.FORECAST in modes and told:
        return True
    if modes == {Mode.FUTURE, Mode.STANDING} and (one.revises or other.revises):
        return False
    if Mode.STANDING in modes or (told and len(modes) > 1):
        return gap > _SOON
    return modes == {Mode.PRESENT} and gap > _LONG


def days_between(one: PartialDate | None, other: PartialDate | None) -> int:
    """Days between two articles, roughly; nothing where a date is missing."""
    return abs(day_number(one) - day_number(other)) if one and other else 0


def day_number(date: PartialDate) -> int:
    """Days since the year 0, a missing month or day taken from the middle."""
    return date.year * 365 + (date.month or 6) * 30 + (date.day or 15)


def _other_event(one: Claim, other: Claim) -> bool:
    """Another verb, or another thing that starts, ends or is voted on."""
    if one.frame != other.frame:
        return True
    policies = all(of_class(claim.context, "policy") for claim in (one, other))
    if policies and (one.dropped or other.dropped):
        return False
    mine, theirs = (_heavy(claim.subject, one, other) - _SPANS for claim in (one, other))
    whole, rest = (_heavy(claim.subject | claim.context, one, other) - _SPANS for claim in (one, other))
    if mine & rest or theirs & whole:
        return False
    return bool(mine or theirs) or not (of_class(one.context, "policy", "body") and of_class(other.context, "policy", "body"))


_RECURRING = frozenset(["vote", "hearing", "sign", "deliver"])
_CLOSE = 5


def _later_event(one: Claim, other: Claim) -> bool:
    """What had happened when the first article was written is not what happened after it."""
    far = abs(one.value.point - other.value.point) if one.value and other.value else _YEAR + 1
    if far > _YEAR or (one.frame & _RECURRING and far > _CLOSE):
        return True
    if one.revises or other.revises:
        return False
    told = (Mode.PAST, Mode.STANDING)
    if (one.mode in told) != (other.mode in told):
        return days_between(one.published, other.published) > 0 and one.mode is not other.mode
    if one.mode not in told:
        return False
    return days_between(one.published, other.published) > _WEEK and far > _WEEK


def _other_edge(one: Claim, other: Claim) -> bool:
    return one.frame != other.frame


def _other_persons(one: Claim, other: Claim) -> bool:
    """Rules for different groups of people; residents and people stand for everybody."""
    mine, theirs = one.subject, other.subject
    return _disjoint(mine, theirs) and not (mine | theirs) & _EVERYBODY


def _one_condition(one: Claim, other: Claim) -> bool:
    return one.conditional != other.conditional


def _other_target(one: Claim, other: Claim) -> bool:
    mine, theirs = (_heavy(claim.subject, one, other) for claim in (one, other))
    return not mine & theirs


def _other_result(one: Claim, other: Claim) -> bool:
    return one.positive != other.positive


def _other_vote(one: Claim, other: Claim) -> bool:
    """Votes on other days, or told months apart without a day."""
    if one.when and other.when:
        return not one.when.meets(other.when)
    return days_between(one.published, other.published) > _LONG


def _other_day(one: Claim, other: Claim) -> bool:
    """States of two days; a state without a day is that of the article."""
    if one.when is None and other.when is None:
        return False
    mine, theirs = ((claim.when.low, claim.when.high) if claim.when else _written(claim) for claim in (one, other))
    return mine is None or theirs is None or mine[0] > theirs[1] + _WEEK or theirs[0] > mine[1] + _WEEK


def _written(claim: Claim) -> tuple[float, float] | None:
    if claim.published is None or not claim.published.day:
        return None
    day = dt.date(claim.published.year, claim.published.month, claim.published.day).toordinal()
    return day, day


def _other_step(one: Claim, other: Claim) -> bool:
    """Preparations compare only with the same preparation of the same people or things."""
    if one.frame != other.frame and not one.frame & other.frame:
        return True
    return "policy" not in one.frame and not one.subject & other.subject


def _other_holder(one: Claim, other: Claim) -> bool:
    mine, theirs = one.subject, other.subject
    return not mine & theirs or bool({name for name in mine ^ theirs if concepts().classes.get(name) in ("who", "thing")})


_FIGURE: tuple[tuple[str, Gate], ...] = (
    ("unit", _other_unit),
    ("size", _other_size),
    ("qualifier", _other_kind_of_thing),
    ("place", _other_place),
    ("time", _other_time),
    ("mode", _other_mode),
)
_OBJECT: tuple[tuple[str, Gate], ...] = (("object", _other_kind_of_thing), ("place", _other_place))
GATES: dict[ClaimKind, tuple[tuple[str, Gate], ...]] = {
    ClaimKind.COUNT: (("head", _other_head), ("part", _other_part), ("modifier", _other_modifiers), *_FIGURE),
    ClaimKind.SHARE: (("whole", _other_whole), ("change", _one_moves), *_FIGURE),
    ClaimKind.MONEY: (("frame", _other_money), ("object", _bought_other), *_FIGURE),
    ClaimKind.MEASURE: _FIGURE,
    ClaimKind.DURATION: (("object", _bought_other), *_FIGURE),
    ClaimKind.TALLY: (*_OBJECT, ("result", _other_result), ("vote", _other_vote)),
    ClaimKind.DATE: (("unit", _other_unit), ("event", _other_event), *_OBJECT, ("time", _later_event)),
    ClaimKind.CLOCK: (("edge", _other_edge), ("qualifier", _other_kind_of_thing), ("mode", _other_mode), ("place", _other_place)),
    ClaimKind.DUTY: (("persons", _other_persons), ("qualifier", _other_kind_of_thing), ("condition", _one_condition), ("place", _other_place)),
    ClaimKind.COVERAGE: (("target", _other_target), ("qualifier", _other_kind_of_thing), ("place", _other_place)),
    ClaimKind.STATUS: (("step", _other_step), ("time", _other_day), *_OBJECT),
    ClaimKind.AGENT: (("frame", _other_edge), *_OBJECT),
    ClaimKind.STANCE: (("holder", _other_holder), *_OBJECT),
}
