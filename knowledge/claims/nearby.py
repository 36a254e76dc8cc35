"""The few paragraphs of a large collection that an article's claims can meet, so that nobody reads it all for one article."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from knowledge.models import Article
from knowledge.passages import Passage

from .extracting import claims

Find = Callable[[str], Iterable[Passage]]


def articles_near(article: Article, find: Find) -> list[Article]:
    """Other articles, each cut down to the paragraphs that `find` gives for a claim's sentence; `find` is a search."""
    held: dict[str, set[int]] = {}
    known: dict[str, Article] = {}
    for sentence in dict.fromkeys(claim.text for claim in claims(article)):
        for passage in find(sentence):
            if passage.article.id != article.id:
                known[passage.article.id] = passage.article
                held.setdefault(passage.article.id, set()).add(passage.paragraph.number)
    return [
        replace(one, paragraphs=tuple(block for block in one.paragraphs if block.number in held[id_]))
        for id_, one in known.items()
    ]
