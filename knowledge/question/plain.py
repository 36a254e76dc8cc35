"""A typed question as plain English words: cleaned, glossed, spelled right, orders to a machine left out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import chain

from knowledge.lexicon import everyday
from knowledge.lexicon.glossary import spanish_stems
from knowledge.text.analysis import Token, fold, stem, tokens, weighs
from knowledge.text.common import COMMON
from knowledge.text.stopwords import STOP_WORDS

from . import cues
from .glossing import Gloss, gloss
from .languages import detect
from .slots import Vocabulary

_UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2066-\u2069]")
_LINK = re.compile(r"https?://\S+|<[@#:][^>]*>")
_SECTION = re.compile(r"(\d+)\((\w)\)")


@dataclass(frozen=True, slots=True)
class Plain:
    """Folded English; `injected` when the typed text tried to give orders.

    `others` are further English words that a glossed word can mean, by its stem.
    """

    text: str
    language: str = "en"
    injected: bool = False
    others: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def plain(typed: str, language: str | None, vocabulary: Vocabulary) -> Plain:
    """What the reader most likely meant to type; `language` is used where the words themselves do not tell it."""
    text = _LINK.sub(" ", _UNSEEN.sub(" ", typed)).replace("\u2019", "'")
    if cues.CODE.search(text):
        return Plain("", injected=True)
    spoken = detect(text) or language or "en"
    meant = gloss(text, spoken, vocabulary.roster.knows)
    folded = _together(_written_out(fold(re.sub(r"\bUS\b", "U.S.", meant.text))), vocabulary)
    obeyed = cues.INJECTION.sub(" ", folded)
    return Plain(
        _spelled(_sections(obeyed, vocabulary), vocabulary),
        spoken,
        injected=obeyed != folded,
        others=_others(meant, vocabulary),
    )


def _others(meant: Gloss, vocabulary: Vocabulary) -> dict[str, tuple[str, ...]]:
    """What articles may say instead of a glossed word: its other English words, and in Spanish articles the typed one."""
    others = {_root(word): tuple(stem(fold(other)) for other in others) for word, others in meant.alternatives}
    if "es" not in vocabulary.languages:
        return others
    for english, typed in meant.typed:
        spanish = tuple(chain.from_iterable(spanish_stems(one.text) for one in tokens(typed) if weighs(one, "es")))
        for word in filter(weighs, tokens(english)):
            root = stem(word.text)
            others[root] = (*others.get(root, ()), *spanish)
    return others


def _root(english: str) -> str:
    """The stem of a gloss; of a phrase in which one word weighs, of that word."""
    heavy = [word.text for word in tokens(english) if weighs(word)]
    return stem(heavy[0] if len(heavy) == 1 else fold(english))


_SHORT = {
    "ppl": "people", "avg": "average", "govt": "government", "gov't": "government", "dept": "department", "yr": "year", "yrs": "years",
    "hrs": "hours", "mins": "minutes", "b4": "before", "u": "you", "ur": "your", "r": "are", "thru": "through", "cuz": "because",
    "bc": "because", "tho": "though", "approx": "about", "info": "information", "wk": "week", "wks": "weeks", "mo": "month",
    "mos": "months", "bldg": "building", "apt": "apartment", "apts": "apartments", "hosp": "hospital", "univ": "university",
    "pop": "population", "reg": "registration", "regs": "rules", "max": "maximum", "min": "minimum", "est": "estimated",
    "abt": "about", "prolly": "probably", "dunno": "do not know", "whyd": "why did", "why'd": "why did", "howd": "how did",
    "how'd": "how did", "who'd": "who did", "where'd": "where did", "when'd": "when did", "whered": "where did",
    "whats": "what is", "what's": "what is", "whos": "who is", "who's": "who is", "wheres": "where is", "where's": "where is",
    "hows": "how is", "how's": "how is", "whens": "when is", "when's": "when is", "whys": "why is", "why's": "why is",
    "esp": "especially", "btwn": "between", "w/o": "without", "comm": "commission", "mtg": "meeting", "addr": "address",
}  # fmt: skip  # a table reads better by the line
_WORD = re.compile(r"(?<![\w'])[a-z4/']+(?![\w'])")
_YEAR = re.compile(r"(?<![\w'])'([0-3]\d)\b")
_DRAWN_OUT = re.compile(r"([a-z])\1{2,}")


def _written_out(folded: str) -> str:
    """Chat shorthand in full words, years in full figures."""
    return _WORD.sub(lambda word: _SHORT.get(word[0], word[0]), _YEAR.sub(r"20\1", _DRAWN_OUT.sub(r"\1", folded)))


_PARTED = re.compile(
    r"\b([a-z]+) (it|them|him|her|this|that|these|those) (back|off|down|up|out|away|over|through|aside|around|on hold)\b"
)


def _together(folded: str, vocabulary: Vocabulary) -> str:
    """`Push it back` as `push back it`, where the lexicon knows the verb with its particle."""
    return _PARTED.sub(lambda parts: _joined(parts, vocabulary), folded)


def _joined(parts: re.Match[str], vocabulary: Vocabulary) -> str:
    phrase = (stem(parts[1]), *map(stem, parts[3].split()))
    return f"{parts[1]} {parts[3]} {parts[2]}" if phrase in vocabulary.lexicon.spoken else parts[0]


def _sections(folded: str, vocabulary: Vocabulary) -> str:
    """`287g`, `287 g` and `287` mean `287(g)` where the articles write it so."""
    for section in vocabulary.sections:
        number, letter = _SECTION.fullmatch(section).groups()  # type: ignore[union-attr]  # sections match by making
        folded = re.sub(rf"\b{number}(?:\s?\(?{letter}\b\)?|\b(?![\d,.%(]))", section, folded)
    return folded


def _spelled(folded: str, vocabulary: Vocabulary) -> str:
    """Unknown words outside names replaced by the nearest word that a question could hold."""
    words = tokens(folded)
    named = {place for mention in vocabulary.roster.mentions(words) for place in range(mention.start, mention.stop)}
    parts, last = [], 0
    for place, word in enumerate(words):
        meant = None if place in named or _known(word, vocabulary) else _meant(word.text, vocabulary)
        if meant:
            parts += [folded[last : word.start], meant]
            last = word.stop
    return "".join([*parts, folded[last:]])


_SHORTEST_PART = 4


def _meant(word: str, vocabulary: Vocabulary) -> str | None:
    """The word with its last letter, two words written as one, or else the nearest in spelling."""
    if word.endswith("in") and _spelled_right(f"{word}g", vocabulary):
        return f"{word}g"
    for cut in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
        if vocabulary.holds(stem(word[:cut])) and vocabulary.holds(stem(word[cut:])):
            return f"{word[:cut]} {word[cut:]}"
    return vocabulary.speller.nearest(word)


def _known(word: Token, vocabulary: Vocabulary) -> bool:
    return word.kind != "word" or _spelled_right(word.text, vocabulary)


def _spelled_right(word: str, vocabulary: Vocabulary) -> bool:
    root = stem(word)
    return vocabulary.holds(root) or vocabulary.lexicon.knows((root,)) or root in _GRAMMAR | COMMON | everyday()


_GRAMMAR = frozenset(stem(word) for word in STOP_WORDS["en"])
