from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from knowledge.answers import Answer, Question
from knowledge.archive import Archive
from knowledge.intake.changes import Changes, changes
from knowledge.models import Article, Collection, DifferenceKind, Evidence, Paragraph, PartialDate, Topic
from tests.knowledge.intake.newsroom import UPDATE, Newsroom


def brought(room: Newsroom, text: str = UPDATE, name: str = "update.txt") -> Changes:
    without = room.archive()
    with room.draft(name, text).staged(room.holding) as source:
        overlay = room.holding.overlay()
        along = Archive(room.collection(added=(*overlay.added, source)))
    article = next(one for one in along.collection.articles if one.id not in without.ids)
    return changes(without, along, article)


def test_claims_that_others_make_too_are_told_with_who_makes_them(room: Newsroom) -> None:
    found = [(one.claim.printed, one.others) for one in brought(room).backings]

    assert ("4 votes to 3", ("vote",)) in found


def test_a_figure_that_cannot_hold_beside_another_is_a_difference_that_appears(room: Newsroom) -> None:
    (spaces,) = [one for one in brought(room).contrasts.come if "spaces" in one.question]

    assert spaces.kind is DifferenceKind.CONTRADICTION
    assert {place.article for position in spaces.positions for place in position.evidence} == {"vote", "update"}


def test_a_figure_that_gives_up_an_earlier_one_is_newer(room: Newsroom) -> None:
    text = UPDATE.replace(
        "will bring 900 new spaces", "will bring 900 new spaces, not 1,200 as the council first said,"
    )
    kinds = {one.kind for one in brought(room, text).contrasts.come if "spaces" in one.question}

    assert kinds == {DifferenceKind.NEWER}


def test_names_that_no_other_article_knows_are_told(room: Newsroom) -> None:
    names = {person.name for person in brought(room).people}

    assert "Paul Stone" in names
    assert not names & {"Ann Low", "Bob High", "Example Gazette"}


def test_standing_questions_that_are_answered_otherwise_are_told_before_and_after(room: Newsroom) -> None:
    turns = {turn.topic.id: turn for turn in brought(room).turns}

    assert turns["start"].along.excerpts[0].article.id == "update"
    assert "update" not in [one.article.id for one in turns["start"].without.excerpts]
    assert "critics" not in turns


def test_an_article_on_another_matter_changes_nothing(room: Newsroom) -> None:
    text = "Cook Book\n\nthe onions are fried in butter until they are brown, and then salted.\n"

    assert not brought(room, text, "onions.txt")


def test_a_copy_backs_nothing_that_it_copies(room: Newsroom) -> None:
    copy = (room.holding.folder / "vote.txt").read_text().replace("Ann Low", "Ann B. Low").replace("March 4", "March 6")

    assert brought(room, copy, "copy.txt").backings == ()


def test_curated_differences_that_lose_their_evidence_are_told(room: Newsroom) -> None:
    (room.holding.folder / "differences.toml").write_text(
        '[[difference]]\nid = "cost"\nkind = "only_one"\nquestion = "Who pays?"\n'
        '[[difference.position]]\ntext = "The shops."\nevidence = ["letter:4"]\n'
    )
    along = room.archive()
    article = along.article("letter")
    room.retract("letter")

    assert [one.id for one in changes(room.archive(), along, article).lost] == ["cost"]


def shown(archive: Archive, questions: list[str]) -> list[Answer]:
    return [archive.answer(Question(question)) for question in questions]


def test_adding_and_retracting_restores_identical_answers(room: Newsroom) -> None:
    questions = [topic.question for topic in room.collection().topics]
    before = room.archive()
    answers, version = shown(before, questions), before.collection.version
    room.add()
    assert shown(room.archive(), questions) != answers
    room.retract("update")
    after = room.archive()

    assert shown(after, questions) == answers
    assert after.collection.version == version
    assert after.automatic == before.automatic


def test_retracting_and_restoring_an_article_of_the_folder_restores_identical_answers(room: Newsroom) -> None:
    questions = [topic.question for topic in room.collection().topics]
    before = room.archive()
    answers, version = shown(before, questions), before.collection.version
    room.retract("vote")
    assert shown(room.archive(), questions) != answers
    room.rollback()

    assert shown(room.archive(), questions) == answers
    assert room.archive().collection.version == version


SENTENCES = (
    "The council of Example approved the parking plan by 4 votes to 3 on Tuesday.",
    "The council of Example approved the parking plan by 5 votes to 2 on Tuesday.",
    "The plan will bring 1,200 new spaces to the harbor.",
    "The plan will bring 900 new spaces to the harbor, engineer Paul Stone said.",
    "Critics say that the plan will cost shops a third of their customers.",
    "The parking plan starts on 1 October 2031, the city said.",
    "The parking plan starts on 1 November 2031, the city said in a notice.",
    "Ann Low, a council member, supports the plan and calls it fair to residents.",
    "Shops must buy a permit for each of their vans.",
    "Shops may buy a permit for each of their vans, but no shop is required to.",
    "The city of Example has 40,000 residents.",
)
QUESTIONS = tuple(
    Topic(str(number), question, question)
    for number, question in enumerate(
        (
            "What was the vote count?",
            "How many new spaces will the plan bring?",
            "When does the parking plan start?",
            "What do critics say?",
            "Who supports the plan?",
            "Do shops have to buy a permit?",
            "How many residents does Example have?",
            "Who is Paul Stone?",
        )
    )
)
texts = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=5, unique=True)


def written(number: int, sentences: list[str]) -> Article:
    paragraphs = tuple(Paragraph(place, sentence) for place, sentence in enumerate(sentences, 1))
    return Article(f"a{number}", f"Story {number}", paragraphs, published=PartialDate(2031, 3, 1 + number))


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(texts, min_size=1, max_size=4), texts)
def test_no_standing_question_that_turns_is_passed_over_and_every_count_equals_the_articles_listed(
    others: list[list[str]], new: list[str]
) -> None:
    whole = Collection("Parking", tuple(written(*pair) for pair in enumerate([*others, new])), topics=QUESTIONS)
    without, along = Archive(replace(whole, articles=whole.articles[:-1])), Archive(whole)
    found = {turn.topic.id for turn in changes(without, along, whole.articles[-1]).turns}

    for topic in QUESTIONS:
        one, two = without.answer(Question(topic.question)), along.answer(Question(topic.question))
        first = [
            (answer.outcome, answer.lead, answer.value, places(answer), answer.counts.articles) for answer in (one, two)
        ]
        assert (first[0] != first[1]) is (topic.id in found)
        for answer in (one, two):
            assert answer.counts.articles == len(set(answer.counts.carrying))


def places(answer: Answer) -> list[Evidence]:
    return [Evidence(one.article.id, one.paragraph) for one in answer.excerpts[:1]]


@pytest.mark.parametrize("limit", [0])
def test_in_a_large_collection_the_article_s_own_differences_are_found_all_the_same(
    room: Newsroom, limit: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("knowledge.archive._SEARCHED_THROUGH", limit)  # three hundred articles take too long to write
    (spaces,) = [one for one in brought(room).contrasts.come if "spaces" in one.question]

    assert {place.article for position in spaces.positions for place in position.evidence} == {"vote", "update"}


def test_beside_curated_differences_only_those_that_the_article_takes_part_in_are_told(room: Newsroom) -> None:
    """Readers of such a collection are not shown what is found automatically, so nothing else changes for them."""
    (room.holding.folder / "differences.toml").write_text(
        '[[difference]]\nid = "cost"\nkind = "only_one"\nquestion = "Who pays?"\n'
        '[[difference.position]]\ntext = "The shops."\nevidence = ["letter:3"]\n'
    )
    come = brought(room).contrasts.come

    assert come
    assert all("update" in {place.article for position in one.positions for place in position.evidence} for one in come)
