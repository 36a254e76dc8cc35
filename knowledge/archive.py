"""The front door: a collection opened for questions."""

from __future__ import annotations

from collections.abc import Iterable, KeysView, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from .answering import reply
from .answers import Answer, Asks, Excerpt, Question
from .clippings import Clippings
from .evidence.agreement import Agreement, Backing
from .evidence.differing import Known
from .evidence.excerpts import excerpt, spread
from .evidence.guidance import Standing
from .evidence.outcomes import Decision, told
from .evidence.weighing import Candidate, weigh
from .lexicon import english
from .models import Article, Collection, Difference, Event, Person, Side, Topic
from .passages import Passage, Passages, Terms
from .question.cues import SPELLED
from .question.reading import Reading, read
from .question.seeds import weighted_terms
from .question.slots import Vocabulary
from .question.spelling import Speller
from .retrieval.bm25 import Postings
from .roster import Roster
from .text.analysis import tokens
from .text.names import TITLES
from .text.stopwords import STOP_WORDS

if TYPE_CHECKING:
    from .claims.index import Claims

_NAMING = 24
_NAMED = 0.85
# Beyond this size nobody waits for differences before an answer; they are found when asked for.
_SEARCHED_THROUGH = 300


class Archive:
    """Articles indexed once; answers are a pure function of the question."""

    def __init__(self, collection: Collection, clippings: Clippings | None = None) -> None:
        """With `clippings`, what was worked out of the same articles before is not worked out again."""
        self.collection = collection
        self._clippings = clippings or Clippings()
        self._places = {article.id: place for place, article in enumerate(collection.articles)}

    @classmethod
    def open(cls, folder: Path) -> Archive:
        """Read and index a folder; raises CollectionUnreadable."""
        from .reading import read_collection

        return cls(read_collection(folder))

    def open_up(self) -> None:
        """Work out now what the first question would have to wait for."""
        _ = self.vocabulary, self._postings, self._whole, self.standing

    @cached_property
    def _terms(self) -> tuple[Terms, ...]:
        return tuple(map(self._clippings.terms, self.collection.articles))

    @cached_property
    def passages(self) -> Passages:
        """All that can be found, in the order of the index."""
        articles = self.collection.articles
        lengths = (len(terms.passages) for terms in self._terms)
        return Passages(lengths, lambda number: self._clippings.passages(articles[number]))

    @cached_property
    def _postings(self) -> Postings:
        return Postings.build([terms for article in self._terms for terms in article.passages])

    @cached_property
    def _whole(self) -> Postings:
        """Of articles instead of passages."""
        return Postings.build([[*chain.from_iterable(article.passages)] for article in self._terms])

    @cached_property
    def stems(self) -> tuple[frozenset[str], ...]:
        """Those of each article."""
        return tuple(terms.stems for terms in self._terms)

    @cached_property
    def roster(self) -> Roster:
        """The people of the collection, or those recognised in a bare folder."""
        return Roster(self.collection.people or self._clippings.people(self.collection.articles))

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """What is needed to understand a question."""
        known = frozenset[str]().union(*self.stems)
        lexicon = english()
        return Vocabulary(
            idf=self._postings.idf,
            holds=known.__contains__,
            speller=Speller(lexicon.surface | STOP_WORDS["en"] | TITLES | SPELLED | self._printed()),
            sections=tuple(sorted(term for term in known if term.endswith(")"))),
            languages=frozenset(article.language for article in self.collection.articles),
            maximal_idf=self._postings.maximal_idf,
            roster=self.roster,
            lexicon=lexicon,
        )

    def _printed(self) -> frozenset[str]:
        """Every word of the articles, folded."""
        return frozenset[str]().union(*(terms.words for terms in self._terms))

    @property
    def ids(self) -> KeysView[str]:
        """The ids of all articles."""
        return self._places.keys()

    def article(self, id_: str) -> Article:
        """The article with this id; raises KeyError."""
        return self.collection.articles[self._places[id_]]

    def search(self, weighted: Sequence[tuple[str, float]], limit: int) -> list[Passage]:
        """The likeliest passages, an article's own score supporting its passages."""
        return [self.passages[place] for place in self._ranked(weighted, limit)]

    def homes(self, weighted: Sequence[tuple[str, float]], limit: int) -> set[str]:
        """The articles of the likeliest passages."""
        return {self._home(place) for place in self._ranked(weighted, limit)}

    def _ranked(self, weighted: Sequence[tuple[str, float]], limit: int) -> list[int]:
        hits = self._postings.search_weighted(weighted, limit * 2)
        support = self.support(weighted)
        scored = sorted(
            (-(hit.score * (1.0 + 0.5 * support.get(self._home(hit.document), 0.0))), hit.document) for hit in hits
        )
        return [place for _, place in scored[:limit]]

    def _home(self, place: int) -> str:
        return self.collection.articles[self.passages.home(place)].id

    def support(self, weighted: Sequence[tuple[str, float]]) -> dict[str, float]:
        """Each article's own score as a share of the best article's."""
        hits = self._whole.search_weighted(weighted, 50)
        best = hits[0].score if hits else 1.0
        return {self.collection.articles[hit.document].id: hit.score / best for hit in hits}

    @cached_property
    def recency(self) -> dict[str, float]:
        """How late each article was written, 0 for undated and the earliest to 1 for the latest."""
        dates = {article.id: article.published or article.not_before for article in self.collection.articles}
        order = sorted({date for date in dates.values() if date})
        steps = max(1, len(order) - 1)
        return {id_: order.index(date) / steps if date else 0.0 for id_, date in dates.items()}

    @cached_property
    def decision(self) -> Decision | None:
        """What became of the vote, where the articles agree on it."""
        return told(passage.words(sentence) for passage in self.passages for sentence in passage.sentences)

    @property
    def small(self) -> bool:
        """True where every article may be held against every other while a reader waits."""
        return len(self.collection.articles) <= _SEARCHED_THROUGH

    @cached_property
    def claims(self) -> Claims:
        """What all articles claim."""
        from .claims.dating import dated
        from .claims.index import Claims

        articles = dated(self.collection.articles)
        return Claims([claim for article in articles for claim in self._clippings.claims(article)], articles)

    @cached_property
    def agreement(self) -> Agreement:
        """Which articles make the same claims; where nobody could wait for it, none are known to."""
        return Agreement(self._clippings.backings(self.collection.articles, self._backings) if self.small else ())

    def _backings(self) -> tuple[Backing, ...]:
        from .claims.keeping import backings  # slow to import, and seldom needed twice

        return backings(self.claims)

    @cached_property
    def automatic(self) -> tuple[Difference, ...]:
        """Differences found in the articles themselves, without any curated file."""
        from .claims.differing import differences_among

        return differences_among(self.claims, self.claims.comparisons())

    @cached_property
    def differences(self) -> tuple[Difference, ...]:
        """The curated differences, without those of topics that are switched off; where nobody curated, those found."""
        if self.collection.differences:
            return tuple(one for one in self.collection.differences if one.topic not in self.collection.off)
        return self.automatic if self.small else ()

    @property
    def timeline(self) -> tuple[Event, ...]:
        """Dated events, earliest first."""
        return tuple(sorted(self.collection.timeline, key=lambda event: event.date))

    def at(self, places: Iterable[tuple[str, int]]) -> list[Passage]:
        """The passages that stand at these articles and paragraphs."""
        found = ((self.passages.of(self._places[id_]), number) for id_, number in places if id_ in self._places)
        return [passage for several, number in found for passage in several if passage.paragraph.number == number]

    def standing_questions(self, limit: int | None = None) -> tuple[Topic, ...]:
        """The collection's first questions, without topics that are switched off."""
        return tuple(topic for topic in self.collection.topics if topic.id not in self.collection.off)[:limit]

    @cached_property
    def standing(self) -> tuple[Standing, ...]:
        """The standing questions, made ready to be compared with a reader's."""
        return tuple(Standing.of(topic, self.vocabulary.idf) for topic in self.standing_questions())

    @cached_property
    def known_differences(self) -> tuple[Known, ...]:
        """The differences, made ready to be compared with what an answer shows."""
        return tuple(map(Known.of, self.differences))

    def next_questions(self, asked: frozenset[str], shown: Sequence[Excerpt]) -> tuple[Topic, ...]:
        """Standing questions nearest to what was asked that the shown excerpts do not answer yet."""
        places = {(one.article.id, one.paragraph) for one in shown}
        near = [
            (-len(asked & one.stems), place, one.topic)
            for place, one in enumerate(self.standing)
            if asked & one.stems
            and not one.topic.open
            and not any((at.article, at.paragraph) in places for at in one.topic.evidence)
        ]
        return tuple(topic for _, _, topic in sorted(near, key=lambda row: row[:2])[:3])

    def known_side(self, voice: str | None) -> Side | None:
        """The side on record of a speaker as printed."""
        person = self._speaking(voice)
        return person.side if person else None

    def voice_id(self, voice: str | None) -> str | None:
        """The id of a speaker as printed, where the roster knows the name."""
        person = self._speaking(voice)
        return person.id if person else None

    def is_person(self, voice: str | None) -> bool:
        """True for a speaker who is a named person of the collection."""
        person = self._speaking(voice)
        return person is not None and person.kind == "person"

    def _speaking(self, voice: str | None) -> Person | None:
        found = self.roster.mentions(tokens(voice), spelling=False) if voice else []
        return found[0].person if found else None

    def naming(self, person: Person) -> list[Excerpt]:
        """Excerpts that name the person, their own words first, in the order of the collection."""
        reading = replace(read(Question(person.name), self.vocabulary), mentions=(person,), words_of=True)
        found = [
            one
            for one in weigh(reading, self.search(weighted_terms(reading), _NAMING), {}, self.recency)
            if one.coverage > _NAMED
        ]
        return [excerpt(one, reading, self.known_side) for one in spread(found, _NAMING, each=3)]

    def openings(self) -> list[Candidate]:
        """Each article's first sentence of evidence, nearest sources and latest articles first."""
        seen: dict[str, Passage] = {}
        for passage in self.passages:
            seen.setdefault(passage.article.id, passage)
        weight = {passage.article.id: 1.0 for passage in seen.values()}
        return weigh(
            Reading(asks=Asks.MEANING),
            [replace(one, sentences=one.sentences[:1]) for one in seen.values()],
            weight,
            {},
        )

    def answer(self, question: Question) -> Answer:
        """One question in, one answer out."""
        return reply(self, question)
