"""Whose idea it was: `the request came from the county board`, `this was her notion`, `fue idea de la alcaldesa`."""

from __future__ import annotations

import re

from .agents import credited, named_after, named_before
from .concepts import of_class
from .model import Claim
from .statement import Clause, Statement

_CAME_FROM = re.compile(
    r"\b(?:idea|notion|proposal|request|push|initiative|suggestion|application|plan|package|draft|ordinance|bill|measure|iniciativa|propuesta|peticion|solicitud|plan|paquete) (?:\w+ )?"
    r"(?:came|originated|stemmed|was born|vino|nacio|surgio|partio|salio) (?:\w+ )?(?:from|with|del?)\b"
    r"|\b(?:was|were|is|fue|es) (?:\w+ )?(?:the )?(?:idea|brainchild|work|notion|initiative|iniciativa|obra|ocurrencia) (?:of|del?)\b"
)
_OWN = re.compile(
    r"\b(?:was|is|were|been) (?:[\w'’]+ ){1,4}?(?:idea|notion|brainchild|initiative|pet project|doing|handiwork|baby)\b"
)
_POINTING = frozenset("this that it esto esta eso".split())
_REQUESTS = frozenset(
    "request application proposal idea notion initiative push suggestion propuesta solicitud iniciativa peticion".split()
)


def ideas(statement: Statement) -> list[Claim]:
    """One claim for each clause that tells with whom it began."""
    return [one for clause in statement.clauses if (one := _idea(statement, clause))]


def _idea(statement: Statement, clause: Clause) -> Claim | None:
    places = statement.places(clause)
    if cue := statement.find(_CAME_FROM, clause):
        if _REQUESTS & {statement.texts[cue[0]]}:
            cue = cue[0] + 1, cue[1]
        who = named_after(statement, cue[1], places[-1] + 1)
    elif cue := statement.find(_OWN, clause):
        who = named_before(statement, cue[1] - 1, cue[0])
    else:
        return None
    if not who or not _of_this(statement, [place for place in places if place < cue[0]] or places):
        return None
    return credited(statement, clause, cue, who, places)


def _of_this(statement: Statement, places: list[int]) -> bool:
    """Of the policy, of a request for it, or of `this`."""
    words = {statement.texts[place] for place in places}
    return bool(words & (_POINTING | _REQUESTS) or of_class(statement.at(places), "policy"))
