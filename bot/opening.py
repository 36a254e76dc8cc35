"""Opening a collection with what its operator has added and retracted; every command goes through here."""

from __future__ import annotations

from pathlib import Path

from config.settings import Settings
from knowledge.archive import Archive
from knowledge.intake.holding import Holding, holding
from knowledge.models import Collection
from knowledge.reading import read_collection

from .shelf import Shelf
from .wording import Wording


def held(settings: Settings, folder: Path) -> Holding:
    """The collection's place on the disk."""
    return holding(folder, settings.data)


def read_held(of: Holding) -> Collection:
    """Raises CollectionUnreadable."""
    return read_collection(of.folder, overlay=of.overlay())


def open_archive(settings: Settings, folder: Path) -> Archive:
    """Read and index a collection; raises CollectionUnreadable."""
    return Archive(read_held(held(settings, folder)))


def open_shelf(settings: Settings, folder: Path, wording: Wording) -> Shelf:
    """Read and index a collection that is to follow what changes on disk; raises CollectionUnreadable."""
    of = held(settings, folder)
    return Shelf(of, lambda: read_held(of), wording)
