"""Articles that were read before: as long as file and program are the same, so is the article."""

from __future__ import annotations

from typing import Any

from knowledge.models import Article

from .articles import Given, read_article
from .blocks import Extract
from .desk import Desk
from .files import Source
from .front_matter import Head
from .packing import packed, unpacked


def recalled_article(source: Source, desk: Desk) -> Given:
    """As `read_article`, without what its page says of itself where it was read before; raises ArticleUnreadable."""
    data = desk.peek(source)
    if source.slip.path.exists():
        data += b"\0" + desk.peek(source.slip)
    told = len(desk.findings.problems)

    def pack(given: Given) -> object:
        if len(desk.findings.problems) > told:
            raise ValueError("problems have to be told each time")
        head = given.head
        return [packed(given.article), [head.file, head.fields, head.source, head.above]]

    def unpack(value: Any) -> Given:
        article, (file, fields, text, above) = value
        return Given(unpacked(Article, article), Head(file, desk.findings, fields, text, above), Extract(()))

    whole = f"{source.file}\0".encode() + data
    return desk.cache.share("article", whole, lambda: read_article(source, desk), pack, unpack)
