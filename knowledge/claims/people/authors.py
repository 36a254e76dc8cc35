"""Whose plan it is: who wrote it, proposed it, asked for it first, or whose idea it was."""

from __future__ import annotations

import re

from knowledge.claims.concepts import of_class
from knowledge.claims.figures.revising import REVISES
from knowledge.claims.model import Claim, ClaimKind
from knowledge.claims.statement import Clause, Statement, any_of
from knowledge.claims.stating import asides, claim

from .holders import holders
from .makers import OFFICES, Maker, maker_after, maker_before, titles
from .organisations import is_organisation
from .persons import is_name

_IT = r"(?:it|this|that|the [\w’']+(?: [\w’']+)?)"
_ACTIVE = re.compile(
    r"\b(?:proposed|proposes|introduced|introduces|sponsored|sponsors|wrote(?= (?:the|an?|this|it|both|most of)\b)|authored|drafted|drew (?:it |this )?up|crafted|put together|penned|put forward|came up with|dreamed up|dreamt up|thought up|thought of|devised|conceived(?: of)?|hatched|cooked up|masterminded|prepared|first (?:suggested|pitched|floated|raised|asked for)|asked (?:the )?(?:\w+ ){1,2}for (?=the |an? )"
    rf"|(?:brought|put|put|laid|carried|took) {_IT} (?:forward|(?:before|to|in front of) (?:the|her|his) (?:\w+ )?(?:council|board|commission|trustees|colleagues|committee|panel|voters))"
    r"|propuso|presento|impulso|redacto|promovio|ideo|concibio|planteo|elaboro|preparo|escribio(?= (?:la|el|est[ae])\b)|(?:llevo|lleva) (?:la|el|lo) (?:\w+ )?(?:al|a la|ante el|ante la) (?:\w+ )?(?:concejo|junta|comision|cabildo|ayuntamiento|consejo))\b"
)
_PASSIVE = re.compile(
    r"\b(?:proposed|introduced|sponsored|written|authored|drafted|drawn up|crafted|put together|penned|put forward|brought forward|dreamed up|thought up|cooked up|hatched|devised|conceived|prepared|propuest[oa]|presentad[oa]|redactad[oa]|impulsad[oa]|ideada?|elaborad[oa]|preparad[oa]|escrit[oa]) (?:\w+ ){0,3}?(?:by|por|in the (?:law )?offices? of|at the (?:law )?offices? of)\b"
)
_AT_REQUEST = re.compile(
    r"\b(?:(?:at|on) the (?:urging|initiative|suggestion) of|(?:a|por) (?:propuesta|iniciativa|instancias|sugerencia) del?)\b"
)
_NOTIONS = "idea|notion|brainchild|initiative|handiwork|doing|baby|pet project|invention|ocurrencia|iniciativa|obra"
_CAME = re.compile(
    rf"\b(?:(?:idea|notion|proposal|request|push|initiative|suggestion|application|plan|package|draft|ordinance|bill|measure|iniciativa|propuesta|peticion|solicitud|plan|paquete) (?:\w+ )?(?:came|originated|stemmed|was born|started|began|vino|nacio|surgio|partio|salio) (?:\w+ )?(?:from|with|out of|del?)\b"
    rf"|(?:was|were|is|are|fue|es|son) (?:\w+ )?(?:the |a |la |una )?(?:{_NOTIONS}|work) (?:of|del?)\b|(?:the (?:person|man|woman|driving force|brains?|mind|force|one) behind (?:it|this|the \w+)|(?:the|el|la) (?:autora?|author|sponsor|architect) (?:of|de|del) (?:it|this|the \w+|la \w+|el \w+)) (?:is|was|es|fue)|credit for (?:it|this|the \w+) (?:goes|belongs) to)\b"
)
_OWN = re.compile(rf"\b(?:was|is|were|been) (?:[\w'’]+ ){{1,5}}?(?:{_NOTIONS})\b")
_OWNED = re.compile(
    r"\b(?:idea|notion|plan|proposal|initiative|suggestion|push|iniciativa|propuesta) (?:(?:of|for|behind|del?) (?:[\w’']+ ){1,4}?)?(?:was|is|fue|es)(?: all| entirely| de| del)? "
)
_AUTHOR = re.compile(
    r"\b(?:whose (?:idea|notion|brainchild|plan|proposal) (?:it|this) (?:was|is)\b|sponsor|author|architect|mastermind|autora?|impulsora?|artifice|prime mover)\b(?: (?:of|behind|del?) )?"
)
_ASKED = re.compile(
    rf"\bwhose (?:\w+ ){{0,2}}(?:{_NOTIONS}|plan|proposal) (?:was|is) (?:it|this|that)[^?]{{0,12}}\?|\bwho (?:came up with|wrote|proposed|started|is behind|was behind) (?:it|this|that|the \w+)[^?]{{0,12}}\?|¿de quien (?:fue|es) la idea\?"
)
_CLEFT = re.compile(
    r"\b(?:it was|fue|fueron) (?P<who>[^,.;]{3,50}?) (?:who|that|quien|quienes|que) (?:(?P<first>(?:first )?(?:came (?:knocking|calling|to (?:us|them))|wrote first|called first|asked first|approached (?:us|the (?:city|county|town|council|board|state))|reached out|made the first (?:move|call|approach)|started (?:it|this)|tuvo la idea|toco (?:la|a la) puerta))"
    r"|(?:first )?(?:proposed|brought|came up with|suggested|drafted|drew up|wrote|thought of|propuso|redacto|escribio|presento))\b"
)
_POINTING = frozenset("this that it esto esta eso lo la".split())
_REQUESTS = frozenset(
    "request application proposal idea notion initiative push suggestion thing propuesta solicitud iniciativa peticion idea texto text".split()
)
# What is written, brought or proposed beside the policy itself.
_BESIDE = frozenset(
    "change changes date clause provision section version petition letter letters lawsuit suit report study column book email note fine fines ticket tickets warning warnings check memo exemption incident incidents review song op-ed article articles story stories editorial opinion dissent tweet post message statement guide "
    "cambio cambios fecha clausula carta peticion demanda informe estudio multa multas articulo mensaje".split()
)
_STATE = frozenset(
    "state senate legislature senator statehouse federal congress estatal senado legislatura senador senadora federal congreso".split()
)
_GENERAL = frozenset(["plan"])
_NEAR, _AFTER, _LONG = 6, 5, 10
_ANY = any_of((_AT_REQUEST, _ACTIVE, _PASSIVE, _CAME, _OWN, _OWNED, _AUTHOR, _ASKED, _CLEFT))


def authors(statement: Statement) -> list[Claim]:
    """One claim for each clause that tells whose plan it is."""
    if not _ANY.search(statement.folded):
        return []
    found = [one for clause in statement.clauses if (one := _author(statement, clause))]
    return found or [one for one in (_answered(statement), _cleft(statement)) if one][:1]


def _author(statement: Statement, clause: Clause) -> Claim | None:
    end = statement.places(clause)[-1] + 1
    if cue := statement.find(_AT_REQUEST, clause):
        who = maker_after(statement, cue[1], end)
        places = [place for place in statement.places(clause) if not cue[0] <= place < cue[1]]
        if (
            who
            and (who.surnames or who.subject & OFFICES or is_organisation(who.subject))
            and not statement.find(_PASSIVE, clause)
        ):
            return _claimed(statement, clause, cue, who, places)
    if cue := statement.find(_PASSIVE, clause):
        return _claimed(
            statement, clause, cue, maker_after(statement, cue[1], end), _object_before(statement, clause, cue)
        )
    if cue := statement.find(_CAME, clause):
        return _claimed(
            statement,
            clause,
            cue,
            maker_after(statement, cue[1], end),
            [*_object_before(statement, clause, cue), *_named_in(statement, cue)],
        )
    if cue := statement.find(_OWNED, clause):
        who = maker_after(statement, cue[1], min(end, cue[1] + _AFTER))
        if who and (who.surnames or who.subject & OFFICES or is_organisation(who.subject)):
            return _claimed(statement, clause, cue, who, [cue[0]])
    if cue := statement.find(_OWN, clause):
        who = maker_after(statement, cue[0] + 1, cue[1])
        of = _object_before(statement, clause, cue)
        alone = {statement.texts[place] for place in of} <= _POINTING and statement.texts[
            cue[1] : cue[1] + 1
        ] not in _TO_DO
        return _claimed(statement, clause, cue, who, _POLICY if of and alone and who and who.surnames else of)
    if cue := statement.find(_AUTHOR, clause):
        return _by_title(statement, clause, cue)
    if cue := statement.find(_ACTIVE, clause):
        return _by_deed(statement, clause, cue, end)
    return None


# `It was her idea to meet in the gym.`
_TO_DO = (["to"], ["for"], ["that"], ["de"])


def _named_in(statement: Statement, cue: tuple[int, int]) -> range:
    """`the man behind the plan is` names what it is of, `was the idea of` does not."""
    whole = statement.texts[cue[0]] in {"the", "el", "la", "credit"}
    return range(cue[0], cue[1] if whole else cue[0] + 1)


def _by_title(statement: Statement, clause: Clause, cue: tuple[int, int]) -> Claim | None:
    """`Anneke Voss, the law's author`, `the author of the toll, Lucia Ferran`."""
    after = list(range(cue[1], min(len(statement.words), cue[1] + _AFTER)))
    titled = statement.texts[cue[1] - 1] not in _OF_TITLE
    start = next(
        (place for place in range(cue[0] - 1, max(-1, cue[0] - _AFTER), -1) if statement.texts[place] == ","), -1
    )
    if start > 0 and is_name(statement, start - 1):
        who = maker_before(statement, start)
        return _claimed(statement, clause, cue, who, _POLICY if titled else after)
    if titled:
        return _claimed(statement, clause, cue, _called(statement, cue[0]), _POLICY)
    comma = next((place for place in after if statement.texts[place] == ","), None)
    who = maker_after(statement, comma + 1, comma + _AFTER) if comma else None
    return _claimed(statement, clause, cue, who if who and who.surnames else None, after)


def _called(statement: Statement, place: int) -> Maker | None:
    """`Ann Roe is the curfew's author`."""
    verb = next(
        (
            one
            for one in range(place - 1, max(0, place - _NEAR), -1)
            if statement.texts[one] in {"is", "was", "es", "fue"}
        ),
        0,
    )
    who = maker_before(statement, verb) if verb else None
    return who if who and who.surnames else None


_OF_TITLE = frozenset(["of", "behind", "de", "del"])
_POLICY: list[int] = []


def _by_deed(statement: Statement, clause: Clause, cue: tuple[int, int], end: int) -> Claim | None:
    """`Roe wrote the ordinance`, in Spanish also `el texto lo redactó la administradora`."""
    after = list(range(cue[1], min(end, cue[1] + _AFTER)))
    if statement.texts[cue[0] - 1] in _CLITICS and cue[0] > 1 and statement.language == "es":
        who = maker_after(statement, cue[1], end) or _of_holders(statement, clause, cue[0])
        return _claimed(statement, clause, cue, who, [place for place in statement.places(clause) if place < cue[0]])
    if _presented(statement, cue, end):
        return None
    told = after if cue[1] - cue[0] < _TWO + 1 else list(range(cue[0], end))
    return _claimed(
        statement, clause, cue, _of_holders(statement, clause, cue[0]) or maker_before(statement, cue[0]), told
    )


def _presented(statement: Statement, cue: tuple[int, int], end: int) -> bool:
    """`La ciudad presentó el plan a los vecinos`: shown, and not written."""
    after = set(statement.texts[cue[1] : end])
    return statement.texts[cue[0]] == "presento" and bool(after & _SHOWN or not _of_persons(statement, cue[0]))


def _of_persons(statement: Statement, stop: int) -> bool:
    return any(is_name(statement, place) for place in range(max(0, stop - _NEAR), stop))


_SHOWN = frozenset("vecinos residentes prensa publico padres".split())
_CLITICS, _TWO = frozenset(["lo", "los", "la", "las", "le"]), 2


def _object_before(statement: Statement, clause: Clause, cue: tuple[int, int]) -> list[int]:
    return [place for place in statement.places(clause) if cue[0] - _NEAR <= place < cue[0]]


def _of_holders(statement: Statement, clause: Clause, stop: int) -> Maker | None:
    """The persons or the organisation that stand before the verb, also for `she`."""
    found = holders(statement, clause, stop)
    if not found:
        return None
    places = sorted(place for one in found for place in one.places)
    organised = next((one.subject for one in found if is_organisation(one.subject)), frozenset[str]())
    if organised:
        return Maker(places, frozenset(), organised)
    persons = frozenset(
        name for one in found for name in one.subject if len(one.subject) == 1 and not of_class(one.subject, "who")
    )
    return Maker(
        places,
        persons,
        titles(statement, places) if persons else frozenset[str]().union(*(one.subject for one in found)),
    )


def _answered(statement: Statement) -> Claim | None:
    """`And whose bright idea was it? Trustee Winifred Hale, that's who.`"""
    found = _ASKED.search(statement.folded)
    if not found:
        return None
    start = statement.first_from(found.end())
    who = maker_after(statement, start, start + _AFTER)
    return (
        _claimed(statement, statement.clauses[0], (max(0, start - 1), start), who, _POLICY)
        if who and who.surnames
        else None
    )


def _cleft(statement: Statement) -> Claim | None:
    """`It was our own city manager who wrote first.`"""
    found = _CLEFT.search(statement.folded)
    if not found:
        return None
    inside = statement.within(*found.span("who"))
    after = statement.within(found.end(), len(statement.text))[:_AFTER]
    after = _POLICY if found["first"] else after
    who = maker_after(statement, inside[0], inside[-1] + 1)
    if who is None:
        unknown = frozenset(one for place in inside for one in statement.concepts[place] if one.startswith("="))
        who = Maker(inside, frozenset(), unknown) if unknown else None
    return _claimed(statement, statement.clause(inside[0]), (inside[-1] + 1, inside[-1] + 2), who, after)


def _claimed(
    statement: Statement, clause: Clause, cue: tuple[int, int], who: Maker | None, of: list[int]
) -> Claim | None:
    """The claim, if it is the policy that somebody is behind."""
    words = {statement.texts[place] for place in of}
    told = statement.at(of)
    if who is None or words & _BESIDE or not (of == _POLICY or _of_policy(statement, cue, of, told, words)):
        return None
    return claim(
        statement,
        ClaimKind.AGENT,
        clause,
        printed=statement.printed(who.places[0], who.places[-1] + 1) if who.places else "",
        subject=who.subject,
        frame=frozenset(["propose"]),
        context=of_class(told, "policy", "thing") | _GENERAL,
        choice=" ".join(sorted(who.surnames)),
        names=frozenset(),
        qualifiers=asides(statement, of)
        | ({"state"} if _STATE & (words | {statement.texts[place] for place in who.places}) else frozenset()),
        revises=bool(REVISES.search(statement.folded)),
        partial=bool(_PARTLY & statement.held),
    )


_PARTLY = frozenset("half partly helped jointly".split())


def _of_policy(
    statement: Statement, cue: tuple[int, int], of: list[int], told: frozenset[str], words: set[str]
) -> bool:
    """A policy, a request for it, `it` after a sentence on one, or a name that stands for one."""
    if words & _REQUESTS or of_class(told, "policy"):
        return True
    before = statement.before
    spoken = before is None or bool(of_class(before.at(range(len(before.words))), "policy"))
    deed = of and of[0] > cue[0]
    named = not deed and sum(1 for place in of if statement.text[statement.words[place].start].isupper()) >= _TWO
    return (bool(words & _POINTING) and spoken) or named
