"""From an answer to a page: all order, all paging, all choice of wording."""

from __future__ import annotations

from collections.abc import Iterator

from knowledge.answers import Answer, Command, Excerpt, Lead
from knowledge.models import Collection, Difference, Kind, Outcome, Side

from .citations import citation, outlet
from .listing_pages import entries, listing_blocks
from .offers import PER_PAGE, offers, pages, quoted, same
from .page import Block, Footer, Heading, Line, Note, Page, Quote, Section
from .wording import Wording

DIFFERENCES_SHOWN = 1


def compose(answer: Answer, collection: Collection, wording: Wording, number: int = 0) -> Page:
    """Page `number` of the answer, counted from 0; a number past the end shows the last page."""
    number = max(0, min(number, pages(answer) - 1))
    heading = "passage" if answer.lead is Lead.PASSAGE else answer.question.command
    blocks: list[Block] = [
        Heading(wording.say(f"heading-{heading}")),
        Line(lead(answer, wording), strong=True),
    ]
    if answer.cards or answer.events or answer.sources or answer.terms or _all_differences(answer):
        blocks.extend(listing_blocks(answer, collection, wording, number))
    elif answer.lead is Lead.HELP:
        blocks.extend(_help(wording))
    else:
        blocks.extend(_answer_blocks(answer, wording, number))
    blocks.extend(_next_steps(answer, wording))
    blocks.append(Footer(as_of(collection, wording)))
    return Page(tuple(blocks), tuple(offers(answer, wording, number)), question=same(answer), number=number)


def _all_differences(answer: Answer) -> bool:
    return answer.question.command is Command.DIFFERENCES and bool(answer.differences)


def lead(answer: Answer, wording: Wording) -> str:
    """The first line of the page, in fixed wording."""
    of, n = answer.counts.of, answer.counts.articles
    match answer.lead:
        case Lead.TALLY:
            return wording.say("lead-tally", value=answer.value)
        case Lead.REPORTED:
            return (
                wording.say("lead-value", value=answer.value, n=n, of=of)
                if answer.value
                else wording.say("lead-reported", n=n, of=of)
            )
        case Lead.ONE_SIDE:
            return wording.say(f"lead-side-{answer.excerpts[0].side or Side.SUPPORT}")
        case Lead.PREMISE:
            return wording.say("lead-premise", premise=answer.premise)
        case Lead.PERSON:
            return wording.say("lead-person", name=answer.cards[0].person.name)
        case Lead.NO_ANSWER:
            return wording.say("lead-no-answer-one") if of == 1 else wording.say("lead-no-answer", of=of)
        case Lead.ADVICE | Lead.OPINION:
            return wording.say(f"lead-{answer.lead}" if answer.excerpts else f"lead-{answer.lead}-bare")
        case Lead.EMPTY:
            example = answer.next_questions[0].question if answer.next_questions else None
            return wording.say("lead-empty", example=example) if example else wording.say("lead-empty-bare")
        case Lead.LISTING:
            return _listing_lead(answer, wording)
        case Lead.VOICE | Lead.SILENT:
            return wording.say(f"lead-{answer.lead}", name=answer.value)
        case Lead.PASSAGE:
            return wording.say("lead-passage", title=answer.excerpts[0].article.title)
        case _:
            return wording.say(f"lead-{answer.lead.replace('_', '-')}", limit=2000)


def _listing_lead(answer: Answer, wording: Wording) -> str:
    return wording.say(f"lead-listing-{answer.question.command}", n=entries(answer))


def _answer_blocks(answer: Answer, wording: Wording, number: int) -> Iterator[Block]:
    if answer.voices:
        yield from _sides(answer, wording)
    else:
        first = 0 if answer.lead is Lead.PASSAGE else 1 + number * PER_PAGE
        yield from _quotes(quoted(answer, number), wording, first=first)
    if answer.closest:
        yield Section(wording.say("closest"))
        yield from _quotes(answer.closest, wording, first=0)
    yield from _votes(answer, wording)
    if answer.outcome is not Outcome.NO_ANSWER:
        yield from _counts(answer, wording)
    yield from _notes(answer, wording)
    yield from _difference(answer, wording)


def _sides(answer: Answer, wording: Wording) -> Iterator[Block]:
    place = 1
    for side, voices in answer.voices:
        yield Section(wording.say(f"side-{side}-voices", n=voices))
        of_side = [excerpt for excerpt in answer.excerpts if excerpt.side is side]
        yield from _quotes(of_side, wording, first=place)
        place += len(of_side)


def _quotes(excerpts: tuple[Excerpt, ...] | list[Excerpt], wording: Wording, *, first: int) -> Iterator[Quote]:
    """Numbered from `first`; 0 leaves the numbers out, for passages that are no answer."""
    for place, excerpt in enumerate(excerpts):
        yield Quote(
            text=("" if excerpt.opens or not excerpt.verbatim else "[…] ")
            + excerpt.text
            + ("" if excerpt.closes or not excerpt.verbatim else " […]"),
            citation=citation(excerpt, wording),
            number=first + place if first else 0,
            matches=() if not excerpt.opens and excerpt.verbatim else excerpt.matches,
            label=wording.say("speaker", speaker=excerpt.speaker)
            if excerpt.speaker and excerpt.speaker not in excerpt.text
            else "",
            url=excerpt.article.url,
            quoted=excerpt.verbatim and excerpt.text[0] not in '“"«',
        )


def _votes(answer: Answer, wording: Wording) -> Iterator[Block]:
    for choice in dict.fromkeys(row.vote.choice for row in answer.votes if row.vote):
        members = ", ".join(row.person.name for row in answer.votes if row.vote and row.vote.choice == choice)
        yield Line(wording.say("vote-row", choice=wording.say(f"vote-{choice}"), names=members))


def _counts(answer: Answer, wording: Wording) -> Iterator[Block]:
    counts = answer.counts
    if not counts.articles or answer.voices:
        return
    names = {excerpt.article.id: outlet(excerpt.article, wording) for excerpt in (*answer.excerpts, *answer.more)}
    outlets = ", ".join(dict.fromkeys(names.get(id_, id_) for id_ in counts.carrying))
    if counts.articles > 1:
        yield Line(wording.say("count", n=counts.articles, of=counts.of, outlets=outlets))
    silent = counts.of - counts.articles - counts.copied
    if silent and answer.lead is Lead.TALLY:
        yield Line(wording.say("count-silent", n=silent))
    for group in counts.copies:
        yield Note(wording.say("count-copies", n=len(group.copies), origin=names.get(group.origin, group.origin)))


def _notes(answer: Answer, wording: Wording) -> Iterator[Block]:
    first = answer.excerpts[0].article if answer.excerpts else None
    for notice in answer.notices:
        if wording.has(f"notice-{notice}"):
            yield Note(wording.say(f"notice-{notice}", outlet=outlet(first, wording) if first else ""))
    if any(excerpt.article.kind is Kind.BRIEF for excerpt in answer.excerpts):
        yield Note(wording.say("notice-brief"))
    if answer.referrals:
        yield Section(wording.say("referrals"))
        for referral in answer.referrals:
            yield Line(" ".join(part for part in (referral.name, referral.url, referral.note) if part))


def _difference(answer: Answer, wording: Wording) -> Iterator[Block]:
    for difference in answer.differences[:DIFFERENCES_SHOWN]:
        yield from difference_blocks(difference, wording)
    more = len(answer.differences) - DIFFERENCES_SHOWN
    if more > 0:
        yield Note(wording.say("difference-more", n=more))


def difference_blocks(difference: Difference, wording: Wording) -> Iterator[Block]:
    """A difference as an ordinary answer shows it."""
    yield Section(wording.say("difference-on", question=difference.question))
    for position in difference.positions:
        yield Line(f"• {position.text}")
    yield Note(wording.say(f"difference-kind-{difference.kind}"))


def _next_steps(answer: Answer, wording: Wording) -> Iterator[Block]:
    if answer.suggestions:
        yield Note(f"{wording.say('did-you-mean')} {' · '.join(answer.suggestions)}")
    if answer.next_questions and answer.outcome is not Outcome.ANSWERED:
        yield Note(f"{wording.say('next-questions')} {' · '.join(topic.question for topic in answer.next_questions)}")


def _help(wording: Wording) -> Iterator[Block]:
    for command in (
        Command.ASK,
        Command.VOTE,
        Command.PEOPLE,
        Command.REACTIONS,
        Command.AGREEMENT,
        Command.DIFFERENCES,
        Command.TIMELINE,
        Command.SOURCES,
        Command.GLOSSARY,
        Command.HELP,
    ):
        yield Line(wording.say(f"help-{command}"))
    yield Note(wording.say("help-privacy"))


def as_of(collection: Collection, wording: Wording) -> str:
    """How many articles there are and how new the newest is."""
    dates = [article.published for article in collection.articles if article.published]
    newest = wording.say("newest", **wording.dated(max(dates))) if dates else wording.say("newest-unknown")
    return wording.say("as-of", n=len(collection.articles), newest=newest, version=collection.version)
