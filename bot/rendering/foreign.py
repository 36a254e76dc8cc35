"""Text that others wrote never steers the surface that shows it."""

from __future__ import annotations

import re

_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def clean(text: str) -> str:
    """Control characters and marks that turn the writing direction become blanks."""
    return _CONTROL.sub(" ", text)
