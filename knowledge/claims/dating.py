"""Undated copies take the date of the article that they repeat, other undated articles that of their address or first lines."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from knowledge.claims.times.days import moments
from knowledge.models import Article, PartialDate
from knowledge.text.analysis import fold

from .statement import Statement

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
    return tuple(article if article.published else _told(_copied(article, articles, holders)) for article in articles)


def _told(article: Article) -> Article:
    """The day in the address, or a full date in the first paragraphs: `For release, September 18, 2024`."""
    if article.published:
        return article
    found = _ADDRESS.search(article.url or "")
    day = (int(found["year"]), int(found["month"]), int(found["day"])) if found else _headed(article)
    return replace(article, published=PartialDate(*day)) if day else article


def _headed(article: Article) -> tuple[int, int, int] | None:
    for paragraph in article.paragraphs[:_FIRST]:
        if len(paragraph.text) > _LINE:
            continue
        statement = Statement(paragraph.text, article.language)
        if _YEAR.search(paragraph.text):
            for one in moments(statement):
                if one.low == one.high and not one.floating and not one.relative:
                    date = dt.date.fromordinal(one.low)
                    return date.year, date.month, date.day
    return None


_ADDRESS = re.compile(r"/(?P<year>20\d\d)[/-](?P<month>0[1-9]|1[0-2])[/-](?P<day>0[1-9]|[12]\d|3[01])(?:/|-|$)")
_YEAR = re.compile(r"\b20\d\d\b")
_FIRST, _LINE = 5, 120


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
