"""Votes told by who was against them: `only Bernard Lowe said no`, `the two votes against`, `all seven were for it`."""

from __future__ import annotations

import re

from knowledge.claims.statement import Clause, Statement

from .holders import holders
from .organisations import is_organisation
from .persons import is_name

UNKNOWN = "?"
SIZES = {
    word: size
    for size, words in enumerate(
        (
            "one uno un una", "two dos", "three tres", "four cuatro", "five cinco", "six seis", "seven siete", "eight ocho", "nine nueve", "ten diez",
            "eleven once", "twelve doce", "thirteen trece", "fourteen catorce", "fifteen quince",
        ),
        1,
    )
    for word in words.split()
}  # fmt: skip
_SIZE = "|".join(sorted(SIZES, key=len, reverse=True))
_MEMBERS = r"(?:council |board |city |county |town |commission )?(?:members|commissioners|trustees|councilors|councillors|council members|supervisors|aldermen|selectmen|lawmakers|concejales|comisionados|sindicos|miembros|regidores|integrantes)"
_YES = r"(?:said (?:yes|aye)|say yes|voted (?:yes|aye|for|in favou?r|to (?:approve|adopt|pass))|were (?:for|in favou?r)|approved|backed|supported|agreed|got behind|raised (?:a|their) hands?|votaron (?:a favor|que si|si)|dijeron que si|apoyaron|aprobaron|respaldaron|estuvieron a favor)"
ALL = re.compile(
    rf"\b(?:all (?:(?:of )?the )?(?:{_SIZE}|\d+)(?: of (?:them|the members))?(?: {_MEMBERS})?(?: of the \w+(?: \w+)?)?(?: present)? {_YES}|all (?:the )?{_MEMBERS} {_YES}|(?:every|each) (?:\w+ )?(?:member|commissioner|trustee|councilor|supervisor)(?: present)? (?:said yes|said aye|voted (?:yes|for|in favou?r)|backed|approved|raised a hand)"
    rf"|(?:los|las) (?:{_SIZE}) (?:{_MEMBERS} )?{_YES}|tod[oa]s (?:los|las) (?:{_SIZE} )?{_MEMBERS} {_YES}|(?:not one|not a single|no) (?:\w+ )?(?:member|commissioner|trustee) (?:voted (?:no|against)|dissented|said no)|ningun (?:\w+ )?(?:concejal|comisionado|miembro) voto en contra"
    r"|to a person|(?:was|were) of one mind)\b"
)
_LONE = re.compile(
    r"\b(?:(?:only|lone|sole|single) (?:\w+ ){0,1}?(?:no votes?|dissenting votes?|nay|votes? against|dissent|dissenter|holdout)|with (?:one|a single) (?:no vote|vote against|dissenting vote|dissent)|(?:con|hubo) (?:un|un solo|un unico) voto en contra|(?:el|su) unico voto en contra)\b"
)
_COUNTED = re.compile(
    rf"\b(?:the|los|las) (?P<size>{_SIZE}) (?:no votes|votes against|dissenting votes|nays|dissenters|votos en contra)\b"
    rf"|\b(?:the|los|las) (?!one\b)(?P<who>{_SIZE}) (?:{_MEMBERS} )?(?:who|que) (?:had )?(?:voted (?:no|against)|said no|dissented|votaron en contra|dijeron que no)\b"
    rf"|\ball but (?P<but>{_SIZE})\b(?= (?:of |for |in favou?r|voted|said|{_MEMBERS}))|\btodos (?:los \w+ )?menos (?P<menos>{_SIZE})\b"
)
_NO = re.compile(
    r"\b(?:voted (?:no|against)|voting (?:no|against)|said no|opposed|dissent(?:ed|ing)|in dissent|on the losing side|against|voto en contra|votaron en contra|en contra)\b"
)
_OF_ALL = re.compile(
    rf"\b(?:of|de) (?:the|its|los|las|sus)? ?(?P<all>{_SIZE})(?:-member)? (?:{_MEMBERS}|who voted|votes|present)\b"
)
_ONLY = frozenset(["only", "solo", "solamente", "just", "unicamente"])
_CALLED = frozenset(
    "vote votes voted voting members roll council board commission trustees commissioners tally votacion voto votaron concejo junta".split()
)
_NEAR, _LARGEST = 9, 4


def dissent(statement: Statement) -> tuple[str, int, int] | None:
    """A result with the words that tell it: `8-1`, or `?-2` where nobody says how many were for it."""
    against = _against(statement)
    if against is None:
        return None
    number, start, stop = against
    total = _OF_ALL.search(statement.folded)
    whole = SIZES[total["all"]] if total else 0
    return (f"{whole - number}-{number}" if whole > 2 * number else f"{UNKNOWN}-{number}"), start, stop


def _against(statement: Statement) -> tuple[int, int, int] | None:
    if found := _LONE.search(statement.folded):
        return 1, *_words(statement, found)
    if found := _COUNTED.search(statement.folded):
        said = next(one for one in found.groups() if one)
        return (SIZES[said], *_words(statement, found)) if statement.held & _CALLED else None
    return _all_but(statement) or next(
        (one for clause in statement.clauses if (one := _named(statement, clause))), None
    )


def _all_but(statement: Statement) -> tuple[int, int, int] | None:
    """`Everybody but Roe and Tackett voted for it.`"""
    found = _EXCEPT.search(statement.folded)
    if not found or not statement.held & _IN_FAVOR:
        return None
    start = statement.first_from(found.end())
    stop, names = start, 0
    while stop < len(statement.words) and (is_name(statement, stop) or statement.texts[stop] in _AND):
        names += is_name(statement, stop) and not (stop + 1 < len(statement.words) and is_name(statement, stop + 1))
        stop += 1
    return (names, start, stop) if names else None


_AND = frozenset(["and", "y", ","])
_EXCEPT = re.compile(
    r"\b(?:everyone|everybody|every (?:member|trustee|commissioner)|all (?:the )?(?:members|trustees|commissioners|others)|todos) (?:but|except|menos|excepto|salvo) (?:for )?"
)
_IN_FAVOR = frozenset("voted yes favor favour votaron si aprobaron backed approved".split())


def _named(statement: Statement, clause: Clause) -> tuple[int, int, int] | None:
    """`Only Lowe and Cutter voted no`, `with Sayles opposed`: names of which nobody is left out."""
    cue = statement.find(_NO, clause)
    if cue is None or not (statement.held | (statement.before.held if statement.before else frozenset())) & _CALLED:
        return None
    who = holders(statement, clause, cue[0])
    if not who or len(who) > _LARGEST or any(is_organisation(one.subject) or not one.places for one in who):
        return None
    first = min(place for one in who for place in one.places)
    before = statement.texts[max(0, first - 4) : first]
    told = _ONLY & set(before) or ("with" in before[-3:] and cue[0] - first < _NEAR)
    return (len(who), first, cue[1]) if told else None


def _words(statement: Statement, found: re.Match[str]) -> tuple[int, int]:
    """The places of the words of a match."""
    places = statement.within(*found.span())
    return places[0], places[-1] + 1


def same_result(one: str, other: str) -> bool:
    """True for results that can both hold: `?-1` and `8-1`."""
    if one == other:
        return True
    mine, theirs = one.partition("-"), other.partition("-")
    return UNKNOWN in (mine[0], theirs[0]) and mine[2] == theirs[2] and bool(mine[2])
