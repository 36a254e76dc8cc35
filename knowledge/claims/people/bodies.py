"""Whose vote a result is: the council's, the board's of an agency, a union's; a result without a body is one of the main body."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace

from knowledge.claims.concepts import of_class
from knowledge.claims.model import Claim, ClaimKind
from knowledge.claims.statement import Statement

from .dissents import UNKNOWN
from .matters import ITEM
from .organisations import PUBLIC, organisations

_BODIES = {
    "council": "council", "concejo": "council", "ayuntamiento": "council", "cabildo": "council", "commission": "commission", "comision": "commission", "board": "board",
    "junta": "board", "trustees": "board", "sindicos": "board", "committee": "committee", "comite": "committee", "panel": "committee", "legislature": "state", "legislatura": "state",
    "senate": "state", "senado": "state", "legislators": "state", "lawmakers": "state", "voters": "voters", "votantes": "voters", "electorate": "voters", "precincts": "voters", "judges": "court",
    "court": "court", "justices": "court", "jury": "court", "jurors": "court", "tribunal": "court",
}  # fmt: skip
_POINTING = frozenset(["it", "they"])
# `The agency's own board` is another one than the board.
_OWNERS = frozenset(["department", "utility", "university", "hospital", "company", "neighborhood"])
_OWN_BACK, _NEAR, _LARGEST = 4, 3, 500
_OF = frozenset(["of", "del", "de"])
_ELECTORS = frozenset(["voters"])


def body_of(statement: Statement, place: int, size: int) -> frozenset[str]:
    """The body whose result stands at the place: the nearest one before it, else after it; of the sentence before for `it`."""
    if size > _LARGEST:
        return _ELECTORS
    named = _named(statement)
    before = [body for at, body in named if at < place]
    if before or named:
        return before[-1] if before else named[0][1]
    if voting := _people(statement, place):
        return frozenset(["organisation", voting])
    if statement.before is not None and _POINTING & set(statement.texts[:1]):
        told = _named(statement.before)
        return told[-1][1] if len(told) == 1 else frozenset()
    return frozenset()


def _people(statement: Statement, place: int) -> str:
    """`The teachers voted 212 to 14`: people who are no members of a body."""
    verb = next((one for one in range(place - 1, max(0, place - _OWN_BACK), -1) if statement.texts[one] in _VOTED), 0)
    told = of_class(frozenset(statement.concepts[verb - 1]), "who") - _MEMBERS if verb else frozenset[str]()
    return min(told, default="")


_VOTED = frozenset(["voted", "vote", "votaron"])
_MEMBERS = frozenset(["member", "people", "superintendent", "mayor", "chief"])


def _named(statement: Statement) -> list[tuple[int, frozenset[str]]]:
    """Every body that the sentence names with its place, told by its kind and by what it is for."""
    found: dict[int, frozenset[str]] = {}
    for one in organisations(statement):
        told = of_class(one.tokens, "who", "thing", "act", "policy", "body")
        if one.kind in PUBLIC:
            found[one.start] = frozenset([one.kind, *told])
        elif one.kind != "group":
            found[one.start] = frozenset(["organisation", *told])
        for place in range(one.start + 1, one.stop):
            found.setdefault(place, frozenset())
    for place, text in enumerate(statement.texts):
        if text in _BODIES and place not in found:
            found[place] = frozenset([_BODIES[text], *_owner(statement, place)])
    return sorted((place, body) for place, body in found.items() if body and not _part_of(statement, place, found))


def _part_of(statement: Statement, place: int, found: dict[int, frozenset[str]]) -> bool:
    """`a committee of the commission` is the committee."""
    before = next((one for one in range(place - 1, max(-1, place - _OWN_BACK), -1) if found.get(one)), place)
    return bool(_OF & set(statement.texts[before + 1 : place])) and place - before <= _NEAR


def _owner(statement: Statement, place: int) -> frozenset[str]:
    """`the agency's own board`, `the utility's board`."""
    near = [one for one in range(max(0, place - _OWN_BACK), place) if statement.texts[one].endswith("'s")]
    return frozenset(name for one in near for name in statement.concepts[one] if name in _OWNERS)


def housed(found: Sequence[Claim]) -> list[Claim]:
    """Results with their body, none for the main one: that of which most articles tell results.

    Where an article gives a whole result, who was against it adds nothing.
    """
    results = [claim for claim in found if claim.kind is ClaimKind.TALLY]
    whole = {claim.article for claim in results if UNKNOWN not in claim.choice}
    told = [claim for claim in results if claim.subject and claim.subject != _ELECTORS]
    main = _most([(claim.article, _kind(claim)) for claim in told])
    purposes = [(claim.article, " ".join(sorted(claim.subject - {main}))) for claim in told if _kind(claim) == main]
    purpose = frozenset(_most([one for one in purposes if one[1]]).split())
    usual = [frozenset([main]), frozenset([main]) | purpose]
    size = _size(results, usual)
    left = [
        claim
        for claim in found
        if claim.kind is not ClaimKind.TALLY or UNKNOWN not in claim.choice or claim.article not in whole
    ]
    main_items = _items(left, usual)
    return [
        _placed(claim, usual, size, id(claim) in main_items) if claim.kind is ClaimKind.TALLY else claim
        for claim in left
    ]


def _items(left: Sequence[Claim], usual: Sequence[frozenset[str]]) -> set[int]:
    """The first result of an article that tells only of votes on purchases, hires or contracts: there the policy is one."""
    told: dict[str, list[Claim]] = defaultdict(list)
    for claim in left:
        if claim.kind is ClaimKind.TALLY and claim.positive and (not claim.subject or claim.subject in usual):
            told[claim.article].append(claim)
    return {id(claims[0]) for claims in told.values() if all(claim.qualifiers == {ITEM} for claim in claims)}


def _placed(claim: Claim, usual: Sequence[frozenset[str]], size: int, main: bool) -> Claim:
    """Twice as many votes as usual are those of a larger body."""
    claim = replace(claim, qualifiers=claim.qualifiers - {ITEM}) if main else claim
    if claim.subject in usual:
        return replace(claim, subject=frozenset())
    if not claim.subject and size and _total(claim) > _LARGER * size:
        return replace(claim, subject=frozenset([f"of {_total(claim)}"]))
    return claim


def _size(results: Sequence[Claim], usual: Sequence[frozenset[str]]) -> int:
    """How many vote in the main body, by most of its results."""
    totals = Counter(_total(claim) for claim in results if claim.subject in usual and _total(claim))
    return totals.most_common(1)[0][0] if totals else 0


def _total(claim: Claim) -> int:
    counts = claim.choice.split("-")
    return sum(int(one) for one in counts) if all(one.isdigit() for one in counts) else 0


_LARGER = 2


def _kind(claim: Claim) -> str:
    return next((one for one in sorted(claim.subject) if one in _KINDS), "")


_KINDS = frozenset(_BODIES.values()) | {"organisation"}


def _most(told: Sequence[tuple[str, str]]) -> str:
    """What most articles tell; of equals the first."""
    articles: dict[str, set[str]] = defaultdict(set)
    for article, name in told:
        articles[name].add(article)
    counted = Counter({name: len(homes) for name, homes in articles.items()})
    return counted.most_common(1)[0][0] if counted else ""


def other_body(one: Claim, other: Claim) -> bool:
    """Votes of two bodies."""
    return one.subject != other.subject
