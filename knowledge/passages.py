"""What is searched: paragraphs cut into passages and sentences, with the words that each holds."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, chain

from .models import Article, Paragraph, Span
from .text.analysis import stem, tokens, weighs
from .text.sentences import sentence_spans

_LONGEST = 5
_QUESTION = re.compile(r"\?[\"'”’)]*$")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A whole sentence of a paragraph, its terms in order, and all its words as printed, folded."""

    span: Span
    terms: tuple[str, ...]
    stems: frozenset[str]
    words: frozenset[str]
    asking: bool


@dataclass(frozen=True, slots=True)
class Passage:
    """A few sentences inside one paragraph; `place` is the passage's number in the index.

    `around` holds the stems of the whole article.
    """

    place: int
    article: Article
    paragraph: Paragraph
    sentences: tuple[Sentence, ...]
    stems: frozenset[str]
    around: frozenset[str] = frozenset()
    heading: str = ""

    @property
    def terms(self) -> list[str]:
        """All terms of the passage, in order."""
        return [term for sentence in self.sentences for term in sentence.terms]

    def words(self, sentence: Sentence) -> str:
        """The sentence as it stands."""
        return self.paragraph.text[sentence.span.start : sentence.span.stop]


@dataclass(frozen=True, slots=True)
class Terms:
    """What an index is built of: the terms of each passage of an article, and all stems and printed words."""

    passages: tuple[tuple[str, ...], ...]
    stems: frozenset[str]
    words: frozenset[str]

    @classmethod
    def of(cls, found: Sequence[Passage]) -> Terms:
        """Those of an article's passages."""
        sentences = [sentence for passage in found for sentence in passage.sentences]
        return cls(
            tuple(tuple(passage.terms) for passage in found),
            frozenset[str]().union(*(passage.stems for passage in found)),
            frozenset[str]().union(*(sentence.words for sentence in sentences)),
        )


class Passages:
    """The passages of all articles in the order of the index; each is made when somebody asks for it."""

    def __init__(self, lengths: Iterable[int], making: Callable[[int], Sequence[Passage]]) -> None:
        """`lengths` tells how many there are of each article, `making` makes those of one."""
        self._starts = [0, *accumulate(lengths)]
        self._making = making
        self._made: dict[int, tuple[Passage, ...]] = {}

    def __len__(self) -> int:
        return self._starts[-1]

    def __getitem__(self, place: int) -> Passage:
        number = self.home(place)
        return self.of(number)[place - self._starts[number]]

    def __iter__(self) -> Iterator[Passage]:
        return chain.from_iterable(map(self.of, range(len(self._starts) - 1)))

    def home(self, place: int) -> int:
        """The number of the article of a passage."""
        return bisect_right(self._starts, place) - 1

    def of(self, number: int) -> tuple[Passage, ...]:
        """Those of an article."""
        if number not in self._made:
            start = self._starts[number]
            made = (replace(one, place=start + one.place) for one in self._making(number))
            self._made[number] = tuple(made)
        return self._made[number]


def passages(articles: Sequence[Article]) -> Passages:
    """All passages of all articles."""
    cuts = [cut(article) for article in articles]
    return Passages(map(len, cuts), cuts.__getitem__)


def cut(article: Article) -> list[Passage]:
    """The passages of one article; noise is left out, headings count as context of what follows."""
    parts = [
        (paragraph, heading, sentences)
        for paragraph, heading in _evidence(article)
        for sentences in _cut(paragraph, article.language)
    ]
    return bound(article, parts)


def bound(article: Article, parts: Sequence[tuple[Paragraph, str, tuple[Sentence, ...]]]) -> list[Passage]:
    """Passages of paragraphs, headings and sentences, with the stems that they stand among."""
    dated = _dated(article)
    around = dated.union(*(sentence.stems for _, _, sentences in parts for sentence in sentences))
    return [
        Passage(
            place,
            article,
            paragraph,
            sentences,
            dated.union(*(sentence.stems for sentence in sentences)),
            around,
            heading,
        )
        for place, (paragraph, heading, sentences) in enumerate(parts)
    ]


def _dated(article: Article) -> frozenset[str]:
    """The month and year of an article, so that `the December vote` finds what was written in December."""
    date = article.published
    if date is None:
        return frozenset()
    month = (stem(_MONTHS[date.month - 1]),) if date.month else ()
    return frozenset((str(date.year), *month))


_MONTHS = "january february march april may june july august september october november december".split()


def _evidence(article: Article) -> Iterator[tuple[Paragraph, str]]:
    heading = ""
    for paragraph in article.paragraphs:
        if paragraph.noise:
            continue
        if paragraph.heading:
            heading = paragraph.text
        else:
            yield paragraph, heading


def _cut(paragraph: Paragraph, language: str) -> Iterator[tuple[Sentence, ...]]:
    sentences = [_sentence(paragraph.text, span, language) for span in sentence_spans(paragraph.text)]
    for start in range(0, len(sentences), _LONGEST):
        yield tuple(sentences[start : start + _LONGEST])


def _sentence(text: str, span: Span, language: str) -> Sentence:
    printed = text[span.start : span.stop]
    words = tokens(printed)
    found = tuple(stem(word.text, language) for word in words if weighs(word, language))
    return Sentence(
        span, found, frozenset(found), frozenset(word.text for word in words), bool(_QUESTION.search(printed))
    )
