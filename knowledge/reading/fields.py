"""The fields of an entry read with their types; what is broken is told with file, line and field."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from enum import StrEnum
from typing import TypeVar

from knowledge.errors import EntryInvalid
from knowledge.models import Evidence, PartialDate

from .desk import Findings
from .toml_lines import Layout, Path

NOTHING_LEFT = "nothing_left"
_Choice = TypeVar("_Choice", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Context:
    """What an entry may refer to: `places` says of every paragraph of every article whether it is evidence."""

    findings: Findings
    places: Mapping[str, Mapping[int, bool]] = field(default_factory=dict)
    topics: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Entry:
    """A table of a file; every read marks its key as known, and `warn_of_others` tells the rest."""

    file: str
    values: Mapping[str, object]
    layout: Layout
    context: Context
    path: Path = ()
    known: set[str] = field(default_factory=set)

    @property
    def name(self) -> str:
        """As a problem names it: `difference 3.position 1`."""
        return ".".join(f"{name} {number + 1}" for name, number in self.path)

    def text(self, key: str) -> str:
        """A field that must be there; raises EntryInvalid."""
        value = self._value(key)
        if isinstance(value, str) and value.strip():
            return " ".join(value.split())
        raise self.invalid(key, "field_missing" if value is None else "field_empty" if value == "" else "field_text")

    def optional(self, key: str) -> str | None:
        """A text that may be left out."""
        value = self._value(key)
        if value is None or isinstance(value, str):
            return " ".join(value.split()) if value else None
        self.error(key, "field_text")
        return None

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts."""
        values = self._list(key)
        if all(isinstance(value, str) for value in values):
            return tuple(" ".join(str(value).split()) for value in values)
        self.error(key, "field_texts")
        return ()

    def pairs(self, key: str) -> tuple[tuple[str, str], ...]:
        """A small table of texts."""
        value = self._value(key)
        if value is None:
            return ()
        if isinstance(value, dict) and all(isinstance(one, str) for one in value.values()):
            return tuple(sorted(value.items()))
        self.error(key, "field_table")
        return ()

    def flag(self, key: str) -> bool:
        """False where it is left out."""
        value = self._value(key)
        if value is None or isinstance(value, bool):
            return bool(value)
        self.error(key, "field_flag", str(value))
        return False

    def date(self, key: str) -> PartialDate | None:
        """A date, written as text, as a TOML date or as a year."""
        value = self._value(key)
        if value is None:
            return None
        try:
            return PartialDate.parse(str(value))
        except ValueError:
            self.error(key, "field_date", str(value))
            return None

    def needed_date(self, key: str) -> PartialDate:
        """A date that must be there; raises EntryInvalid."""
        value = self._value(key)
        if value is None:
            raise self.invalid(key, "field_missing")
        try:
            return PartialDate.parse(str(value))
        except ValueError as error:
            raise self.invalid(key, "field_date", str(value)) from error

    def needed(self, key: str, choices: type[_Choice]) -> _Choice:
        """One word of an enumeration that must be there; raises EntryInvalid."""
        word = self.text(key)
        if word not in tuple(choices):
            raise self.invalid(key, "field_choice", ", ".join(choices))
        return choices(word)

    def choice(self, key: str, choices: type[_Choice]) -> _Choice | None:
        """One word of an enumeration."""
        word = self.word(key, tuple(choices))
        return choices(word) if word else None

    def word(self, key: str, words: Sequence[str]) -> str | None:
        """One of the words."""
        found = self.optional(key)
        if found is None or found in words:
            return found
        self.error(key, "field_choice", ", ".join(words))
        return None

    def evidence(self, key: str = "evidence") -> tuple[Evidence, ...]:
        """Those places of a list that are there; raises EntryInvalid where some are named and none is left."""
        cited = self.texts(key)
        found = tuple(one for text in cited if (one := self._place(key, text)))
        if cited and not found:
            raise self.invalid(key, NOTHING_LEFT)
        return found

    def _place(self, key: str, text: str) -> Evidence | None:
        try:
            found = Evidence.parse(text)
        except ValueError:
            self._tell_of(key, self.context.findings.error, "field_evidence", text)
            return None
        numbers = self.context.places.get(found.article)
        reason = "no_article" if numbers is None else "" if found.paragraph in numbers else "no_paragraph"
        if numbers and numbers.get(found.paragraph) is False:
            self._tell_of(key, self.context.findings.warning, "no_evidence", text)
        if reason:
            self._tell_of(key, self.context.findings.warning, reason, text)
        return None if reason else found

    def reference(self, key: str, known: Container[str]) -> str | None:
        """The id of something that is there; a dangling one is told and left out."""
        found = self.optional(key)
        if found is None or found in known:
            return found
        self._tell_of(key, self.context.findings.error, "field_reference", found)
        return None

    def references(self, key: str, known: Container[str]) -> tuple[str, ...]:
        """Those ids of a list that are there."""
        found = self.texts(key)
        for one in found:
            if one not in known:
                self._tell_of(key, self.context.findings.error, "field_reference", one)
        return tuple(one for one in found if one in known)

    def url(self, key: str) -> str | None:
        """An address that a reader can open."""
        found = self.optional(key)
        if found and not found.startswith(("https://", "http://")):
            self.error(key, "field_url", found)
            return None
        return found

    def tables(self, key: str) -> Iterator[Entry]:
        """The tables below this one, in order."""
        for number, values in enumerate(self._list(key)):
            if isinstance(values, dict):
                yield Entry(self.file, values, self.layout, self.context, (*self.path, (key, number)))
            else:
                self.error(key, "field_tables")

    def warn_of_others(self) -> None:
        """Keys that nothing has read, each with the one that it resembles."""
        for key in self.values:
            if key not in self.known:
                close = get_close_matches(key, self.known, 1)
                self.error(key, "field_unknown_close" if close else "field_unknown", "".join(close))

    def error(self, key: str, reason: str, detail: str = "") -> None:
        """A broken field, which counts as left out."""
        self.context.findings.error(self.file, reason, detail, line=self.line(key), key=self.named(key))

    def invalid(self, key: str, reason: str, detail: str = "") -> EntryInvalid:
        """The error of an entry that cannot do without the field."""
        return EntryInvalid(self.file, self.name, key, reason, self.line(key), detail)

    def line(self, key: str) -> int | None:
        """The line of a key, or of the table in which it is missing."""
        return self.layout.line(self.path, key)

    def named(self, key: str) -> str:
        """A key as a problem names it: `difference 3.kind`."""
        return f"{self.name}.{key}" if self.path else key

    def _tell_of(self, key: str, tell: Callable[..., None], reason: str, text: str) -> None:
        """A problem with one text of a list, on its own line."""
        line = self.layout.quoted(self.path, key, text)
        tell(self.file, reason, text, line=line, key=self.named(key))

    def _value(self, key: str) -> object:
        self.known.add(key)
        return self.values.get(key)

    def _list(self, key: str) -> list[object]:
        value = self._value(key)
        if value is None or isinstance(value, list):
            return value or []
        self.error(key, "field_list")
        return []
