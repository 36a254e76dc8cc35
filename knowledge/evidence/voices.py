"""Which sentences speak for a side, and how many distinct voices that makes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from knowledge.models import Side
from knowledge.text.analysis import fold

from .sides import ENOUGH, leanings
from .speech import speaker
from .weighing import Candidate

KnownSide = Callable[[str | None], Side | None]


def candidates_of_side(candidates: Sequence[Candidate], side: Side, known: KnownSide) -> list[Candidate]:
    """The candidates that voice the side, in the order given."""
    return [candidate for candidate in candidates if _voices(candidate, side, known)]


def _voices(candidate: Candidate, side: Side, known: KnownSide) -> bool:
    marked = candidate.passage.paragraph.side
    if marked:
        return marked is side
    on_record = known(voice_of(candidate))
    if on_record:
        return on_record is side
    scores = leanings(candidate.text, candidate.passage.heading)
    return scores[side] >= ENOUGH and scores[side] >= 0.8 * max(scores.values())


def voice_of(candidate: Candidate) -> str | None:
    """Who speaks in the candidate's sentence, as printed."""
    span = candidate.sentence.span
    return speaker(candidate.passage.paragraph.text, span.start, span.stop)


def distinct_voices(candidates: Sequence[Candidate], naming: Callable[[str | None], str | None]) -> int:
    """How many different people, bodies and groups the candidates let speak; `naming` gives a person's id."""
    return len({naming(voice) or fold(voice).split()[-1] for candidate in candidates if (voice := voice_of(candidate))})
