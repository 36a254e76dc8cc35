"""What a claim is: a statement of an article that can be held against a statement of another."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from knowledge.models import PartialDate, Span


class ClaimKind(StrEnum):
    """What a claim states; every kind is compared only with itself."""

    COUNT = "count"
    TALLY = "tally"
    MONEY = "money"
    SHARE = "share"
    MEASURE = "measure"
    DURATION = "duration"
    DATE = "date"
    CLOCK = "clock"
    DUTY = "duty"
    COVERAGE = "coverage"
    STATUS = "status"
    AGENT = "agent"
    STANCE = "stance"
    FACT = "fact"


# What is told with a figure of its own; days and results of votes aside.
FIGURES = frozenset([ClaimKind.COUNT, ClaimKind.MONEY, ClaimKind.SHARE, ClaimKind.MEASURE, ClaimKind.DURATION])


class Hedge(StrEnum):
    """How exactly a figure is meant."""

    EXACT = "exact"
    ABOUT = "about"
    BELOW = "below"
    ABOVE = "above"
    AT_MOST = "at_most"
    AT_LEAST = "at_least"
    BETWEEN = "between"
    VAGUE = "vague"


class Mode(StrEnum):
    """Whether a statement tells what happened, what holds, what is planned or what somebody expects."""

    PAST = "past"
    STANDING = "standing"
    PRESENT = "present"
    FUTURE = "future"
    FORECAST = "forecast"


@dataclass(frozen=True, slots=True)
class Range:
    """All values that a figure allows; `point` is the figure as printed."""

    low: float
    high: float
    point: float
    hedge: Hedge = Hedge.EXACT

    def meets(self, other: Range) -> bool:
        """True when some value satisfies both."""
        return self.low <= other.high and other.low <= self.high


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement with what it is about and what it says.

    `text` is the sentence, `span` its place in the paragraph, `printed` the words that name what is claimed.
    `subject` is what is counted or who is meant, `frame` what is said of it, `context` every other concept of
    the clause and `around` those of the rest of the sentence, `near` those beside a figure; all hold concepts, not words. `value` is set for
    figures, `choice` for everything else. `qualifiers` and `modifiers` single out one of several things of a kind.
    `dropped` holds figures that the sentence itself gives up, `earlier` those of another time that it only names, `revises` marks one put in the place of another,
    `partial` some out of a group of `whole`, `sole` the only count of its noun in the article, `elsewhere` other places, `town` another town by name, `per` a rate,
    `speaker` whoever is let speak, none for the article's own voice.
    """

    kind: ClaimKind
    article: str
    paragraph: int
    span: Span
    text: str
    printed: str
    subject: frozenset[str]
    frame: frozenset[str]
    context: frozenset[str]
    around: frozenset[str] = frozenset()
    near: frozenset[str] = frozenset()
    value: Range | None = None
    choice: str = ""
    unit: str = ""
    per: str = ""
    qualifiers: frozenset[str] = frozenset()
    modifiers: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    when: Range | None = None
    mode: Mode = Mode.PRESENT
    positive: bool = True
    speaker: str | None = None
    partial: bool = False
    whole: float = 0.0
    sole: bool = False
    dropped: tuple[float, ...] = ()
    earlier: tuple[float, ...] = ()
    revises: bool = False
    elsewhere: bool = False
    town: str = ""
    conditional: bool = False
    language: str = "en"
    published: PartialDate | None = None
