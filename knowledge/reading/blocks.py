"""The blocks of an article as given: what is numbered, before anything is judged."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Block:
    """A block without its markup; `line` is where it begins in its file, 0 where lines mean nothing."""

    text: str
    line: int = 0
    heading: bool = False
    item: bool = False
    link: bool = False


@dataclass(frozen=True, slots=True)
class Extract:
    """What a page or a document tells: its blocks and what it says of itself."""

    blocks: tuple[Block, ...]
    title: str | None = None
    author: str | None = None
    outlet: str | None = None
    url: str | None = None
    published: str | None = None
    language: str | None = None


def packed(extract: Extract) -> object:
    """As JSON values."""
    return asdict(extract)


def unpacked(value: Any) -> Extract:
    """From JSON values; raises KeyError or TypeError where they are none of an extract."""
    blocks = tuple(Block(**block) for block in value["blocks"])
    said = [value[name] for name in ("title", "author", "outlet", "url", "published", "language")]
    if not all(isinstance(block.text, str) for block in blocks) or any(
        one is not None and not isinstance(one, str) for one in said
    ):
        raise TypeError("not an extract")
    return Extract(blocks, *said)


def lines(text: str) -> tuple[Block, ...]:
    """Every line with something on it."""
    return tuple(Block(line.strip(), number) for number, line in enumerate(text.split("\n"), 1) if line.strip())
