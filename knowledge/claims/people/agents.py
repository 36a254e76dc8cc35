"""Who did it: who imposed it, who got the contract, who alone was against it."""

from __future__ import annotations

import re

from knowledge.claims.concepts import of_class
from knowledge.claims.figures.revising import REVISES
from knowledge.claims.model import Claim, ClaimKind
from knowledge.claims.statement import Clause, Statement, any_of
from knowledge.claims.stating import asides, claim

_ACTS = tuple(
    (frame, re.compile(rf"\b(?:{active})\b"), re.compile(rf"\b(?:{passive})\b"))
    for frame, active, passive in (
        (
            "impose",
            r"imposed|imposes|ordered|decreed|impuso|decreto|ordeno",
            r"(?:imposed|ordered|decreed|impuest[oa]s?|decretad[oa]s?) by|impuest[oa]s? por",
        ),
        (
            "win",
            r"won",
            r"(?:went|goes|awarded (?:\w+ ){0,3}|given) to|adjudicad[oa] a|award(?:ed|s) (?:\w+ ){1,3}to",
        ),
    )
)  # fmt: skip
_GROUPS = ("who", "body")
_NEAR, _CLOSE = 6, 4
_POLICY_FRAMES = frozenset(["impose"])


def agents(statement: Statement) -> list[Claim]:
    """One claim for each clause that names who did one of these things."""
    if not _ANY.search(statement.folded):
        return []
    found = _alone(statement)
    for clause in statement.clauses:
        for frame, active, passive in _ACTS:
            if claimed := _agent(statement, clause, frame, active, passive):
                found.append(claimed)
                break
    return found


_ALONE = re.compile(
    r"\b(?:voted (?:no|against)|dissented|cast the (?:only|lone|sole|single) (?:no|dissenting)|voto en contra)\b"
)
_ANY = any_of((*(one for _, *ways in _ACTS for one in ways), _ALONE))


def _alone(statement: Statement) -> list[Claim]:
    """`Only Ramona Keyes voted no`: one who is named as the only one."""
    cue = next((found for clause in statement.clauses if (found := statement.find(_ALONE, clause))), None)
    if cue is None or not {"only", "lone", "sole", "alone", "single", "solo"} & set(
        statement.texts[max(0, cue[0] - 5) : cue[1] + 2]
    ):
        return []
    who = named_before(statement, cue[0], 0)
    if not _person(statement, who):
        return []
    return [_made(statement, statement.clause(cue[0]), "alone", cue, who, statement.places(statement.clause(cue[0])))]


def _agent(
    statement: Statement, clause: Clause, frame: str, active: re.Pattern[str], passive: re.Pattern[str]
) -> Claim | None:
    places = statement.places(clause)
    if cue := statement.find(passive, clause):
        who = named_after(statement, cue[1], places[-1] + 1)
        rest = [place for place in places if place < cue[0]]
    elif cue := statement.find(active, clause):
        who = _subject(statement, cue, places)
        rest = (
            [place for place in places if place >= cue[1]]
            if who[:1] < [cue[0]]
            else [one for one in places if one < cue[0]]
        )
    else:
        return None
    near = [place for place in rest if cue[0] - _NEAR <= place < cue[1] + _CLOSE]
    if frame == "win":
        rest = [place for place in places if place not in who]
        if not _PRIZES & statement.at(rest):
            return None
    if not who or (frame in _POLICY_FRAMES and not of_class(statement.at(near), "policy")):
        return None
    return _made(statement, clause, frame, cue, who, rest)


def _subject(statement: Statement, cue: tuple[int, int], places: list[int]) -> list[int]:
    """Whoever stands before the verb; in Spanish also after it: `el texto lo redactó la administradora`."""
    if statement.texts[cue[0] - 1 : cue[0]] and statement.texts[cue[0] - 1] in _CLITICS:
        return named_after(statement, cue[1], places[-1] + 1)
    opening = statement.texts[places[0]] in {"who", "quien", "que"}
    return named_before(statement, cue[0], 0 if opening else places[0])


_CLITICS = frozenset(["lo", "los", "la", "las", "le"])
_PRIZES = frozenset(["contract", "agreement", "grant", "permit", "job", "project", "scholarship", "loan", "bid", "win"])


def _made(
    statement: Statement, clause: Clause, frame: str, cue: tuple[int, int], who: list[int], rest: list[int]
) -> Claim:
    named = frozenset(
        statement.texts[place].removesuffix("'s") for place in who if statement.named(place) and (place or len(who) > 1)
    )
    persons = named if _person(statement, who) else frozenset()
    return claim(
        statement,
        ClaimKind.AGENT,
        clause,
        printed=" ".join(statement.printed(place, place + 1) for place in who),
        subject=of_class(statement.at(who), *_GROUPS),
        frame=frozenset([frame]),
        context=statement.at(rest),
        choice=" ".join(sorted(persons)),
        names=frozenset(statement.texts[place] for place in rest if place not in who and _own_name(statement, place)),
        qualifiers=asides(statement, rest),
        revises=bool(REVISES.search(statement.folded)),
        partial=_partly(statement, cue),
    )


def _own_name(statement: Statement, place: int) -> bool:
    return (
        statement.named(place) and place > 0 and all(concept.startswith("=") for concept in statement.concepts[place])
    )


def _partly(statement: Statement, cue: tuple[int, int]) -> bool:
    return bool(
        {"half", "part", "partly", "mitad", "parte", "helped", "share"} & set(statement.texts[cue[0] - 2 : cue[1] + 3])
    )


def _person(statement: Statement, who: list[int]) -> bool:
    return any(statement.named(place) for place in who if place or len(who) > 1)


def named_before(statement: Statement, stop: int, start: int) -> list[int]:
    """The name or group nearest before the verb."""
    return _phrase(statement, list(range(stop - 1, max(start, stop - 8) - 1, -1)))


def named_after(statement: Statement, start: int, stop: int) -> list[int]:
    """The name or group that follows."""
    return _phrase(statement, list(range(start, min(stop, start + 8))))


def _phrase(statement: Statement, places: list[int]) -> list[int]:
    """A run of names and words for groups, from the first one met."""
    found: list[int] = []
    for place in places:
        fits = statement.named(place) or of_class(frozenset(statement.concepts[place]), *_GROUPS)
        if fits:
            found.append(place)
        elif found and statement.texts[place] not in _INSIDE:
            break
        elif not found and statement.texts[place] in {",", ";", ":"} and len(places) > 4:
            continue
    return sorted(found)


_INSIDE = frozenset("and y of the de la el ,".split())
