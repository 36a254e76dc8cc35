"""The nouns of a collection's TOML files, each made from its entry."""

from __future__ import annotations

from enum import StrEnum

from knowledge.errors import EntryInvalid
from knowledge.models import (
    Change,
    Difference,
    DifferenceKind,
    Event,
    Evidence,
    Person,
    Position,
    Referral,
    Role,
    Side,
    Term,
    Topic,
    Vote,
)

from .fields import NOTHING_LEFT, Entry
from .tables import nouns

_KINDS = ("person", "organisation", "group")
_JURISDICTIONS = ("city", "county", "state", "federal", "none")


class _Choice(StrEnum):
    YES = "yes"
    NO = "no"
    ABSENT = "absent"
    ABSTAINED = "abstained"


def person(entry: Entry) -> Person:
    """Raises EntryInvalid, also where all that sources say of the person has gone."""
    side, side_evidence = _side(entry)
    found = Person(
        entry.text("id"),
        entry.text("name"),
        entry.word("kind", _KINDS) or "person",
        entry.texts("aliases"),
        nouns(entry.tables("role"), _role),
        side,
        side_evidence,
        nouns(entry.tables("vote"), _vote),
        nouns(entry.tables("change"), _change),
        entry.optional("note"),
    )
    if _cites(entry.values) and not _sourced(found):
        raise entry.invalid("", NOTHING_LEFT)
    return found


def _side(entry: Entry) -> tuple[Side | None, tuple[Evidence, ...]]:
    """A side is only known where a source still shows it."""
    side = entry.choice("side", Side)
    try:
        evidence = entry.evidence("side_evidence")
    except EntryInvalid:
        return None, ()
    if side and not evidence:
        entry.error("side", "side_unproved")
    return (side, evidence) if evidence else (None, ())


def _cites(values: object) -> bool:
    """True where evidence is named at any depth."""
    if isinstance(values, dict):
        return any((key.endswith("evidence") and one) or _cites(one) for key, one in values.items())
    return isinstance(values, list) and any(_cites(one) for one in values)


def _sourced(found: Person) -> bool:
    parts = (found.roles, found.votes, found.changes)
    return bool(found.side_evidence) or any(one.evidence for part in parts for one in part)


def _role(entry: Entry) -> Role:
    return Role(
        entry.text("title"),
        entry.optional("organisation"),
        entry.word("jurisdiction", _JURISDICTIONS),
        entry.date("since"),
        entry.date("until"),
        entry.evidence(),
    )


def _vote(entry: Entry) -> Vote:
    return Vote(str(entry.needed("choice", _Choice)), entry.date("on"), entry.evidence())


def _change(entry: Entry) -> Change:
    return Change(entry.text("text"), entry.date("date"), entry.evidence())


def topic(entry: Entry) -> Topic:
    """Raises EntryInvalid."""
    return Topic(
        entry.text("id"),
        entry.text("name"),
        entry.text("question"),
        entry.texts("words"),
        entry.optional("section") or "",
        entry.evidence(),
        entry.flag("open"),
    )


def difference(entry: Entry) -> Difference:
    """Raises EntryInvalid, also where too few positions have kept their evidence."""
    kind = entry.needed("kind", DifferenceKind)
    positions = nouns(entry.tables("position"), _position)
    _check_number(entry, kind, len(positions))
    return Difference(
        entry.text("id"),
        kind,
        entry.text("question"),
        positions,
        topic=entry.reference("topic", entry.context.topics),
        words=entry.texts("words"),
        note=entry.optional("note"),
    )


def _check_number(entry: Entry, kind: DifferenceKind, left: int) -> None:
    declared = sum(1 for _ in entry.tables("position"))
    if kind is DifferenceKind.ONLY_ONE:
        wrong, few = declared != 1, left != 1
    else:
        wrong, few = declared < 2, left < 2
    if wrong:
        raise entry.invalid(
            "position", "positions_one" if kind is DifferenceKind.ONLY_ONE else "positions_two", str(declared)
        )
    if few:
        raise entry.invalid("position", NOTHING_LEFT)


def _position(entry: Entry) -> Position:
    text, evidence = entry.text("text"), entry.evidence()
    if not evidence:
        raise entry.invalid("evidence", "field_missing")
    return Position(text, evidence, entry.date("date"), entry.flag("primary"))


def event(entry: Entry) -> Event:
    """Raises EntryInvalid."""
    return Event(entry.needed_date("date"), entry.text("text"), entry.evidence(), entry.flag("announced"))


def term(entry: Entry) -> Term:
    """Raises EntryInvalid."""
    return Term(
        entry.text("id"),
        entry.text("name"),
        entry.text("meaning"),
        entry.texts("aliases"),
        entry.pairs("names"),
        entry.evidence(),
    )


def referral(entry: Entry) -> Referral:
    """Raises EntryInvalid."""
    return Referral(entry.text("name"), entry.url("url"), entry.optional("note"))
