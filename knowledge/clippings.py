"""What is worked out of single articles: as long as an article is the same, so are its passages and its claims."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from .models import Article, Person, Span
from .passages import Passage, Sentence, bound, cut
from .reading.cache import Cache
from .reading.packing import packed, unpacked
from .recognition import recognise

if TYPE_CHECKING:
    from .claims.model import Claim

_Made = TypeVar("_Made")
_Noun = TypeVar("_Noun")
_BETWEEN = "\t"


class Clippings:
    """Keeps them in memory for as long as the articles are read, and in a cache between runs."""

    def __init__(self, cache: Cache | None = None) -> None:
        self._cache = cache

    def passages(self, article: Article) -> list[Passage]:
        """As `cut`."""
        return self._kept(
            "passages", [article], lambda: cut(article), _packed_cut, lambda value: _unpacked_cut(article, value)
        )

    def claims(self, article: Article) -> tuple[Claim, ...]:
        """As `claims`."""
        from .claims.extracting import claims  # its many patterns are slow to compile, and few questions need it
        from .claims.model import Claim

        return self._kept("claims", [article], lambda: claims(article), packed, _nouns(Claim))

    def people(self, articles: Sequence[Article]) -> tuple[Person, ...]:
        """As `recognise`."""
        return self._kept("people", articles, lambda: recognise(articles), packed, _nouns(Person))

    def save(self) -> None:
        """Keep what is new for the next run."""
        if self._cache:
            self._cache.save()

    def _kept(
        self,
        kind: str,
        articles: Iterable[Article],
        make: Callable[[], _Made],
        pack: Callable[[_Made], object],
        unpack: Callable[[Any], _Made],
    ) -> _Made:
        if self._cache is None:
            return make()
        return self._cache.share(kind, b"".join(map(_bytes, articles)), make, pack, unpack)


def _nouns(kind: type[_Noun]) -> Callable[[Any], tuple[_Noun, ...]]:
    return lambda value: tuple(unpacked(kind, one) for one in value)


def _bytes(article: Article) -> bytes:
    return json.dumps(packed(article), ensure_ascii=False).encode("utf-8", "surrogatepass")


def _packed_cut(passages: Iterable[Passage]) -> list[object]:
    places = {id(one): place for passage in passages for place, one in enumerate(passage.article.paragraphs)}
    return [
        [places[id(passage.paragraph)], passage.heading, [_packed_sentence(one) for one in passage.sentences]]
        for passage in passages
    ]


def _packed_sentence(sentence: Sentence) -> list[object]:
    words = (*sentence.terms, *sentence.words)
    if any(_BETWEEN in word for word in words):
        raise ValueError("a word that holds what parts words")
    told = _BETWEEN.join(sentence.terms), _BETWEEN.join(sorted(sentence.words))
    return [sentence.span.start, sentence.span.stop, *told, sentence.asking]


def _unpacked_cut(article: Article, value: Any) -> list[Passage]:
    parts = [
        (article.paragraphs[place], heading, tuple(_unpacked_sentence(*one) for one in sentences))
        for place, heading, sentences in value
    ]
    return bound(article, parts)


def _unpacked_sentence(start: int, stop: int, terms: str, words: str, asking: bool) -> Sentence:
    found = tuple(terms.split(_BETWEEN)) if terms else ()
    return Sentence(
        Span(start, stop), found, frozenset(found), frozenset(words.split(_BETWEEN)) if words else frozenset(), asking
    )
