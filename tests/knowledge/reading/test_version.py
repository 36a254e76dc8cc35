from __future__ import annotations

import re
from pathlib import Path

from tests.knowledge.reading.shelf import BRIEF, VOTE, Shelf


def test_the_version_is_short_and_says_whether_anything_changed(shelf: Shelf) -> None:
    shelf.write("articles/a.md", BRIEF)
    shelf.write("topics.toml", "")
    shelf.write("translations/es/articles/a.md", BRIEF)
    shelf.write("translations/es/topics.toml", "")
    seen = [shelf.read().version]
    for name in (
        "articles/a.md",
        "topics.toml",
        "translations/es/articles/a.md",
        "translations/es/topics.toml",
        "b.txt",
    ):
        path = shelf.folder / name
        path.write_text((path.read_text() if path.exists() else VOTE) + "\n")
        seen.append(shelf.read().version)
    path.rename(path.with_name("c.txt"))
    seen.append(shelf.read().version)

    assert len(set(seen)) == len(seen)
    assert all(re.fullmatch(r"[0-9a-f]{8}", version) for version in seen)


def test_the_version_does_not_depend_on_where_the_folder_lies(tmp_path: Path) -> None:
    versions = set()
    for place in ("one", "two"):
        (tmp_path / place).mkdir()
        shelf = Shelf(tmp_path / place)
        for name in sorted(("a.txt", "b.txt"), reverse=place == "two"):
            shelf.write(name)
        versions.add(shelf.read().version)

    assert len(versions) == 1


def test_other_files_do_not_count(shelf: Shelf) -> None:
    shelf.write("a.txt")
    before = shelf.read().version
    shelf.write("README.md", "About this folder.")
    shelf.write(".notes.txt", "Hidden.")

    assert shelf.read().version == before
