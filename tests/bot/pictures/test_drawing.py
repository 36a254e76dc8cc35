"""What stands on a picture: all words of its data, inside the card, none over another, the same each time."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import combinations

import pytest
from PIL import Image

from bot.editions import in_language, title
from bot.pictures.drawing import drawn, picture
from bot.pictures.paper import WIDTH, Drawing
from bot.pictures.parts import ARTICLES, EVENTS, QUESTIONS, Grid, Part, Stretch, parts
from bot.typed import read_line
from bot.wording import languages, wording
from config.settings import SHIPPED
from knowledge.archive import Archive
from knowledge.models import Collection, Difference, DifferenceKind, Event, Evidence, PartialDate, Position
from tests.library import archive

SMALLEST = 26
TALLEST = 2400
LONG = "https://example.net/a-very-long-address/that-no-column-holds/andgoesonandonandonandonandonandonandon"


@cache
def shipped() -> Archive:
    """The collection that comes with the bot."""
    return Archive.open(SHIPPED)


def found(opened: Archive, line: str, language: str) -> tuple[Part, ...]:
    """The pictures of a command."""
    answer = in_language(opened.answer(read_line(line)), opened.collection, wording(language))
    return parts(answer, opened.collection)


def everything(opened: Archive, line: str, language: str) -> Iterator[tuple[Part, Drawing]]:
    """Each picture of a command with its drawing."""
    each = found(opened, line, language)
    for number, part in enumerate(each, 1):
        yield part, drawn(part, (number, len(each)), opened.collection, wording(language))


@cache
def of_the_collection(line: str, language: str) -> list[tuple[Part, Drawing]]:
    """Each picture of a command about the shipped collection."""
    return list(everything(shipped(), line, language))


def crowded() -> Archive:
    """The invented collection with words that fit nowhere."""
    whole = archive().collection
    articles = tuple(replace(one, outlet=f"{one.outlet} {LONG}") for one in whole.articles)
    positions = tuple(Position(f"{LONG} {n}", (Evidence(one.id, 1),)) for n, one in enumerate(articles))
    asked = tuple(
        Difference(
            f"d{n}", DifferenceKind.SCOPE, f"Donaudampfschifffahrtsgesellschaft {LONG}?", positions, topic="vote"
        )
        for n in range(3)
    )
    events = tuple(Event(PartialDate(2031, 3), f"{LONG} {LONG}", (Evidence(one.id, 1),)) for one in articles)
    return Archive(replace(whole, articles=articles, differences=asked, timeline=events, title=LONG * 3))


def words(text: str) -> set[str]:
    """What is read, whatever the line."""
    return set(text.split())


def content(part: Part, opened: Archive) -> str:
    """All that a picture is made from."""
    if isinstance(part, Stretch):
        return " ".join(event.text for event in part.events)
    here = {article.id for article in part.articles}
    held = (
        position.text
        for difference in part.differences
        for position in difference.positions
        if here & {one.article for one in position.evidence}
    )
    outlets = (article.outlet or article.title for article in part.articles)
    return " ".join([*(one.question for one in part.differences), *held, *outlets])


def assert_readable(drawing: Drawing) -> None:
    """Nothing is too small, outside, or over something else."""
    assert all(one.face.size >= SMALLEST for one in drawing.words)
    texts = [one.box for one in drawing.words]
    cells = [(box.left, box.top, box.right, box.bottom) for box in drawing.boxes]
    for left, top, right, bottom in (*texts, *cells):
        assert 0 <= left < right <= WIDTH
        assert 0 <= top < bottom <= drawing.height
    assert not [pair for pair in combinations(texts, 2) if overlap(*pair)]
    assert not [(text, cell) for text in texts for cell in cells if crosses(text, cell)]


def overlap(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def crosses(text: tuple[float, ...], box: tuple[float, ...]) -> bool:
    """True for words that stand partly in a cell and partly outside."""
    inside = box[0] <= text[0] and box[1] <= text[1] and text[2] <= box[2] and text[3] <= box[3]
    return overlap(text, box) and not inside


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("line", ["/differences", "/timeline"])
def test_each_picture_of_the_collection_holds_all_its_words_and_none_is_cut(line: str, language: str) -> None:
    opened = shipped()
    pictures = of_the_collection(line, language)

    assert len(pictures) > 5
    for part, drawing in pictures:
        texts = [one.text for one in drawing.words]
        broken = words(content(part, opened)) - words(" ".join(texts))
        assert {word for word in broken if word not in "".join(texts)} == set()
        assert_readable(drawing)
        assert drawing.height <= TALLEST


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("line", ["/differences", "/timeline"])
def test_a_picture_says_of_what_it_is_how_much_and_as_of_when(line: str, language: str) -> None:
    collection = shipped().collection
    newest = max(article.published for article in collection.articles if article.published)

    for part, drawing in of_the_collection(line, language):
        text = " ".join(one.text for one in drawing.words)
        for told in (title(collection, language), wording(language).date(newest), collection.version):
            assert told in text
        shown, of = (part.speaking, len(collection.articles)) if isinstance(part, Grid) else (len(part.events), part.of)
        assert {str(shown), str(of)} <= words(text)


@pytest.mark.parametrize("line", ["/differences", "/timeline"])
def test_words_that_fit_nowhere_are_broken_and_stay_inside(line: str) -> None:
    for part, drawing in everything(crowded(), line, "en"):
        whole = "".join(one.text for one in drawing.words).replace("-", "").replace(" ", "")

        assert_readable(drawing)
        assert LONG.replace("-", "") in whole
        assert isinstance(part, Stretch) or len(part.differences) == QUESTIONS


@pytest.mark.parametrize("language", languages())
def test_pictures_are_small_files_of_greys_with_few_words_instead(language: str) -> None:
    opened = shipped()

    for line in ("/timeline", "/differences public-comment", "/differences officer-powers"):
        each = found(opened, line, language)
        for number, part in enumerate(each, 1):
            made = picture(part, (number, len(each)), opened.collection, wording(language))
            with Image.open(io.BytesIO(made.png)) as image:
                greys = image.convert("L").histogram()
                palette = image.getpalette() or []
                assert image.width == WIDTH
            assert len(made.png) < 120_000
            assert 2 < sum(map(bool, greys)) <= 16
            assert palette[0::3] == palette[1::3] == palette[2::3]
            assert 40 < len(made.alt) <= 400


@pytest.mark.parametrize("line", ["/differences", "/timeline"])
def test_the_words_for_a_picture_fit_into_discord_whatever_the_data(line: str) -> None:
    opened = crowded()

    for part in found(opened, line, "en"):
        assert len(picture(part, (1, 1), opened.collection, wording("en")).alt) <= 1024


def test_the_same_data_gives_the_same_bytes() -> None:
    def bytes_of(opened: Archive) -> list[bytes]:
        each = [*found(opened, "/differences", "en"), *found(opened, "/timeline", "en")]
        return [picture(part, (1, 1), opened.collection, wording("en")).png for part in each]

    assert bytes_of(archive()) == bytes_of(archive())
    assert bytes_of(archive()) != bytes_of(archive("0ther123"))


def test_a_picture_holds_few_questions_articles_and_events_and_none_is_left_out() -> None:
    opened = shipped()
    grids = [part for part in found(opened, "/differences", "en") if isinstance(part, Grid)]
    stretches = [part for part in found(opened, "/timeline", "en") if isinstance(part, Stretch)]

    assert max(len(grid.differences) for grid in grids) == QUESTIONS
    assert max(len(grid.articles) for grid in grids) == ARTICLES
    assert max(len(stretch.events) for stretch in stretches) == EVENTS
    assert [event for stretch in stretches for event in stretch.events] == list(opened.timeline)
    assert cells(opened.collection) == {
        (one.id, article.id) for grid in grids for one in grid.differences for article in grid.articles
    } & cells(opened.collection)


def cells(collection: Collection) -> set[tuple[str, str]]:
    """Each question with each article that takes a position on it."""
    return {
        (one.id, place.article) for one in collection.differences for held in one.positions for place in held.evidence
    }


def test_silence_is_marked_and_explained_as_no_denial() -> None:
    for part, drawing in of_the_collection("/differences public-comment", "en"):
        texts = [one.text for one in drawing.words]

        assert isinstance(part, Grid)
        assert ("—" in texts) is any("not a denial" in text for text in texts)
    assert "—" in texts


def test_what_was_only_announced_says_so_in_words() -> None:
    ((_, drawing),) = everything(archive(), "/timeline", "en")

    assert [dot.hollow for dot in drawing.dots] == [False, True]
    assert [one.text for one in drawing.words].count("announced") == 1
