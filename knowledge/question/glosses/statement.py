"""Glossed words in the order of an English statement, and what follows a verb."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .agreement import PERSONS, Subject, said, silent
from .english_forms import gerund
from .nouns import is_plural
from .spanish_forms import Tense
from .words import HEADS, Kind, Verb, Word

_ABOUT = frozenset(
    "say think talk speak comment tell state claim argue respond believe know ask explain announce".split()
)
# Verbs that keep `to` before what follows; with others, Spanish `a` marks whom something is done to.
_TOWARD = frozenset(
    "go come return give belong respond talk speak send pay say apply happen be listen lead bring move".split()
)


def statement(words: Sequence[Word], *, relative: bool = False) -> Iterator[str]:
    """Statement order: a verb without a subject before it gets its pronoun, unless a relative word is its subject."""
    for place, word in enumerate(words):
        before = words[:place]
        if _marks_whom(words, place):
            yield from ("the",) if word.source == "al" else ()
        elif word.verb is None:
            yield word.english
        elif not word.verb.finite:
            yield from _unfinished(words, place, word.verb)
        else:
            yield from _told(word, before, relative=relative)


def _marks_whom(words: Sequence[Word], place: int) -> bool:
    """`arrestó a 1120 personas`: the preposition behind a verb that takes none in English."""
    verb = words[place - 1].verb if place else None
    return (
        words[place].source in {"a", "al"}
        and words[place].kind is Kind.PREPOSITION
        and verb is not None
        and verb.base not in _TOWARD
    )


def _told(word: Word, before: Sequence[Word], *, relative: bool) -> Iterator[str]:
    verb = word.verb
    if verb is None:
        return
    if word.kind is Kind.EXIST:
        subject = Subject(("there",), verb.plural)
    elif relative or any(other.kind in HEADS or other.kind in {Kind.QUESTION, Kind.OPENING} for other in before):
        person = PERSONS.get(before[-1].english, 3) if before else 3
        subject = Subject((), is_plural(before) if before else verb.plural, person)
    else:
        subject = silent(verb)
    yield from subject.words
    yield from said(verb, subject)
    yield from verb.objects


def _unfinished(words: Sequence[Word], place: int, verb: Verb) -> Iterator[str]:
    """An infinitive: -ing behind a preposition, `to` behind a noun or an object."""
    previous = words[place - 1] if place else None
    if verb.negated:
        yield "not"
    if (
        verb.tense is Tense.BASE
        and previous is not None
        and previous.kind is Kind.PREPOSITION
        and previous.english != "to"
    ):
        yield gerund(verb.base)
    else:
        if verb.tense is Tense.BASE and previous is not None and previous.kind in HEADS:
            yield "to"
        yield from said(verb, Subject(()))
    yield from verb.objects


def rest(words: Sequence[Word], verb: Verb) -> Iterator[str]:
    """What follows a verb: `a` before what is acted on is no English word, `de` after saying is `about`."""
    for place, word in enumerate(words):
        if place == 0 and word.source in {"a", "al"} and word.kind is Kind.PREPOSITION and verb.base not in _TOWARD:
            yield from ("the",) if word.source == "al" else ()
        elif word.source in {"de", "del", "d"} and verb.first in _ABOUT and not _has_noun(words[:place]):
            yield "about the" if word.source == "del" else "about"
        elif place == 0 and word.source == "por" and verb.base.split(" ")[-1] == "ask":
            yield "about"
        elif word.verb and not word.verb.finite:
            yield from _unfinished(words, place, word.verb)
        elif word.verb:
            yield from said(word.verb, Subject((), is_plural(words[:place]) if place else word.verb.plural))
            yield from word.verb.objects
        else:
            yield word.english


def _has_noun(words: Sequence[Word]) -> bool:
    return any(word.kind is Kind.NOUN for word in words)


def plain(words: Sequence[Word]) -> Iterator[str]:
    """The words in their own order."""
    for place, word in enumerate(words):
        if word.verb and word.verb.finite:
            yield from said(word.verb, Subject((), is_plural(words[:place]) if place else word.verb.plural))
            yield from word.verb.objects
        elif word.verb:
            yield from _unfinished(words, place, word.verb)
        else:
            yield word.english
