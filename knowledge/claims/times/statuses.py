"""Where a policy stands, and how far a preparation has come."""

from __future__ import annotations

import re

from knowledge.claims.concepts import of_class
from knowledge.claims.figures.revising import REVISES
from knowledge.claims.model import Claim, ClaimKind, Mode, Range
from knowledge.claims.statement import Clause, Statement, any_of
from knowledge.claims.stating import asides, claim

from .moment import Moment

_DONE = r"(?:has |have |had |was |were |been |has been |have been |ha sido |fue |ha |han )?"
_STATES = tuple(
    (choice, re.compile(rf"\b(?:{pattern})\b"))
    for choice, pattern in (
        ("unsigned", r"(?:not|\w+n't|yet to) (?:yet )?(?:been )?sign(?:ed)?|refus\w+ to sign|(?:aun|todavia) no (?:ha )?firm\w+"),
        ("unpaused", r"(?:refus\w+|declin\w+|den(?:y|ied)|reject\w+|would not|did not|nego|rechazo|se nego a) (?:\w+ ){0,5}(?:suspend\w*|halt|block|pause|stop|injunction|freeze|bloquear|suspender|frenar)"),
        ("vetoing", r"(?:will|would|plans to|promis\w+ to|vow\w+ to|threat\w+ to|intends to) veto|vetara|va a vetar"),
        ("due", r"(?:will take|takes|to take) effect|(?:comes?|goes?) into (?:force|effect)|(?:is|are) in force (?:from|as of|since)|entra(?:ra)? en vigor|kicks? in|(?:may|will) (?:begin to |start to |begin |start )?enforc(?:e|ing) (?:it|the)"),
        ("signing", r"(?:will|plans to|promis\w+ to|vow\w+ to|intends to|has said (?:he|she) will) sign|firmara|va a firmar|prometio firmar"),
        ("idle", r"in (?:effect|force)\b[^?]*\? no\b|(?:not|\w+n't) (?:yet )?(?:in (?:effect|force)|taken effect)|no (?:esta|ha entrado) en vigor"),
        ("vetoed", rf"{_DONE}vetoed|vetoes|veto|vetado"),
        ("signed", rf"{_DONE}signed|signs|firmo|firmado|firmada"),
        ("repealed", rf"voted (?:\S+ ){{0,5}}?to (?:repeal|rescind|scrap|undo)|{_DONE}(?:repealed|lifted|rescinded|scrapped|revoked|abolished|overturned|struck down|withdrawn)|derogo|derogad[oa]|revoco|anulo|levanto"),
        ("paused", rf"{_DONE}(?:suspended|paused|blocked|halted|frozen|froze|put on hold|on hold)|voted (?:\S+ ){{0,5}}?to (?:suspend|pause|halt|freeze)|votaron (?:\S+ ){{0,5}}?suspender|(?:barred|stopped|blocked|kept|enjoined) (?:\w+ ){{1,4}}from (?:enforc|apply|us|charg|collect)\w*|(?:issued|granted) (?:\w+ ){{0,4}}(?:injunction|restraining order|stay)|ordered (?:\w+ ){{1,4}}(?:be )?(?:shut|switched|turned) (?:down|off)|ordered (?:\w+ ){{1,3}}to (?:turn off|stop|halt|suspend|end)|suspendio|suspendid[oa]|bloqueo|bloquead[oa]|freno|detuvo"),
        ("rejected", rf"{_DONE}(?:rejected|voted down|turned down|defeated|tabled|shelved|deferred)|rechazo|rechazad[oa]|aplazo|aplazad[oa]"),
        ("passed", rf"{_DONE}(?:passed|approved|adopted|enacted|ratified|ok'd)|approves|passes|adopts|aprobo|aprobad[oa]|adopto|adoptad[oa]"),
        ("force", r"in (?:force|effect|operation)|(?:took|has taken|went into) effect|entro en vigor|rige desde|remains? (?:in (?:force|effect)|on the books)|is (?:now )?law|en vigor|vigente|sigue en pie"),
    )
)  # fmt: skip
_HYPOTHETICAL = re.compile(
    r"\b(?:if|would|could|should|may|might|will|to (?:be )?(?:repeal|lift|veto|sign|suspend|pause|pass|approve|adopt)|want(?:s|ed)?|pleaded|sought|demand\w*|urg\w+|ask\w*|call(?:s|ed)? (?:for|on)|propos\w+|consider\w*|whether|until|before|threat\w+|plan(?:s|ned)? to|si|pid\w+|podria|debe)\b"
)
_STEPS = tuple(
    (choice, re.compile(rf"\b(?:{pattern})\b"))
    for choice, pattern in (
        (
            "pending",
            r"not (?:yet )?(?:been )?\w+(?:ed|ing|en)?(?: \w+){0,2} yet|not yet|yet to|(?:has|have) not (?:yet )?(?:been )?\w+(?:ed|en)|(?:hasn't|haven't) (?:yet )?(?:been )?\w+(?:ed|en)|still (?:await\w*|need\w*|lack\w*|to be)|(?:aun|todavia) no|sin \w+ar todavia",
        ),
        ("coming", r"(?:will|would|shall|is to|are to|going to|must first) (?:\w+ ){0,2}(?:undergo|receive|complete|attend|be trained|get training)|recibiran?|se capacitaran?|seran? capacitad[oa]s?"),
        (
            "done",
            r"already|(?:has|have|had) (?:now |all |recently )?(?:finished|completed|undergone|received|concluded)|(?:has|have) (?:now |all |already )?been (?:trained|installed|delivered|hired|built|completed|certified)|ya (?:han?|esta|estan|se)|(?:han?) (?:recibido|terminado|completado|finalizado)",
        ),
    )
)  # fmt: skip
_ANY = any_of(pattern for _, pattern in (*_STATES, *_STEPS))
_PREPARING = frozenset(
    ["train", "install", "deliver", "hire", "build", "finish", "cite", "operate", "buy", "open", "start", "register"]
)


_NOT = frozenset("had not n't no never without failed fails".split())
_PLANNED = frozenset(["unpaused", "vetoing", "signing", "due"])
_DENYING = frozenset(["unsigned", "unpaused", "idle"])


def statuses(statement: Statement, dates: list[Moment]) -> list[Claim]:
    """One claim for each clause that tells where the policy stands, one for each that tells how far a step has come."""
    found: list[Claim] = []
    if not (_ANY.search(statement.folded) or _MAY_NOT_ENFORCE.search(statement.folded)):
        return found
    for clause in statement.clauses:
        policies = _policies(statement, statement.places(clause)) or of_class(statement.taken_up, "policy")
        state = _state(statement, clause) if policies else None
        if state and _of_other(statement, clause, state):
            continue
        if state and (state[0] in _PLANNED or not _hypothetical(statement, clause, state[1])):
            found.append(_status(statement, clause, state, dates))
        elif step := _step(statement, clause):
            found.append(step)
    return found


def _policies(statement: Statement, places: list[int]) -> frozenset[str]:
    """The policies that the words name; a bus service is none."""
    plain = [place for place in places if statement.texts[place] not in _SERVICES]
    return of_class(statement.at(plain), "policy")


_SERVICES = frozenset(["service", "services", "servicio", "servicios"])


def _of_other(statement: Statement, clause: Clause, state: tuple[str, tuple[int, int]]) -> bool:
    """`The lawsuit against the ordinance was withdrawn`: something else than the policy."""
    choice, cue = state
    if choice not in ("paused", "repealed", "force"):
        return False
    before = [place for place in statement.places(clause) if place < cue[0]]
    last = max((place for place in before if statement.texts[place] == ","), default=-1)
    return any(statement.texts[place] in _OTHERS for place in before if place > last)


_OTHERS = _SERVICES | frozenset(
    "lawsuit lawsuits suit petition appeal complaint motion challenge amendment officer officers chief driver drivers student students license licence construction work demanda apelacion enmienda peticion obras".split()
)


def _hypothetical(statement: Statement, clause: Clause, cue: tuple[int, int]) -> bool:
    """`suspended the ban until` is no wish: only what comes before the verb makes it one."""
    found = statement.find(_HYPOTHETICAL, clause)
    return found is not None and (found[0] < cue[0] or statement.texts[found[0]] in {"if", "si", "whether"})


def _state(statement: Statement, clause: Clause) -> tuple[str, tuple[int, int]] | None:
    if ruled := _forbidden_to_enforce(statement, clause):
        return "paused", ruled
    for choice, pattern in _STATES:
        if cue := _standing(statement, pattern, clause):
            denied = choice not in _DENYING and _NOT & set(statement.texts[max(0, cue[0] - 3) : cue[0] + 1])
            return None if denied else (choice, cue)
    return None


def _forbidden_to_enforce(statement: Statement, clause: Clause) -> tuple[int, int] | None:
    """`The town may not enforce the ban, a judge ruled`: only a court can say so."""
    return statement.find(_MAY_NOT_ENFORCE, clause) if _COURT.search(statement.folded) else None


_MAY_NOT_ENFORCE = re.compile(
    r"\b(?:may|can|could|must) ?not (?:yet )?(?:be )?(?:enforced?|appl(?:y|ied)|collect(?:ed)?|charge)\b|\b(?:cannot|can't) (?:be )?(?:enforced?|applied)\b|\bno (?:puede|podra) (?:hacer cumplir|aplicar)\b"
)
_COURT = re.compile(r"\b(?:judge|court|ruled|ruling|injunction|arbitrator|juez|jueza|tribunal)\b")


def _standing(statement: Statement, pattern: re.Pattern[str], clause: Clause) -> tuple[int, int] | None:
    """Where a state is told; `weeks after it was signed` only tells when something else came."""
    cue = statement.find(pattern, clause)
    if cue and _TIMING & set(statement.texts[max(0, cue[0] - 2) : cue[0]]):
        return None
    return cue


_TIMING = frozenset(["after", "since", "before", "despues", "antes"])


def _day(dates: list[Moment], places: list[int]) -> Range | None:
    own = next((one for one in dates if one.start in places and not one.floating), None)
    return Range(own.low, own.high, own.low) if own else None


def _status(statement: Statement, clause: Clause, state: tuple[str, tuple[int, int]], dates: list[Moment]) -> Claim:
    choice, cue = state
    places = statement.places(clause)
    return claim(
        statement,
        ClaimKind.STATUS,
        clause,
        printed=statement.printed(*cue),
        subject=_policies(statement, places) or of_class(statement.taken_up, "policy"),
        frame=frozenset(["policy"]),
        choice=choice,
        qualifiers=asides(statement, places) - {"delay"},
        when=_day(dates, places),
        revises=bool(REVISES.search(statement.folded)),
    )


def _step(statement: Statement, clause: Clause) -> Claim | None:
    places = statement.places(clause)
    steps = statement.at(places) & _PREPARING
    if not steps:
        return None
    for choice, pattern in _STEPS:
        if cue := statement.find(pattern, clause):
            return claim(
                statement,
                ClaimKind.STATUS,
                clause,
                printed=statement.printed(*cue),
                subject=of_class(statement.at(places), "who", "thing"),
                frame=steps,
                choice=choice,
                mode=Mode.STANDING,
            )
    return None
