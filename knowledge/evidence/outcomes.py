"""What became of the vote, as the articles tell it: passed or failed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum

from knowledge.text.analysis import fold
from knowledge.text.figures import tallies

_PASSED = re.compile(
    r"\b(?:approv(?:ed|es|al)|pass(?:ed|es|ing)|adopt(?:ed|s|ion)|enact(?:ed|s)|in favou?r|aprob\w+)\b"
)
_FAILED = re.compile(
    r"\b(?:reject(?:ed|s|ion)|vot(?:ed|ing) (?:it |the \w+ )?down|turned (?:it |the \w+ )?down|defeat(?:ed|s)?|fail(?:ed|s) to pass|failed \d|rechaz\w+)\b"
)
_BODY = r"(?:commission(?:ers)?|council(?:ors|men|members)?|board|city|town|county|voters?|they|lawmakers|legislature|mayor|senate|house|trustees|supervisors|people)"
_ASSUMES_FAILED = re.compile(
    rf"\b(?:why|when|how come|how)\b.{{0,20}}\b{_BODY}\b.{{0,15}}\b(reject(?:ed)?|vote(?:d)? (?:it |this |the \w+ )?down|turn(?:ed)? (?:it |this |the \w+ )?down|defeat(?:ed)?|kill(?:ed)?)\b"
)
_ASSUMES_PASSED = re.compile(
    rf"\b(?:why|when|how come|how)\b.{{0,20}}\b{_BODY}\b.{{0,15}}\b(approve[d]?|pass(?:ed)?|adopt(?:ed)?|enact(?:ed)?)\b"
)
_CLEARLY = 3


class Decision(StrEnum):
    """Passed or failed."""

    PASSED = "passed"
    FAILED = "failed"


def told(texts: Iterable[str]) -> Decision | None:
    """What sentences with a vote result say of it; None where they leave it open or say both."""
    voting = [fold(text) for text in texts if tallies(text)]
    passed = sum(1 for text in voting if _PASSED.search(text))
    failed = sum(1 for text in voting if _FAILED.search(text))
    if passed >= _CLEARLY * max(failed, 1) or (passed and not failed):
        return Decision.PASSED
    if failed >= _CLEARLY * max(passed, 1) or (failed and not passed):
        return Decision.FAILED
    return None


def assumed(question: str) -> tuple[Decision, str] | None:
    """The decision that a question takes for granted, and its word for it."""
    if found := _ASSUMES_FAILED.search(question):
        return Decision.FAILED, found[1]
    if found := _ASSUMES_PASSED.search(question):
        return Decision.PASSED, found[1]
    return None
