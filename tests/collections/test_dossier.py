"""What the shipped briefs retell, their sources say: figure by figure, quotation by quotation."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import pytest

from knowledge.models import Article, Kind
from knowledge.reading import read_collection
from knowledge.reading.checks import shared_sentences
from tests.collections.shipped import ORIGINALS, SHIPPED

ROOT = Path(__file__).resolve().parents[2]
DOSSIER = ROOT.parent / "shared" / "dossier" / "sources.jsonl"
NAME_OF_THE_POLICY = re.compile(r"\b287\(g\)")
FIGURE = re.compile(r"\d+(?:[.,:]\d+)*")
DATE = re.compile(r"\d{4}(?:-\d\d){0,2}")
QUOTATION = re.compile(r"[\"“]([^\"“”]*)[\"”]")
ABOUT = ("title", "outlet", "author", "note", "confidence_in_metadata", "mirror_of_or_copy_note")

beside = pytest.mark.skipif(
    not DOSSIER.exists(), reason="the records of the sources are not beside the repository (../shared/dossier)"
)


@dataclass(frozen=True, slots=True)
class Told:
    """A fact as the record of its source holds it."""

    text: str
    fragment: str | None = None
    quoted: bool = False
    date: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """The record of a source; `about` is what it says of the page itself."""

    facts: dict[int, Told]
    about: str = ""
    published: str | None = None
    url: str | None = None


@lru_cache(maxsize=1)
def further_briefs() -> tuple[Article, ...]:
    found = (article for article in read_collection(SHIPPED).articles if article.kind is Kind.BRIEF)
    return tuple(article for article in found if article.id not in ORIGINALS)


@lru_cache(maxsize=1)
def sources() -> dict[str, Source]:
    records = map(json.loads, DOSSIER.read_text("utf-8").splitlines())
    return {
        one["id"]: Source(
            {
                fact["n"]: Told(fact["text"], fact["quote_fragment"], fact["kind"] == "quote", fact["date"] or "")
                for fact in one["facts"]
            },
            " ".join(one[key] or "" for key in ABOUT),
            one["published"],
            one["url"],
        )
        for one in records
        if one["role"] != "original"
    }


def with_source() -> Iterator[tuple[Article, Source]]:
    return ((article, sources()[article.id]) for article in further_briefs() if article.id in sources())


def failing(wrong: Callable[[str, Told, Source], object]) -> list[str]:
    return [
        f"{article.id} [{paragraph.number}] {paragraph.text}"
        for article, source in with_source()
        for paragraph in article.paragraphs
        if (told := source.facts.get(paragraph.number)) and wrong(paragraph.text, told, source)
    ]


def figures(text: str) -> set[str]:
    return {one.lstrip("0") for one in FIGURE.findall(NAME_OF_THE_POLICY.sub(" ", text))}


def days_and_years(text: str) -> set[str]:
    """A month is printed as a word, so its number allows none."""
    return {part.lstrip("0") for date in DATE.findall(text) for part in date.split("-")[::2]}


def invented_figures(fact: str, told: Told, source: Source) -> set[str]:
    known = figures(f"{told.text} {told.fragment} {source.about}")
    return figures(fact) - known - days_and_years(f"{told.date} {source.published}")


def lost_figures(fact: str, told: Told, _: Source) -> set[str]:
    return figures(told.text) - figures(fact)


def invented_quotations(fact: str, told: Told, _: Source) -> list[str]:
    return [one for one in QUOTATION.findall(fact) if one != told.fragment]


def lost_quotation(fact: str, told: Told, _: Source) -> bool:
    return told.quoted and told.fragment not in QUOTATION.findall(fact)


def test_eighty_further_articles_are_retold_in_many_facts() -> None:
    assert len(further_briefs()) >= 80
    assert sum(len(article.paragraphs) for article in further_briefs()) >= 750


def test_no_two_briefs_share_a_sentence() -> None:
    assert [str(problem) for problem in shared_sentences(read_collection(SHIPPED).articles)] == []


@beside
def test_every_source_is_retold() -> None:
    assert sources().keys() - {article.id for article in further_briefs()} == set()


@beside
def test_every_fact_has_the_number_of_a_fact_of_its_source() -> None:
    unknown = [
        f"{article.id} [{paragraph.number}]"
        for article, source in with_source()
        for paragraph in article.paragraphs
        if paragraph.number not in source.facts
    ]

    assert unknown == []


@beside
def test_no_figure_is_invented() -> None:
    assert failing(invented_figures) == []


@beside
def test_no_figure_of_a_source_is_lost() -> None:
    assert failing(lost_figures) == []


@beside
def test_no_quotation_is_invented() -> None:
    assert failing(invented_quotations) == []


@beside
def test_the_words_of_a_speaker_stay_quoted() -> None:
    assert failing(lost_quotation) == []


@beside
def test_day_and_address_are_those_of_the_source() -> None:
    printed = {article.id: (str(article.published or ""), article.url) for article, _ in with_source()}
    recorded = {article.id: (source.published or "", source.url) for article, source in with_source()}

    assert printed == recorded


TOLD = Told("The plan passed 4-3 and covers 1,400 cars.", "a tax on shoppers", quoted=True, date="2025-06-17")
SOURCE = Source({2: TOLD}, about="Channel 8", published="2025-06-18")
FAITHFUL = 'Channel 8 said on 17 June 2025 that the plan, "a tax on shoppers", passed 4-3 and covers 1,400 cars.'


@pytest.mark.parametrize("wrong", [invented_figures, lost_figures, invented_quotations, lost_quotation])
def test_a_faithful_fact_passes(wrong: Callable[[str, Told, Source], object]) -> None:
    assert not wrong(FAITHFUL, TOLD, SOURCE)


@pytest.mark.parametrize(
    ("wrong", "printed", "changed"),
    [
        (invented_figures, "1,400", "1,500"),
        (invented_figures, "17 June", "6 June"),
        (lost_figures, "1,400", "many"),
        (invented_quotations, "a tax on shoppers", "a tax"),
        (lost_quotation, '"a tax on shoppers"', "a tax on shoppers"),
    ],
)
def test_an_unfaithful_fact_is_noticed(
    wrong: Callable[[str, Told, Source], object], printed: str, changed: str
) -> None:
    assert wrong(FAITHFUL.replace(printed, changed), TOLD, SOURCE)
