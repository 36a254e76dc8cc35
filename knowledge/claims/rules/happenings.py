"""What is said to be done under a rule, or not to be done: `late fines are erased`, `old fines will not be erased`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from knowledge.claims.concepts import concepts, of_class
from knowledge.claims.figures.revising import REVISES
from knowledge.claims.model import Claim, ClaimKind
from knowledge.claims.statement import Clause, Statement
from knowledge.claims.stating import claim, conditional, contrasts
from knowledge.text.analysis import stem
from knowledge.text.stopwords import STOP_WORDS

from .asserting import absolute, asserts, denied, turns
from .obliged import owned, persons, subject, topic

_NOT = re.compile(
    r"\b(?:(?:will|shall) (?:also |still )?(?:not|never|no longer)|won't|(?:is|are) (?:not|never|no longer) (?:going to|to)|(?:isn't|aren't) (?:going to|to)|(?:do|does) not|don't|doesn't"
    r"|(?:is|are) (?:not|never|no longer)(?= (?:\w+ly )?\w+(?:ed|en|pt|ld|nt|wn)\b)|(?:isn't|aren't)(?= (?:\w+ly )?\w+(?:ed|en|pt|ld|nt|wn)\b)|never(?= \w+s\b)|no longer(?= \w+s\b)"
    r"|(?:ya )?no (?:se |les |le |los |las |lo |la )?(?:seran? |estan? |son )?(?=\w+(?:a|an|e|en|ara|aran|era|eran|ira|iran|ad[oa]s?|id[oa]s?)\b))"
)
# `Nobody will be suspended`, `no data are shared`.
_NONE = re.compile(
    r"\b(?:(?:nobody|no one|none(?: of (?:\w+ ){1,3})?|not (?:a single|one) (?:\w+ ){1,2}|no (?:[\w'-]+ ){1,4}?)(?: ?\w+ (?:from|in|at|of) (?:\w+ ){1,3})?\b ?(?:will(?: ever)?(?: be)?|(?:is|are) (?:to be|being)|(?:is|are)(?= \w+(?:ed|en|pt|ld|nt|wn)\b))"
    r"|nadie (?:sera )?(?=\w+(?:ra|ran|ad[oa]|id[oa])\b)|ningun[oa]? (?:\w+ ){1,2}?(?:sera )?(?=\w+(?:ra|ad[oa]|id[oa])\b))"
)
_DOES = re.compile(
    r"\b(?:will(?! (?:not|never|no longer))|shall(?! not)|(?:is|are) (?:going to|to)(?= \w)|(?:is|are)(?= (?:also |then |now |\w+ly )?\w+(?:ed|en|pt|ld|nt|wn)\b)"
    r"|(?:seran|sera) (?=\w+(?:ad[oa]s?|id[oa]s?)\b)|se (?=\w+(?:a|an|e|en|ra|ran)\b))"
)
_FUTURE = re.compile(r"\b\w{3,}(?:rá|rán)\b")
_LINKS = frozenset(
    "longer be been also then now still not only ever even just automatically simply to being se les le lo la los las ser seran sera".split()
)
_DULL = frozenset(
    "go say agree new time cost rise fall save lose change remain =help =work =make =seem =look =mean vote support oppose expect propose request approve reject sign veto delay speak hear meet hope need start end last open allow exempt apply operate must agree involve train count".split()
)
_SPEAKERS = frozenset(["i", "we", "i'll", "we'll", "i'm", "yo"])
_MODALS_ES = frozenset("podra podran debera deberan tendra tendran habra hara haran sera seran estara estaran".split())
# `Will be used to fine drivers`
_SERVES, _TO = frozenset(["use", "serve"]), (["to"], ["para"])
_GRAMMAR = STOP_WORDS["en"] | STOP_WORDS["es"]
_TELLING = 0.5
Cue = tuple[int, int]


def happenings(statement: Statement) -> list[Claim]:
    """One claim for each clause that tells what will be done, is done, or is not."""
    return [one for clause in statement.clauses for one in _of(statement, clause)]


def _of(statement: Statement, clause: Clause) -> Iterator[Claim]:
    for choice, cue in _cues(statement, clause):
        verb = _verb(statement, clause, cue)
        if verb is None:
            continue
        own = _telling(statement, verb)
        if (
            own
            and not own & _DULL
            and asserts(statement, clause, cue[0])
            and not _first_person(statement, clause, cue[0])
        ):
            yield _happening(statement, clause, (cue[0], verb + 1), own, choice)
            return


def _cues(statement: Statement, clause: Clause) -> Iterator[tuple[str, Cue]]:
    for choice, pattern in (("no", _NONE), ("no", _NOT), ("yes", _DOES)):
        if cue := statement.find(pattern, clause):
            opening = [place for place in statement.places(clause) if place < cue[0]]
            yield "no" if choice == "yes" and denied(statement, opening) else choice, cue
            return
    if statement.language == "es":
        for place in statement.places(clause):
            word = statement.words[place]
            if word.text not in _MODALS_ES and _FUTURE.fullmatch(statement.text[word.start : word.stop].lower()):
                yield "yes", (place, place)
                return


def _verb(statement: Statement, clause: Clause, cue: Cue) -> int | None:
    """The verb that the words before it deny or promise, links skipped."""
    for place in statement.places(clause):
        if place >= cue[1] and statement.texts[place] not in _LINKS and not statement.texts[place].endswith("ly"):
            served = _SERVES & set(statement.concepts[place]) and statement.texts[place + 1 : place + 2] in _TO
            return place + 2 if served and place + 2 < len(statement.words) else place
    return None


def _telling(statement: Statement, place: int) -> frozenset[str]:
    if statement.texts[place] in _GRAMMAR:
        return frozenset()
    ids = frozenset(statement.concepts[place])
    found = frozenset(one for one in ids - of_class(ids, "who", "thing") if concepts().weight(one) > _TELLING)
    dull = not ids or ids & _DULL or of_class(ids, "who", "thing", "policy")
    return found or (frozenset() if dull else frozenset([f"={stem(statement.texts[place], statement.language)}"]))


def _first_person(statement: Statement, clause: Clause, cue: int) -> bool:
    """What speakers say of themselves is no rule."""
    return bool(_SPEAKERS & {statement.texts[place] for place in statement.places(clause) if place < cue})


def _happening(statement: Statement, clause: Clause, cue: Cue, verb: frozenset[str], choice: str) -> Claim:
    places = statement.places(clause)
    before = subject(statement, [place for place in places if place < cue[0]])
    after = [place for place in places if place >= cue[1]]
    who = persons(statement, [*before, *range(cue[0], cue[1] - 1)])
    return claim(
        statement,
        ClaimKind.FACT,
        clause,
        printed=statement.printed(*cue),
        subject=who,
        frame=frozenset(f"do.{one}" for one in verb) | absolute(statement, clause) | turns(statement),
        modifiers=owned(statement, before) if who else topic(statement, [*before, *range(cue[0], cue[1] - 1)]),
        near=frozenset(one for place in _object(statement, after) for one in _named(statement, place)),
        choice=choice,
        qualifiers=contrasts(statement, places),
        conditional=conditional(statement, clause),
        revises=bool(REVISES.search(statement.folded)),
    )


def _object(statement: Statement, after: list[int]) -> list[int]:
    """What follows the verb, up to another statement."""
    stop = next((number for number, place in enumerate(after) if statement.texts[place] in _ENDS), len(after))
    return after[:stop]


_ENDS = frozenset([",", ";", ":", "and", "y", "pero", "but"])


def _named(statement: Statement, place: int) -> frozenset[str]:
    return _telling(statement, place) | of_class(frozenset(statement.concepts[place]), "thing", "who")
