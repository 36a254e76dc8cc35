"""What a gloss is made of: English words with the part they play in a sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from knowledge.lexicon.spanish_forms import Tense


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


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb group: everything that English says with auxiliaries."""

    base: str
    tense: Tense = Tense.PRESENT
    modal: str = ""
    aspect: str = ""
    passive: bool = False
    negated: bool = False
    person: int = 3
    plural: bool = False
    objects: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Word:
    """A glossed stretch of the question; `source` is its folded form as typed."""

    english: str
    kind: Kind
    source: str = ""
    others: tuple[str, ...] = ()
    verb: Verb | None = None
    plural: bool = False
    subject: bool = False
    actor: bool = False


_QUESTION = re.compile(
    r"^(?:(?:at|in|of|for|by|with|from|since|until|about|against) )?(?:what|which|who|whom|whose|when|where|why|how)\b"
)
_OPENING = re.compile(
    r"^(?:(?:what|which|who|whom|why|how|where|when)\b.*\b(?:is|are|was|were|did|do|does|can|could|should|will|would|has|have|happen(?:s|ed|ing)?)\b"
    r"|(?:can|could|do|does|did|is|are|am|was|were|will|would|should) (?:i|you|they|it|we|people)\b"
    r"|(?:tell|give|show|help) me\b|summarize$|explain$)"
)
_EXIST = re.compile(r"^there (?:is|are|was|were|will be|would be)$")
_BE = re.compile(r"^(?:(?:i|you|we) )?(?:is|are|am|was|were|will be|would be)(?: .*)?$")
_MODAL = re.compile(
    r"^(?:(?:i|you|we) )?(?:can|could|should|must|will|would|will be able to|have to|has to|had to|will have to|would have to)$"
)
_SETS = {
    Kind.DETERMINER: "the|a|this|that|these|those|some|all|each|every|both|no|another|other|many|much|few|several|little|more|less|my|your|his|her|their|our|"
    "most|most of|half of|more than|less than|too many|too much|so many|so much|at least|such|a couple of|all the",
    Kind.PRONOUN: "i|you|he|she|they|we|it|me|him|them|us|everyone|nobody|someone|nothing|something|everything|what|those who|the one who|none|with me|with you",
    Kind.PREPOSITION: "of|of the|to|to the|in|on|at|for|from|by|with|without|about|about the|against|between|until|since|during|before|after|according to|under|"
    "toward|within|outside|near|through|despite|instead of|because of|thanks to|around|in favor of|together with|in exchange for|in case of",
    Kind.CONJUNCTION: "and|or|nor|but|if|because|although|so|that|as soon as|also|therefore|however|that is|who",
    Kind.ADVERB: "also|neither|yes|no|no longer|not yet|still|already|now|today|yesterday|last night|tomorrow|this week|tonight|this month|this year|last week|last month|"
    "last year|next week|next month|next year|recently|long ago|soon|so far|never|always|sometimes|almost|very|only|here|there|really|in fact|finally|in general|"
    "in total|again|please|later|before|outside|near|far|for example|maybe|against|in favor|in effect|often|really|on time|hello|thanks|ok|sorry|lol|bye",
}  # fmt: skip
_KINDS = {word: kind for kind, words in _SETS.items() for word in words.split("|")}


def kind_of(english: str) -> Kind:
    """The part that a gloss plays when nothing else is known of it."""
    lowered = english.lower()
    for kind, pattern in (
        (Kind.OPENING, _OPENING), (Kind.QUESTION, _QUESTION), (Kind.EXIST, _EXIST), (Kind.BE, _BE), (Kind.MODAL, _MODAL),
    ):  # fmt: skip
        if pattern.match(lowered):
            return kind
    return _KINDS.get(lowered, Kind.NOUN)
