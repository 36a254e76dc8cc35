"""Where a collection lies, where its operator's articles go, and where the record of changes is kept."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from knowledge.errors import ChangeRefused
from knowledge.reading.files import Overlay, Source, article_sources

from .history import read_history, retracted

SHIPPED = Path(__file__).resolve().parents[1] / "collections"
_OWN = "added"
_RECORDS = ".onrecord"


@dataclass(frozen=True, slots=True)
class Holding:
    """A folder of an operator's own takes articles in itself; a shipped one is never written to.

    What is added to a shipped one lies in `apart`, and its files are called by names that begin with `added/`.
    """

    folder: Path
    apart: Path | None = None
    shipped: bool = False

    @property
    def records(self) -> Path:
        """The folder of the history; raises ChangeRefused where there is nowhere to keep one."""
        if not self.shipped:
            return self.folder / _RECORDS
        if self.apart is None:
            raise ChangeRefused("no_data_folder")
        return self.apart

    @property
    def shelf(self) -> Path:
        """The folder for new articles; raises ChangeRefused."""
        if self.shipped:
            return self.records / "articles"
        below = self.folder / "articles"
        return below if below.is_dir() else self.folder

    def name(self, file_name: str) -> str:
        """The name by which the collection calls a file on the shelf."""
        if self.shipped:
            return f"{_OWN}/{file_name}"
        return (self.shelf / file_name).relative_to(self.folder).as_posix()

    def path(self, file: str) -> Path:
        """Where the file of this name lies."""
        if self.shipped and file.startswith(f"{_OWN}/"):
            return self.shelf / file.removeprefix(f"{_OWN}/")
        return self.folder / file

    def overlay(self) -> Overlay:
        """What lies over the folder at this moment."""
        if self.shipped and self.apart is None:
            return Overlay()
        return Overlay(self._added(), retracted(read_history(self.records)))

    def _added(self) -> tuple[Source, ...]:
        if not self.shipped or not self.shelf.is_dir():
            return ()
        found = (one.path for one in article_sources(self.shelf) if one.path.parent == self.shelf)
        return tuple(Source(path, self.name(path.name)) for path in found)


def holding(folder: Path, data: Path | None) -> Holding:
    """The holding of a folder; `data` is where an operator's articles for shipped collections lie."""
    shipped = folder.resolve().is_relative_to(SHIPPED)
    return Holding(folder, data / folder.resolve().name if data and shipped else None, shipped)
