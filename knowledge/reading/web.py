"""A saved web page as the blocks of its main text, with what the page says of itself."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from typing import Any

from knowledge.errors import ArticleUnreadable

from .blocks import Block, Extract
from .decoding import cleaned

_DATES = {"extensive_search": False, "original_date": True}  # only dates that the page marks as such, the first one
_TAKEN_WHOLE = frozenset({"p", "head", "item", "row", "code"})
_LANGUAGE = re.compile(rb"<html[^<>]{0,500}?\slang\s*=\s*[\"']?([A-Za-z]{2,3})\b", re.IGNORECASE)


def page(data: bytes, file: str) -> Extract:
    """Raises ArticleUnreadable where no text is found."""
    document = _extracted(data, file)
    if document is None or document.body is None:
        raise ArticleUnreadable(file, "no_text")
    tongue = _LANGUAGE.search(data[:20_000])
    return Extract(
        tuple(_blocks(document.body)),
        _said(document.title),
        _said(document.author),
        _said(document.sitename),
        _said(document.url),
        _said(document.date),
        tongue[1].decode().lower() if tongue else None,
    )


def _extracted(data: bytes, file: str) -> Any:
    from trafilatura import bare_extraction  # slow to import, and few collections hold pages

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # a page that cannot be read is told as a problem
    try:
        return bare_extraction(data, with_metadata=True, include_comments=False, date_extraction_params=_DATES)
    except Exception as error:  # a foreign parser may raise anything on a broken page
        raise ArticleUnreadable(file, "unreadable", type(error).__name__) from error


def _said(value: str | None) -> str | None:
    return " ".join(cleaned(value).split()) or None if value else None


def _blocks(body: Any) -> Iterator[Block]:
    for element in _leaves(body):
        if text := _said(_words(element)):
            tag = "" if isinstance(element, str) else element.tag
            yield Block(text, heading=tag == "head", item=tag in {"item", "row"})


def _words(element: Any) -> str:
    if isinstance(element, str):
        return element
    if element.tag == "row":
        return " | ".join("".join(cell.itertext()).strip() for cell in element)
    for line_break in element.iter("lb"):
        line_break.text = " "
    return "".join(element.itertext())


def _leaves(element: Any) -> Iterator[Any]:
    """Elements that are taken whole, and the loose text between them, in order."""
    if element.text and element.text.strip():
        yield element.text
    for child in element:
        if child.tag in _TAKEN_WHOLE and not any(inner is not child for inner in child.iter("p", "item", "list")):
            yield child
        else:
            yield from _leaves(child)
        if child.tail and child.tail.strip():
            yield child.tail
