"""From an answer to a page: all order, all paging, all choice of wording."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from knowledge.answers import Answer, Command, Lead
from knowledge.models import Collection, Difference, Kind, Outcome, Side
from knowledge.text.analysis import fold

from .citations import outlet
from .editions import in_language
from .glossing import gloss
from .labels import Entry, draft, untranslated
from .listing_pages import entries, listed, listing_blocks
from .offers import NEXT_QUESTIONS, PER_PAGE, offers, pages, quoted, same
from .page import Block, Footer, Heading, Line, Note, Page, Section
from .pictures.offering import drawable, picture_offer
from .quoting import quotes
from .wording import Wording

DIFFERENCES_SHOWN = 1
OUTLETS_SHOWN = 8


def compose(answer: Answer, collection: Collection, wording: Wording, number: int = 0) -> Page:
    """Page `number` of the answer, counted from 0; a number past the end shows the last page. Pages with pictures come last."""
    if number >= pages(answer) and drawable(answer):
        from .pictures.pages import illustrated  # loads Pillow and a font

        return illustrated(answer, collection, wording, number - pages(answer))
    number = max(0, min(number, pages(answer) - 1))
    read = in_language(answer, collection, wording)
    heading = "passage" if answer.lead is Lead.PASSAGE else answer.question.command
    blocks: list[Block] = [
        Heading(wording.say(f"heading-{heading}")),
        Line(lead(read, wording), strong=True),
    ]
    if _lists(answer):
        blocks.extend(listing_blocks(read, collection, wording, number))
    elif answer.lead is Lead.HELP:
        blocks.extend(_help(wording))
    else:
        blocks.extend(_answer_blocks(read, collection, wording, number))
    blocks.extend(_next_steps(read, wording))
    blocks.extend(map(Note, untranslated(_told(read, number), _told(answer, number), collection, wording)))
    blocks.append(Footer(_footer(read, collection, wording)))
    following = offers(answer, wording, number, [topic.question for topic in read.next_questions])
    buttons = (*following, *picture_offer(answer, collection, wording, number))
    return Page(tuple(blocks), buttons, question=same(answer), number=number)


def _lists(answer: Answer) -> bool:
    differences = answer.question.command is Command.DIFFERENCES and answer.differences
    return bool(answer.cards or answer.events or answer.sources or answer.terms or differences)


def _told(answer: Answer, number: int) -> tuple[Entry, ...]:
    """The collection's own entries on the page."""
    if _lists(answer):
        return listed(answer, number)
    return (*answer.differences[:DIFFERENCES_SHOWN], *answer.next_questions[:NEXT_QUESTIONS])


def _footer(read: Answer, collection: Collection, wording: Wording) -> str:
    status = wording.say("draft") if draft(read, collection, wording) else ""
    return " ".join(part for part in (as_of(collection, wording), status) if part)


def lead(answer: Answer, wording: Wording) -> str:
    """The first line of the page, in fixed wording."""
    of, n = answer.counts.of, answer.counts.articles
    match answer.lead:
        case Lead.TALLY:
            return wording.say("lead-tally", value=answer.value)
        case Lead.REPORTED:
            if answer.value and _readable(answer.value, answer):
                return wording.say("lead-value", value=answer.value, n=n, of=of)
            return wording.say("lead-reported", n=n, of=of)
        case Lead.ONE_SIDE:
            return wording.say(f"lead-side-{answer.excerpts[0].side or Side.SUPPORT}")
        case Lead.PREMISE:
            return _premise(answer, wording)
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


def _readable(value: str, answer: Answer) -> bool:
    """False for words of an original that the reader sees in translation; figures are read in every language."""
    return not answer.excerpts or value in answer.excerpts[0].text or not any(map(str.isalpha, value))


def _premise(answer: Answer, wording: Wording) -> str:
    """What a question assumes is understood in English; readers of other languages are shown it where they typed it."""
    premise = answer.premise or ""
    if wording.language == "en" or fold(premise) in fold(answer.question.text):
        return wording.say("lead-premise", premise=premise)
    return wording.say("lead-premise-bare")


def _listing_lead(answer: Answer, wording: Wording) -> str:
    return wording.say(f"lead-listing-{answer.question.command}", n=entries(answer))


def _answer_blocks(answer: Answer, collection: Collection, wording: Wording, number: int) -> Iterator[Block]:
    shown = answer.excerpts if answer.voices else quoted(answer, number)
    if answer.voices:
        yield from _sides(answer, wording)
    else:
        first = 0 if answer.lead is Lead.PASSAGE else 1 + number * PER_PAGE
        yield from quotes(shown, wording, first=first)
    if answer.closest:
        yield Section(wording.say("closest"))
        yield from quotes(answer.closest, wording, first=0)
    if terms := gloss((*shown, *answer.closest), collection, wording):
        yield Note(terms)
    yield from _votes(answer, wording)
    if answer.outcome is not Outcome.NO_ANSWER:
        yield from _counts(answer, collection, wording)
    yield from _notes(answer, wording)
    yield from _difference(answer, wording)


def _sides(answer: Answer, wording: Wording) -> Iterator[Block]:
    place = 1
    for side, voices in answer.voices:
        yield Section(wording.say(f"side-{side}-voices", n=voices))
        of_side = [excerpt for excerpt in answer.excerpts if excerpt.side is side]
        yield from quotes(of_side, wording, first=place)
        place += len(of_side)


def _votes(answer: Answer, wording: Wording) -> Iterator[Block]:
    for choice in dict.fromkeys(row.vote.choice for row in answer.votes if row.vote):
        members = ", ".join(row.person.name for row in answer.votes if row.vote and row.vote.choice == choice)
        yield Line(wording.say("vote-row", choice=wording.say(f"vote-{choice}"), names=members))


def _counts(answer: Answer, collection: Collection, wording: Wording) -> Iterator[Block]:
    counts = answer.counts
    if not counts.articles or answer.voices:
        return
    names = {article.id: outlet(article, wording) for article in collection.articles}
    if counts.articles > 1:
        outlets = _outlets(counts.articles, _known(counts.carrying, names), wording)
        yield Line(wording.say("count", n=counts.articles, of=counts.of, outlets=outlets))
    if counts.contradicting:
        yield Line(_contrary(counts.contradicting, _known(counts.contrary, names), wording))
    if counts.silent and answer.lead is Lead.TALLY:
        yield Line(wording.say("count-silent", n=counts.silent))
    for group in counts.copies:
        yield Note(wording.say("count-copies", n=len(group.copies), origin=names.get(group.origin, group.origin)))


def _known(ids: Sequence[str], names: Mapping[str, str]) -> list[str]:
    return [names[id_] for id_ in ids if id_ in names]


def _contrary(n: int, names: Sequence[str], wording: Wording) -> str:
    """An answer that is shown again after a restart knows only how many."""
    if not names:
        return wording.say("count-contrary-bare", n=n)
    return wording.say("count-contrary", n=n, outlets=_outlets(n, names, wording))


def _outlets(n: int, names: Sequence[str], wording: Wording) -> str:
    """The first outlets of `n` articles, and how many more articles there are."""
    shown = [*dict.fromkeys(names)][:OUTLETS_SHOWN]
    more = n - sum(name in shown for name in names)
    listed = ", ".join(shown)
    return wording.say("count-outlets-more", outlets=listed, n=more) if more else listed


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
    for other in ("language", "privacy-command", "forget", "check"):
        yield Line(wording.say(f"help-{other}"))
    yield Note(wording.say("help-privacy"))


def as_of(collection: Collection, wording: Wording) -> str:
    """How many articles there are and how new the newest is."""
    dates = [article.published for article in collection.articles if article.published]
    newest = wording.say("newest", **wording.dated(max(dates))) if dates else wording.say("newest-unknown")
    return wording.say("as-of", n=len(collection.articles), newest=newest, version=collection.version)
