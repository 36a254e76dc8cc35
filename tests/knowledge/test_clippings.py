from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from knowledge.answers import Question
from knowledge.archive import Archive
from knowledge.clippings import Clippings
from knowledge.models import Article
from knowledge.passages import cut, passages
from knowledge.reading.cache import Cache
from tests import library

QUESTIONS = (
    "How did the council vote?",
    "How much does the closing save?",
    "Who is Mara Lind?",
    "What do critics say?",
)


@pytest.fixture
def articles() -> tuple[Article, ...]:
    return library.collection().articles


def saved(folder: Path, articles: tuple[Article, ...]) -> None:
    cache = Cache(folder)
    worked_out(Clippings(cache), articles)
    cache.save()


def worked_out(clippings: Clippings, articles: tuple[Article, ...]) -> list[object]:
    each = [(clippings.passages(one), clippings.claims(one), clippings.terms(one)) for one in articles]
    return [*each, clippings.people(articles)]


def test_what_was_kept_is_what_would_be_worked_out(tmp_path: Path, articles: tuple[Article, ...]) -> None:
    saved(tmp_path, articles)

    assert worked_out(Clippings(Cache(tmp_path)), articles) == worked_out(Clippings(), articles)


def test_an_article_with_one_other_letter_is_worked_out_anew(tmp_path: Path, articles: tuple[Article, ...]) -> None:
    saved(tmp_path, articles)
    first, *others = articles
    changed = replace(first.paragraphs[0], text=first.paragraphs[0].text.replace("4-2", "5-1"))
    other = (replace(first, paragraphs=(changed, *first.paragraphs[1:])), *others)

    assert worked_out(Clippings(Cache(tmp_path)), other) == worked_out(Clippings(), other)


def test_people_are_recognised_alike_whichever_articles_were_known(
    tmp_path: Path, articles: tuple[Article, ...]
) -> None:
    """A word that stands in lower case in one article decides what is a name in another."""
    saved(tmp_path, articles)
    plain = Article(
        "plain", "Plain", (replace(articles[0].paragraphs[0], text="the friends of the ruiz met in seaview."),)
    )
    for some in (articles[:2], articles[1:], (*articles, plain), (plain,)):
        assert Clippings(Cache(tmp_path)).people(some) == Clippings().people(some)


def test_an_index_knows_its_passages_before_they_are_made(articles: tuple[Article, ...]) -> None:
    found = passages(articles)
    each = [passage for one in articles for passage in cut(one)]

    assert len(found) == len(each)
    assert [(one.place, one.article.id, one.sentences) for one in found] == [
        (place, one.article.id, one.sentences) for place, one in enumerate(each)
    ]
    assert found[len(found) - 1] is found.of(len(articles) - 1)[-1]
    with pytest.raises(IndexError):
        found[len(found)]


def test_within_a_run_everybody_gets_the_same_passages(articles: tuple[Article, ...]) -> None:
    clippings = Clippings(Cache())

    assert clippings.passages(articles[0]) is clippings.passages(articles[0])


def test_answers_do_not_depend_on_what_was_kept(tmp_path: Path) -> None:
    collection = replace(library.collection(), people=())
    plain = Archive(collection)
    for _ in range(2):
        cache = Cache(tmp_path)
        archive = Archive(collection, Clippings(cache))
        archive.open_up()
        cache.save()

        assert [archive.answer(Question(one)) for one in QUESTIONS] == [
            plain.answer(Question(one)) for one in QUESTIONS
        ]
        assert archive.automatic == plain.automatic
