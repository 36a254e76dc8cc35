"""Who is credited with something: persons by their surnames, with their titles, else an organisation, an office or a body."""

from __future__ import annotations

from dataclasses import dataclass

from knowledge.claims.concepts import of_class
from knowledge.claims.statement import Statement

from .organisations import organisations
from .persons import is_name

_AFTER, _LONG, _TWO = 5, 10, 2

OFFICES = frozenset(
    "sheriff mayor manager superintendent director chief governor administrator prosecutor attorney alcalde alcaldesa alguacil gerente superintendente directora administradora gobernador gobernadora".split()
)


@dataclass(frozen=True, slots=True)
class Maker:
    """Whoever is credited: the words, the surnames of persons, and else the body, the office or the organisation."""

    places: list[int]
    surnames: frozenset[str]
    subject: frozenset[str]


def titles(statement: Statement, run: list[int]) -> frozenset[str]:
    """What stands right before a name or opens it: `Council member`, `Sheriff`."""
    near = [*range(max(0, run[0] - _TWO), run[0]), *run[:-1]]
    return of_class(statement.at(near), "who", "body") | {
        statement.texts[one] for one in near if statement.texts[one] in OFFICES
    }


def maker_after(statement: Statement, start: int, stop: int) -> Maker | None:
    """Who follows: an organisation, a person, else an office or a body."""
    body = next((one for one in organisations(statement) if start <= one.start < min(stop, start + _AFTER)), None)
    places = list(range(start, min(stop, start + _LONG)))
    named: list[int] = []
    told: list[int] = []
    others: list[list[int]] = []
    for place in places:
        if body and place >= body.start:
            return Maker(list(range(body.start, body.stop)), frozenset(), body.subject)
        text = statement.texts[place]
        if is_name(statement, place) and not _of_body(statement, place):
            named.append(place)
        elif named and text in _AND and place + 1 < stop and is_name(statement, place + 1):
            others.append(named)
            named = []
        elif _of_body(statement, place) and not others:
            told = [*told, *named, place]
            named = []
        elif named or text not in _LINKING:
            break
    return _made(statement, told, named, others)


def maker_before(statement: Statement, stop: int) -> Maker | None:
    """Who stands right before: a person, else an office or a body."""
    named: list[int] = []
    told: list[int] = []
    for place in range(stop - 1, max(-1, stop - _LONG), -1):
        if is_name(statement, place) and not _of_body(statement, place) and not told:
            named.append(place)
        elif named:
            break
        elif _of_body(statement, place):
            told.append(place)
        elif told or statement.texts[place] not in _LINKING:
            break
    return _made(statement, told, sorted(named))


_RELATIVE, _AND = frozenset("who quien quienes que".split()), frozenset(["and", "y", "e"])


_LINKING = frozenset(
    "the a an own our his her their its himself herself , 's 'of office of el la los las del de la propia propio mano all entirely none other than by".split()
)


def _of_body(statement: Statement, place: int) -> bool:
    if statement.texts[place] in _RELATIVE:
        return False
    return statement.texts[place].removesuffix("'s") in OFFICES or bool(
        of_class(frozenset(statement.concepts[place]), "who", "body")
    )


def _made(
    statement: Statement, told: list[int], named: list[int], others: list[list[int]] | None = None
) -> Maker | None:
    runs = [*(others or []), named] if named else []
    if runs:
        surnames = frozenset(statement.texts[run[-1]].removesuffix("'s") for run in runs)
        return Maker(
            [place for run in runs for place in run], surnames, titles(statement, runs[0]) | _told(statement, told)
        )
    return Maker(sorted(told), frozenset(), _told(statement, told)) if told else None


def _told(statement: Statement, places: list[int]) -> frozenset[str]:
    offices = {statement.texts[place].removesuffix("'s") for place in places} & OFFICES
    return of_class(statement.at(places), "who", "body") | offices
