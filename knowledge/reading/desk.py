"""What all readers of one collection share: the problems found, the cache, the digest of every byte read."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field

from knowledge.errors import ArticleUnreadable
from knowledge.models import Problem, Severity

from .cache import Cache
from .decoding import decoded
from .files import Source


@dataclass(slots=True)
class Findings:
    """Problems in the order in which they were met."""

    problems: list[Problem] = field(default_factory=list)

    def error(
        self, file: str, reason: str, detail: str = "", *, line: int | None = None, key: str | None = None
    ) -> None:
        """Something that is kept out of the collection."""
        self.problems.append(Problem(Severity.ERROR, file, reason, line, key, detail))

    def warning(
        self, file: str, reason: str, detail: str = "", *, line: int | None = None, key: str | None = None
    ) -> None:
        """Something to look at that works all the same."""
        self.problems.append(Problem(Severity.WARNING, file, reason, line, key, detail))

    def unreadable(self, error: ArticleUnreadable) -> None:
        """A file that the others go on without."""
        self.error(error.file, error.reason, error.detail, line=error.line)


class Desk:
    """One reading of one collection."""

    def __init__(self, cache: Cache) -> None:
        self.findings = Findings()
        self.cache = cache
        self._digest = hashlib.sha256()
        self._peeked: dict[Source, bytes] = {}

    def peek(self, source: Source) -> bytes:
        """The bytes of a file, which is read once though somebody reads it after; raises ArticleUnreadable."""
        self._peeked[source] = data = self.read(source)
        return data

    def read(self, source: Source) -> bytes:
        """The bytes of a file, which from now on count for the version; raises ArticleUnreadable."""
        if source in self._peeked:
            return self._peeked.pop(source)
        self._digest.update(f"\0{source.file}\0".encode(errors="surrogateescape"))
        data = source.read()
        self._digest.update(len(data).to_bytes(8, "big") + data)
        return data

    def text(self, source: Source) -> str:
        """The file as text, with a warning where the encoding had to be guessed; raises ArticleUnreadable."""
        text, guessed = decoded(self.read(source), source.file)
        if guessed:
            self.findings.warning(source.file, "encoding_guessed", guessed)
        return text

    @property
    def version(self) -> str:
        """A short hash over names and bytes."""
        return self._digest.hexdigest()[:8]
