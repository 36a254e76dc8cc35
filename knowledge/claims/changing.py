"""What one more article changes: differences that appear, turn into newer ones or go, and claims it bears out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from knowledge.models import Article, Difference, DifferenceKind, Evidence
from knowledge.passages import Passage

from .comparing import Relation
from .dating import dated
from .differing import automatic_differences
from .extracting import claims
from .index import Claims
from .model import Claim

Find = Callable[[str], Iterable[Passage]]


@dataclass(frozen=True, slots=True)
class Changes:
    """`borne_out` are claims of the new article that others make too; differences are those found, not those curated."""

    appeared: tuple[Difference, ...] = ()
    turned_newer: tuple[Difference, ...] = ()
    gone: tuple[Difference, ...] = ()
    borne_out: tuple[Claim, ...] = ()


def changes(article: Article, find: Find) -> Changes:
    """Held against the paragraphs that `find` gives for each of its claims: the collection itself is never read through."""
    sentences = dict.fromkeys(claim.text for claim in claims(article))
    near = _trimmed(passage for sentence in sentences for passage in find(sentence) if passage.article.id != article.id)
    before, after = automatic_differences(near), automatic_differences([*near, article])
    kept = {one.id: _matching(one, before) for one in after}
    return Changes(
        appeared=tuple(one for one in after if kept[one.id] is None),
        turned_newer=tuple(one for one in after if _turned(kept[one.id], one)),
        gone=tuple(one for one in before if _matching(one, after) is None),
        borne_out=_borne_out(article, near),
    )


def _trimmed(passages: Iterable[Passage]) -> list[Article]:
    """The articles of some passages, each with the paragraphs of those passages alone."""
    held: dict[str, set[int]] = {}
    known: dict[str, Article] = {}
    for passage in passages:
        known[passage.article.id] = passage.article
        held.setdefault(passage.article.id, set()).add(passage.paragraph.number)
    return [
        replace(article, paragraphs=tuple(one for one in article.paragraphs if one.number in held[id_]))
        for id_, article in known.items()
    ]


def _matching(one: Difference, others: Sequence[Difference]) -> Difference | None:
    """The difference with evidence in common on two of its positions."""
    return next((other for other in others if sum(bool(_places(side) & _all(other)) for side in _sides(one)) > 1), None)


def _sides(one: Difference) -> list[tuple[Evidence, ...]]:
    return [position.evidence for position in one.positions]


def _places(side: Iterable[Evidence]) -> set[Evidence]:
    return set(side)


def _all(one: Difference) -> set[Evidence]:
    return {place for side in _sides(one) for place in side}


def _turned(before: Difference | None, after: Difference) -> bool:
    return before is not None and before.kind is not DifferenceKind.NEWER and after.kind is DifferenceKind.NEWER


def _borne_out(article: Article, near: Sequence[Article]) -> tuple[Claim, ...]:
    index = Claims.of(dated([*near, article]))
    own = [claim for claim in index.all if claim.article == article.id]
    return tuple(claim for claim in own if any(one.relation is Relation.SAME for one in index.near(claim)))
