"""Copies and rewrites of one text, recognised by shared wording or by what an article says of its origin."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from knowledge.answers import Copies
from knowledge.models import Article
from knowledge.text.analysis import fold

_RUN = 7
_COPIED = 0.4


def origins(articles: Sequence[Article], everything: Sequence[Article]) -> dict[str, str]:
    """For each article the id of the text that it repeats, itself where it stands alone; the earliest named wins."""
    known = {article.id: article for article in everything}
    found = {article.id: _root(article, known) for article in articles}
    wording = [runs(article) for article in articles]
    for place, article in enumerate(articles):
        for other, words in zip(articles[:place], wording, strict=False):
            if found[article.id] == article.id and _share(wording[place], words) >= _COPIED:
                found[article.id] = found[other.id]
    return found


def _root(article: Article, known: dict[str, Article]) -> str:
    """Follow `derives_from` while it names an article of the collection; a circle ends where it began."""
    seen = [article.id]
    while (origin := known[seen[-1]].derives_from) in known and origin not in seen:
        seen.append(str(origin))
    return seen[-1]


def shared(one: Article, other: Article) -> float:
    """The share of the shorter text's seven-word runs that stand in the other, 0 to 1."""
    return _share(runs(one), runs(other))


def _share(first: frozenset[int], second: frozenset[int]) -> float:
    smaller = min(len(first), len(second))
    return len(first & second) / smaller if smaller else 0.0


@lru_cache(maxsize=2048)
def runs(article: Article) -> frozenset[int]:
    """Runs of seven words, as numbers that mean nothing to another process."""
    words = re.findall(
        r"\w+", fold(" ".join(paragraph.text for paragraph in article.paragraphs if not paragraph.noise))
    )
    return frozenset(hash(tuple(words[place : place + _RUN])) for place in range(len(words) - _RUN + 1))


def grouped(ids: Sequence[str], origin: dict[str, str]) -> tuple[tuple[str, ...], tuple[Copies, ...]]:
    """Ids with copies left out, and the copies by origin; the first of a group stands for it."""
    groups: dict[str, list[str]] = {}
    for id_ in ids:
        groups.setdefault(origin[id_], []).append(id_)
    kept = tuple(root if root in members else members[0] for root, members in groups.items())
    copies = tuple(
        Copies(one, tuple(other for other in members if other != one))
        for one, members in zip(kept, groups.values(), strict=True)
        if len(members) > 1
    )
    return kept, copies
