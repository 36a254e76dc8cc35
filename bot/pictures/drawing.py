"""A picture with its words: what it shows, of which collection, out of how much, and as of when."""

from __future__ import annotations

from bot.compose import as_of
from bot.editions import edition_of, title
from bot.page import Picture
from bot.wording import Wording
from knowledge.answers import Command
from knowledge.models import Collection, Edition

from .alternative import alternative
from .course import course
from .matrix import silent, table
from .paper import GREY, HEAD, SMALL, TITLE, Drawing, Paper, png
from .parts import Grid, Part


def picture(part: Part, place: tuple[int, int], collection: Collection, wording: Wording) -> Picture:
    """The picture; `place` is its number, from 1, and how many there are."""
    number, _ = place
    command = Command.DIFFERENCES if isinstance(part, Grid) else Command.TIMELINE
    name = f"{command}.png" if number == 1 else f"{command}-{number}.png"
    return Picture(name, png(drawn(part, place, collection, wording)), alternative(part, collection, wording))


def drawn(part: Part, place: tuple[int, int], collection: Collection, wording: Wording) -> Drawing:
    """All that stands on the picture, with its places."""
    paper = Paper()
    _head(paper, part, place, collection, wording)
    if isinstance(part, Grid):
        table(paper, part, wording)
    else:
        course(paper, part, collection, wording)
    _foot(paper, part, collection, wording)
    return paper.drawing()


def _head(paper: Paper, part: Part, place: tuple[int, int], collection: Collection, wording: Wording) -> None:
    number, of = place
    grid = isinstance(part, Grid)
    paper.write(wording.say("heading-differences" if grid else "heading-timeline"), TITLE)
    paper.write(title(collection, wording.language), HEAD)
    paper.skip(8)
    counted = (
        wording.say("picture-articles", n=part.speaking, of=len(collection.articles))
        if isinstance(part, Grid)
        else wording.say("picture-events", n=len(part.events), of=part.of)
    )
    numbered = wording.say("picture-part", number=number, of=of) if of > 1 else ""
    paper.write(f"{counted} {numbered}", SMALL)
    paper.skip(24)


def _foot(paper: Paper, part: Part, collection: Collection, wording: Wording) -> None:
    paper.skip(20)
    if isinstance(part, Grid):
        if silent(part):
            paper.write(wording.say("picture-silent"), SMALL)
        paper.write(wording.say("no-verdict"), SMALL)
    paper.write(as_of(collection, wording), SMALL, GREY)
    if _unreviewed(collection, wording):
        paper.write(wording.say("draft"), SMALL, GREY)


def _unreviewed(collection: Collection, wording: Wording) -> bool:
    edition = edition_of(collection, wording.language)
    return wording.draft or (edition != Edition(wording.language) and edition.reviewer is None)
