"""Which articles of a collection share wording with another text, without comparing it with every one."""

from __future__ import annotations

from collections import Counter
from itertools import chain
from typing import TYPE_CHECKING

from .models import Article
from .passages import cut

if TYPE_CHECKING:
    from .archive import Archive

_MOST = 50
_RARE = 0.05  # of all articles


def neighbours(archive: Archive, article: Article) -> tuple[Article, ...]:
    """All other articles of a small collection; of a large one those that share most of the article's rare words."""
    others = [one for one in archive.collection.articles if one.id != article.id]
    if archive.small:
        return tuple(others)
    own = {term for passage in cut(article) for term in passage.terms}
    holders = Counter(chain.from_iterable(own & stems for stems in archive.stems))
    rare = {term for term, count in holders.items() if count <= max(2, _RARE * len(archive.stems))}
    shared = {one.id: len(rare & stems) for one, stems in zip(archive.collection.articles, archive.stems, strict=True)}
    nearest = sorted((one for one in others if shared[one.id]), key=lambda one: (-shared[one.id], one.id))
    return tuple(nearest[:_MOST])
