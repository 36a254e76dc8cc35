"""Writing a change so that a crash at any point leaves the collection as it was or as it is to be.

The history is written first and is the journal; what makes an article part of the collection is the one step that
gives its file its name. A line whose file never came tells of a change that did not happen. Retracting and restoring
are nothing but a line.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from knowledge.errors import ChangeRefused
from knowledge.models import Article

from .drafts import Draft
from .history import FILE, Entry, What, read_history
from .holding import Holding
from .locking import locked
from .marking import mark

_UNFINISHED = ".onrecord-unfinished-"
_OPPOSITE = {What.ADDED: What.RETRACTED, What.RESTORED: What.RETRACTED, What.RETRACTED: What.RESTORED}


def add(holding: Holding, draft: Draft, article: Article, seen: str, now: dt.datetime) -> Entry:
    """Raises ChangeRefused, also where the collection is no longer the one with the mark `seen`."""
    file = holding.name(draft.file_name)
    with _writing(holding, seen) as number:
        entry = Entry(
            number, _time(now), What.ADDED, article.id, file, article.title, draft.sha256, source=draft.source
        )
        holding.shelf.mkdir(parents=True, exist_ok=True)
        path = holding.path(file)
        whole = {path: draft.data}
        if draft.slip:
            whole = {path.with_name(f"{path.name}.yaml"): draft.slip, path: draft.data}
        unfinished = {target: _written(target, data) for target, data in whole.items()}
        _append(holding.records / FILE, entry)
        for target, temporary in unfinished.items():
            temporary.replace(target)
            _settle(target.parent)
    return entry


def retract(holding: Holding, article: Article, seen: str, now: dt.datetime) -> Entry:
    """Raises ChangeRefused."""
    with _writing(holding, seen) as number:
        digest = Draft("", holding.path(article.file).read_bytes()).sha256
        entry = Entry(number, _time(now), What.RETRACTED, article.id, article.file, article.title, digest)
        _append(holding.records / FILE, entry)
    return entry


def undo(holding: Holding, change: Entry, seen: str, now: dt.datetime) -> Entry:
    """The opposite of a change; raises ChangeRefused."""
    with _writing(holding, seen) as number:
        entry = Entry(
            number,
            _time(now),
            _OPPOSITE[change.what],
            change.id,
            change.file,
            change.title,
            change.sha256,
            undoes=change.number,
        )
        _append(holding.records / FILE, entry)
    return entry


@contextmanager
def _writing(holding: Holding, seen: str) -> Iterator[int]:
    """The number of the next change, while nobody else may write."""
    with locked(holding.records):
        if mark(holding) != seen:
            raise ChangeRefused("changed_meanwhile")
        try:
            _sweep(holding.shelf)
            yield max((entry.number for entry in read_history(holding.records)), default=0) + 1
        except OSError as error:
            raise ChangeRefused("not_writable", f"{error.filename}: {error.strerror}") from error


def _written(target: Path, data: bytes) -> Path:
    """The data, safe on the disk, under a name that nothing reads."""
    temporary = target.with_name(_UNFINISHED + target.name)
    with temporary.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    return temporary


def _append(path: Path, entry: Entry) -> None:
    """A line of its own, even below one that a crash has cut short."""
    with path.open("a+b") as file:
        end = file.seek(0, os.SEEK_END)
        file.seek(max(0, end - 1))
        broken = file.read(1) not in (b"", b"\n")
        file.write((b"\n" if broken else b"") + entry.line.encode() + b"\n")
        file.flush()
        os.fsync(file.fileno())
    _settle(path.parent)


def _settle(folder: Path) -> None:
    """Names are safe on the disk only when their folder is; Windows opens no folders and needs none of it."""
    with contextlib.suppress(PermissionError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _sweep(shelf: Path) -> None:
    """What a crash has left behind."""
    if shelf.is_dir():
        for path in shelf.glob(f"{_UNFINISHED}*"):
            path.unlink()


def _time(now: dt.datetime) -> str:
    return now.astimezone(dt.UTC).isoformat(timespec="seconds")
