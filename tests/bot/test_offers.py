"""The buttons of a page lead to what the page speaks of."""

from __future__ import annotations

from bot.compose import compose
from bot.page import Page, Quote
from bot.wording import wording
from knowledge.answers import Command, Question
from knowledge.models import Side
from tests.library import archive

ARCHIVE = archive()


def page(question: Question, number: int = 0) -> Page:
    return compose(ARCHIVE.answer(question), ARCHIVE.collection, wording("en"), number)


def test_every_quotation_can_be_read_in_its_surroundings() -> None:
    first = page(Question("How did the council vote?"))
    quotes = [block for block in first.blocks if isinstance(block, Quote)]
    reading = [button for button in first.buttons if button.question.around]

    assert len(reading) == len(quotes)
    passage = page(reading[0].question)
    assert any(quotes[0].text.strip("[…] ") in block.text for block in passage.blocks if isinstance(block, Quote))
    assert not [button for button in passage.buttons if button.question.around]


def test_differences_and_sources_are_those_of_the_page() -> None:
    answer = ARCHIVE.answer(Question("How much does the closing save?"))
    buttons = {button.question.command: button.question for button in page(answer.question).buttons}

    assert set(buttons[Command.DIFFERENCES].ids) == {one.id for one in answer.differences}
    assert set(buttons[Command.SOURCES].ids) == {one.article.id for one in (*answer.excerpts, *answer.more)}


def test_one_side_offers_the_other() -> None:
    critics = page(Question(command=Command.REACTIONS, side=Side.OPPOSE))

    assert Question(command=Command.REACTIONS, side=Side.SUPPORT) in [button.question for button in critics.buttons]


def test_a_standing_question_is_known_by_its_topic() -> None:
    nothing = page(Question("Who paid for the new roof?"))

    assert {button.question.argument for button in nothing.buttons if button.question.text} <= {
        "vote",
        "savings",
        "start",
    }
    assert any(button.question.text for button in nothing.buttons)


def test_a_page_past_the_end_is_the_last_page() -> None:
    question = Question("How did the council vote?")

    assert page(question, 10_000).blocks == page(question, 1).blocks
    assert page(question, -5).blocks == page(question).blocks


def test_no_button_holds_the_words_of_a_question() -> None:
    first = page(Question("What do critics say about quiet places?"))

    assert all(not button.question.text or button.question.argument for button in first.buttons)
    assert first.question is not None
    assert not first.question.text
    assert page(first.question).lead == first.lead


def test_a_page_that_only_its_words_could_bring_back_says_so() -> None:
    assert page(Question("")).question is None
