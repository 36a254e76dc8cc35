"""A collection that was read before is the same without being read, until a byte of it changes."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from config.settings import SHIPPED
from knowledge.models import Collection
from knowledge.reading import read_collection
from knowledge.reading.cache import FILE, Cache
from knowledge.reading.files import Overlay, source
from tests.knowledge.reading.shelf import BRIEF, VOTE, Shelf


def kept(cache: Path) -> list[tuple[str, str]]:
    """Kind and value of every collection that is kept."""
    with sqlite3.connect(cache / FILE) as rows:
        return rows.execute("SELECT kind, value FROM kept WHERE kind LIKE 'collection-%'").fetchall()


def forge(cache: Path, old: str, new: str) -> None:
    """Put other words into what is kept, without its digest."""
    with sqlite3.connect(cache / FILE) as rows:
        rows.execute("UPDATE kept SET value = replace(value, ?, ?)", (old, new))


def same(one: Collection, other: Collection) -> bool:
    """Problems do not count when collections are compared, yet they have to be told each time."""
    return one == other and one.problems == other.problems


def test_what_is_recalled_is_what_would_be_read(tmp_path: Path) -> None:
    read_collection(SHIPPED, tmp_path)

    assert same(read_collection(SHIPPED, tmp_path), read_collection(SHIPPED, None))
    assert len(kept(tmp_path)) == 1


def test_problems_are_told_again(shelf: Shelf, tmp_path: Path) -> None:
    shelf.write("vote.txt")
    shelf.write("brief.md", BRIEF.replace("kind: brief", "kind: poem"))
    read_collection(shelf.folder, tmp_path / "cache")

    again = read_collection(shelf.folder, tmp_path / "cache")

    assert again.problems == shelf.read().problems != ()


@pytest.mark.parametrize("name", ["vote.md", "later.txt", "vote.md.yaml", "people.toml", "translations/es/vote.md"])
def test_any_file_that_counts_is_noticed(shelf: Shelf, tmp_path: Path, name: str) -> None:
    shelf.write("vote.md", BRIEF)
    read_collection(shelf.folder, tmp_path / "cache")
    shelf.write(name, "title: Otherwise\n" if name.endswith(".yaml") else VOTE)

    assert same(read_collection(shelf.folder, tmp_path / "cache"), shelf.read())
    assert len(kept(tmp_path / "cache")) == 2


def test_a_file_that_was_taken_away_is_noticed(shelf: Shelf, tmp_path: Path) -> None:
    shelf.write("vote.txt")
    later = shelf.write("later.txt")
    read_collection(shelf.folder, tmp_path / "cache")
    later.unlink()

    assert [article.id for article in read_collection(shelf.folder, tmp_path / "cache").articles] == ["vote"]


def test_what_lies_over_the_folder_counts(shelf: Shelf, tmp_path: Path) -> None:
    shelf.write("vote.txt")
    added = source(Shelf(tmp_path / "apart").write("added.txt"), tmp_path / "apart")
    overlays = (Overlay(), Overlay((added,)), Overlay((added,), frozenset({"vote.txt"})))

    found = [[one.id for one in read_collection(shelf.folder, tmp_path / "cache", over).articles] for over in overlays]

    assert found == [["vote"], ["added", "vote"], ["added"]]
    assert len(kept(tmp_path / "cache")) == 3


def test_what_was_tampered_with_is_never_trusted(shelf: Shelf, tmp_path: Path) -> None:
    shelf.write("vote.txt")
    read_collection(shelf.folder, tmp_path / "cache")
    forge(tmp_path / "cache", "4 votes to 3", "7 votes to 0")

    (article,) = read_collection(shelf.folder, tmp_path / "cache").articles

    assert article.paragraphs[0].text == VOTE


def test_a_large_collection_is_not_kept_whole(shelf: Shelf, tmp_path: Path) -> None:
    shelf.write("vote.txt")
    for number in range(3):
        shelf.write(f"vote-{number}.yaml", "#" * 1_500_000)
    read_collection(shelf.folder, tmp_path / "cache")

    assert kept(tmp_path / "cache") == []


def test_one_cache_serves_as_well_as_its_folder(shelf: Shelf, tmp_path: Path) -> None:
    shelf.write("vote.txt")
    cache = Cache(tmp_path / "cache")

    first, second = read_collection(shelf.folder, cache), read_collection(shelf.folder, cache)

    assert same(first, second)
    assert replace(first, title="another") != second
