"""The question that a found difference answers, in a fixed wording by kind."""

from __future__ import annotations

from collections.abc import Sequence

from .model import Claim, ClaimKind

_QUESTIONS = {
    ClaimKind.COUNT: "How many {about}?",
    ClaimKind.TALLY: "What was the result of the vote?",
    ClaimKind.MONEY: "How much money?",
    ClaimKind.SHARE: "What share?",
    ClaimKind.MEASURE: "How much?",
    ClaimKind.DURATION: "How long?",
    ClaimKind.DATE: "On which date?",
    ClaimKind.CLOCK: "At what time?",
    ClaimKind.DUTY: "What is required, and what is allowed?",
    ClaimKind.COVERAGE: "To whom or what does it apply?",
    ClaimKind.STATUS: "Where does it stand?",
    ClaimKind.AGENT: "Who did it?",
    ClaimKind.STANCE: "Who supports it, and who opposes it?",
}


def question(claims: Sequence[Claim]) -> str:
    """A neutral question that all positions answer."""
    return _QUESTIONS[claims[0].kind].format(about=claims[0].printed)


def words(claims: Sequence[Claim]) -> tuple[str, ...]:
    """What the claims share in print, to find the difference by."""
    return (claims[0].printed,)
