"""What libraries log is stripped of everything that could name a reader or a question."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator

import pytest

from bot.discreet import Discreet

CANARY = "why did my neighbour vote 917238412"


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.addFilter(Discreet())
    for name in ("discord.tree", "asyncio", "bot.conversation"):
        logging.getLogger(name).addHandler(handler)
    yield stream
    for name in ("discord.tree", "asyncio", "bot.conversation"):
        logging.getLogger(name).removeHandler(handler)


def test_fill_ins_and_errors_are_left_out(written: io.StringIO) -> None:
    try:
        raise ValueError(CANARY)
    except ValueError:
        logging.getLogger("discord.tree").exception("Ignoring exception in autocomplete for %r (User: %s)", CANARY, 917)

    assert written.getvalue() == "Ignoring exception in autocomplete for … (User: …) (ValueError)\n"


@pytest.mark.parametrize(
    ("message", "kept"),
    [
        (f"Task exception was never retrieved\nfuture: <Task exception=ValueError('{CANARY}')>", None),
        (f"Exception in callback answer('{CANARY}')", "Exception in callback answer"),
        ("Unclosed client session 917238412", "Unclosed client session"),
    ],
)
def test_a_message_that_was_put_together_before_is_cut(written: io.StringIO, message: str, kept: str | None) -> None:
    logging.getLogger("asyncio").error(message)

    assert written.getvalue() == f"{kept or 'Task exception was never retrieved'}\n"


def test_our_own_messages_stay(written: io.StringIO) -> None:
    logging.getLogger("bot.conversation").error("unexpected failure %s: %s", "ab12", "TypeError")

    assert written.getvalue() == "unexpected failure ab12: TypeError\n"
