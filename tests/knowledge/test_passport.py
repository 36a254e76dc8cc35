from __future__ import annotations

from dataclasses import replace

import pytest

from knowledge.answers import Command, Flag, FlagKind, Question
from knowledge.archive import Archive
from knowledge.claims.index import Claims
from knowledge.models import Article, Evidence, Noise, Paragraph, PartialDate
from knowledge.passport import passport
from tests import library

PLAIN = "The council of Example approved the parking plan on Tuesday by 4 votes to 3."
STORY = (
    PLAIN,
    "The plan will bring 1,200 new spaces to the harbor, council member Ann Low said.",
    "“Our streets will be calmer for everybody,” Ann Low said.",
)


def article(*texts: str, id_: str = "one", noise: Noise | None = None) -> Article:
    paragraphs = tuple(Paragraph(number, text, noise) for number, text in enumerate(texts, 1))
    return Article(id_, "Title", paragraphs, author="Jane Roe", published=PartialDate(2031, 3, 4))


def flags(one: Article, *others: Article) -> dict[FlagKind, Flag]:
    return {flag.kind: flag for flag in passport(one, [one, *others])}


def test_a_signed_and_dated_report_carries_no_flag() -> None:
    assert flags(article(*STORY)) == {}


def test_a_missing_byline_and_a_missing_date_are_flags() -> None:
    bare = replace(article(*STORY), author=None, published=None)

    assert set(flags(bare)) == {FlagKind.NO_BYLINE, FlagKind.NO_DATE}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("How members voted is not told in the provided summary.", "the provided summary"),
        ("The names of the members were not disclosed.", "names of the members were not disclosed"),
        ("No further details were available on Tuesday.", "No further details"),
        ("This article does not specify when the plan starts.", "This article does not specify"),
        ("The cost is not mentioned in the text.", "not mentioned in the text"),
        ("No se proporcionan detalles sobre el costo.", "No se proporcionan"),
        ("El artículo no menciona la fecha.", "El artículo no menciona"),
    ],
)
def test_a_text_that_admits_a_gap_is_flagged_with_its_own_words(text: str, words: str) -> None:
    flag = flags(article(*STORY, text))[FlagKind.OWN_GAP]

    assert (flag.text, flag.evidence) == (words, (Evidence("one", 4),))


@pytest.mark.parametrize(
    "text",
    [
        "The council did not provide parking for trucks.",
        "No residents spoke against the plan.",
        "The mayor said that the council does not mention the harbor in its plan.",
        "Details of the plan were published on Monday.",
    ],
)
def test_what_somebody_leaves_out_is_no_gap_of_the_text(text: str) -> None:
    assert FlagKind.OWN_GAP not in flags(article(*STORY, text))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Sponsored content: park with ease at the harbor.", "Sponsored content"),
        ("Our law firm can help you. Call us today for a free consultation.", "Our law firm can"),
        ("FOR IMMEDIATE RELEASE: the city opens its harbor lot.", "FOR IMMEDIATE RELEASE"),
        ("Comunicado de prensa: la ciudad abre el puerto.", "Comunicado de prensa"),
    ],
)
def test_promotional_wording_is_flagged_with_its_own_words(text: str, words: str) -> None:
    assert flags(article(*STORY, text))[FlagKind.PROMOTION].text == words


def test_a_line_that_was_cut_as_promotion_weakens_nothing_unless_it_names_a_sponsor() -> None:
    cut = Paragraph(4, "Subscribe now to our newsletter!", Noise.PROMOTION)
    paid = Paragraph(4, "Paid post", Noise.PROMOTION)
    story = article(*STORY)

    assert flags(replace(story, paragraphs=(*story.paragraphs, cut))) == {}
    assert set(flags(replace(story, paragraphs=(*story.paragraphs, paid)))) == {FlagKind.PROMOTION}


def test_wording_that_stands_in_another_article_is_told_with_its_share() -> None:
    copy = article(STORY[0], STORY[1], "The harbor office opens at nine.", id_="copy")
    flag = flags(copy, article(*STORY))[FlagKind.SHARED_TEXT]

    assert flag.other == "one"
    assert 50 <= flag.count < 100
    assert FlagKind.SHARED_TEXT not in flags(
        article("Something else was decided in the town hall of Example on Friday."), copy
    )


def test_quotations_that_nobody_by_name_is_given_for_are_counted() -> None:
    nameless = "“This plan will ruin every shop on the street,” one shopkeeper said."
    flag = flags(article(*STORY, nameless))[FlagKind.UNNAMED_QUOTE]

    assert (flag.count, flag.of, flag.evidence) == (1, 2, (Evidence("one", 4),))


def test_claims_that_no_other_article_makes_are_counted_where_all_claims_are_known() -> None:
    one, other = article(*STORY), article(PLAIN, id_="other")
    found = {flag.kind: flag for flag in passport(one, [one, other], Claims.of([one, other]))}

    assert found[FlagKind.ONLY_HERE].evidence == (Evidence("one", 2),)
    assert FlagKind.ONLY_HERE not in {flag.kind for flag in passport(other, [one, other], Claims.of([one, other]))}
    assert FlagKind.ONLY_HERE not in flags(one, other)


def test_a_copy_does_not_bear_out_what_it_copies() -> None:
    one, copy = article(*STORY), article(*STORY, "The harbor office opens at nine.", id_="copy")
    third = article("Something else was decided in the town hall of Example on Friday by 5 votes to 1.", id_="third")
    everything = [one, copy, third]
    found = {flag.kind: flag for flag in passport(one, everything, Claims.of(everything))}

    assert Evidence("one", 2) in found[FlagKind.ONLY_HERE].evidence


def test_the_page_of_a_source_shows_its_passport_and_a_long_list_does_not() -> None:
    archive: Archive = library.archive()
    one = archive.answer(Question(command=Command.SOURCES, argument="sunday-closing"))
    everything = archive.answer(Question(command=Command.SOURCES))

    assert FlagKind.NO_BYLINE in {flag.kind for flag in one.sources[0].passport}
    assert all(card.passport == () for card in everything.sources)
