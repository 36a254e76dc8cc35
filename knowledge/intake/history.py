"""The record of changes to a collection, a line each; which files no longer count follows from it alone."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path

from knowledge.errors import ChangeRefused

FILE = "history.jsonl"


class What(StrEnum):
    """What was done."""

    ADDED = "added"
    RETRACTED = "retracted"
    RESTORED = "restored"


@dataclass(frozen=True, slots=True)
class Entry:
    """One change; `file` is the name by which the collection calls the article's file, `when` a time in UTC.

    `undoes` is the number of an earlier change that this one takes back, `source` an address on the web.
    """

    number: int
    when: str
    what: What
    id: str
    file: str
    title: str
    sha256: str
    undoes: int | None = None
    source: str | None = None

    @property
    def line(self) -> str:
        """As it is kept."""
        return json.dumps(asdict(self), ensure_ascii=False)


def read_history(records: Path) -> tuple[Entry, ...]:
    """All whole lines; one that a crash has cut short is passed over."""
    try:
        text = (records / FILE).read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ()
    return tuple(_entries(text.split("\n")))


def _entries(lines: Iterable[str]) -> Iterator[Entry]:
    for line in lines:
        try:
            values = json.loads(line)
            yield Entry(**{**values, "what": What(values["what"])})
        except (ValueError, TypeError, KeyError):
            continue


def retracted(history: Iterable[Entry]) -> frozenset[str]:
    """Names of files that no longer count."""
    last = {entry.file: entry.what for entry in history}
    return frozenset(file for file, what in last.items() if what is What.RETRACTED)


def undone(history: Sequence[Entry]) -> dict[int, int]:
    """Numbers of changes that were taken back, each with the number of the change that did so."""
    found: dict[int, int] = {}
    for entry in reversed(history):
        if entry.undoes is not None and entry.number not in found:
            found[entry.undoes] = entry.number
    return found


def to_undo(history: Sequence[Entry], wanted: str, there: Callable[[str], bool]) -> Entry:
    """The change with this number, else the last one to the article of this id, else the last of all.

    Raises ChangeRefused where there is none that still holds; `there` is false for a file that does not exist.
    """
    taken_back, hidden = undone(history), retracted(history)
    standing = [
        one
        for one in history
        if one.number not in taken_back and (one.file in hidden) is (one.what is What.RETRACTED) and there(one.file)
    ]
    if wanted.isdigit() and any(entry.number == int(wanted) for entry in history):
        found = [entry for entry in standing if entry.number == int(wanted)]
    else:
        found = [entry for entry in standing if entry.undoes is None and wanted in ("", entry.id)]
    if not found:
        raise ChangeRefused("nothing_to_undo", wanted)
    return found[-1]
