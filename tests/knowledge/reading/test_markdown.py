from __future__ import annotations

import pytest

from knowledge.reading.markdown import blocks, plain


def texts(text: str) -> list[str]:
    return [block.text for block in blocks(text)]


def test_blocks_are_parted_by_blank_lines_and_their_lines_joined() -> None:
    assert texts("One line\nand its end.\n\n\nTwo.") == ["One line and its end.", "Two."]


def test_each_list_item_is_its_own_block() -> None:
    assert texts("Three points:\n- first\n- second\n  goes on\n\n1. third\n2) fourth") == [
        "Three points:", "first", "second goes on", "third", "fourth",
    ]  # fmt: skip


def test_headings_count_as_blocks_and_are_marked() -> None:
    found = list(blocks("# Title #\nText.\n\nUnderlined\n====\nMore.\n## C#\n\n**Bold line**\n\nEnd."))

    assert [(block.text, block.heading) for block in found] == [
        ("Title", True), ("Text.", False), ("Underlined", True), ("More.", False), ("C#", True), ("Bold line", True), ("End.", False),
    ]  # fmt: skip


def test_syntax_without_words_is_no_block() -> None:
    text = "One.\n\n---\n\n* * *\n\n<!-- a remark\n\nover lines -->\n\n```\ncode\n```\n\n[1]: https://example.org\n\n#\n\n![](x.png)\n\nTwo."

    assert texts(text) == ["One.", "code", "Two."]


def test_a_rule_below_a_long_paragraph_does_not_make_it_a_heading() -> None:
    paragraph = "The council approved the plan after a debate of five hours. " * 4

    assert [block.heading for block in blocks(f"{paragraph}\n---\nNext.")] == [False, False]


def test_links_and_emphasis_lose_their_marks_and_keep_their_words() -> None:
    assert plain("The **plan** of *July*, see [the notice](https://example.org/a_(b)) and [more][2].") == (
        "The plan of July, see the notice and more."
    )
    assert plain("__Bold__ and snake_case_names, 2 * 3 * 4, 5 < 6 &amp; <b>bold</b>, \\*no\\*") == (
        "Bold and snake_case_names, 2 * 3 * 4, 5 < 6 & bold , *no*"
    )
    assert plain("See <https://example.org>.") == "See https://example.org."


def test_a_footnote_mark_in_square_brackets_is_text() -> None:
    assert plain('He said "[it] is [sic] a tax" (287(g)).') == 'He said "[it] is [sic] a tax" (287(g)).'


def test_quotations_and_tables_are_blocks() -> None:
    assert texts("> one\n> two\n\n| Yes | 4 |\n|-----|---|\n| No | 3 |") == ["one two", "| Yes | 4 | | No | 3 |"]


def test_a_block_knows_its_line() -> None:
    assert [(block.text, block.line) for block in blocks("\nOne.\n\n<!--\nx\n-->\nTwo.\n- Three", above=5)] == [
        ("One.", 7), ("Two.", 12), ("Three", 13),
    ]  # fmt: skip


def test_a_block_of_nothing_but_links_is_known_as_one() -> None:
    found = list(blocks("[One](a) | [Two](b)\n\n- [Three](c)\n\n[Four](d) is text."))

    assert [block.link for block in found] == [True, True, False]


@pytest.mark.parametrize("mark", ["*a ", "_a ", "[a](", "<a ", "`a", "#  a", "- a", "| a", "[a] "])
def test_a_long_line_of_marks_stays_one_block_and_ends(mark: str) -> None:
    (block,) = blocks(mark * 20_000)

    assert block.text.count("a") == 20_000
