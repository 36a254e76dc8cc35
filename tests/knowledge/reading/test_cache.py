from __future__ import annotations

import sqlite3
import threading
from importlib.metadata import version
from pathlib import Path

import pytest

from knowledge.reading import read_collection
from knowledge.reading.cache import _MOST_ROWS, FILE, Cache, libraries
from tests.knowledge.reading.shelf import VOTE, Shelf

PAGE = f"<html lang='en'><body><article><h1>Plan</h1><p>{VOTE} {VOTE}</p><p>{VOTE}</p></article></body></html>"


class Maker:
    """Makes a list of one word and counts how often it had to."""

    def __init__(self) -> None:
        self.made = 0

    def __call__(self) -> list[str]:
        self.made += 1
        return ["word"]


def words(value: object) -> list[str]:
    if not isinstance(value, list):
        raise TypeError("no list")
    return [str(one) for one in value]


def recall(cache: Cache, make: Maker, data: bytes = b"data", kind: str = "words") -> list[str]:
    return cache.recall(kind, data, make, list, words)


def kept(folder: Path) -> None:
    """Something is kept, and nobody holds the file."""
    cache = Cache(folder)
    recall(cache, Maker())
    cache.save()


def test_what_was_made_is_recalled_by_kind_and_content(tmp_path: Path) -> None:
    cache, make = Cache(tmp_path / "new" / "folder"), Maker()

    assert [recall(cache, make) for _ in range(3)] == [["word"]] * 3
    assert make.made == 1
    recall(cache, make, b"other data")
    recall(cache, make, kind="other kind")
    assert make.made == 3


def test_what_was_saved_is_recalled_in_the_next_run(tmp_path: Path) -> None:
    kept(tmp_path)
    make = Maker()

    assert recall(Cache(tmp_path), make) == ["word"]
    assert make.made == 0


def test_nothing_is_kept_without_a_folder() -> None:
    cache, make = Cache(None), Maker()

    assert [recall(cache, make) for _ in range(2)] == [["word"]] * 2
    assert make.made == 2


@pytest.mark.parametrize("damage", [b"", b"not a database", b"SQLite format 3\0" + bytes(200), bytes(9000)])
def test_a_damaged_file_is_made_anew(tmp_path: Path, damage: bytes) -> None:
    kept(tmp_path)
    (tmp_path / FILE).write_bytes(damage)
    cache, make = Cache(tmp_path), Maker()

    assert [recall(cache, make) for _ in range(2)] == [["word"]] * 2
    assert make.made == 1
    cache.save()
    kept(tmp_path)
    assert recall(Cache(tmp_path), make) == ["word"]
    assert make.made == 1


def test_a_file_that_is_damaged_in_its_middle_is_begun_anew(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    for number in range(2_000):
        recall(cache, Maker(), str(number).encode())
    cache.save()
    whole = (tmp_path / FILE).read_bytes()
    (tmp_path / FILE).write_bytes(whole[:4096] + bytes(len(whole) - 8192) + whole[-4096:])
    make = Maker()
    again = Cache(tmp_path)

    assert all(recall(again, make, str(number).encode()) == ["word"] for number in range(2_000))
    again.save()
    assert [recall(Cache(tmp_path), make, b"new") for _ in range(2)] == [["word"]] * 2


@pytest.mark.parametrize("value", ["", "{", "[", "null", "[" * 100_000, '["other"]'])
def test_a_damaged_row_is_made_anew(tmp_path: Path, value: str) -> None:
    kept(tmp_path)
    with sqlite3.connect(tmp_path / FILE) as file:
        file.execute("UPDATE kept SET value = ?", (value,))
    cache, make = Cache(tmp_path), Maker()

    assert recall(cache, make) == ["word"]
    assert make.made == 1


def test_what_was_kept_in_another_shape_is_made_anew(tmp_path: Path) -> None:
    cache, make = Cache(tmp_path), Maker()
    cache.recall("words", b"data", lambda: {"a": 1}, dict, lambda value: {})
    cache.save()

    assert recall(Cache(tmp_path), make) == ["word"]
    assert make.made == 1


def test_what_another_program_kept_counts_no_more(tmp_path: Path) -> None:
    kept(tmp_path)
    with sqlite3.connect(tmp_path / FILE) as file:
        file.execute("PRAGMA user_version = 1")
    make = Maker()

    assert recall(Cache(tmp_path), make) == ["word"]
    assert make.made == 1


def test_what_cannot_be_kept_is_made_each_time(tmp_path: Path) -> None:
    cache, make = Cache(tmp_path), Maker()
    for _ in range(2):
        cache.recall("words", b"data", make, frozenset, words)

    assert make.made == 2


def test_the_oldest_goes_when_there_is_too_much(tmp_path: Path) -> None:
    cache, make = Cache(tmp_path), Maker()
    for number in range(_MOST_ROWS + 10):
        recall(cache, make, str(number).encode())
    cache.save()
    make.made = 0
    recall(Cache(tmp_path), make, b"0")
    recall(Cache(tmp_path), make, str(_MOST_ROWS).encode())

    assert make.made == 1


def test_several_processes_may_keep_at_once(tmp_path: Path) -> None:
    caches = [Cache(tmp_path) for _ in range(8)]
    for number, cache in enumerate(caches):
        recall(cache, Maker(), str(number).encode())
    threads = [threading.Thread(target=cache.save) for cache in caches]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    make = Maker()

    assert [recall(Cache(tmp_path), make, str(number).encode()) for number in range(8)] == [["word"]] * 8
    assert make.made == 0


def test_a_folder_that_cannot_be_written_is_no_matter(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    cache, make = Cache(tmp_path / "file"), Maker()

    assert recall(cache, make) == ["word"]


def test_a_page_is_the_same_from_the_cache(shelf: Shelf, tmp_path: Path) -> None:
    shelf.write("plan.html", PAGE)
    shelf.write("collection.toml", 'title = "Plan"\n[[referral]]\nname = "Aid"\n')
    cache = tmp_path / "cache"
    first = read_collection(shelf.folder, cache)

    assert [path.name for path in cache.iterdir()] == [FILE]
    assert read_collection(shelf.folder, cache) == first
    assert read_collection(shelf.folder, None) == first


def test_a_file_with_other_content_is_read_anew(shelf: Shelf, tmp_path: Path) -> None:
    shelf.write("plan.html", PAGE)
    first = read_collection(shelf.folder, tmp_path / "cache")
    shelf.write("plan.html", PAGE.replace("4 votes to 3", "5 votes to 2"))
    second = read_collection(shelf.folder, tmp_path / "cache")

    assert "5 votes to 2" in second.articles[0].paragraphs[1].text
    assert first.version != second.version


def test_the_mark_of_the_program_tells_the_libraries_whose_output_is_kept() -> None:
    installed = {name: version(name) for name in ("PyStemmer", "lxml", "text2num")}

    assert set(installed.values()) <= set(libraries().split())
