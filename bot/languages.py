"""Which language a reply is in."""

from __future__ import annotations

from collections.abc import Iterator

from knowledge.question.languages import detect

from .wording import languages

_LAST = "en"


def reply_language(choice: str | None, words: str, locale: str | None = None, server: str | None = None) -> str:
    """The first that the shell speaks: chosen, told by the words, of the reader's surface, of the server, English."""
    return next(language for language in _likely(choice, words, locale, server) if language in languages())


def _likely(choice: str | None, words: str, locale: str | None, server: str | None) -> Iterator[str | None]:
    """Words are looked into only where nothing was chosen."""
    yield _spoken(choice)
    yield detect(words) if words else None
    yield _spoken(locale)
    yield _spoken(server)
    yield _LAST


def _spoken(locale: str | None) -> str | None:
    """`es` for `es-419` and `es_US`; French is not taken for Kreyòl."""
    return locale.replace("_", "-").partition("-")[0].lower() if locale else None
