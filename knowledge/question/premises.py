"""What a question takes for granted and the articles do not say."""

from __future__ import annotations

from collections.abc import Sequence

from knowledge.text.figures import tallies, tally

from .reading import Reading


def false_premise(reading: Reading, texts: Sequence[str]) -> str | None:
    """The vote result that the question assumes, when the articles give another one and never this one."""
    if not reading.premise:
        return None
    told = {tally(figure.text) for text in texts for figure in tallies(text)}
    assumed = tally(reading.premise)
    unanimous = assumed is None or assumed[1] == 0
    if assumed in told or not told or (unanimous and (None in told or any(one and one[1] == 0 for one in told))):
        return None
    return reading.premise
