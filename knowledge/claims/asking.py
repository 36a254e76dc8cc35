"""The question that a found difference answers, in a fixed wording by what the claims are about."""

from __future__ import annotations

from collections.abc import Sequence

from .concepts import concepts
from .model import Claim, ClaimKind

# Keys are a kind of claim, or the kind and a frame; `{about}` is a noun as printed. Interfaces translate by key.
QUESTIONS = {
    "count": "How many {about}?",
    "tally": "What was the result of the vote?",
    "money": "How much money?",
    "money-cost": "How much does it cost?",
    "money-fine": "How high is the fine?",
    "money-fee": "How high is the charge?",
    "money-revenue": "How much money does it bring in?",
    "money-earnings": "Up to which income does it apply?",
    "money-wage": "How high is the pay?",
    "money-rebate": "How high is the rebate?",
    "money-fund": "How much money is set aside?",
    "share": "What share?",
    "share-of": "What share of {about}?",
    "measure": "How much?",
    "measure-age": "From or up to which age?",
    "measure-speed": "At which speed?",
    "duration": "How long?",
    "date": "On which date?",
    "date-start": "When does it start?",
    "date-end": "When does it end?",
    "date-vote": "On which day was the vote?",
    "clock": "At what time?",
    "clock-start": "At what time does it start?",
    "clock-end": "At what time does it end?",
    "clock-vote": "At what time was the vote?",
    "duty": "What is allowed, and what is not?",
    "duty-required": "Is it required?",
    "coverage": "To whom or what does it apply?",
    "status": "Where does it stand?",
    "status-train": "Has the training taken place?",
    "agent": "Who did it?",
    "agent-propose": "Who proposed it?",
    "agent-pay": "Who pays for it?",
    "agent-impose": "Who ordered it?",
    "agent-win": "Who received it?",
    "agent-source": "Where does the money come from?",
    "agent-receive": "Who receives the money?",
    "agent-alone": "Who cast the only vote against it?",
    "stance": "Does {about} support or oppose it?",
    "fact": "Is it so, or not?",
}
_FRAMES = {
    "price": "fee", "charge": "fee", "tax": "fee", "rent": "fee", "bill": "cost", "pay": "cost", "wageMin": "wage", "grant": "fund", "kmh": "speed", "writeOff": "fund",
}  # fmt: skip
_MOST_WORDS = 8


def key(claims: Sequence[Claim]) -> str:
    """The most particular wording that fits the claims."""
    lead = claims[0]
    kind = str(lead.kind)
    if lead.kind is ClaimKind.SHARE:
        return "share-of" if _about(claims) else kind
    if lead.kind is ClaimKind.DUTY:
        return "duty-required" if any(claim.choice == "required" for claim in claims) else kind
    frames = [lead.unit] if lead.kind is ClaimKind.MEASURE else _shared_frames(claims)
    keys = (f"{kind}-{frame if lead.kind is ClaimKind.AGENT else _FRAMES.get(frame, frame)}" for frame in frames)
    return next((one for one in keys if one in QUESTIONS), kind)


def _shared_frames(claims: Sequence[Claim]) -> list[str]:
    return sorted(frozenset.intersection(*(claim.frame for claim in claims)) or claims[0].frame)


def about(claims: Sequence[Claim]) -> str:
    """The noun that the question names, empty where it names none."""
    return _about(claims) if "{about}" in QUESTIONS[key(claims)] else ""


def _about(claims: Sequence[Claim]) -> str:
    """An English noun where one is printed."""
    english = [claim.printed for claim in claims if claim.language == "en" and claim.printed]
    return (english or [claim.printed for claim in claims])[0]


def question(claims: Sequence[Claim]) -> str:
    """A neutral question that all positions answer."""
    return QUESTIONS[key(claims)].format(about=_about(claims))


def words(claims: Sequence[Claim]) -> tuple[str, ...]:
    """What readers may ask with: nouns as printed, and the concepts that all positions share."""
    printed = dict.fromkeys(claim.printed for claim in claims if claim.kind in (ClaimKind.COUNT, ClaimKind.STANCE))
    shared = frozenset.intersection(*(claim.context | claim.frame for claim in claims))
    weighed = sorted(shared, key=lambda concept: (-concepts().weight(concept), concept))
    return tuple(dict.fromkeys([*printed, *(concept.strip("=_") for concept in weighed)]))[:_MOST_WORDS]
