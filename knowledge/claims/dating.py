"""Undated copies take the date of the article that they repeat."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from knowledge.models import Article
from knowledge.text.analysis import fold

_RUN = 7
_COPIED = 0.12


def dated(articles: Sequence[Article]) -> tuple[Article, ...]:
    """The articles, undated ones with the date of the dated article whose wording they share most of."""
    if all(article.published for article in articles):
        return tuple(articles)
    holders: dict[str, list[int]] = {}
    for place, article in enumerate(articles):
        if article.published:
            for run in _runs(article):
                holders.setdefault(run, []).append(place)
    return tuple(article if article.published else _copied(article, articles, holders) for article in articles)


def _copied(article: Article, articles: Sequence[Article], holders: dict[str, list[int]]) -> Article:
    runs = _runs(article)
    shared = Counter(place for run in runs for place in holders.get(run, ()))
    if not shared:
        return article
    place, count = min(shared.items(), key=lambda item: (-item[1], item[0]))
    shorter = min(len(runs), len(_runs(articles[place])))
    return replace(article, published=articles[place].published) if count >= _COPIED * shorter else article


def _runs(article: Article) -> set[str]:
    """Runs of seven words."""
    text = " ".join(paragraph.text for paragraph in article.paragraphs if not paragraph.noise and not paragraph.heading)
    words = re.findall(r"\w+", fold(text))
    return {" ".join(words[place : place + _RUN]) for place in range(len(words) - _RUN + 1)}
