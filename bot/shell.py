"""Pages about the bot itself: languages, privacy, forgetting, and single lines."""

from __future__ import annotations

from knowledge.answers import Command, Question

from .page import Heading, Item, Line, Note, Page
from .wording import Wording, languages, wording


def line(key: str, words: Wording, **fill_ins: str | int) -> Page:
    """A page of one sentence."""
    return Page((Line(words.say(key, **fill_ins), strong=True),))


def language_page(words: Wording) -> Page:
    """The languages to choose from; its buttons open the help in each."""
    names = " · ".join(wording(language).say("language-name") for language in languages())
    return Page(
        (Heading(words.say("heading-language")), Line(words.say("language-choose", names=names), strong=True)),
        question=Question(command=Command.HELP),
    )


def language_chosen(words: Wording) -> Page:
    """That from now on this language is spoken."""
    blocks = (Heading(words.say("heading-language")), Line(words.say("language-chosen"), strong=True))
    return Page(blocks, question=Question(command=Command.HELP))


def privacy_page(words: Wording, minutes: int) -> Page:
    """All that is kept of a reader, and for how long."""
    kept = [Item(words.say(f"privacy-{part}", minutes=minutes)) for part in ("conversation", "language", "answers")]
    return Page(
        (
            Heading(words.say("heading-privacy")),
            Line(words.say("privacy-nothing"), strong=True),
            *kept,
            Note(words.say("privacy-discord")),
        )
    )


def forgotten_page(words: Wording) -> Page:
    """That the conversation and the choice of language are gone."""
    return Page((Heading(words.say("heading-forget")), Line(words.say("forget-done"), strong=True)))
