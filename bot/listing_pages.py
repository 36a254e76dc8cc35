"""The pages of commands that list: people, differences, events, sources and terms."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

from knowledge.answers import Answer, PersonCard, SourceCard
from knowledge.models import Article, Collection, Difference, Event, Evidence, Person, Role, Term

from .citations import outlet
from .editions import translation_of
from .glossing import gloss
from .page import Block, Item, Note, Section
from .passport_lines import passport_lines
from .quoting import quotes
from .wording import Wording

ROWS = 12
Entry = TypeVar("Entry")


def listing_blocks(answer: Answer, collection: Collection, wording: Wording, number: int) -> Iterator[Block]:
    """The entries of page `number`."""
    if len(answer.cards) == 1:
        yield from _card(answer.cards[0], collection, wording)
        return
    if answer.cards:
        yield from _people(_page(answer.cards, number), wording)
    for event in _page(answer.events, number):
        key = "event-announced" if event.announced else "event"
        yield Item(
            wording.say(key, date=wording.date(event.date), text=event.text),
            places(event.evidence, collection, wording),
        )
    for source in _page(answer.sources, number):
        yield _source(source, collection, wording)
    for term in _page(answer.terms, number):
        yield Item(wording.say("term", name=term.name, meaning=term.meaning), _also(term, wording))
    for difference in _page(answer.differences, number):
        yield from _difference(difference, collection, wording)
    if answer.differences:
        yield Note(wording.say("no-verdict"))


def listed(answer: Answer, number: int) -> tuple[Article | Person | Event | Term | Difference, ...]:
    """The collection's own entries on page `number`."""
    return (
        *(card.article for card in _page(answer.sources, number)),
        *(card.person for card in _page(answer.cards, number)),
        *_page(answer.events, number),
        *_page(answer.terms, number),
        *_page(answer.differences, number),
    )


def entries(answer: Answer) -> int:
    """How many entries the answer lists; a single card is a page of its own."""
    return max(len(answer.events), len(answer.sources), len(answer.terms), len(answer.differences), len(answer.cards))


def _page(everything: Sequence[Entry], number: int) -> Sequence[Entry]:
    return everything[number * ROWS : (number + 1) * ROWS]


_KINDS = (("person", "people-persons"), ("organisation", "people-organisations"), ("group", "people-groups"))


def _people(cards: Sequence[PersonCard], wording: Wording) -> Iterator[Block]:
    for kind, heading in _KINDS:
        members = [card for card in cards if card.person.kind == kind]
        if members:
            yield Section(wording.say(heading))
        for card in members:
            yield Item(card.person.name, tuple(_roles(card.person.roles[:1], wording)))


def _card(card: PersonCard, collection: Collection, wording: Wording) -> Iterator[Block]:
    person = card.person
    below = [*_roles(person.roles, wording)]
    if person.side:
        below.append(wording.say(f"person-side-{person.side}"))
    for vote in person.votes:
        choice = wording.say(f"vote-{vote.choice}")
        below.append(
            wording.say("person-vote-dated", choice=choice, **wording.dated(vote.on))
            if vote.on
            else wording.say("person-vote", choice=choice)
        )
    below.extend(
        wording.say("person-change", date=wording.date(change.date), text=change.text) for change in person.changes
    )
    below.extend([person.note] if person.note else [])
    yield Item(wording.say("person-articles", n=len(card.articles), of=len(collection.articles)), tuple(below))
    yield from quotes(card.excerpts, wording, first=1)
    if terms := gloss(card.excerpts, collection, wording):
        yield Note(terms)


def _roles(roles: Sequence[Role], wording: Wording) -> Iterator[str]:
    for role in roles:
        title = ", ".join(part for part in (role.title, role.organisation) if part)
        since = wording.say("since", **wording.dated(role.since)) if role.since else ""
        until = wording.say("until", **wording.dated(role.until)) if role.until else ""
        dates = ", ".join(part for part in (since, until) if part)
        yield wording.say("role-dated", title=title, dates=dates) if dates else wording.say("role", title=title)


def places(evidence: Sequence[Evidence], collection: Collection, wording: Wording) -> tuple[str, ...]:
    """The outlets in one line; no line where there is no evidence."""
    articles = {article.id: article for article in collection.articles}
    outlets = dict.fromkeys(outlet(articles[one.article], wording) for one in evidence if one.article in articles)
    return (", ".join(outlets),) if outlets else ()


def _source(card: SourceCard, collection: Collection, wording: Wording) -> Item:
    article = card.article
    titles = {one.id: outlet(one, wording) for one in collection.articles}
    first = ", ".join(
        part
        for part in (outlet(article, wording), wording.date(article.published), _kind(article.outlet_kind, wording))
        if part
    )
    flags = [
        wording.say("source-brief" if "brief" in card.flags else "source-full"),
        wording.say("source-paragraphs", n=card.paragraphs),
    ]
    if article.derives_from:
        flags.append(wording.say("source-derived", origin=titles.get(article.derives_from, article.derives_from)))
    shown = ("incomplete",) if card.passport else ("incomplete", "no_author")
    flags.extend(wording.say(f"source-{flag}") for flag in card.flags if flag in shown)
    if card.noise:
        flags.append(wording.say("source-noise", n=card.noise))
    translation = translation_of(article, wording.language)
    told = wording.say("unnamed-outlet", title=translation.title) if translation else ""
    passport = passport_lines(card.passport, titles, wording)
    further = (article.dating, article.note, *passport, article.url)
    below = [part for part in (told, first, "; ".join(flags), *further) if part]
    return Item(f"{article.title} [{article.id}]", tuple(below))


def _kind(kind: str | None, wording: Wording) -> str:
    key = f"kind-{kind}"
    return wording.say(key) if kind and wording.has(key) else ""


def _also(term: Term, wording: Wording) -> tuple[str, ...]:
    names = [*term.aliases, *(f"{name} ({language})" for language, name in term.names)]
    return (wording.say("term-names", names=", ".join(names)),) if names else ()


def _difference(difference: Difference, collection: Collection, wording: Wording) -> Iterator[Block]:
    yield Section(difference.question)
    for position in difference.positions:
        primary = f" ({wording.say('difference-primary')})" if position.primary else ""
        yield Item(f"{position.text}{primary}", places(position.evidence, collection, wording))
    yield Note(
        " ".join(
            part
            for part in (
                wording.say(f"difference-kind-{difference.kind}"),
                difference.note,
                wording.say("difference-automatic") if difference.automatic else "",
            )
            if part
        )
    )
