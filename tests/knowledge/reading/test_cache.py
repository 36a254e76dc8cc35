from __future__ import annotations

import json
from pathlib import Path

import pytest

from knowledge.reading import read_collection
from knowledge.reading.cache import Cache
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


def test_what_was_made_is_recalled_by_kind_and_content(tmp_path: Path) -> None:
    cache, make = Cache(tmp_path / "new" / "folder"), Maker()

    assert [recall(cache, make) for _ in range(3)] == [["word"]] * 3
    assert make.made == 1
    recall(cache, make, b"other data")
    recall(cache, make, kind="other kind")
    assert make.made == 3


def test_nothing_is_kept_without_a_folder() -> None:
    cache, make = Cache(None), Maker()

    assert [recall(cache, make) for _ in range(2)] == [["word"]] * 2
    assert make.made == 2


@pytest.mark.parametrize(
    "damage",
    [
        "",
        "{",
        "[]",
        "null",
        '{"digest": "x", "payload": "[]"}',
        '{"digest": 1, "payload": 1}',
        "[" * 100_000,
        "\ud800",
        json.dumps({"digest": "", "payload": '["other"]'}),
    ],
)
def test_a_damaged_file_is_made_anew(tmp_path: Path, damage: str) -> None:
    cache, make = Cache(tmp_path), Maker()
    recall(cache, make)
    (file,) = tmp_path.iterdir()
    file.write_bytes(damage.encode(errors="surrogatepass"))

    assert recall(cache, make) == ["word"]
    assert make.made == 2
    assert recall(cache, make) == ["word"]
    assert make.made == 2


def test_what_was_kept_in_another_shape_is_made_anew(tmp_path: Path) -> None:
    cache, make = Cache(tmp_path), Maker()
    cache.recall("words", b"data", lambda: {"a": 1}, dict, lambda value: {})

    assert recall(cache, make) == ["word"]
    assert make.made == 1


def test_a_folder_that_cannot_be_written_is_no_matter(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    cache, make = Cache(tmp_path / "file"), Maker()

    assert recall(cache, make) == ["word"]


def test_a_page_is_the_same_from_the_cache(shelf: Shelf, tmp_path: Path) -> None:
    shelf.write("plan.html", PAGE)
    shelf.write("collection.toml", 'title = "Plan"\n[[referral]]\nname = "Aid"\n')
    cache = tmp_path / "cache"
    first = read_collection(shelf.folder, cache)

    assert len(list(cache.iterdir())) == 2
    assert read_collection(shelf.folder, cache) == first
    assert read_collection(shelf.folder, None) == first


def test_a_file_with_other_content_is_read_anew(shelf: Shelf, tmp_path: Path) -> None:
    shelf.write("plan.html", PAGE)
    first = read_collection(shelf.folder, tmp_path / "cache")
    shelf.write("plan.html", PAGE.replace("4 votes to 3", "5 votes to 2"))
    second = read_collection(shelf.folder, tmp_path / "cache")

    assert "5 votes to 2" in second.articles[0].paragraphs[1].text
    assert first.version != second.version
