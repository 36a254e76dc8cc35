"""The line of every table and key of a TOML file, which the parser of the standard library does not tell."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice

Path = tuple[tuple[str, int], ...]
_TABLE = re.compile(r"\s*(\[\[?)\s*([^\[\]]+?)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"\s*(\"[^\"]*\"|'[^']*'|[\w-]+)\s*(?:\.[^=]*)?=")
_FAULT = re.compile(r"at line (\d+), column \d+\)$")
_LONG = re.compile(r'"""|\'\'\'')


@dataclass(slots=True)
class _Table:
    line: int | None = None
    keys: dict[str, int] = field(default_factory=dict)
    tables: dict[str, list[_Table]] = field(default_factory=dict)

    def table(self, name: str, number: int) -> _Table:
        """The n-th table of a name, counted from 0; one written in line stands where its key does."""
        found = self.tables.get(name, [])
        return found[number] if number < len(found) else _Table(self.keys.get(name, self.line))


class Layout:
    """Where things stand in a text that is valid TOML; it is looked through only when somebody asks."""

    def __init__(self, text: str) -> None:
        self._lines = text.split("\n")

    def line(self, path: Path, key: str) -> int | None:
        """The line of a key, or of the table at `path` in which it is missing."""
        table = self._root
        for name, number in path:
            table = table.table(name, number)
        below = table.tables.get(key)
        return table.keys.get(key) or (below[0].line if below else table.line)

    def quoted(self, path: Path, key: str, words: str) -> int | None:
        """The line of a quoted text in the key's list."""
        start = self.line(path, key)
        for number, line in enumerate(islice(self._lines, (start or 1) - 1, None), start or 1):
            if f'"{words}"' in line or f"'{words}'" in line:
                return number
        return start

    @cached_property
    def _root(self) -> _Table:
        root = here = _Table()
        quoted = None
        for number, line in enumerate(self._lines, 1):
            if quoted is None:
                if table := _TABLE.match(line):
                    here = _opened(root, table[2], number, several=table[1] == "[[")
                elif key := _KEY.match(line):
                    here.keys.setdefault(key[1].strip("\"'"), number)
            for mark in _LONG.findall(line):
                quoted = mark if quoted is None else None if quoted == mark else quoted
        return root


def _opened(root: _Table, path: str, line: int, *, several: bool) -> _Table:
    *above, name = (part.strip().strip("\"'") for part in path.split("."))
    table = root
    for part in above:
        table = table.tables.setdefault(part, [_Table(line)])[-1]
    found = table.tables.setdefault(name, [])
    if several or not found:
        found.append(_Table(line))
    return found[-1]


def fault_line(error: tomllib.TOMLDecodeError, text: str) -> int:
    """The line of a syntax error; without one in its message the text ends too early."""
    found = _FAULT.search(str(error))
    return int(found[1]) if found else text.count("\n") + 1
