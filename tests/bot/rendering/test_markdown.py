"""Blocks as Discord's Markdown: foreign text stays text."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.page import Footer, Heading, Item, Line, Note, Quote, Section
from bot.rendering.markdown import escape, markdown
from knowledge.models import Span

_ESCAPED = re.compile(r"\\([^0-9A-Za-z\s])")
# What Discord's clients give a meaning to: emphasis, code, spoilers, quotes, mentions, time stamps, links.
_MEANINGS = re.compile(r"(?<!\\)(?:\\\\)*([*_~`|<>\[\]@]|https?://)")


def read(markdown_text: str) -> str:
    """What a client shows of escaped text."""
    return _ESCAPED.sub(r"\1", markdown_text)


@given(st.text(alphabet=st.characters(exclude_categories=["C", "Z"]) | st.sampled_from("*_`~|<>[]@#-+.1 \\/:")))
def test_a_reader_sees_exactly_the_text_and_nothing_of_it_has_a_meaning(text: str) -> None:
    escaped = escape(text)

    assert read(escaped) == " ".join(text.split())
    assert not _MEANINGS.search(escaped)


@pytest.mark.parametrize(
    "text",
    ["@everyone", "@here", "<@123>", "<@&5>", "<#7>", "</vote:1>", "<t:1:R>", "<:a:1>", "[free](https://x.example)"],
)
def test_no_mention_or_link_is_left(text: str) -> None:
    assert not _MEANINGS.search(escape(text))


@pytest.mark.parametrize("text", ["# Title", "- item", "1. item", "+ item", "-# small", "2025) item"])
def test_a_line_does_not_become_a_heading_or_a_list(text: str) -> None:
    assert re.match(r"\\|\d+\\", escape(text))


def test_control_characters_and_line_breaks_become_blanks() -> None:
    assert escape("one\u202etwo\nthree\x1b[31m") == "one two three \\[31m"


def test_what_was_asked_for_is_bold() -> None:
    quote = Quote("The *narrow* vote", "The Gull, 2031", 1, (Span(13, 17),))

    assert markdown(quote) == "> **1.** “The \\*narrow\\* **vote**”\n-# — The Gull, 2031"


def test_a_known_address_becomes_a_link_without_preview() -> None:
    quote = Quote("Words", "The Gull", 0, url="https://news.example/a b?c=(1)>x")

    assert markdown(quote).endswith("The Gull https\\://news.example/a b?c=(1)\\>x")


def test_only_web_addresses_become_links() -> None:
    assert markdown(Quote("Words", "The Gull", 0, url="javascript:alert(1)")).endswith("The Gull javascript:alert(1)")


def test_the_source_of_a_quotation_names_title_outlet_and_speaker() -> None:
    quote = Quote("Words", "The Gull, 2031", 0, label="Ruiz speaking", title="“The *vote*”", url="https://a.example/b")

    assert markdown(quote).endswith("-# — [“The \\*vote\\*”, The Gull, 2031; Ruiz speaking](<https://a.example/b>)")


def test_an_address_below_an_entry_can_be_followed() -> None:
    item = Item("Title", ("https://a.example/b?c=d", "see https://a.example", "https://a.example/<@1> x"))

    assert markdown(item).split("\n")[1:] == [
        "-# <https://a.example/b?c=d>",
        "-# see https\\://a.example",
        "-# https\\://a.example/\\<\\@1\\> x",
    ]


def test_each_block_has_its_form() -> None:
    assert [
        markdown(block)
        for block in (
            Heading("Title"),
            Line("Lead", strong=True),
            Line("Line"),
            Section("Part"),
            Note("Note"),
            Item("Entry", ("below", "")),
            Footer("small"),
        )
    ] == ["### Title", "**Lead**", "Line", "**Part**", "Note", "- Entry\n-# below", "-# small"]
