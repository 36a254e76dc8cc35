"""A stand-in for Discord and a bot that is connected to it."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.discord.client import OnRecord
from bot.discord.serving import client
from config.settings import Settings
from knowledge.archive import Archive
from tests.library import archive

from .standin.server import StandIn, connected


@pytest.fixture(scope="session")
def library() -> Archive:
    """The invented collection, opened once."""
    return archive()


@pytest.fixture
def settings() -> Settings:
    """Settings that let tests ask as fast as they like."""
    return Settings(questions_per_minute=6000, _env_file=None)


@pytest.fixture
async def standin() -> AsyncIterator[StandIn]:
    """Discord."""
    async with StandIn().open() as opened:
        yield opened
        assert not opened.rest.problems
        assert not opened.rest.pings


@pytest.fixture
async def crowded() -> AsyncIterator[StandIn]:
    """Discord without a slow look at each message: a crowd's time belongs to the bot."""
    async with StandIn(strict=False).open() as opened:
        yield opened
        assert not opened.rest.pings


@pytest.fixture
async def bot(standin: StandIn, library: Archive, settings: Settings) -> AsyncIterator[OnRecord]:
    """The bot, connected."""
    made = client(lambda: library, settings)
    async with connected(standin, made):
        yield made


@pytest.fixture
async def popular(crowded: StandIn, library: Archive, settings: Settings) -> AsyncIterator[OnRecord]:
    """The bot, connected to the crowd."""
    made = client(lambda: library, settings)
    async with connected(crowded, made):
        yield made
