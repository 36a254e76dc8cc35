"""The machine that a measurement was taken on, and how much memory a process holds."""

from __future__ import annotations

import ctypes
import gc
import os
import platform
from pathlib import Path

_PAGE = os.sysconf("SC_PAGE_SIZE")


def machine() -> str:
    """Processor, cores, Python, and how busy it is with other work."""
    load = os.getloadavg()[0]
    return (
        f"{processor()}, {os.cpu_count()} cores, Python {platform.python_version()}, {platform.system()}; "
        f"load when this began: {load:.1f}"
    )


def processor() -> str:
    """Its name as the system gives it."""
    information = Path("/proc/cpuinfo")
    lines = information.read_text().splitlines() if information.exists() else []
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, platform.processor() or platform.machine())


def megabytes() -> float:
    """Resident now, once what nobody needs has been given back."""
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    return int(Path("/proc/self/statm").read_text().split()[1]) * _PAGE / 1e6


def forget_peak() -> None:
    """Count the peak from now on."""
    Path("/proc/self/clear_refs").write_text("5")


def peak_megabytes() -> float:
    """The most that was resident since `forget_peak`."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1e3
