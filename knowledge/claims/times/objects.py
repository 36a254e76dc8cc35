"""What starts, ends or is voted on: the words of a sentence that name it."""

from __future__ import annotations

from knowledge.claims.concepts import concepts, of_class
from knowledge.claims.statement import Statement

from .moment import Moment

_LIGHT = 0.2


def subject_of(statement: Statement, date: Moment, verb: int, places: list[int]) -> tuple[frozenset[str], str]:
    """What starts, ends or is voted on, with its words: the object before the date, else the words before the verb, else those after."""
    stop = _stop(statement, verb)
    between = [place for place in places if stop <= place < date.start and statement.texts[place] not in _DOORS]
    if between and statement.texts[verb].startswith("deja") and statement.texts[between[0]] == "de":
        between = between[1:]
    before = _last_part(statement, [place for place in places if place < verb and not date.start <= place < date.stop])
    after = [place for place in places if place > verb and place >= date.stop]
    own = frozenset(statement.concepts[verb])
    if between and statement.texts[between[0]] not in _WITHOUT and _things(statement, between):
        return _told(statement, between, own), _words(statement, between)
    if told := _told(statement, before, own):
        referred = of_class(statement.taken_up, "thing", "policy") if _pronoun(statement, before) else frozenset()
        return told | referred, _words(statement, before)
    if _pronoun(statement, before) or not after:
        return _earlier(statement, places[0]) or _referred(statement, own), ""
    told = _told(statement, [*between, *after], own) or _earlier(statement, places[0]) or _referred(statement, own)
    return told, _words(statement, after)


def _pronoun(statement: Statement, before: list[int]) -> bool:
    return bool(before) and statement.texts[before[0]] in {"it", "they", "this", "that", "these", "those"}


def _earlier(statement: Statement, clause: int) -> frozenset[str]:
    """What the sentence speaks of before the clause: `The toll was to start June 1 but will now begin September 1`."""
    said = statement.at(range(clause))
    unknown = {
        name for place in range(clause) if not (place and statement.named(place)) for name in statement.concepts[place]
    }
    known = of_class(said, "thing", "policy") | (said & {"state", "federal", "legislature"})
    return known | {name for name in unknown if name.startswith("=")}


def _referred(statement: Statement, own: frozenset[str]) -> frozenset[str]:
    """Where the clause names nothing, what the sentence before speaks of."""
    if statement.before is None:
        return frozenset()
    return of_class(statement.before.at(range(len(statement.before.words))), "thing", "policy") - own


def _stop(statement: Statement, verb: int) -> int:
    """Behind a verb of several words: `takes effect`, `entra en vigor`."""
    stop = verb + 1
    while stop < len(statement.words) and set(statement.concepts[stop]) & set(statement.concepts[verb]):
        stop += 1
    return stop


def _last_part(statement: Statement, before: list[int]) -> list[int]:
    """The words after the last comma or connecting word; all where those tell nothing."""
    for number in range(len(before) - 1, 0, -1):
        if statement.texts[before[number]] in _PARTED and _told(statement, before[number + 1 :], frozenset()):
            return before[number + 1 :]
    return before


def _things(statement: Statement, places: list[int]) -> bool:
    return any(concepts().weight(name) > _LIGHT for name in statement.at(places) - _WHEN)


def _told(statement: Statement, places: list[int], own: frozenset[str]) -> frozenset[str]:
    return frozenset(name for name in statement.at(places) - own if concepts().weight(name) > _LIGHT)


def _words(statement: Statement, places: list[int]) -> str:
    return " ".join(statement.texts[place] for place in places)


_DOORS = frozenset(
    "its their his her doors door su sus puertas ready in place operational applied enforced charged listo lista".split()
)
_WHEN = frozenset(["=monday", "=tuesday", "=wednesday", "=thursday", "=friday"])
_PARTED = frozenset([",", "after", "when", "that", "which", "because", "tras", "cuando", "que", "and", "y"])
_WITHOUT = frozenset(
    ", on in at by from with for after before during under through until to of as next early late this no not in en el la a con por para durante tras desde hasta al del de".split()
)
