"""Who must, may or may not do something, and to whom a rule applies."""

from __future__ import annotations

import re

from .concepts import of_class
from .model import Claim, ClaimKind
from .revising import REVISES
from .statement import Clause, Statement, any_of
from .stating import claim, conditional, contrasts

_DUTIES = tuple(
    (choice, re.compile(rf"\b(?:{pattern})\b"))
    for choice, pattern in (
        (
            "free",
            r"(?:require|required|must|have to|obliged|mandatory|obliga|deben?)\b[^?]*\? (?:no\b|it does not|they do not|they are not)|(?:not|\w+n't|never|no longer|without being) (?:\w+ ){0,2}(?:required|obliged|obligated|mandatory|compulsory|mandated|forced|necessary)|need not|needn't|(?:nobody|no one|nadie) (?:\w+ ){0,2}(?:have|has|need|needs|tendra|tiene) (?:to|que)|(?:do|does|did|will) not (?:have|need) to|(?:don't|doesn't|won't) (?:have|need) to"
            r"|(?:do|does|did|will|would) not (?:\w+ )?(?:require|oblige|mandate)|(?:doesn't|don't|won't|didn't) (?:require|oblige|mandate)|voluntary|voluntarily|optional|at their discretion|(?:can|may) choose (?:whether|not)|no (?:[\w']+ ){0,6}(?:is|are|was|were|be) (?:required|needed|necessary)|no (?:legal )?(?:requirement|obligation|duty)|(?:do|does|did|will|would) not need|(?:don't|doesn't|won't) need|no need (?:for|of|to)|basta con"
            r"|no (?:esta|estan|es|son|sera|seran) (?:\w+ )?(?:obligad\w+|obligatori\w+|necesari\w+)|no (?:los |las |lo |la )?obliga\w*|no (?:tendran?|tienen?) que|no (?:hara|hace) falta|no se (?:exig\w+|requier\w+)|no (?:exige|requiere)\w*|voluntari[oa]s?|opcional(?:es)?",
        ),
        (
            "forbidden",
            r"(?:may|can|allowed|permitted|podran?|pueden?)\b[^?]*\? no\b|(?:may|must|can) not|cannot|can't|mustn't|(?:not|no longer|never) (?:be )?(?:allowed|permitted|authorized)|forbids?|forbade|(?:is|are|be|was|were) (?:\w+ )?(?:forbidden|prohibited|illegal|unlawful)|prohibits?|illegal to|(?:are|is|be|was|were|will be) (?:banned|barred)|bans|bars|no (?:\w+ ){1,3}(?:may|can)|(?:nobody|no one|nadie) (?:\w+ ){0,2}(?:may|can|puede|podra)"
            r"|no (?:se )?(?:podran?|pueden?|permit\w+)|prohib(?:e|en|id[oa]s?|ira)|queda\w* prohibid\w+",
        ),
        (
            "required",
            r"must|ha(?:s|ve) to|had to|(?:is|are|be|was|were|legally) (?:\w+ )?(?:required|obliged|obligated|mandated)|requires?|required|requiring|mandatory|compulsory|obligatory|obliges?|mandates|no choice|needs? an? (?:law|permit|vote|approval|license|referendum|act|waiver)|(?:is|are) needed"
            r"|deber?an?|deben?|(?:tendran?|tienen?) que|obligan?|obligad[oa]s?|obligatori[oa]s?|exigen?|exigira|hay que|hara falta|requieren?",
        ),
        (
            "allowed",
            r"(?:can|may|allowed)\b[^?]*\? (?:yes|si)\b|may(?! (?:be (?:\w+ )?(?:able|required)|have|lead|need|cause|result|help|also|face|be$|create|increase|violate|find|discourage|affect|pose|set|very|undermine|take))|(?:is|are|be|was|were) (?:\w+ )?(?:allowed|permitted|authorized)|allows?|permits?|lets?(?! us| me| that)|free to"
            r"|podran?|pueden?|permiten?|se permit\w+",
        ),
    )
)
_ANY = any_of(pattern for _, pattern in _DUTIES)
_WISH = re.compile(
    r"\b(?:should|ought|want(?:s|ed)? (?:to|the)|urg(?:e|es|ed)|hop(?:e|es|ed)|would|deberian?|quier\w+|pid(?:e|en|io|ieron))\b"
)
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
_SOME = frozenset("some certain select selected several algunos algunas ciertos ciertas".split())


def duties(statement: Statement) -> list[Claim]:
    """One claim for each clause that obliges, frees, forbids or allows."""
    found: list[Claim] = []
    if not _ANY.search(statement.folded):
        return found
    for clause in statement.clauses:
        for choice, pattern in _DUTIES:
            if cue := statement.find(pattern, clause):
                if statement.find(_WISH, clause) is None and not _possible(statement, cue):
                    found.append(_duty(statement, clause, cue, _needing(statement, clause, cue, choice)))
                break
    return found


def _needing(statement: Statement, clause: Clause, cue: tuple[int, int], choice: str) -> str:
    """What may not be done without something requires it."""
    after = {statement.texts[place] for place in statement.places(clause) if place >= cue[1]}
    return "required" if choice == "forbidden" and after & {"without", "sin"} else choice


def _possible(statement: Statement, cue: tuple[int, int]) -> bool:
    """`May 6` allows nothing, nor does `fear may keep people away`: only persons and bodies may, or things be used."""
    place = cue[0]
    if statement.texts[place] != "may" or (not place and "?" in statement.texts[cue[0] : cue[1]]):
        return False
    if statement.text[statement.words[place].start] == "M" or "be" in statement.texts[cue[1] : cue[1] + 1]:
        return statement.text[statement.words[place].start] == "M"
    before = range(max(0, place - 3), place)
    return not of_class(statement.at(before), "who", "body") and not any(
        (statement.named(one) and (one or cue[1] - cue[0] > 1)) or statement.texts[one] in _SUBJECTS for one in before
    )


_SUBJECTS = frozenset("it they you we nobody one".split())


def _duty(statement: Statement, clause: Clause, cue: tuple[int, int], choice: str) -> Claim:
    places = statement.places(clause)
    who = _obliged(statement, places, cue[0])
    return claim(
        statement,
        ClaimKind.DUTY,
        clause,
        printed=statement.printed(*cue),
        subject=who or of_class(statement.at(place for place in places if place >= cue[1]), "who"),
        frame=frozenset(["duty"]),
        choice=choice,
        qualifiers=contrasts(statement, places),
        conditional=conditional(statement, clause) or _single(statement, cue[0]),
        partial=bool(_SOME & set(statement.texts[cue[0] - 4 : cue[0]])),
        revises=bool(REVISES.search(statement.folded)),
    )


def _obliged(statement: Statement, places: list[int], cue: int) -> frozenset[str]:
    """Whoever stands before the verb; a verb that opens its clause goes on with the subject of the sentence."""
    who = of_class(statement.at(place for place in places if place < cue), "who")
    opens = not who and places[0] > 0 and cue - places[0] <= _NEXT
    return who or (of_class(statement.at(range(min(_HEAD, places[0]))), "who") if opens else frozenset())


_NEXT, _HEAD = 2, 6


def _single(statement: Statement, cue: int) -> bool:
    return "only" in statement.texts[max(0, cue - 6) : cue]


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
