"""Opening a collection leaves the process as it was."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest

from bot.opening import open_archive
from config.settings import Settings
from knowledge.errors import CollectionUnreadable


def test_garbage_is_looked_for_again_once_a_collection_is_open(tmp_path: Path) -> None:
    (tmp_path / "vote.txt").write_text("The council voted 5-2 for the bridge toll on Monday.", encoding="utf-8")

    open_archive(Settings(), tmp_path)

    assert gc.isenabled()


def test_garbage_is_looked_for_again_after_a_collection_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(CollectionUnreadable):
        open_archive(Settings(), tmp_path / "nowhere")

    assert gc.isenabled()
