"""The YAML head of a Markdown article, and what its fields may hold."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, replace
from difflib import get_close_matches
from enum import StrEnum
from typing import TypeVar

import yaml

from knowledge.errors import ArticleUnreadable
from knowledge.models import PartialDate

from .desk import Desk, Findings
from .files import Source

_Choice = TypeVar("_Choice", bound=StrEnum)
_HEAD = re.compile(r"\A\s*---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_OPENED = re.compile(r"\A\s*---[ \t]*\n\s*[A-Za-z_]\w*[ \t]*:")
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the C loader is eight times faster where it is built in


@dataclass(frozen=True, slots=True)
class Head:
    """The fields of a head; a broken one is told once and counts as left out."""

    file: str
    findings: Findings
    fields: dict[str, object]
    source: str = ""
    above: int = 0

    def line(self, key: str) -> int | None:
        """The line of a field in the file."""
        found = re.search(rf"^[ \t]*[\"']?{re.escape(key)}[\"']?[ \t]*:", self.source, re.MULTILINE)
        return self.above + self.source.count("\n", 0, found.start()) + 1 if found else None

    def text(self, key: str) -> str | None:
        """A line of text; a number counts as one."""
        value = self.fields.get(key)
        if value is None or isinstance(value, (str, int, float)):
            return " ".join(str(value).split()) or None if value is not None else None
        self._broken(key, "field_text")
        return None

    def date(self, key: str) -> PartialDate | None:
        """A date to the day, the month or the year."""
        if not (text := self.text(key)):
            return None
        try:
            return PartialDate.parse(text)
        except ValueError:
            self._broken(key, "field_date", text)
            return None

    def flag(self, key: str, *, default: bool) -> bool:
        """True or false."""
        value = self.fields.get(key, default)
        if not isinstance(value, bool):
            self._broken(key, "field_flag", str(value))
            return default
        return value

    def choice(self, key: str, choices: type[_Choice]) -> _Choice | None:
        """One of the enumeration's words."""
        text = self.one_of(key, tuple(choices))
        return choices(text) if text else None

    def one_of(self, key: str, words: tuple[str, ...]) -> str | None:
        """One of the words."""
        text = self.text(key)
        if text is None or text in words:
            return text
        self._broken(key, "field_choice", ", ".join(words))
        return None

    def url(self, key: str) -> str | None:
        """An address that a reader can open."""
        text = self.text(key)
        if text and not text.startswith(("https://", "http://")):
            self._broken(key, "field_url", text)
            return None
        return text

    def warn_of_others(self, known: tuple[str, ...]) -> None:
        """Fields that mean nothing here, each with the known one that it resembles."""
        for key in self.fields:
            if key not in known:
                close = get_close_matches(key, known, 1)
                self.findings.warning(
                    self.file,
                    "field_unknown_close" if close else "field_unknown",
                    "".join(close),
                    line=self.line(key),
                    key=key,
                )

    def _broken(self, key: str, reason: str, detail: str = "") -> None:
        self.findings.error(self.file, reason, detail, line=self.line(key), key=key)


def split_front_matter(text: str, file: str, findings: Findings) -> tuple[Head, str, int]:
    """The head, the text below it and the number of lines above that text; raises ArticleUnreadable."""
    found = _HEAD.match(text)
    if not found:
        if _OPENED.match(text):
            raise ArticleUnreadable(file, "front_matter_open", line=1)
        return Head(file, findings, {}), text, 0
    above = text.count("\n", 0, found.start(1))
    head = Head(file, findings, _parsed(found[1], file, above), found[1], above)
    return head, text[found.end() :], text.count("\n", 0, found.end())


def with_slip(head: Head, source: Source, desk: Desk) -> Head:
    """The head with the fields of the slip beside the file, if there is one, which count before its own."""
    if not source.slip.path.exists():
        return head
    text = desk.text(source.slip)
    fields = {**head.fields, **_parsed(text, source.slip.file, 0)}
    return replace(head, file=source.slip.file, fields=fields, source=text, above=0)


def _parsed(head: str, file: str, above: int) -> dict[str, object]:
    try:
        fields = yaml.load(head, Loader=_LOADER)  # noqa: S506 - both loaders are safe ones
    except (yaml.YAMLError, ValueError, RecursionError) as error:  # ValueError: a date such as 2025-02-31
        mark = getattr(error, "problem_mark", None)
        detail = str(getattr(error, "problem", None) or error)
        raise ArticleUnreadable(file, "front_matter", detail, above + (mark.line if mark else 0) + 1) from error
    if fields is None:
        return {}
    if not isinstance(fields, dict):
        raise ArticleUnreadable(file, "front_matter_fields", line=above + 1)
    return {str(key): _plain(value) for key, value in fields.items()}


def _plain(value: object) -> object:
    """YAML reads a bare date as one; its day is all that counts here."""
    if isinstance(value, dt.datetime):
        return value.date().isoformat()
    return value.isoformat() if isinstance(value, dt.date) else value
