"""Where the shipped collection's articles differ, and the questions that it keeps ready."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import permutations

import pytest

from knowledge.models import Collection, Difference, DifferenceKind, Evidence, Position, Standing
from knowledge.reading import read_collection
from tests.collections.shipped import ORIGINALS, SHIPPED

SECTIONS = frozenset(
    {"vote", "people", "powers", "training", "law", "money", "numbers", "effects", "reactions", "timeline", "since"}
)
QUOTED = re.compile(r"\"[^\"]*\"")
LOADED = re.compile(
    r"\b(?:controversial|crackdown|crack down|shameful|outrage\w*|slam(?:s|med)?|blast(?:s|ed)?|draconian|invasion|radical|"
    r"illegals|illegal (?:aliens?|immigrants?|migrants?)|bombshell|regime|thugs?|admit\w*|conced\w+|insist\w*|claim\w*|"
    r"unfortunately|obviously|clearly|rightly|landmark|sparked|backlash erupted|capitulat\w+|dragged|garbled)\b",
    re.IGNORECASE,
)
TRAPS = {
    "the city's police agreement is not the county's jail agreement": (
        {"city-agenda-item-17407:6"},
        {"latintimes-county-jail:1"},
        {"herald-county-transport:3"},
    ),
    "one article speaks of a court where others heard the state's lawyers": (
        {"police-vow-collaboration:3"},
        {"wusf-police-collaborate:1"},
        {"wlrn-reject-partnering:1"},
    ),
    "the county mayor's reported support stands beside her acts for the county": (
        {"divided-community:7"},
        {"latintimes-county-jail:4"},
        {"miamidade-r-381-17:1"},
    ),
    "the governor's words are from another occasion": (
        {"commission-approves-partnership:7"},
        {"fox-large-city:3"},
        {"desantis-feb-2025:2"},
    ),
    "the foreign-born shares are of the city or of the county": (
        {"wlrn-joins-program:9"},
        {"herald-activists:3"},
        {"efe-zocalo:3"},
    ),
    "three officers were to be trained, selected, assigned, trained": (
        {"telemundo51-vote:7"},
        {"wusf-police-collaborate:5"},
        {"police-vow-collaboration:2"},
        {"right2024-three-trained:4"},
    ),
    "an early report on the end of the agreement is overtaken": (
        {"cubaenmiami-rompe:1"},
        {"cbs-higgins-287g:5"},
        {"herald-highlights-2026:3"},
    ),
    "South Miami's suit was pending and then dismissed": (
        {"newtimes-vote:4"},
        {"wlrn-reject-partnering:3"},
        {"wtxl-tallahassee:2"},
    ),
    "what the dismissal means is told in two ways": (
        {"heretallahassee-dismissed:3"},
        {"heretallahassee-dismissed:4"},
    ),
    "the same 2,844 encounters go to two agencies": ({"newtimes-dashboard-print:5"}, {"wqcs-dashboard:3"}),
    "the Hispanic share runs from 67 to over 70 percent": (
        {"aclu-action-page:3"},
        {"divided-community:14"},
        {"wlrn-joins-program:10"},
        {"efe-zocalo:5"},
    ),
    "the department has 1,400 or 1,500 officers": ({"cibercuba-police-clarify:2"}, {"right2024-three-trained:5"}),
    "the money at risk is named in several ways": (
        {"police-vow-collaboration:10"},
        {"cibercuba-pact:5"},
        {"cubanet-vote:8"},
    ),
    "sanctions are named by several offices": (
        {"ag-letter-fort-myers:3"},
        {"ap-desantis-tools:1"},
        {"axios-tampa-hotspot:4"},
    ),
    "the proposer is a department or a commissioner": ({"city-agenda-item-17407:1"}, {"cibercuba-pact:1"}),
    "party lines stand on one page": ({"elmundomiami-2026:1"},),
    "the former mayor was or was not at the meeting": (
        {"newtimes-oped-2026:5"},
        {"city-marked-agenda-2025-06-17:9"},
        {"city-minutes-2025-06-17:2"},
    ),
    "the vote came late, and before the recorded end": ({"narrow-vote:5"}, {"city-marked-agenda-2025-06-17:4"}),
    "public comment lasted four hours, five or a day": (
        {"newtimes-vote:5"},
        {"noticiasflorida-vote:3"},
        {"narrow-vote:2"},
        {"city-marked-agenda-2025-06-17:3"},
    ),
    "a veto was possible and asked for": ({"city-agenda-2025-06-17:1"}, {"efe-veto-request:1"}),
    "the new mayor's position on a repeal is garbled once": ({"elmundomiami-2026:9"}, {"cuballama-2026:2"}),
}


@lru_cache(maxsize=1)
def shipped() -> Collection:
    return read_collection(SHIPPED)


def places() -> frozenset[Evidence]:
    return frozenset(Evidence(one.id, part.number) for one in shipped().articles for part in one.paragraphs)


def articles(position: Position) -> set[str]:
    return {one.article for one in position.evidence}


def among_the_originals(difference: Difference) -> bool:
    """Two positions in two of the five articles, or a statement that stands in one of them alone."""
    found = [articles(position) & ORIGINALS for position in difference.positions]
    if difference.kind is DifferenceKind.ONLY_ONE:
        return bool(found[0])
    return sum(map(bool, found)) > 1 and len(set[str]().union(*found)) > 1


def sets_apart(difference: Difference, wanted: tuple[set[str], ...]) -> bool:
    """True when each wanted place stands in a position of its own."""
    held = [{str(one) for one in position.evidence} for position in difference.positions]
    return any(
        all(want & have for want, have in zip(wanted, some, strict=True)) for some in permutations(held, len(wanted))
    )


def read_by_people() -> Iterator[str]:
    for one in shipped().differences:
        yield one.question
        yield one.note or ""
        yield from (position.text for position in one.positions)
    for topic in shipped().topics:
        yield from (topic.name, topic.question)


def test_there_are_at_least_sixty_differences() -> None:
    assert len(shipped().differences) >= 60


def test_at_least_twenty_five_differences_stand_among_the_five_originals() -> None:
    assert sum(map(among_the_originals, shipped().differences)) >= 25


def test_at_least_sixty_questions_are_kept_ready_over_all_sections() -> None:
    topics = shipped().topics

    assert len(topics) >= 60
    assert {topic.section for topic in topics} == SECTIONS


def test_no_id_names_two_entries() -> None:
    for entries in (shipped().differences, shipped().topics):
        ids = [one.id for one in entries]

        assert sorted(set(ids)) == sorted(ids)


def test_every_place_that_an_entry_names_exists() -> None:
    named = [one for entry in shipped().differences for position in entry.positions for one in position.evidence]
    named += [one for topic in shipped().topics for one in topic.evidence]

    assert {str(one) for one in named if one not in places()} == set()


def test_reading_finds_nothing_to_mend_in_differences_and_topics() -> None:
    files = ("differences.toml", "topics.toml")

    assert [str(one) for one in shipped().problems if one.file.endswith(files)] == []


def test_every_position_and_every_question_has_evidence() -> None:
    assert all(position.evidence for one in shipped().differences for position in one.positions)
    assert all(topic.evidence for topic in shipped().topics)


def test_every_difference_belongs_to_a_question_kept_ready() -> None:
    topics = {topic.id for topic in shipped().topics}

    assert [one.id for one in shipped().differences if one.topic not in topics] == []


def test_a_statement_of_a_single_article_has_one_position_and_others_have_more() -> None:
    for one in shipped().differences:
        voices = {article for position in one.positions for article in articles(position)}
        if one.kind is DifferenceKind.ONLY_ONE:
            assert len(one.positions) == len(voices) == 1, one.id
        else:
            assert min(len(one.positions), len(voices)) > 1, one.id


def test_no_place_is_named_twice_in_one_position() -> None:
    for one in shipped().differences:
        for position in one.positions:
            assert len(set(position.evidence)) == len(position.evidence), one.id


def test_a_primary_position_rests_on_primary_documents_alone() -> None:
    standing = {article.id: article.standing for article in shipped().articles}
    marked = [position for one in shipped().differences for position in one.positions if position.primary]

    assert marked
    assert [
        position.text for position in marked if {standing[one] for one in articles(position)} != {Standing.PRIMARY}
    ] == []


@pytest.mark.parametrize("trap", TRAPS)
def test_a_known_trap_is_told_as_a_difference(trap: str) -> None:
    assert any(sets_apart(one, TRAPS[trap]) for one in shipped().differences)


def test_questions_notes_and_positions_are_short() -> None:
    for one in shipped().differences:
        assert one.question.endswith("?"), one.id
        assert len(one.question) <= 100, one.id
        assert 20 <= len(one.note or "") <= 240, one.id
        assert all(len(position.text) <= 200 for position in one.positions), one.id
    for topic in shipped().topics:
        assert topic.question.endswith("?"), topic.id
        assert len(topic.question) <= 90, topic.id
        assert len(topic.name) <= 40, topic.id


def test_a_note_is_one_sentence() -> None:
    several = [
        one.id for one in shipped().differences if re.search(r"[.!?]\s+[A-Z]", (one.note or "").replace("U.S. ", ""))
    ]

    assert several == []


def test_entries_say_in_other_words_what_they_are_about() -> None:
    assert [one.id for one in shipped().differences if len(one.words) < 3] == []
    assert [topic.id for topic in shipped().topics if len(topic.words) < 3] == []


def test_loaded_words_stand_only_inside_quotation_marks() -> None:
    assert [text for text in read_by_people() if LOADED.search(QUOTED.sub(" ", text))] == []


def test_the_list_of_loaded_words_finds_some() -> None:
    assert LOADED.search("The mayor slammed the plan.")
    assert not LOADED.search(QUOTED.sub(" ", 'One headline says "Crackdown".'))
