"""Typing at a terminal: history in memory, completion of commands and names without accents."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from prompt_toolkit import PromptSession
from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document
from prompt_toolkit.history import InMemoryHistory

from knowledge.text.analysis import fold

_MOST = 25


class Commands(Completer):
    """Completes a command, then what may follow it."""

    def __init__(self, following: Mapping[str, tuple[str, ...]]) -> None:
        self._following = following

    def get_completions(self, document: Document, complete_event: CompleteEvent) -> Iterator[Completion]:
        name, space, argument = document.text_before_cursor.partition(" ")
        known = self._following.get(name, ()) if space else tuple(self._following)
        typed = argument if space else name
        if not space and not name.startswith("/"):
            return
        fitting = [one for one in known if fold(typed) in fold(one)]
        for one in fitting[:_MOST]:
            yield Completion(one, start_position=-len(typed))


def lines(following: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    """Typed lines until the end of input; an interrupt clears the line."""
    session: PromptSession[str] = PromptSession(
        history=InMemoryHistory(), completer=Commands(following), complete_while_typing=False
    )
    while True:
        try:
            yield session.prompt("> ")
        except KeyboardInterrupt:
            continue
        except EOFError:
            return
