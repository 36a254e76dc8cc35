"""Which files of a folder count, in an order that no file system decides, and their bytes."""

from __future__ import annotations

import stat
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from knowledge.errors import ArticleUnreadable

LARGEST_FILE = 30_000_000  # bytes of a page or a document, pictures included
LARGEST_TEXT = 2_000_000  # bytes of plain text; a novel has half of that
ARTICLE_ENDINGS = frozenset({".md", ".txt", ".html", ".htm", ".pdf"})
_HEAVY = frozenset({".html", ".htm", ".pdf"})
_ABOUT_THE_FOLDER = frozenset({"readme", "license", "licence"})


@dataclass(frozen=True, slots=True)
class Source:
    """A file and the name by which a problem calls it: its path below the collection's folder."""

    path: Path
    file: str

    @property
    def ending(self) -> str:
        """In lower case, with its dot."""
        return self.path.suffix.lower()

    @property
    def stem(self) -> str:
        """In composed form, so that a name typed on another system is the same name."""
        return unicodedata.normalize("NFC", self.path.stem)

    @property
    def slip(self) -> Source:
        """The file beside it that may hold what the article itself does not say: `vote.pdf.yaml`."""
        return Source(self.path.with_name(f"{self.path.name}.yaml"), f"{self.file}.yaml")

    def read(self) -> bytes:
        """All bytes; raises ArticleUnreadable."""
        try:
            status = self.path.stat()
            if not stat.S_ISREG(status.st_mode):  # a pipe would wait for ever
                raise ArticleUnreadable(self.file, "not_a_file")
            largest = LARGEST_FILE if self.ending in _HEAVY else LARGEST_TEXT
            if status.st_size > largest:
                raise ArticleUnreadable(self.file, "too_large", f"{largest // 1_000_000} MB")
            return self.path.read_bytes()
        except OSError as error:
            raise ArticleUnreadable(self.file, "unreadable", error.strerror or type(error).__name__) from error


@dataclass(frozen=True, slots=True)
class Overlay:
    """What lies over a folder without standing in it: further articles, and names of files that no longer count."""

    added: tuple[Source, ...] = ()
    retracted: frozenset[str] = frozenset()

    def over(self, sources: Iterable[Source]) -> list[Source]:
        """Those that count, in order."""
        return in_order(one for one in (*sources, *self.added) if one.file not in self.retracted)

    def hides(self, stem: str) -> bool:
        """True for the name of an article that no longer counts."""
        return any(PurePosixPath(file).stem == stem for file in self.retracted)


NO_OVERLAY = Overlay()


def article_sources(folder: Path, root: Path | None = None) -> list[Source]:
    """Article files in the folder and in `articles/` below it, by name; names are given below `root`."""
    places = (folder, folder / "articles")
    found = (path for place in places for path in _listed(place) if _is_article(path))
    return in_order(source(path, root or folder) for path in found)


def entry_sources(folder: Path, names: Iterable[str], root: Path | None = None) -> list[Source]:
    """Those of the named files that are there."""
    return [source(folder / name, root or folder) for name in names if (folder / name).exists()]


def language_folders(folder: Path) -> list[Path]:
    """The folders of translations, by name."""
    return sorted(path for path in _listed(folder / "translations") if path.is_dir())


def source(path: Path, root: Path) -> Source:
    """The file under its name below `root`."""
    return Source(path, path.relative_to(root).as_posix())


def _listed(place: Path) -> Iterator[Path]:
    if not place.is_dir():
        return
    yield from (path for path in place.iterdir() if not path.name.startswith((".", "__MACOSX")))


def counts_as_article(name: str) -> bool:
    """True for the name of a file that is read as an article."""
    path = PurePosixPath(name)
    return path.suffix.lower() in ARTICLE_ENDINGS and path.stem.lower() not in _ABOUT_THE_FOLDER


def _is_article(path: Path) -> bool:
    return counts_as_article(path.name) and not path.is_dir()


def in_order(sources: Iterable[Source]) -> list[Source]:
    """By name, wherever they lie."""
    return sorted(sources, key=lambda one: (one.path.name, one.file))
