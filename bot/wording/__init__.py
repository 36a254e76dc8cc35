"""The bot's own words, by language; nothing else in the project holds a sentence that a reader sees."""

from __future__ import annotations

import re
import threading
from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

from knowledge.models import PartialDate

from .dates import date_in_words, precision

Word = str | int | float | None
_FOLDER = Path(__file__).parent
# Numbers as newspapers of the United States write them in every language: 1,120. For Kreyòl, Babel would write French.
_NUMBERS = {"es": "es-US", "ht": "en-US"}
_STATUS = re.compile(r"^# status: (\w+)$", re.MULTILINE)
_REVIEWER = re.compile(r"^# reviewer: (.+)$", re.MULTILINE)
_ENTRY = re.compile(r"^(?=(-?[A-Za-z][\w-]*))", re.MULTILINE)
_NAMED = re.compile(r"\{\s*(-?[A-Za-z][\w-]*)\s*[.}]")


class Wording:
    """The messages of one language; each is parsed when it is first said, for a page says few of them."""

    def __init__(self, language: str) -> None:
        text = (_FOLDER / f"{language}.ftl").read_text(encoding="utf-8")
        self.language = language
        self.status = _told(_STATUS, text)
        self.reviewer = _told(_REVIEWER, text)
        self._bundle = FluentBundle([_NUMBERS.get(language, language)], use_isolating=False)
        _, *entries = _ENTRY.split(text)
        self._entries = dict(zip(entries[::2], entries[1::2], strict=True))
        self._learning = threading.RLock()

    @property
    def draft(self) -> bool:
        """True until a native reader has approved the file."""
        return self.status == "draft"

    def say(self, key: str, **words: Word) -> str:
        """The message with its words filled in; raises KeyError for a message that is missing or broken."""
        self._learn(key)
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise KeyError(key)
        text, errors = self._bundle.format_pattern(
            pattern, {name: word if word is not None else "" for name, word in words.items()}
        )
        if errors:
            raise KeyError(f"{key}: {errors}")
        return str(text)

    def has(self, key: str) -> bool:
        """True when the language has the message."""
        return key in self._entries

    def _learn(self, key: str) -> None:
        """Parse the message and what it refers to."""
        if key not in self._entries or self._bundle.has_message(key):
            return
        with self._learning:
            self._bundle.add_resource(FluentResource(self._entries[key]))
            for named in _NAMED.findall(self._entries[key]):
                self._learn(named)

    def date(self, date: PartialDate | None) -> str:
        """The date as text at its own precision."""
        return date_in_words(date, self.language) if date else self.say("date-unknown")

    def dated(self, date: PartialDate) -> dict[str, str]:
        """The date and its precision, for a message in which a day may take an article and a month none."""
        return {"date": self.date(date), "precision": precision(date)}


def _told(header: re.Pattern[str], text: str) -> str | None:
    found = header.search(text)
    return found[1] if found else None


@cache
def wording(language: str) -> Wording:
    """The wording of a language that `languages` names."""
    return Wording(language)


@cache
def languages() -> tuple[str, ...]:
    """Languages that the shell speaks."""
    return tuple(sorted(path.stem for path in _FOLDER.glob("*.ftl")))
