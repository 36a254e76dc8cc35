"""What a follow-up takes over from the question before it."""

from __future__ import annotations

from dataclasses import replace

from knowledge.answers import Asks, Thread
from knowledge.models import Person
from knowledge.text.analysis import fold, stem

from . import cues
from .reading import Reading
from .slots import Slot, Vocabulary, slot_of

_FEW = 2
_LENT = 0.4
_SHORT = 4


def thread_of(reading: Reading) -> Thread:
    """What to remember of a question: what was understood, never its text."""
    return Thread(
        terms=tuple(slot.stem for slot in reading.slots if not slot.name and slot.found),
        asks=reading.asks,
        people=tuple(person.id for person in reading.mentions),
        side=reading.side,
        both_sides=reading.both_sides or reading.opinion,
        words_of=tuple(person.id for person in reading.mentions) if reading.words_of else (),
    )


def follow(reading: Reading, earlier: Thread | None, vocabulary: Vocabulary) -> Reading:
    """The reading completed from the thread, where it is a follow-up; otherwise as it is."""
    if earlier is None or reading.empty:
        return reading
    folded = reading.english.strip()
    opener = bool(cues.FOLLOW_UP.match(folded))
    pronoun = cues.PERSON_PRONOUN.search(folded) and not reading.mentions
    if pronoun and earlier.people:
        reading = _about(reading, earlier.people, vocabulary)
    if not opener and len(reading.slots) >= _FEW:
        return reading
    if not opener and not pronoun and not cues.PRONOUN.search(folded) and not _names_nothing(reading):
        return reading
    return _completed(reading, earlier, vocabulary)


def _names_nothing(reading: Reading) -> bool:
    """True for `why so late`: a few words, none of which names a thing."""
    if not reading.slots:
        return True
    return len(reading.tokens) <= _SHORT and not any(slot.hard or slot.name for slot in reading.slots)


def _about(reading: Reading, ids: tuple[str, ...], vocabulary: Vocabulary) -> Reading:
    people = [person for id_ in ids if (person := vocabulary.roster.person(id_))]
    slots = tuple(_person_slot(person, vocabulary) for person in people)
    named = frozenset(person.id for person in people if person.kind == "person")
    return replace(reading, mentions=tuple(people), named=named, slots=(*slots, *reading.slots))


def _person_slot(person: Person, vocabulary: Vocabulary) -> Slot:
    return replace(slot_of((stem(fold(person.name.split()[-1])),), vocabulary), stem=person.id, name=True)


def _completed(reading: Reading, earlier: Thread, vocabulary: Vocabulary) -> Reading:
    asks = reading.asks if reading.asks is not Asks.ANY else earlier.asks
    completed = replace(reading, asks=asks)
    if reading.mentions and earlier.words_of:
        return replace(completed, words_of=True)
    if not reading.mentions and not reading.slots and not reading.side and not reading.both_sides:
        completed = replace(
            _about(completed, earlier.people, vocabulary), side=earlier.side, both_sides=earlier.both_sides
        )
    if reading.side and (earlier.side or earlier.both_sides):
        completed = replace(completed, asks=reading.asks)
    lent = (
        replace(slot, mass=slot.mass * _LENT)
        for term in earlier.terms
        if (slot := slot_of(tuple(term.split()), vocabulary))
    )
    known = {slot.stem for slot in completed.slots}
    whole = not reading.slots and not reading.mentions
    extra = [replace(slot, mass=slot.mass / _LENT) if whole else slot for slot in lent if slot.stem not in known]
    return replace(completed, slots=(*completed.slots, *extra), resumed=True)
