"""Who takes a stance: the names, the organisation or the office nearest before the verb."""

from __future__ import annotations

import re
from dataclasses import dataclass

from knowledge.claims.concepts import of_class
from knowledge.claims.places.elsewhere import facility
from knowledge.claims.statement import Clause, Statement
from knowledge.text.analysis import fold

from .organisations import ORGANISATION, Organisation, organisations
from .persons import is_name, name_list, name_run

# Those for whom somebody speaks; which organisation is meant is told elsewhere in the article.
MEMBERS = "@members"
_ORGANISED = frozenset(
    [
        "union",
        "association",
        "chamber",
        "chief",
        "mayor",
        "governor",
        "superintendent",
        "director",
        "university",
        "hospital",
    ]
)
_REACH, _FEW = 14, 4
# Words that may stand between somebody and the verb that tells the stance.
_BETWEEN = frozenset(
    ", - who has have had is are was were be been do does did would will could not never no longer also still now said says that he she they it cast and the only lone sole one of those four three two five six members "
    "among ended up wound came down remains remain told council voto votaron monday tuesday wednesday thursday friday saturday sunday afterward later "
    "le les de of los que quien ha han habia es fue ya no tambien tampoco dijo ahora se la lo los esta estan".split()
)
# `Council member Ann Roe of District 3`
_NUMBERED = frozenset(["district", "ward", "precinct", "distrito"])
_THEIR = frozenset("its his her their my our su sus mis nuestros nuestras".split())
_MEMBERS = frozenset("members membership miembros agremiados afiliados socios".split())
_SOME = frozenset(
    "some several many few most one two three four five six half dozens majority algunos algunas varios varias muchos dos tres cuatro mitad".split()
)


@dataclass(frozen=True, slots=True)
class Holder:
    """Somebody or a body as the words of a sentence, and as the subject of a claim; `printed` where another sentence has the name."""

    places: list[int]
    subject: frozenset[str]
    printed: str = ""


def holders(statement: Statement, clause: Clause, stop: int) -> list[Holder]:
    """Who stands there: the names or the body nearest before the verb; `Stokes, Petrak and Munro` are three."""
    after = stop
    aside, bodies = _apposition(statement, stop), organisations(statement)
    for place in _back(statement, clause, stop):
        if place in aside:
            after = stop
            continue
        if after < stop and statement.texts[after] not in _BETWEEN and not _of_body(statement, after):
            break
        if statement.texts[place - 1] in _NUMBERED and statement.words[place].kind == "number":
            after = stop
            continue
        body = next((one for one in bodies if one.start <= place < one.stop), None)
        if body and not _works_for(statement, body.start):
            return _organised(statement, body)
        if body or _beside(statement, place):
            after = stop
            continue
        if statement.texts[place] in _MEMBERS and statement.texts[place - 1] in _THEIR:
            return [Holder([place], frozenset([ORGANISATION, MEMBERS]))]
        if is_name(statement, place):
            listed = name_list(statement, place)
            if not _works_for(statement, listed[0][0]):
                return [_named(statement, one) for one in listed if not facility(statement.texts[one[-1]])]
            after = stop
            continue
        if _ORGANISED & set(statement.concepts[place]):
            return [_office(statement, _body(statement, place, stop))]
        after = place
    return _meant(statement, stop, bodies)


def holders_after(statement: Statement, place: int) -> list[Holder]:
    """Who follows `backed by`: an organisation or a person."""
    for body in organisations(statement):
        if place <= body.start <= place + 2:
            return _organised(statement, body)
    while place < len(statement.words) and (statement.texts[place] in _ARTICLES or _titled(statement, place)):
        place += 1
    if place + 1 < len(statement.words) and is_name(statement, place) and is_name(statement, place + 1):
        run = name_run(statement, place, forward=True)
        return [] if facility(statement.texts[run[-1]]) else [_named(statement, run)]
    return []


def _titled(statement: Statement, place: int) -> bool:
    return bool(of_class(frozenset(statement.concepts[place]), "who", "body"))


def _meant(statement: Statement, stop: int, bodies: list[Organisation]) -> list[Holder]:
    """Whom `he`, `she` or `they` stands for right before the verb."""
    said = set(statement.texts[max(0, stop - _FEW) : stop])
    if statement.texts[stop - 1] in _JOINS:
        return _opening(statement, stop, bodies)
    if said & {"he", "she", "ella"}:
        first = next((place for place in range(stop) if is_name(statement, place)), None)
        if first is not None:
            return [_named(statement, name_run(statement, first, forward=True))]
        return _before(statement, stop)
    if "it" in said and statement.texts[0] == "it" and statement.before:
        named = organisations(statement.before)
        printed = statement.before.printed(named[0].start, named[0].stop) if named else ""
        return [Holder([0], named[0].subject, printed)] if len(named) == 1 else []
    if "they" not in said:
        return []
    told = [
        place for place in range(1, stop) if statement.texts[place] in _MEMBERS and statement.texts[place - 1] in _THEIR
    ]
    if told:
        return [Holder(told[-1:], frozenset([ORGANISATION, MEMBERS]))]
    before = [one for one in bodies if one.stop <= stop]
    return _organised(statement, before[-1]) if len(before) == 1 else []


def _before(statement: Statement, stop: int) -> list[Holder]:
    """The only person whom a sentence before names in full: `Mayor Ann Roe came late. She said that she opposes the plan.`"""
    opens = {"he", "she", "ella"} & set(statement.texts[:_OPENING])
    told = _last_named(statement.before) if opens else set()
    surnames = {fold(name).split()[-1].removesuffix("'s") for name in told}
    return [Holder([stop - 1], frozenset(surnames), next(iter(told)))] if len(surnames) == 1 else []


def _last_named(before: Statement | None) -> set[str]:
    """The full names in the nearest sentence that holds any; one or two sentences of `he` and `she` may stand between."""
    for _ in range(_BACK):
        told = {name for name in _FULL_NAME.findall(before.text) if not facility(name.split()[-1])} if before else set()
        if told or before is None:
            return told
        before = before.before
    return set()


_BACK = 2
_OPENING = 4
_FULL_NAME = re.compile(r"\b[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)+\b")


def _opening(statement: Statement, stop: int, bodies: list[Organisation]) -> list[Holder]:
    """`Ann Roe, president of the guild, takes the microphone and asks for a no vote`: who opens the sentence."""
    start = next((place for place in range(min(stop, _START)) if is_name(statement, place)), None)
    if start is not None and not any(one.start <= start < one.stop for one in bodies):
        run = name_run(statement, start, forward=True)
        whole = len(run) > 1 and not facility(statement.texts[run[-1]])
        return [_named(statement, run)] if whole else []
    return next((_organised(statement, one) for one in bodies if one.start < _START), [])


_JOINS, _START = frozenset(["and", "y"]), 6


def _organised(statement: Statement, body: Organisation) -> list[Holder]:
    """The organisation itself; some of its members are not it."""
    before = statement.texts[max(0, body.start - _FEW) : body.start]
    counted = any(word.kind == "number" for word in statement.words[max(0, body.start - _FEW) : body.start])
    if counted or (_SOME & set(before) and {"of", "de"} & set(before)):
        return []
    return [Holder(list(range(body.start, body.stop)), body.subject)]


def _named(statement: Statement, places: list[int]) -> Holder:
    """A person by the surname."""
    return Holder(places, frozenset([statement.texts[places[-1]].removesuffix("'s")]))


def _office(statement: Statement, places: list[int]) -> Holder:
    if is_name(statement, places[-1]):
        return _named(statement, places)
    return Holder(places, of_class(statement.at(places), "who", "body", "thing"))


def _apposition(statement: Statement, stop: int) -> range:
    """`Ann Roe, the superintendent of the schools, has backed it`: what stands between the commas before the verb."""
    last = next((place for place in range(stop - 1, max(0, stop - 4), -1) if statement.texts[place] == ","), 0)
    first = next((place for place in range(last - 1, max(0, last - _ASIDE), -1) if statement.texts[place] == ","), 0)
    told = first and (
        statement.texts[first + 1] in _ARTICLES or of_class(frozenset(statement.concepts[first + 1]), "who")
    )
    return range(first, last + 1) if told else range(0)


_ASIDE = 14
_ARTICLES = frozenset(
    "a an the el la los las un una su president chair chairman chairwoman presidente presidenta on speaking representing en representante".split()
)


def _back(statement: Statement, clause: Clause, stop: int) -> list[int]:
    """Words before the verb, nearest first: those of its own clause, then those before the clause."""
    own = [place for place in statement.places(clause) if place < stop]
    before = range(own[0] if own else stop)
    return [*reversed(own), *reversed(before)][: _REACH + len(_apposition(statement, stop))]


def _body(statement: Statement, place: int, limit: int) -> list[int]:
    """`the police chief of the county`: the office with the words that name it."""
    start, stop = place, place + 1
    while start and (_names_body(statement, start - 1) or statement.texts[start - 1] in {"'", "de", "of"}):
        start -= 1
    while stop < limit and (_names_body(statement, stop) or statement.texts[stop] in {"de", "of", "los", "las"}):
        stop += 1
    return list(range(start, stop))


def _names_body(statement: Statement, place: int) -> bool:
    return bool(of_class(frozenset(statement.concepts[place]), "who", "thing", "body"))


def _of_body(statement: Statement, place: int) -> bool:
    """A word inside `la asociación de tenderos`."""
    inside = of_class(frozenset(statement.concepts[place]), "who", "thing")
    return bool(inside) and statement.texts[place - 1] in {"de", "of", "los", "las"}


def _beside(statement: Statement, place: int) -> bool:
    """`Roe broke with the mayor and voted no` tells nothing of the mayor."""
    if not _ORGANISED & set(statement.concepts[place]):
        return False
    start = place - (statement.texts[place - 1 : place] in (["the"], ["la"], ["el"]))
    return statement.texts[start - 1 : start] in (["with"], ["against"], ["from"], ["con"], ["contra"])


def _works_for(statement: Statement, start: int) -> bool:
    """`Chief Ann Roe of the Elm Police Department`: the body only tells where she works."""
    place = start - 1
    if place > 0 and statement.texts[place] in {"the", "la", "el", "los", "las"}:
        place -= 1
    if place < 1 or statement.texts[place] not in _LOCATING:
        return False
    return statement.texts[place - 1] not in _MEMBERS


_LOCATING = frozenset(["of", "in", "at", "from", "with", "for", "de", "del", "en"])
