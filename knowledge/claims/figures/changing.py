"""By how much something changed: `fell by a third`, `raise the rent by 5 percent`, `un 12 por ciento menos`."""

from __future__ import annotations

import re

from knowledge.claims.statement import Statement

from .figure import Quantity

_REACH, _AFTER = 8, 4
_UP = r"rais\w+|rose|rises?|risen|increas\w+|hik\w+|climb\w*|grew|grow\w*|jump\w*|(?<!make )(?<!makes )(?<!made )(?<!making )(?<!set )(?<!put )up(?! to\b)|gain\w*|sub(?:e|en|io|ir|ira|iran|ieron|ido)|aument\w+|crec\w+|increment\w+"
_DOWN = r"f[ae]ll\w*|dropp?\w*|declin\w+|decreas\w+|cut|cuts|cutting|lower\w*|reduc\w+|slash\w*|trim\w*|shr[aiu]nk\w*|down|slid|dipp?ed|baj(?:a|an|o|aron|ar|ara|aran|ado)|cay(?:o|eron)|cae|caen|caido|redu\w+|disminu\w+|recort\w+|descend\w+"
_TURN = re.compile(rf"\b(?:(?P<up>{_UP})|(?P<down>{_DOWN}))\b")
_MORE = re.compile(r"^(?:increase|rise|hike|jump|raise|gain|more|higher|mas|de aumento|de alza)\b")
_LESS = re.compile(
    r"^(?:drop|decline|decrease|cut|reduction|fall|dip|less|fewer|lower|cheaper|off|below|menos|de reduccion|de descenso)\b"
)


def direction(statement: Statement, one: Quantity) -> int:
    """1 for more, -1 for less, 0 for a share that changes nothing; `rose to 7 percent` tells a level."""
    texts = statement.texts
    after = " ".join(texts[one.stop : one.stop + _AFTER])
    if _MORE.match(after) or _LESS.match(after):
        return 1 if _MORE.match(after) else -1
    if texts[one.start - 1] in {"to", "al", "a"} and one.start:
        return 0
    clause = statement.places(statement.clause(one.start))
    near = " ".join(texts[place] for place in clause if one.start - _REACH <= place < one.start)
    turns = list(_TURN.finditer(near))
    if not turns:
        return 0
    return 1 if turns[-1]["up"] else -1


def moved(statement: Statement, start: int, stop: int) -> bool:
    """True for a part by which something changes: `by about a third`, `un tercio menos`, `bajaron un tercio`."""
    texts = statement.texts
    after = " ".join(texts[stop : stop + 2])
    if _MORE.match(after) or _LESS.match(after):
        return True
    near = " ".join(texts[max(0, start - _AFTER) : start])
    return bool(_TURN.search(near)) and (
        "by" in texts[max(0, start - _AFTER) : start] or statement.language == "es" or texts[start - 1] in _TURNED
    )


_TURNED = frozenset("fell dropped rose down up declined fallen risen grew".split())
