"""The collection of this moment: what changes on disk is read anew and takes the place of what was there, with no gap."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Self

from knowledge.answers import Question
from knowledge.archive import Archive
from knowledge.intake.holding import Holding
from knowledge.intake.marking import mark
from knowledge.models import Collection, Problem, Severity

from .conversation import explanation
from .problem_lines import problem_line
from .wording import Wording

log = logging.getLogger(__name__)
EVERY = 1.0
_SETTLING = 0.3  # seconds for which nothing may change before a change counts as whole


class Shelf:
    """Calling it gives the archive; inside its `with` block a thread keeps it up to date.

    `read` reads the collection as it stands, `index` makes an archive of it. What cannot be used is reported, and the
    archive before it stays.
    """

    def __init__(
        self,
        held: Holding,
        read: Callable[[], Collection],
        index: Callable[[Collection], Archive],
        wording: Wording,
        every: float = EVERY,
    ) -> None:
        self._held, self._read, self._index = held, read, index
        self._wording, self._every = wording, every
        self._seen = mark(held)
        self._archive = index(read())
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="shelf", daemon=True)

    def __call__(self) -> Archive:
        """The archive of this moment."""
        return self._archive

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._over.set()

    def _watch(self) -> None:
        while not self._over.wait(self._every):
            now = mark(self._held)
            while now != self._seen and not self._over.wait(_SETTLING):
                before, now = now, mark(self._held)
                if now == before:
                    self._seen = now  # a state that cannot be used is not tried again before it changes
                    self._renew()

    def _renew(self) -> None:
        try:
            collection = self._read()
            if broken := _broken(collection, self._archive.collection):
                self._keep("\n".join(problem_line(one, self._wording) for one in broken))
                return
            archive = self._index(collection)
            _warm(archive)
        except Exception as error:  # whatever is wrong with the new state, the one before can still answer
            self._keep(explanation(error, self._wording))
        else:
            self._archive = archive
            log.info(self._wording.say("shelf-renewed", n=len(collection.articles), version=collection.version))

    def _keep(self, reason: str) -> None:
        log.warning(self._wording.say("shelf-kept", reason=reason))


def _broken(new: Collection, old: Collection) -> list[Problem]:
    """Errors by which a whole table is lost that counted before; an article that cannot be read only counts not yet."""
    known = {(one.file, one.reason) for one in old.problems}
    return [
        one
        for one in new.problems
        if one.severity is Severity.ERROR
        and one.file.endswith(".toml")
        and one.reason in _WHOLE
        and (one.file, one.reason) not in known
    ]


_WHOLE = frozenset({"toml", "unreadable", "encoding", "binary", "too_large"})


def _warm(archive: Archive) -> None:
    """Everything that the first question would have to wait for."""
    topics = archive.standing_questions(1)
    archive.answer(Question(topics[0].question if topics else archive.collection.title))
    archive.differences, archive.agreement  # noqa: B018 - worked out once, when first looked at
