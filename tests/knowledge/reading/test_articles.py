from __future__ import annotations

import pytest

from knowledge.models import Kind, PartialDate, Side, Standing
from tests.knowledge.reading.shelf import Shelf

HEAD = """
---
title: Example Council Approves Parking Plan
outlet: Example Gazette
outlet_kind: newspaper
standing: reporting
author: Jane Roe
url: https://example.org/parking
published: 2025-06-18
not_before: 2025-06-17
language: en
complete: false
note: Only the first page was kept.
dating: The date stands below the headline.
---

The council approved the parking plan.
"""


def test_front_matter_fills_the_article(shelf: Shelf) -> None:
    article = shelf.one("vote.md", HEAD)

    assert article.id == "vote"
    assert article.title == "Example Council Approves Parking Plan"
    assert article.outlet == "Example Gazette"
    assert article.outlet_kind == "newspaper"
    assert article.standing is Standing.REPORTING
    assert article.author == "Jane Roe"
    assert article.url == "https://example.org/parking"
    assert article.published == PartialDate(2025, 6, 18)
    assert article.not_before == PartialDate(2025, 6, 17)
    assert not article.complete
    assert article.note == "Only the first page was kept."
    assert article.dating == "The date stands below the headline."
    assert article.kind is Kind.FULL
    assert article.file == "vote.md"


def test_an_article_needs_no_front_matter(shelf: Shelf) -> None:
    article = shelf.one("parking-vote.md", "The council approved the parking plan on a warm night.")

    assert article.title == "Parking vote"
    assert article.published is None
    assert article.outlet is None
    assert article.complete


@pytest.mark.parametrize(
    ("written", "date"),
    [("2025", PartialDate(2025)), ("2025-06", PartialDate(2025, 6)), ("2025-06-17", PartialDate(2025, 6, 17))],
)
@pytest.mark.parametrize("quote", ["", '"'])
def test_a_date_keeps_its_precision(shelf: Shelf, written: str, date: PartialDate, quote: str) -> None:
    article = shelf.one("a.md", f"---\npublished: {quote}{written}{quote}\n---\nThe council approved it.")

    assert article.published == date


def test_a_line_of_a_text_file_is_a_paragraph_and_blank_lines_do_not_count(shelf: Shelf) -> None:
    article = shelf.one(
        "vote.txt",
        "\n\nCouncil Approves Plan\n\n  The council approved the plan after a long debate.  \n \nIt starts in July, the clerk said in a note.\n",
    )

    assert [(one.number, one.text) for one in article.paragraphs] == [
        (1, "Council Approves Plan"),
        (2, "The council approved the plan after a long debate."),
        (3, "It starts in July, the clerk said in a note."),
    ]


def test_the_first_short_line_of_a_text_file_is_its_title_and_keeps_its_number(shelf: Shelf) -> None:
    article = shelf.one("vote.txt", "Council approves plan\n\nThe council approved the plan after a long debate.")

    assert article.title == "Council approves plan"
    assert article.paragraphs[0].number == 1
    assert article.paragraphs[0].heading


def test_a_text_file_that_begins_with_a_sentence_has_its_name_as_title(shelf: Shelf) -> None:
    article = shelf.one("divided_town-hall.txt", "The council approved the plan.\nIt starts in July, the clerk said.")

    assert article.title == "Divided town hall"
    assert not article.paragraphs[0].heading


def test_the_title_may_stand_below_an_advertisement(shelf: Shelf) -> None:
    article = shelf.one(
        "vote.txt", "Advertisement\nCouncil Approves Plan\nThe council approved it after a long debate."
    )

    assert article.title == "Council Approves Plan"
    assert article.paragraphs[1].number == 2


def test_a_brief_names_the_paragraphs_of_its_original(shelf: Shelf) -> None:
    article = shelf.one(
        "vote.md",
        """
        ---
        kind: brief
        title: Example Council Approves Parking Plan
        ---

        [2] The council approved the parking plan
        by 4 votes to 3.

        [5 support] Ann Low said the plan would make "streets calmer".

        [5 oppose] Bob High called it "a tax".
        """,
    )

    assert article.kind is Kind.BRIEF
    assert [(one.number, one.side, one.text) for one in article.paragraphs] == [
        (2, None, "The council approved the parking plan by 4 votes to 3."),
        (5, Side.SUPPORT, 'Ann Low said the plan would make "streets calmer".'),
        (5, Side.OPPOSE, 'Bob High called it "a tax".'),
    ]


def test_words_of_a_brief_are_never_taken_for_furniture(shelf: Shelf) -> None:
    article = shelf.one("vote.md", "---\nkind: brief\n---\n\n[4] Read more\n\n[6] By Jane Roe\n")

    assert [one.noise for one in article.paragraphs] == [None, None]


def test_a_paragraph_of_a_brief_without_a_marker_is_told_with_its_line(shelf: Shelf) -> None:
    shelf.write(
        "vote.md", "---\nkind: brief\n---\n\n[2] The council approved it.\n\nIt starts in July.\n\n[x] No number.\n"
    )
    collection = shelf.read()

    assert [(one.line, one.reason, one.detail) for one in collection.problems] == [
        (7, "marker", "It starts in July."),
        (9, "marker", "[x] No number."),
    ]
    assert len(collection.articles[0].paragraphs) == 1


def test_a_brief_that_does_not_say_so_is_told(shelf: Shelf) -> None:
    shelf.write("vote.md", "[2] The council approved it.\n\n[5 support] Ann Low said so.\n")

    assert [(one.reason, one.line) for one in shelf.read().problems] == [("brief_unmarked", 1)]


def test_articles_lie_in_the_folder_and_in_articles_below_it(shelf: Shelf) -> None:
    shelf.write("b.txt")
    shelf.write("articles/a.md")
    shelf.write("articles/deeper/c.md")

    assert [(one.id, one.file) for one in shelf.read().articles] == [("a", "articles/a.md"), ("b", "b.txt")]


def test_articles_are_in_the_order_of_their_file_names(shelf: Shelf) -> None:
    for name in ("c.txt", "a.txt", "B.TXT", "d.md"):
        shelf.write(name)

    assert [one.file for one in shelf.read().articles] == ["B.TXT", "a.txt", "c.txt", "d.md"]


def test_the_language_is_read_from_the_words_where_nothing_names_it(shelf: Shelf) -> None:
    shelf.write("es.txt", "El concejo aprobó el plan de estacionamiento y la tarifa de los vecinos, dijo la alcaldesa.")
    shelf.write("fr.txt", "Le conseil a approuvé le plan et les frais pour les habitants de la rue, a dit la mairesse.")
    shelf.write("ht.txt", "Konsèy la te apwouve plan an nan madi; moun yo te di yo pa dakò ak sa ki te fèt la.")
    shelf.write("en.txt", "The council approved the plan and the fees for the residents of the street, the mayor said.")
    shelf.write("x.txt", "Aprobado.")

    assert {one.id: one.language for one in shelf.read().articles} == {
        "en": "en", "es": "es", "fr": "fr", "ht": "ht", "x": "en",
    }  # fmt: skip


def test_the_name_of_a_file_is_the_id_in_composed_form(shelf: Shelf) -> None:
    assert shelf.one("café.txt", "The council approved the plan.").id == "café"
