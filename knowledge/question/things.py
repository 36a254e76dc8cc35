"""Everything that a question names, in order: people, phrases, words that weigh something."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from knowledge.answers import Asks
from knowledge.roster import Mention
from knowledge.text.analysis import Token, stem, weighs
from knowledge.text.common import COMMON
from knowledge.text.names import TITLES

from . import weightless
from .slots import Slot, Vocabulary, is_thing, name_slot, phrase_length, slot_of

if TYPE_CHECKING:
    from .reading import Reading


def things(reading: Reading, mentions: list[Mention], vocabulary: Vocabulary) -> Iterator[Slot]:
    """Everything that the question names, in order: people, phrases, words that weigh something."""
    starts = {mention.start: mention for mention in mentions}
    place = 0
    while place < len(reading.tokens):
        length, slot = _thing_at(reading, place, starts, vocabulary)
        if slot:
            yield replace(slot, start=reading.tokens[place].start)
        place += length


def _thing_at(
    reading: Reading, place: int, starts: Mapping[int, Mention], vocabulary: Vocabulary
) -> tuple[int, Slot | None]:
    words = reading.tokens
    if mention := starts.get(place):
        return mention.stop - place, name_slot(mention, words, vocabulary)
    length = phrase_length(words, place, vocabulary.lexicon)
    if length > 1 and words[place].start not in reading.spent:
        return length, slot_of(tuple(stem(word.text) for word in words[place : place + length]), vocabulary)
    if _titles_a_name(words, place, starts, vocabulary) or not _names_something(words[place], reading):
        return 1, None
    return 1, slot_of((stem(words[place].text),), vocabulary, hard=is_thing(words, place))


def _names_something(word: Token, reading: Reading) -> bool:
    """False for words that weigh nothing, or that told the kind, the side or the premise of the question."""
    return (
        weighs(word)
        and stem(word.text) not in _weightless(reading)
        and word.start not in reading.spent
        and not _premised(word, reading)
    )


def _titles_a_name(words: tuple[Token, ...], place: int, starts: Mapping[int, Mention], vocabulary: Vocabulary) -> bool:
    """True for the office before a name: `chief Morales` names one thing, not two."""
    if words[place].text not in TITLES or place + 1 == len(words):
        return False
    if place + 1 in starts:
        return starts[place + 1].person.kind == "person"
    following = stem(words[place + 1].text)
    return (
        vocabulary.holds(following)
        and not vocabulary.lexicon.knows((following,))
        and following not in COMMON
        and weighs(words[place + 1])
    )


def _premised(word: Token, reading: Reading) -> bool:
    return bool(reading.premise) and (word.kind == "tally" or word.text.startswith("unanim"))


def _weightless(reading: Reading) -> frozenset[str]:
    kind = weightless.KINDS.get(reading.asks, frozenset())
    if reading.words_of:
        kind |= weightless.KINDS[Asks.WORDS]
    if reading.side or reading.both_sides or reading.opinion:
        kind |= weightless.SIDES
    return kind
