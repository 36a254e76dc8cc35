"""Opening a collection with what its operator has added and retracted; every command goes through here."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterator
from pathlib import Path

from config.settings import Settings
from knowledge.archive import Archive
from knowledge.clippings import Clippings
from knowledge.intake.holding import Holding, holding
from knowledge.models import Collection
from knowledge.reading import read_collection
from knowledge.reading.cache import DEFAULT_CACHE, Cache
from knowledge.reading.files import Overlay

from .shelf import Shelf
from .wording import Wording


def held(settings: Settings, folder: Path) -> Holding:
    """The collection's place on the disk."""
    return holding(folder, settings.data)


@contextlib.contextmanager
def _keeping() -> Iterator[None]:
    """All that is made here is kept: to look through it for what is not needed any more would only take time."""
    looking = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if looking:
            gc.enable()


class Reading:
    """Reads one collection as often as it takes; what is the same as before is not worked out again."""

    def __init__(self, held: Holding, cache: Cache | None = None) -> None:
        self.held = held
        self.cache = cache or Cache(DEFAULT_CACHE)
        self._clippings = Clippings(self.cache)

    @_keeping()
    def collection(self, overlay: Overlay | None = None) -> Collection:
        """With what lies over the folder, or would; raises CollectionUnreadable."""
        return read_collection(self.held.folder, self.cache, overlay or self.held.overlay())

    @_keeping()
    def archive(self, collection: Collection | None = None) -> Archive:
        """Ready for questions; raises CollectionUnreadable."""
        archive = self.unopened(collection or self.collection())
        archive.open_up()
        self.cache.save()
        return archive

    def unopened(self, collection: Collection) -> Archive:
        """Nothing of it is worked out before it is asked for."""
        return Archive(collection, self._clippings)


def open_archive(settings: Settings, folder: Path) -> Archive:
    """Read and index a collection; raises CollectionUnreadable."""
    return Reading(held(settings, folder)).archive()


def open_shelf(settings: Settings, folder: Path, wording: Wording) -> Shelf:
    """Read and index a collection that is to follow what changes on disk; raises CollectionUnreadable."""
    reading = Reading(held(settings, folder))
    return Shelf(reading.held, reading.collection, reading.archive, wording)
