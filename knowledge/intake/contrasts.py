"""Which differences between articles come, go or turn with one article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from knowledge.archive import Archive
from knowledge.claims.conflicts.comparing import Comparison, Relation
from knowledge.claims.differing import differences_among, differing
from knowledge.claims.index import Claims
from knowledge.claims.model import Claim
from knowledge.models import Difference, Evidence

EACH = 6  # articles that are looked at for every value that a claim may have
_PARTNERS = 24  # claims of others whose own comparisons are looked at in a large collection
_Place = tuple[str, int, int, str, str]


@dataclass(frozen=True, slots=True)
class Contrasts:
    """Differences that there are only with the article, only without it, and those that are others with it.

    Of `turned` the first is as without, the second as with the article.
    """

    come: tuple[Difference, ...] = ()
    gone: tuple[Difference, ...] = ()
    turned: tuple[tuple[Difference, Difference], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.come or self.gone or self.turned)


def contrasts(without: Archive, along: Archive, article: str, compared: Iterable[Comparison]) -> Contrasts:
    """All that differ where readers are shown what is found automatically, else those that the article takes part in.

    `compared` are the article's claims held against those of others.
    """
    if along.small:
        held = _held(without.automatic, along.automatic)
        return _of_article(held, article) if along.collection.differences else held
    near = [one for one in compared if one.relation is not Relation.APART]
    around = [*_of(along.claims, _partners(near, article))]
    others = [one for one in around if article not in (one.one.article, one.other.article)]
    before = differences_among(along.claims, _once(others))
    after = differences_among(along.claims, _once([*near, *around]))
    return _of_article(_held(before, after), article)


def _partners(near: Sequence[Comparison], article: str) -> list[_Place]:
    """The places of claims that the article's claims differ from, then of those that they agree with."""
    standing = [*differing(near), *(one for one in near if one.relation is Relation.SAME)]
    others = (claim for one in standing for claim in (one.one, one.other) if claim.article != article)
    return list(dict.fromkeys(map(_place, others)))[:_PARTNERS]


def _place(claim: Claim) -> _Place:
    return claim.article, claim.paragraph, claim.span.start, str(claim.kind), claim.printed


def _of(claims: Claims, places: Sequence[_Place]) -> Iterator[Comparison]:
    """All comparisons of the claims at some places."""
    wanted = set(places)
    for claim in claims.all:
        if _place(claim) in wanted:
            yield from (one for one in claims.near(claim, EACH) if one.relation is not Relation.APART)


def _once(comparisons: Iterable[Comparison]) -> list[Comparison]:
    return list({frozenset([id(one.one), id(one.other)]): one for one in comparisons}.values())


def _held(before: Sequence[Difference], after: Sequence[Difference]) -> Contrasts:
    pairs = [(one, _known(one, after)) for one in before]
    matched = {id(two) for _, two in pairs if two}
    return Contrasts(
        tuple(one for one in after if id(one) not in matched),
        tuple(one for one, two in pairs if two is None),
        tuple((one, two) for one, two in pairs if two and _told(one) != _told(two)),
    )


def _of_article(held: Contrasts, article: str) -> Contrasts:
    come = tuple(one for one in held.come if _speaks_of(one, article))
    return Contrasts(come, turned=tuple(pair for pair in held.turned if _speaks_of(pair[1], article)))


def _known(one: Difference, others: Iterable[Difference]) -> Difference | None:
    """The difference on the same question with most evidence in common."""
    shared = [(len(_evidence(one) & _evidence(other)), other) for other in others if other.asks == one.asks]
    best = max(shared, key=lambda pair: pair[0], default=(0, None))
    return best[1] if best[0] else None


def _told(one: Difference) -> tuple[object, ...]:
    return one.kind, frozenset(frozenset(position.evidence) for position in one.positions)


def _evidence(one: Difference) -> frozenset[Evidence]:
    return frozenset(place for position in one.positions for place in position.evidence)


def _speaks_of(one: Difference, article: str) -> bool:
    return any(place.article == article for place in _evidence(one))
