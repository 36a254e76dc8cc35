"""Noun phrases among glossed words: where one ends, whether it is a plural, whether it can act."""

from __future__ import annotations

from collections.abc import Sequence

from .english_forms import plural
from .words import HEADS, NOMINAL, Kind, Word

_BODIES = frozenset(
    "mayor commissioner commission council member police officer officers officials official chief governor president judge court city county state "
    "government administration department agency legislature congress senate senator lawmaker sheriff agent people person resident immigrant "
    "citizen community neighbor worker employer landlord tenant teacher student parents school district board union church lawyer prosecutor "
    "activist organization group opponent supporter supporters opponents critic critics expert researcher university company business family "
    "woman man child children leader director spokesperson secretary candidate party voter republican democrat public guard ice u.s. country "
    "everyone nobody he she they we i you who customer driver detainee victim witness criminal merchant owner coalition committee team office center foundation association institute "
    "prisoner inmate guest visitor passenger host nurse doctor volunteer veteran patient vendor officials elderly".split()
)
_ACTORS = _BODIES | frozenset(map(plural, _BODIES))
_PLURALS = frozenset(
    "people police children supporters opponents critics officials parents dollars women men youth".split()
)
_JOINS = frozenset({"and", "or"})


def end_of(words: Sequence[Word], start: int, *, of: bool) -> int:
    """Where the noun phrase that starts here ends; `of` takes what belongs to it along."""
    place = start
    while place < len(words) and words[place].kind in NOMINAL and not _begins_anew(words, place, start):
        place += 1
    if place == start or place >= len(words):
        return place
    joins = words[place].english in _JOINS or (of and words[place].english in {"of", "of the"})
    end = end_of(words, place + 1, of=of) if joins else place
    return end if end > place + 1 else place


def _begins_anew(words: Sequence[Word], place: int, start: int) -> bool:
    """A determiner or a pronoun behind a noun belongs to another phrase."""
    return place > start and words[place].kind in {Kind.DETERMINER, Kind.PRONOUN} and words[place - 1].kind in HEADS


def is_body(words: Sequence[Word]) -> bool:
    """People and bodies of people, who can be the ones that do something."""
    return any(word.kind is Kind.NAME or word.unknown or _acts(word.english.split(" ")[-1]) for word in words)


def _acts(word: str) -> bool:
    return word.lower() in _ACTORS or word[:1].isupper()


def is_plural(words: Sequence[Word]) -> bool:
    """Whether English takes the phrase at the start of these words for a plural."""
    phrase = words[: end_of(words, 0, of=False) or len(words)]
    lasts = [word.english.lower().split(" ")[-1] for word in phrase if word.kind in HEADS]
    many = any(last in _PLURALS for last in lasts) or any(
        word.english in {"those who", "people who", "they", "we"} for word in phrase
    )
    return many or typed_plural(phrase)


def typed_plural(words: Sequence[Word]) -> bool:
    """Whether the phrase was typed as a plural: `la gente` was not."""
    return any(word.plural or word.english == "and" for word in words)
