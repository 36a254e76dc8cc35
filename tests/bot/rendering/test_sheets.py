"""Pages on sheets: within Discord's limits, without a cut sentence, without a lost word."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from bot.discord.limits import COMPONENTS, TEXT
from bot.page import Block, Footer, Heading, Item, Line, Note, Page, Picture, Quote, Section
from bot.rendering.components import MOST_PRESSES, Press, Sheet, files, shortened, view
from bot.rendering.sheets import MOST_TEXTS, sheets
from tests.bot.discord.standin import rules
from tests.bot.discord.standin.rules import walked

_WORDS = st.text(alphabet="abc *_[]@.!?\n", max_size=900)
_BLOCKS = st.one_of(
    st.builds(Line, _WORDS, st.booleans()),
    st.builds(Section, _WORDS),
    st.builds(Note, _WORDS),
    st.builds(Item, _WORDS, st.tuples(_WORDS, _WORDS)),
    st.builds(Quote, _WORDS, st.just("The Gull, paragraph 1"), st.integers(0, 9)),
)


def letters(text: str) -> str:
    return re.sub(r"[^a-z]", "", text)


def page(*blocks: Block) -> Page:
    return Page((Heading("Answer"), *blocks, Footer("5 articles")))


@given(st.lists(_BLOCKS, max_size=25))
async def test_every_sheet_is_within_the_limits_and_no_letter_is_lost(blocks: list[Block]) -> None:
    found = sheets(page(*blocks))

    for texts in found:
        presses = tuple(Press("Label", f"id-{place}") for place in range(MOST_PRESSES))
        everything = list(walked(view(Sheet(texts, presses, _PICTURE)).to_components()))
        assert sum(len(one["content"]) for _, one in everything if one["type"] == rules.TEXT) <= TEXT
        assert len(everything) <= COMPONENTS
        assert all(texts)
    inside = letters("".join("".join(texts[1:-1]) for texts in found))
    written = "".join(
        block.text
        + ("".join(block.below) if isinstance(block, Item) else "")
        + (block.citation if isinstance(block, Quote) else "")
        for block in blocks
        if isinstance(block, Line | Section | Note | Item | Quote)
    )
    assert inside.replace("heullparagraph", "") == letters(written).replace("heullparagraph", "")


_PICTURE = Picture("timeline.png", b"\x89PNG", "A timeline. " * 200)


def test_a_short_page_is_one_sheet() -> None:
    assert sheets(page(Line("Lead", strong=True), Note("Note"))) == (("### Answer", "**Lead**\nNote", "-# 5 articles"),)


def test_a_section_stays_with_what_follows_it() -> None:
    blocks = [block for n in range(30) for block in (Section(f"Question {n}"), Item("x" * 300), Note("Kind"))]

    found = sheets(page(*blocks))

    assert len(found) > 1
    assert all(text.startswith("**Question") and text.endswith("Kind") for texts in found for text in texts[1:-1])


def test_a_long_text_is_cut_between_sentences() -> None:
    sentence = "The council met again in the evening and heard forty speakers. "

    found = sheets(page(Quote(sentence * 200, "The Gull", 1)))

    texts = [text for sheet in found for text in sheet[1:-1]]
    assert len(found) > 1
    assert all(line.endswith((".", ".”", "Gull")) for text in texts for line in text.split("\n"))
    assert all(line.startswith(("> ", "-# ")) for text in texts for line in text.split("\n"))


def test_many_short_blocks_are_dealt_over_sheets() -> None:
    found = sheets(page(*(Quote(f"Words {n}", "The Gull", n) for n in range(40))))

    assert all(len(texts) <= MOST_TEXTS for texts in found)
    assert len(found) == 3


async def test_a_picture_is_shown_with_its_words_and_sent_beside_them() -> None:
    sheet = Sheet(("Text",), picture=_PICTURE)

    gallery = view(sheet).to_components()[0]["components"][1]

    assert gallery["items"][0]["media"]["url"] == "attachment://timeline.png"
    assert gallery["items"][0]["description"] == files(sheet)[0].description
    assert len(gallery["items"][0]["description"]) <= 1024
    assert files(Sheet(("Text",))) == []


async def test_a_view_is_fresh_and_does_not_stay_in_memory() -> None:
    sheet = Sheet(("Text",), (Press("More", "id"),))

    assert view(sheet).is_finished()
    assert view(sheet) is not view(sheet)
    assert view(sheet).has_components_v2()


def test_a_label_is_cut_between_words() -> None:
    assert shortened("How many officers will be trained", 20) == "How many officers…"
    assert shortened("short", 20) == "short"
