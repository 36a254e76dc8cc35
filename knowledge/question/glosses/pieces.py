"""A typed question cut into words and the marks between them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from knowledge.text.analysis import fold, tokens

_QUOTED = re.compile(r"“[^”]*”|«[^»]*»|\"[^\"]*\"")
_MARK = re.compile(r"[?!.,;:…¿¡]+|--|[()]")
_OPENING = re.compile(r"[¿¡]")


@dataclass(frozen=True, slots=True)
class Piece:
    """A word as typed, or a mark; quotations and figures are `fixed`: they stay as they are."""

    typed: str
    folded: str
    word: bool = True
    fixed: bool = False


def pieces(text: str) -> list[Piece]:
    """Words and marks in order."""
    found: list[Piece] = []
    place = 0
    for quoted in _QUOTED.finditer(text):
        found += _unquoted(text[place : quoted.start()])
        found.append(Piece(quoted[0], fold(quoted[0]), fixed=True))
        place = quoted.end()
    return _closed(found + _unquoted(text[place:]))


def _unquoted(text: str) -> list[Piece]:
    found: list[Piece] = []
    place = 0
    for token in tokens(text):
        typed = text[token.start : token.stop]
        if token.start == place and found and found[-1].fixed and len(typed) < 3:
            found[-1] = replace(found[-1], typed=found[-1].typed + typed, folded=found[-1].folded + fold(typed))
        else:
            found += _marks(text[place : token.start])
            plain = token.kind in {"word", "initials"} or (typed.isalpha() and typed.islower())
            found.append(Piece(typed, fold(typed), fixed=not plain))
        place = token.stop
    return found + _marks(text[place:])


def _marks(text: str) -> list[Piece]:
    return [Piece(mark, mark, word=False) for mark in _MARK.findall(text)]


def _closed(found: list[Piece]) -> list[Piece]:
    """Spanish opening marks go, but one in the middle of a line begins a clause as a comma does."""
    kept: list[Piece] = []
    for piece in found:
        mark = piece.typed if piece.word else _OPENING.sub("", piece.typed)
        if mark or (kept and kept[-1].word):
            kept.append(piece if mark == piece.typed else Piece(mark or ",", mark or ",", word=False))
    return kept
