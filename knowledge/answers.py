"""What a question is and what an answer holds: structure only, no words of the bot's own."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from .models import (
    Article,
    Difference,
    Event,
    Evidence,
    Outcome,
    PartialDate,
    Person,
    Referral,
    Side,
    Span,
    Term,
    Topic,
    Vote,
)


class Command(StrEnum):
    """What a command fixes about a question."""

    ASK = "ask"
    VOTE = "vote"
    PEOPLE = "people"
    REACTIONS = "reactions"
    DIFFERENCES = "differences"
    TIMELINE = "timeline"
    SOURCES = "sources"
    AGREEMENT = "agreement"
    GLOSSARY = "glossary"
    HELP = "help"


class Asks(StrEnum):
    """The kind of thing that would answer a question."""

    TALLY = "tally"
    COUNT = "count"
    MONEY = "money"
    SHARE = "share"
    AMOUNT = "amount"
    TIME = "time"
    PLACE = "place"
    PERSON = "person"
    NAMED = "named"
    CONTACT = "contact"
    REASON = "reason"
    WORDS = "words"
    MEANING = "meaning"
    SIDES = "sides"
    ANY = "any"


class Notice(StrEnum):
    """Something a reader should know about an answer."""

    SINGLE_ARTICLE = "single_article"
    SINGLE_ARTICLE_PERSON = "single_article_person"
    SHARED_ORIGIN = "shared_origin"
    NEWER = "newer"
    PREMISE = "premise"
    NOT_ADVICE = "not_advice"
    NO_OPINION = "no_opinion"
    PERSONAL = "personal"
    OWN_GAP = "own_gap"
    VOTES_NOT_GIVEN = "votes_not_given"
    UNDATED = "undated"


class Lead(StrEnum):
    """Which fixed wording opens the page."""

    TALLY = "tally"
    REPORTED = "reported"
    SIDES = "sides"
    ONE_SIDE = "one_side"
    PERSON = "person"
    PREMISE = "premise"
    NO_ANSWER = "no_answer"
    ADVICE = "advice"
    OPINION = "opinion"
    EMPTY = "empty"
    TOO_LONG = "too_long"
    LISTING = "listing"
    NOT_FOUND = "not_found"
    NOTHING = "nothing"
    HELP = "help"
    VOICE = "voice"
    SILENT = "silent"
    PASSAGE = "passage"
    AGAIN = "again"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Thread:
    """What a conversation remembers of its last question: never its text, only what was understood."""

    terms: tuple[str, ...] = ()
    asks: Asks = Asks.ANY
    people: tuple[str, ...] = ()
    side: Side | None = None
    both_sides: bool = False
    words_of: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """Whole sentences of one paragraph; `position` is the paragraph's place in the article, from 0."""

    article: str
    position: int
    span: Span


@dataclass(frozen=True, slots=True)
class Shown:
    """An answer without its question: all that is needed to show it again, such as after a restart."""

    places: tuple[Place, ...]
    lead: Lead = Lead.AGAIN
    value: Span | None = None
    articles: int = 0
    copied: int = 0
    carrying: tuple[str, ...] = ()
    voices: tuple[tuple[Side, int], ...] = ()
    sides: tuple[Side | None, ...] = ()
    notices: tuple[Notice, ...] = ()
    contradicting: int = 0
    contrary: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """What a reader asks; a command fixes its kind and `argument` names a person, topic, article or term.

    `ids` lists exactly these entries, `shown` asks for an answer again, `around` for a passage in its surroundings.
    """

    text: str = ""
    language: str | None = None
    command: Command = Command.ASK
    argument: str = ""
    side: Side | None = None
    since: PartialDate | None = None
    earlier: Thread | None = None
    ids: tuple[str, ...] = ()
    shown: Shown | None = None
    around: Place | None = None


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Whole sentences of one paragraph; `matches` marks the words that were asked for.

    `language` is set where `text` is the article's translation and not its own words.
    """

    text: str
    article: Article
    paragraph: int
    verbatim: bool
    speaker: str | None = None
    side: Side | None = None
    matches: tuple[Span, ...] = ()
    opens: bool = True
    closes: bool = True
    place: Place | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Copies:
    """Articles that share wording or origin; they count as one voice, that of `origin`."""

    origin: str
    copies: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Counts:
    """Which articles carry what the first excerpt says, and which say otherwise; copies count once, silence is not denial."""

    carrying: tuple[str, ...] = ()
    of: int = 0
    copies: tuple[Copies, ...] = ()
    unlisted: int = 0
    copies_unlisted: int = 0
    contrary: tuple[str, ...] = ()
    contrary_unlisted: int = 0

    @property
    def articles(self) -> int:
        """How many independent articles carry it."""
        return len(self.carrying) + self.unlisted

    @property
    def copied(self) -> int:
        """How many further articles repeat one of them."""
        return sum(len(group.copies) for group in self.copies) + self.copies_unlisted

    @property
    def contradicting(self) -> int:
        """How many independent articles say otherwise."""
        return len(self.contrary) + self.contrary_unlisted

    @property
    def silent(self) -> int:
        """How many articles neither say it nor say otherwise."""
        return max(0, self.of - self.articles - self.contradicting - self.copied)


@dataclass(frozen=True, slots=True)
class PersonCard:
    """A person or body with what the articles report of them; `articles` are ids that name them."""

    person: Person
    excerpts: tuple[Excerpt, ...]
    articles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class VoteRow:
    """One member's vote; None where no article gives it."""

    person: Person
    vote: Vote | None


class FlagKind(StrEnum):
    """What may weaken a source."""

    NO_BYLINE = "no_byline"
    NO_DATE = "no_date"
    PROMOTION = "promotion"
    OWN_GAP = "own_gap"
    SHARED_TEXT = "shared_text"
    UNNAMED_QUOTE = "unnamed_quote"
    ONLY_HERE = "only_here"


@dataclass(frozen=True, slots=True)
class Flag:
    """A weakness with its places; `text` holds the article's own words for it, `other` the article it shares text with.

    `count` is a number of paragraphs, quotations or claims out of `of`, or a share in percent.
    """

    kind: FlagKind
    count: int = 0
    of: int = 0
    other: str | None = None
    text: str = ""
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class SourceCard:
    """An article as a source: how many facts it holds here and what readers should know of it."""

    article: Article
    paragraphs: int
    noise: int
    flags: tuple[str, ...] = ()
    passport: tuple[Flag, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """Everything a page needs. Deterministic: same collection and question, same answer."""

    question: Question
    outcome: Outcome
    lead: Lead
    asks: Asks = Asks.ANY
    value: str | None = None
    premise: str | None = None
    excerpts: tuple[Excerpt, ...] = ()
    more: tuple[Excerpt, ...] = ()
    closest: tuple[Excerpt, ...] = ()
    counts: Counts = field(default_factory=Counts)
    voices: tuple[tuple[Side, int], ...] = ()
    differences: tuple[Difference, ...] = ()
    notices: tuple[Notice, ...] = ()
    cards: tuple[PersonCard, ...] = ()
    votes: tuple[VoteRow, ...] = ()
    events: tuple[Event, ...] = ()
    sources: tuple[SourceCard, ...] = ()
    terms: tuple[Term, ...] = ()
    referrals: tuple[Referral, ...] = ()
    next_questions: tuple[Topic, ...] = ()
    suggestions: tuple[str, ...] = ()
    language: str = "en"
    thread: Thread = field(default_factory=Thread)
