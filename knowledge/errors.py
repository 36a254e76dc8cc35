"""Everything this package raises on purpose.

* KnowledgeError
  - CollectionUnreadable    the folder cannot serve: missing, empty, nothing readable in it
  - ArticleUnreadable       one file cannot be read; the others go on without it
  - EntryInvalid            a field of a collection file is broken
  - ChangeRefused           an article cannot be added, retracted or restored; nothing was written
"""

from dataclasses import dataclass

from .models import Problem


class KnowledgeError(Exception):
    """Base of every error that a caller may want to show to a person."""


@dataclass
class CollectionUnreadable(KnowledgeError):
    """`reason` is a word for the wording file: missing, not_a_folder, empty, nothing_readable, then with `problems`."""

    folder: str
    reason: str
    problems: tuple[Problem, ...] = ()

    def __str__(self) -> str:
        return f"{self.folder}: {self.reason}"


@dataclass
class ArticleUnreadable(KnowledgeError):
    """`reason` is a word for the wording file: binary, too_large, encoding, front_matter, kind, no_text, not_a_file …"""

    file: str
    reason: str
    detail: str = ""
    line: int | None = None

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{place}: {self.reason} {self.detail}".rstrip()


@dataclass
class EntryInvalid(KnowledgeError):
    """A broken field; `entry` names the table and its position, such as `difference 3`."""

    file: str
    entry: str
    field: str
    reason: str
    line: int | None = None
    detail: str = ""

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{place}: {self.entry}: {self.field}: {self.reason}"


@dataclass
class ChangeRefused(KnowledgeError):
    """`reason` is a word for the wording file: same_id, same_text, no_article, busy, changed_meanwhile …"""

    reason: str
    detail: str = ""

    def __str__(self) -> str:
        return f"{self.reason} {self.detail}".rstrip()
