"""What a page tells of the languages of its texts: quoted in the original, not translated yet, not reviewed yet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from knowledge.answers import Answer, Excerpt
from knowledge.models import Article, Collection, Difference, Edition, Event, Kind, Person, Term, Topic

from .editions import edition_of, language_of, translation_of
from .wording import Wording

Entry = Article | Person | Topic | Difference | Event | Term


def label(excerpt: Excerpt, wording: Wording) -> str:
    """The language of an excerpt that is not in the reader's; nothing for one that is."""
    language = excerpt.language or excerpt.article.language
    if language == wording.language:
        return ""
    key = "text-original" if excerpt.article.kind is Kind.FULL else "text-untranslated"
    return wording.say(key, language=_named(language, wording))


def untranslated(
    read: Sequence[Entry], originals: Sequence[Entry], collection: Collection, wording: Wording
) -> Iterator[str]:
    """A line that says in which language parts of these entries still are; none where all were translated."""
    articles = {article.id: article.language for article in collection.articles}
    languages = dict.fromkeys(
        language
        for one, original in zip(read, originals, strict=True)
        if not set(_sentences(original)).isdisjoint(_sentences(one))
        for language in _languages(original, collection, articles)
        if language != wording.language
    )
    for language in languages:
        yield wording.say("page-untranslated", language=_named(language, wording))


def draft(read: Answer, collection: Collection, wording: Wording) -> bool:
    """True when words that nobody has reviewed may be among what the reader sees."""
    edition = edition_of(collection, wording.language)
    unapproved = edition != Edition(wording.language) and edition.reviewer is None
    cards = (excerpt for card in read.cards for excerpt in card.excerpts)
    translated = (one for one in (*read.excerpts, *read.more, *read.closest, *cards) if one.language)
    translations = (translation_of(one.article, wording.language) for one in translated)
    return wording.draft or unapproved or any(one.draft for one in translations if one)


def _named(language: str, wording: Wording) -> str:
    key = f"language-{language}"
    return wording.say(key) if wording.has(key) else language


def _languages(entry: Entry, collection: Collection, articles: dict[str, str]) -> Iterable[str]:
    """What was found automatically speaks as its articles do, everything else as the collection."""
    if isinstance(entry, Difference) and entry.automatic:
        return [articles[one.article] for position in entry.positions for one in position.evidence]
    return [language_of(collection)]


def _sentences(entry: Entry) -> Iterator[str]:
    """What can hardly be the same in two languages; names and figures can."""
    match entry:
        case Difference(automatic=True):
            yield from (position.text for position in entry.positions)
        case Difference():
            yield from filter(None, (entry.question, entry.note))
        case Article():
            yield from filter(None, (entry.note, entry.dating))
        case Person():
            yield from filter(None, (entry.note, *(change.text for change in entry.changes)))
            yield from (role.title for role in entry.roles if " " in role.title)
        case Term():
            yield entry.meaning
        case Event():
            yield entry.text
        case Topic():
            yield entry.question
