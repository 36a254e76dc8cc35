"""The nouns of the domain: immutable, comparable, structure without markup."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Self

_PARTIAL_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


class Kind(StrEnum):
    """Whose words an article holds."""

    FULL = "full"
    BRIEF = "brief"


class Standing(StrEnum):
    """How near a source stands to what it reports, nearest first."""

    PRIMARY = "primary"
    REPORTING = "reporting"
    AGENCY = "agency"
    OPINION = "opinion"
    REWRITE = "rewrite"


class Side(StrEnum):
    """Where a voice stands on the policy."""

    SUPPORT = "support"
    OPPOSE = "oppose"


class Noise(StrEnum):
    """Why a paragraph is never evidence."""

    PROMOTION = "promotion"
    EMBED = "embed"
    LINKS = "links"
    BYLINE = "byline"
    COMMENT = "comment"
    COOKIES = "cookies"


class DifferenceKind(StrEnum):
    """How positions differ; `newer` is a later article that changes an earlier one."""

    CONTRADICTION = "contradiction"
    NEWER = "newer"
    SCOPE = "scope"
    WORDING = "wording"
    ONLY_ONE = "only_one"


class Outcome(StrEnum):
    """What became of a question."""

    ANSWERED = "answered"
    NO_ANSWER = "no_answer"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open range of characters."""

    start: int
    stop: int


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A date known to the day, the month or the year; `0` stands for a part that is not known."""

    year: int
    month: int = 0
    day: int = 0

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read `2025`, `2025-06` or `2025-06-17`; raises ValueError on anything else."""
        found = _PARTIAL_DATE.fullmatch(text.strip())
        if not found:
            raise ValueError(f"not a date: {text!r}")
        year, month, day = (int(part or 0) for part in found.groups())
        dt.date(year, month or 1, day or 1)
        return cls(year, month, day)

    def __str__(self) -> str:
        parts = [f"{self.year:04}", f"{self.month:02}", f"{self.day:02}"]
        return "-".join(parts[: 1 + bool(self.month) + bool(self.day)])


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A block of an article; in a brief `number` is that of the original's paragraph it retells."""

    number: int
    text: str
    noise: Noise | None = None
    heading: bool = False
    side: Side | None = None


@dataclass(frozen=True, slots=True)
class Translation:
    """A brief in another language: as many `paragraphs` as the article has, in the same order."""

    language: str
    title: str
    paragraphs: tuple[str, ...]
    reviewer: str | None = None

    @property
    def draft(self) -> bool:
        """True until a native reader has approved it."""
        return self.reviewer is None


@dataclass(frozen=True, slots=True)
class Article:
    """One article as given, cleaned but never renumbered."""

    id: str
    title: str
    paragraphs: tuple[Paragraph, ...]
    kind: Kind = Kind.FULL
    outlet: str | None = None
    outlet_kind: str | None = None
    author: str | None = None
    url: str | None = None
    published: PartialDate | None = None
    not_before: PartialDate | None = None
    language: str = "en"
    standing: Standing | None = None
    complete: bool = True
    derives_from: str | None = None
    note: str | None = None
    dating: str | None = None
    translations: tuple[Translation, ...] = ()
    file: str = ""


@dataclass(frozen=True, slots=True, order=True)
class Evidence:
    """A place in the collection, written `article:paragraph` by hand."""

    article: str
    paragraph: int

    @classmethod
    def parse(cls, text: str) -> Self:
        """Raises ValueError unless `text` is `article:number`."""
        article, _, number = text.rpartition(":")
        if not article or not number.isdigit():
            raise ValueError(f"not article:paragraph: {text!r}")
        return cls(article, int(number))

    def __str__(self) -> str:
        return f"{self.article}:{self.paragraph}"


@dataclass(frozen=True, slots=True)
class Role:
    """An office or function as printed, with the time for which a source gives it."""

    title: str
    organisation: str | None = None
    jurisdiction: str | None = None
    since: PartialDate | None = None
    until: PartialDate | None = None
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Vote:
    """How one member voted; `choice` is yes, no, absent or abstained."""

    choice: str
    on: PartialDate | None = None
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """A change of position as a source reports it."""

    text: str
    date: PartialDate | None = None
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Person:
    """A named person or organisation; `kind` is person, organisation or group (unnamed people)."""

    id: str
    name: str
    kind: str = "person"
    aliases: tuple[str, ...] = ()
    roles: tuple[Role, ...] = ()
    side: Side | None = None
    side_evidence: tuple[Evidence, ...] = ()
    votes: tuple[Vote, ...] = ()
    changes: tuple[Change, ...] = ()
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Topic:
    """A standing question of the collection and the words that stand for it.

    An `open` one is known to have no answer in the articles; its evidence only comes near.
    """

    id: str
    name: str
    question: str
    words: tuple[str, ...] = ()
    section: str = ""
    evidence: tuple[Evidence, ...] = ()
    open: bool = False


@dataclass(frozen=True, slots=True)
class Position:
    """One answer that sources give to a disputed question."""

    text: str
    evidence: tuple[Evidence, ...]
    date: PartialDate | None = None
    primary: bool = False


@dataclass(frozen=True, slots=True)
class Difference:
    """Two or more positions on one question; `note` is one neutral sentence about how they differ.

    Found automatically, `asks` is the key of the question's fixed wording and `about` the words printed in it.
    """

    id: str
    kind: DifferenceKind
    question: str
    positions: tuple[Position, ...]
    automatic: bool = False
    topic: str | None = None
    words: tuple[str, ...] = ()
    note: str | None = None
    asks: str = ""
    about: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """A dated step; `announced` marks a future step that an article states."""

    date: PartialDate
    text: str
    evidence: tuple[Evidence, ...] = ()
    announced: bool = False


@dataclass(frozen=True, slots=True)
class Term:
    """A word of the field in plain words; `names` holds attested names by language."""

    id: str
    name: str
    meaning: str
    aliases: tuple[str, ...] = ()
    names: tuple[tuple[str, str], ...] = ()
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Referral:
    """A place of help that the operator names."""

    name: str
    url: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Edition:
    """The collection's own words in another language; entries carry the ids of the originals, events their order."""

    language: str
    title: str | None = None
    policy: str | None = None
    people: tuple[Person, ...] = ()
    topics: tuple[Topic, ...] = ()
    differences: tuple[Difference, ...] = ()
    timeline: tuple[Event, ...] = ()
    glossary: tuple[Term, ...] = ()
    reviewer: str | None = None


class Severity(StrEnum):
    """An error keeps something out of the collection; a warning does not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Problem:
    """Something to mend in a collection, with its place; `reason` is a word for the wording file."""

    severity: Severity
    file: str
    reason: str
    line: int | None = None
    field: str | None = None
    detail: str = ""

    @property
    def place(self) -> str:
        """File, line and field, as far as they are known."""
        line = f"{self.file}:{self.line}" if self.line else self.file
        return f"{line}: {self.field}" if self.field else line

    def __str__(self) -> str:
        return f"{self.place}: {self.reason} {self.detail}".rstrip()


@dataclass(frozen=True, slots=True)
class Collection:
    """Everything known about one policy; `version` is a short hash of all its files."""

    title: str
    articles: tuple[Article, ...]
    policy: str | None = None
    languages: tuple[str, ...] = ("en",)
    people: tuple[Person, ...] = ()
    topics: tuple[Topic, ...] = ()
    differences: tuple[Difference, ...] = ()
    timeline: tuple[Event, ...] = ()
    glossary: tuple[Term, ...] = ()
    referrals: tuple[Referral, ...] = ()
    editions: tuple[Edition, ...] = ()
    off: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = field(default=(), compare=False)
    version: str = ""
