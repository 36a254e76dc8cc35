"""How many articles carry what the first excerpt says, and how many say otherwise."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from knowledge.answers import Asks, Counts
from knowledge.models import Article
from knowledge.question.reading import Reading
from knowledge.text.analysis import fold
from knowledge.text.figures import number, tally

from .agreement import KINDS, Agreement, Backing, Sought
from .copies import grouped, origins
from .judging import ENOUGH
from .weighing import Candidate

_OVERLAP = 0.34


def counts(
    chosen: Sequence[Candidate], reading: Reading, articles: Sequence[Article], agreement: Callable[[], Agreement]
) -> Counts:
    """Articles that carry the same claim as the best candidate, among the answering sentences or anywhere.

    Silent articles are no denial; one that prints the same figure where it answers does not say otherwise.
    """
    if not chosen:
        return Counts(of=len(articles))
    found = [one.passage.article.id for one in chosen if _same(chosen[0], one, reading.asks)]
    backing = _backing(chosen[0], reading, agreement)
    against = {id_ for one in backing for id_ in one.contrary}.difference(found if reading.asks in _BY_VALUE else ())
    return _counted(
        [id_ for id_ in (*found, *_in_order(one.same for one in backing)) if id_ not in against],
        [article.id for article in articles if article.id in against],
        articles,
    )


def _in_order(several: Iterable[Iterable[str]]) -> Iterable[str]:
    return (id_ for ids in several for id_ in ids)


def _backing(first: Candidate, reading: Reading, agreement: Callable[[], Agreement]) -> list[Backing]:
    """Of the claims in the first sentence that hold what is asked for; the index is made only where there may be some."""
    if reading.asks not in KINDS or not first.fit.value:
        return []
    stems = frozenset(stem for slot in reading.slots for way in slot.alternatives if way.same for stem in way.stems)
    return agreement().on(first.key, first.sentence.span, Sought(reading.asks, first.fit.value, stems))


def voicing(chosen: Sequence[Candidate], articles: Sequence[Article]) -> Counts:
    """Articles that let a side speak at all, each in its own words."""
    return _counted([one.passage.article.id for one in chosen], [], articles)


def _counted(carrying: Iterable[str], against: Sequence[str], articles: Sequence[Article]) -> Counts:
    known = {article.id: article for article in articles}
    ids = list(dict.fromkeys(carrying))
    root = origins([known[id_] for id_ in (*ids, *against)], articles)
    kept, copies = grouped(ids, root)
    contrary, more = grouped(against, root)
    return Counts(kept, len(articles), (*copies, *more), contrary=contrary)


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
