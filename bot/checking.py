"""The report on a collection: problems with their places, counts, and a table of articles."""

from __future__ import annotations

from collections.abc import Iterator

from knowledge.models import Article, Collection, Kind, Severity

from .wording import Wording

_COLUMNS = ("id", "date", "kind", "language", "paragraphs", "noise", "outlet")


def sound(collection: Collection) -> bool:
    """True when no problem is an error."""
    return not any(problem.severity is Severity.ERROR for problem in collection.problems)


def report(collection: Collection, folder: str, wording: Wording) -> str:
    """The whole report as text."""
    return (
        "\n".join(
            [
                wording.say("check-title", title=collection.title, folder=folder),
                "",
                *_table(collection, wording),
                "",
                _counts(collection, wording),
                *_problems(collection, wording),
            ]
        )
        + "\n"
    )


def _table(collection: Collection, wording: Wording) -> Iterator[str]:
    rows = [
        tuple(wording.say(f"check-column-{column}") for column in _COLUMNS),
        *(_row(article) for article in collection.articles),
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_COLUMNS))]
    for row in rows:
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()


def _row(article: Article) -> tuple[str, ...]:
    noise = sum(1 for paragraph in article.paragraphs if paragraph.noise)
    date = str(article.published) if article.published else "-"
    return (
        article.id,
        date,
        str(article.kind),
        article.language,
        str(len(article.paragraphs)),
        str(noise),
        article.outlet or "-",
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


def _problems(collection: Collection, wording: Wording) -> Iterator[str]:
    if not collection.problems:
        yield wording.say("check-clean")
        return
    for problem in collection.problems:
        yield f"{wording.say(f'check-{problem.severity}')}: {problem}"
    errors = sum(1 for problem in collection.problems if problem.severity is Severity.ERROR)
    yield wording.say("check-problems", errors=errors, warnings=len(collection.problems) - errors)
