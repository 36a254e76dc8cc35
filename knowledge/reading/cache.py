"""What is slow to work out, kept between runs by the content that it was worked out of."""

from __future__ import annotations

import contextlib
import hashlib
import json
import sqlite3
import sys
import threading
from collections.abc import Callable
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, TypeVar

_Made = TypeVar("_Made")


def _at_home() -> Path | None:
    """Nowhere for an account without a home, as in some containers."""
    try:
        return Path.home() / ".cache" / "onrecord"
    except RuntimeError:
        return None


DEFAULT_CACHE = _at_home()
FILE = "kept.sqlite"
_MOST_ROWS = 20_000
_WAIT = 2.0  # seconds for another process that writes
_DAMAGED = (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError, IndexError)
_TABLE = "CREATE TABLE IF NOT EXISTS kept (kind TEXT, key BLOB, digest BLOB, value TEXT, PRIMARY KEY (kind, key))"


class Cache:
    """One file in a folder; what is damaged is made anew, and a folder that cannot be written is no matter."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._local = threading.local()
        self._new: dict[tuple[str, bytes], str] = {}
        self._held: dict[tuple[str, bytes], Any] = {}
        self._held_before: dict[tuple[str, bytes], Any] = {}

    @property
    def keeps(self) -> bool:
        """False where nothing outlasts the run."""
        return self._folder is not None

    def turn(self) -> None:
        """Another reading begins: what was shared before the last one is let go."""
        self._held_before, self._held = self._held, {}

    def share(
        self,
        kind: str,
        data: bytes,
        make: Callable[[], _Made],
        pack: Callable[[_Made], object],
        unpack: Callable[[Any], _Made],
    ) -> _Made:
        """As `recall`, for what our own code makes and nobody changes: within a run everybody gets the same object."""
        key = (kind, _digest(data))
        held = self._held if key in self._held else self._held_before
        if key in held:
            found: _Made = held[key]
        else:
            found = self.recall(f"{kind}-{code_mark()}", data, make, pack, unpack) if self._folder else make()
        self._held[key] = found
        return found

    def recall(
        self,
        kind: str,
        data: bytes,
        make: Callable[[], _Made],
        pack: Callable[[_Made], object],
        unpack: Callable[[Any], _Made],
    ) -> _Made:
        """What `make` makes of `data`, from the folder where it is there and whole.

        `pack` turns it into JSON values; `unpack` raises ValueError, KeyError or TypeError where they mean nothing.
        """
        if self._folder is None:
            return make()
        key = _digest(data)
        with contextlib.suppress(*_DAMAGED):
            return unpack(self._kept(kind, key))
        made = make()
        with contextlib.suppress(*_DAMAGED):
            self._new[kind, key] = json.dumps(pack(made), ensure_ascii=False)
        return made

    def save(self) -> None:
        """Write what was made since the last time."""
        new, self._new = self._new, {}
        rows = [
            (kind, key, _digest(value.encode("utf-8", "surrogatepass")), value) for (kind, key), value in new.items()
        ]
        if not rows or (kept := self._opened()) is None:
            return
        with contextlib.suppress(sqlite3.Error, ValueError), kept:
            kept.executemany("INSERT OR REPLACE INTO kept VALUES (?, ?, ?, ?)", rows)
            newest = kept.execute("SELECT max(rowid) FROM kept").fetchone()[0]
            kept.execute("DELETE FROM kept WHERE rowid <= ?", (newest - _MOST_ROWS,))

    def _kept(self, kind: str, key: bytes) -> object:
        """Raises KeyError or ValueError for what is not there, or not whole."""
        waiting = self._new.get((kind, key))
        if waiting is not None:
            return json.loads(waiting)
        kept = self._opened()
        if kept is None:
            raise KeyError(kind)
        try:
            row = kept.execute("SELECT digest, value FROM kept WHERE kind = ? AND key = ?", (kind, key)).fetchone()
        except sqlite3.Error as error:
            self._forget(damaged=not isinstance(error, sqlite3.OperationalError))
            raise KeyError(kind) from error
        if row is None or _digest(row[1].encode("utf-8", "surrogatepass")) != row[0]:
            raise KeyError(kind)
        return json.loads(row[1])

    def _opened(self) -> sqlite3.Connection | None:
        """This thread's connection; None where there can be no file."""
        if not hasattr(self._local, "connection"):
            self._local.connection = _connected(self._folder) if self._folder else None
        found: sqlite3.Connection | None = self._local.connection
        return found

    def _forget(self, *, damaged: bool) -> None:
        """A file that cannot be asked is not asked again in this run; a damaged one is begun anew in the next."""
        self._local.connection = None
        if damaged and self._folder:
            with contextlib.suppress(OSError):
                (self._folder / FILE).unlink()


def _connected(folder: Path) -> sqlite3.Connection | None:
    path = folder / FILE
    for _ in range(2):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            kept = sqlite3.connect(path, timeout=_WAIT)
            kept.execute("PRAGMA synchronous = OFF")  # what is lost in a crash is made anew
            _begin(kept)
        except (sqlite3.DatabaseError, OSError) as error:
            if isinstance(error, sqlite3.OperationalError):  # locked, read-only, full: not damaged
                return None
            with contextlib.suppress(OSError):
                path.unlink()
        else:
            return kept
    return None


def _begin(kept: sqlite3.Connection) -> None:
    version = kept.execute("PRAGMA user_version").fetchone()[0]
    if version not in (0, _version()):
        kept.close()
        raise sqlite3.DatabaseError("of another program")
    if not version:
        kept.execute(_TABLE)
        kept.execute(f"PRAGMA user_version = {_version()}")


def _version() -> int:
    """What another program has kept, or this one before it was changed, is begun anew instead of growing for ever."""
    return int(code_mark()[:7], 16) or 1


def _digest(data: bytes) -> bytes:
    return hashlib.blake2b(data, digest_size=16).digest()


@cache
def code_mark() -> str:
    """Another one as soon as the code, or a library, is another: what it makes of an article may then be something else."""
    root = Path(__file__).parents[1]
    digest = hashlib.blake2b(f"{sys.version}\0{libraries()}".encode(), digest_size=8)
    for path in sorted((*root.rglob("*.py"), *root.glob("*/*.txt"))):
        status = path.stat()
        digest.update(f"{path.relative_to(root)}\0{status.st_size}\0{status.st_mtime_ns}\n".encode())
    return digest.hexdigest()


# Their output is part of what is kept.
_LIBRARIES = (
    "charset-normalizer",
    "lxml",
    "pypdf",
    "PyStemmer",
    "PyYAML",
    "RapidFuzz",
    "text2num",
    "trafilatura",
)


def libraries() -> str:
    """Versions of the libraries whose output is kept."""
    return " ".join(map(_installed, _LIBRARIES))


def _installed(library: str) -> str:
    try:
        return version(library)
    except PackageNotFoundError:  # a program packed without what tells the versions of its parts
        return ""
