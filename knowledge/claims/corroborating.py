"""Which articles carry what an excerpt says, which contradict it and which are silent."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from knowledge.answers import Copies, Excerpt
from knowledge.claims.conflicts.comparing import Comparison, Relation
from knowledge.evidence.copies import grouped, origins
from knowledge.models import Article

from .concepts import bridged, concepts
from .dating import dated
from .differing import differing
from .extracting import statements
from .index import Claims
from .model import Claim, ClaimKind

_OVERLAP = 0.5
_LEAST = 1.6
_WEIGHTY = 0.2


@dataclass(frozen=True, slots=True)
class Corroboration:
    """Ids of articles: those that carry what an excerpt says, those that say otherwise, those that do not speak of it.

    Of copies one stands for all, in `carrying` and `conflicting` alike; silence is no denial.
    """

    carrying: tuple[str, ...]
    conflicting: tuple[str, ...]
    silent: tuple[str, ...]
    copies: tuple[Copies, ...] = ()


class Witnesses:
    """All that articles say, claim by claim and sentence by sentence, in one language of concepts."""

    def __init__(self, articles: Sequence[Article], claims: Claims | None = None) -> None:
        """With `claims`, those of the same articles are not read again."""
        self.articles = tuple(articles)
        self.claims = claims or Claims.of(dated(articles))
        self._sentences = [(article.id, ids) for article in articles for ids in _said(article)]
        self._holders: dict[str, list[int]] = defaultdict(list)
        for place, (_, ids) in enumerate(self._sentences):
            for concept in ids:
                self._holders[concept].append(place)

    def of(self, excerpt: Excerpt, kinds: frozenset[ClaimKind] = frozenset()) -> Corroboration:
        """What the articles say to an excerpt; with `kinds`, to its claims of these kinds alone."""
        compared = [
            one
            for claim in self.claims_in(excerpt)
            if not kinds or claim.kind in kinds
            for one in self.claims.near(claim)
        ]
        told = [one for one in compared if one.relation is not Relation.APART]
        against = _homes(differing(told), excerpt, Relation.CONTRADICTION)
        carrying = _homes(told, excerpt, Relation.SAME)
        if not kinds:
            carrying |= self._worded_alike(excerpt)
        return self._sorted({excerpt.article.id} | carrying - against, against)

    def claims_in(self, excerpt: Excerpt) -> list[Claim]:
        """The claims that an excerpt makes."""
        return [
            claim
            for claim in self.claims.all
            if claim.article == excerpt.article.id
            and claim.paragraph == excerpt.paragraph
            and claim.text in excerpt.text
        ]

    def _worded_alike(self, excerpt: Excerpt) -> set[str]:
        """Articles with a sentence that says half of what the excerpt says or more, or of which the excerpt says half."""
        ids = frozenset().union(*(said for said in _said_in(excerpt)))
        shared: dict[int, float] = defaultdict(float)
        for concept in ids:
            for place in self._holders.get(concept, ()):
                shared[place] += self._weight(concept)
        found = set()
        for place, weight in shared.items():
            home, other = self._sentences[place]
            least = min(self._mass(ids), self._mass(other))
            if weight >= max(_LEAST, _OVERLAP * least):
                found.add(home)
        return found

    def _weight(self, concept: str) -> float:
        return self.claims.weights.of(concept)

    def _mass(self, ids: frozenset[str]) -> float:
        return sum(self._weight(concept) for concept in ids)

    def _sorted(self, carrying: set[str], against: set[str]) -> Corroboration:
        order = [article for article in self.articles if article.id in carrying | against]
        root = origins(order, self.articles)
        kept, copies = grouped([article.id for article in order if article.id in carrying], root)
        contrary, more = grouped([article.id for article in order if article.id in against], root)
        silent = tuple(article.id for article in self.articles if article.id not in carrying | against)
        return Corroboration(kept, contrary, silent, (*copies, *more))


def _homes(compared: Sequence[Comparison], excerpt: Excerpt, relation: Relation) -> set[str]:
    homes = {claim.article for one in compared if one.relation is relation for claim in (one.one, one.other)}
    return homes - {excerpt.article.id}


def _said(article: Article) -> list[frozenset[str]]:
    return [
        _weighty(statement.at(range(len(statement.words))))
        for paragraph in article.paragraphs
        if not paragraph.noise and not paragraph.heading
        for statement in statements(article, paragraph)
    ]


def _said_in(excerpt: Excerpt) -> list[frozenset[str]]:
    paragraph = next(
        one for one in excerpt.article.paragraphs if one.number == excerpt.paragraph and excerpt.text in one.text
    )
    return [
        _weighty(statement.at(range(len(statement.words))))
        for statement in statements(excerpt.article, paragraph)
        if statement.text in excerpt.text
    ]


def _weighty(ids: frozenset[str]) -> frozenset[str]:
    return frozenset(bridged(concept) for concept in ids if concepts().weight(concept) > _WEIGHTY)
