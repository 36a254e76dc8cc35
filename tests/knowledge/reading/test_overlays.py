from __future__ import annotations

from pathlib import Path

import pytest

from knowledge.errors import CollectionUnreadable
from knowledge.models import Collection
from knowledge.reading import read_collection
from knowledge.reading.files import Overlay, Source
from tests.knowledge.reading.shelf import BRIEF, VOTE, Shelf

NOTICE = "The parking plan starts on 1 October, the city said in a notice to all residents."


@pytest.fixture
def added(tmp_path: Path) -> Source:
    path = tmp_path / "elsewhere" / "notice.txt"
    path.parent.mkdir()
    path.write_text(NOTICE)
    return Source(path, "added/notice.txt")


def read(shelf: Shelf, *added: Source, retracted: str = "") -> Collection:
    return read_collection(shelf.folder, None, Overlay(added, frozenset([retracted])))


def test_what_lies_over_a_folder_is_read_as_if_it_stood_in_it(shelf: Shelf, added: Source) -> None:
    shelf.write("articles/vote.md", BRIEF)
    shelf.write("topics.toml", '[[topic]]\nid = "start"\nname = "Start"\nquestion = "When?"\nevidence = ["notice:1"]\n')
    collection = read(shelf, added)

    assert [(one.id, one.file) for one in collection.articles] == [
        ("notice", "added/notice.txt"),
        ("vote", "articles/vote.md"),
    ]
    assert str(collection.topics[0].evidence[0]) == "notice:1"
    assert collection.problems == ()


def test_what_was_added_and_retracted_again_leaves_no_trace(shelf: Shelf, added: Source) -> None:
    shelf.write("vote.md", BRIEF)
    before = read(shelf)

    assert read(shelf, added).version != before.version
    assert read(shelf, added, retracted=added.file) == before


def test_a_retracted_article_is_not_missed_by_its_translations(shelf: Shelf, added: Source) -> None:
    shelf.write("articles/vote.md", BRIEF)
    shelf.write("translations/es/articles/vote.md", BRIEF.replace("kind: brief\n", ""))

    assert read(shelf, added, retracted="articles/vote.md").problems == ()


def test_a_translation_belongs_to_the_folder_and_not_to_what_lies_over_it(shelf: Shelf, added: Source) -> None:
    shelf.write("vote.md", BRIEF)
    shelf.write("translations/es/articles/notice.md", BRIEF)

    assert [problem.reason for problem in read(shelf, added).problems] == ["translation_unknown"]


def test_a_folder_of_which_everything_is_retracted_is_empty(shelf: Shelf) -> None:
    shelf.write("vote.md", BRIEF)

    with pytest.raises(CollectionUnreadable) as error:
        read(shelf, retracted="vote.md")
    assert error.value.reason == "empty"


def test_a_slip_says_what_the_file_does_not(shelf: Shelf) -> None:
    shelf.write(
        "vote.txt.yaml", "id: the-vote\ntitle: Plan Approved\nurl: https://example.org/vote\npublished: 2025-06-18"
    )
    article = shelf.one("vote.txt", f"{VOTE}\nIt starts in July.\n")

    assert (article.id, article.title, article.url) == ("the-vote", "Plan Approved", "https://example.org/vote")
    assert str(article.published) == "2025-06-18"
    assert [one.number for one in article.paragraphs] == [1, 2]


def test_a_slip_goes_before_front_matter(shelf: Shelf) -> None:
    shelf.write("vote.md.yaml", "outlet: Example Herald")
    article = shelf.one("vote.md", f"---\noutlet: Example Gazette\nauthor: Jane Roe\n---\n\n{VOTE}\n")

    assert (article.outlet, article.author) == ("Example Herald", "Jane Roe")


def test_a_broken_field_of_a_slip_is_told_with_its_place(shelf: Shelf) -> None:
    shelf.write("vote.txt")
    shelf.write("vote.txt.yaml", "outlet: Example Herald\npublished: June\ncolour: red")

    assert shelf.problems() == [
        ("vote.txt.yaml", 2, "published", "field_date"),
        ("vote.txt.yaml", 3, "colour", "field_unknown"),
    ]


def test_a_slip_counts_for_the_version(shelf: Shelf) -> None:
    shelf.write("vote.txt")
    before = shelf.read().version
    shelf.write("vote.txt.yaml", "outlet: Example Herald")

    assert shelf.read().version != before
