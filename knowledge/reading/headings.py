"""Which blocks are headings where no markup says so, and which of them is the title."""

from __future__ import annotations

import re
from collections.abc import Sequence

from knowledge.models import Noise

from .blocks import Block
from .noise import is_prose

_LONGEST_TITLE = 150
_LONGEST = 110
_LONGEST_LINE = 80  # of a heading that is written like the beginning of a sentence
_LITTLE = frozenset(
    """a an the and or but nor of in on at by for from to with as is are vs via over into de del la las el los y o en un una por
    para con al le les et des du au aux sur dans pou ak nan yo""".split()
)
_STOPPED = re.compile(r"[.,;…][\"'”’»)]*$")
_MARKED = re.compile(r"[-–—*•>\"“«‘(\[]")
_NUMBER = re.compile(r"\d{1,2}[.)]\s+")


def headings(blocks: Sequence[Block], marks: Sequence[Noise | None]) -> list[bool]:
    """For every block whether it is a heading: marked as one, or title-like and followed by prose."""
    found = [block.heading and not mark for block, mark in zip(blocks, marks, strict=True)]
    seen = [place for place, mark in enumerate(marks) if not mark]
    for before, place, after in reversed(list(zip([None, *seen], seen, seen[1:], strict=False))):
        if found[place] or blocks[place].item:
            continue
        opens = before is None or found[before] or is_prose(blocks[before].text) or _is_titled(blocks[before].text)
        prose = is_prose(blocks[after].text)
        text = _NUMBER.sub("", blocks[place].text, count=1)
        titled = _is_titled(text) and (prose or found[after]) and (opens or text == blocks[place].text)
        found[place] = titled or (opens and prose and _is_line(text, blocks[after].text))
    return found


def title_place(blocks: Sequence[Block], marks: Sequence[Noise | None]) -> int | None:
    """Where the title stands: the first line, if it is short and no sentence."""
    first = next((place for place, mark in enumerate(marks) if not mark), None)
    if first is None or first + 1 == len(blocks):
        return None
    text = blocks[first].text
    untitled = len(text) > _LONGEST_TITLE or _STOPPED.search(text) or _MARKED.match(text)
    return None if untitled and not blocks[first].heading else first


def _is_titled(text: str) -> bool:
    if len(text) > _LONGEST or _STOPPED.search(text) or _MARKED.match(text):
        return False
    words = [word for word in re.findall(r"[^\W\d_][\w’'-]*", text) if word.lower() not in _LITTLE]
    capital = sum(word[0].isupper() for word in words)
    return bool(words) and capital >= 0.75 * len(words) and not text[0].islower()


def _is_line(text: str, follower: str) -> bool:
    short = len(text) <= _LONGEST_LINE and text.count(" ") <= 11 and len(follower) > len(text)
    return short and not _MARKED.match(text) and not text[0].islower() and bool(re.search(r"[\w?)’”»%]$", text))
