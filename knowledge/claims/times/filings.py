"""Where something beside the policy's text stands: a bill, a petition, a grant, machines that run or were switched off."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from knowledge.claims.concepts import of_class
from knowledge.claims.figures.revising import REVISES
from knowledge.claims.model import Claim, ClaimKind, Mode, Range
from knowledge.claims.statement import Clause, Statement, any_of
from knowledge.claims.stating import claim

from .moment import Moment

_BILL = re.compile(
    r"\b(?:(?:senate|house|assembly|state) bill|proyecto de ley|[sh]b|a bill|bill by|'s bill|the bill)\b ?(?:no\.? )?(?P<number>\d+)?"
)
_OF_BILLS = (
    ("stuck", r"(?:sat|sits|sitting|stalled|stuck|languish\w*|remains?|waiting|pending|still|buried) in (?:a |the )?(?:\w+ )?committee|(?:no )?(?:hearing|vote) (?:\S+ ){0,5}?(?:has (?:not )?been |is (?:not )?|was )?(?:set|scheduled|held)|await\w* (?:a |its )?(?:first )?(?:hearing|vote)|has (?:not|yet to|never) (?:been heard|had|received|got)\w*|(?:died|dead) in|has gone nowhere|estancad[oa]|atascad[oa]|(?:sigue|esta) en (?:la )?comision|sin fecha"),
    ("cleared", r"(?:senate|house|assembly|legislature|lawmakers|senado|camara|congreso) (?:\w+ ){0,3}(?:passed|approved|cleared|adopted|aprobo)|(?:passed|approved|cleared|aprobad[oa]) (?:\w+ ){0,3}(?:senate|house|assembly|legislature|senado|camara)|(?:was|has been) signed into law|gov(?:ernor|\.)? (?:\S+ ){0,3}?sign(?:ed|s)"),
)  # fmt: skip
_OF_PETITIONS = (
    ("withdrawn", r"withdr[ae]wn?|withdrew|(?:dropped|abandoned|called off|gave up|ended|shelved) (?:its|their|the|his|her) (?:\w+ )?(?:petition|drive|effort|referendum)|retir(?:o|aron) (?:su|la)|desisti(?:o|eron)|fell short|failed to (?:gather|collect)|abandon(?:o|aron)"),
    ("filed", r"(?:turned in|submitted|filed|handed in|delivered) (?:[\w,]+ ){0,6}(?:signatures|petition)|entreg(?:o|aron) (?:[\w,.]+ ){0,5}(?:firmas|peticion)"),
    ("gathering", r"(?:collect\w*|gather\w*|circulat\w*|seek\w*) (?:[\w,]+ ){0,3}(?:signatures|petition)|petition drive|(?:recog|reun|junt)\w+ (?:[\w,.]+ ){0,3}firmas"),
)  # fmt: skip
_OF_GRANTS = (
    ("withdrawn", r"withdr[ae]wn?|withdrew|cancel+ed|pulled|rescinded|revoked|clawed back|took back|lost (?:a|the|its|their)|will not (?:pay|come|arrive)|retir(?:o|aron|ad[oa])|cancel(?:o|aron|ad[oa])"),
    ("granted", r"grant (?:\S+ ){0,8}(?:cover|pay|come|will)\w*|(?:with|from|by|through|thanks to) (?:a|the) (?:\S+ ){0,4}grant|(?:received|won|awarded|got|secured) (?:\S+ ){0,5}grant|subvencion (?:\S+ ){0,8}(?:cubr|pag)\w*"),
)  # fmt: skip
_RUNNING = (
    ("paused", r"(?:gone|went|go) dark|(?:shut|switched|turned|taken|powered) (?:down|off)|to (?:turn|shut|switch) (?:off|down)|apagad[oa]s?|apagaron|desconectad[oa]s?|unplugged"),
    ("force", r"(?:is|are|were|has been|have been) (?:now )?(?:in operation|in use|up and running|running|operating|switched on|live|recording|working)|(?:went|gone) live|(?:estan?|siguen?) (?:en funcionamiento|funcionando|encendid[oa]s?|en operacion)|ya funcionan?"),
)  # fmt: skip
_DENIED = re.compile(
    r"\b(?:if|would|could|should|may|might|will|want(?:s|ed)?|ask(?:s|ed)?|urg\w+|demand\w*|propos\w+|consider\w*|whether|not|n't|never|until|before|plans? to|threat\w+|sought|due to|set to|to be|si|no|podria|pid\w+|at night|every night)\b"
)
_MACHINES = frozenset(
    "camera pump machine meter turbine drone light_ =detector =gate =kiosk =light =monitor =reader =scanner =sensor =system =tablet".split()
)


def _compiled(states: tuple[tuple[str, str], ...]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((choice, re.compile(rf"\b(?:{pattern})(?!\w)")) for choice, pattern in states)


_BILLS, _PETITIONS, _GRANTS, _MACHINERY = (
    _compiled(states) for states in (_OF_BILLS, _OF_PETITIONS, _OF_GRANTS, _RUNNING)
)
_PETITION = re.compile(r"\b(?:petitions?|signatures|referendum|peticion|firmas)\b")
_GRANT = re.compile(r"\b(?:grants?|subvencion|beca)\b")
_ANY = any_of(pattern for states in (_BILLS, _PETITIONS, _GRANTS, _MACHINERY) for _, pattern in states)


# Only a whole year tells that a state is recalled: `taken down in 2019`.
_YEAR = 300


def filings(statement: Statement, dates: list[Moment]) -> list[Claim]:
    """One claim for each bill, petition, grant or machine whose state the sentence tells."""
    if not _ANY.search(statement.folded):
        return []
    day = next((Range(one.low, one.high, one.low) for one in dates if one.high - one.low > _YEAR), None)
    return [replace(one, when=day) if day else one for one in _filings(statement)]


def _filings(statement: Statement) -> Iterator[Claim]:
    if (named := _bills(statement)) and (found := _state(statement, _BILLS)):
        yield _filing(statement, "bill", named, found)
    if _PETITION.search(statement.folded) and (found := _state(statement, _PETITIONS)):
        yield _filing(statement, "petition", frozenset(["petition"]), found)
    if _GRANT.search(statement.folded) and (found := _state(statement, _GRANTS)):
        yield _filing(statement, "grant", frozenset(["grant"]), found)
    yield from _machines(statement)


def _bills(statement: Statement) -> frozenset[str]:
    """The numbers of bills, else whoever is named beside one."""
    found = list(_BILL.finditer(statement.folded))
    numbers = frozenset(f"bill-{one['number']}" for one in found if one["number"])
    return numbers or frozenset(f"bill-{name}" for name in statement.names - _TITLES if found)


_TITLES = frozenset("state senate house sen rep senator representative assembly bill governor gov legislature".split())


def _machines(statement: Statement) -> Iterator[Claim]:
    """`The cameras are in operation`, `a judge ordered the city to turn off the cameras`."""
    for clause in statement.clauses:
        things = statement.at(statement.places(clause)) & _MACHINES
        found = _state(statement, _MACHINERY, clause) if things else None
        if found and not _hypothetical(statement, clause, found[1]):
            yield _filing(statement, "operate", things, found, clause)
            return


def _hypothetical(statement: Statement, clause: Clause, place: int) -> bool:
    cue = statement.find(_DENIED, clause)
    return cue is not None and cue[0] < place


_Found = tuple[str, int]


def _state(
    statement: Statement, states: tuple[tuple[str, re.Pattern[str]], ...], clause: Clause | None = None
) -> _Found | None:
    for choice, pattern in states:
        for one in statement.clauses if clause is None else (clause,):
            if cue := statement.find(pattern, one):
                return choice, cue[0]
    return None


def _filing(
    statement: Statement, frame: str, subject: frozenset[str], found: _Found, clause: Clause | None = None
) -> Claim:
    choice, place = found
    where = clause or statement.clause(place)
    return claim(
        statement,
        ClaimKind.STATUS,
        where,
        printed=statement.printed(place, place + 1),
        subject=subject,
        frame=frozenset([frame]),
        choice=choice,
        mode=Mode.STANDING,
        context=statement.at(statement.places(where)) | of_class(statement.at(range(len(statement.words))), "thing"),
        revises=bool(REVISES.search(statement.folded)),
    )
