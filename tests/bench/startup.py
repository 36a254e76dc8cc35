"""From `onrecord ask` to the first output, as a child process, beside what its two largest libraries need alone."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

_RUNS = 15
_ASK = (sys.executable, "-m", "bot", "ask", "Who voted against it?")
_PEER = (sys.executable, "-c", "import numpy, pydantic_settings; print()")


def main() -> None:
    """Print both, run in turns."""
    with tempfile.TemporaryDirectory() as home:
        environment = _environment(Path(home))
        first = seconds(_ASK, environment)
        seconds(_PEER, environment)
        runs = [(seconds(_ASK, environment), seconds(_PEER, environment)) for _ in range(_RUNS)]
    ours, peer = (sorted(times) for times in zip(*runs, strict=True))
    print(f"{'':<42}{'p50 s':>8}{'fastest':>9}{'slowest':>9}")
    for name, times in (("onrecord ask, to its first output", ours), ("peer: import numpy, pydantic_settings", peer)):
        print(f"{name:<42}{statistics.median(times):>8.2f}{times[0]:>9.2f}{times[-1]:>9.2f}")
    print(f"the very first run, with nothing compiled and nothing kept: {first:.2f} s")
    print(f"p50 of {_RUNS} runs (target: below 0.7 s): {statistics.median(ours):.2f} s")
    print(f"times the peer: {statistics.median(ours) / statistics.median(peer):.1f}")


def seconds(command: Sequence[str], environment: dict[str, str]) -> float:
    """From starting the process to its first byte."""
    start = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment) as process:  # noqa: S603  # our own
        assert process.stdout
        process.stdout.read(1)
        taken = time.perf_counter() - start
        process.stdout.read()
    if process.returncode:
        raise RuntimeError(f"{command} ended with {process.returncode}")
    return taken


def _environment(home: Path) -> dict[str, str]:
    """A home of its own, so that the first run finds nothing kept; compiled modules are kept there too."""
    taken = ("PYTHONDONTWRITEBYTECODE", "XDG_CACHE_HOME", "XDG_DATA_HOME")
    given = {name: value for name, value in os.environ.items() if name not in taken and not name.startswith("ONRECORD")}
    return {**given, "HOME": str(home), "PYTHONPYCACHEPREFIX": str(home / "compiled")}


if __name__ == "__main__":
    main()
