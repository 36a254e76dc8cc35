"""Who is who, what happened when and what words mean in the shipped collection."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from knowledge.models import Collection, Evidence, Person, Role
from knowledge.reading import read_collection
from knowledge.text.analysis import fold, tokens

FOLDER = Path(__file__).parents[2] / "knowledge" / "collections" / "miami-287g"
COMMISSIONERS = {"christine-king", "damian-pardo", "joe-carollo", "miguel-gabela", "ralph-rosado"}
CITY = {"City of Miami", "Miami City Commission", "Miami Police Department"}
COUNTY = {"Miami-Dade County", "Miami-Dade County Commission"}


@pytest.fixture(scope="module")
def collection() -> Collection:
    return read_collection(FOLDER)


def _person(collection: Collection, id_: str) -> Person:
    return next(person for person in collection.people if person.id == id_)


def _roles(collection: Collection, organisations: set[str]) -> Iterator[tuple[Person, Role]]:
    for person in collection.people:
        for role in person.roles:
            if role.organisation in organisations:
                yield person, role


def _text(collection: Collection, place: Evidence) -> str:
    article = next(article for article in collection.articles if article.id == place.article)
    return " ".join(one.text for one in article.paragraphs if one.number == place.paragraph)


def _names(person: Person) -> set[str]:
    return {" ".join(token.text for token in tokens(name)) for name in (person.name, *person.aliases)}


def test_people_events_and_words_are_many(collection: Collection) -> None:
    assert len(collection.people) >= 55
    assert len(collection.timeline) >= 40
    assert len(collection.glossary) >= 26


@pytest.mark.parametrize("file", ["people.toml", "timeline.toml", "glossary.toml"])
def test_every_entry_is_read_without_a_complaint(collection: Collection, file: str) -> None:
    complaints = [str(problem) for problem in collection.problems if problem.file.endswith(file)]

    assert complaints == []


def test_five_commissioners_and_nobody_else_have_a_vote(collection: Collection) -> None:
    voters = [person.id for person in collection.people for _ in person.votes]

    assert sorted(voters) == sorted(COMMISSIONERS)


def test_the_votes_add_up_to_the_reported_tally(collection: Collection) -> None:
    votes = Counter(vote.choice for person in collection.people for vote in person.votes)
    reported = [
        tuple(map(int, found.groups()))
        for article in ("commission-approves-partnership", "narrow-vote", "newtimes-vote")
        for paragraph in next(one for one in collection.articles if one.id == article).paragraphs
        if (found := re.search(r"\b(\d)[-–](\d)\b", paragraph.text))
    ]

    assert reported
    assert set(reported) == {(votes["yes"], votes["no"])} == {(3, 2)}


@pytest.mark.parametrize("id_", sorted(COMMISSIONERS))
def test_a_vote_rests_on_passages_that_name_the_voter(collection: Collection, id_: str) -> None:
    person = _person(collection, id_)
    surname = person.name.split()[-1]
    cited = [_text(collection, place) for vote in person.votes for place in vote.evidence]

    assert len(cited) >= 3
    assert all(surname in text for text in cited)


def test_no_alias_belongs_to_two_people(collection: Collection) -> None:
    owners: dict[str, set[str]] = {}
    for person in collection.people:
        for name in _names(person):
            owners.setdefault(name, set()).add(person.id)

    assert {name: ids for name, ids in owners.items() if len(ids) > 1} == {}


def test_no_alias_is_an_ordinary_word_of_the_articles(collection: Collection) -> None:
    ordinary = {
        fold(word)
        for article in collection.articles
        for paragraph in article.paragraphs
        for word in re.findall(r"\b[a-zà-ÿ]+\b", paragraph.text)
    }
    single = {alias for person in collection.people for alias in person.aliases if len(tokens(alias)) == 1}

    assert {alias for alias in single if fold(alias) in ordinary} == set()


def test_a_side_and_its_evidence_come_together(collection: Collection) -> None:
    assert [person.id for person in collection.people if bool(person.side) != bool(person.side_evidence)] == []


def test_a_commissioners_side_agrees_with_the_vote(collection: Collection) -> None:
    for id_ in COMMISSIONERS:
        person = _person(collection, id_)

        assert (person.side == "support") == (person.votes[0].choice == "yes")


def test_everybody_has_an_office_or_function_with_evidence(collection: Collection) -> None:
    assert [person.id for person in collection.people if not person.roles] == []
    assert [person.id for person in collection.people if not all(role.evidence for role in person.roles)] == []


def test_county_and_city_offices_are_told_apart(collection: Collection) -> None:
    assert {role.jurisdiction for _, role in _roles(collection, CITY)} == {"city"}
    assert {role.jurisdiction for _, role in _roles(collection, COUNTY)} == {"county"}


def test_the_county_mayor_holds_no_office_of_the_city(collection: Collection) -> None:
    mayor = _person(collection, "daniella-levine-cava")

    assert {role.jurisdiction for role in mayor.roles} == {"county"}
    assert mayor.note is not None
    assert "county jail agreement" in mayor.note


def test_the_city_has_one_mayor_at_a_time(collection: Collection) -> None:
    terms = {person.id: role for person, role in _roles(collection, CITY) if role.title == "Mayor"}
    before, after = terms["francis-suarez"].until, terms["eileen-higgins"].since

    assert set(terms) == {"francis-suarez", "eileen-higgins"}
    assert before is not None
    assert after is not None
    assert before <= after


def test_the_timeline_is_in_order_and_cited(collection: Collection) -> None:
    dates = [event.date for event in collection.timeline]

    assert dates == sorted(dates)
    assert [event.text for event in collection.timeline if not event.evidence] == []


def test_a_meaning_is_short_and_cited(collection: Collection) -> None:
    assert [term.id for term in collection.glossary if len(term.meaning) > 300 or not term.evidence] == []


def test_no_name_of_a_term_belongs_to_two_terms(collection: Collection) -> None:
    names = Counter(fold(name) for term in collection.glossary for name in {term.name, *term.aliases})

    assert [name for name, count in names.items() if count > 1] == []
