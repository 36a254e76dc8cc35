"""The noun that a figure counts: `12 police officers`, `quince nuevos agentes`, `nine of the teenagers`."""

from __future__ import annotations

from typing import NamedTuple

from knowledge.claims.concepts import of_class
from knowledge.claims.statement import Statement
from knowledge.text.stopwords import STOP_WORDS

from .numerals import Numeral

_VERBS = frozenset(
    "won said voted signed sued spoke told worked work works live lived left went came made got took paid pay cost costs must need needs "
    "grows shrinks climbs comes goes takes gets includes asks begins wants makes keeps sits means gives brings puts allows lets requires applies have hurt held died attended showed asked wrote want wanted stand serve face qualify remain sit speak stood says gave saw run times veces loses keeps "
    "votan votaron hablaron viven trabajan deben pueden firmaron murieron fueron seran estan".split()
)
_CLOSED = (
    STOP_WORDS["en"] | STOP_WORDS["es"] | _VERBS | frozenset("a on in of for de en con para por near at".split())
) - {"general", "right", "kind", "calls", "lots", "articles", "stories", "sources", "folks"}
_SINGULAR = frozenset(
    "police sports news arms gas bus campus plus access class business process less us previous various mas los las ".split()
)
_PLURALS = frozenset("people men women children staff personnel feet cattle gente policemen aldermen".split())
_BEFORE_NOUN_ES = frozenset(
    "nuevos nuevas primeros primeras ultimos ultimas otros otras grandes pequenos pequenas principales distintos distintas diferentes antiguos antiguas".split()
)
_OF = frozenset(["of", "de"])
_COUNTS = frozenset(["number", "numero", "estimate", "count", "calculo", "estimacion"])
_TAKING_ON = frozenset(["hire", "buy", "assign", "install", "build", "create", "train", "deliver"])
_GROUPS = frozenset("dozens scores hundreds thousands millions couple handful".split())
_DETERMINERS = frozenset("the these those its their los las sus estos estas".split())
# `Some 23 of these platforms` are all of them.
_POINTING = frozenset("these estos estas".split())
_FAR = 5
_NUMBERED = frozenset(
    "number numero no paragraph section article act district route line chapter grade level phase zone ward room channel interstate highway form title proposition question item clause "
    "articulo seccion ley distrito ruta linea capitulo grado nivel fase zona parrafo".split()
)


class Head(NamedTuple):
    """The words of a head noun; `partial` for some out of a group: `nine of the teenagers`."""

    start: int
    stop: int
    partial: bool


def head_of(statement: Statement, place: int) -> Head | None:
    """The head noun after a figure that ends before `place`; None where the noun is left out."""
    texts = statement.texts
    if _named_number(statement, place):
        return None
    if texts[place : place + 1] == ["-"]:
        return Head(place + 1, place + 2, False) if _word(statement, place + 1) else None
    if texts[place : place + 1] and texts[place] in _OF:
        return _out_of(statement, place + 1)
    return _noun(statement, place, partial=False)


def number_of(statement: Statement, place: int) -> Head | None:
    """The noun of `raised the number of inspectors ... to eight`, looked for before the figure."""
    for start in range(place - 3, -1, -1):
        if statement.texts[start] in _COUNTS and statement.texts[start + 1] in _OF:
            return _noun(statement, start + 2, partial=False)
    return None


def single_of(statement: Statement, number: Numeral) -> Head | None:
    """`one patient`, `hire one plan reviewer`: a known noun after the word for one, or what is taken on."""
    place = number.stop
    if statement.texts[number.start] not in {"one", "uno", "1"} or not _word(statement, place):
        return None
    if of_class(frozenset(statement.concepts[place]), "who", "thing"):
        return Head(place, place + 1, False)
    taken_on = number.start and set(statement.concepts[number.start - 1]) & _TAKING_ON
    while _word(statement, place + 1):
        place += 1
    return Head(place, place + 1, False) if taken_on else None


def noun(statement: Statement, place: int) -> Head | None:
    """The plural noun that begins at the place, with the words before it."""
    return _noun(statement, place, partial=False)


def _named_number(statement: Statement, place: int) -> bool:
    """`Act 212 obliges`, `District 6`, `the number 14 bus` count nothing."""
    if place < 2 or statement.texts[place - 1] in _OF:
        return False
    before = statement.words[place - 2]
    return before.text in _NUMBERED or (
        statement.words[place - 1].kind == "number" and place > 2 and statement.named(place - 2)
    )


def _out_of(statement: Statement, place: int) -> Head | None:
    """`of the city's 22 schools`, `de los jóvenes`; after `millones de` the noun is the whole."""
    texts = statement.texts
    if not texts[place : place + 1]:
        return None
    if texts[place] not in _DETERMINERS:
        whole = statement.language == "es" or texts[place - 2] in _GROUPS
        return _noun(statement, place, partial=False) if whole else None
    partial = texts[place] not in _POINTING
    while place < len(texts) and (texts[place] in _DETERMINERS or statement.words[place].kind == "number"):
        place += 1
    return _noun(statement, place, partial=partial)


def _word(statement: Statement, place: int) -> bool:
    return (
        place < len(statement.words) and statement.words[place].kind == "word" and statement.texts[place] not in _CLOSED
    )


def _noun(statement: Statement, place: int, *, partial: bool) -> Head | None:
    return _spanish(statement, place, partial) if statement.language == "es" else _english(statement, place, partial)


def _spanish(statement: Statement, place: int, partial: bool) -> Head | None:
    while _word(statement, place) and statement.texts[place] in _BEFORE_NOUN_ES:
        place += 1
    text = statement.texts[place] if _word(statement, place) else ""
    return Head(place, place + 1, partial) if text.endswith("s") or text in _PLURALS else None


def _english(statement: Statement, place: int, partial: bool) -> Head | None:
    """The first plural in reach that is not followed by an apostrophe or another plural."""
    stop = place
    while stop < place + _FAR and _inside(statement, stop):
        stop += 1
    plurals = [one for one in range(place, stop) if _plural(statement, one)]
    if not plurals:
        return None
    head = plurals[0]
    if len(plurals) > 1 and plurals[1] == head + 1 and not statement.texts[head + 1].endswith("ed"):
        head = plurals[1]
    return Head(head, head + 1, partial)


def _inside(statement: Statement, place: int) -> bool:
    if _word(statement, place):
        return True
    joint = place < len(statement.texts) - 1 and statement.texts[place] == "-"
    return joint and statement.words[place - 1].stop == statement.words[place].start


def _plural(statement: Statement, place: int) -> bool:
    text = statement.texts[place]
    if text in _PLURALS:
        return True
    after = statement.text[statement.words[place].stop : statement.words[place].stop + 1]
    return (
        len(text) > 3
        and text[-1] == "s"
        and text[-2:] not in {"ss", "us", "'s"}
        and text not in _SINGULAR
        and after not in {"'", "’"}
    )
