"""A folder read whole: what is broken is named, and the rest works."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from knowledge.errors import ArticleUnreadable, CollectionUnreadable
from knowledge.models import Article, Collection, Translation

from .articles import Given
from .cache import Cache
from .contents import Contents, read_contents
from .desk import Desk
from .editions import read_edition
from .files import Overlay, Source, article_sources, language_folders
from .known import recalled_article
from .translations import read_translation


def read_folder(folder: Path, cache: Cache, overlay: Overlay) -> Collection:
    """The folder with what lies over it; raises CollectionUnreadable. What is slow to parse is kept in `cache`."""
    sources = _sources(folder, overlay)
    desk = Desk(cache)
    desk.cache.turn()
    given = _articles(sources, desk)
    if not given:
        raise CollectionUnreadable(str(folder), "nothing_readable", tuple(desk.findings.problems))
    articles = _translated(folder, given, overlay, desk)
    contents = read_contents(folder, articles, desk)
    collection = _edited(folder, contents.collection(folder, articles), contents, desk)
    desk.cache.save()
    return collection


def _sources(folder: Path, overlay: Overlay) -> list[Source]:
    try:
        if not folder.exists() and not overlay.added:
            raise CollectionUnreadable(str(folder), "missing")
        if folder.exists() and not folder.is_dir():
            raise CollectionUnreadable(str(folder), "not_a_folder")
        sources = overlay.over(article_sources(folder))
    except OSError as error:
        raise CollectionUnreadable(str(folder), "unreadable") from error
    if not sources:
        raise CollectionUnreadable(str(folder), "empty")
    return sources


def _articles(sources: Iterable[Source], desk: Desk) -> dict[Source, Article]:
    """By file; of two articles with one id the first counts."""
    given: dict[Source, Given] = {}
    files: dict[str, str] = {}
    for source in sources:
        try:
            found = recalled_article(source, desk)
        except ArticleUnreadable as error:
            desk.findings.unreadable(error)
            continue
        first = files.setdefault(found.article.id, source.file)
        if first == source.file:
            given[source] = found
        else:
            desk.findings.error(source.file, "duplicate", first, line=found.head.line("id"), key="id")
    return {source: _derived(found, files, desk) for source, found in given.items()}


def _derived(given: Given, files: Mapping[str, str], desk: Desk) -> Article:
    article, head = given.article, given.head
    if article.derives_from is None or article.derives_from in files:
        return article
    line = head.line("derives_from")
    desk.findings.warning(article.file, "no_article", article.derives_from, line=line, key="derives_from")
    return replace(article, derives_from=None)


def _translated(folder: Path, articles: Mapping[Source, Article], overlay: Overlay, desk: Desk) -> list[Article]:
    originals = {source.stem: source for source in reversed([*articles]) if source not in overlay.added}
    found: dict[Source, list[Translation]] = {source: [] for source in articles}
    for place in language_folders(folder):
        files: dict[str, str] = {}
        for source in article_sources(place, folder):
            original = originals.get(source.stem)
            first = files.setdefault(source.stem, source.file)
            if original is None and overlay.hides(source.stem):
                continue
            if original is None:
                desk.findings.warning(source.file, "translation_unknown", source.stem)
            elif first != source.file:
                desk.findings.error(source.file, "duplicate", first)
            elif translation := read_translation(source, place.name, articles[original], desk):
                found[original].append(translation)
    return [
        replace(article, translations=tuple(found[source])) if found[source] else article
        for source, article in articles.items()
    ]


def _edited(folder: Path, collection: Collection, contents: Contents, desk: Desk) -> Collection:
    editions = [read_edition(place, folder, contents, desk) for place in language_folders(folder)]
    problems = sorted(desk.findings.problems, key=lambda problem: (problem.file, problem.line or 0))
    return replace(collection, editions=tuple(editions), problems=tuple(problems), version=desk.version)
