"""What a typed line asks: a command with its argument, or a question in plain words."""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz import fuzz, process

from knowledge.answers import Command, Question
from knowledge.models import PartialDate, Side
from knowledge.text.analysis import fold

from . import command_names

_SHORTEST = 2
_COMMANDS = {f"/{command}": command for command in Command}


class NotUnderstood(Exception):
    """A line that looks like a command but is none; `key` and `words` name the message."""

    def __init__(self, key: str, **words: str) -> None:
        super().__init__(key)
        self.key = key
        self.words = words


def read_line(line: str) -> Question:
    """Raises NotUnderstood."""
    line = line.strip()
    if not line.startswith("/"):
        return Question(line)
    name, _, argument = line.partition(" ")
    command = _COMMANDS.get(name.lower()) or _COMMANDS.get(command_names.meant(name))
    if command is None:
        near = closest(name, [*_COMMANDS, *command_names.in_other_languages()])
        raise (
            NotUnderstood("local-unknown", command=name, close=near)
            if near
            else NotUnderstood("local-unknown-bare", command=name)
        )
    return question(command, argument.strip())


def question(command: Command, argument: str) -> Question:
    """What a command asks with its argument as typed; raises NotUnderstood."""
    if command is Command.ASK:
        if not argument:
            raise NotUnderstood("local-question-missing")
        return Question(argument)
    if command is Command.REACTIONS:
        return _reactions(argument)
    if command is Command.TIMELINE:
        return Question(command=command, since=_since(argument))
    return Question(command=command, argument=argument)


def _reactions(argument: str) -> Question:
    """A side, a person or body, or both in this order."""
    first, _, rest = argument.partition(" ")
    side = next((side for side in Side if len(first) > _SHORTEST and side.startswith(first.lower())), None)
    side = side or (command_names.sides().get(fold(first)) if first else None)
    return Question(command=Command.REACTIONS, side=side, argument=rest.strip() if side else argument)


def _since(text: str) -> PartialDate | None:
    first, _, rest = text.partition(" ")
    wanted = rest.strip() if fold(first) in command_names.since() else text
    try:
        return PartialDate.parse(wanted) if wanted else None
    except ValueError:
        raise NotUnderstood("local-since", text=text) from None


def closest(name: str, known: Iterable[str]) -> str | None:
    """The known name that a misspelled one most likely means."""
    found = process.extractOne(name, list(known), scorer=fuzz.ratio, score_cutoff=60)
    return str(found[0]) if found else None
