"""Logs that name what failed and never what was asked or by whom."""

from __future__ import annotations

import logging
import re

_OURS = frozenset({"bot", "knowledge", "config", "__main__"})
_FILL_IN = re.compile(r"%[-#0 +]*(?:\d+|\*)?(?:\.\d+)?[a-zA-Z]")
_DETAIL = re.compile(r"[<(\[{'\":]|\d{3}")


class Discreet(logging.Filter):
    """Libraries write ids, addresses with tokens and texts of errors into their logs: all that is left out."""

    def filter(self, record: logging.LogRecord) -> bool:
        if record.name.partition(".")[0] in _OURS:
            return True
        kind = record.exc_info[0] if record.exc_info else None
        record.msg = _told(record) + (f" ({kind.__name__})" if kind else "")
        record.args, record.exc_info, record.exc_text, record.stack_info = None, None, None, None
        return True


def _told(record: logging.LogRecord) -> str:
    """The fixed words of a message; one that came without fill-ins is cut where details may begin."""
    first = str(record.msg).partition("\n")[0]
    return _FILL_IN.sub("…", first) if record.args else _DETAIL.split(first)[0].strip()
