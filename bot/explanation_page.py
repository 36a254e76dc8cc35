"""Explain mode as a page: for editors who ask why this excerpt, or why no answer."""

from __future__ import annotations

from collections.abc import Iterator

from knowledge.claims.conflicts.comparing import Comparison
from knowledge.claims.corroborating import Corroboration
from knowledge.claims.model import Claim
from knowledge.explaining import Considered, Explanation

from .page import Block, Heading, Item, Line, Page, Section
from .wording import Wording


def explanation_page(explanation: Explanation, wording: Wording) -> Page:
    """What was understood, what was searched for, and what became of each sentence."""
    return Page(tuple(_blocks(explanation, wording)))


def _blocks(explanation: Explanation, wording: Wording) -> Iterator[Block]:
    yield Heading(wording.say("explain-heading"))
    yield Line(wording.say("explain-outcome", outcome=explanation.answer.outcome, lead=explanation.answer.lead))
    yield Line(wording.say("explain-read-as", english=explanation.english.strip()))
    yield Line(wording.say("explain-asks", asks=explanation.asks, side=explanation.side or "-"))
    if explanation.people:
        yield Line(wording.say("explain-people", names=", ".join(explanation.people)))
    yield Section(wording.say("explain-things"))
    for thing in explanation.things:
        key = "explain-thing" if thing.found else "explain-thing-missing"
        yield Item(wording.say(key, name=thing.name, share=round(thing.share * 100)))
    yield Section(wording.say("explain-terms"))
    yield Line(", ".join(f"{term.stem} {term.weight:.2f}×{term.idf:.1f}" for term in explanation.terms))
    yield Section(wording.say("explain-considered"))
    for one in explanation.considered:
        yield Item(f"{one.article}:{one.paragraph} {one.text}", (_verdict(one, wording),))
    if explanation.witnessed:
        yield from _witnessed(explanation.witnessed, wording)
    if explanation.compared:
        yield Section(wording.say("explain-compared"))
    for pair in explanation.compared:
        yield Item(_claim(pair.one), (_claim(pair.other), _relation(pair, wording)))


def _witnessed(found: Corroboration, wording: Wording) -> Iterator[Block]:
    yield Section(wording.say("explain-witnessed"))
    yield Line(wording.say("explain-carrying", articles=", ".join(found.carrying)))
    if found.conflicting:
        yield Line(wording.say("explain-conflicting", articles=", ".join(found.conflicting)))
    yield Line(wording.say("explain-silent", count=len(found.silent)))


def _claim(claim: Claim) -> str:
    return f"{claim.article}:{claim.paragraph} {claim.text}"


def _relation(pair: Comparison, wording: Wording) -> str:
    return wording.say(f"explain-{pair.relation}", reason=pair.reason, score=f"{pair.score:.2f}")


def _verdict(one: Considered, wording: Wording) -> str:
    found = wording.say(f"explain-{one.shortfall.replace('_', '-')}" if one.shortfall else "explain-answers")
    figures = wording.say(
        "explain-figures", score=f"{one.score:.2f}", coverage=round(one.coverage * 100), fit=f"{one.fit:.2f}"
    )
    return f"{found} {figures}"
