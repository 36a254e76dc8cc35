from __future__ import annotations

import datetime as dt

import pytest

from knowledge.models import Article, Collection, Event, Kind, Paragraph, PartialDate
from knowledge.reading.checks import implausible_dates, shared_sentences

TODAY = dt.date(2026, 2, 28)


def article(id_: str, *texts: str, kind: Kind = Kind.BRIEF) -> Article:
    paragraphs = tuple(Paragraph(number, text) for number, text in enumerate(texts, 1))
    return Article(id_, id_, paragraphs, kind, file=f"{id_}.md")


def test_a_sentence_in_two_briefs_is_found_whatever_its_case_and_place() -> None:
    one = article("a", "The council met. It approved the plan 4 to 3.")
    other = article("b", "Ann Low spoke first.", "IT  approved the plan 4 to 3. Then they left.")
    (problem,) = shared_sentences([one, other])

    assert (problem.file, problem.reason, problem.detail) == ("b.md", "shared_sentence", "b:2 a:1")


def test_sentences_of_one_brief_of_few_words_or_of_publishers_may_repeat() -> None:
    twice = article("a", "It approved the plan 4 to 3.", "It approved the plan 4 to 3.", "The vote failed.")
    short = article("b", "The vote failed.")
    full = article("c", "It approved the plan 4 to 3.", kind=Kind.FULL)

    assert shared_sentences([twice, short, full]) == ()


def dated(published: PartialDate | None, not_before: PartialDate | None = None) -> Collection:
    return Collection("x", (Article("a", "a", (), published=published, not_before=not_before, file="a.md"),))


@pytest.mark.parametrize(
    "date",
    [PartialDate(1899, 12, 31), PartialDate(2028, 3), PartialDate(2029), PartialDate(2028, 2, 29), PartialDate(1025)],
)
def test_a_date_of_another_age_is_implausible(date: PartialDate) -> None:
    assert [(one.file, one.field) for one in implausible_dates(dated(date), TODAY)] == [("a.md", "published")]
    assert [one.field for one in implausible_dates(dated(None, date), TODAY)] == ["not_before"]
    timeline = Collection("x", (), timeline=(Event(date, "x"),))
    assert [(one.file, one.field) for one in implausible_dates(timeline, TODAY)] == [("timeline.toml", "event 1.date")]


@pytest.mark.parametrize("date", [PartialDate(1900), PartialDate(2025, 6, 17), PartialDate(2028, 2), PartialDate(2028)])
def test_a_date_of_ours_is_plausible(date: PartialDate) -> None:
    assert implausible_dates(dated(date), TODAY) == ()


@pytest.mark.parametrize(
    ("published", "not_before", "problems"),
    [
        (PartialDate(2025, 6, 16), PartialDate(2025, 6, 17), 1),
        (PartialDate(2025, 6, 17), PartialDate(2025, 6, 17), 0),
        (PartialDate(2025, 6), PartialDate(2025, 6, 17), 0),
        (PartialDate(2025, 5), PartialDate(2025, 6, 17), 1),
        (PartialDate(2025), PartialDate(2025, 6, 17), 0),
        (PartialDate(2024), PartialDate(2025), 1),
        (PartialDate(2025, 7), PartialDate(2025, 6, 17), 0),
    ],
)
def test_nothing_is_published_before_it_can_have_been_written(
    published: PartialDate, not_before: PartialDate, problems: int
) -> None:
    assert len(implausible_dates(dated(published, not_before), TODAY)) == problems
