"""Which blocks of a page are no part of its article; real prose is never taken for furniture."""

from __future__ import annotations

import re
from collections.abc import Sequence

from knowledge.models import Noise
from knowledge.text.analysis import fold

from . import furniture
from .blocks import Block
from .stamps import stamp

_Marks = list[Noise | None]
_SHORT = 240  # characters; what is longer is prose, whatever words stand in it
_NOTICE = 500  # characters of a legal notice or a cookie banner
_TWEET = 420
_NOTICES = (
    (furniture.COOKIES, Noise.COOKIES),
    (furniture.RIGHTS, Noise.PROMOTION),
    (furniture.ABOUT_AUTHOR, Noise.BYLINE),
)
_HEADLINE = 130
_ITEM = re.compile(r"[-–—*•]|\d+[.)]\s")
_LISTED = 12  # headlines below one "Related stories"


def noise(blocks: Sequence[Block]) -> _Marks:
    """For every block the reason why it is no evidence, if there is one."""
    marks = [_alone(block) for block in blocks]
    _mark_tweets(blocks, marks)
    _mark_lists(blocks, marks)
    _mark_comments(blocks, marks)
    return marks


def is_prose(text: str) -> bool:
    """True for a text of at least one whole sentence."""
    return bool(re.search(r"[.!?…][\"'”’»)\]]*$", text)) and text.count(" ") >= 5


def _alone(block: Block) -> Noise | None:
    text = block.text
    if len(text) > _NOTICE:
        return None
    folded = fold(text)
    if not re.search(r"\w", folded):
        return Noise.LINKS
    if _embedded(text, folded):
        return Noise.EMBED
    if any(word in folded for word in furniture.NOTICE_WORDS):
        for pattern, reason in _NOTICES:
            if pattern.search(folded):
                return reason
    return _short(block, folded) if len(text) <= _SHORT else None


def _embedded(text: str, folded: str) -> bool:
    if ("@" in text and furniture.SIGNATURE.match(folded)) or (len(text) <= _SHORT and furniture.EMBED.match(folded)):
        return True
    return "/" in text and len(text) <= _TWEET and bool(furniture.SHORT_LINK.search(folded))


def _short(block: Block, folded: str) -> Noise | None:
    if furniture.PHOTO.match(folded) or furniture.STAFF.match(folded) or _is_counter(folded) or stamp(block.text):
        return Noise.BYLINE
    if furniture.PROMOTION.match(folded):
        return Noise.PROMOTION
    if furniture.LINKS.match(folded) or _is_bar(folded) or (block.link and not is_prose(block.text)):
        return Noise.LINKS
    return Noise.COMMENT if furniture.REPLY.match(folded) else None


def _is_bar(folded: str) -> bool:
    """A row of share buttons or of menu entries."""
    words = re.findall(r"[\w-]+", folded)
    if any(word in furniture.SHARE_BUTTONS for word in words):
        return all(
            word in furniture.SHARE_BUTTONS or word in furniture.BESIDE_BUTTONS or word.isdigit() for word in words
        )
    entries = [entry.strip() for entry in re.split(r"[|•·»>/]", folded) if entry.strip()]
    short = len(entries) >= 3 and all(entry.count(" ") <= 2 for entry in entries)
    return short and any(entry in furniture.NAVIGATION for entry in entries)


def _is_counter(folded: str) -> bool:
    """A row of outlet, section, age and minutes to read."""
    entries = [entry.strip() for entry in re.split(r"[|•·]", folded) if entry.strip()]
    return all(entry.count(" ") <= 4 for entry in entries) and any(
        furniture.COUNTER.fullmatch(entry) for entry in entries
    )


def _mark_tweets(blocks: Sequence[Block], marks: _Marks) -> None:
    """A signature line belongs to what stands above it."""
    for place, block in enumerate(blocks):
        if marks[place] is not Noise.EMBED or not place:
            continue
        signed = furniture.SIGNATURE.match(fold(block.text))
        above = blocks[place - 1].text
        if signed and not signed["before"] and len(above) <= _TWEET and not above.endswith(":"):
            marks[place - 1] = Noise.EMBED


def _mark_lists(blocks: Sequence[Block], marks: _Marks) -> None:
    """Headlines below a line such as "Related stories", up to the next sentence."""
    for place, block in enumerate(blocks):
        if marks[place] is not Noise.LINKS or not _heads_list(block.text):
            continue
        stop = place + 1
        while stop < min(len(blocks), place + _LISTED) and _is_headline(blocks[stop]):
            stop += 1
        if stop < len(blocks) and stop - place > 2 and not _is_item(blocks[stop - 1]):
            stop -= 1  # the last line before prose is its heading
        for one in range(place + 1, stop):
            marks[one] = marks[one] or Noise.LINKS


def _heads_list(text: str) -> bool:
    """A line with a link of its own heads no list."""
    return text.count(" ") <= 5 and not re.search(r"[:|»]\s*\S", text) and bool(furniture.LINKS.match(fold(text)))


def _is_item(block: Block) -> bool:
    return block.item or bool(_ITEM.match(block.text))


def _is_headline(block: Block) -> bool:
    return len(block.text) <= _HEADLINE and not block.heading and not re.search(r"[.…][\"'”’»)]*$", block.text)


def _mark_comments(blocks: Sequence[Block], marks: _Marks) -> None:
    """From the head of the readers' comments to the end, once the article has begun."""
    prose = 0
    for place, block in enumerate(blocks):
        prose += len(block.text) > _SHORT or is_prose(block.text)
        folded = fold(block.text[:_SHORT])
        if furniture.COMMENTS.match(folded) or (furniture.BARE_COMMENTS.match(folded) and _talk(blocks[place + 1 :])):
            marks[place] = Noise.COMMENT
            if prose:
                marks[place:] = [Noise.COMMENT] * (len(marks) - place)
                return


def _talk(blocks: Sequence[Block]) -> bool:
    """True where readers sign what follows."""
    if any(len(block.text) > _TWEET for block in blocks):
        return False
    folded = [fold(block.text) for block in blocks]
    signed = sum(1 for text in folded if furniture.COMMENTER.match(text) or furniture.REPLY.match(text))
    return signed > 0 and 3 * signed >= len(blocks)
