from __future__ import annotations

import pytest

from knowledge.models import (
    Change,
    Difference,
    DifferenceKind,
    Event,
    Evidence,
    PartialDate,
    Person,
    Position,
    Referral,
    Role,
    Side,
    Term,
    Topic,
    Vote,
)
from tests.knowledge.reading.shelf import Shelf

GAZETTE = "The council approved the plan.\nAnn Low spoke for it for an hour.\nAnn Low voted yes, the clerk said."
NOTICE = "The plan starts on 1 October 2025, the city says.\nA permit is a card for residents."
JUNE_17 = PartialDate(2025, 6, 17)


@pytest.fixture(autouse=True)
def articles(shelf: Shelf) -> None:
    shelf.write("gazette-vote.txt", GAZETTE)
    shelf.write("city-notice.txt", NOTICE)


def test_the_head_of_a_collection(shelf: Shelf) -> None:
    shelf.write("topics.toml", '[[topic]]\nid = "fees"\nname = "Fees"\nquestion = "What does it cost?"\n')
    shelf.write(
        "collection.toml",
        """
        title = "Example City: the parking plan"
        policy = "the parking plan"
        languages = ["en", "es"]
        off = ["fees"]

        [[referral]]
        name = "Example Legal Aid"
        url = "https://example.org/aid"
        note = "Free of charge."
        """,
    )
    collection = shelf.read()

    assert collection.title == "Example City: the parking plan"
    assert collection.policy == "the parking plan"
    assert collection.languages == ("en", "es")
    assert collection.off == ("fees",)
    assert collection.referrals == (Referral("Example Legal Aid", "https://example.org/aid", "Free of charge."),)
    assert collection.problems == ()


def test_a_folder_of_articles_is_a_collection(shelf: Shelf) -> None:
    collection = shelf.read()

    assert collection.title == "example"
    assert collection.languages == ("en",)
    assert (collection.people, collection.topics, collection.differences) == ((), (), ())
    assert collection.problems == ()


def test_people(shelf: Shelf) -> None:
    shelf.write(
        "people.toml",
        """
        [[person]]
        id = "ann-low"
        name = "Ann Low"
        kind = "person"
        aliases = ["Council member Low", "Anne Low"]
        side = "support"
        side_evidence = ["gazette-vote:2"]
        note = "Sits for District 3."

        [[person.role]]
        title = "Council member"
        organisation = "Example City Council"
        jurisdiction = "city"
        since = "2023-11"
        until = 2027
        evidence = ["gazette-vote:2"]

        [[person.vote]]
        choice = "yes"
        on = 2025-06-17
        evidence = ["gazette-vote:3"]

        [[person.change]]
        date = "2025-09"
        text = "Said in September that she would vote differently."
        evidence = ["gazette-vote:2"]

        [[person]]
        id = "residents"
        name = "residents"
        kind = "group"
        """,
    )
    collection = shelf.read()

    assert collection.problems == ()
    assert collection.people == (
        Person(
            "ann-low",
            "Ann Low",
            "person",
            ("Council member Low", "Anne Low"),
            (
                Role(
                    "Council member", "Example City Council", "city", PartialDate(2023, 11), PartialDate(2027),
                    (Evidence("gazette-vote", 2),),
                ),
            ),
            Side.SUPPORT,
            (Evidence("gazette-vote", 2),),
            (Vote("yes", JUNE_17, (Evidence("gazette-vote", 3),)),),
            (
                Change(
                    "Said in September that she would vote differently.", PartialDate(2025, 9), (Evidence("gazette-vote", 2),)
                ),
            ),
            "Sits for District 3.",
        ),
        Person("residents", "residents", "group"),
    )  # fmt: skip


def test_topics_differences_events_and_terms(shelf: Shelf) -> None:
    shelf.write(
        "topics.toml",
        """
        [[topic]]
        id = "start"
        section = "plan"
        name = "The start"
        question = "When does it start?"
        words = ["begin", "take effect"]
        evidence = ["city-notice:1"]
        """,
    )
    shelf.write(
        "differences.toml",
        """
        [[difference]]
        id = "when"
        kind = "newer"
        topic = "start"
        question = "When does the plan start?"
        words = ["begin"]
        note = "The later article gives a later day."

        [[difference.position]]
        text = "On 1 July, the Gazette wrote."
        date = "2025-06-18"
        evidence = ["gazette-vote:1"]

        [[difference.position]]
        text = "On 1 October, the notice says."
        primary = true
        evidence = ["city-notice:1"]

        [[difference]]
        id = "cost"
        kind = "only_one"
        question = "What does it cost?"
        [[difference.position]]
        text = "One dollar."
        evidence = ["city-notice:2"]
        """,
    )
    shelf.write(
        "timeline.toml",
        """
        [[event]]
        date = "2025-06-17"
        text = "The council approves the plan."
        evidence = ["gazette-vote:1"]

        [[event]]
        date = "2025-10"
        announced = true
        text = "The plan is to start."
        """,
    )
    shelf.write(
        "glossary.toml",
        """
        [[term]]
        id = "permit"
        name = "residents' permit"
        aliases = ["permit"]
        meaning = "A card for residents."
        names = { ht = "kat", es = "permiso" }
        evidence = ["city-notice:2"]
        """,
    )
    collection = shelf.read()

    assert collection.problems == ()
    assert collection.topics == (
        Topic(
            "start", "The start", "When does it start?", ("begin", "take effect"), "plan", (Evidence("city-notice", 1),)
        ),
    )
    assert collection.differences == (
        Difference(
            "when",
            DifferenceKind.NEWER,
            "When does the plan start?",
            (
                Position("On 1 July, the Gazette wrote.", (Evidence("gazette-vote", 1),), PartialDate(2025, 6, 18)),
                Position("On 1 October, the notice says.", (Evidence("city-notice", 1),), primary=True),
            ),
            topic="start",
            words=("begin",),
            note="The later article gives a later day.",
        ),
        Difference(
            "cost",
            DifferenceKind.ONLY_ONE,
            "What does it cost?",
            (Position("One dollar.", (Evidence("city-notice", 2),)),),
        ),
    )
    assert collection.timeline == (
        Event(JUNE_17, "The council approves the plan.", (Evidence("gazette-vote", 1),)),
        Event(PartialDate(2025, 10), "The plan is to start.", announced=True),
    )
    assert collection.glossary == (
        Term(
            "permit", "residents' permit", "A card for residents.", ("permit",), (("es", "permiso"), ("ht", "kat")),
            (Evidence("city-notice", 2),),
        ),
    )  # fmt: skip


BROKEN = """
[[difference]]
id = "when"
kind = "contradicton"
question = "When?"

[[difference]]
id = "cost"
kind = "scope"
question = "What does it cost?"
topik = "fees"
topic = "fees"

[[difference.position]]
text = "One dollar."
evidence = ["gazette-vote:1"]

[[difference.position]]
text = 2
evidence = ["gazette-vote:1"]

[[difference.position]]
text = "Two dollars."
date = "June 2025"
evidence = [
    "city-notice:1",
    "city-notice 2",
]

[[difference]]
id = "who"
kind = "scope"
question = "Who pays?"
[[difference.position]]
text = "Everybody."
evidence = ["gazette-vote:1"]

[[difference]]
id = "where"
kind = "only_one"
question = "Where?"

[[diference]]
id = "typo"
"""


def test_each_broken_field_is_told_with_file_line_and_field(shelf: Shelf) -> None:
    shelf.write("differences.toml", BROKEN)

    assert shelf.problems() == [
        ("differences.toml", 3, "difference 1.kind", "field_choice"),
        ("differences.toml", 10, "difference 2.topik", "field_unknown_close"),
        ("differences.toml", 11, "difference 2.topic", "field_reference"),
        ("differences.toml", 18, "difference 2.position 2.text", "field_text"),
        ("differences.toml", 23, "difference 2.position 3.date", "field_date"),
        ("differences.toml", 26, "difference 2.position 3.evidence", "field_evidence"),
        ("differences.toml", 33, "difference 3.position", "positions_two"),
        ("differences.toml", 37, "difference 4.position", "positions_one"),
        ("differences.toml", 42, "diference", "field_unknown_close"),
    ]
    (left,) = shelf.read().differences
    assert [one.text for one in left.positions] == ["One dollar.", "Two dollars."]


@pytest.mark.parametrize(
    ("file", "text", "line", "field", "expected"),
    [
        ("collection.toml", "title = [", 1, None, "toml"),
        ("collection.toml", "title = 'a'\nx = ", 2, None, "toml"),
        ("collection.toml", "title = 'a'\ntitle = 'b'", 2, None, "toml"),
        ("collection.toml", "languages = 'en'", 1, "languages", "field_list"),
        ("collection.toml", "languages = [1]", 1, "languages", "field_texts"),
        ("collection.toml", "referral = 'x'", 1, "referral", "field_list"),
        ("collection.toml", "referral = ['x']", 1, "referral", "field_tables"),
        ("collection.toml", "[[referral]]\nname = 'Aid'\nurl = 'example.org'", 3, "referral 1.url", "field_url"),
        ("collection.toml", "[[referral]]\nurl = 'https://example.org'", 1, "referral 1.name", "field_missing"),
        ("collection.toml", "off = [\n 'fees',\n]", 2, "off", "field_reference"),
        ("collection.toml", "off = [\n ]\ntitel = 'x'", 3, "titel", "field_unknown_close"),
        ("people.toml", "[[person]]\nid = 'a'\nname = ''", 3, "person 1.name", "field_empty"),
        ("people.toml", "[[person]]\nid = 'a'\nname = 'A'\nkind = 'human'", 4, "person 1.kind", "field_choice"),
        ("people.toml", "[[person]]\nid = 'a'\nname = 'A'\nside = 'support'", 4, "person 1.side", "side_unproved"),
        ("people.toml", "[[person]]\nid = 'a'\nname = 'A'\n[[person.vote]]\non = 2025", 4, "person 1.vote 1.choice", "field_missing"),
        ("people.toml", "[[person]]\nid = 'a'\nname = 'A'\n[person.role]\ntitle = 'x'", 4, "person 1.role", "field_list"),
        ("people.toml", "person = [{id = 'a', name = 'A', x = 1}]", 1, "person 1.x", "field_unknown"),
        ("topics.toml", "[[topic]]\nid = 'a'\nname = 'A'", 1, "topic 1.question", "field_missing"),
        ("timeline.toml", "[[event]]\ntext = 'A'", 1, "event 1.date", "field_missing"),
        ("timeline.toml", "[[event]]\ntext = 'A'\ndate = '17 June'", 3, "event 1.date", "field_date"),
        ("timeline.toml", "[[event]]\ntext = 'A'\ndate = 2025\nannounced = 'yes'", 4, "event 1.announced", "field_flag"),
        ("glossary.toml", "[[term]]\nid = 'a'\nname = 'A'\nmeaning = 'x'\nnames = ['y']", 5, "term 1.names", "field_table"),
        ("glossary.toml", b"\xff\xfe\x00", None, None, "encoding"),
    ],
)  # fmt: skip
def test_a_broken_entry_is_told_and_the_rest_works(
    shelf: Shelf, file: str, text: str | bytes, line: int | None, field: str | None, expected: str
) -> None:
    shelf.write(file, text)
    collection = shelf.read()
    first = collection.problems[0]

    assert (first.file, first.line, first.field, first.reason) == (file, line, field, expected)
    assert len(collection.articles) == 2


def test_of_two_entries_with_one_id_the_first_counts_and_both_are_named(shelf: Shelf) -> None:
    shelf.write(
        "topics.toml",
        '[[topic]]\nid = "a"\nname = "First"\nquestion = "?"\n\n[[topic]]\nname = "Second"\nid = "a"\nquestion = "?"\n',
    )
    collection = shelf.read()

    assert [one.name for one in collection.topics] == ["First"]
    assert [(str(one.place), one.detail) for one in collection.problems] == [
        ("topics.toml:8: topic 2.id", "topics.toml:2")
    ]


def test_keys_within_long_texts_are_no_keys(shelf: Shelf) -> None:
    shelf.write("collection.toml", 'title = """a\npolicy = 3\n[[referral]]\n"""\npolicy = 4\n')

    assert shelf.problems() == [("collection.toml", 5, "policy", "field_text")]


SOUND = """
[[difference]]
id = "when"
kind = "newer"
question = "When?"

[[difference.position]]
text = "July."
evidence = [{0}]

[[difference.position]]
text = "October."
evidence = ["city-notice:1"]
"""


@pytest.mark.parametrize(
    ("cited", "expected"),
    [("gone:1", "no_article"), ("gazette-vote:9", "no_paragraph"), ("gazette-vote:0", "no_paragraph")],
)
def test_evidence_that_is_not_there_is_left_out_with_a_warning(shelf: Shelf, cited: str, expected: str) -> None:
    shelf.write("differences.toml", SOUND.format(f'\n  "gazette-vote:1",\n  "{cited}",\n'))
    collection = shelf.read()

    assert [(str(one.place), one.reason, one.detail, str(one.severity)) for one in collection.problems] == [
        ("differences.toml:10: difference 1.position 1.evidence", expected, cited, "warning")
    ]
    assert collection.differences[0].positions[0].evidence == (Evidence("gazette-vote", 1),)


def test_an_entry_that_has_lost_its_evidence_is_left_out_with_a_warning(shelf: Shelf) -> None:
    shelf.write("differences.toml", SOUND.format('"gone:1"'))
    shelf.write("topics.toml", '[[topic]]\nid = "a"\nname = "A"\nquestion = "?"\nevidence = ["gone:1"]\n')
    shelf.write("timeline.toml", '[[event]]\ndate = 2025\ntext = "A"\nevidence = ["gone:1"]\n')
    collection = shelf.read()

    assert (collection.differences, collection.topics, collection.timeline) == ((), (), ())
    assert {
        (one.file, one.field, str(one.severity)) for one in collection.problems if one.reason == "nothing_left"
    } == {
        ("differences.toml", "difference 1.position 1.evidence", "warning"),
        ("differences.toml", "difference 1.position", "warning"),
        ("topics.toml", "topic 1.evidence", "warning"),
        ("timeline.toml", "event 1.evidence", "warning"),
    }


def test_a_person_keeps_what_still_has_a_source(shelf: Shelf) -> None:
    person = """
        [[person]]
        id = "{0}"
        name = "{0}"
        side = "support"
        side_evidence = ["gone:1"]
        [[person.role]]
        title = "Clerk"
        evidence = ["{1}"]
        [[person.vote]]
        choice = "yes"
        evidence = ["gone:2"]
        """
    shelf.write("people.toml", person.format("ann", "gazette-vote:2") + person.format("bob", "gone:3"))
    collection = shelf.read()

    assert collection.people == (Person("ann", "ann", roles=(Role("Clerk", evidence=(Evidence("gazette-vote", 2),)),)),)
    assert ("people.toml", 13, "person 2", "nothing_left") in shelf.problems()


def test_evidence_from_a_heading_is_told(shelf: Shelf) -> None:
    shelf.write("c.txt", f"Council Approves Plan\n{GAZETTE}")
    shelf.write("topics.toml", '[[topic]]\nid = "a"\nname = "A"\nquestion = "?"\nevidence = ["c:1", "c:2"]\n')
    collection = shelf.read()

    assert [(one.reason, one.detail, str(one.severity)) for one in collection.problems] == [
        ("no_evidence", "c:1", "warning")
    ]
    assert len(collection.topics[0].evidence) == 2
