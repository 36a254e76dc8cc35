"""What is being answered right now, so that closing can wait for it."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Iterator


class Work:
    """Counts running answers."""

    def __init__(self) -> None:
        self.running = 0
        self._idle = asyncio.Event()
        self._idle.set()

    @contextlib.contextmanager
    def going_on(self) -> Iterator[None]:
        """Around whatever has to be finished before closing."""
        self.running += 1
        self._idle.clear()
        try:
            yield
        finally:
            self.running -= 1
            if not self.running:
                self._idle.set()

    async def finished(self, within: float) -> bool:
        """True when everything ended in time; what has just arrived gets a moment to begin."""
        for _ in range(3):
            await asyncio.sleep(0)
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._idle.wait(), within)
        return not self.running
