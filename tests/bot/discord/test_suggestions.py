"""Suggestions while an option is typed, over a real socket."""

from __future__ import annotations

import pytest

from bot.discord.client import OnRecord

from .standin import payloads
from .standin.server import StandIn


@pytest.mark.parametrize(
    ("command", "option", "typed", "first"),
    [
        ("people", "name", "", ("Ana Ruiz", "ana-ruiz")),
        ("people", "name", "OKÁFOR", ("Tom Okafor", "tom-okafor")),
        ("people", "name", "marra lind", ("Mara Lind", "mara-lind")),
        ("reactions", "from", "friends", ("Friends of the Library", "friends-of-the-library")),
        ("sources", "article", "gull", ("The Gull: A town that closes its library closes its doors", "open-letter")),
        ("glossary", "term", "peticion", ("petition", "petition")),
        ("differences", "topic", "sav", ("Savings", "savings")),
        ("people", "name", "zzzzzz", None),
    ],
)
async def test_names_are_suggested_while_they_are_typed(
    standin: StandIn, bot: OnRecord, command: str, option: str, typed: str, first: tuple[str, str] | None
) -> None:
    record = await standin.ask(payloads.typing(command, option, typed))

    assert [(one["name"], one["value"]) for one in record.choices[:1]] == ([first] if first else [])


@pytest.mark.parametrize(("command", "option"), [("people", "nickname"), ("nothing", "name")])
async def test_suggestions_for_what_is_no_more_are_empty(
    standin: StandIn, bot: OnRecord, command: str, option: str
) -> None:
    record = await standin.ask(payloads.typing(command, option, "a"))

    assert record.kind == 8
    assert record.choices == []
