"""What an article changes in a collection: held side by side, the collection without it and with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from knowledge.answers import Answer, Question
from knowledge.archive import Archive
from knowledge.claims.conflicts.comparing import Comparison, Relation
from knowledge.claims.model import Claim
from knowledge.evidence.copies import origins
from knowledge.models import Article, Difference, Person, Topic
from knowledge.recognition import recognise
from knowledge.text.analysis import terms

from .contrasts import EACH, Contrasts, contrasts

_SEEN = 60  # passages among which an answer looks
Told = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Backing:
    """A claim of the article that others make as well; `others` are ids of a few, and of copies one stands for all."""

    claim: Claim
    others: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Turn:
    """A standing question that is answered otherwise with the article than without it."""

    topic: Topic
    without: Answer
    along: Answer

    @property
    def counted_only(self) -> bool:
        """True where the answer stays and only the number of articles that give it moves."""
        return _shown(self.without) == _shown(self.along)


@dataclass(frozen=True, slots=True)
class Changes:
    """Everything that differs between a collection without an article and with it."""

    backings: tuple[Backing, ...]
    contrasts: Contrasts
    lost: tuple[Difference, ...]
    people: tuple[Person, ...]
    turns: tuple[Turn, ...]

    def __bool__(self) -> bool:
        return bool(self.backings or self.contrasts or self.lost or self.people or self.turns)


def changes(without: Archive, along: Archive, article: Article, told: Told = lambda done, of: None) -> Changes:
    """What `article` brings to a collection, or what goes with it; `told` hears how many questions were asked."""
    own = (claim for claim in along.claims.all if claim.article == article.id)
    near = [(claim, [*along.claims.near(claim, EACH)]) for claim in own]
    return Changes(
        tuple(_backings(article, near, along.collection.articles)),
        contrasts(without, along, article.id, [one for _, compared in near for one in compared]),
        _lost(without, along),
        tuple(_people(without, article)),
        tuple(turns(without, along, article, told)),
    )


def _backings(
    article: Article, near: Iterable[tuple[Claim, Sequence[Comparison]]], articles: Sequence[Article]
) -> Iterator[Backing]:
    """In the order of the article, one for a sentence and those who back it; its own copies back nothing."""
    known = {one.id: one for one in articles}
    told: set[tuple[object, ...]] = set()
    for claim, compared in near:
        same = _saying(claim, compared)
        root = origins([known[id_] for id_ in dict.fromkeys([article.id, *same])], articles)
        others = tuple(dict.fromkeys(root[id_] for id_ in same if root[id_] != root[article.id]))
        key = (claim.paragraph, claim.span, others)
        if others and key not in told:
            told.add(key)
            yield Backing(claim, others)


def _saying(claim: Claim, compared: Iterable[Comparison]) -> list[str]:
    """Articles that say the same; of many the first few."""
    same = (one for one in compared if one.relation is Relation.SAME)
    homes = (other.article for one in same for other in (one.one, one.other) if other.article != claim.article)
    return list(dict.fromkeys(homes))[:EACH]


def _lost(without: Archive, along: Archive) -> tuple[Difference, ...]:
    """Curated differences that hang on the article's evidence."""
    kept = {one.id for one in without.collection.differences}
    return tuple(one for one in along.collection.differences if one.id not in kept)


def _people(without: Archive, article: Article) -> Iterator[Person]:
    """Named people and bodies that the other articles do not know."""
    for person in recognise((article,)):
        if person.kind != "place" and not any(without.roster.knows(name) for name in (person.name, *person.aliases)):
            yield person


def turns(without: Archive, along: Archive, article: Article, told: Told) -> Iterator[Turn]:
    """Standing questions in their order; in a large collection an answer that the article has no part in stays as it is."""
    topics = _questions(without, along)
    for done, topic in enumerate(topics):
        told(done, len(topics))
        if not along.small and not _touches(along, topic, article):
            continue
        answer = _answered(along, topic)
        if along.small or _takes_part(article, answer):
            turn = Turn(topic, _answered(without, topic), answer)
            if _differ(turn):
                yield turn


def _takes_part(article: Article, answer: Answer) -> bool:
    shown = (one.article.id for one in (*answer.excerpts, *answer.more, *answer.closest))
    counted = (*answer.counts.carrying, *(id_ for group in answer.counts.copies for id_ in group.copies))
    return article.id in (*shown, *counted)


def _questions(without: Archive, along: Archive) -> Sequence[Topic]:
    found = {topic.id: topic for one in (without, along) for topic in one.collection.topics}
    off = set(along.collection.off)
    return [topic for topic in found.values() if topic.id not in off]


def _touches(along: Archive, topic: Topic, article: Article) -> bool:
    """True where a passage of the article is among those that hold most of the question's words."""
    asked = dict.fromkeys(terms(" ".join((topic.question, *topic.words))))
    return article.id in along.homes([(term, 1.0) for term in asked], _SEEN)


def _answered(archive: Archive, topic: Topic) -> Answer:
    return archive.answer(Question(topic.question))


def _differ(turn: Turn) -> bool:
    return not turn.counted_only or turn.without.counts.articles != turn.along.counts.articles


def _shown(answer: Answer) -> tuple[object, ...]:
    """What a reader sees first: the lead, and the place of the first excerpt."""
    first = [(one.article.id, one.paragraph) for one in answer.excerpts[:1]]
    return (answer.outcome, answer.lead, answer.value, answer.premise, *first)
