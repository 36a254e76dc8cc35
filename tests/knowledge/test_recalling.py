"""Answers shown again from their places, and passages in their surroundings."""

from __future__ import annotations

import pytest

from knowledge.answers import Command, Lead, Place, Question, Shown
from knowledge.models import Outcome, Side, Span
from knowledge.recalling import shown
from tests.library import archive, without

ARCHIVE = archive()


def whole(article: str, position: int) -> Place:
    return Place(article, position, Span(0, len(ARCHIVE.article(article).paragraphs[position].text)))


def test_an_excerpt_knows_its_place() -> None:
    answer = ARCHIVE.answer(Question("How much does the closing save?"))

    for one in answer.excerpts:
        assert one.place is not None
        paragraph = one.article.paragraphs[one.place.position]
        assert paragraph.text[one.place.span.start : one.place.span.stop] == one.text


def test_an_answer_is_shown_again_with_its_counts() -> None:
    answer = ARCHIVE.answer(Question("How did the council vote?"))

    again = ARCHIVE.answer(Question(shown=shown(answer)))

    assert (again.lead, again.value, again.excerpts) == (answer.lead, answer.value, again.excerpts)
    assert [one.text for one in again.excerpts] == [one.text for one in answer.excerpts]
    assert again.counts == answer.counts
    assert again.votes == answer.votes


def test_a_command_needs_no_memory_of_its_answer() -> None:
    assert shown(ARCHIVE.answer(Question(command=Command.VOTE))) is None


def test_a_passage_stands_between_its_neighbours() -> None:
    answer = ARCHIVE.answer(Question(around=whole("council-vote", 1)))

    assert answer.lead is Lead.PASSAGE
    assert [one.paragraph for one in answer.excerpts] == [1, 2, 3]
    assert [bool(one.matches) for one in answer.excerpts] == [False, True, False]


def test_noise_is_no_neighbour() -> None:
    answer = ARCHIVE.answer(Question(around=whole("sunday-closing", 4)))

    assert [one.paragraph for one in answer.excerpts] == [3, 5]


@pytest.mark.parametrize(
    "place",
    [
        Place("nowhere", 0, Span(0, 5)),
        Place("council-vote", 99, Span(0, 5)),
        Place("council-vote", 0, Span(5000, 5010)),
        Place("sunday-closing", 3, Span(0, 9)),
    ],
)
def test_a_place_that_is_gone_is_said_to_be_gone(place: Place) -> None:
    for question in (Question(around=place), Question(shown=Shown((place,)))):
        answer = ARCHIVE.answer(question)

        assert (answer.outcome, answer.lead) == (Outcome.NO_ANSWER, Lead.GONE)


def test_what_is_left_of_an_answer_is_shown() -> None:
    kept = shown(ARCHIVE.answer(Question("How did the council vote?")))

    again = without("council-vote").answer(Question(shown=kept))

    assert again.excerpts
    assert all(one.article.id != "council-vote" for one in again.excerpts)


def test_reactions_of_one_person_are_that_person_s_words() -> None:
    answer = ARCHIVE.answer(Question(command=Command.REACTIONS, argument="okafor"))

    assert answer.lead is Lead.VOICE
    assert answer.question.argument == "tom-okafor"
    assert all("Okafor" in one.text for one in answer.excerpts)


def test_reactions_of_somebody_silent_say_so() -> None:
    answer = ARCHIVE.answer(Question(command=Command.REACTIONS, argument="ana-ruiz", side=Side.OPPOSE))

    assert (answer.outcome, answer.lead, answer.value) == (Outcome.NO_ANSWER, Lead.SILENT, "Ana Ruiz")


def test_reactions_of_nobody_known_offer_names() -> None:
    answer = ARCHIVE.answer(Question(command=Command.REACTIONS, argument="Zebedee Quux"))

    assert answer.lead is Lead.NOT_FOUND
    assert answer.suggestions


def test_entries_can_be_listed_by_their_ids() -> None:
    articles = ARCHIVE.answer(Question(command=Command.SOURCES, ids=("town-notice", "open-letter", "nowhere")))
    differences = ARCHIVE.answer(Question(command=Command.DIFFERENCES, ids=("start",)))

    assert [card.article.id for card in articles.sources] == ["open-letter", "town-notice"]
    assert [one.id for one in differences.differences] == ["start"]
    assert ARCHIVE.answer(Question(command=Command.SOURCES, ids=("nowhere",))).lead is Lead.NOTHING
