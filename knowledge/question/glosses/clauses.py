"""A glossed question cut into clauses: the first that can be asked is a question, what depends on it a statement."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from .asking import wh_length
from .order import question, tells_of_oneself, texts
from .statement import statement
from .words import Kind, Word

_LATE = frozenset("already still now today yesterday finally soon again recently tomorrow".split())


def english(words: Sequence[Word]) -> Iterator[str]:
    """The words of a question in English order, marks included."""
    asked = False
    clauses = list(_clauses(words))
    for place, whole in enumerate(clauses, 1):
        marks = [word for word in whole if word.kind is Kind.MARK]
        clause = whole[: len(whole) - len(marks)]
        lead = clause[: _lead(clause)]
        late = [word for word in lead if word.english in _LATE]
        yield from (word.english for word in lead if word not in late)
        body = clause[len(lead) :]
        if marks and place < len(clauses) and not asked and _tells(body):
            yield from statement(body)
        elif _opens(body) or not (asked or _subordinates(lead)):
            yield from question(body)
        else:
            yield from statement(body, relative=_relative(lead) or (asked and _adds(lead)))
        yield from texts(chain(late, marks))
        asked = asked or (not _tells(body) and any(map(_asks, body)))


def _clauses(words: Sequence[Word]) -> Iterator[list[Word]]:
    clause: list[Word] = []
    for place, word in enumerate(words):
        if clause and word.kind is Kind.CONJUNCTION and _starts(words, place):
            yield clause
            clause = []
        clause.append(word)
        if word.kind is Kind.MARK:
            yield clause
            clause = []
    if clause:
        yield clause


def _starts(words: Sequence[Word], place: int) -> bool:
    """`and` and `or` begin a clause only before a question word or a verb; what a relative adds stays with its noun."""
    if words[place].english not in {"and", "or", "nor"}:
        return any(word.verb for word in words[place:]) and not _relative(words[place : place + 1])
    after = words[place + 1] if place + 1 < len(words) else None
    return after is not None and (after.verb is not None or after.kind in {Kind.QUESTION, Kind.OPENING})


def _adds(lead: Sequence[Word]) -> bool:
    return any(word.english in {"and", "or", "nor"} for word in lead)


def _tells(clause: Sequence[Word]) -> bool:
    """`tengo un negocio, ¿...?`: what the asker says of themselves before the question."""
    if not clause or _opens(clause) or any(word.kind is Kind.QUESTION for word in clause):
        return False
    verb = next((word.verb for word in clause if word.verb), None)
    if verb is None or verb.modal:
        return False
    return clause[0].english == "I" or (verb.person == 1 and not verb.plural)


def _asks(word: Word) -> bool:
    return word.kind in {Kind.OPENING, Kind.QUESTION} or (word.verb is not None and not tells_of_oneself(word.verb))


def _lead(clause: Sequence[Word]) -> int:
    leading = {Kind.CONJUNCTION, Kind.ADVERB, Kind.MARK}
    return next((place for place, word in enumerate(clause) if word.kind not in leading), len(clause))


def _subordinates(lead: Sequence[Word]) -> bool:
    return any(word.kind is Kind.CONJUNCTION and word.english not in {"and", "or", "but", "so"} for word in lead)


def _relative(lead: Sequence[Word]) -> bool:
    return any(word.english == "who" or (word.english == "that" and word.plural) for word in lead)


def _opens(words: Sequence[Word]) -> bool:
    return wh_length(words) > 0 or bool(words and words[0].kind is Kind.OPENING)
