"""A TOML file as one entry, and the nouns of its tables."""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Callable, Iterable
from typing import Protocol, TypeVar

from knowledge.errors import ArticleUnreadable, EntryInvalid

from .desk import Desk
from .fields import NOTHING_LEFT, Context, Entry
from .files import Source
from .toml_lines import Layout, fault_line

UNKNOWN = "edition_unknown"
_LOOKED_AT = frozenset({NOTHING_LEFT, UNKNOWN})  # what may come of articles that an operator has taken away
_Values = dict[str, object]
_Noun = TypeVar("_Noun")


class Named(Protocol):
    """What an id stands for."""

    @property
    def id(self) -> str: ...


_NamedNoun = TypeVar("_NamedNoun", bound=Named)


def read_table(source: Source, desk: Desk, context: Context) -> Entry | None:
    """The whole file as one entry; one that cannot be read is told."""
    try:
        text = desk.text(source)
        values = desk.cache.recall("toml", text.encode(), lambda: _parsed(text, source.file), dict, _table)
    except ArticleUnreadable as error:
        desk.findings.unreadable(error)
        return None
    return Entry(source.file, values, Layout(text), context)


def _parsed(text: str, file: str) -> _Values:
    try:
        return {key: _plain(value) for key, value in tomllib.loads(text).items()}
    except tomllib.TOMLDecodeError as error:
        raise ArticleUnreadable(file, "toml", str(error).partition(" (at ")[0], fault_line(error, text)) from error
    except RecursionError as error:
        raise ArticleUnreadable(file, "toml", "nested too deeply") from error


def _table(value: object) -> _Values:
    if not isinstance(value, dict):
        raise TypeError("not a table")
    return value


def _plain(value: object) -> object:
    """Dates as they are written, so that a date is the same with and without quotation marks."""
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_plain(one) for one in value]
    if isinstance(value, dt.datetime):
        return value.date().isoformat()
    return value.isoformat() if isinstance(value, (dt.date, dt.time)) else value


def nouns(entries: Iterable[Entry], make: Callable[[Entry], _Noun]) -> tuple[_Noun, ...]:
    """What `make` makes of each entry; one that is broken, or that has lost all its evidence, is told and left out."""
    found = []
    for entry in entries:
        try:
            found.append(make(entry))
        except EntryInvalid as error:
            _tell(entry, error)
        else:
            entry.warn_of_others()
    return tuple(found)


def named(entries: Iterable[Entry], make: Callable[[Entry], _NamedNoun]) -> dict[str, tuple[_NamedNoun, Entry]]:
    """By id, each with its entry; of two with one id the first counts."""
    found: dict[str, tuple[_NamedNoun, Entry]] = {}
    for entry in entries:
        for noun in nouns([entry], make):
            first = found.setdefault(noun.id, (noun, entry))[1]
            if first is not entry:
                entry.error("id", "duplicate", f"{first.file}:{first.line('id')}")
    return found


def _tell(entry: Entry, error: EntryInvalid) -> None:
    findings = entry.context.findings
    tell = findings.warning if error.reason in _LOOKED_AT else findings.error
    key = f"{error.entry}.{error.field}" if error.field else error.entry
    tell(error.file, error.reason, error.detail, line=error.line, key=key)
