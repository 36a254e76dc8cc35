"""A collection that was read before: as long as no byte of it has changed, none of it is read again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from knowledge.errors import ArticleUnreadable
from knowledge.models import Collection

from .cache import DEFAULT_CACHE, Cache, code_mark
from .files import ARTICLE_ENDINGS, NO_OVERLAY, Overlay, Source, language_folders, source
from .packing import packed, unpacked

_COUNTING = ARTICLE_ENDINGS | {".toml", ".yaml"}
# Larger ones are put together of what is kept of their articles.
_LARGEST = 2_000_000


def read_collection(
    folder: Path, cache: Path | Cache | None = DEFAULT_CACHE, overlay: Overlay = NO_OVERLAY
) -> Collection:
    """The folder with what lies over it; raises CollectionUnreadable. What is slow to read is kept in `cache`."""
    kept = cache if isinstance(cache, Cache) else Cache(cache)

    def read() -> Collection:
        from .folder import read_folder  # with all its parsers, which nobody needs for what is kept

        return read_folder(folder, kept, overlay)

    content = _content(folder, overlay) if kept.keeps else None
    if content is None:
        return read()
    collection: Collection = kept.recall(f"collection-{code_mark()}", content, read, packed, _collection)
    kept.save()
    return collection


def _collection(value: Any) -> Collection:
    return unpacked(Collection, value)


def _content(folder: Path, overlay: Overlay) -> bytes | None:
    """Names and bytes of all that is read; None where there is too much of it, or something cannot be read."""
    content = bytearray("\0".join((str(folder), *sorted(overlay.retracted), "")).encode(errors="surrogateescape"))
    try:
        sources = list(_sources(folder, overlay))
        if sum(one.path.stat().st_size for one in sources) > _LARGEST:
            return None
        for one in sources:
            data = one.read()
            content += f"{one.file}\0{len(data)}\0".encode(errors="surrogateescape") + data
    except (OSError, ArticleUnreadable):
        return None
    return bytes(content)


def _sources(folder: Path, overlay: Overlay) -> Iterator[Source]:
    for place in (folder, *language_folders(folder)):
        for path in (*_counting(place), *_counting(place / "articles")):
            yield source(path, folder)
    for added in overlay.added:
        yield from (one for one in (added, added.slip) if one.path.exists())


def _counting(place: Path) -> list[Path]:
    if not place.is_dir():
        return []
    return sorted(path for path in place.iterdir() if path.suffix.lower() in _COUNTING and not path.is_dir())
