"""To whom or what a rule applies, and to whom not."""

from __future__ import annotations

import re

from .concepts import of_class
from .model import Claim, ClaimKind
from .revising import REVISES
from .statement import Clause, Statement
from .stating import claim, conditional, contrasts

_OUT = re.compile(
    r"\b(?:(?:cover|apply|include|reach|affect|cubre|aplica|alcanza)\b[^?]*\? no\b|exempt(?:s|ed)?|exemption for|not (?:be )?covered|(?:do|does|will) not (?:apply|cover|include|extend|touch|reach|affect|bind)|(?:doesn't|don't|won't) (?:apply|cover|include|touch|reach|affect)|excluded|excludes|spared|not subject"
    r"|exent[oa]s?|no se aplica\w*|excluid[oa]s?|no (?:cubre|abarca|incluye|alcanza|afecta)\w*|qued\w+ fuera)\b"
)
_NOT_OUT = re.compile(r"\b(?:are|is) not exempt\b|\bno estan? exent[oa]s?\b")
_IN = re.compile(
    r"\b(?:(?:cover|apply|include|reach|affect|cubre|aplica|alcanza)\b[^?]*\? (?:yes|si)\b|appl(?:y|ies|ied) (?:only |also |equally )?to|covers?|covered|extends? to|binds|available (?:only )?in|limited to|(?:must|ha(?:s|ve) to|deberan?|tendran? que) (?:also |tambien )?(?:comply|cumplir)|(?:are|is) not exempt|no estan? exent[oa]s?"
    r"|se aplica(?:ra|n)?(?: solo| unicamente| tambien)? a|aplica(?:ra)? a|abarca\w*|alcanza(?:ra)? (?:tambien )?a|cubr(?:e|ira)|incluye|incluira)\b"
)
_ONLY = frozenset("only solely exclusively solo solamente unicamente".split())
_ALL = frozenset("all every each everyone everybody todos todas cada entire whole any alike".split())


def coverages(statement: Statement) -> list[Claim]:
    """One claim for each clause that says to what a rule applies, and to what not."""
    found = []
    for clause in statement.clauses:
        out = None if statement.find(_NOT_OUT, clause) else statement.find(_OUT, clause)
        cue = out or statement.find(_IN, clause)
        if cue:
            found.append(_coverage(statement, clause, cue, out is not None))
    return found


def _things(ids: frozenset[str]) -> frozenset[str]:
    return ids - of_class(ids, "act", "policy", "light", "contrast")


def _coverage(statement: Statement, clause: Clause, cue: tuple[int, int], out: bool) -> Claim:
    places = statement.places(clause)
    words = {statement.texts[place] for place in places if place >= cue[0] - 3}
    return claim(
        statement,
        ClaimKind.COVERAGE,
        clause,
        printed=statement.printed(*cue),
        subject=_target(statement, places, cue, out),
        frame=frozenset(["coverage"]),
        choice=_extent(words, out),
        qualifiers=contrasts(statement, places),
        conditional=conditional(statement, clause),
        revises=bool(REVISES.search(statement.folded)),
    )


def _target(statement: Statement, places: list[int], cue: tuple[int, int], out: bool) -> frozenset[str]:
    """To what the rule applies: the words after the verb, in the passive those before it."""
    before = statement.at(place for place in places if place < cue[0])
    if "?" in statement.texts[cue[0] : cue[1]]:
        return _things(statement.at(range(cue[0] + 1, cue[1] - 1)))
    after = statement.at(place for place in places if place >= cue[1])
    passive = statement.texts[cue[0] - 1] in _PASSIVE and (out or statement.texts[cue[0]] in {"covered", "included"})
    passive |= bool({"comply", "cumplir", "exempt"} & set(statement.texts[cue[0] : cue[1]])) and not out
    if (
        not passive
        and _PRONOUNS & {statement.texts[place] for place in places if place >= cue[1]}
        and not _names(after)
    ):
        return _things(statement.at(range(cue[0])))
    return _things(before if passive or (out and not _names(after)) else after)


_PRONOUNS = frozenset("it them this that those lo los la las".split())


def _names(ids: frozenset[str]) -> bool:
    """True where somebody or something is named, if only by a name that the list lacks."""
    return bool(of_class(ids, "who", "thing")) or any(name.startswith("=") for name in ids)


def _extent(words: set[str], out: bool) -> str:
    if out:
        return "part" if words & _ALL else "out"
    return "only" if words & _ONLY else "all" if words & _ALL else "in"


_PASSIVE = frozenset("are is be were not estan son quedan estaran".split())
