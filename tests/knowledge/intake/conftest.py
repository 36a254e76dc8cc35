from __future__ import annotations

from pathlib import Path

import pytest

from tests.knowledge.intake.newsroom import Newsroom, newsroom, shipped


@pytest.fixture
def own(tmp_path: Path) -> Newsroom:
    """An operator's own folder."""
    return newsroom(tmp_path)


@pytest.fixture(params=[newsroom, shipped], ids=["own", "shipped"])
def room(request: pytest.FixtureRequest, tmp_path: Path) -> Newsroom:
    """Both kinds of folders, one after the other."""
    found: Newsroom = request.param(tmp_path)
    return found
