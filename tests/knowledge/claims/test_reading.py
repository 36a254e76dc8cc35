"""Claims of single sentences: what is counted, who must do what, who did it, where it stands."""

from __future__ import annotations

import pytest

from knowledge.claims.extracting import claims
from knowledge.claims.model import Claim, ClaimKind, Hedge, Mode

from .test_differing import article


def of(kind: ClaimKind, text: str, language: str = "en") -> list[Claim]:
    """The sentence's claims of one kind."""
    return [claim for claim in claims(article("one", text, language=language)) if claim.kind is kind]


@pytest.mark.parametrize(
    ("text", "low", "high", "hedge"),
    [
        ("Nearly 60 percent of voters agreed.", 54, 60.2, Hedge.BELOW),
        ("More than half of the tenants moved.", 50.4, 100, Hedge.ABOVE),
        ("About 40 percent of shops closed.", 36, 44, Hedge.ABOUT),
        ("At most 10 percent of bins were full.", 0, 10.5, Hedge.AT_MOST),
    ],
)
def test_a_hedge_makes_a_range(text: str, low: float, high: float, hedge: Hedge) -> None:
    (claim,) = of(ClaimKind.SHARE, text)

    assert claim.value is not None
    assert (claim.value.low, claim.value.high) == pytest.approx((low, high), abs=0.3)
    assert claim.value.hedge is hedge


@pytest.mark.parametrize(
    ("text", "choice"),
    [
        ("Riders must wear a helmet.", "required"),
        ("Helmets are not required for riders.", "free"),
        ("Signing the agreement is voluntary for cities.", "free"),
        ("Students may use their phones at lunch.", "allowed"),
        ("Scooters may not be ridden on sidewalks.", "forbidden"),
        ("No doctor's note is required of students.", "free"),
        ("The city may not charge tolls without a state law.", "required"),
    ],
)
def test_a_rule_obliges_frees_allows_or_forbids(text: str, choice: str) -> None:
    assert [claim.choice for claim in of(ClaimKind.DUTY, text)] == [choice]


@pytest.mark.parametrize(
    "text",
    [
        "On May 6 the city sued the state.",
        "The fear of arrest may keep people away.",
        "The council should let riders park.",
    ],
)
def test_a_month_a_chance_and_a_wish_are_no_rules(text: str) -> None:
    assert of(ClaimKind.DUTY, text) == []


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("The council voted 5-4 to approve it.", "5-4"),
        ("El concejo aprobó el peaje por cinco votos contra cuatro.", "5-4"),
        ("All seven council members voted for the program.", "all"),
        ("Two of the seven members voted against the ordinance.", "5-2"),
    ],
)
def test_results_of_votes_are_read_in_figures_and_words(text: str, result: str) -> None:
    language = "es" if text.startswith("El") else "en"

    assert [claim.choice for claim in of(ClaimKind.TALLY, text, language)] == [result]


def test_a_stretch_of_minutes_is_no_vote() -> None:
    assert of(ClaimKind.TALLY, "The vote came 6 to 9 minutes later.") == []


def test_names_in_a_list_all_take_the_stance() -> None:
    found = of(ClaimKind.STANCE, "Stokes, Petrak and Dale Munro voted no.")

    assert {tuple(claim.subject) for claim in found} == {("stokes",), ("petrak",), ("munro",)}
    assert {claim.choice for claim in found} == {"oppose"}


def test_who_is_named_as_proposer_is_told_from_who_signed() -> None:
    (claim,) = of(ClaimKind.AGENT, "The plan, proposed by Mayor Tobias Wren, was signed by the clerk.")

    assert claim.choice == "wren"
    assert claim.frame == {"propose"}


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("The toll is expected to raise $14 million.", Mode.FORECAST),
        ("The toll will raise $14 million.", Mode.FUTURE),
        ("The toll raised $14 million.", Mode.PAST),
        ("The toll has raised $14 million so far.", Mode.STANDING),
        ("The speed limit is set by a fine of $50.", Mode.PRESENT),
    ],
)
def test_forecasts_plans_and_outcomes_are_told_apart(text: str, mode: Mode) -> None:
    (claim,) = of(ClaimKind.MONEY, text)

    assert claim.mode is mode


def test_a_number_of_a_law_or_a_street_counts_nothing() -> None:
    assert (
        of(ClaimKind.COUNT, "The state's Act 212 obliges districts, and section 287(g) agreements bind cities.") == []
    )


def test_them_takes_up_the_noun_of_the_sentence_before() -> None:
    found = of(ClaimKind.COUNT, "The pouches were cut open. The district has bought 11,200 of them.")

    assert [claim.printed for claim in found] == ["pouches"]


def test_a_claim_knows_whose_voice_it_is() -> None:
    (own,) = of(ClaimKind.MONEY, "The fine is $100.")
    (told,) = of(ClaimKind.MONEY, "The fine is $100, Chief Monica Reyes said.")

    assert own.speaker is None
    assert told.speaker == "Monica Reyes"
