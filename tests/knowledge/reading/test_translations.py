from __future__ import annotations

import pytest

from knowledge.models import (
    Change,
    Difference,
    DifferenceKind,
    Edition,
    Event,
    Evidence,
    PartialDate,
    Person,
    Position,
    Role,
    Term,
    Topic,
    Translation,
)
from knowledge.reading.translations import figures
from tests.knowledge.reading.shelf import BRIEF, VOTE, Shelf

SPANISH = """
---
title: El concejo de Example aprueba el plan
reviewer: Ana Roe
---

[2] El concejo aprobó el plan de estacionamiento por 4 votos contra 3 el 17 de junio de 2025.

[5 support] Ann Low dijo que el plan costaría 1.120 dólares.
"""


@pytest.fixture(autouse=True)
def articles(shelf: Shelf) -> None:
    shelf.write("articles/vote.md", BRIEF)


def test_a_brief_may_exist_in_other_languages(shelf: Shelf) -> None:
    shelf.write("translations/es/articles/vote.md", SPANISH)
    shelf.write("translations/ht/articles/vote.md", BRIEF.replace("kind: brief\n", ""))
    collection = shelf.read()

    assert collection.problems == ()
    spanish, creole = collection.articles[0].translations
    assert spanish == Translation(
        "es",
        "El concejo de Example aprueba el plan",
        (
            "El concejo aprobó el plan de estacionamiento por 4 votos contra 3 el 17 de junio de 2025.",
            "Ann Low dijo que el plan costaría 1.120 dólares.",
        ),
        "Ana Roe",
    )
    assert not spanish.draft
    assert (creole.language, creole.draft) == ("ht", True)


def test_a_translation_without_a_title_keeps_the_originals(shelf: Shelf) -> None:
    shelf.write("translations/es/articles/vote.md", SPANISH.split("---")[2])

    assert shelf.read().articles[0].translations[0].title == "Example Council Approves Parking Plan"


def test_a_brief_in_the_folder_itself_is_mirrored_there(shelf: Shelf) -> None:
    shelf.write("other.md", BRIEF)
    shelf.write("translations/es/other.md", SPANISH)

    assert [len(one.translations) for one in shelf.read().articles] == [1, 0]


@pytest.mark.parametrize(
    ("before", "after", "line", "expected", "detail"),
    [
        ("[5 support]", "[5 oppose]", 8, "translation_marker", "[5 support]"),
        ("[5 support]", "[6 support]", 8, "translation_marker", "[5 support]"),
        ("[2]", "[2 support]", 6, "translation_marker", "[2]"),
        ("[5 support] Ann Low dijo que el plan costaría 1.120 dólares.", "", 6, "translation_marker", "[5 support]"),
        ("dólares.", "dólares.\n\n[6] Bob High no habló.", 10, "translation_marker", "-"),
        ("1.120", "1.102", 8, "translation_figures", "-1120 +1102"),
        ("4 votos contra 3", "tres votos", 6, "translation_figures", "-4 -3"),
        ("reviewer", "reviwer", 3, "field_unknown_close", "reviewer"),
    ],
)
def test_a_translation_that_differs_is_told_with_its_line(
    shelf: Shelf, before: str, after: str, line: int, expected: str, detail: str
) -> None:
    shelf.write("translations/es/articles/vote.md", SPANISH.replace(before, after))
    collection = shelf.read()
    (problem,) = collection.problems

    assert (problem.file, problem.line, problem.reason, problem.detail) == (
        "translations/es/articles/vote.md", line, expected, detail,
    )  # fmt: skip
    assert bool(collection.articles[0].translations) == (problem.severity == "warning")


def test_only_what_is_there_can_be_translated(shelf: Shelf) -> None:
    shelf.write("full.txt", VOTE)
    shelf.write("translations/es/full.md", "[1] El concejo aprobó el plan.")
    shelf.write("translations/es/articles/gone.md", SPANISH)
    shelf.write("translations/es/vote.md", SPANISH)
    shelf.write("translations/es/articles/vote.md", SPANISH)

    assert {(file, reason) for file, _, _, reason in shelf.problems()} == {
        ("translations/es/full.md", "translation_full"),
        ("translations/es/articles/gone.md", "translation_unknown"),
        ("translations/es/vote.md", "duplicate"),
    }


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1,120 of 11,000", "1.120 de 11.000"),
        ("1,120", "1120"),
        ("1,120", "1\u00a0120"),
        ("1,120", "1\u202f120"),
        ("$4.2 million", "4,2 millones"),
        ("$1,120.50", "1.120,50"),
        ("June 17, 2025", "17 de junio de 2025"),
        ("3-2", "3 a 2"),
        ("287(g)", "287(g)"),
        ("63%", "63 %"),
        ("2019, 2020.", "2019 y 2020"),
    ],
)
def test_figures_are_the_same_with_the_marks_of_another_language(one: str, other: str) -> None:
    assert figures(one) == figures(other)


@pytest.mark.parametrize(
    ("one", "other"), [("1,120", "1.12"), ("4.2", "42"), ("3-2", "32"), ("3, 3", "3"), ("1.5", "15")]
)
def test_other_figures_are_not(one: str, other: str) -> None:
    assert figures(one) != figures(other)


def test_a_gloss_may_repeat_the_figures_of_its_quotation(shelf: Shelf) -> None:
    shelf.write("articles/vote.md", '---\nkind: brief\n---\n[2] Low said "287(g) has no place in 2 cities".')
    shelf.write(
        "translations/es/articles/vote.md",
        '[2] Low dijo "287(g) has no place in 2 cities" [287(g) no tiene lugar en 2 ciudades].',
    )

    assert shelf.problems() == []


ENTRIES = {
    "people.toml": """
        [[person]]
        id = "ann-low"
        name = "Ann Low"
        aliases = ["Council member Low"]
        note = "Sits for District 3."
        [[person.role]]
        title = "Council member"
        jurisdiction = "city"
        evidence = ["vote:2"]
        [[person.role]]
        title = "Teacher"
        [[person.change]]
        text = "Said she would vote differently."
        """,
    "topics.toml": """
        [[topic]]
        id = "vote-count"
        section = "vote"
        name = "The vote count"
        question = "What was the vote count?"
        words = ["tally"]
        evidence = ["vote:2"]
        """,
    "differences.toml": """
        [[difference]]
        id = "when"
        kind = "newer"
        topic = "vote-count"
        question = "When does the plan start?"
        note = "The later article gives a later day."
        [[difference.position]]
        text = "In July."
        evidence = ["vote:2"]
        [[difference.position]]
        text = "In May."
        evidence = ["gone:1"]
        [[difference.position]]
        text = "In October."
        date = "2025-09"
        evidence = ["vote:5"]
        """,
    "timeline.toml": """
        [[event]]
        date = "2025-06-01"
        text = "A hearing."
        evidence = ["gone:1"]
        [[event]]
        date = "2025-06-17"
        text = "The council approves the plan."
        evidence = ["vote:2"]
        """,
    "glossary.toml": """
        [[term]]
        id = "permit"
        name = "permit"
        meaning = "A card."
        names = { es = "permiso" }
        """,
}
SPANISH_ENTRIES = {
    "collection.toml": """
        title = "Ciudad Example: el plan"
        policy = "el plan de estacionamiento"
        reviewer = "Ana Roe"
        """,
    "people.toml": """
        [[person]]
        id = "ann-low"
        aliases = ["concejala Low"]
        note = "Representa el distrito 3."
        roles = ["concejala", "maestra"]
        changes = ["Dijo que votaría de otra manera."]
        """,
    "topics.toml": """
        [[topic]]
        id = "vote-count"
        name = "El resultado"
        question = "¿Cuál fue el resultado?"
        words = ["recuento"]
        """,
    "differences.toml": """
        [[difference]]
        id = "when"
        question = "¿Cuándo empieza el plan?"
        note = "El artículo posterior da un día posterior."
        positions = ["En julio.", "En mayo.", "En octubre."]
        """,
    "timeline.toml": """
        [[event]]
        text = "Una audiencia."
        [[event]]
        text = "El concejo aprueba el plan."
        """,
    "glossary.toml": """
        [[term]]
        id = "permit"
        name = "permiso"
        meaning = "Una tarjeta."
        aliases = ["tarjeta"]
        """,
}


@pytest.fixture
def edited(shelf: Shelf) -> Shelf:
    for name, text in ENTRIES.items():
        shelf.write(name, text)
    for name, text in SPANISH_ENTRIES.items():
        shelf.write(f"translations/es/{name}", text)
    return shelf


def test_an_edition_is_the_original_with_other_words(edited: Shelf) -> None:
    collection = edited.read()

    assert {problem.file for problem in collection.problems} == {"differences.toml", "timeline.toml"}
    assert collection.editions == (
        Edition(
            "es",
            "Ciudad Example: el plan",
            "el plan de estacionamiento",
            (
                Person(
                    "ann-low",
                    "Ann Low",
                    aliases=("concejala Low",),
                    roles=(Role("concejala", None, "city", evidence=(Evidence("vote", 2),)), Role("maestra")),
                    changes=(Change("Dijo que votaría de otra manera."),),
                    note="Representa el distrito 3.",
                ),
            ),
            (
                Topic(
                    "vote-count", "El resultado", "¿Cuál fue el resultado?", ("recuento",), "vote", (Evidence("vote", 2),)
                ),
            ),
            (
                Difference(
                    "when",
                    DifferenceKind.NEWER,
                    "¿Cuándo empieza el plan?",
                    (
                        Position("En julio.", (Evidence("vote", 2),)),
                        Position("En octubre.", (Evidence("vote", 5),), PartialDate(2025, 9)),
                    ),
                    topic="vote-count",
                    note="El artículo posterior da un día posterior.",
                ),
            ),
            (Event(PartialDate(2025, 6, 17), "El concejo aprueba el plan.", (Evidence("vote", 2),)),),
            (Term("permit", "permiso", "Una tarjeta.", ("tarjeta",), (("es", "permiso"),)),),
            "Ana Roe",
        ),
    )  # fmt: skip


def told(shelf: Shelf) -> list[tuple[str, int | None, str | None, str]]:
    return [problem for problem in shelf.problems() if problem[0].startswith("translations")]


@pytest.mark.parametrize(
    ("file", "before", "after", "expected"),
    [
        ("topics.toml", "vote-count", "vote-tally", (2, "topic 1.id", "edition_unknown")),
        ("people.toml", '"concejala", ', "", (5, "person 1.roles", "edition_count")),
        ("people.toml", '["Dijo que votaría de otra manera."]', '["a", "b"]', (6, "person 1.changes", "edition_count")),
        ("differences.toml", '"En mayo.", ', "", (5, "difference 1.positions", "edition_count")),
        ("differences.toml", "positions", "position", (5, "difference 1.position", "field_unknown_close")),
        ("timeline.toml", '[[event]]\n        text = "Una audiencia."\n', "", (1, "event", "edition_count")),
        ("collection.toml", "policy", "polici", (2, "polici", "field_unknown_close")),
        ("glossary.toml", '"permit"', "[", (3, None, "toml")),
    ],
)
def test_a_broken_entry_of_an_edition_is_told(
    edited: Shelf, file: str, before: str, after: str, expected: tuple[int, str | None, str]
) -> None:
    edited.write(f"translations/es/{file}", SPANISH_ENTRIES[file].replace(before, after))

    assert told(edited) == [(f"translations/es/{file}", *expected)]


def test_an_edition_may_say_little(shelf: Shelf) -> None:
    for name, text in ENTRIES.items():
        shelf.write(name, text)
    shelf.write("translations/es/people.toml", '[[person]]\nid = "ann-low"\nnote = "Concejala."\n')
    (edition,) = shelf.read().editions

    assert edition.people[0].note == "Concejala."
    assert [role.title for role in edition.people[0].roles] == ["Council member", "Teacher"]
    assert (edition.topics, edition.timeline, edition.title) == ((), (), None)


def test_an_entry_is_translated_once(edited: Shelf) -> None:
    text = SPANISH_ENTRIES["glossary.toml"]
    edited.write("translations/es/glossary.toml", text + text)

    assert told(edited) == [("translations/es/glossary.toml", 8, "term 2.id", "duplicate")]
