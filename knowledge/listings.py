"""What a command asks for: people, votes, differences, events, sources and terms of the collection."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from rapidfuzz import fuzz, process

from .answers import Answer, Command, Excerpt, Lead, Notice, PersonCard, Question, SourceCard
from .models import Article, Difference, Kind, Outcome, PartialDate, Person, Term
from .neighbours import neighbours
from .passport import passport
from .recalling import voices
from .text.analysis import fold

if TYPE_CHECKING:
    from .archive import Archive

Entry = TypeVar("Entry", Person, Article, Term)
_CLOSE = 70.0
_QUOTES = 6


def listing(archive: Archive, question: Question) -> Answer:
    """The answer to a command that lists, its question settled on ids; raises KeyError for one that does not."""
    return _LISTINGS[question.command](archive, question)


def lists(question: Question) -> bool:
    """True for commands that show a list rather than search; reactions do when they name a person."""
    return question.command in _LISTINGS and (question.command is not Command.REACTIONS or bool(question.argument))


def _people(archive: Archive, question: Question) -> Answer:
    if not question.argument:
        return _listed(
            replace(_answer(question), cards=tuple(card(archive, person, quotes=0) for person in _mentioned(archive)))
        )
    person = _person(archive, question.argument)
    if person is None:
        return _missing(question, (one.name for one in archive.roster.people))
    question = replace(question, argument=person.id)
    shown = card(archive, person, quotes=_QUOTES)
    notices = (Notice.SINGLE_ARTICLE_PERSON,) if len(shown.articles) == 1 else ()
    return replace(
        _answer(question, Lead.PERSON),
        cards=(shown,),
        excerpts=shown.excerpts[:3],
        more=shown.excerpts[3:],
        notices=notices,
    )


def _mentioned(archive: Archive) -> list[Person]:
    return [person for person in archive.roster.people if person.kind != "place"]


def card(archive: Archive, person: Person, *, quotes: int) -> PersonCard:
    """A person with the best passages that name them."""
    found = archive.naming(person)
    articles = tuple(dict.fromkeys(excerpt.article.id for excerpt in found))
    return PersonCard(person, tuple(found[:quotes]), articles)


def _reactions(archive: Archive, question: Question) -> Answer:
    """What one person or body says, in its own words and those ascribed to it."""
    person = _person(archive, question.argument)
    if person is None:
        return _missing(question, (one.name for one in archive.roster.people))
    question = replace(question, argument=person.id)
    said = [one for one in archive.naming(person) if _speaks(archive, person, one)]
    words = tuple(one for one in said if question.side in (None, one.side))
    if not words:
        return Answer(question, Outcome.NO_ANSWER, Lead.SILENT, value=person.name)
    return Answer(question, Outcome.ANSWERED, Lead.VOICE, value=person.name, excerpts=words[:3], more=words[3:])


def _speaks(archive: Archive, person: Person, excerpt: Excerpt) -> bool:
    place = excerpt.place
    if place is None:
        return False
    paragraph = excerpt.article.paragraphs[place.position]
    return person.id in {archive.voice_id(voice) for voice in voices(paragraph.text, place.span)}


def _person(archive: Archive, name: str) -> Person | None:
    return archive.roster.person(name) or _nearest(name, archive.roster.people, lambda one: (one.name, *one.aliases))


def _differences(archive: Archive, question: Question) -> Answer:
    if question.ids:
        named = tuple(one for one in archive.differences if one.id in question.ids)
        return _listed(replace(_answer(question), differences=named))
    wanted = fold(question.argument)
    if not wanted:
        return _listed(replace(_answer(question), differences=archive.differences))
    found = tuple(one for one in archive.differences if _speaks_of(one, wanted))
    if not found:
        return _missing(question, dict.fromkeys(one.topic or one.question for one in archive.differences))
    question = replace(question, argument="", ids=tuple(one.id for one in found))
    return replace(_answer(question), differences=found)


def _speaks_of(difference: Difference, wanted: str) -> bool:
    if wanted in (fold(difference.topic or ""), difference.id):
        return True
    whole = fold(" ".join((difference.question, *difference.words, difference.topic or "")))
    return all(word in whole for word in wanted.split()) or fuzz.partial_ratio(wanted, whole) >= 90


def _timeline(archive: Archive, question: Question) -> Answer:
    since = question.since or PartialDate(1)
    events = tuple(event for event in archive.timeline if event.date >= since)
    return _listed(replace(_answer(question), events=events))


def _sources(archive: Archive, question: Question) -> Answer:
    articles = archive.collection.articles
    if question.ids:
        named = tuple(_checked(archive, article) for article in articles if article.id in question.ids)
        return _listed(replace(_answer(question), sources=named))
    if not question.argument:
        return replace(_answer(question), sources=tuple(source(article) for article in articles))
    article = next((one for one in articles if one.id == question.argument), None)
    article = article or _nearest(question.argument, articles, lambda one: (one.id, one.title, one.outlet or ""))
    if article is None:
        return _missing(question, (one.title for one in articles))
    return replace(_answer(replace(question, argument=article.id)), sources=(_checked(archive, article),))


def _checked(archive: Archive, article: Article) -> SourceCard:
    """With all that may weaken it, which is too much to look for in every article of a long list."""
    flags = passport(article, neighbours(archive, article), archive.claims if archive.small else None)
    return replace(source(article), passport=flags)


def source(article: Article) -> SourceCard:
    """An article with its weaknesses as flags for the wording."""
    checks: tuple[tuple[str, bool], ...] = (
        ("brief", article.kind is Kind.BRIEF),
        ("no_author", article.author is None),
        ("no_date", article.published is None),
        ("incomplete", not article.complete),
        ("derived", article.derives_from is not None),
        ("noise", any(paragraph.noise for paragraph in article.paragraphs)),
    )
    noise = sum(1 for paragraph in article.paragraphs if paragraph.noise)
    return SourceCard(article, len(article.paragraphs), noise, tuple(name for name, holds in checks if holds))


def _glossary(archive: Archive, question: Question) -> Answer:
    glossary = archive.collection.glossary
    if not question.argument:
        return _listed(replace(_answer(question), terms=glossary))
    term = _nearest(question.argument, glossary, _ways)
    if term is None:
        return _missing(question, (one.name for one in glossary))
    return replace(_answer(replace(question, argument=term.id)), terms=(term,))


def _ways(term: Term) -> tuple[str, ...]:
    return (term.id, term.name, *term.aliases, *(name for _, name in term.names))


def _help(archive: Archive, question: Question) -> Answer:
    return Answer(question, Outcome.ANSWERED, Lead.HELP, next_questions=archive.standing_questions(4))


_LISTINGS: dict[Command, Callable[[Archive, Question], Answer]] = {
    Command.PEOPLE: _people,
    Command.REACTIONS: _reactions,
    Command.DIFFERENCES: _differences,
    Command.TIMELINE: _timeline,
    Command.SOURCES: _sources,
    Command.GLOSSARY: _glossary,
    Command.HELP: _help,
}


def _listed(answer: Answer) -> Answer:
    """The answer, or an honest no when there is nothing of the kind in the collection."""
    if answer.cards or answer.differences or answer.events or answer.sources or answer.terms:
        return answer
    return Answer(answer.question, Outcome.NO_ANSWER, Lead.NOTHING)


def _answer(question: Question, lead: Lead = Lead.LISTING) -> Answer:
    return Answer(question, Outcome.ANSWERED, lead)


def _missing(question: Question, known: Iterable[str]) -> Answer:
    close = process.extract(question.argument, list(known), scorer=fuzz.WRatio, limit=5)
    return Answer(question, Outcome.NO_ANSWER, Lead.NOT_FOUND, suggestions=tuple(name for name, _, _ in close))


def _nearest(typed: str, entries: Iterable[Entry], ways: Callable[[Entry], Iterable[str]]) -> Entry | None:
    wanted = fold(typed).strip()
    scored = [
        (max(_likeness(wanted, fold(way)) for way in ways(entry)), -place, entry) for place, entry in enumerate(entries)
    ]
    best = max(scored, key=lambda row: row[:2], default=None)
    return best[2] if best and best[0] >= _CLOSE else None


def _likeness(wanted: str, way: str) -> float:
    if wanted == way:
        return 101.0
    return 95.0 if len(wanted) > 3 and wanted in way else fuzz.ratio(wanted, way)
