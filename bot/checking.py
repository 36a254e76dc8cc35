"""The report on a collection: problems with their places, counts, and tables of articles and of translations."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence

from knowledge.archive import Archive
from knowledge.errors import CollectionUnreadable
from knowledge.intake.holding import Holding
from knowledge.models import Article, Collection, Edition, Kind, Problem, Severity
from knowledge.passport import passport
from knowledge.reading.checks import implausible_dates, shared_sentences

from .citations import outlet
from .opening import Reading
from .passport_lines import passport_lines
from .problem_lines import problem_line
from .wording import Wording

_ARTICLE = ("id", "date", "kind", "language", "paragraphs", "noise", "outlet")
_TRANSLATION = (
    "language", "articles", "paragraphs", "topics", "people", "differences", "events", "terms", "drafts", "reviewed",
)  # fmt: skip
_Row = tuple[str, ...]


def check(reading: Reading, wording: Wording, today: dt.date) -> tuple[str, bool]:
    """The whole report as text, and whether nothing is broken; raises CollectionUnreadable where there is nothing to report."""
    try:
        collection = reading.collection()
    except CollectionUnreadable as error:
        if not error.problems:
            raise
        heading = wording.say(f"error-folder-{error.reason}", folder=error.folder)
        return "\n".join([heading, *_problems(error.problems, wording)]) + "\n", False
    problems = (
        *collection.problems,
        *shared_sentences(collection.articles),
        *implausible_dates(collection, today),
    )
    text = report(reading.archive(collection), problems, reading.held, wording)
    reading.cache.save()
    return text, sound(problems)


def sound(problems: Iterable[Problem]) -> bool:
    """True when no problem is an error."""
    return not any(problem.severity is Severity.ERROR for problem in problems)


def report(archive: Archive, problems: Sequence[Problem], held: Holding, wording: Wording) -> str:
    """The report on a collection that was read."""
    collection = archive.collection
    lines = [
        wording.say("check-title", title=collection.title, folder=str(held.folder)),
        "",
        *_table(_ARTICLE, [_article_row(article) for article in collection.articles], wording),
        "",
        *_translations(collection, wording),
        *_passports(archive, wording),
        _counts(collection, wording),
        *_retracted(held, wording),
        *_problems(problems, wording),
    ]
    return "\n".join(lines) + "\n"


def _table(columns: Sequence[str], rows: Sequence[_Row], wording: Wording) -> Iterator[str]:
    lines = [tuple(wording.say(f"check-column-{column}") for column in columns), *rows]
    widths = [max(len(line[column]) for line in lines) for column in range(len(columns))]
    for line in lines:
        yield "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()


def _article_row(article: Article) -> _Row:
    noise = sum(1 for paragraph in article.paragraphs if paragraph.noise)
    after = f">{article.not_before}" if article.not_before else "-"
    return (
        article.id,
        str(article.published or after),
        str(article.kind),
        article.language,
        str(len(article.paragraphs)),
        str(noise),
        article.outlet or "-",
    )


def _passports(archive: Archive, wording: Wording) -> Iterator[str]:
    """What may weaken each source; which claims stand nowhere else is told of collections of ordinary size."""
    collection = archive.collection
    claims = archive.claims if archive.small else None
    outlets = {article.id: outlet(article, wording) for article in collection.articles}
    passports = {
        article.id: " ".join(passport_lines(passport(article, collection.articles, claims), outlets, wording))
        for article in collection.articles
    }
    told = [f"{id_}: {lines}" for id_, lines in passports.items() if lines]
    yield from [*told, ""] if told else []


def _translations(collection: Collection, wording: Wording) -> Iterator[str]:
    editions = {edition.language: edition for edition in collection.editions}
    if editions:
        yield from _table(_TRANSLATION, [_language_row(collection, edition) for edition in editions.values()], wording)
        yield ""


def _language_row(collection: Collection, edition: Edition) -> _Row:
    found = [one for article in collection.articles for one in article.translations if one.language == edition.language]
    paragraphs = sum(len(article.paragraphs) for article in collection.articles)
    drafts = sum(1 for one in found if one.draft)
    return (
        edition.language,
        f"{len(found)}/{len(collection.articles)}",
        f"{sum(len(one.paragraphs) for one in found)}/{paragraphs}",
        f"{len(edition.topics)}/{len(collection.topics)}",
        f"{len(edition.people)}/{len(collection.people)}",
        f"{len(edition.differences)}/{len(collection.differences)}",
        f"{len(edition.timeline)}/{len(collection.timeline)}",
        f"{len(edition.glossary)}/{len(collection.glossary)}",
        str(drafts),
        str(len(found) - drafts),
    )


def _counts(collection: Collection, wording: Wording) -> str:
    articles = collection.articles
    paragraphs = [paragraph for article in articles for paragraph in article.paragraphs]
    return wording.say(
        "check-counts",
        articles=len(articles),
        full=sum(1 for article in articles if article.kind is Kind.FULL),
        briefs=sum(1 for article in articles if article.kind is Kind.BRIEF),
        facts=sum(1 for paragraph in paragraphs if not paragraph.noise and not paragraph.heading),
        noise=sum(1 for paragraph in paragraphs if paragraph.noise),
        people=len(collection.people),
        topics=len(collection.topics),
        differences=len(collection.differences),
        events=len(collection.timeline),
        terms=len(collection.glossary),
    )


def _retracted(held: Holding, wording: Wording) -> Iterator[str]:
    files = sorted(held.overlay().retracted)
    if files:
        yield wording.say("check-retracted", n=len(files), files=", ".join(files))


def _problems(problems: Sequence[Problem], wording: Wording) -> Iterator[str]:
    if not problems:
        yield wording.say("check-clean")
        return
    for problem in problems:
        yield problem_line(problem, wording)
    errors = sum(1 for problem in problems if problem.severity is Severity.ERROR)
    yield wording.say("check-problems", errors=errors, warnings=len(problems) - errors)
