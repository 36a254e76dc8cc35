"""What is searched: paragraphs cut into passages and sentences, with the words that each holds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain

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


def passages(articles: Sequence[Article]) -> list[Passage]:
    """All passages of all articles, numbered."""
    return numbered(cut(article) for article in articles)


def numbered(cuts: Iterable[Sequence[Passage]]) -> list[Passage]:
    """The passages of articles as those of one index."""
    return [replace(passage, place=place) for place, passage in enumerate(chain.from_iterable(cuts))]


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
