"""What somebody who is quoted says of the own stance: `"I cannot support it," Roe said.`"""

from __future__ import annotations

import re
from dataclasses import replace

from knowledge.text.analysis import fold

from .elsewhere import facility
from .model import Claim, ClaimKind
from .statement import Statement
from .stating import asides, claim

_OWN = (
    ("neutral", re.compile(r"\b(?:isn't|is not|am not|'m not|aren't|are not|neither) (?:for|in favou?r of) (?:\w+ )?n?or against|\bi(?:'m| am) neutral|\bi have no position")),
    ("oppose", re.compile(r"\bi (?:cannot|can't|can not|won't|will not|do not|don't) (?:support|back|vote for|accept)|\bi (?:oppose|will vote (?:no|against)|am against|'m against|reject)\b|\bi(?:'m| am)? (?:\w+ ){0,3}(?:ask|asking|urge|urging|beg|begging) (?:\w+ ){1,3}to (?:reject|turn (?:it|this|that) down|vote no|kill|scrap)|\b(?:me opongo|votare en contra|no (?:lo |la )?apoyo|no puedo apoyar)\b")),
    ("support", re.compile(r"\bi (?:support|back|will vote (?:yes|for)|am for|'m for|endorse|stand behind)\b|\bi(?:'m| am)? (?:\w+ ){0,3}(?:ask|asking|urge|urging) (?:\w+ ){1,3}to (?:approve|adopt|pass|vote yes)|\b(?:apoyo|respaldo|votare a favor)\b")),
)  # fmt: skip


def own_stance(statement: Statement, voice: str) -> list[Claim]:
    """`"I cannot support it," Roe said.`: what somebody who is quoted says of the own stance."""
    choice = next((choice for choice, pattern in _OWN if pattern.search(statement.folded)), None)
    voice = "" if facility(voice) else voice
    voice = voice or (_told_by(statement) if choice else "")
    surname = fold(voice).split()[-1] if voice else ""
    if choice is None or not surname:
        return []
    clause = statement.clauses[0]
    told = claim(
        statement, ClaimKind.STANCE, clause, printed=voice, subject=frozenset([surname]), frame=frozenset(["stance"])
    )
    return [replace(told, choice=choice, names=frozenset(), qualifiers=asides(statement, statement.places(clause)))]


_CREDITED = re.compile(r"[”\"»],?\s+(?P<name>[A-Z]\w+(?: [A-Z]\w+)?) [a-z]+(?:s|ed|d|t|ijo|ó)\b")
_PRONOUN = re.compile(r"[”\"»],?\s+(?:he|she|ella|él)\b|[”\"»],?\s+dijo\b")
_QUOTED = re.compile(r"\s*[“\"«]")
_BACK = 3
_FULL_NAME = re.compile(r"\b[A-Z][\w'’-]+ [A-Z][\w'’-]+\b")


def _told_by(statement: Statement) -> str:
    """`"...," Roe answers`, or for `she says` the full name in the sentence before."""
    if found := _CREDITED.search(statement.text):
        return str(found["name"])
    before = statement.before if _PRONOUN.search(statement.text) or _QUOTED.match(statement.text) else None
    for _ in range(_BACK):
        found_names: list[str] = _FULL_NAME.findall(before.text) if before else []
        named = [name for name in found_names if not facility(name)]
        if named:
            return named[-1]
        before = before.before if before else None
    return ""
