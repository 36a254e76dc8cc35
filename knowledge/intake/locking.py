"""One change at a time, across processes; a process that dies lets go."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from knowledge.errors import ChangeRefused


@contextmanager
def locked(records: Path) -> Iterator[None]:
    """Raises ChangeRefused while another process holds the lock, or where nothing can be written."""
    try:
        records.mkdir(parents=True, exist_ok=True)
        file = (records / "lock").open("ab")
    except OSError as error:
        raise ChangeRefused("not_writable", f"{records}: {error.strerror}") from error
    with file:
        if not _taken(file):
            raise ChangeRefused("busy")
        yield


if sys.platform == "win32":

    def _taken(file: BinaryIO) -> bool:
        import msvcrt

        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:

    def _taken(file: BinaryIO) -> bool:
        import fcntl

        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
