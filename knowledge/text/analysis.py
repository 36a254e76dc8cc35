"""The one analyzer: the same text gives the same terms in an article and in a question."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

import Stemmer

from .stopwords import GRAMMAR, QUESTION, STOP_WORDS

GRAMMAR_FOLDED = GRAMMAR | QUESTION

_ALGORITHM = {"en": "english", "es": "spanish", "fr": "french", "ht": "french"}

# Order matters: a compound is tried before its parts.
_TOKEN = re.compile(
    r"""
    (?P<country>\bunited\sstates\b|\bu\.s\.(?:a\.)?|\busa?\b)
  | (?P<initials>\b(?:[^\W\d_]\.){2,})
  | (?P<word>[^\W\d_]+(?:['’][^\W\d_]+)*)
  | (?P<section>\d+\([a-z0-9]\)(?:\(\d+\))?)          # 287(g)
  | (?P<money>[$€£]\s?\d[\d,]*(?:\.\d+)?(?:\s?(?:million|billion|thousand|trillion|m|bn|k)\b)?)
  | (?P<percent>\d[\d,]*(?:\.\d+)?\s?(?:%|per\s?cent\b|por\sciento\b))
  | (?P<tally>\b\d{1,3}\s?[-–—]\s?\d{1,3}\b(?![-–—/\d]))
  | (?P<number>\d[\d,]*(?:\.\d+)?)
    """,
    re.VERBOSE,
)
_SCALE = {
    "thousand": 10**3,
    "k": 10**3,
    "million": 10**6,
    "m": 10**6,
    "billion": 10**9,
    "bn": 10**9,
    "trillion": 10**12,
}
_POSSESSIVE = re.compile(r"['’]s?$")
_CONTRACTION = re.compile(r"['’](?:ll|re|ve|d|m)$")


@dataclass(frozen=True, slots=True)
class Token:
    """A folded word with its place in the text; `kind` is the name of the pattern that found it."""

    text: str
    kind: str
    start: int
    stop: int


def fold(text: str) -> str:
    """Lower case without accents, the same length as `text` so that offsets keep their meaning."""
    return text.lower() if text.isascii() else "".join(map(_folded, text))


@lru_cache(maxsize=4096)
def _folded(character: str) -> str:
    bare = unicodedata.normalize("NFKD", character)[0]
    lowered = bare.casefold()
    return lowered if len(lowered) == 1 else bare


def tokens(text: str) -> list[Token]:
    """Every word, number and compound of the text, folded, in order."""
    found = []
    for match in _TOKEN.finditer(fold(text)):
        kind = match.lastgroup or "word"
        if match[0] == "us" and text[match.start() : match.end()] != "US":
            kind = "word"
        found.append(Token(_normal(match[0], kind), kind, *match.span()))
    return found


def _normal(text: str, kind: str) -> str:
    if kind == "word" and text.isalpha():
        return text
    if kind == "word":
        return _POSSESSIVE.sub("", _CONTRACTION.sub("", text)).replace("’", "'")
    if kind == "country":
        return "usa"
    if kind == "initials":
        return text.replace(".", "")
    if kind == "tally":
        return re.sub(r"\s?[-–—]\s?", "-", text)
    if kind == "percent":
        return _plain_number(text) + "%"
    if kind == "money":
        return "$" + _amount(text)
    return text if kind == "section" else _plain_number(text)


def _plain_number(text: str) -> str:
    digits = re.match(r"[\d,.]*\d", text)
    return digits[0].replace(",", "") if digits else text


def _amount(text: str) -> str:
    figure = float(_plain_number(text.lstrip("$€£ ")))
    scale = re.search(r"[a-z]+$", text)
    return f"{figure * _SCALE.get(scale[0] if scale else '', 1):.0f}"


def terms(text: str, language: str = "en") -> list[str]:
    """What is indexed and searched: stems of the words that weigh something."""
    return [stem(token.text, language) for token in tokens(text) if weighs(token, language)]


def weighs(token: Token, language: str = "en") -> bool:
    """Stop words, question words and single letters weigh nothing."""
    if token.kind != "word":
        return True
    return len(token.text) > 1 and token.text not in STOP_WORDS.get(language, STOP_WORDS["en"])


@lru_cache(maxsize=65536)
def stem(word: str, language: str = "en") -> str:
    """The Snowball stem; a language without a stemmer keeps the folded word."""
    algorithm = _ALGORITHM.get(language)
    if algorithm is None or not word.isalpha():
        return word
    return str(_stemmer(algorithm).stemWord(word))


@lru_cache(maxsize=8)
def _stemmer(algorithm: str) -> Stemmer.Stemmer:
    return Stemmer.Stemmer(algorithm)
