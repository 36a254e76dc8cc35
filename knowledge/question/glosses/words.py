"""What a gloss is made of: English words with the part they play in a sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from .spanish_forms import Tense


class Kind(StrEnum):
    """The parts that word order needs to tell apart."""

    QUESTION = "question"
    OPENING = "opening"
    VERB = "verb"
    MODAL = "modal"
    BE = "be"
    EXIST = "exist"
    PERFECT = "perfect"
    MARKER = "marker"
    CLITIC = "clitic"
    NOT = "not"
    DETERMINER = "determiner"
    PRONOUN = "pronoun"
    PREPOSITION = "preposition"
    CONJUNCTION = "conjunction"
    ADVERB = "adverb"
    NOUN = "noun"
    NAME = "name"
    MARK = "mark"


HEADS = frozenset({Kind.NOUN, Kind.NAME, Kind.PRONOUN})
NOMINAL = HEADS | {Kind.DETERMINER}


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb group: everything that English says with auxiliaries; `anyone` has no subject: `se puede`."""

    base: str
    tense: Tense = Tense.PRESENT
    modal: str = ""
    aspect: str = ""
    passive: bool = False
    negated: bool = False
    person: int = 3
    plural: bool = False
    objects: tuple[str, ...] = ()
    anyone: bool = False

    @property
    def finite(self) -> bool:
        """False for infinitives, participles and -ing forms."""
        return self.tense not in {Tense.BASE, Tense.GERUND, Tense.PARTICIPLE}

    @property
    def first(self) -> str:
        """The verb itself, without what stands behind it in its gloss."""
        return self.base.split(" ")[0]


@dataclass(frozen=True, slots=True)
class Word:
    """A glossed stretch of the question.

    `source` is its folded form as typed, `singular` a noun's gloss before it was made a plural; `subject` marks a
    question word of which the verb is said, `unknown` a word that nothing explains, `closed` one with its determiner behind it.
    """

    english: str
    kind: Kind
    source: str = ""
    others: tuple[str, ...] = ()
    verb: Verb | None = None
    plural: bool = False
    singular: str = ""
    subject: bool = False
    unknown: bool = False
    closed: bool = False


_WH = r"(?:what|which|who|whom|whose|when|where|why|how)\b"
_QUESTION = re.compile(rf"^(?:(?:at|in|of|for|by|with|from|since|until|about|against) )?{_WH}")
_OPENING = re.compile(
    rf"^(?:{_WH}.*\b(?:is|are|was|were|did|do|does|can|could|should|will|would|has|have|happen(?:s|ed|ing)?)\b"
    r"|(?:can|could|do|does|did|is|are|am|was|were|will|would|should) (?:i|you|they|it|we|people)\b"
    r"|(?:tell|give|show|help) me\b|summarize$|explain$|(?:i heard|they say) that$|i do not know$)"
)
_EXIST = re.compile(r"^there (?:is|are|was|were|will be|would be)$")
_BE = re.compile(r"^(?:(?:i|you|we) )?(?:is|are|am|was|were|will be|would be)(?: .*)?$")
_ADVERBIAL = re.compile(r"^(?:(?:per|every|at|in the|in a|by the|of|on) \w+|a (?:day|week|month|year))$")
_MODAL = re.compile(
    r"^(?:(?:i|you|we) )?(?:can|could|should|must|will|would|will be able to|(?:have|has|had|will have|would have) to)$"
)
_PATTERNS = (
    (Kind.OPENING, _OPENING),
    (Kind.QUESTION, _QUESTION),
    (Kind.EXIST, _EXIST),
    (Kind.BE, _BE),
    (Kind.MODAL, _MODAL),
    (Kind.ADVERB, _ADVERBIAL),
)
_SETS = {
    Kind.DETERMINER: "the|a|this|that|these|those|some|all|each|every|both|no|another|other|many|much|few|several|little|more|less|my|your|his|her|their|our|"
    "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|most|most of|half of|more than|less than|too many|too much|so many|so much|at least|such|a couple of",
    Kind.PRONOUN: "i|you|he|she|they|we|it|me|him|them|us|everyone|nobody|someone|nothing|something|everything|those who|the one who|none|with me|with you",
    Kind.PREPOSITION: "of|of the|to|to the|in|on|at|for|from|by|with|without|about|about the|between|until|since|during|before|after|according to|under|"
    "toward|within|through|despite|instead of|because of|thanks to|around|in favor of|for or against|together with|in exchange for|in case of",
    Kind.CONJUNCTION: "and|or|nor|but|if|because|although|so|that|as soon as|therefore|however|that is|who",
    Kind.ADVERB: "also|neither|yes|no|no longer|not yet|still|already|now|today|yesterday|last night|tomorrow|this week|tonight|this month|this year|last week|last month|"
    "last year|next week|next month|next year|recently|long ago|soon|so far|never|always|sometimes|almost|very|only|here|there|really|in fact|finally|in general|"
    "in total|again|please|later|outside|near|far|for example|maybe|against|in favor|in effect|often|hello|thanks|ok|sorry|lol|bye|back|out|late|"
    "safer|at night|in the afternoon|in the morning|in advance|of them|for me|about it|elsewhere|together|by mistake|in force|on the street",
}  # fmt: skip
_KINDS = {word: kind for kind, words in _SETS.items() for word in words.split("|")}


def kind_of(english: str) -> Kind:
    """The part that a gloss plays when nothing else is known of it."""
    lowered = english.lower()
    if lowered in _KINDS and lowered != "who":
        return _KINDS[lowered]
    return next((kind for kind, pattern in _PATTERNS if pattern.match(lowered)), Kind.NOUN)


def is_verbal(words: Sequence[Word]) -> bool:
    """Whether one of the readings is a finite verb."""
    return any(word.verb is not None and word.verb.finite for word in words)
