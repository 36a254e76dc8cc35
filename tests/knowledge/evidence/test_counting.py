"""In how many articles a reader is told that something stands, and in how many something else."""

from __future__ import annotations

from itertools import product

import pytest

from knowledge.answers import Answer, Question
from knowledge.archive import Archive
from knowledge.models import Article, Collection, Paragraph, PartialDate

VOTE = "How did the council vote on the library closing?"
LEAD = "The Seaview council voted 4-2 on Tuesday to close the library on Sundays."
TALK = (
    "Readers queued in the rain for the hearing, which lasted until midnight.",
    "The mayor thanked the staff for their patience.",
    "Children drew posters in the hall.",
)


def article(id_: str, *texts: str, language: str = "en") -> Article:
    paragraphs = tuple(Paragraph(number, text) for number, text in enumerate(texts, 1))
    return Article(id_, id_, paragraphs, outlet=id_, published=PartialDate(2031, 3, 5), language=language)


def asked(text: str, *articles: Article) -> Answer:
    return Archive(Collection("Sundays at the library", articles)).answer(Question(text))


def test_an_article_that_says_it_in_other_words_far_down_is_counted() -> None:
    far = article("far", *TALK, "It passed, four votes to two, and the library will be shut on Sundays.")

    answer = asked(VOTE, article("lead", LEAD), far, article("silent", *TALK))

    assert set(answer.counts.carrying) == {"lead", "far"}
    assert answer.counts.silent == 1


def test_an_article_that_says_it_in_spanish_is_counted() -> None:
    spanish = article(
        "spanish", "El concejo aprobó por cuatro votos contra dos cerrar la biblioteca los domingos.", language="es"
    )

    answer = asked(VOTE, article("lead", LEAD), spanish, article("silent", *TALK))

    assert set(answer.counts.carrying) == {"lead", "spanish"}


def test_an_article_that_says_otherwise_is_neither_counted_nor_silent() -> None:
    other = article("other", *TALK, "The council voted 5-1 on Tuesday to close the library on Sundays.")

    answer = asked(VOTE, article("lead", LEAD), article("too", LEAD), other, article("silent", *TALK))

    assert answer.value == "4-2"
    assert answer.counts.contrary == ("other",)
    assert answer.counts.silent == answer.counts.of - answer.counts.articles - 1 - answer.counts.copied


def test_a_copy_counts_once_on_either_side() -> None:
    tale = "The hearing lasted until midnight, and the mayor thanked the staff for their patience before the members voted."
    other = "The council voted 5-1 on Tuesday to close the library on Sundays."
    answer = asked(
        VOTE,
        article("lead", LEAD, tale),
        article("copy", LEAD, tale),
        article("first", "It passed, four votes to two, and the library will be shut on Sundays."),
        article("other", other, *TALK),
        article("other-copy", other, *TALK),
    )

    assert set(answer.counts.carrying) == {"lead", "first"}
    assert answer.counts.contrary == ("other",)
    assert {(one.origin, one.copies) for one in answer.counts.copies} == {
        ("lead", ("copy",)),
        ("other", ("other-copy",)),
    }
    assert answer.counts.silent == 0


def test_every_article_is_counted_in_one_way() -> None:
    answer = asked(
        VOTE,
        article("lead", LEAD),
        article("other", "The council voted 5-1 on Tuesday to close the library on Sundays."),
        article("silent", *TALK),
    )
    counts = answer.counts

    assert counts.articles + counts.contradicting + counts.copied + counts.silent == counts.of == 3


def test_an_article_whose_figure_merely_leaves_room_for_it_is_not_counted() -> None:
    loose = article("loose", "Work on the stadium forces more than 100 households to move from Tannery Flats.")
    exact = article("exact", "The stadium project forces 340 households to move from Tannery Flats, the union says.")

    answer = asked("How many households must move for the stadium?", loose, exact)

    assert len(answer.counts.carrying) == 1


@pytest.mark.parametrize("question", ["When did the council meeting end?", "At what time of day was the vote?"])
def test_the_day_of_a_vote_answers_neither_for_its_hour_nor_for_another_day(question: str) -> None:
    minutes = "The council's vote of 5 March 2031 on the library closing came before 8:17 p.m., the end of the meeting."
    vote = "The council voted 4-2 on 5 March 2031 for the library closing, the Herald reported."

    answer = asked(question, article("minutes", minutes), article("vote", vote))

    assert answer.counts.carrying == ("minutes",)


def test_the_day_that_is_asked_for_is_counted_wherever_it_is_told() -> None:
    minutes = "The council's vote of 5 March 2031 on the library closing came before 8:17 p.m., the end of the meeting."
    far = article(
        "far", *TALK, "Shelves gather dust, window panes crack and mice rule, but the council voted on 5 March 2031."
    )

    answer = asked("When was the vote on the library closing?", article("minutes", minutes), far)

    assert set(answer.counts.carrying) == {"minutes", "far"}


def test_an_article_that_gives_the_figure_beside_another_does_not_say_otherwise() -> None:
    only = "Only three guards have been trained for the Sunday closing of the library, the town said."
    both = "The chief proposed one guard per floor, three in all, to be trained for the Sunday closing of the library."

    answer = asked("How many guards were trained for the library?", article("only", only), article("both", both))

    assert answer.value == "three"
    assert answer.counts.contrary == ()


def test_in_a_crowd_everybody_is_counted_on_the_side_on_which_they_are() -> None:
    words = ["".join(syllables) for syllables in product("bdfgklmnprst", "aeiou", ("bel", "dor"))]
    many = [article(word, f"Amid {word} they passed it 4-2 while {word} fell on the {word} hall.") for word in words]
    few = [article(f"b{word}", f"By 5-1 {word} men passed it under {word} rain.") for word in words[:5]]

    counts = asked(VOTE, article("lead", LEAD.replace("Seaview ", "")), *many, *few).counts

    assert (counts.articles, counts.contradicting, counts.copied) == (121, 5, 0)
