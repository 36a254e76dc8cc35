"""A question in Spanish or Haitian Creole in the plain English that the reader of questions understands."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from .glosses import kreyol, kreyol_choice, kreyol_groups, spanish, spanish_choice, spanish_groups
from .glosses.clauses import english
from .glosses.lookup import Lookup
from .glosses.pieces import pieces
from .glosses.words import Kind, Word

_DATE = re.compile(
    r"(?:\bthe )?\b(\d{1,2}) of (January|February|March|April|May|June|July|August|September|October|November|December)\b"
    r"(?: (?:of )?(\d{4})\b)?"
)
_NAMING = frozenset({Kind.NOUN, Kind.VERB})
_ACCENT = re.compile(r"[áéíóú]")
_PLAIN_O = re.compile(r"\b[a-zñ]{2,}o\b")
_SPACE_BEFORE_MARK = re.compile(r"\s+(?=[?!.,;:…)])|(?<=\()\s+")


@dataclass(frozen=True, slots=True)
class Gloss:
    """The English of a question, and for each glossed word or phrase the further English words that it can mean."""

    text: str
    alternatives: tuple[tuple[str, tuple[str, ...]], ...] = ()
    typed: tuple[tuple[str, str], ...] = ()


def gloss(text: str, language: str, names: Callable[[str], bool] | None = None) -> Gloss:
    """The question in English; `names` is asked about folded runs of one to three words, which then stay as typed."""
    if language not in _READERS:
        return Gloss(text)
    chosen, grouped = _READERS[language](text, names or _no_name)
    pairs = ((word.english, word.others) for word in chosen if word.others)
    typed = ((word.english, word.source) for word in chosen if word.kind in _NAMING)
    return Gloss(_joined(english(grouped)), tuple(dict.fromkeys(pairs)), tuple(dict.fromkeys(typed)))


def _no_name(_: str) -> bool:
    return False


def _spanish(text: str, names: Callable[[str], bool]) -> tuple[Sequence[Word], Sequence[Word]]:
    chosen = spanish_choice.choose(list(Lookup(pieces(text), "es", names).options()), _of_oneself(text))
    return chosen, spanish_groups.grouped(chosen)


def _of_oneself(text: str) -> frozenset[str]:
    """Where accents are written, `saco` is what the asker does, and not `sacó`."""
    lowered = text.lower()
    if not _ACCENT.search(lowered):
        return frozenset()
    return frozenset(form for form in _PLAIN_O.findall(lowered) if not spanish.is_listed_verb(form))


def _kreyol(text: str, names: Callable[[str], bool]) -> tuple[Sequence[Word], Sequence[Word]]:
    chosen = kreyol_choice.choose(list(Lookup(pieces(kreyol.spaced(text)), "ht", names).options()))
    return chosen, kreyol_groups.grouped(chosen)


_READERS = {"es": _spanish, "ht": _kreyol}


def _joined(words: Iterator[str]) -> str:
    text = _SPACE_BEFORE_MARK.sub("", " ".join(filter(None, words)))
    return _DATE.sub(lambda date: f"{date[2]} {date[1]}" + (f", {date[3]}" if date[3] else ""), text)
