"""What a page and a line of JSON tell of how many articles say something."""

from __future__ import annotations

import pytest

from bot.compose import OUTLETS_SHOWN, compose
from bot.discord.links import Link, Links
from bot.json_lines import contract
from bot.page import Line
from bot.wording import wording
from knowledge.answers import Question
from knowledge.archive import Archive
from knowledge.models import Article, Collection, Paragraph
from knowledge.recalling import shown
from tests.library import archive

VOTE = Question("How did the council vote on the library closing?")


WEATHER = "rain sleet hail fog snow mist dust wind sun frost thunder smoke drizzle heat".split()


def voting(results: tuple[str, ...]) -> Archive:
    """An article of an outlet of its own, in words of its own, for each result, and three others that tell none."""
    told = [
        f"Amid {word} the council voted {result} while {word} fell, to close the library under {word} on Sundays."
        for word, result in zip(WEATHER, results, strict=False)
    ]
    quiet = [f"Nothing but {word} was heard of." for word in WEATHER[-3:]]
    return Archive(
        Collection(
            "Sundays at the library",
            tuple(
                Article(f"a{place}", f"A{place}", (Paragraph(1, text),), outlet=f"Outlet {place}")
                for place, text in enumerate([*told, *quiet])
            ),
        )
    )


def lines(library: Archive, question: Question = VOTE, language: str = "en") -> list[str]:
    page = compose(library.answer(question), library.collection, wording(language))
    return [block.text for block in page.blocks if isinstance(block, Line)]


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "1 article says otherwise: Harbor Post."),
        ("es", "1 artículo dice otra cosa: Harbor Post."),
        ("ht", "1 atik di yon lòt bagay: Harbor Post."),
    ],
)
def test_a_page_names_who_says_otherwise(language: str, told: str) -> None:
    assert told in lines(archive(), Question("How much does the closing save?"), language)


def test_whoever_says_otherwise_is_not_among_the_silent() -> None:
    assert lines(voting(("4-2", "4-2", "5-1")))[1:4] == [
        "In 2 of 6 articles here (Outlet 0, Outlet 1).",
        "1 article says otherwise: Outlet 2.",
        "The other 3 do not say this; that is not a denial.",
    ]


def test_a_long_list_of_outlets_is_cut_and_still_adds_up() -> None:
    library = voting(("4-2",) * 14)

    (told,) = (line for line in lines(library) if line.startswith("In "))
    named, _, more = told[told.index("(") + 1 : -2].partition(" and ")

    assert len(named.split(", ")) == OUTLETS_SHOWN
    assert told.startswith(f"In {OUTLETS_SHOWN + int(more.split()[0])} of 17 articles here")


def test_an_answer_shown_from_an_old_button_still_tells_how_many_say_otherwise() -> None:
    library = voting(("4-2", "4-2", "5-1"))
    links = Links(library)

    kept = links.written(Link(Question(shown=shown(library.answer(VOTE)))))
    again = lines(library, links.read(kept or "").question)

    assert again[2:4] == ["1 article says otherwise.", "The other 3 do not say this; that is not a denial."]


def test_a_line_of_json_counts_who_says_otherwise() -> None:
    library = archive()
    answer = library.answer(Question("How much does the closing save?"))

    assert contract(answer, library.collection, wording("en"))["counts"] == {"articles": 1, "of": 4, "contrary": 1}
