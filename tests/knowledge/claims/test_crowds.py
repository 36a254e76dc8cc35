from __future__ import annotations

from knowledge.claims.conflicts.comparing import Relation
from knowledge.claims.index import Claims
from knowledge.models import Article, Paragraph, PartialDate

OTHERS = 60


def article(number: int, spaces: int) -> Article:
    text = f"The parking plan will bring {spaces:,} new spaces to the harbor, the city said."
    return Article(f"a{number:02}", "Title", (Paragraph(1, text),), published=PartialDate(2031, 3, 4))


def claims() -> Claims:
    """The first article and twenty more say 900, sixty others a figure of their own."""
    same = [article(number, 900) for number in range(21)]
    return Claims.of([*same, *(article(30 + number, 1_000 + number) for number in range(OTHERS))])


def told(found: Claims, each: int | None) -> list[Relation]:
    first = next(claim for claim in found.all if claim.value and claim.value.point == 900)
    return [one.relation for one in found.near(first, each)]


def test_in_a_crowd_a_claim_is_held_against_a_few_of_each_value() -> None:
    found = claims()
    everything, few = told(found, None), told(found, 4)

    assert everything.count(Relation.SAME) == 20
    assert everything.count(Relation.CONTRADICTION) == OTHERS
    assert few.count(Relation.SAME) == 4
    assert 20 < few.count(Relation.CONTRADICTION) < OTHERS


def test_outside_of_crowds_nothing_is_left_out() -> None:
    found = Claims.of([article(number, spaces) for number, spaces in enumerate((900, 900, 1_200, 700))])

    assert told(found, 8) == told(found, None)
