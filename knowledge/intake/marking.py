"""Whether a collection has changed on disk, told from names, sizes and times alone."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

from .history import FILE
from .holding import Holding


def mark(holding: Holding) -> str:
    """A digest that is another one as soon as a file is written, added, renamed or taken away."""
    digest = hashlib.blake2b(digest_size=16)
    for line in sorted(_lines(holding)):
        digest.update(line.encode("utf-8", "surrogateescape"))
    return digest.hexdigest()


def _lines(holding: Holding) -> Iterator[str]:
    """A line for each file that can count."""
    for place in _places(holding.folder):
        yield from _files(place)
    if holding.shipped and holding.apart is None:
        return
    if holding.shipped:
        yield from _files(holding.shelf)
    yield from (line for line in _files(holding.records) if f"/{FILE}\0" in line)


def _places(folder: Path) -> Iterator[Path]:
    yield from (folder, folder / "articles")
    translations = folder / "translations"
    if translations.is_dir():
        for language in translations.iterdir():
            yield from (language, language / "articles")


def _files(place: Path) -> Iterator[str]:
    try:
        entries = [entry for entry in os.scandir(place) if not entry.name.startswith(".")]
        known = [(entry.name, entry.stat()) for entry in entries if entry.is_file()]
    except OSError:  # a folder that is not there, or a file that went while we looked
        return
    for name, status in known:
        yield f"{place}/{name}\0{status.st_size}\0{status.st_mtime_ns}\0{status.st_ino}\n"
