"""What holds for every input, however odd."""

from __future__ import annotations

import contextlib
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from knowledge.errors import CollectionUnreadable
from knowledge.models import Collection
from knowledge.reading import read_collection
from knowledge.reading.blocks import Block, lines
from knowledge.reading.headings import headings, title_place
from knowledge.reading.imprint import imprint
from knowledge.reading.markdown import blocks
from knowledge.reading.noise import noise
from tests.knowledge.reading.shelf import Shelf
from tests.knowledge.reading.test_noise import FURNITURE, SENTENCES, listed

FURNITURE_LINES = [text for texts in FURNITURE.values() for text in listed(texts)]
LINES = st.lists(
    st.sampled_from([*FURNITURE_LINES, *listed(SENTENCES), "Community Response", "- an item", "", " \t"]), max_size=30
)
SLOW = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
FILES = st.sampled_from(
    ["a.txt", "a.md", "a.html", "a.pdf", "collection.toml", "people.toml", "differences.toml", "translations/es/articles/b.md",
     "translations/es/people.toml"]
)  # fmt: skip
STARTS = st.sampled_from(
    [b"", b"---\n", b"---\nkind: brief\n---\n", b"[[person]]\n", b"<html><body>", b"%PDF-1.4\n", b"\xff\xfe", b"[2] "]
)


@given(LINES)
def test_the_number_of_a_paragraph_is_its_place_among_the_lines_with_words(texts: list[str]) -> None:
    found = lines("\n".join(texts))

    assert [block.text for block in found] == [text.strip() for text in texts if text.strip()]


@given(LINES)
def test_furniture_and_headings_are_marked_and_never_renumbered(texts: list[str]) -> None:
    found = lines("\n\n".join(texts))
    marks = noise(found)
    heads = headings(found, marks)
    place = title_place(found, marks)

    assert len(marks) == len(heads) == len(found)
    assert not any(mark and head for mark, head in zip(marks, heads, strict=True))
    assert place is None or not marks[place]
    imprint(found, marks)


@SLOW
@given(texts=LINES)
def test_a_text_file_keeps_every_line_under_its_number(shelf: Shelf, texts: list[str]) -> None:
    shelf.write("a.txt", "\n".join(texts).encode())
    shelf.write("b.txt")
    found = {article.id: article for article in shelf.read().articles}
    expected = [(number, text) for number, text in enumerate((one.strip() for one in texts if one.strip()), 1)]

    if "a" in found:
        assert [(one.number, one.text) for one in found["a"].paragraphs] == expected


@settings(deadline=None)
@given(st.text())
def test_any_text_is_markdown_and_any_blocks_can_be_judged(text: str) -> None:
    found = list(blocks(text))
    marks = noise(found)
    headings(found, marks)

    assert all(block.text == block.text.strip() != "" for block in found)
    assert noise([Block(text)]) is not None


@SLOW
@given(file=FILES, start=STARTS, data=st.one_of(st.binary(max_size=400), st.text(max_size=200).map(str.encode)))
def test_no_bytes_take_the_other_articles_down(file: str, start: bytes, data: bytes) -> None:
    collection = read_with(file, start + data)

    assert "b" in {article.id for article in collection.articles}
    assert all(problem.file and problem.reason for problem in collection.problems)


@SLOW
@given(file=FILES, data=st.binary(max_size=300))
def test_a_folder_of_one_odd_file_is_read_or_refused(file: str, data: bytes) -> None:
    with tempfile.TemporaryDirectory() as place:
        Shelf(Path(place)).write(file, data)
        with contextlib.suppress(CollectionUnreadable):
            assert read_collection(Path(place), cache=None).articles


def read_with(file: str, data: bytes) -> Collection:
    with tempfile.TemporaryDirectory() as place:
        shelf = Shelf(Path(place))
        shelf.write(file, data)
        shelf.write("articles/b.md", "[2] The council approved the plan.")
        return shelf.read()
