"""A question in Spanish or Haitian Creole in the plain English that the reader of questions understands."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from types import ModuleType

from knowledge.lexicon.glossary import glossary, languages
from knowledge.text.analysis import Token, fold, tokens

from . import kreyol_grammar, spanish_grammar, word_order
from .glosswords import Kind, Word

_GRAMMARS: dict[str, ModuleType] = {"es": spanish_grammar, "ht": kreyol_grammar}
_QUOTED = re.compile(r"“[^”]*”|«[^»]*»|\"[^\"]*\"")
_MARK = re.compile(r"[?!.,;:…]+|--|[()]")
_LONGEST_NAME = 3
_PARTICLES = frozenset("de del la las los san santa el da dos van von".split())
_COGNATES = {
    "es": ((r"ci[oó]n$", "tion"), (r"ciones$", "tions"), (r"si[oó]n$", "sion"), (r"dad$", "ty"), (r"dades$", "ties"), (r"mente$", "ly"), (r"istas?$", "ist"),
           (r"ismo$", "ism"), (r"encia$", "ence"), (r"ancia$", "ance"), (r"ivos?$|ivas?$", "ive"), (r"icos?$|icas?$", "ic"), (r"orio$", "ory"), (r"osos?$|osas?$", "ous")),
    "ht": ((r"asyon$", "ation"), (r"syon$", "tion"), (r"is$", "ist"), (r"ite$", "ity"), (r"man$", "ment"), (r"ik$", "ic"), (r"ans$", "ance"), (r"ens$", "ence")),
}  # fmt: skip
_COMPILED = {language: tuple((re.compile(end), to) for end, to in rules) for language, rules in _COGNATES.items()}
_SHORTEST_COGNATE = 6


@dataclass(frozen=True, slots=True)
class Gloss:
    """The English of a question, and for each glossed word or phrase the further English words that it can mean."""

    text: str
    alternatives: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class _Piece:
    """A word as typed or, with `mark`, what stands between words."""

    typed: str
    folded: str
    word: bool = True
    fixed: bool = False


def gloss(text: str, language: str, names: Callable[[str], bool] | None = None) -> Gloss:
    """The question in English; `names` tells folded names of one to three words, which stay as typed."""
    if language not in languages():
        return Gloss(text)
    grammar = _GRAMMARS[language]
    spaced = kreyol_grammar.spaced(text) if language == "ht" else text
    options = list(_options(_pieces(spaced), language, names or (lambda _: False)))
    words = grammar.grouped(grammar.choose(options))
    pairs = ((word.english, word.others) for word in words if word.others)
    return Gloss(_joined(word_order.english(words)), tuple(dict.fromkeys(pairs)))


def _joined(words: Iterator[str]) -> str:
    text = " ".join(filter(None, words))
    return re.sub(r"\s+(?=[?!.,;:…)])|(?<=\()\s+", "", text)


def _pieces(text: str) -> list[_Piece]:
    """Words and marks in order; quotations and figures are fixed."""
    text = text.replace("¿", " ").replace("¡", " ")
    found: list[_Piece] = []
    place = 0
    for quoted in _QUOTED.finditer(text):
        found += _unquoted(text[place : quoted.start()])
        found.append(_Piece(quoted[0], fold(quoted[0]), fixed=True))
        place = quoted.end()
    return found + _unquoted(text[place:])


def _unquoted(text: str) -> list[_Piece]:
    found: list[_Piece] = []
    place = 0
    for token in tokens(text):
        found += _marks(text[place : token.start])
        found.append(_word(text, token))
        place = token.stop
    return found + _marks(text[place:])


def _word(text: str, token: Token) -> _Piece:
    typed = text[token.start : token.stop]
    return _Piece(typed, fold(typed), fixed=token.kind not in {"word", "initials"})


def _marks(text: str) -> list[_Piece]:
    return [_Piece(mark, mark, word=False) for mark in _MARK.findall(text)]


def _options(pieces: Sequence[_Piece], language: str, names: Callable[[str], bool]) -> Iterator[tuple[Word, ...]]:
    """For each word or phrase, longest first, what it can be."""
    cased = any(piece.typed.islower() for piece in pieces if piece.word)
    place, after_name = 0, False
    while place < len(pieces):
        length = _name_length(pieces, place, names, language, cased=cased, after_name=after_name)
        after_name = length > 0
        if length:
            typed = " ".join(piece.typed for piece in pieces[place : place + length])
            yield (Word(typed, Kind.NAME, fold(typed)),)
        elif not pieces[place].word:
            length = 1
            yield (Word(pieces[place].typed, Kind.MARK, pieces[place].typed),)
        else:
            length, words = _phrase(pieces, place, language)
            yield words
        place += length


def _name_length(
    pieces: Sequence[_Piece], place: int, names: Callable[[str], bool], language: str, *, cased: bool, after_name: bool
) -> int:
    """How many pieces from here stay as typed: figures, quotations, known names, and capitals that no entry knows."""
    piece = pieces[place]
    if piece.fixed:
        return 1
    if not piece.word:
        return 0
    for length in range(min(_LONGEST_NAME, len(pieces) - place), 0, -1):
        part = pieces[place : place + length]
        if all(one.word for one in part) and names(" ".join(one.folded for one in part)):
            return length
    if not cased or not piece.typed[:1].isupper():
        return 0
    follows = pieces[place + 1] if place + 1 < len(pieces) else None
    if piece.folded in _PARTICLES and place and follows and _unknown_capital(follows, language):
        return 2
    if after_name and piece.folded not in _PARTICLES:
        return 1
    return int(_unknown_capital(piece, language) and (place > 0 or not _guessed(piece, language)))


def _unknown_capital(piece: _Piece, language: str) -> bool:
    known = glossary(language)
    return (
        piece.typed[:1].isupper()
        and piece.folded not in known.longest
        and not _GRAMMARS[language].readings(piece.typed)
    )


def _phrase(pieces: Sequence[_Piece], place: int, language: str) -> tuple[int, tuple[Word, ...]]:
    known, grammar = glossary(language), _GRAMMARS[language]
    for length in range(min(known.longest.get(pieces[place].folded, 1), len(pieces) - place), 1, -1):
        part = pieces[place : place + length]
        folded = " ".join(piece.folded for piece in part)
        if folded in known.by_form and all(piece.word for piece in part):
            return length, tuple(grammar.word_of(entry, folded) for entry in known.by_form[folded])
    words = grammar.readings(pieces[place].typed) or _guessed(pieces[place], language)
    return 1, words or (Word(pieces[place].typed, Kind.NOUN, pieces[place].folded),)


def _guessed(piece: _Piece, language: str) -> tuple[Word, ...]:
    """A word that no entry has: English as it stands, a near spelling, or a cognate."""
    if piece.folded in glossary(language).english:
        return (Word(piece.typed, Kind.NOUN, piece.folded),)
    guessed: tuple[Word, ...] = _GRAMMARS[language].guesses(piece.typed)
    return guessed or _cognate(piece, language)


def _cognate(piece: _Piece, language: str) -> tuple[Word, ...]:
    if len(piece.folded) < _SHORTEST_COGNATE:
        return ()
    for end, to in _COMPILED[language]:
        if end.search(piece.folded):
            return (Word(end.sub(to, piece.folded), Kind.NOUN, piece.folded),)
    return ()
