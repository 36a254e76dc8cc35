"""How a sentence moves a day: `put the start off to October 6`, `the new date is June 15`, `will now get them on May 2`."""

from __future__ import annotations

import re

from knowledge.claims.statement import Statement

from .events import Event, not_before
from .moment import Moment
from .objects import subject_of
from .relative import MONTHS
from .themes import theme

_DAY = r"(?:on |the |el |at least |at the earliest |no earlier than )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? |(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo),? )?$"
_SHIFT = re.compile(
    r"\b(?P<verb>mov(?:e|es|ed|ing)|push(?:es|ed|ing)?|put(?:s|ting)?(?= [^.;]*\b(?:off|back)\b)|delay(?:s|ed|ing)?|postpon(?:e|es|ed|ing)|shift(?:s|ed|ing)?|reschedul(?:e|es|ed|ing)|set(?: back|ting back)|slip(?:s|ped)?|slid(?:e|es)?|bump(?:s|ed)?|defer(?:s|red)?|h[eo]ld(?:ing)? off"
    r"|extend(?:s|ed|ing)?|prolong(?:s|ed|ing)?|renew(?:s|ed|ing)?|renov(?:o|ado|ada|ara)|stretch(?:es|ed)?|aplaz\w+|pospon\w+|pospuso|pospuest\w+|posterg\w+|retras\w+|prorrog\w+|prolong(?:o|a|ara|aran|aron|ada|ado)|exten(?:dio|der|dieron|dera)|extiend\w+|ampli\w+|traslad\w+|movi(?:o|eron)|recorri(?:o|eron))\b"
    rf"(?P<what>[^.;]*?)\b(?:to|until|till|through|into|hasta|al?|para)\b ?{_DAY}"
)
# That a day is moved, whatever the words for the new one.
SHIFTS = re.compile(
    r"\b(?:slip(?:s|ped)?|slid|bumped|shifted|rescheduled|deferred|pospuesto|pospuesta|prorrogad[oa]|traslad\w+|retras\w+)\b"
)
_LENGTHENS = re.compile(r"^(?:exten|renew|renov|prolong|stretch|prorrog|ampli|extiend)")
_DEADLINE = re.compile(
    r"\b(?:deadline|due date|last day (?:to|for)|final day (?:to|for)|applications?|registration|regist\w+|sign-?up|window|plazo|inscripcion|solicitudes|fecha limite)\b"
)
_ENDS = re.compile(
    r"\b(?:end|ending|expir\w+|closing|closure|sunset|last day|final day|lapse|shutdown|phase-?out|fin|cierre|termino|vencimiento|ultimo dia)\b"
)
_GATHERS = re.compile(
    r"\b(?:hearings?|votes?|voting|decision|meetings?|sessions?|readings?|debate|elections?|trial date|audiencias?|votacion|reunion|decisiones?|discussion|matter|question|item)\b"
)
_NAMED = re.compile(
    r"\b(?P<which>(?:new |nueva |original )?(?:opening|start(?:ing)?|launch|target|effective|earliest|first|last|final|closing|end|due|expiration|kickoff|new|inicio|primer|ultimo|nueva)? ?(?:date|day|night|deadline|fecha|dia|noche|plazo))\b"
    rf"(?P<of>[^.;:]{{0,70}}?)(?: (?:is|will be|would be|remains|is now|will now be|es|sera|es ahora)(?: now| ahora)? |: ){_DAY}"
)
_STARTS = re.compile(
    r"\b(?:new|nueva|opening|start(?:ing)?|launch|target|effective|earliest|first|kickoff|inicio|primer)\b"
)
_NOW_THE_DATE = re.compile(
    r"\s*(?:is|will be|would be) (?:now )?the (?:new |earliest |first |next )?(?:possible |target )?(?:date|day|start|opening)\b"
)
_NOW = re.compile(
    rf"\b(?:(?:will|would)(?: \w+)? now|now (?:will|would)|ahora(?: \w+)?) (?P<verb>be \w+|get|receive|have|see|move in|arrive|recibira\w*|llegara\w*|tendra\w*)\b[^.;:]{{0,60}}? (?:on|el|in|by) {_DAY}"
)
_FIRST = re.compile(
    r"\b(?:first|primer[oa]?s?) (?!(?:reading|time|hearing|meeting|vote|report|amendment|quarter|week|weeks|month|months|year|years|grade|violation|offen[sc]e|floor|anniversary|responders?|aid|proposed|reported|raised|told|asked|said|such|things?|place|round|half|two|three|vez|lectura|ano|mes|semana|piso)\b)"
    rf"[^.;]{{2,110}}?(?:\b(?:is|are|be|was|were|will|due|set|planned|scheduled|expected|arrive\w*|hit|take|roll|enter|join|report|run|ride|open|appear|land|sail|move|come|go|start|begin|made|get|got|es|sera|seran|saldran|llegaran|llegarian|esta|estan|previst\w+)\b[^.;]{{0,60}}?)(?:on|for|in|by|is|until|,|el|en|para|due|be|sera|es) {_DAY}"
)
_HELD = re.compile(
    r"\bfirst\b[^.;]{0,25}\b(?:hearing|meeting|reading|report|vote|session|amendment|draft|fine|ticket|offense|violation)s?\b"
)
# A day that takes the place of another, however it is said.
LATE = re.compile(
    r"\b(?:(?:days?|weeks?|months?|years?) (?:late|later than|behind)|(?:later|earlier|sooner) than (?:planned|expected|scheduled|promised|announced|it was)|behind schedule|original (?:due date|deadline|date)|more time|after the (?:date|day) (?:that )?(?:the|it)|as (?:had been|was) planned|did not (?:begin|start|open) when|postpon\w+|delayed|push\w* back|put off|slipped"
    r"|con retraso|mas tarde de lo|antes de lo previsto|aplaz\w+|pospuest\w+|pospuso|posterg\w+|prorrog\w+|un mes tarde|(?:dias|semanas?|mes|meses|anos?) (?:de retraso|tarde|despues de lo|mas tarde))\b"
    r"|\b(?:push\w*|put|mov\w+)\b[^.;]{3,40}\bback\b"
)


def moved(statement: Statement, one: Moment, places: list[int]) -> Event | None:
    """The event whose day is moved to this one, or newly named."""
    before = statement.folded[: statement.words[one.start].start]
    if event := _shifted(statement, one, before) or _now(statement, one, places, before):
        return event
    return named(statement, one, places) if _NEWLY.search(statement.folded) else None


_NEWLY = re.compile(r"\b(?:supposed to|new|now|earliest|nueva|nuevo|ahora)\b")


def _shifted(statement: Statement, one: Moment, before: str) -> Event | None:
    found = _SHIFT.search(before)
    if not found:
        return None
    place = _place(statement, found.start("verb"))
    stop = _place(statement, found.end("what"))
    object_places = list(range(place + 1, stop))
    clause = [word for word in statement.places(statement.clause(place)) if word < place]
    told = [word for word in object_places if statement.concepts[word] and statement.texts[word] not in MONTHS]
    told = [] if _BY_HOW_MUCH.match(found["what"]) else told
    what = found["what"] if told else before[: found.start()]
    if _GATHERS.search(what):
        return None
    frame = _frame(what, bool(_LENGTHENS.match(found["verb"])))
    subject = statement.at(told if told else clause)
    return Event(frame, place, subject, theme(what) if frame != "deadline" else "")


# `was extended by six months, to June 30`: no object, only how much.
_BY_HOW_MUCH = re.compile(r"\s*(?:back |off )?(?:by|for|un|una|en|por)\b|\s*(?:back|off)?\s*$")


def _frame(what: str, lengthens: bool) -> str:
    if _DEADLINE.search(what):
        return "deadline"
    return "end" if lengthens or _ENDS.search(what) else "start"


def named(statement: Statement, one: Moment, places: list[int]) -> Event | None:
    """`The new date for the first arrivals is June 15`, `April 1 is now the earliest date`, `last day to register: May 31`."""
    before = statement.folded[: statement.words[one.start].start]
    if _IT_WILL_BE.search(before) and (event := _told_of(statement, one)):
        return event
    found = _NAMED.search(before)
    if found and not _GATHERS.search(found["of"]):
        words = found["which"] + found["of"]
        place = _place(statement, found.start())
        if _DEADLINE.search(words) or _ENDS.search(words) or _STARTS.search(found["which"]):
            subject = statement.at(word for word in places if word < one.start)
            frame = _frame(words, lengthens="last" in found["which"] or "final" in found["which"])
            return Event(frame, place, subject, theme(found["of"]) if frame != "deadline" else "")
    if _NOW_THE_DATE.match(statement.folded, statement.words[one.stop - 1].stop) and statement.before:
        return Event("start", one.start, statement.before.at(range(len(statement.before.words))))
    return None


_IT_WILL_BE = re.compile(r"\b(?:it|that|they)(?:'ll| will| would)(?: now)? be (?:on )?$")
_SUPPOSED = re.compile(r"\b(?:supposed|meant|due|set|scheduled|planned|was|were|originally) to (?P<verb>\w+)")


def _told_of(statement: Statement, one: Moment) -> Event | None:
    """`The shelter was supposed to open in October; it will be January 20.`"""
    for told in (statement, statement.before):
        if told and (found := _SUPPOSED.search(told.folded)):
            frame = "end" if re.match(r"close|end|expire|stop|shut", found["verb"]) else "start"
            return Event(frame, one.start, told.at(range(len(told.words))))
    return None


def _now(statement: Statement, one: Moment, places: list[int], before: str) -> Event | None:
    """`The precinct will now get its cameras on October 20`."""
    found = _NOW.search(before)
    if not found:
        return None
    place = _place(statement, found.start("verb"))
    return Event("start", place, statement.at(word for word in places if word < one.start), theme(found[0]))


def first(statement: Statement, one: Moment, places: list[int]) -> Event | None:
    """`The first market will be held on May 30`, `the first of them are to arrive on April 1`."""
    before = statement.folded[: statement.words[one.start].start]
    found = _FIRST.search(before)
    if not found or _HELD.search(found[0]):
        return None
    place = _place(statement, found.start())
    subject, _ = subject_of(statement, one, place, [word for word in places if word >= place])
    kind = theme(found[0])
    return Event("start", place, subject, kind, "physical")


def not_yet(statement: Statement, one: Moment, places: list[int]) -> Event | None:
    """`Officers won't wear cameras before October 20`: whatever it is, it starts then."""
    wording = " ".join(statement.texts[place] for place in places)
    if not not_before(statement, one) or _GATHERS.search(wording) or _DECIDES.search(wording):
        return None
    subject = statement.at(place for place in places if place < one.start)
    return Event("start", one.start, subject, theme(wording)) if subject else None


_DECIDES = re.compile(r"\b(?:judge|court|rul(?:e|ing)|decid\w*|know|results?|answer|return|juez|jueza|decidir\w*)\b")


def renamed(statement: Statement) -> bool:
    """True where the sentence says that its day takes the place of another."""
    return LATE.search(statement.folded) is not None


def _place(statement: Statement, character: int) -> int:
    """The word at, or next after, a character."""
    return next(
        (place for place, word in enumerate(statement.words) if word.stop > character), len(statement.words) - 1
    )
