"""A full article's blocks judged: what is furniture, what a heading, and what the text says of itself."""

from __future__ import annotations

from dataclasses import dataclass, replace

from knowledge.models import Paragraph, PartialDate

from .blocks import Extract
from .headings import headings, title_place
from .imprint import imprint
from .language import language
from .noise import noise


@dataclass(frozen=True, slots=True)
class Judged:
    """Numbered paragraphs, and the extract with what its text adds to it."""

    paragraphs: tuple[Paragraph, ...]
    extract: Extract
    not_before: PartialDate | None


def judged(extract: Extract) -> Judged:
    """What page or document say of themselves goes before what the text says."""
    marks = noise(extract.blocks)
    heads = headings(extract.blocks, marks)
    title = title_place(extract.blocks, marks)
    paragraphs = tuple(
        Paragraph(place + 1, block.text, marks[place], heads[place] or place == title)
        for place, block in enumerate(extract.blocks)
    )
    told = imprint(extract.blocks, marks)
    found = replace(
        extract,
        title=extract.title or (extract.blocks[title].text if title is not None else None),
        author=extract.author or told.author,
        outlet=extract.outlet or told.outlet,
        published=extract.published or (str(told.published) if told.published else None),
        language=extract.language or language(" ".join(one.text for one in paragraphs if not one.noise)),
    )
    return Judged(paragraphs, found, told.not_before)
