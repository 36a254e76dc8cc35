"""Which place a collection is about, and which of its claims speak of another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from knowledge.claims.model import Claim, ClaimKind
from knowledge.models import Article
from knowledge.text.analysis import fold

from .elsewhere import distant, goes_on

_USUAL, _TWO, _FEW = 0.34, 2, 10
# The place that all is about is named in nearly as many articles as any other name, another town in fewer.
_AS_OFTEN = 0.8
_HERE = "@here"


@dataclass(frozen=True, slots=True)
class Homes:
    """The names that tell no two claims apart, since all is about them, and the towns that are others."""

    usual: frozenset[str]
    towns: tuple[str, ...]


def placed(found: Sequence[Claim], articles: Sequence[Article]) -> list[Claim]:
    """The claims of a collection, in order, each with the names and the town that single it out."""
    homes = _homes(found, articles)
    away = _carried(found, [_away(claim, homes) for claim in found])
    return [_as_placed(claim, _singling(claim, homes), town) for claim, town in zip(found, away, strict=True)]


def _homes(found: Sequence[Claim], articles: Sequence[Article]) -> Homes:
    holders = Counter(name for _, name in {(claim.article, name) for claim in found for name in claim.names})
    usual = {name for name, count in holders.items() if count >= max(_TWO, _USUAL * len(articles))}
    told = {claim.town for claim in found if claim.town}
    known = usual or {name for name, _ in holders.most_common(_FEW)}
    mentions = _mentions(articles, known | told) if told else {}
    often = _AS_OFTEN * max((mentions[name] for name in known if mentions), default=0)
    far = {name for claim in found if claim.town for name in distant(claim.text)}
    others = {town for town in told if town in far or mentions[town] <= often}
    rare = {name for town in others for name in town.split() if mentions.get(name, 0) <= often or town in far}
    return Homes(frozenset(usual - _far(found) - rare), tuple(sorted(others)))


def _mentions(articles: Sequence[Article], names: Collection[str]) -> dict[str, int]:
    """In how many articles each name stands."""
    texts = [
        fold(" ".join([article.title, *(one.text for one in article.paragraphs if not one.noise)]))
        for article in articles
    ]
    return {name: sum(1 for text in texts if name in text) for name in names}


def _far(found: Sequence[Claim]) -> set[str]:
    """Names that mostly stand where another town is spoken of."""
    told = Counter(name for claim in found for name in claim.names)
    away = Counter(name for claim in found for name in claim.names & set(claim.town.split()))
    return {name for name, count in away.items() if 2 * count > told[name]}


def _names(claim: Claim, town: str) -> bool:
    """True for a claim whose sentence names the town; words that mean something besides are not among its names."""
    return bool(claim.names.intersection(town.split())) and town in fold(claim.text)


def _away(claim: Claim, homes: Homes) -> str:
    """Another town than the one that all is about, also where only its name tells."""
    if claim.town:
        return claim.town if claim.town in homes.towns else ""
    return next((town for town in homes.towns if _names(claim, town)), "")


def _carried(found: Sequence[Claim], away: Sequence[str]) -> Iterator[str]:
    """The towns of claims in order, where a sentence that names no place goes on with that of the one before it."""
    place, before = ("", 0), ""
    for claim, town in zip(found, away, strict=True):
        if (claim.article, claim.paragraph) != place:
            place, before = (claim.article, claim.paragraph), ""
        before = town or (before if before and goes_on(before, claim.names, fold(claim.text)) else "")
        yield before


def _singling(claim: Claim, homes: Homes) -> frozenset[str]:
    """The names that single a claim out; a vote of a body without such a name is one of the body that all is about."""
    if claim.kind is ClaimKind.TALLY and homes.usual and (claim.names & homes.usual or not claim.names):
        return frozenset([_HERE])
    return claim.names - homes.usual


def _as_placed(claim: Claim, names: frozenset[str], town: str) -> Claim:
    """Most claims are what they were, and copying is slow."""
    if (names, town) == (claim.names, claim.town):
        return claim
    return replace(claim, names=names, town=town)
