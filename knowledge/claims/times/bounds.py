"""Days up to which something may be done, and days before or after which a rule takes things in: deadlines and cut-offs."""

from __future__ import annotations

import re
from typing import NamedTuple

from knowledge.claims.concepts import concepts, of_class
from knowledge.claims.statement import DAYS, Statement

from .events import not_before
from .moment import Moment
from .themes import theme

_REACH = 9
_TOWARDS = frozenset("to until till hasta al a".split())


class Bound(NamedTuple):
    """A deadline, a cut-off, or the end of what goes on until then; `kind` as of what is dated."""

    frame: str
    subject: frozenset[str]
    kind: str = ""


def bounded(statement: Statement, one: Moment, places: list[int]) -> Bound | None:
    """A day up to which something may be done, or before or after which a rule takes things in or leaves them out."""
    before = statement.texts[one.start - 1] if one.start else ""
    if before in _AFTER and (made := _made_before(statement, one.start, places)):
        return Bound("cutoff", statement.at(made))
    near = statement.texts[max(0, one.start - _REACH) : one.start]
    kind = _kind(statement, places)
    if not (_until(statement, one, places, near) or (kind == "apply" and {"due", "vence", "vencen"} & set(near))):
        return None
    if _WAITS & set(near) or not_before(statement, one):
        return Bound("start", statement.at(places), kind)
    if (_GOING_ON & set(near) or _GOES_ON.search(" ".join(near))) and kind != "apply":
        return Bound("end", statement.at(place for place in places if place < one.start), kind)
    subject = of_class(statement.at(places), "who", "thing") | _meant(statement, near)
    return Bound("deadline", subject | {"register"} if kind == "apply" else subject, kind)


def _meant(statement: Statement, near: list[str]) -> frozenset[str]:
    """`let dealers use them until January 1`: what the sentence before names."""
    if statement.before is None or not {"them", "they", "it"} & set(near):
        return frozenset()
    told = statement.before.at(range(len(statement.before.words)))
    return frozenset(name for name in told if concepts().weight(name) > _HEAVY)


_HEAVY = 0.5
_ASKS = re.compile(
    r"\bask for (?:one|it|a)\b|\bsend(?:ing)? in\b|\bapply\b|\breach us\b|\bturn(?:ed)? in\b|\bsubmit\w*|\bpresentar\b|\bentregar\b|\bsign up\b"
)
_FILED = re.compile(r"\b(?:due date|had (?:filed|applied|registered|signed up)|late applicants)\b")
_KINDS = frozenset(["apply", "petition", "train"])


def _kind(statement: Statement, places: list[int]) -> str:
    words = " ".join(statement.texts[place] for place in places)
    found = {name for name in theme(words).split() if name in _KINDS}
    if not found and (_ASKS.search(words) or _FILED.search(statement.folded)):
        return "apply"
    return " ".join(sorted(found))


def _made_before(statement: Statement, date: int, places: list[int]) -> list[int]:
    """`buildings finished after` a day, in a sentence that tells to what a rule applies."""
    near = [place for place in places if date - _PARTICIPLE <= place < date - 1]
    made = [place for place in near if _MADE & set(statement.concepts[place])]
    told = _TAKING_IN & statement.at(range(len(statement.words)))
    return [place for place in near if place <= made[-1]] if made and told else []


def _until(statement: Statement, one: Moment, places: list[int], near: list[str]) -> bool:
    """`companies have until May 1`, `must apply by May 1`, `accepted through May 1`."""
    before = [text for text in near if text not in DAYS and text not in {",", "el", "the"}][-2:]
    if {"until", "hasta", "through", "till"} & set(before):
        return bool(set(near) & _LASTING) or _GOES_ON.search(" ".join(near)) is not None
    if "deadline" in statement.at(places) and (_TOWARDS | {"is", "was", "es", "of"}) & set(before):
        return True
    return before[-1:] in (["by"], ["before"], ["del"], ["antes"]) and bool(_MUST.search(" ".join(near)))


_MUST = re.compile(
    r"\b(?:must|ha(?:ve|s) to|needs? to|required to|deben?|deberan?|tendran? que|tienen? que)\b(?!.*\b(?:gather|collect|reunir)\b)"
)
_GOING_ON = frozenset(
    "effect force vigente vigor keep keeps kept stay stays stayed remain remains run runs running continue continues continued last lasts valid good open seguira seguiran permanecera abierta abierto sigue siguen durara dura".split()
)
_GOES_ON = re.compile(r"\bgo(?:es)? on \w+ing\b")
_LASTING = _GOING_ON | frozenset(
    "have has may can had gave give gives given dio dieron let lets allow allows allowed accepted taken received available collected accepts accept tienen tiene pueden podran podra puede reciben recibiran recibira reciben aceptan aceptaran habra disponible".split()
)
_WAITS = frozenset(["wait", "waits", "esperar"])
_PARTICIPLE = 6
_AFTER = frozenset(["after", "before", "since", "despues", "antes", "de", "in"])
_MADE = frozenset(["finish", "build", "open", "buy", "hire", "register", "create", "sign", "install", "birth", "end"])
_TAKING_IN = frozenset(["exempt", "apply", "limit", "affect"])
