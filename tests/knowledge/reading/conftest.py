from __future__ import annotations

from pathlib import Path

import pytest

from tests.knowledge.reading.shelf import Shelf


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    """An empty collection."""
    folder = tmp_path / "example"
    folder.mkdir()
    return Shelf(folder)
