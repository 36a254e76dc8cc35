"""An article before it is taken in: what was read of it, and how each thing was found."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from knowledge.answers import Flag
from knowledge.archive import Archive
from knowledge.errors import ChangeRefused
from knowledge.models import Article, Paragraph, Problem
from knowledge.neighbours import neighbours
from knowledge.passport import passport
from knowledge.reading.articles import Given
from knowledge.reading.cache import Cache

from .drafts import Draft, same_text
from .holding import Holding


class By(StrEnum):
    """Where something was found."""

    HEAD = "head"
    PAGE = "page"
    BYLINE = "byline"
    HEADLINE = "headline"
    FILE_NAME = "file_name"
    TEXT = "text"
    NOWHERE = "nowhere"


@dataclass(frozen=True, slots=True)
class Told:
    """A field of the article with its source."""

    field: str
    value: str | None
    by: By


@dataclass(frozen=True, slots=True)
class Preview:
    """What would be added; `same_address` are ids of articles that came from the same address."""

    article: Article
    draft: Draft
    told: tuple[Told, ...]
    cut: tuple[Paragraph, ...]
    flags: tuple[Flag, ...]
    problems: tuple[Problem, ...]
    same_address: tuple[str, ...]


def preview(draft: Draft, holding: Holding, cache: Cache, archive: Archive) -> Preview:
    """Raises ArticleUnreadable, and ChangeRefused for an article that is there already."""
    given, desk = draft.read(holding, cache)
    article, near = given.article, neighbours(archive, given.article)
    _refuse_known(article, near, archive)
    return Preview(
        article,
        draft,
        tuple(_told(given)),
        tuple(one for one in article.paragraphs if one.noise),
        passport(article, near),
        tuple(desk.findings.problems),
        tuple(one.id for one in archive.collection.articles if article.url and one.url == article.url),
    )


def _refuse_known(article: Article, near: Iterable[Article], archive: Archive) -> None:
    named = [archive.article(article.id)] if article.id in archive.ids else []
    for other in (*near, *named):
        if same_text(article, other):
            raise ChangeRefused("same_text", other.id)
    if named:
        raise ChangeRefused("same_id", article.id)


def _told(given: Given) -> Iterator[Told]:
    article = given.article
    yield Told("title", article.title, _by(given, "title") or _titled(article))
    for field in ("outlet", "author", "url"):
        value: str | None = getattr(article, field)
        yield Told(field, value, _by(given, field) or (By.BYLINE if value else By.NOWHERE))
    if article.published:
        yield Told("published", str(article.published), _by(given, "published") or By.BYLINE)
    elif article.not_before:
        yield Told("not_before", str(article.not_before), _by(given, "not_before") or By.TEXT)
    else:
        yield Told("published", None, By.NOWHERE)
    yield Told("language", article.language, _by(given, "language") or By.TEXT)


def _by(given: Given, field: str) -> By | None:
    if given.head.fields.get(field):
        return By.HEAD
    return By.PAGE if getattr(given.extract, field, None) else None


def _titled(article: Article) -> By:
    return By.HEADLINE if any(one.text == article.title for one in article.paragraphs) else By.FILE_NAME
