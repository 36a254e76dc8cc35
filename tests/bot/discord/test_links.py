"""A button's id: a page and its evidence, never a question's text."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.discord.digits import ALPHABET, Marks, number, written
from bot.discord.limits import CUSTOM_ID
from bot.discord.links import Deed, Link, LinkBroken, Links
from knowledge.answers import Answer, Command, Lead, Notice, Place, Question, Shown
from knowledge.archive import Archive
from knowledge.models import Article, Collection, Outcome, Paragraph, PartialDate, Side, Span
from knowledge.recalling import shown
from tests.library import archive, without

ARCHIVE = archive()
LINKS = Links(ARCHIVE)
QUESTIONS = [
    "How did the council vote?",
    "How much does the closing save?",
    "What do critics say?",
    "What do supporters and opponents say?",
    "What did Tom Okafor say?",
    "Who paid for the new roof?",
    "Should I go to court about my library card?",
    "Is it right to close the library?",
]


def test_numbers_are_written_and_read() -> None:
    for value in (0, 1, 63, 64, 4095, 262143):
        assert number(written(value, 3)) == value
    assert number(written(10**9, 2)) == 4095


def test_marks_that_would_clash_differ() -> None:
    names = [f"article-{place}" for place in range(3000)]

    marks = Marks(names, 2)

    assert len({marks.of(name) for name in names}) == 3000
    assert all(marks.name(marks.of(name)) == name for name in names)


@pytest.mark.parametrize("text", QUESTIONS)
def test_an_answer_is_shown_again_without_its_question(text: str) -> None:
    answer = ARCHIVE.answer(Question(text))
    kept = shown(answer)
    if kept is None:
        assert not answer.excerpts + answer.closest
        return

    custom_id = LINKS.written(Link(Question(shown=kept), page=1, sheet=2, language="es"))

    assert custom_id is not None
    assert len(custom_id) <= CUSTOM_ID
    again = LINKS.read(custom_id)
    assert (again.page, again.sheet, again.language, again.deed, again.current) == (1, 2, "es", Deed.OPEN, True)
    assert told(ARCHIVE.answer(again.question)) == told(answer)


def told(answer: Answer) -> tuple[object, ...]:
    """What a page is made of."""
    return (
        answer.outcome,
        Lead.REPORTED if answer.lead is Lead.PREMISE else answer.lead,
        answer.value,
        [(one.text, one.side if answer.voices else None) for one in (*answer.excerpts, *answer.more, *answer.closest)],
        (answer.counts.articles, answer.counts.copied, answer.counts.contradicting),
        answer.voices,
        set(answer.notices),
        answer.votes,
    )


def test_twelve_passages_of_a_large_collection_fit_into_an_id() -> None:
    text = " ".join(f"Sentence number {place} is here." for place in range(30))
    articles = tuple(
        Article(
            f"a-rather-long-file-name-{place}",
            "Title",
            tuple(Paragraph(n, text if n == 39 else "Short.") for n in range(40)),
        )
        for place in range(500)
    )
    large = Archive(Collection("large", articles, version="v"))
    places = tuple(Place(f"a-rather-long-file-name-{place}", 39, Span(0, 26)) for place in range(0, 480, 40))
    kept = Shown(
        places, Lead.SIDES, Span(9, 15), 4000, 60, (), ((Side.SUPPORT, 63), (Side.OPPOSE, 63)), (), tuple(Notice)
    )
    links = Links(large)

    custom_id = links.written(Link(Question(shown=kept), 4000, 60))

    assert custom_id is not None
    assert len(custom_id) == CUSTOM_ID
    assert links.read(custom_id).question.shown == replace(kept, sides=(Side.SUPPORT,) * 12)


@pytest.mark.parametrize(
    "question",
    [
        Question(command=Command.VOTE),
        Question(command=Command.PEOPLE),
        Question(command=Command.PEOPLE, argument="ana-ruiz"),
        Question(command=Command.REACTIONS, side=Side.OPPOSE),
        Question(command=Command.REACTIONS, side=Side.SUPPORT, argument="ana-ruiz"),
        Question(command=Command.DIFFERENCES, ids=("savings", "start")),
        Question(command=Command.DIFFERENCES, argument="start"),
        Question(command=Command.TIMELINE),
        Question(command=Command.TIMELINE, since=PartialDate(2031, 5)),
        Question(command=Command.SOURCES, ids=("open-letter", "council-vote")),
        Question(command=Command.SOURCES, argument="town-notice"),
        Question(command=Command.AGREEMENT),
        Question(command=Command.GLOSSARY, argument="petition"),
        Question(command=Command.HELP),
        Question("How did the council vote?", argument="vote"),
        Question(around=Place("open-letter", 1, Span(0, 45))),
    ],
)
def test_a_question_of_a_command_is_read_as_it_was_written(question: Question) -> None:
    custom_id = LINKS.written(Link(question, 3, 1, "ht", Deed.POST))

    assert custom_id is not None
    assert LINKS.read(custom_id) == Link(question, 3, 1, "ht", Deed.POST)


@pytest.mark.parametrize(
    "question",
    [
        Question("Why are my books late?"),
        Question("Why are my books late?", argument="a topic that is none"),
        Question(command=Command.PEOPLE, argument="somebody whom a reader typed"),
        Question(command=Command.SOURCES, ids=("not-here",)),
    ],
)
def test_what_a_reader_typed_is_never_written(question: Question) -> None:
    assert LINKS.written(Link(question)) is None


def test_a_long_id_is_written_as_a_mark() -> None:
    name = "an-article-" + "with-a-long-name-" * 12
    links = Links(Archive(Collection("one", (Article(name, "Title", (Paragraph(1, "Words."),)),))))

    custom_id = links.written(Link(Question(command=Command.SOURCES, argument=name)))

    assert custom_id is not None
    assert len(custom_id) <= CUSTOM_ID
    assert links.read(custom_id).question.argument == name


@given(st.text(max_size=120) | st.text(alphabet=ALPHABET + "=*#", max_size=100).map(lambda text: "r1oen" + text))
def test_a_forged_id_is_broken_and_nothing_else(custom_id: str) -> None:
    try:
        link = LINKS.read(custom_id)
    except LinkBroken:
        return
    assert ARCHIVE.answer(link.question).outcome in Outcome


@given(st.data())
def test_an_id_that_was_cut_never_fails_in_another_way(data: st.DataObject) -> None:
    whole = LINKS.written(Link(Question(shown=shown(ARCHIVE.answer(Question("What do critics say?"))))))
    assert whole is not None
    cut = whole[: data.draw(st.integers(0, len(whole)))]
    try:
        LINKS.read(cut)
    except LinkBroken:
        return


def test_an_old_link_says_so_and_keeps_the_passages_that_are_left() -> None:
    answer = ARCHIVE.answer(Question("How did the council vote?"))
    custom_id = LINKS.written(Link(Question(shown=shown(answer))))
    assert custom_id is not None
    later = without("council-vote")

    link = Links(later).read(custom_id)
    again = later.answer(link.question)

    assert not link.current
    assert again.lead is Lead.AGAIN
    assert again.counts.articles == 0
    assert {one.article.id for one in again.excerpts} == {one.article.id for one in answer.excerpts} - {"council-vote"}


def test_an_old_link_to_what_is_gone_says_that_it_is_gone() -> None:
    place = Place("council-vote", 0, Span(0, len(ARCHIVE.article("council-vote").paragraphs[0].text)))
    custom_id = LINKS.written(Link(Question(around=place)))
    assert custom_id is not None
    later = without("council-vote")

    again = later.answer(Links(later).read(custom_id).question)

    assert again.lead is Lead.GONE
    assert again.outcome is Outcome.NO_ANSWER


def test_an_old_page_of_both_sides_shows_both_sides_of_today() -> None:
    answer = ARCHIVE.answer(Question("What do supporters and opponents say?"))
    custom_id = LINKS.written(Link(Question(shown=shown(answer))))
    assert custom_id is not None

    link = Links(without("open-letter")).read(custom_id)

    assert link.question == Question(command=Command.REACTIONS)
