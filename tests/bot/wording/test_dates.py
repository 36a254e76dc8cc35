from __future__ import annotations

import pytest

from bot.wording import wording
from knowledge.models import PartialDate

DAY, MONTH, YEAR, FIRST = PartialDate(2025, 6, 17), PartialDate(2025, 6), PartialDate(2025), PartialDate(2025, 1, 1)


@pytest.mark.parametrize(
    ("language", "day", "month", "first", "unknown"),
    [
        ("en", "17 June 2025", "June 2025", "1 January 2025", "date not given"),
        ("es", "17 de junio de 2025", "junio de 2025", "1 de enero de 2025", "fecha no indicada"),
        ("ht", "17 jen 2025", "jen 2025", "1ye janvye 2025", "yo pa bay dat la"),
    ],
)
def test_a_date_is_written_as_exactly_as_it_is_known(
    language: str, day: str, month: str, first: str, unknown: str
) -> None:
    words = wording(language)

    assert [words.date(one) for one in (DAY, MONTH, YEAR, FIRST, None)] == [day, month, "2025", first, unknown]


@pytest.mark.parametrize("language", ["es", "ht"])
def test_each_month_has_a_name_of_its_own_that_is_not_english(language: str) -> None:
    months = {wording(language).date(PartialDate(2025, month)) for month in range(1, 13)}

    assert len(months) == 12
    assert months.isdisjoint(wording("en").date(PartialDate(2025, month)) for month in range(1, 13))


def test_kreyol_months_are_not_french() -> None:
    assert wording("ht").date(PartialDate(2025, 8, 12)) == "12 out 2025"
    assert wording("ht").date(PartialDate(2025, 7)) == "jiyè 2025"


@pytest.mark.parametrize(
    ("date", "since", "newest"),
    [
        (DAY, "desde el 17 de junio de 2025", "es del 17 de junio de 2025;"),
        (MONTH, "desde junio de 2025", "es de junio de 2025;"),
        (YEAR, "desde 2025", "es de 2025;"),
    ],
)
def test_in_spanish_a_day_takes_its_article_and_a_month_none(date: PartialDate, since: str, newest: str) -> None:
    spanish = wording("es")

    assert spanish.say("since", **spanish.dated(date)) == since
    assert newest in spanish.say("newest", **spanish.dated(date))
