"""The questions that a resident, a journalist and a commissioner's aide ask of the shipped collection."""

from __future__ import annotations

from functools import cache

import pytest

from config.settings import SHIPPED
from knowledge.answers import Answer, Lead, Question
from knowledge.archive import Archive
from knowledge.models import DifferenceKind, Outcome, Standing

ASKED = {
    "Who voted against the agreement?": "telemundo51-vote:3 newtimes-vote:3 wlrn-joins-program:4",
    "who voted yes": "herald-editorial-june:3 newtimes-vote:2 telemundo51-vote:2",
    "how did commissioner gabela vote": "newtimes-vote:2 telemundo51-vote:2",
    "how did rosado vote": "newtimes-vote:2 telemundo51-vote:2",
    "What was the vote count?": "wlrn-joins-program:2 local10-vote:1 narrow-vote:5",
    "when did the commission vote": "phoenix-vote:1 narrow-vote:2 local10-vote:1",
    "who proposed the agreement": "city-agenda-item-17407:1 axios-miami-weighs:1",
    "what does state law require and of whom": "fs-908-11:1 fs-908-11:2 wusf-police-collaborate:1 wlrn-reject-partnering:1",
    "does florida law force cities to sign 287(g)": "wlrn-reject-partnering:1 fs-908-11:2 orlandoweekly-fernandez:4",
    "what happened to south miamis lawsuit": "wtxl-tallahassee:2 heretallahassee-dismissed:1",
    "what did the attorney general tell fort myers": "ag-letter-fort-myers:2 phoenix-fort-myers:8",
    "how many miami officers were trained": "right2024-three-trained:4 herald-editorial-2026:4",
    "how many officers are trained now": "herald-editorial-2026:4 right2024-three-trained:4",
    "when were the three officers selected": "wusf-police-collaborate:5",
    "who is the mayor now": "npr-higgins:1 cbs-takeout-higgins:1",
    "what does mayor higgins want to do with the agreement": "herald-highlights-2026:1 cbs-higgins-287g:1 cuballama-2026:2",
    "can the mayor cancel the agreement": "cbs-higgins-287g:4 right2024-three-trained:3",
    "has the commission voted to end it": "herald-highlights-2026:3 right2024-three-trained:3",
    "what do commissioners say about it in 2026": "herald-highlights-2026:2 herald-editorial-2026:7",
    "who asked suarez for a veto": "efe-veto-request:1",
    "what is the task force model": "ice-287g-page:5 wsvn-before-vote:2 city-agenda-item-17407:6",
    "whats the difference between the jail model and the task force model": "ice-287g-page:5 ice-287g-page:4 ice-287g-page:3",
    "did the county sign its own agreement": "herald-county-transport:7 latintimes-county-jail:3",
    "did levine cava support the city agreement": "divided-community:7",
    "when did desantis say florida is setting the example": "desantis-feb-2025:2 fox-large-city:3",
    "how long was public comment": "newtimes-vote:5 noticiasflorida-vote:3 narrow-vote:9",
    "what share of miami residents are foreign born": "herald-activists:3 wlrn-joins-program:9",
    "how many encounters did the state dashboard show": "wqcs-dashboard:1 reason-dashboard-citizens:6",
    "does the federal government pay for the training": "iirira-287g:3 dhs-reimbursement:4",
    "what did king say": "phoenix-vote:6 local10-vote:8 miamitoday-repost:9",
    "what did pardo say": "telemundo51-vote:4 newtimes-rosado:5 herald-cautious:5",
    "what did carollo say": "herald-cautious:4 newtimes-rosado:9",
    "what did the aclu of florida say": "wsvn-vote:6 herald-activists:2 fox-large-city:6",
    "what did tessa petit say": "commission-approves-partnership:12 aclu-fl-statement:8",
    "what happened in key west": "floridianpress-keywest:2 keysweekly-capitulates:1 newtimes-keywest:1",
    "what did the police cheif say about how it will work": "telemundo51-vote:6 wusf-police-collaborate:4 cubanet-vote:5",
    "how many ppl were arrested in operation tidal wave": "axios-tampa-hotspot:6",
    "what did the herald editorial say": "herald-editorial-2026:3 herald-editorial-june:6",
    "how long does it take to train an officer": "cibercuba-police-clarify:5",
    "is it in effect yet": "divided-community:3 police-vow-collaboration:2",
    "which activists are quoted and from what groups": "divided-community:13",
    "who is quoted": "divided-community:13",
    "were there protests": "herald-activists:1 phoenix-vote:4 efe-zocalo:6",
    "what happens if miami says no": "ag-letter-fort-myers:3 ap-desantis-tools:1 local10-vote:9",
    "why did the april vote get delayed": "newtimes-rosado:1 herald-april-wait:4",
    "how many residents does miami have": "wlrn-joins-program:8",
    "which cities refused": "wlrn-south-miami-liability:7 newtimes-keywest:1",
    "quien voto en contra": "telemundo51-vote:3 newtimes-vote:3 wlrn-joins-program:4",
    "¿cuántos agentes de Miami fueron entrenados?": "right2024-three-trained:4 herald-editorial-2026:4",
    "kiyès ki te vote non?": "telemundo51-vote:3 newtimes-vote:3 wlrn-joins-program:4 herald-editorial-june:3",
}


@cache
def shipped() -> Archive:
    return Archive.open(SHIPPED)


def asked(text: str) -> Answer:
    return shipped().answer(Question(text))


def places(answer: Answer) -> set[str]:
    return {f"{excerpt.article.id}:{excerpt.paragraph}" for excerpt in answer.excerpts}


@pytest.mark.parametrize("text", ASKED)
def test_the_question_is_answered_from_a_good_source(text: str) -> None:
    answer = asked(text)

    assert answer.outcome is Outcome.ANSWERED
    assert not places(answer).isdisjoint(ASKED[text].split()), sorted(places(answer))


def test_nobody_is_said_to_be_arrested_where_no_source_says_so() -> None:
    answer = asked("has anyone been arrested under the agreement in miami")

    assert answer.outcome is Outcome.NO_ANSWER
    assert [excerpt.article.id for excerpt in answer.closest] == ["cbs-higgins-287g"]


@pytest.mark.parametrize(
    ("text", "nearest"),
    [
        ("what are the names of the three officers", "wusf-police-collaborate"),
        ("which judge said that cities need not sign", "wlrn-reject-partnering"),
    ],
)
def test_what_the_collection_is_known_not_to_answer_gets_an_honest_no(text: str, nearest: str) -> None:
    answer = asked(text)

    assert answer.outcome is Outcome.NO_ANSWER
    assert [excerpt.article.id for excerpt in answer.closest] == [nearest]


def test_that_a_number_is_not_known_is_no_answer_to_whether_it_happened_at_all() -> None:
    assert asked("were people allowed to speak before the vote").outcome is Outcome.ANSWERED


def test_what_it_is_all_about_begins_with_what_was_decided() -> None:
    first = asked("what happened").excerpts[0]

    assert "3-2" in first.text


def test_who_voted_how_comes_with_the_vote_of_each_member() -> None:
    choices = {row.person.id: row.vote.choice for row in asked("who voted how").votes if row.vote}

    assert sorted(choices.values()) == ["no", "no", "yes", "yes", "yes"]


def test_a_newer_source_comes_before_an_older_one_on_questions_about_now() -> None:
    first = asked("what does the mayor want to do about the agreement now").excerpts[0].article

    assert str(first.published or first.not_before) >= "2026-01"


def test_an_older_version_is_shown_as_such() -> None:
    kinds = {difference.kind for difference in asked("how many miami officers were trained").differences}

    assert DifferenceKind.NEWER in kinds


def test_the_result_rests_on_reporters_or_documents_not_on_rewrites() -> None:
    first = asked("What was the vote count?").excerpts[0].article

    assert first.standing in (Standing.PRIMARY, Standing.REPORTING)


def test_every_standing_question_finds_its_own_evidence() -> None:
    """A question of the collection's own that it does not answer as it says is a gap in its words or its evidence."""
    found = 0
    topics = [topic for topic in shipped().standing_questions() if not topic.open]
    for topic in topics:
        answer = asked(topic.question)
        found += not places(answer).isdisjoint(map(str, topic.evidence)) or answer.lead is Lead.NO_ANSWER

    assert found >= 0.9 * len(topics)
