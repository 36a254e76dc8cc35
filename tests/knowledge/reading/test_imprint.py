from __future__ import annotations

import pytest

from knowledge.models import Article, PartialDate
from knowledge.reading.days import days
from knowledge.reading.imprint import told_as_past
from knowledge.reading.stamps import Stamp, stamp
from tests.knowledge.reading.shelf import Shelf

JUNE_17, JUNE_18, JUNE_19 = (PartialDate(2025, 6, day) for day in (17, 18, 19))
PROSE = "The council of Example approved the parking plan by 4 votes to 3 after a debate of five hours."


@pytest.mark.parametrize(
    "text",
    [
        "June 17, 2025", "Jun. 17, 2025", "June 17th, 2025", "17 June 2025", "17 de junio de 2025", "17 de junio del 2025",
        "le 17 juin 2025", "17 jen 2025", "2025-06-17",
    ],
)  # fmt: skip
def test_a_full_date_is_read_in_four_languages(text: str) -> None:
    assert [day.date for day in days(f"On {text}, they met.")] == [JUNE_17]


@pytest.mark.parametrize("text", ["June 2025", "6/7/2025", "February 31, 2025", "June 17", "12025-06-170"])
def test_half_a_date_or_an_ambiguous_one_is_none(text: str) -> None:
    assert list(days(text)) == []


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("By Jane Roe", Stamp("Jane Roe")),
        ("By Jane Roe, Example Gazette, June 18, 2025", Stamp("Jane Roe", "Example Gazette", JUNE_18)),
        ("By Jane Roe | Example Observer | 18 June 2025", Stamp("Jane Roe", "Example Observer", JUNE_18)),
        ("By Jane Roe and John Q. Doe, staff writers", Stamp("Jane Roe and John Q. Doe")),
        ("By Jane Roe, John Doe and Ann Poe", Stamp("Jane Roe, John Doe and Ann Poe")),
        ("By Jane Roe, Alder Bay Courier", Stamp("Jane Roe", "Alder Bay Courier")),
        ("By Jane Roe, Alderbay, June 18, 2025", Stamp("Jane Roe", "Alderbay", JUNE_18)),
        ("By Jane Roe, special to the Example Herald", Stamp("Jane Roe")),
        ("By The Associated Press", Stamp("The Associated Press")),
        ("Example Gazette, by Jane Roe", Stamp("Jane Roe", "Example Gazette")),
        ("Por Inés de la Roe", Stamp("Inés de la Roe")),
        ("By Jane Roe | Updated June 19, 2025", Stamp("Jane Roe", updated=JUNE_19)),
        (
            "By Jane Roe, Example Gazette | Published June 18, 2025 | Updated June 19, 2025",
            Stamp("Jane Roe", "Example Gazette", JUNE_18, JUNE_19),
        ),
        ("Published: 18 June 2025", Stamp(published=JUNE_18)),
        ("Published June 18, 2025 | Updated June 19, 2025 7:02 AM", Stamp(published=JUNE_18, updated=JUNE_19)),
        ("Updated: June 19, 2025", Stamp(updated=JUNE_19)),
        ("Publicado el 18 de junio de 2025 a las 17:30", Stamp(published=JUNE_18)),
        ("Publié le 18 juin 2025 à 17h30", Stamp(published=JUNE_18)),
        ("Wednesday, June 18, 2025", Stamp(published=JUNE_18)),
        ("Source: Example Gazette", Stamp(outlet="Example Gazette")),
        ("EXAMPLE CITY, FL –", Stamp()),
    ],
)  # fmt: skip
def test_a_stamp_says_who_and_when(line: str, expected: Stamp) -> None:
    assert stamp(line) == expected


@pytest.mark.parametrize(
    "line",
    [
        "By the Numbers", "By The Numbers", "By Popular Demand", "By a vote of 4 to 3", "By Monday Night", "Por Qué Importa",
        "Pa Gen Dat", "The vote of June 17, 2025", "Bulletin No. 1, December 15, 2025", "In 2025", "4-3", "2025", "Background", "EXAMPLE",
        "Source: the clerk said so. It is true.",
    ],
)  # fmt: skip
def test_a_heading_is_no_stamp(line: str) -> None:
    assert stamp(line) is None


@pytest.mark.parametrize(
    "sentence",
    [
        "The decision, passed on June 17, 2025, lets officers read plates.",
        "On June 17, 2025, the council approved the plan.",
        "The council voted 4 to 3 on Tuesday, June 17, 2025.",
        "The mayor announced on June 17, 2025 that the plan would wait.",
        "Recent events, such as the return of nearly 200 cars on June 17, 2025, show the scale.",
        "El concejo aprobó el plan el 17 de junio de 2025.",
        "El 17 de junio de 2025, el concejo votó 4 a 3.",
        "Le conseil a approuvé le plan le 17 juin 2025.",
        "Konsèy la te vote plan an nan dat 17 jen 2025.",
    ],
)
def test_a_day_told_in_the_past_has_come(sentence: str) -> None:
    assert list(told_as_past(sentence)) == [JUNE_17]


@pytest.mark.parametrize(
    "sentence",
    [
        "The plan takes effect on June 17, 2025.",
        "The plan will start on June 17, 2025.",
        "The council said the plan is set to start on June 17, 2025.",
        "Owners must register by June 17, 2025.",
        "The offer stood until June 17, 2025.",
        "The council approved a hearing for June 17, 2025.",
        "The mayor announced a hearing on June 17, 2025.",
        "On June 17, 2025, the council will meet again.",
        "On June 17, 2025, new fees apply.",
        "The agreement expires on June 17, 2025.",
        "El plan entrará en vigor el 17 de junio de 2025.",
        "El concejo se reunirá el 17 de junio de 2025.",
        "Le plan sera appliqué le 17 juin 2025.",
        "Plan an pral kòmanse 17 jen 2025.",
        "The United council's date is on June 17, 2025.",
    ],
)
def test_a_day_to_come_tells_nothing_of_when_a_text_was_written(sentence: str) -> None:
    assert list(told_as_past(sentence)) == []


def article(shelf: Shelf, *lines: str) -> Article:
    return shelf.one("a.txt", "\n\n".join(lines))


def test_a_byline_in_a_text_file_gives_author_outlet_and_day(shelf: Shelf) -> None:
    found = article(shelf, "Council Approves Plan", "By Jane Roe, Example Gazette, June 18, 2025", PROSE)

    assert (found.author, found.outlet, found.published) == ("Jane Roe", "Example Gazette", JUNE_18)
    assert found.not_before is None


def test_an_outlet_may_stand_alone_beside_a_stamp(shelf: Shelf) -> None:
    found = article(
        shelf, "El concejo aprueba el plan", "La Voz de Example", "20 de marzo de 2025", "Por Inés Roe", PROSE
    )

    assert (found.author, found.outlet, found.published) == ("Inés Roe", "La Voz de Example", PartialDate(2025, 3, 20))


def test_a_date_in_prose_is_never_the_day_of_publication(shelf: Shelf) -> None:
    found = article(shelf, "Council Approves Plan", "The plan, passed on June 17, 2025, starts in July.", PROSE)

    assert found.published is None
    assert found.not_before == JUNE_17


def test_the_latest_day_that_has_come_counts(shelf: Shelf) -> None:
    found = article(
        shelf,
        "The council approved the plan on June 17, 2025.",
        "The mayor signed it on June 19, 2025, and it will start on July 1, 2026.",
        "Its first draft was published on May 2, 2024.",
    )

    assert found.not_before == JUNE_19


def test_an_embedded_post_dates_the_earliest_day_only(shelf: Shelf) -> None:
    found = article(shelf, PROSE, "It passed! https://t.co/abcDEF12", "— Example TV (@exampletv) June 17, 2025", PROSE)

    assert found.published is None
    assert found.outlet is None
    assert found.not_before == JUNE_17


def test_an_update_dates_the_earliest_day_only(shelf: Shelf) -> None:
    found = article(shelf, "Council Approves Plan", "Updated: June 19, 2025", PROSE)

    assert (found.published, found.not_before) == (None, JUNE_19)


def test_a_bare_date_far_down_is_not_the_day_of_publication(shelf: Shelf) -> None:
    found = article(shelf, "Council Approves Plan", *[PROSE] * 9, "June 18, 2025", PROSE)

    assert found.published is None


def test_front_matter_has_the_last_word(shelf: Shelf) -> None:
    shelf.write(
        "a.md", f"---\nauthor: Ann Poe\nnot_before: 2025-06-01\n---\nBy Jane Roe, Example Gazette\n\n{PROSE}\n\nIt was signed on June 19, 2025.\n"
    )  # fmt: skip
    (found,) = shelf.read().articles

    assert found.author == "Ann Poe"
    assert found.outlet == "Example Gazette"
    assert found.not_before == PartialDate(2025, 6, 1)
