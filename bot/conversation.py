"""The one road from a question to a page, failures included, and what a conversation remembers meanwhile."""

from __future__ import annotations

import logging
import secrets
import time
from collections.abc import Callable
from dataclasses import replace

from knowledge.answers import Answer, Question, Thread
from knowledge.archive import Archive
from knowledge.errors import CollectionUnreadable, KnowledgeError

from .compose import compose
from .page import Heading, Line, Page
from .typed import NotUnderstood
from .wording import Wording

log = logging.getLogger(__name__)


class Conversations:
    """Threads by conversation, in memory only and forgotten after `minutes`."""

    def __init__(self, minutes: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._seconds = minutes * 60
        self._clock = clock
        self._threads: dict[str, tuple[float, Thread]] = {}
        self._languages: dict[str, tuple[float, str]] = {}

    def earlier(self, conversation: str) -> Thread | None:
        """The thread, unless its time is over."""
        self._drop_old()
        found = self._threads.get(conversation)
        return found[1] if found else None

    def remember(self, conversation: str, thread: Thread) -> None:
        """Keep the thread for the next question of this conversation."""
        self._threads[conversation] = (self._clock(), thread)

    def language(self, conversation: str) -> str | None:
        """The language of the last reply, for a question whose words tell none; None when its time is over."""
        self._drop_old()
        found = self._languages.get(conversation)
        return found[1] if found else None

    def speak(self, conversation: str, language: str) -> None:
        """Keep the language of a reply."""
        self._languages[conversation] = (self._clock(), language)

    def forget(self, conversation: str) -> None:
        """Drop all at once, and what is kept of its parts: `reader/channel` is a part of `reader`."""
        for kept in (self._threads, self._languages):
            for name in [one for one in kept if one == conversation or one.startswith(f"{conversation}/")]:
                del kept[name]

    def _drop_old(self) -> None:
        bound = self._clock() - self._seconds
        for kept in (self._threads, self._languages):
            for name in [name for name, (when, _) in kept.items() if when < bound]:
                del kept[name]


def ask(
    archive: Archive, question: Question, conversations: Conversations | None = None, conversation: str | None = None
) -> Answer:
    """The answer, with the conversation read before and written after."""
    if conversations is None or conversation is None:
        return archive.answer(question)
    answer = archive.answer(replace(question, earlier=conversations.earlier(conversation)))
    conversations.remember(conversation, answer.thread)
    return answer


def respond(answered: Callable[[], Answer], archive: Archive, wording: Wording, page: int = 0) -> Page:
    """A page for whatever happens."""
    try:
        return compose(answered(), archive.collection, wording, page)
    except Exception as error:  # the single place where an unexpected failure becomes words
        return explain(error, wording)


def explain(error: BaseException, wording: Wording) -> Page:
    """The page that tells a reader of a failure."""
    blocks = (Heading(wording.say("heading-error")), Line(explanation(error, wording), strong=True))
    return Page(blocks, failed=True)


def explanation(error: BaseException, wording: Wording) -> str:
    """One line for a failure; an unexpected one is logged by its kind and a reference, never by what was asked."""
    if isinstance(error, CollectionUnreadable):
        return wording.say(f"error-folder-{error.reason}", folder=error.folder)
    if isinstance(error, NotUnderstood):
        return wording.say(error.key, **error.words)
    if isinstance(error, KnowledgeError):
        return str(error)
    reference = secrets.token_hex(3)
    place = error.__traceback__
    while place and place.tb_next:
        place = place.tb_next
    where = f"{place.tb_frame.f_code.co_name}:{place.tb_lineno}" if place else "?"
    log.error("unexpected failure %s: %s at %s", reference, type(error).__name__, where)
    return wording.say("error-unexpected", reference=reference)
