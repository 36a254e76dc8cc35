"""Places in articles, and answers made of them, in the few characters of a button's id."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from knowledge.answers import Lead, Notice, Place, Shown
from knowledge.archive import Archive
from knowledge.models import Side, Span
from knowledge.text.sentences import sentence_spans

from .digits import Marks, bits, mask, number, written

MOST = 12
_WIDTH = 6
# Lead, notices, articles that carry it, copies, the value in the first place, voices or else articles that say otherwise, who carries, who opposes.
_FIELDS = (1, 2, 2, 1, 3, 2, 2, 2)
_LEADS = (
    Lead.AGAIN,
    Lead.TALLY,
    Lead.REPORTED,
    Lead.SIDES,
    Lead.ONE_SIDE,
    Lead.NO_ANSWER,
    Lead.ADVICE,
    Lead.OPINION,
)
# New notices go to the end: old buttons count from the front.
_NOTICES = (
    Notice.SINGLE_ARTICLE,
    Notice.SINGLE_ARTICLE_PERSON,
    Notice.SHARED_ORIGIN,
    Notice.NEWER,
    Notice.PREMISE,
    Notice.NOT_ADVICE,
    Notice.NO_OPINION,
    Notice.PERSONAL,
    Notice.OWN_GAP,
    Notice.VOTES_NOT_GIVEN,
    Notice.UNDATED,
)
_TWO_SIDED = frozenset({Lead.SIDES, Lead.OPINION})


class Places:
    """Writes and reads places of one archive; an article is known by its mark, so that places outlive its index."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._articles = Marks((article.id for article in archive.collection.articles), 3)

    def written(self, place: Place) -> str:
        """Six digits; raises ValueError for a place far down an article that has no room in them."""
        sentences = sentence_spans(self._archive.article(place.article).paragraphs[place.position].text)
        starts, stops = [one.start for one in sentences], [one.stop for one in sentences]
        first = starts.index(place.span.start)
        count = stops.index(place.span.stop) + 1 - first
        if place.position >= 1 << 11 or first >= 1 << 5 or not 1 <= count <= 4:
            raise ValueError("no room")
        return self._articles.of(place.article) + written(place.position << 7 | first << 2 | count - 1, 3)

    def place(self, digits: str) -> Place | None:
        """None for a place that is no longer in the collection; raises KeyError for anything but digits."""
        value = number(digits[3:])
        known = self._articles.known(digits[:3])
        if not known:
            return None
        paragraphs = self._archive.article(known[0]).paragraphs
        position, first, count = value >> 7, value >> 2 & 31, (value & 3) + 1
        sentences = sentence_spans(paragraphs[position].text) if position < len(paragraphs) else []
        if first >= len(sentences):
            return None
        last = sentences[min(first + count, len(sentences)) - 1]
        return Place(known[0], position, Span(sentences[first].start, last.stop))

    def known(self, digits: str) -> Place:
        """The place; raises KeyError for one that is no longer in the collection, too."""
        place = self.place(digits)
        if place is None:
            raise KeyError(digits)
        return place

    def packed(self, shown: Shown) -> str:
        """An answer in at most 87 characters; raises ValueError where none of its places has room."""
        sides = [*shown.sides, *[None] * len(shown.places)]
        kept = [
            (digits, place.article in shown.carrying, side is Side.OPPOSE)
            for place, side in zip(shown.places, sides, strict=False)
            if (digits := self._digits(place))
        ][:MOST]
        if not kept:
            raise ValueError("no place has room")
        places, carries, opposed = zip(*kept, strict=True)
        return "".join([_head(shown), mask(carries, 2), mask(opposed, 2), *places])

    def _digits(self, place: Place) -> str:
        try:
            return self.written(place)
        except ValueError:
            return ""

    def unpacked(self, digits: str) -> Shown:
        """What `packed` wrote, as far as it still stands here; raises LookupError for anything else."""
        lead_, notices, articles, copied, value, voices, carries, opposed, places = _fields(digits)
        lead = _LEADS[number(lead_)]
        found = [self.place(places[start : start + _WIDTH]) for start in range(0, len(places), _WIDTH)]
        return Shown(
            places=tuple(place for place in found if place),
            lead=lead,
            value=_span(number(value)) if found[0] else None,
            articles=number(articles),
            copied=number(copied),
            carrying=tuple(dict.fromkeys(place.article for place in _chosen(found, carries))),
            voices=tuple(zip(Side, map(number, voices), strict=True)) if lead in _TWO_SIDED else (),
            sides=_sides(found, opposed)[: len(found) if lead in _TWO_SIDED else int(lead is Lead.ONE_SIDE)],
            contradicting=0 if lead in _TWO_SIDED else number(voices),
            notices=tuple(notice for notice, bit in zip(_NOTICES, bits(notices, len(_NOTICES)), strict=True) if bit),
        )


def _head(shown: Shown) -> str:
    return "".join(
        [
            written(_LEADS.index(shown.lead), 1),
            mask((notice in shown.notices for notice in _NOTICES), 2),
            written(shown.articles, 2),
            written(shown.copied, 1),
            written(_packed_span(shown.value), 3),
            "".join(written(voices, 1) for _, voices in shown.voices) or written(shown.contradicting, 2),
        ]
    )


def _fields(digits: str) -> Sequence[str]:
    """The fields by their widths and whatever follows them; raises KeyError where places are missing or cut."""
    fields, start = [], 0
    for width in _FIELDS:
        fields.append(digits[start : start + width])
        start += width
    if start >= len(digits) or (len(digits) - start) % _WIDTH:
        raise KeyError(digits)
    return [*fields, digits[start:]]


def _packed_span(span: Span | None) -> int:
    return span.start << 6 | min(span.stop - span.start, 63) if span else 0


def _span(value: int) -> Span | None:
    return Span(value >> 6, (value >> 6) + (value & 63)) if value else None


def _chosen(found: Sequence[Place | None], digits: str) -> Iterator[Place]:
    for place, bit in zip(found, bits(digits, len(found)), strict=True):
        if place and bit:
            yield place


def _sides(found: Sequence[Place | None], digits: str) -> tuple[Side, ...]:
    opposed = zip(found, bits(digits, len(found)), strict=True)
    return tuple(Side.OPPOSE if bit else Side.SUPPORT for place, bit in opposed if place)
