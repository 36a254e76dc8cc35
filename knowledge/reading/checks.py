"""Two questions to a whole collection: does a brief repeat another's sentence, and can its dates be true?"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

from knowledge.models import Article, Collection, Kind, PartialDate, Problem, Severity
from knowledge.text.sentences import sentence_spans

_FEWEST_WORDS = 4
_EARLIEST = 1900
_DAYS_AHEAD = 2 * 365


def shared_sentences(articles: Iterable[Article]) -> tuple[Problem, ...]:
    """A sentence in two briefs would count as two voices where there is one hand: ours."""
    first: dict[str, str] = {}
    found = []
    for article in articles:
        if article.kind is not Kind.BRIEF:
            continue
        for key, place in _sentences(article):
            origin = first.setdefault(key, place)
            if origin.rpartition(":")[0] != article.id:
                found.append(Problem(Severity.ERROR, article.file, "shared_sentence", detail=f"{place} {origin}"))
    return tuple(found)


def _sentences(article: Article) -> Iterator[tuple[str, str]]:
    """Every longer sentence without regard to case and spacing, and its place."""
    for paragraph in article.paragraphs:
        for span in sentence_spans(paragraph.text):
            words = paragraph.text[span.start : span.stop].casefold().split()
            if len(words) >= _FEWEST_WORDS:
                yield " ".join(words), f"{article.id}:{paragraph.number}"


def implausible_dates(collection: Collection, today: dt.date) -> tuple[Problem, ...]:
    """Dates outside of 1900 to two years ahead, and articles published before they can have been written."""
    latest = today + dt.timedelta(days=_DAYS_AHEAD)
    found = [
        Problem(Severity.ERROR, file, "implausible_date", field=key, detail=str(date))
        for file, key, date in _dates(collection)
        if date and not (date.year >= _EARLIEST and dt.date(date.year, date.month or 1, date.day or 1) <= latest)
    ]
    for article in collection.articles:
        if article.published and article.not_before and _before(article.published, article.not_before):
            detail = f"{article.published} {article.not_before}"
            found.append(Problem(Severity.ERROR, article.file, "published_before", field="published", detail=detail))
    return tuple(found)


def _dates(collection: Collection) -> Iterator[tuple[str, str, PartialDate | None]]:
    for article in collection.articles:
        yield article.file, "published", article.published
        yield article.file, "not_before", article.not_before
    for number, event in enumerate(collection.timeline, 1):
        yield "timeline.toml", f"event {number}.date", event.date
    for difference in collection.differences:
        for position in difference.positions:
            yield "differences.toml", f"{difference.id}.position.date", position.date


def _before(one: PartialDate, other: PartialDate) -> bool:
    """As far as both are known: a month is not before one of its days."""
    pairs = ((one.year, other.year), (one.month, other.month), (one.day, other.day))
    known = [pair for pair in pairs if all(pair)]
    return tuple(pair[0] for pair in known) < tuple(pair[1] for pair in known)
