"""Which side of the policy a sentence gives voice to, from its own words, its heading and its speaker."""

from __future__ import annotations

import re
from functools import lru_cache

from knowledge.models import Side
from knowledge.text.analysis import fold

_SUPPORT = (
    (3.0, r"\b(?:supporters?|proponents?|backers?|advocates of|in favou?r of|partidarios|defensores)\b"),
    (
        2.0,
        r"\b(?:prais\w+|hail(?:ed|s)|applaud\w*|celebrat\w+|endors\w+|grateful|gratitude|welcom(?:ed|es)|back(?:ed|ing)\b|defended|expressed (?:\w+ )?support|support(?:s|ed|ive|ing)? (?:for )?(?:the|this|of)|vot(?:ed|ing) (?:in favou?r|for|yes)|agreed with|apoya\w*|a favor|celebr[oa]\w*|elogi\w+)\b",
    ),
    (
        1.2,
        r"\b(?:necessary (?:step|tool|to)|crucial|will help|would help|help(?:s|ed)? (?:curb|reduce|keep|protect|improve|combat)|valuable|benefit\w*|enhanc\w+|safer|right (?:thing|decision|step)|common sense|long overdue|overdue|step forward|great day|proud|important step|worked|works well|model for|force multiplier|must work together|improv(?:e|es|ed|ement)|responsib\w+ to|essential|keep (?:\w+ ){0,4}safe)\b",
    ),
)
_OPPOSE = (
    (3.0, r"\b(?:opponents?|critics|detractors|dissent\w*|opositores|criticos)\b"),
    (
        2.0,
        r"\b(?:oppos(?:e|es|ed|ing|ition)\b|criticiz\w+|criticised|condemn\w*|denounc\w*|backlash|outcry|slammed|blasted|objected|object to|shameful|protest(?:ed|s|ers)?|against (?:the|this|it)|vot(?:ed|ing) (?:no|against)|alarm|warn(?:ed|s)|pleaded|step backward|setback|en contra|rechaz\w+|critic[oa]\w*|mobiliz\w+ against)\b",
    ),
    (
        1.2,
        r"\b(?:concern(?:s|ed)?|fear(?:s|ed|ing|ful)?|worr(?:y|ies|ied)|erod\w+|undermin\w+|mistrust|distrust|harm(?:s|ed|ful)?|hurt(?:s)?|unfair\w*|unjust|discriminat\w+|profiling|disproportionate\w*|alienat\w+|isolat\w+|divisi(?:ve|on)|danger(?:ous)? to|burden\w*|punish\w*|target(?:s|ed|ing)? vulnerable|into a target|violat\w+|abuse|chilling|step back|mistake|wrong (?:direction|move)|overreach|costly|unaffordable|struggl\w+|suffer\w*|blur\w*|doesn['’]t belong|jeopardiz\w+|discourag\w+|temor|preocup\w+|miedo)\b",
    ),
)


def _compiled(table: tuple[tuple[float, str], ...]) -> tuple[tuple[float, re.Pattern[str]], ...]:
    return tuple((weight, re.compile(pattern)) for weight, pattern in table)


_CUES = {Side.SUPPORT: _compiled(_SUPPORT), Side.OPPOSE: _compiled(_OPPOSE)}
_HEADING = {
    Side.SUPPORT: re.compile(r"\b(?:support\w*|proponents?|in favou?r|praise|hail|celebrat\w*|backers)\b"),
    Side.OPPOSE: re.compile(r"\b(?:oppos\w+|critic\w*|concerns?|backlash|alarm|outcry|against|protest\w*|fears?)\b"),
}
ENOUGH = 1.8


@lru_cache(maxsize=1 << 16)
def leanings(text: str, heading: str = "") -> dict[Side, float]:
    """How strongly a sentence voices each side; a heading lends its section half a cue."""
    folded, above = fold(text), fold(heading)
    scores = {side: sum(weight for weight, pattern in table if pattern.search(folded)) for side, table in _CUES.items()}
    for side, pattern in _HEADING.items():
        other = Side.OPPOSE if side is Side.SUPPORT else Side.SUPPORT
        if pattern.search(above) and not _HEADING[other].search(above):
            scores[side] += 1.0
    return scores


def side_of(text: str, heading: str = "") -> Side | None:
    """The side that a sentence clearly voices; None for neither or for both alike."""
    scores = leanings(text, heading)
    best = max(scores, key=lambda side: scores[side])
    other = Side.OPPOSE if best is Side.SUPPORT else Side.SUPPORT
    return best if scores[best] >= ENOUGH and scores[best] > scores[other] else None
