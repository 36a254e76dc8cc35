"""How each member voted, where a source gives it."""

from __future__ import annotations

from collections.abc import Sequence

from .answers import VoteRow
from .models import Person

_ORDER = {"yes": 0, "no": 1, "abstained": 2, "absent": 3}


def member_votes(people: Sequence[Person]) -> tuple[VoteRow, ...]:
    """One row a member with a vote on record, yes before no, then by surname."""
    rows = [VoteRow(person, vote) for person in people for vote in person.votes[-1:]]
    return tuple(
        sorted(rows, key=lambda row: (_ORDER.get(row.vote.choice if row.vote else "", 9), row.person.name.split()[-1]))
    )
