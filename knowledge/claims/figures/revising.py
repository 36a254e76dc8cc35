"""What a sentence gives up: old figures and dates that it names only to put others in their place."""

from __future__ import annotations

import re

from knowledge.claims.statement import Statement
from knowledge.text.analysis import fold

CHANGES = re.compile(
    r"\b(?:rais(?:e|es|ed|ing)|rise|rises|climb\w*|go(?:es|ne|ing)? (?:up|down)|went (?:up|down)|jump\w*|shr[aiu]nk\w*|bump\w*|drops?|falls?|cut|cuts|lower(?:s|ed)?|mov(?:e|es|ed)|postpon\w+|delay\w*|extend\w*|shorten\w*|lengthen\w*|revis\w+|chang\w+|increas\w+|reduc\w+|expand\w*|push\w*|rose|grew|fell|dropped|correct\w*|updat\w+|trim\w*"
    r"|aument\w+|baj[oa]\w*|subio|redujo|ampli[oa]\w*|aplaz\w+|pospuso|corrig\w+|elev[oa]|cambi[oa]\w*|recort\w+)\b"
)
REVISES = re.compile(
    r"\b(?:correct(?:ed|s|ion)|revis(?:ed|es|ion)|miscount\w*|earlier version|(?:later|earlier) than planned|wrong (?:count|figure|number)|now|mistaken|amended|amendment|enmienda|updated|no longer|instead of|rather than|postponed|pushed back|moved the|was moved"
    r"|corrigi\w+|rectific\w+|actualiz\w+|en lugar de|en vez de|aplaz\w+|pospuso|ya no|ahora)\b"
)
_REPLACED = (("not",), ("instead", "of"), ("rather", "than"), ("y", "no"), ("en", "lugar", "de"), ("en", "vez", "de"))
_COMPARED = (
    ("up", "from"),
    ("down", "from"),
    ("compared", "with"),
    ("compared", "to"),
    ("compared", "to"),
    ("frente", "a"),
)
_PLANNED = frozenset("announced planned estimated expected budgeted approved promised previstos anunciados".split())
# `Not one person` is nobody.
_SINGLE = frozenset(["one", "a", "1"])
_DEFINITE = frozenset(["the", "los", "las"])
_FROM = (("from",), ("de",))
_ONCE = re.compile(
    r"\b(?:previous(?:ly)?|originally|initially|formerly|had first|at first|first (?:put|set|announced|planned|fixed)|had been|stood at|had said|had expected|earlier|inicialmente|antes|al principio|originalmente)\b[^,;.]{0,45}$"
)


def given_up(statement: Statement, start: int, stop: int) -> bool:
    """True for a figure that the sentence puts aside: `from 12 to 15`, `not 41`, `originally 12`."""
    texts = statement.texts
    if _before(texts, start - (texts[start - 1] in _DEFINITE), _REPLACED) and not (
        texts[start - 1] == "not" and texts[start] in _SINGLE
    ):
        return True
    clause = statement.clause(start)
    if _before(texts, start, _FROM) or (texts[start - 1] in _DEFINITE and _before(texts, start - 1, _FROM)):
        changed = CHANGES.search(fold(statement.wording(clause)))
        near = CHANGES.search(" ".join(texts[max(0, start - _REACH) : start]))
        turned = {"to", "a"} & set(texts[max(0, start - _WIDE) : start]) and CHANGES.search(" ".join(texts[:start]))
        return bool(changed and {"to", "a"} & set(texts[stop : stop + 3])) or bool(changed and near) or bool(turned)
    if _estimated(texts, start) or _intended(texts, start):
        return True
    if _before(texts, start, _COMPARED[:2]) or texts[start - 1] == "the":
        announced = _PLANNED & set(texts[stop : stop + 3])
        if announced and {"from"} & set(texts[max(0, start - 2) : start]):
            return True
    return bool(_ONCE.search(statement.folded[statement.words[clause[0][0]].start : statement.words[start].start]))


def _estimated(texts: list[str], start: int) -> bool:
    """`up from the original estimate of $190 million`."""
    near = texts[max(0, start - _REACH) : start]
    return "from" in near and bool(_ESTIMATES & set(near[near.index("from") :]))


def _intended(texts: list[str], start: int) -> bool:
    """`for what was to be six months`, `was supposed to last a year`: what came differently."""
    near = " ".join(texts[max(0, start - _REACH) : start])
    return bool(_MEANT.search(near))


_MEANT = re.compile(
    r"\b(?:was|were) (?:to (?:be|have|last|run|cost)|supposed to \w+|meant to \w+|going to (?:be|last|cost))(?: for)?$|\bwas to$"
    r"|\b(?:iba|iban) a (?:ser|durar|costar)(?: de)?$"
)
_ESTIMATES = frozenset("estimate estimated original planned initial budgeted forecast".split())
_REACH, _WIDE = 6, 8


def compared(statement: Statement, start: int) -> bool:
    """True for a figure of another time that is named only for comparison: `up from 84,300 in October`."""
    return _before(statement.texts, start, _COMPARED)


def _before(texts: list[str], place: int, phrases: tuple[tuple[str, ...], ...]) -> bool:
    return any(tuple(texts[max(0, place - len(phrase)) : place]) == phrase for phrase in phrases)
