"""The bot's own words, by language; nothing else in the project holds a sentence that a reader sees."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

from knowledge.models import PartialDate

from .dates import date_in_words

Word = str | int | float | None
_FOLDER = Path(__file__).parent


class Wording:
    """The messages of one language."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._bundle = FluentBundle([language], use_isolating=False)
        self._bundle.add_resource(FluentResource((_FOLDER / f"{language}.ftl").read_text(encoding="utf-8")))

    def say(self, key: str, **words: Word) -> str:
        """The message with its words filled in; raises KeyError for a message that is missing or broken."""
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
        return bool(self._bundle.has_message(key))

    def date(self, date: PartialDate | None) -> str:
        """The date as text at its own precision."""
        return date_in_words(date, self.language) if date else self.say("date-unknown")


@cache
def wording(language: str) -> Wording:
    """The wording of a language that `languages` names."""
    return Wording(language)


@cache
def languages() -> tuple[str, ...]:
    """Languages that the shell speaks."""
    return tuple(sorted(path.stem for path in _FOLDER.glob("*.ftl")))
