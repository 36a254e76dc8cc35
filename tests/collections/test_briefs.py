"""How the shipped collection retells articles: short facts that can be read alone."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

import pytest

from knowledge.models import Article, Kind
from knowledge.reading import read_collection

SHIPPED = Path(__file__).resolve().parents[2] / "knowledge" / "collections" / "miami-287g"
LONGEST = 300
LONGEST_QUOTATION = 14
BARE_PRONOUN = re.compile(r"[\"“]?(?:He|She|They|It|This|These|His|Her|Their|Its)\b")
QUOTATION = re.compile(r"[\"“]([^\"“”]*)[\"”]")
MARK = re.compile(r"[\"“”]")
WHOLE_SENTENCE = re.compile(r"[.!?]$")
SPEAKING = re.compile(
    r"\b(?:said|sa(?:y|ys|ying)|told|tells|call(?:s|ed|ing)?|spoke|speaks?|wr(?:ote|ites|itten)|argu\w+|accus\w+|ask(?:s|ed)|"
    r"add(?:s|ed)|answer\w*|announc\w+|urg(?:e|es|ed)|warn\w*|describ\w+|nam(?:es|ed)|term(?:s|ed)|prais\w+|stat(?:es|ed|ing)|"
    r"read(?:s|ing)?|list(?:s|ed)|quot\w+|cit(?:es|ed)|attribut\w+|titled?|headed|headlined?|in the words of|label\w*|"
    r"defin\w+|promis\w+|insist\w*|remark\w*|comment\w*|report(?:s|ed)|note(?:s|d)|"
    r"declar\w+|maintain\w*|explain\w*|criticiz\w+|thank\w*|shout\w*|chant\w*|put it|according to|so-called)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=1)
def briefs() -> tuple[Article, ...]:
    return tuple(article for article in read_collection(SHIPPED).articles if article.kind is Kind.BRIEF)


def failing(wrong: Callable[[str], object]) -> list[str]:
    return [
        f"{article.id} [{paragraph.number}] {paragraph.text}"
        for article in briefs()
        for paragraph in article.paragraphs
        if wrong(paragraph.text)
    ]


def unattributed(fact: str) -> bool:
    return bool(QUOTATION.search(fact)) and not SPEAKING.search(QUOTATION.sub(" ", fact))


def as_long_as_a_sentence(fact: str) -> bool:
    return any(WHOLE_SENTENCE.search(one) or len(one.split()) > LONGEST_QUOTATION for one in QUOTATION.findall(fact))


def test_the_five_originals_are_retold_paragraph_by_paragraph() -> None:
    originals = {
        "commission-approves-partnership",
        "crackdown-begins",
        "divided-community",
        "narrow-vote",
        "police-vow-collaboration",
    }

    assert originals <= {article.id for article in briefs()}
    assert all(len(article.paragraphs) >= 35 for article in briefs() if article.id in originals)


def test_a_fact_is_short() -> None:
    assert failing(lambda fact: len(fact) > LONGEST) == []


def test_no_fact_begins_with_a_pronoun_that_needs_another_fact() -> None:
    assert failing(BARE_PRONOUN.match) == []


def test_every_quotation_mark_has_its_partner() -> None:
    assert failing(lambda fact: len(MARK.findall(fact)) % 2) == []


def test_a_quotation_is_shorter_than_a_sentence() -> None:
    assert failing(as_long_as_a_sentence) == []


def test_a_quotation_says_in_the_same_fact_whose_words_it_holds() -> None:
    assert failing(unattributed) == []


@pytest.mark.parametrize(
    ("fact", "wrong"),
    [
        ('Ann Low called the plan "a tax on shoppers".', False),
        ('The plan is "a tax on shoppers".', True),
        ("The plan is a tax on shoppers.", False),
    ],
)
def test_a_quotation_without_a_speaker_is_noticed(fact: str, wrong: bool) -> None:
    assert unattributed(fact) is wrong


@pytest.mark.parametrize(
    ("fact", "wrong"),
    [
        ('Ann Low said the plan makes "streets calmer" for children.', False),
        ('Ann Low said: "The plan makes streets calmer."', True),
        ('Ann Low said "' + "calm " * 15 + '" of the streets.', True),
    ],
)
def test_a_quoted_sentence_is_noticed(fact: str, wrong: bool) -> None:
    assert as_long_as_a_sentence(fact) is wrong
