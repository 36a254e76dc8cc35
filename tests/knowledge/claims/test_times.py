"""When something starts, ends, is due or was voted on, and where something beside the policy stands."""

from __future__ import annotations

import datetime as dt

import pytest

from knowledge.claims.extracting import claims
from knowledge.claims.model import Claim, ClaimKind
from knowledge.models import Article, Paragraph, PartialDate


def of(kind: ClaimKind, text: str, language: str = "en") -> list[Claim]:
    """The claims of one kind in an article of 14 May 2025."""
    article = Article("a", "a", (Paragraph(1, text),), published=PartialDate(2025, 5, 14), language=language)
    return [claim for claim in claims(article) if claim.kind is kind]


def day(claim: Claim) -> str:
    assert claim.value is not None
    return dt.date.fromordinal(int(claim.value.low)).isoformat()


@pytest.mark.parametrize(
    ("text", "language", "frame", "expected"),
    [
        ("The lane will open on Monday, June 2.", "en", "start", "2025-06-02"),
        ("Opening night is Friday, June 6.", "en", "start", "2025-06-06"),
        ("The first market will be held on May 30.", "en", "start", "2025-05-30"),
        ("The new date for the first arrivals is June 15.", "en", "start", "2025-06-15"),
        ("The trustees put the start of the ban off by six weeks, to Monday, October 6.", "en", "start", "2025-10-06"),
        ("The precinct will now get its cameras on October 20.", "en", "start", "2025-10-20"),
        ("Riders will have to wait until June 20 for the first bus.", "en", "start", "2025-06-20"),
        ("El inicio se pospuso al 7 de julio.", "es", "start", "2025-07-07"),
        ("El ensayo empezará el primero de julio.", "es", "start", "2025-07-01"),
        ("The council voted to extend the trial through August 31, 2026.", "en", "end", "2026-08-31"),
        ("The ordinance lapses on June 30, 2026.", "en", "end", "2026-06-30"),
        ("The branch will now keep its lights on through December 31.", "en", "end", "2025-12-31"),
        ("All applications have to reach us by Monday, June 30.", "en", "deadline", "2025-06-30"),
        ("Last day to register: May 31.", "en", "deadline", "2025-05-31"),
        ("Los interesados tienen hasta el 30 de junio para inscribirse.", "es", "deadline", "2025-06-30"),
    ],
)
def test_the_event_of_a_day_is_read_in_many_wordings(text: str, language: str, frame: str, expected: str) -> None:
    found = [(next(iter(claim.frame)), day(claim)) for claim in of(ClaimKind.DATE, text, language)]

    assert (frame, expected) in found


@pytest.mark.parametrize(
    "text",
    [
        "In February the city held two open evenings at the library.",
        "On Tuesday the county pushed the end of fluoridation back.",
        "The police chief ruled that out on Friday.",
    ],
)
def test_these_dates_are_of_no_event(text: str) -> None:
    assert of(ClaimKind.DATE, text) == []


def test_a_question_tells_what_the_day_of_its_answer_is_of() -> None:
    paragraphs = (Paragraph(1, "When does the curfew begin?"), Paragraph(2, "On June 16, 2025, at dusk."))
    (claim,) = [
        claim
        for claim in claims(Article("a", "a", paragraphs, published=PartialDate(2025, 5, 14)))
        if claim.kind is ClaimKind.DATE
    ]

    assert (claim.frame, day(claim)) == (frozenset({"start"}), "2025-06-16")
    assert "curfew" in claim.subject


def test_a_day_that_is_given_up_is_no_start() -> None:
    (claim,) = of(ClaimKind.DATE, "The opening, originally set for June 1, is now expected on August 15.")

    assert day(claim) == "2025-08-15"
    assert claim.dropped == (float(dt.date(2025, 6, 1).toordinal()),)


def test_not_before_a_day_leaves_later_ones_open() -> None:
    (claim,) = of(ClaimKind.DATE, "The shuttle won't run until August 15.")

    assert claim.value is not None
    assert claim.value.high - claim.value.low > 365


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("The 5-2 vote came a few minutes past 10 p.m.", 1320, 1360),
        ("The board agreed shortly before 10 p.m. Tuesday to let the sheriff hold inmates.", 1280, 1320),
        ("9:14 p.m. The roll is called and the policy is adopted: five yes, two no.", 1269, 1279),
        ("It was nearly midnight when the council voted.", 1415, 1465),
    ],
)
def test_the_hour_of_a_vote_has_some_minutes_around_it(text: str, low: float, high: float) -> None:
    (claim,) = of(ClaimKind.CLOCK, text)

    assert claim.frame == {"vote"}
    assert claim.value is not None
    assert (claim.value.low, claim.value.high) == (low, high)


@pytest.mark.parametrize(
    "text",
    [
        "8:05 p.m. The amendment to shorten the hours is adopted, five to four.",
        "9:02 p.m. The motion to lower the dose fails, three to four.",
        "Call the desk on weekdays between 9 a.m. and 4 p.m.",
    ],
)
def test_these_hours_are_none_of_the_policy(text: str) -> None:
    assert of(ClaimKind.CLOCK, text) == []


def test_weeknights_and_weekends_are_told_apart() -> None:
    week, end = of(
        ClaimKind.CLOCK,
        "From Sunday through Thursday quiet hours begin at 10 p.m.; on Friday and Saturday they begin at midnight.",
    )

    assert (week.qualifiers, end.qualifiers) == (frozenset({"days.week"}), frozenset({"days.end"}))


@pytest.mark.parametrize(
    ("text", "frame", "choice"),
    [
        ("Senate Bill 212 has sat in committee since April.", "bill", "stuck"),
        ("The state Senate passed Senate Bill 212 by 21 votes to 14.", "bill", "cleared"),
        ("The residents' league withdrew its petition on May 6.", "petition", "withdrawn"),
        ("The state withdrew its grant on April 27.", "grant", "withdrawn"),
        ("A judge ordered the county to turn off the cameras.", "operate", "paused"),
    ],
)
def test_what_stands_beside_the_policy_has_its_own_state(text: str, frame: str, choice: str) -> None:
    assert (frame, choice) in [(next(iter(claim.frame)), claim.choice) for claim in of(ClaimKind.STATUS, text)]
