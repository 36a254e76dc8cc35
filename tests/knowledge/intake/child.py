"""Adds an article again and again, each time in a process that kills itself just before its n-th step on the disk."""

from __future__ import annotations

import os
import signal
import sys
from itertools import count
from pathlib import Path

from knowledge.intake.drafts import Draft
from tests.knowledge.intake.newsroom import Newsroom, newsroom, shipped

STEPS = frozenset({"open", "os.rename", "os.mkdir", "os.remove", "os.listdir", "os.scandir"})


def main() -> None:
    """Arguments: an empty folder, and own or shipped; prints the status of each process."""
    place, make = Path(sys.argv[1]), {"own": newsroom, "shipped": shipped}[sys.argv[2]]
    for step in count(1):
        below = place / str(step)
        below.mkdir()
        room = make(below)
        draft = room.draft(wanted="the-update")
        if not (child := os.fork()):
            _add(room, draft, str(room.holding.folder.parent), step)
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        print(status)  # noqa: T201 - read by the test
        if status >= 0:
            return


def _add(room: Newsroom, draft: Draft, watched: str, last: int) -> None:
    done = 0

    def counted(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal done
        if event in STEPS and watched in str(arguments[:1]):
            done += 1
            if done == last:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(counted)
    room.add(draft)
    os._exit(0)


if __name__ == "__main__":
    main()
