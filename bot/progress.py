"""Signs of life on standard error for work that takes longer than a second."""

from __future__ import annotations

import sys
import threading
import time
from types import TracebackType
from typing import Self, TextIO

from .wording import Wording

_FIRST, _EACH, _EACH_IN_LOG = 1.0, 0.5, 5.0


class Progress:
    """Tells what is being done and for how long: on one line of a terminal, else a line every few seconds."""

    def __init__(self, wording: Wording, out: TextIO = sys.stderr) -> None:
        self._wording = wording
        self._out = out
        self._live = out.isatty()
        self._step, self._done, self._of = "", 0, 0
        self._started = time.monotonic()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._tell, name="progress", daemon=True)
        self._shown = False

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._over.set()
        self._thread.join()
        if self._shown and self._live:
            self._write("\r\033[K")

    def step(self, name: str) -> None:
        """What is done from now on; the name of a message that begins with `progress-`."""
        self._step, self._done, self._of = name, 0, 0

    def counted(self, done: int, of: int) -> None:
        """How far the step is."""
        self._done, self._of = done, of

    def _tell(self) -> None:
        pause = _FIRST
        while not self._over.wait(pause):
            pause = _EACH if self._live else _EACH_IN_LOG
            if self._step:
                self._shown = True
                self._write(f"\r\033[K{self._line()}" if self._live else f"{self._line()}\n")

    def _line(self) -> str:
        what = self._wording.say(f"progress-{self._step}")
        seconds = round(time.monotonic() - self._started)
        if self._of:
            return self._wording.say("progress-steps", what=what, done=self._done, of=self._of, seconds=seconds)
        return self._wording.say("progress-step", what=what, seconds=seconds)

    def _write(self, text: str) -> None:
        self._out.write(text)
        self._out.flush()
