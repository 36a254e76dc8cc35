"""How many articles carry what the first excerpt says."""

from __future__ import annotations

from collections.abc import Sequence

from knowledge.answers import Asks, Counts
from knowledge.models import Article
from knowledge.text.analysis import fold
from knowledge.text.figures import number, tally

from .copies import grouped, origins
from .judging import ENOUGH
from .weighing import Candidate

_OVERLAP = 0.34


def counts(chosen: Sequence[Candidate], asks: Asks, articles: Sequence[Article]) -> Counts:
    """Articles that carry the same claim as the best candidate; silent articles are no denial."""
    if not chosen:
        return Counts(of=len(articles))
    first = chosen[0]
    carrying = list(dict.fromkeys(one.passage.article.id for one in chosen if _same(first, one, asks)))
    known = {article.id: article for article in articles}
    kept, copies = grouped(carrying, origins([known[id_] for id_ in carrying], articles))
    return Counts(kept, len(articles), copies)


def voicing(chosen: Sequence[Candidate], articles: Sequence[Article]) -> Counts:
    """Articles that let a side speak at all, each in its own words."""
    known = {article.id: article for article in articles}
    ids = list(dict.fromkeys(one.passage.article.id for one in chosen))
    kept, copies = grouped(ids, origins([known[id_] for id_ in ids], articles))
    return Counts(kept, len(articles), copies)


def _same(first: Candidate, other: Candidate, asks: Asks) -> bool:
    """The same figure for the same thing, or much the same words."""
    if first is other:
        return True
    if asks in _BY_VALUE:
        return _BY_VALUE[asks](first.fit.value) == _BY_VALUE[asks](other.fit.value) is not None
    if other.coverage < ENOUGH or not first.said <= other.said:
        return False
    ours, theirs = first.sentence.stems, other.sentence.stems
    return len(ours & theirs) / max(1, min(len(ours), len(theirs))) >= _OVERLAP


def _tally(value: str | None) -> object:
    return (tally(value) or fold(value)) if value else None


def _figure(value: str | None) -> object:
    return (number(fold(value)) or fold(value)) if value else None


_BY_VALUE = {Asks.TALLY: _tally, Asks.COUNT: _figure, Asks.MONEY: _figure, Asks.SHARE: _figure, Asks.AMOUNT: _figure}
