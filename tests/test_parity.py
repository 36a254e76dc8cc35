"""The terminal and Discord say the same words, page by page."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

import pytest

from bot.compose import compose
from bot.conversation import explain, respond
from bot.page import Heading, Page
from bot.rendering import terminal
from bot.rendering.sheets import sheets
from bot.shell import forgotten_page, language_chosen, language_page, line, privacy_page
from bot.typed import NotUnderstood, read_line
from bot.wording import languages, wording
from config.settings import SHIPPED
from knowledge.answers import Command, Question, Shown
from knowledge.archive import Archive
from knowledge.errors import CollectionUnreadable
from knowledge.models import Side
from tests.library import archive

LINES = (
    *(f"/{command}" for command in Command if command is not Command.ASK),
    "/people okafor",
    "/people Zebedee Quux",
    "/reactions support",
    "/reactions oppose",
    "/reactions okafor",
    "/reactions oppose ruiz",
    "/reactions Zebedee Quux",
    "/differences savings",
    "/differences nothing of the kind",
    "/timeline 2031-04",
    "/timeline 2099",
    "/sources open-letter",
    "/sources nowhere",
    "/glossary petition",
    "/glossary nothing",
    "How did the council vote?",
    "How much does the closing save?",
    "critics",
    "sunday",
    "what do supporters and opponents say",
    "Who voted no?",
    "Why was the vote unanimous?",
    "Should I sue the library?",
    "Is it right to close the library?",
    "Who paid for the new roof?",
    "asdf qwer",
    "**@everyone** [x](https://x.example) <#1> `y`",
    "",
    "?!",
    "why " * 800,
)
FAILURES = (
    CollectionUnreadable("folder", "missing"),
    CollectionUnreadable("folder", "empty"),
    NotUnderstood("local-since", text="*yesterday*"),
    NotUnderstood("local-unknown", command="/voet", close="/vote"),
    ValueError("a failure of ours"),
)


@cache
def shipped() -> Archive:
    """The collection that comes with the bot."""
    return Archive.open(SHIPPED)


def letters(text: str) -> str:
    """Only what is read: no signs, no layout, no case."""
    return re.sub(r"[\W_]", "", text.casefold())


def on_discord(page: Page) -> str:
    """All sheets, with the heading and the footer that each of them repeats once."""
    drawn = sheets(page)
    tops = sum(isinstance(block, Heading) for block in page.blocks)
    bottoms = 1 if drawn[0][-1].startswith("-# ") else 0
    bodies = [text for texts in drawn for text in texts[tops : len(texts) - bottoms]]
    return "\n".join([*drawn[0][:tops], *bodies, *drawn[0][len(drawn[0]) - bottoms :]])


def assert_same_words(page: Page) -> None:
    """In the same order, none left out, none added."""
    assert letters(terminal.render(Page(page.blocks))) == letters(on_discord(page))


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("text", LINES, ids=lambda text: text[:40] or "nothing")
def test_every_command_and_question_reads_the_same(text: str, language: str) -> None:
    opened = archive()

    for number in (0, 1):
        assert_same_words(respond(lambda: opened.answer(read_line(text)), opened, wording(language), number))


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("error", FAILURES, ids=lambda error: type(error).__name__)
def test_every_failure_reads_the_same(error: Exception, language: str) -> None:
    assert_same_words(explain(error, wording(language)))


@pytest.mark.parametrize("language", languages())
def test_every_page_of_the_bot_s_own_reads_the_same(language: str) -> None:
    words = wording(language)
    lines = ("discord-nothing-to-check", "discord-button-broken", "discord-command-changed", "discord-no-text")

    for page in (
        language_page(words),
        language_chosen(words),
        privacy_page(words, 15),
        forgotten_page(words),
        line("discord-wait", words, seconds=7),
        *(line(key, words) for key in lines),
    ):
        assert_same_words(page)


@pytest.mark.parametrize("language", languages())
def test_every_topic_of_the_shipped_collection_reads_the_same(language: str) -> None:
    for page in _pages(_standing(shipped()), language):
        assert_same_words(page)


@pytest.mark.parametrize("language", languages())
def test_every_command_on_the_shipped_collection_reads_the_same(language: str) -> None:
    for page in _pages(_commands(shipped()), language):
        assert_same_words(page)


def _standing(opened: Archive) -> Iterable[Question]:
    for topic in opened.collection.topics:
        yield Question(topic.question)


def _commands(opened: Archive) -> Iterable[Question]:
    for command in Command:
        yield Question(command=command)
    for side in Side:
        yield Question(command=Command.REACTIONS, side=side)
    for person in opened.roster.people:
        yield Question(command=Command.PEOPLE, argument=person.id)
    for difference in opened.differences:
        yield Question(command=Command.DIFFERENCES, ids=(difference.id,))
    yield Question(shown=Shown(()))


def _pages(questions: Iterable[Question], language: str) -> Iterable[Page]:
    """Every page of every answer, and the passages and entries that its buttons lead to."""
    opened = shipped()
    for question in questions:
        first = compose(opened.answer(question), opened.collection, wording(language))
        yield first
        for button in first.buttons[:3]:
            yield compose(opened.answer(button.question), opened.collection, wording(language), button.page)
