"""What each word of a question can be: a name that stays, a phrase or a word of the lexicon, a guess."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from types import ModuleType

from knowledge.lexicon.glossary import Glossary, glossary
from knowledge.text.analysis import fold

from . import kreyol, spanish
from .nouns import is_body
from .pieces import Piece
from .words import Kind, Word

_GRAMMARS: dict[str, ModuleType] = {"es": spanish, "ht": kreyol}
_LONGEST_NAME = 3
_PARTICLES = frozenset("de del la las los san santa el da dos van von".split())
_TITLES = frozenset(
    "mayor|commissioner|chief|governor|president|judge|senator|council member|sheriff|director|representative|secretary|professor|"
    "county mayor|vice mayor|police chief|congressman|activist|lawyer|superintendent|principal|pastor".split("|")
)
_COGNATES = {
    "es": ((r"ci[oó]n$", "tion"), (r"ciones$", "tions"), (r"si[oó]n$", "sion"), (r"siones$", "sions"), (r"dad$", "ty"), (r"dades$", "ties"), (r"mente$", "ly"),
           (r"istas?$", "ist"), (r"ismo$", "ism"), (r"encia$", "ence"), (r"ancia$", "ance"), (r"ivos?$|ivas?$", "ive"), (r"icos?$|icas?$", "ic"),
           (r"orio$", "ory"), (r"osos?$|osas?$", "ous"), (r"(?<=..)ificar$", "ify"), (r"izar$", "ize")),
    "ht": ((r"asyon$", "ation"), (r"syon$", "tion"), (r"is$", "ist"), (r"ite$", "ity"), (r"man$", "ment"), (r"ik$", "ic"), (r"ans$", "ance"), (r"ens$", "ence"),
           (r"ifye$", "ify"), (r"ize$", "ize")),
}  # fmt: skip
_COMPILED = {language: tuple((re.compile(end), to) for end, to in rules) for language, rules in _COGNATES.items()}
_SHORTEST_COGNATE = 6


def _is_title(words: Sequence[Word]) -> bool:
    return any(word.english in _TITLES for word in words)


@dataclass(frozen=True, slots=True)
class Lookup:
    """The pieces of one question with what tells names from words."""

    pieces: Sequence[Piece]
    language: str
    names: Callable[[str], bool]

    @property
    def _known(self) -> Glossary:
        return glossary(self.language)

    def options(self) -> Iterator[tuple[Word, ...]]:
        """For each name, phrase or word in order, longest first, what it can be."""
        cased = any(piece.typed.islower() for piece in self.pieces if piece.word)
        place, named = 0, False
        while place < len(self.pieces):
            length = self._name_length(place, cased=cased, named=named)
            named = length > 0
            if length:
                typed = " ".join(piece.typed for piece in self.pieces[place : place + length])
                words: tuple[Word, ...] = (Word(typed, Kind.NAME, fold(typed)),)
            else:
                length, words = self._phrase(place)
                named = words[0].english in _TITLES
            yield words
            place += length

    def _name_length(self, place: int, *, cased: bool, named: bool) -> int:
        """How many pieces from here stay as typed: figures, quotations, known names, capitals that no entry knows.

        `named` is true behind a name or a title, where a capital begins a name even if it is also a word.
        """
        piece = self.pieces[place]
        if piece.fixed or not piece.word:
            return int(piece.fixed)
        for length in range(min(_LONGEST_NAME, len(self.pieces) - place), 0, -1):
            part = self.pieces[place : place + length]
            if all(one.word for one in part) and self._is_name(part):
                return length
        return self._capitals(place, named=named) if cased and piece.typed[:1].isupper() else 0

    def _is_name(self, part: Sequence[Piece]) -> bool:
        """`país` in small letters is the word, whoever bears the name."""
        common = len(part) == 1 and part[0].typed.islower() and not part[0].typed.isascii()
        if common and any(entry.form == part[0].typed for entry in self._known.entries(part[0].typed)):
            return False
        return self.names(" ".join(one.folded for one in part))

    def _capitals(self, place: int, *, named: bool) -> int:
        piece, follows = self.pieces[place], self.pieces[place + 1 : place + 2]
        if piece.folded in _PARTICLES:
            return 2 if place and follows and self._unknown(follows[0]) else 0
        if named and not _is_title(_GRAMMARS[self.language].readings(piece.typed)):
            return 1
        return int(self._unknown(piece) and (place > 0 or not self._phrase_known(place)))

    def _unknown(self, piece: Piece) -> bool:
        """A capital that begins no entry and is no form of one."""
        known = piece.folded in self._known.longest or is_body(_GRAMMARS[self.language].readings(piece.typed))
        return piece.typed[:1].isupper() and not known

    def _phrase_known(self, place: int) -> bool:
        """A question's first word has its capital anyway."""
        piece = self.pieces[place]
        return bool(_GRAMMARS[self.language].readings(piece.typed) or self._guessed(piece))

    def _phrase(self, place: int) -> tuple[int, tuple[Word, ...]]:
        piece = self.pieces[place]
        if not piece.word:
            return 1, (Word(piece.typed, Kind.MARK, piece.typed),)
        grammar = _GRAMMARS[self.language]
        longest = max(self._known.longest.get(first, 1) for first in grammar.first_words(piece.folded))
        for length in range(min(longest, len(self.pieces) - place), 1, -1):
            part = self.pieces[place : place + length]
            if all(one.word for one in part) and (found := grammar.phrase(" ".join(one.folded for one in part))):
                return length, found
        words = grammar.readings(piece.typed) or self._guessed(piece)
        return 1, words or (Word(piece.typed, Kind.NOUN, piece.folded, unknown=True),)

    def _guessed(self, piece: Piece) -> tuple[Word, ...]:
        """A word that no entry has: English as it stands, a near spelling, or a cognate."""
        if piece.folded in self._known.english:
            return (Word(piece.typed, Kind.NOUN, piece.folded),)
        guessed: tuple[Word, ...] = _GRAMMARS[self.language].guesses(piece.typed)
        return guessed or self._cognate(piece)

    def _cognate(self, piece: Piece) -> tuple[Word, ...]:
        if len(piece.folded) < _SHORTEST_COGNATE:
            return ()
        ends = ((end, to) for end, to in _COMPILED[self.language] if end.search(piece.folded))
        return tuple(Word(end.sub(to, piece.folded), Kind.NOUN, piece.folded, unknown=True) for end, to in ends)[:1]
