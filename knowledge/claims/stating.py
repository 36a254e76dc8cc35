"""What every kind of claim takes from its sentence: place, context, objects that single it out."""

from __future__ import annotations

import re

from knowledge.claims.times.tenses import mode

from .concepts import concepts
from .model import Claim, ClaimKind, Mode
from .statement import Clause, Statement

# A vote or a stance on one of these is not one on the policy itself.
_ASIDE = {
    "amendment": "amendment", "amendments": "amendment", "enmienda": "amendment", "motion": "motion", "mocion": "motion", "delay": "delay", "deferral": "delay",
    "postponement": "delay", "postpone": "delay", "defer": "delay", "aplazamiento": "delay", "aplazar": "delay", "committee": "committee", "comite": "committee", "subcommittee": "committee",
    "veto": "veto", "override": "veto", "repeal": "repeal", "derogar": "repeal", "referendum": "referendum", "appeal": "appeal", "date": "delay",
    "panel": "committee", "again": "again", "audit": "study", "study": "study", "inquiry": "study", "investigation": "study", "auditoria": "study", "estudio": "study", "planning": "committee", "reconsider": "repeal",
}  # fmt: skip
_CONDITION = re.compile(
    r"\b(?:if|unless|except|excluding|owned by|run by|built (?:before|after)|only if|only when|provided|as long as|those who|who (?:work|live|earn|are|have|own)|whose|with (?:fewer|less|more) than|(?:more|less|fewer) than|(?:before|after|between|antes de|despues de) (?:las? )?\d|mas de|menos de|without|during|in an emergency|emergenc\w+"
    r"|si|salvo|excepto|a menos que|siempre que|con menos de|con mas de)\b"
)


_ELSEWHERE = re.compile(
    r"\b(?:nearby|neighbou?ring|elsewhere(?! (?:in|on) the)|other (?:\w+ )?(?:cities|towns|states|counties|districts|countries)|other (?:[\w.]+ ){2,3}cities|another (?:city|town|state|county|district)|statewide|nationwide|across the (?:state|country|nation)"
    r"|cities of a similar|similar (?:cities|towns)|vecin[oa]s? (?:ciudad|municipio|condado)|(?:ciudad|municipio|condado) vecin[oa]|otr[oa]s (?:ciudades|estados|condados|municipios)|en todo el (?:pais|estado))\b"
)


def claim(statement: Statement, kind: ClaimKind, clause: Clause, **more: object) -> Claim:
    """A claim with all that its clause tells beside `more`."""
    places = statement.places(clause)
    within = set(places)
    known = {
        "kind": kind,
        "article": statement.article,
        "paragraph": statement.paragraph,
        "span": statement.span,
        "text": statement.shown or statement.text,
        "printed": "",
        "subject": frozenset(),
        "frame": frozenset(),
        "context": statement.at(places),
        "around": statement.at(place for place in range(len(statement.words)) if place not in within)
        | statement.taken_up,
        "names": statement.places_named,
        "town": statement.town,
        "elsewhere": bool(_ELSEWHERE.search(statement.folded)),
        "mode": mode(statement.wording(clause), statement.language),
        "language": statement.language,
        "published": statement.published,
    }
    return Claim(**{**known, **more})  # type: ignore[arg-type] # every field is named above or by the caller


def asides(statement: Statement, places: list[int]) -> frozenset[str]:
    """Objects other than the policy itself that the words name."""
    found = {_ASIDE[statement.texts[place]] for place in places if statement.texts[place] in _ASIDE}
    again = any(statement.follows(place, *way) for place in places for way in _THIS_TIME)
    return frozenset(found | {"again"}) if again else frozenset(found)


# `Roe and Poe, who had opposed it in spring, voted yes this time`: on something that came later.
_THIS_TIME = (("this", "time"), ("esta", "vez"))


def contrasts(statement: Statement, places: list[int]) -> frozenset[str]:
    """Members of contrast groups that the words name."""
    known = concepts().classes
    return frozenset(one for one in statement.at(places) if known.get(one) == "contrast")


def conditional(statement: Statement, clause: Clause) -> bool:
    """True for a clause that holds only under a condition, or for some of its kind."""
    return statement.find(_CONDITION, clause) is not None


def is_past(claim_mode: Mode) -> bool:
    """True for what has happened by the time of writing."""
    return claim_mode in (Mode.PAST, Mode.STANDING)
