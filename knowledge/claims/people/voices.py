"""What somebody who is quoted says of the own stance: `"I cannot support it," Roe said.`"""

from __future__ import annotations

import re
from dataclasses import replace

from knowledge.claims.concepts import located, of_class
from knowledge.claims.model import Claim, ClaimKind
from knowledge.claims.places.elsewhere import facility
from knowledge.claims.statement import Statement
from knowledge.claims.stating import asides, claim
from knowledge.text.analysis import fold

_I = r"\b(?:i|we|(?:my|our) (?:members|union|group|office)|(?:our|my) (?:officers|drivers|teachers|workers|nurses|people|neighbors|businesses|employees|clients|firefighters))"
_ASK = r"(?:am |'m |are |'re )?(?:\w+ ){0,3}(?:ask|asking|urge|urging|beg|begging|call on|want) (?:[\w']+ ){1,4}to "
_DOWN = r"(?:reject|turn (?:it|this|that) down|vote (?:it|this|that) down|vote no|vote against|kill|scrap)"
_THIS = r"(?:it|this|that|these|the)\b"
_OWN = (
    ("neutral", re.compile(r"\b(?:isn't|is not|am not|'m not|aren't|are not|neither) (?:for|in favou?r of) (?:\w+ )?n?or against|\b(?:i|we)(?:'m| am|'re| are) neutral|\b(?:i|we) (?:have|take) no (?:position|side)|\bno tenemos (?:postura|posicion)")),
    ("oppose", re.compile(
        rf"{_I} (?:cannot|can't|can not|won't|will not|do not|don't|never) (?:(?:want|live with) {_THIS}|(?:support|back|vote for|accept)\b)|{_I} (?:strongly |firmly |still |also )?(?:oppose|reject)\b|{_I} (?:will |'ll )?vote(?:d)? (?:no|against)\b"
        rf"|{_I}(?:'m| am|'re| are) (?:\w+ly |all |still )?(?:against|opposed to) |{_I} {_ASK}{_DOWN}|{_I}{_ASK}{_DOWN}|\bplease {_DOWN}\b|[“\"«](?:so )?{_DOWN}(?= (?:and|now|tonight)|[.,!”\"])|(?<=[.!?] )(?:vote (?:it|this|that) down|turn (?:it|this|that) down|vote no)(?=[.,!])"
        r"|\b(?:me opongo|nos oponemos|estamos en contra|estoy en contra|votare en contra|(?:lo|la|asi lo) rechazamos|rechazamos (?:la|el|est[ea])|no (?:lo |la )?(?:apoyo|apoyamos)|no puedo apoyar|no queremos (?:la|el|est[ea]))\b")),
    ("support", re.compile(
        rf"{_I} (?:strongly |fully |still |also )?(?:support|back|endorse|stand behind|welcome|favor)\b|{_I} (?:will |'ll )?vote(?:d)? (?:yes|for {_THIS})|{_I} want (?:it|this|these|the)\b(?! (?:[\w']+ ){{0,4}}?(?:to|\w+ed|back|gone|out)\b)|{_I} stand(?:s)? behind|{_I}(?:'m| am|'re| are) (?:all )?(?:for {_THIS}|in favou?r)"
        rf"|{_I} {_ASK}(?:approve|adopt|pass|vote yes|support)|{_I}{_ASK}(?:approve|adopt|pass|vote yes)|\bplease (?:pass|approve|adopt) {_THIS}|(?<=[“\"«])(?:pass|approve) (?:it|this)(?=[.,!])"
        r"|\b(?:apoyamos|apoyo (?:la|el|est[ea])|respaldo (?:la|el|est[ea])|respaldamos|estamos a favor|estoy a favor|votare a favor|queremos (?:la|est[ea]) (?:ordenanza|medida|plan|norma))\b")),
)  # fmt: skip


def own_stance(statement: Statement, voice: str) -> list[Claim]:
    """`"I cannot support it," Roe said.`: what somebody who is quoted says of the own stance."""
    choice = next((choice for choice, pattern in _OWN if pattern.search(statement.folded)), None)
    if choice is None:
        return []
    surname = _surname(statement, voice)
    if not surname:
        return []
    clause = statement.clauses[0]
    told = claim(
        statement,
        ClaimKind.STANCE,
        clause,
        printed=surname.title(),
        subject=frozenset([surname]),
        frame=frozenset(["stance"]),
    )
    return [replace(told, choice=choice, names=frozenset(), qualifiers=asides(statement, statement.places(clause)))]


_WORK = re.compile(
    r"\b(?:it|this) (?:was|is) my (?:own )?(?:idea|doing|notion|plan|proposal)\b|\bi (?:wrote|drafted|drew up|proposed|introduced|came up with|thought of|sponsored|brought) (?:this|the (?:ordinance|plan|bill|policy|measure|proposal|idea))\b"
    r"|\b(?:fue|es) (?:idea mia|mi idea)\b|\byo (?:lo|la) (?:escribi|redacte|propuse)\b"
)


def own_work(statement: Statement, voice: str) -> list[Claim]:
    """`"It was my idea," Roe said.`: what somebody who is quoted takes credit for."""
    if not _WORK.search(statement.folded):
        return []
    surname = _surname(statement, voice)
    clause = statement.clauses[0]
    told = claim(
        statement,
        ClaimKind.AGENT,
        clause,
        printed=surname.title(),
        frame=frozenset(["propose"]),
        context=frozenset(["plan"]),
    )
    return [replace(told, choice=surname, names=frozenset())] if surname else []


def _surname(statement: Statement, voice: str) -> str:
    told = "" if facility(voice) or voice[:1].islower() else voice
    name = _introduced(statement) or told or _told_by(statement)
    return fold(name).split()[-1] if name else ""


_CREDITED = re.compile(r"[”\"»],?\s+(?P<name>[A-Z]\w+(?: [A-Z]\w+)?) [a-z]+(?:s|ed|d|t|ijo|ó)\b")
_PRONOUN = re.compile(r"[”\"»],?\s+(?:he|she|ella|él)\b|[”\"»],?\s+dijo\b")
_QUOTED = re.compile(r"\s*[“\"«]")
_BACK = 3
_NAME = r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)+"
_FULL_NAME = re.compile(rf"\b{_NAME}\b")
# `Ann Roe, president of the union, goes first: "We stand behind it."`
_COLON = re.compile(rf"\b(?P<name>{_NAME})\b[^:“\"«.!?]{{0,90}}:\s*[“\"«]")


def _introduced(statement: Statement) -> str:
    found = [match["name"] for match in _COLON.finditer(statement.text) if _person(match["name"])]
    return str(found[0]) if found else ""


def _person(name: str) -> bool:
    """No street, and not the first words of the name of a body."""
    last = fold(name).split()[-1]
    return not facility(last) and not of_class(frozenset(located([last], "en")[0]), "who", "body")


def _told_by(statement: Statement) -> str:
    """`"...," Roe answers`, or for `she says` the full name in the sentence before."""
    if found := _CREDITED.search(statement.text):
        return str(found["name"])
    goes_on = _PRONOUN.search(statement.text) or _QUOTED.match(statement.text) or _quoted(statement.before)
    before = statement.before if goes_on else None
    for _ in range(_BACK):
        found_names: list[str] = _FULL_NAME.findall(before.text) if before else []
        named = [name for name in found_names if _person(name)]
        if named:
            return named[-1]
        before = before.before if before else None
    return ""


def _quoted(before: Statement | None) -> bool:
    """True where a quotation has been opened and not closed."""
    for _ in range(_BACK):
        if before is None:
            return False
        text = before.text
        opened = max(text.rfind("“"), text.rfind("«")), max(text.rfind("”"), text.rfind("»"))
        if opened != (-1, -1):
            return opened[0] > opened[1]
        if text.count('"'):
            return text.count('"') % 2 == 1
        before = before.before
    return False
