"""An answer in the reader's language: excerpts of briefs and entries of the collection as they were translated."""

from __future__ import annotations

from dataclasses import replace

from knowledge.answers import Answer, Excerpt, Lead
from knowledge.models import Article, Collection, Difference, Edition, Event, Person, Span, Term, Topic, Translation
from knowledge.text.sentences import sentence_spans

from .wording import Wording


def in_language(answer: Answer, collection: Collection, wording: Wording) -> Answer:
    """The answer with other words where there is a translation, and as it is where there is none."""
    words = _Words(collection, wording)
    return replace(
        answer,
        value=words.name(answer) if answer.lead in (Lead.VOICE, Lead.SILENT) else answer.value,
        excerpts=tuple(map(words.excerpt, answer.excerpts)),
        more=tuple(map(words.excerpt, answer.more)),
        closest=tuple(map(words.excerpt, answer.closest)),
        differences=tuple(map(words.difference, answer.differences)),
        cards=tuple(
            replace(one, person=words.person(one.person), excerpts=tuple(map(words.excerpt, one.excerpts)))
            for one in answer.cards
        ),
        votes=tuple(replace(one, person=words.person(one.person)) for one in answer.votes),
        events=tuple(map(words.event, answer.events)),
        terms=tuple(map(words.term, answer.terms)),
        next_questions=tuple(map(words.topic, answer.next_questions)),
    )


def edition_of(collection: Collection, language: str) -> Edition:
    """The collection's words in the language; an empty edition where there are none."""
    return next((one for one in collection.editions if one.language == language), Edition(language))


def translation_of(article: Article, language: str) -> Translation | None:
    """The article in the language, where it was translated."""
    return next((one for one in article.translations if one.language == language), None)


def title(collection: Collection, language: str) -> str:
    """The collection's title."""
    return edition_of(collection, language).title or collection.title


def language_of(collection: Collection) -> str:
    """The language in which the collection's own entries are written."""
    return collection.languages[0]


class _Words:
    """The entries of a collection in one language, by their ids and events by their order."""

    def __init__(self, collection: Collection, wording: Wording) -> None:
        edition = edition_of(collection, wording.language)
        self._wording = wording
        self._original = language_of(collection)
        self._people = {one.id: one for one in edition.people}
        self._topics = {one.id: one for one in edition.topics}
        self._differences = {one.id: one for one in edition.differences}
        self._terms = {one.id: one for one in edition.glossary}
        paired = len(edition.timeline) == len(collection.timeline)
        self._events = dict(zip(collection.timeline, edition.timeline, strict=True)) if paired else {}

    def excerpt(self, excerpt: Excerpt) -> Excerpt:
        translation = translation_of(excerpt.article, self._wording.language)
        if translation is None or excerpt.place is None:
            return excerpt
        position = excerpt.place.position
        original, whole = excerpt.article.paragraphs[position].text, translation.paragraphs[position]
        text = _same_sentences(original, excerpt.place.span, whole)
        return replace(excerpt, text=text, matches=(), language=translation.language)

    def person(self, person: Person) -> Person:
        told = self._people.get(person.id)
        if told is None:
            return person
        return replace(person, name=told.name, roles=told.roles, changes=told.changes, note=told.note)

    def name(self, answer: Answer) -> str | None:
        """The name of the one whose words an answer shows."""
        told = self._people.get(answer.question.argument)
        return told.name if told else answer.value

    def topic(self, topic: Topic) -> Topic:
        told = self._topics.get(topic.id)
        return replace(topic, name=told.name, question=told.question) if told else topic

    def difference(self, difference: Difference) -> Difference:
        if difference.automatic:
            return self._found(difference)
        told = self._differences.get(difference.id)
        if told is None or len(told.positions) != len(difference.positions):
            return difference
        return replace(difference, question=told.question, positions=told.positions, note=told.note)

    def _found(self, difference: Difference) -> Difference:
        """One that was found automatically asks in fixed wording."""
        key = f"difference-asks-{difference.asks}"
        if not self._wording.has(key):
            return difference
        return replace(difference, question=self._wording.say(key, about=difference.about))

    def event(self, event: Event) -> Event:
        told = self._events.get(event)
        return replace(event, text=told.text) if told else event

    def term(self, term: Term) -> Term:
        """The original name stays beside the translated one, since the articles use it."""
        told = self._terms.get(term.id)
        if told is None:
            return term
        names = [(self._original, term.name), *(one for one in term.names if one[0] != self._wording.language)]
        return replace(term, name=told.name, meaning=told.meaning, aliases=told.aliases, names=tuple(names))


def _same_sentences(original: str, span: Span, whole: str) -> str:
    """The sentences that stand where the span does; the whole paragraph where they cannot be told one by one."""
    ours, theirs = sentence_spans(original), sentence_spans(whole)
    inside = [place for place, one in enumerate(ours) if one.start < span.stop and span.start < one.stop]
    if len(ours) != len(theirs) or not inside:
        return whole
    return whole[theirs[inside[0]].start : theirs[inside[-1]].stop]
