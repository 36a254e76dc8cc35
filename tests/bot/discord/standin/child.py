"""The command line as a process of its own that takes the stand-in for Discord: `child.py ADDRESS ARGUMENT…`."""

from __future__ import annotations

import sys

from bot.__main__ import main
from tests.bot.discord.standin.server import taken_for_discord

if __name__ == "__main__":
    with taken_for_discord(sys.argv[1]):
        sys.exit(main(sys.argv[2:]))
