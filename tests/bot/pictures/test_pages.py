"""A picture always stands on a page that says the same in words, and buttons lead there and back."""

from __future__ import annotations

import pytest

from bot.compose import compose
from bot.local import Runner
from bot.page import Button, Page
from bot.rendering import terminal
from bot.wording import languages, wording
from knowledge.answers import Command, Question
from knowledge.archive import Archive
from tests.library import archive

ARCHIVE = archive()
DRAWN = [Question(command=Command.DIFFERENCES), Question(command=Command.TIMELINE)]


def page(question: Question, number: int = 0, language: str = "en", opened: Archive = ARCHIVE) -> Page:
    return compose(opened.answer(question), opened.collection, wording(language), number)


def to_picture(shown: Page) -> Button:
    (button,) = [one for one in shown.buttons if one.aside]
    return button


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("question", DRAWN, ids=lambda question: str(question.command))
def test_a_button_leads_to_the_picture_which_stands_beside_its_text(question: Question, language: str) -> None:
    first = page(question, language=language)
    button = to_picture(first)
    shown = page(button.question, button.page, language)

    assert first.picture is None
    assert shown.picture
    assert shown.picture.png.startswith(b"\x89PNG")
    assert shown.picture.alt
    assert (shown.question, shown.number) == (button.question, button.page)
    entry = "$40,000" if question.command is Command.DIFFERENCES else "The council votes."
    assert entry in terminal.render(shown)


def test_from_the_last_picture_a_button_leads_back() -> None:
    shown = page(DRAWN[0])
    button = to_picture(shown)
    seen = []
    while button:
        shown = page(button.question, button.page)
        seen.append(shown.picture.name if shown.picture else "")
        button = next((one for one in shown.buttons if one.page > shown.number), None)  # type: ignore[assignment] # ends
    back = shown.buttons[-1]

    assert seen == ["differences.png", "differences-2.png"]
    assert page(back.question, back.page).picture is None


@pytest.mark.parametrize("question", DRAWN, ids=lambda question: str(question.command))
def test_a_page_number_past_the_end_shows_the_last_picture(question: Question) -> None:
    last = page(question, 4095)

    assert last.picture
    assert last.number < 4095


def test_pages_without_entries_offer_no_picture() -> None:
    bare = Question(command=Command.DIFFERENCES, argument="nothing of the kind")

    assert not [one for one in page(bare).buttons if one.aside]
    assert page(bare, 3).picture is None
    assert page(Question("How did the council vote?"), 4095).picture is None


def test_the_local_runner_tells_what_the_picture_shows_and_how_to_save_it() -> None:
    runner = Runner(archive, "en", 15, colours=False)
    first = runner.reply("/differences savings")
    number = first.split("] Picture")[0][-1]
    told = runner.reply(number)

    assert "This page has a picture" not in first
    assert "Table of where articles differ. Sundays at the library." in told
    assert told.endswith("onrecord picture differences --topic savings --out differences.png\n")
