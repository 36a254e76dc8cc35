"""What happens on a day: the verb beside a date, its subject, and the kind of thing that starts or ends."""

from __future__ import annotations

import re
from typing import NamedTuple

from knowledge.claims.concepts import concepts, of_class
from knowledge.claims.model import Mode
from knowledge.claims.statement import DAYS, Statement

from .moment import Moment, day_of
from .objects import subject_of
from .tenses import mode
from .themes import theme

REACH, FARTHER = 11, 20
# Events that are dated, by the concept of their verb; those of one set are told as one.
EVENTS = {
    "start": "start", "open": "start", "end": "end", "vote": "vote", "approve": "vote", "reject": "vote", "sign": "sign", "veto": "veto", "hear": "hearing", "sue": "sue",
    "deliver": "deliver", "install": "install", "pause": "pause", "repeal": "repeal",
}  # fmt: skip
_LIGHT = 0.2
_OPENING, _HALF_A_YEAR = 3, 183


class Event(NamedTuple):
    """An event at a word; `subject` is what it happens to, `kind` what sort of thing that is, empty for the policy itself."""

    frame: str
    place: int
    subject: frozenset[str]
    kind: str = ""
    manner: str = ""


def governed(
    statement: Statement, one: Moment, places: list[int], dates: list[Moment], reach: int = REACH
) -> Event | None:
    """The event that a date is for: just before it with no other speaker's verb or date between, or after a date that opens the clause."""
    found = _governor(statement, one, places, reach)
    if found and any(found[0] < other.start < one.start for other in dates):
        return None
    if found is None or (_denied(statement, found[0]) and not not_before(statement, one)):
        return None
    place, concept = found
    frame = EVENTS[concept]
    bound = statement.texts[one.start - 1] if one.start else ""
    if bound in _BOUNDS and frame in _RECURRING:
        return None
    subject, words = subject_of(statement, one, place, places)
    if frame == "vote" and _by_others(statement.at(places)):
        return None
    frame = "end" if frame == "start" and _no_longer(statement, one, places) else frame
    if place == _from(statement, one) and _RULES.search(statement.wording(statement.clause(one.start)).lower()):
        subject |= {"rule"}
    return Event(frame, place, subject, theme(words), _manner(statement, place, concept, subject))


# `From August 18, students may not ...`: what starts is a rule.
_RULES = re.compile(
    r"\b(?:must|may not|can't|cannot|have to|has to|required|need to|needs to|no longer|banned|forbidden|illegal|comply|will be (?:charged|fined)|tendr[aá]n? que|deber[aá]n?|no (?:se )?podr[aá]n?|quedar[aá] prohibid[oa]|estar[aá] prohibid[oa])\b"
)


def _by_others(said: frozenset[str]) -> bool:
    """True for a decision of persons who do not vote on policies: a chief who rules something out."""
    return bool(of_class(said, "who") - _VOTERS) and not said & _VOTERS


def not_before(statement: Statement, one: Moment) -> bool:
    """`won't start before October`, `not until June 20`: a first possible day."""
    return _NOT_BEFORE.search(statement.folded[: statement.words[one.start].start]) is not None


_NOT_BEFORE = re.compile(
    r"\b(?:won't|will not|not|can't|cannot|wouldn't|would not|no|nothing|nobody|none)\b[^,;.]{0,90}\b(?:before|until|antes del?|hasta(?: el)?) (?:late |early )?$|\b(?:no earlier than|at the earliest on) $"
)


def _no_longer(statement: Statement, one: Moment, places: list[int]) -> bool:
    """`From July 1 the library will no longer charge fines`: something ends."""
    after = {statement.texts[place] for place in places if place >= one.stop}
    return _from(statement, one) is not None and bool(after & _NO_LONGER) and "no" in after


_NO_LONGER = frozenset(["longer", "ya", "cobrara", "more"])


def _governor(statement: Statement, one: Moment, places: list[int], reach: int) -> tuple[int, str] | None:
    before = [place for place in places if one.start - reach <= place < one.start]
    for place in reversed(before):
        if statement.texts[place] in _REPORTING:
            return None
        if event := _event_at(statement, place, one):
            return None if _ASIDE_OF & set(statement.texts[max(0, place - 3) : place]) else (place, event)
    if (opens := _from(statement, one)) is not None:
        return opens, "start"
    if not places or one.start - places[0] > _OPENING or statement.find(_MOVING, statement.clause(one.start)):
        return None
    after = (place for place in places if one.stop <= place < one.stop + REACH)
    return next(((place, event) for place in after if (event := _event_at(statement, place, one))), None)


def _from(statement: Statement, one: Moment) -> int | None:
    """`From August 18, students may not ...`: a rule with a date from which it holds."""
    place = one.start - 1
    while place > 0 and statement.texts[place] in _SKIPPED:
        place -= 1
    if _as_of(statement, one, place) or (statement.texts[place] == "since" and one.high - one.low > _HALF_A_YEAR):
        return place
    if not one.start or statement.texts[place] not in _FROM:
        return None
    holds = mode(statement.wording(statement.clause(one.start)), statement.language)
    return place if holds in (Mode.FUTURE, Mode.PRESENT) or statement.texts[place] != "from" else None


def _as_of(statement: Statement, one: Moment, place: int) -> bool:
    """`As of September 1, no phones`, `come September 1`: of a day that lies ahead."""
    written = day_of(statement.published)
    told = statement.texts[max(0, place - 1) : place + 1]
    return (told == ["as", "of"] or told[-1:] == ["come"]) and written is not None and one.low > written.toordinal()


# What is moved on a day does not happen on it.
_MOVING = re.compile(
    r"\b(?:mov(?:e|ed|es)|push(?:ed|es)?|postpon\w+|delay(?:ed|s)?|extend(?:ed|s)?|put (?:\w+ ){1,6}(?:off|back)|aplaz\w+|pospuso|posterg\w+|prorrog\w+|ampli[oa]\w*)\b"
)
_VOTERS = frozenset("council board voter member legislature committee city county state resident elector".split())
_SKIPPED = frozenset(["the", "el", "on", "del", "de", ",", *DAYS, "lunes", "martes", "miercoles", "jueves", "viernes"])
_FROM = frozenset("from desde starting beginning effective partir".split())


def _event_at(statement: Statement, place: int, one: Moment) -> str:
    """The event of a verb; `two open evenings`, `desde la plaza`, `their first stops` and `the end of` something are none."""
    text, after = statement.texts[place], statement.texts[place + 1 : place + 2]
    if text in _NOUNS or (text in {"desde", "partir"} and place < one.start - _OPENING):
        return ""
    if text in {"desde", "partir"} and place > one.start:
        return ""
    if text == "open" and _adjective(statement, place):
        return ""
    if text in {"stop", "stops", "stopped"} and (after == ["by"] or statement.texts[place - 1] in {"first", "traffic"}):
        return ""
    known = next((concept for concept in statement.concepts[place] if concept in EVENTS), "")
    return known or next(
        (event for event, verbs in _VERBS if verbs.match(statement.folded, statement.words[place].start)), ""
    )


# Verbs of starting and ending that mean something else elsewhere.
_VERBS = (
    ("start", re.compile(r"(?:goes|go|went|going) (?:live|on sale|into service|online)\b|kick(?:s|ed)? (?:off|in)\b|up and running\b|(?:(?<!would )be|is|are) (?:ready|in place|operational)\b|estar(?:a|an) list[oa]s?\b|(?:re)?abri(?:o|eron|ra|ran|ria)\b|(?:re)?abren?\b|inaugur(?:a|o|ara|aron|aran)\b|empezaria\b|(?:be|being) (?:applied|enforced|charged)\b|aplicar(?:a|an)\b|se encender(?:a|an)\b|se estrena\b|estrenara\b")),
    ("end", re.compile(r"laps(?:e|es|ed)\b|sunsets?\b|wraps? up\b|wrapped up\b|winds? down\b|runs? its course\b|go(?:es)? (?:away|off)\b|ceas(?:e|es|ed)\b|falls? silent\b|discontinu(?:e|es|ed)\b|caduca(?:ra)?\b|venc(?:io|era)\b|finaliz(?:a|o|ara|aran)\b|dejara(?:n)? de\b|shuts?\b")),
)  # fmt: skip


def _adjective(statement: Statement, place: int) -> bool:
    """`held two open evenings`, `an open letter`; not `will open`, `applications open on Monday`."""
    before, after = statement.texts[place - 1] if place else "", statement.texts[place + 1 : place + 2]
    if before in _OPENING_VERBS or not after:
        return False
    word = statement.words[place + 1]
    return word.kind == "word" and after[0] not in _AFTER_VERB and after[0] not in DAYS


_OPENING_VERBS = frozenset("to will can may shall must would should could not now".split())
_AFTER_VERB = frozenset(
    "on in at by from this next for its their the to and again until only as with early late".split()
)
_NOUNS = frozenset(
    [
        "fin",
        "scraps",
        "signs",
        "orders",
        "votes",
        "signatures",
        "signature",
        "firmas",
        "firma",
        "ballot",
        "text",
        "sign",
    ]
)
_BOUNDS = frozenset(["by", "before", "until", "since", "antes", "hasta", "desde"])
_RECURRING = frozenset(["vote", "sign", "hearing"])
_ASIDE_OF = frozenset("before after since ahead antes despues desde".split())
_REPORTING = frozenset(
    "reported reports wrote said says told announced explained argued published noted dijo informo anuncio escribio explico report".split()
)


def _denied(statement: Statement, verb: int) -> bool:
    """`will not start in September` gives no date."""
    return bool(
        {"not", "n't", "no", "won't", "never", "failed", "nobody"} & set(statement.texts[max(0, verb - 3) : verb])
    )


def _manner(statement: Statement, verb: int, concept: str, subject: frozenset[str]) -> str:
    """`legal` where a text comes into force, `physical` where doors are opened: not always the same day."""
    if concept == "open" or _OPENED.match(statement.texts[verb]):
        return "physical"
    words = set(statement.texts[max(0, verb - 1) : verb + 3])
    if not words & _FORCE:
        return ""
    named = statement.texts[max(0, verb - 2) : verb]
    heavy = {name for name in subject if concepts().weight(name) > _LIGHT}
    return "legal" if heavy <= _TEXTS or set(named) & _NAMES_OF_TEXTS else ""


_OPENED = re.compile(r"(?:re)?abr[ie]|inaugur|(?:be|is|are|estaran?)$")
_NAMES_OF_TEXTS = frozenset("ordinance law resolution act bylaw statute amendment ordenanza ley resolucion".split())
_FORCE = frozenset("effect force law vigor effective regir rige".split())
_TEXTS = frozenset(["ordinance", "law", "=resolut", "amendment", "=statut"])
