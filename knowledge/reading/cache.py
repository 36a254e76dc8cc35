"""What is slow to parse, kept between runs by the content of its file."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

_Made = TypeVar("_Made")


def _at_home() -> Path | None:
    """Nowhere for an account without a home, as in some containers."""
    try:
        return Path.home() / ".cache" / "onrecord"
    except RuntimeError:
        return None


DEFAULT_CACHE = _at_home()
_MOST_FILES = 1000
_FORMAT = 1  # to be raised whenever what is kept changes its meaning


@dataclass(frozen=True, slots=True)
class Cache:
    """A folder of JSON files; one that is damaged is made anew, and a folder that cannot be written is no matter."""

    folder: Path | None = None

    def recall(
        self,
        kind: str,
        data: bytes,
        make: Callable[[], _Made],
        pack: Callable[[_Made], object],
        unpack: Callable[[object], _Made],
    ) -> _Made:
        """What `make` makes of `data`, from the folder where it is there and whole.

        `pack` turns it into JSON values; `unpack` raises ValueError, KeyError or TypeError where they mean nothing.
        """
        if self.folder is None:
            return make()
        path = self.folder / f"{kind}-{_FORMAT}-{_digest(data)}.json"
        with contextlib.suppress(OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return unpack(_opened(path.read_text(encoding="utf-8")))
        made = make()
        with contextlib.suppress(OSError, ValueError):
            self._keep(path, pack(made))
        return made

    def _keep(self, path: Path, value: object) -> None:
        payload = json.dumps(value)
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, suffix=".tmp")
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump({"digest": _digest(payload.encode()), "payload": payload}, file)
        Path(name).replace(path)  # in one step, so that no other run reads half a file
        self._prune()

    def _prune(self) -> None:
        kept = sorted(self.folder.glob("*.json"), key=lambda path: path.stat().st_mtime) if self.folder else []
        for path in kept[:-_MOST_FILES]:
            path.unlink(missing_ok=True)


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:32]


def _opened(text: str) -> object:
    """Raises ValueError, KeyError or TypeError for a file that is not whole."""
    kept = json.loads(text)
    if _digest(kept["payload"].encode()) != kept["digest"]:
        raise ValueError("damaged")
    return json.loads(kept["payload"])
