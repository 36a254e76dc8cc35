"""How many questions a reader may ask a minute; kept in memory only, and no longer than it matters."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass

_MINUTE = 60.0
_SWEEP = 1000


@dataclass(slots=True)
class _Budget:
    left: float
    counted: float
    warned: bool = False


class Manners:
    """A budget of questions for each reader that fills up again evenly."""

    def __init__(self, per_minute: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._most = float(per_minute)
        self._clock = clock
        self._budgets: dict[int, _Budget] = {}

    def wait(self, reader: int) -> int:
        """Seconds to wait; 0 lets the question through and counts it."""
        now = self._clock()
        self._sweep(now)
        budget = self._budgets.setdefault(reader, _Budget(self._most, now))
        budget.left = min(self._most, budget.left + (now - budget.counted) * self._most / _MINUTE)
        budget.counted = now
        if budget.left < 1.0:
            return math.ceil((1.0 - budget.left) * _MINUTE / self._most)
        budget.left -= 1.0
        budget.warned = False
        return 0

    def warns(self, reader: int) -> bool:
        """True the first time that a reader has to be told to wait, so that a flood is answered once."""
        budget = self._budgets[reader]
        first, budget.warned = not budget.warned, True
        return first

    def _sweep(self, now: float) -> None:
        """A budget that nobody has touched for a minute is full again and need not be kept."""
        if len(self._budgets) >= _SWEEP:
            self._budgets = {reader: one for reader, one in self._budgets.items() if now - one.counted < _MINUTE}
