"""Names as readers type them."""

from __future__ import annotations

import pytest

from knowledge.models import Person
from knowledge.roster import Roster
from knowledge.text.analysis import tokens
from knowledge.text.names import names, sightings

ROSTER = Roster(
    (
        Person("king", "Christine King", aliases=("Commissioner King",)),
        Person("lee", "Donie Lee", aliases=("Commissioner Lee",)),
        Person("gabela", "Miguel Gabela", aliases=("Commissioner Gabela",)),
    )
)


@pytest.mark.parametrize("question", ["what did each commissioner say", "which commissioners in favor spoke"])
def test_a_title_without_a_name_is_nobody(question: str) -> None:
    assert ROSTER.mentions(tokens(question)) == []


@pytest.mark.parametrize("typed", ["Commissioner Gabela", "comissioner gabella", "Miguel Gabella"])
def test_a_misspelled_name_is_recognised_behind_a_title(typed: str) -> None:
    assert [mention.person.id for mention in ROSTER.mentions(tokens(typed))] == ["gabela"]


def test_those_who_are_listed_as_voting_are_people() -> None:
    text = "Ann Roe, Bo Lind and Cy Day voted no."

    assert [name for name, one in sightings([("a:1", text)], names).items() if one.speaks] == [
        "Ann Roe",
        "Bo Lind",
        "Cy Day",
    ]
