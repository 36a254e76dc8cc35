"""Which of a collection's standing questions a reader's question is led to."""

from __future__ import annotations

from dataclasses import replace

import pytest

from knowledge.answering import understood
from knowledge.answers import Question
from knowledge.archive import Archive
from knowledge.evidence.guidance import nearness
from knowledge.models import Evidence, Topic
from tests.library import collection

TOPICS = (
    Topic(
        "start",
        "Start",
        "When does the closing start?",
        ("closed", "library", "Sundays", "begin"),
        evidence=(Evidence("sunday-closing", 5),),
    ),
    Topic(
        "signatures",
        "Signatures",
        "How many people want the library closed?",
        ("petition", "signed", "Sundays"),
        evidence=(Evidence("sunday-closing", 3),),
    ),
    Topic(
        "outlook",
        "Outlook",
        "What is planned for the autumn?",
        ("what happens now", "what comes next"),
        evidence=(Evidence("open-letter", 3),),
    ),
    Topic(
        "rallies",
        "Rallies",
        "What rallies were held?",
        ("were there protests", "demonstration"),
        evidence=(Evidence("open-letter", 2),),
    ),
)
ARCHIVE = Archive(replace(collection(), topics=TOPICS))


def nearest(text: str) -> str | None:
    reading = understood(ARCHIVE, Question(text))
    rated = {one.topic.id: nearness(one, reading, ARCHIVE.vocabulary.idf) for one in ARCHIVE.standing}
    best = max(rated, key=lambda id_: rated[id_])
    return best if rated[best] else None


@pytest.mark.parametrize(
    ("text", "topic"), [("when is the library closed", "start"), ("for how many is the library closed", "signatures")]
)
def test_a_question_for_a_day_is_not_led_to_a_count(text: str, topic: str) -> None:
    assert nearest(text) == topic


@pytest.mark.parametrize(
    ("text", "topic"),
    [("what happens now", "outlook"), ("so what happens now?", "outlook"), ("qué pasa ahora", "outlook")],
)
def test_a_question_of_small_words_is_known_by_its_wording(text: str, topic: str) -> None:
    assert nearest(text) == topic


@pytest.mark.parametrize("text", ["what happened to her", "what is the weather", "who comes"])
def test_a_few_small_words_in_common_are_not_enough(text: str) -> None:
    assert nearest(text) is None


def test_a_question_whose_words_only_tell_a_side_is_led_by_its_wording() -> None:
    answer = ARCHIVE.answer(Question("were there protests?"))

    assert (answer.excerpts[0].article.id, answer.excerpts[0].paragraph) == ("open-letter", 2)
