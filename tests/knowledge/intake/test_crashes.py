"""Real processes on real files, killed without warning."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from knowledge.intake.history import What
from knowledge.models import Collection
from tests.knowledge.intake.newsroom import UPDATE, Newsroom, newsroom, shipped

ROOT = Path(__file__).parents[3]
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no SIGKILL")


def settled(collection: Collection) -> Collection:
    """Without what differs though nothing has changed."""
    return replace(collection, problems=())


@pytest.mark.parametrize(("kind", "make"), [("own", newsroom), ("shipped", shipped)])
def test_whatever_step_a_crash_comes_before_the_collection_is_as_it_was_or_as_it_is_to_be(
    tmp_path: Path, kind: str, make: Callable[[Path], Newsroom]
) -> None:
    (tmp_path / "fresh").mkdir()
    before = settled(make(tmp_path / "fresh").collection())
    child = [sys.executable, "-m", "tests.knowledge.intake.child", str(tmp_path), kind]
    told = subprocess.run(child, cwd=ROOT, capture_output=True, text=True, check=True).stdout  # noqa: S603 - our own program
    *killed, last = map(int, told.split())
    rooms = [opened(make, tmp_path / str(step)) for step in range(1, len(killed) + 1)]

    assert (set(killed), last) == ({-signal.SIGKILL}, 0)
    assert len(killed) > 8
    assert {"the-update" in room.ids() for room in rooms} == {False, True}
    for room in rooms:
        goes_on(room, before)


def opened(make: Callable[[Path], Newsroom], place: Path) -> Newsroom:
    """The newsroom that a process has left behind; only what `make` knows of the places is taken from it."""
    with TemporaryDirectory() as other:
        holding = make(Path(other)).holding
        return Newsroom(
            replace(
                holding,
                folder=place / holding.folder.name,
                apart=holding.apart and place / holding.apart.relative_to(other),
            ),
            place / "incoming",
        )


def goes_on(room: Newsroom, before: Collection) -> None:
    """Whatever state it is in, the article can be undone, or added."""
    if "the-update" in room.ids():
        assert [entry.id for entry in room.history()] == ["the-update"]
        assert room.rollback().what is What.RETRACTED
        assert settled(room.collection()) == before
    else:
        assert settled(room.collection()) == before
        room.add(room.draft(wanted="the-update"))
        assert "the-update" in room.ids()
    assert not [*room.holding.folder.parent.rglob(".onrecord-unfinished-*")]


@pytest.mark.parametrize("seed", range(4))
def test_a_command_that_is_killed_at_any_moment_leaves_a_readable_collection(tmp_path: Path, seed: int) -> None:
    room = newsroom(tmp_path)
    before = settled(room.collection())
    (room.incoming / "update.txt").write_text(UPDATE)
    command = [sys.executable, "-m", "bot", "collection", "add", str(room.incoming / "update.txt"), "--yes"]
    process = subprocess.Popen(  # noqa: S603 - our own program
        [*command, "--collection", str(room.holding.folder)],
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "ONRECORD_DATA": str(tmp_path / "data")},
    )
    _kill_while_it_writes(process, room, random.Random(seed))  # noqa: S311 - not a secret
    process.wait()

    if room.ids() == ["letter", "vote"]:
        assert settled(room.collection()) == before
    else:
        assert room.ids() == ["letter", "update", "vote"]
        assert room.history()[-1].id == "update"


def _kill_while_it_writes(process: subprocess.Popen[bytes], room: Newsroom, chance: random.Random) -> None:
    """The moment is drawn from those in which something stands on the disk already."""
    end = time.monotonic() + 30
    while process.poll() is None and time.monotonic() < end and not room.holding.records.exists():
        time.sleep(0.0005)
    time.sleep(chance.random() * 0.004)
    process.kill()
