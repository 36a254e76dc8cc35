"""The YAML head of a Markdown article."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

import yaml

from knowledge.errors import ArticleUnreadable

_HEAD = re.compile(r"\A\s*---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the C loader is eight times faster where it is built in


def split_front_matter(text: str, file: str) -> tuple[dict[str, Any], str, int]:
    """The head's fields, the text below it and the number of lines above that text; raises ArticleUnreadable."""
    found = _HEAD.match(text)
    if not found:
        return {}, text, 0
    above = text.count("\n", 0, found.start(1))
    fields = _parsed(found[1], file, above)
    return fields, text[found.end() :], text.count("\n", 0, found.end())


def _parsed(head: str, file: str, above: int) -> dict[str, Any]:
    try:
        fields = yaml.load(head, Loader=_LOADER)  # noqa: S506 - both loaders are safe ones
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = above + mark.line + 1 if mark else above + 1
        raise ArticleUnreadable(file, "front_matter", str(getattr(error, "problem", None) or error), line) from error
    if fields is None:
        return {}
    if not isinstance(fields, dict):
        raise ArticleUnreadable(file, "front_matter", "", above + 1)
    return {str(key): value.isoformat() if isinstance(value, dt.date) else value for key, value in fields.items()}
