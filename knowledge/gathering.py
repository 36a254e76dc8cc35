"""The sentences that may answer a question, gathered from the index and from what the collection itself names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from .evidence import judging
from .evidence.guidance import Guidance, guidance
from .evidence.voices import candidates_of_side
from .evidence.weighing import Candidate, weigh
from .models import Side
from .question.reading import Reading
from .question.seeds import weighted_terms

if TYPE_CHECKING:
    from .archive import Archive

_PASSAGES = 60


def guided(archive: Archive, reading: Reading) -> Guidance:
    """Where the collection itself says that the question is answered."""
    return guidance(archive.standing, reading, archive.vocabulary.idf)


def candidates_for(archive: Archive, reading: Reading, led: Guidance | None = None) -> list[Candidate]:
    """All sentences that come near, best first; where only a side is asked for, those that voice it.

    `led` is the question's guidance where it is known already.
    """
    weighted = weighted_terms(reading)
    support = archive.support(weighted)
    led = led or guided(archive, reading)
    found = archive.search(weighted, _PASSAGES)
    places = {passage.place for passage in found}
    named = [passage for passage in archive.at(led.places) if passage.place not in places]
    candidates = weigh(reading, [*found, *named], support, archive.recency, led)
    return (
        candidates_of_side(candidates, reading.side, archive.known_side)
        if reading.side and not reading.slots and not led.sure
        else candidates
    )


def by_guidance(candidates: Sequence[Candidate], guided: Guidance) -> list[Candidate]:
    """What comes near to a question that is known to be open, as the collection orders it."""
    near = [candidate for candidate in candidates if candidate.key in guided.places]
    return sorted(near, key=lambda candidate: -guided.places[candidate.key])


def of_that_side(archive: Archive, reading: Reading) -> list[Candidate]:
    """What a side says at all, where it says nothing of what was spoken of before."""
    if not reading.side or not reading.resumed:
        return []
    anything = replace(reading, slots=())
    return judging.answering(anything, candidates_for(archive, anything))


def voices(archive: Archive, reading: Reading, side: Side) -> list[Candidate]:
    """What a side says of the thing asked about, else what it says at all."""
    for asked in (reading, replace(reading, slots=())):
        of_side = candidates_of_side(candidates_for(archive, asked), side, archive.known_side)
        if found := judging.answering(asked, of_side):
            return found
    return []
