"""Whatever lies in a folder: one clear problem, and the other articles work."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from knowledge.errors import CollectionUnreadable
from knowledge.models import Severity
from knowledge.reading import read_collection
from knowledge.reading.files import LARGEST_FILE, LARGEST_TEXT
from tests.knowledge.reading.shelf import VOTE, Shelf


def reason(folder: Path) -> str:
    with pytest.raises(CollectionUnreadable) as caught:
        read_collection(folder, cache=None)
    return caught.value.reason


def test_a_folder_that_is_not_there_cannot_serve(tmp_path: Path) -> None:
    assert reason(tmp_path / "nowhere") == "missing"


def test_a_file_is_no_folder(shelf: Shelf) -> None:
    assert reason(shelf.write("a.txt")) == "not_a_folder"


def test_a_folder_without_articles_is_empty(shelf: Shelf) -> None:
    shelf.write("collection.toml", 'title = "Example"')
    shelf.write("README.md", "About this folder.")
    shelf.write("notes.docx", b"PK")

    assert reason(shelf.folder) == "empty"


def test_a_folder_of_nothing_readable_says_why(shelf: Shelf) -> None:
    shelf.write("a.txt", b"\x00\x01\x02")
    shelf.write("b.md", "---\ntitle: [\n---\n")

    with pytest.raises(CollectionUnreadable) as caught:
        shelf.read()
    assert caught.value.reason == "nothing_readable"
    assert [problem.file for problem in caught.value.problems] == ["a.txt", "b.md"]


def larger_than(limit: int) -> Callable[[Path], None]:
    def make(path: Path) -> None:
        with path.open("wb") as file:
            file.truncate(limit + 1)

    return make


def content(data: bytes) -> Callable[[Path], None]:
    def make(path: Path) -> None:
        path.write_bytes(data)

    return make


@pytest.mark.parametrize(
    ("name", "make", "expected"),
    [
        ("a.txt", content(b"\x00\x01\x02\xff" * 50), "binary"),
        ("a.txt", content(b"%PDF-1.4 \nand so on"), "binary"),
        ("a.md", content(b"PK\x03\x04 and so on"), "binary"),
        ("a.txt", content(b"\x01\x02\x03\x04 words"), "binary"),
        ("a.txt", content(b""), "no_text"),
        ("a.txt", content(b"  \n\n \t\n"), "no_text"),
        ("a.txt", content("\ufeff\u200b\n".encode()), "no_text"),
        ("a.txt", content(b"Advertisement\nRead more\n"), "no_text"),
        ("a.md", content(b"---\ntitle: Plan\n---\n"), "no_text"),
        ("a.md", content(b"---\nkind: brief\n---\n"), "no_text"),
        ("a.txt", content(b"\xff\xfeA"), "encoding"),
        ("a.html", content(b""), "no_text"),
        ("a.pdf", content(b""), "unreadable"),
        ("a.txt", larger_than(LARGEST_TEXT), "too_large"),
        ("a.pdf", larger_than(LARGEST_FILE), "too_large"),
        ("a.txt", larger_than(50_000_000), "too_large"),
        ("a.txt", os.mkfifo, "not_a_file"),
        ("a.txt", lambda path: path.symlink_to(path), "unreadable"),
        ("a.txt", lambda path: path.symlink_to("nowhere"), "unreadable"),
    ],
)
def test_a_bad_article_is_told_once_and_the_others_work(
    shelf: Shelf, name: str, make: Callable[[Path], None], expected: str
) -> None:
    make(shelf.folder / name)
    shelf.write("b.txt")
    collection = shelf.read()

    assert [(one.file, one.reason, one.severity) for one in collection.problems] == [(name, expected, Severity.ERROR)]
    assert [one.id for one in collection.articles] == ["b"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_told(shelf: Shelf) -> None:
    shelf.write("a.txt").chmod(0)
    shelf.write("b.txt")

    assert shelf.problems() == [("a.txt", None, None, "unreadable")]


def test_a_folder_that_holds_itself_is_read_once(shelf: Shelf) -> None:
    shelf.write("a.txt")
    (shelf.folder / "articles").symlink_to(shelf.folder)
    (shelf.folder / "translations").symlink_to(shelf.folder)

    assert [one.file for one in shelf.read().articles] == ["a.txt"]


def test_a_linked_article_is_an_article(shelf: Shelf, tmp_path: Path) -> None:
    (tmp_path / "elsewhere.txt").write_text(VOTE)
    (shelf.folder / "a.txt").symlink_to(tmp_path / "elsewhere.txt")

    assert [one.id for one in shelf.read().articles] == ["a"]


def test_hidden_files_and_leftovers_of_other_systems_are_passed_over(shelf: Shelf) -> None:
    shelf.write("a.txt")
    for name in (".hidden.txt", "._a.txt", "__MACOSX/a.txt", "articles/.b.md", "Thumbs.db", "README.md", "LICENSE.txt"):
        shelf.write(name, b"\x00")

    assert [one.id for one in shelf.read().articles] == ["a"]
    assert shelf.problems() == []


def test_endings_may_be_in_capitals(shelf: Shelf) -> None:
    shelf.write("A.TXT")
    shelf.write("B.Md")
    shelf.write("C.HTML", f"<html><body><article><p>{VOTE} {VOTE}</p><p>{VOTE}</p></article></body></html>")

    assert [one.id for one in shelf.read().articles] == ["A", "B", "C"]


def test_a_folder_that_looks_like_an_article_is_none(shelf: Shelf) -> None:
    shelf.write("a.txt/b.txt")
    shelf.write("c.txt")

    assert [one.id for one in shelf.read().articles] == ["c"]


def test_of_two_articles_with_one_id_the_first_counts_and_both_are_named(shelf: Shelf) -> None:
    shelf.write("a.md", f"---\ntitle: First\nid: vote\n---\n{VOTE}")
    shelf.write("b.md", f"---\ntitle: Second\nid: vote\n---\n{VOTE}")
    shelf.write("vote.txt", VOTE)
    collection = shelf.read()

    assert [one.title for one in collection.articles] == ["First"]
    assert [(str(one.place), one.detail) for one in collection.problems] == [
        ("b.md:3: id", "a.md"),
        ("vote.txt: id", "a.md"),
    ]


@pytest.mark.parametrize(
    ("head", "line", "expected"),
    [
        ("title: Plan: the vote", 3, "front_matter"),
        ("title: 'Plan", 4, "front_matter"),
        ("published: 2025-02-31", 2, "front_matter"),
        ("title: {a: [", 4, "front_matter"),
        ("- a list", 2, "front_matter_fields"),
        ("just words", 2, "front_matter_fields"),
        ("kind: breif", 3, "kind"),
    ],
)
def test_a_broken_front_matter_is_told_with_its_line(shelf: Shelf, head: str, line: int, expected: str) -> None:
    above = "language: en\n" if line == 3 else ""
    shelf.write("a.md", f"---\n{above}{head}\n---\n{VOTE}")
    shelf.write("b.txt")
    (problem,) = shelf.read().problems

    assert (problem.file, problem.reason) == ("a.md", expected)
    assert problem.line in {line, line - 1}


def test_a_front_matter_without_an_end_is_told(shelf: Shelf) -> None:
    shelf.write("a.md", f"---\ntitle: Plan\n\n{VOTE}")
    shelf.write("b.txt")

    assert shelf.problems() == [("a.md", 1, None, "front_matter_open")]


def test_a_rule_at_the_top_is_no_front_matter(shelf: Shelf) -> None:
    assert [one.text for one in shelf.one("a.md", f"---\n\n{VOTE}\n").paragraphs] == [VOTE]


def test_a_broken_field_is_told_and_the_article_works_without_it(shelf: Shelf) -> None:
    shelf.write(
        "a.md",
        f"""
        ---
        title: [a, b]
        outlet_kind: gazette
        standing: near
        published: June 2025
        complete: maybe
        url: example.org
        autor: Jane Roe
        tags: x
        ---
        {VOTE}
        """,
    )
    collection = shelf.read()

    assert shelf.problems() == [
        ("a.md", 2, "title", "field_text"),
        ("a.md", 3, "outlet_kind", "field_choice"),
        ("a.md", 4, "standing", "field_choice"),
        ("a.md", 5, "published", "field_date"),
        ("a.md", 6, "complete", "field_flag"),
        ("a.md", 7, "url", "field_url"),
        ("a.md", 8, "autor", "field_unknown_close"),
        ("a.md", 9, "tags", "field_unknown"),
    ]
    assert [one.detail for one in collection.problems if one.field == "autor"] == ["author"]
    (article,) = collection.articles
    assert (article.outlet_kind, article.published, article.complete, article.url) == (None, None, True, None)


def test_an_article_that_derives_from_nothing_here_stands_alone(shelf: Shelf) -> None:
    shelf.write("a.md", f"---\nderives_from: b\n---\n{VOTE}")
    shelf.write("c.md", f"---\nderives_from: a\n---\n{VOTE}")
    collection = shelf.read()

    assert shelf.problems() == [("a.md", 2, "derives_from", "no_article")]
    assert [one.derives_from for one in collection.articles] == [None, "a"]
