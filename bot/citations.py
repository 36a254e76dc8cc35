"""How a place in an article is named."""

from __future__ import annotations

from knowledge.answers import Excerpt
from knowledge.models import Article

from .wording import Wording


def citation(excerpt: Excerpt, wording: Wording) -> str:
    """Outlet, date as text and paragraph."""
    key = "citation" if excerpt.verbatim else "citation-retold"
    return wording.say(
        key,
        outlet=outlet(excerpt.article, wording),
        date=wording.date(excerpt.article.published),
        paragraph=excerpt.paragraph,
    )


def outlet(article: Article, wording: Wording) -> str:
    """The outlet's name, or the title where no outlet is known."""
    return article.outlet or wording.say("unnamed-outlet", title=article.title)
