"""What a question names, however it is typed: by the weight of each thing in the search."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge.answering import understood
from knowledge.answers import Asks, Question
from knowledge.archive import Archive
from knowledge.models import Side
from knowledge.question.reading import Reading
from tests.library import archive

ARCHIVE = archive()


def read(text: str) -> Reading:
    return understood(ARCHIVE, Question(text))


def masses(text: str) -> dict[str, float]:
    return {slot.stem: slot.mass for slot in read(text).slots}


def test_what_is_told_beside_the_question_weighs_less_than_the_question() -> None:
    told = masses("Good morning, I am a retired sailor. How much does the closing save?")

    assert told["sailor"] < masses("is there a retired sailor?")["sailor"]


def test_a_statement_weighs_fully_where_the_question_names_nothing_itself() -> None:
    assert masses("The library closes on Sundays. Is that true?") == pytest.approx(
        {**masses("The library closes on Sundays."), **masses("Is that true?")}
    )


def test_names_told_beside_the_question_weigh_as_much_as_in_it() -> None:
    assert masses("I met Tom Okafor. Is the library shut?")["tom-okafor"] == masses("Tom Okafor")["tom-okafor"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("is the librarybuilding open", "library building"),
        ("sooo when does the closing start", "so when"),
        ("who signd the petiton", "signed the petition"),
        ("is the prince against it", "prince"),
        ("who is runnin it", "running it"),
        ("why did they push it back", "push back it"),
        ("did they see it down there", "see it down there"),
        ("what happened in '24", "in 2024"),
    ],
)
def test_words_are_read_as_meant(typed: str, meant: str) -> None:
    assert meant in read(typed).english


def test_a_common_word_that_no_article_uses_is_not_missed() -> None:
    assert "push" not in read("did Ruiz push the closing").misses
    assert "helicopt" in read("did Ruiz buy a helicopter").misses


@pytest.mark.parametrize(
    ("typed", "asks"),
    [
        ("why did the price go up", Asks.REASON),
        ("when does the 6% thing start", Asks.TIME),
        ("what is the price", Asks.MONEY),
        ("what happens when it rains", Asks.ANY),
        ("what is it called and when does it start", Asks.TIME),
        ("what's the pay for guards", Asks.MONEY),
        ("what's the interest rate", Asks.AMOUNT),
        ("how much is the toll at rush hour", Asks.MONEY),
        ("what's the max they can charge", Asks.AMOUNT),
        ("how much extra time do they get", Asks.TIME),
        ("what % of people signed", Asks.SHARE),
        ("can they ask where i was born", Asks.ANY),
        ("did they say where it is", Asks.PLACE),
        ("the girl who reads, is she against it", Asks.ANY),
    ],
)
def test_the_word_that_opens_a_question_tells_what_it_asks(typed: str, asks: Asks) -> None:
    assert read(typed).asks is asks


def test_who_told_a_reader_something_is_not_looked_up() -> None:
    reading = read("my husband claims that the library closes on sundays. does it?")

    assert not reading.personal
    assert masses("my husband claims that the library closes").keys() == masses("the library closes").keys()


def test_what_is_told_before_the_comma_weighs_less() -> None:
    told = masses("my kid loves the pool, when does the library close")

    assert told["pool"] < masses("my kid loves the pool")["pool"]


def test_how_one_group_took_it_asks_for_its_words_not_for_both_sides() -> None:
    assert read("how did the teachers react").words_of
    assert not read("how did the teachers react").both_sides
    assert read("how did people react").both_sides


@pytest.mark.parametrize(
    "typed", ["who were the three holdouts", "which two members didn't go along", "who are the noes"]
)
def test_those_who_did_not_go_along_are_asked_for_by_their_votes(typed: str) -> None:
    assert read(typed).individual_votes


def test_right_now_asks_for_no_opinion() -> None:
    assert not read("is the closing in effect right now").opinion
    assert read("is the closing right").opinion


def test_a_spanish_question_looks_for_its_own_words_in_spanish_articles() -> None:
    toll = Archive.open(Path(__file__).parents[2] / "collections/invented/harbor-bridge-toll")

    answer = toll.answer(Question("¿me van a preguntar por mi estatus migratorio para el descuento?"))

    assert answer.excerpts[0].article.id == "peaje-puente"


def test_people_named_after_a_place_are_of_that_place() -> None:
    slot = next(slot for slot in read("how many seaviewers signed").slots if slot.stem.startswith("seaview"))

    assert slot.found


@pytest.mark.parametrize(
    "typed", ["is the library closed already?", "¿ya cerraron la biblioteca?", "bibliyotèk la fèmen deja?"]
)
def test_what_has_already_come_about_is_asked_of_now(typed: str) -> None:
    assert read(typed).now


@pytest.mark.parametrize(
    "typed",
    [
        "why are readers not happy?",
        "why do they not want the closing?",
        "poukisa moun yo pa kontan?",
        "kisa moun ki pa vle lwa a di?",
    ],
)
def test_whoever_is_not_happy_or_does_not_want_it_is_against_it(typed: str) -> None:
    assert read(typed).side is Side.OPPOSE


@pytest.mark.parametrize(
    "typed", ["why do some people like the idea?", "¿por qué a algunas personas les gusta la idea?"]
)
def test_whoever_likes_it_is_for_it(typed: str) -> None:
    assert read(typed).side is Side.SUPPORT


def test_turns_that_name_nothing_are_not_looked_up() -> None:
    assert masses("how much did it save so far").keys() == masses("how much did it save").keys()


def test_whether_somebody_is_for_or_against_asks_for_that_persons_words() -> None:
    reading = read("is Tom Okafor for or against it")

    assert reading.words_of
    assert reading.side is None


def test_a_verb_after_who_is_found_as_itself() -> None:
    assert any(way.stems == ("pay",) for slot in read("who pays").slots for way in slot.alternatives)


def test_just_is_an_opinion_only_at_the_end() -> None:
    assert read("is this just").opinion
    assert not read("is it just the library or every building").opinion


def test_who_is_running_it_is_found_by_run() -> None:
    assert any(way.stems == ("run",) for slot in read("who is running the library").slots for way in slot.alternatives)


def test_like_i_am_five_asks_for_everything() -> None:
    reading = read("explain like im 5")

    assert reading.everything


@pytest.mark.parametrize(
    "typed", ["did the council vote yes?", "¿los concejales votaron que sí?", "konsèy la te vote wi pou sa?"]
)
def test_whether_a_body_voted_for_it_asks_for_the_result(typed: str) -> None:
    assert read(typed).asks is Asks.TALLY
