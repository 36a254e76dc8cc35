"""Who speaks in a sentence, as printed."""

from __future__ import annotations

import re
from functools import lru_cache

from knowledge.text.analysis import fold
from knowledge.text.names import names

SAYING = (
    r"(?:said|says|say|saying|told|tells|added|adds|argued?|argues|arguing|called|calls|wrote|writes|noted|notes|stated|states|stating|claim(?:s|ed)?|explain(?:s|ed)?|warn(?:s|ed)?|"
    r"testif(?:y|ies|ied)|insist(?:s|ed)?|repl(?:y|ies|ied)|ask(?:s|ed)?|describ(?:e|es|ed)|prais(?:e|es|ed)|celebrat(?:e|es|ed)|condemn(?:s|ed)?|criticiz(?:e|es|ed)|"
    r"contend(?:s|ed)?|believ(?:e|es|ed)|fear(?:s|ed)?|counter(?:s|ed)?|assert(?:s|ed)?|emphasiz(?:e|es|ed|ing)|express(?:es|ed)?|voic(?:e|es|ed)|echo(?:es|ed)?|maintain(?:s|ed)?|defend(?:s|ed)?|"
    r"indicat(?:e|es|ed)|announc(?:e|es|ed)|point(?:s|ed)? (?:out|to)|acknowledg(?:e|es|ed)|suggest(?:s|ed)?|highlight(?:s|ed)?|rais(?:e|es|ed)|urg(?:e|es|ed)|thank(?:s|ed)?|declar(?:e|es|ed)|vow(?:s|ed)?|"
    r"dijo|afirmo|declaro|senalo|aseguro|explico|advirtio|agrego|sostuvo|dice|afirma)"
)
_SAYS = re.compile(rf"\b{SAYING}\b")
# `He also pointed to that` goes on for whoever spoke before.
_PRONOUN_SAYS = re.compile(rf"(?:he|she)\s(?:also\s|later\s|then\s|further\s)?{SAYING}\b")
_GROUP = re.compile(
    r"\b(?:(?:many|some|several|other|most|local|community|immigrant|immigration|civil rights|advocacy|city|county|state|federal|school|police|business|police union|an? \w+|the)\s)*"
    r"(?:critics|opponents|proponents|supporters|advocates|activists|residents|officials|commissioners|council members|leaders|experts|researchers|groups|organizations|members|"
    r"detractors|backers|neighbors|parents|teachers|students|owners|merchants|landlords|tenants|drivers|speakers|spokesperson|spokesman|spokeswoman|lawyers|doctors|police|defensores|criticos|opositores|residentes|vecinos)\b"
)
_OPEN, _CLOSE = re.compile(r"[“«]|(?<!\w)\""), re.compile(r"[”»]|\"(?!\w)")


@lru_cache(maxsize=1 << 16)
def speaker(paragraph: str, start: int, stop: int) -> str | None:
    """The name or group that the sentence, or the quotation around it, is ascribed to; None where nobody is named."""
    sentence = paragraph[start:stop]
    own = _ascribed(sentence)
    if not own and _PRONOUN_SAYS.match(fold(sentence)):
        return _ascribed(paragraph[:start][-400:], last=True)
    if own or not _quoted(paragraph, start, stop):
        return own
    return _ascribed(paragraph[:start][-400:], last=True) or _ascribed(paragraph[stop : stop + 200])


def _ascribed(text: str, *, last: bool = False) -> str | None:
    folded = fold(text)
    found = []
    for verb in _SAYS.finditer(folded):
        nearest = _subject(text, folded, verb)
        if nearest:
            found.append(nearest)
    if not found:
        return _according(text, folded)
    return found[-1] if last else found[0]


def _subject(text: str, folded: str, verb: re.Match[str]) -> str | None:
    """The name just after the verb (`said Levine Cava`), else the last name or group of the clause before it."""
    after = text[verb.end() : verb.end() + 60]
    direct = re.match(r"\s(?:[a-z]+\s){0,2}(?=[A-Z])", after)
    if direct and verb[0] in {"said", "says", "added", "dijo", "afirmo"}:
        # A surname alone is taken for an ordinary word where a sentence opens, but not after somebody's words.
        opening = "by " if re.search(r"[”\"»],?\s$", text[: verb.start()]) else ""
        named = names(opening + after[direct.end() :])
        if named and named[0].start <= 28:
            return named[0].text
    clause = max(folded.rfind(". ", 0, verb.start()), folded.rfind("; ", 0, verb.start()), 0)
    before = re.sub(r"[“\"«][^”\"»]*[”\"»]", lambda quote: "a" * len(quote[0]), text[clause : verb.start()])
    people = [name for name in names(before) if not name.text.isupper() or len(name.text) > 1]
    groups = list(_GROUP.finditer(fold(before)))
    if groups and (not people or groups[-1].start() > people[-1].start):
        return before[groups[-1].start() : groups[-1].end()].strip()
    return people[-1].text if people and len(before) - people[-1].stop < 90 else None


def _according(text: str, folded: str) -> str | None:
    found = re.search(r"\baccording to (?:the )?|\bsegun (?:el |la )?", folded)
    if not found:
        return None
    named = names(text[found.end() : found.end() + 80])
    return named[0].text if named and named[0].start < 12 else None


def _quoted(paragraph: str, start: int, stop: int) -> bool:
    """True when the sentence stands wholly or partly inside quotation marks."""
    if _OPEN.search(paragraph[start:stop]) or _CLOSE.search(paragraph[start:stop]):
        return True
    return len(_OPEN.findall(paragraph[:start])) > len(_CLOSE.findall(paragraph[:start]))


@lru_cache(maxsize=1 << 16)
def has_quotation(text: str) -> bool:
    """True for a sentence with somebody's exact words of some length."""
    return bool(re.search(r"[“\"«][^”\"»]{12,}", text))
