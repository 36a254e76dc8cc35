"""All measurements in one run: `make bench`, or `python -m tests.bench --quick` without the million passages."""

from __future__ import annotations

import argparse
import asyncio

from tests.bench import answers, claims, intake, load, search, startup
from tests.bench.machine import machine


def main() -> None:
    """A table a part; ratios within one run are what to trust on a shared machine."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=main.__doc__)
    parser.add_argument("--quick", action="store_true", help="leave out the search of a million passages")
    quick: bool = parser.parse_args().quick
    print(machine())
    _heading("Start-up")
    startup.main()
    _heading("Question to answer")
    answers.main()
    _heading("Claims and differences")
    claims.main()
    _heading("Taking in articles")
    intake.main()
    _heading("Discord, against a bot that answers a constant string")
    asyncio.run(load.main())
    _heading("Search")
    search.main(search.SIZES[:-1] if quick else search.SIZES)


def _heading(title: str) -> None:
    print(f"\n## {title}", flush=True)


if __name__ == "__main__":
    main()
