"""What is worked out of single articles: as long as an article is the same, so are its passages and its claims."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from .evidence.agreement import Backing
from .models import Article, Person, Span
from .passages import Passage, Sentence, Terms, bound, cut
from .reading.cache import Cache
from .reading.packing import packed, unpacked
from .recognition import recognise
from .text.names import Name, names, openers

if TYPE_CHECKING:
    from .claims.model import Claim

_Made = TypeVar("_Made")
_Noun = TypeVar("_Noun")
_BETWEEN = "\t"
_MOST_MARKS = 50_000


class Clippings:
    """Keeps them in memory for as long as the articles are read, and in a cache between runs."""

    def __init__(self, cache: Cache | None = None) -> None:
        self._cache = cache or Cache()
        self._marks: dict[int, tuple[Article, bytes]] = {}

    def passages(self, article: Article) -> list[Passage]:
        """As `cut`."""
        return self._kept(
            "passages", [article], lambda: cut(article), _packed_cut, lambda value: _unpacked_cut(article, value)
        )

    def terms(self, article: Article) -> Terms:
        """What an index is built of."""
        return self._kept("terms", [article], lambda: Terms.of(self.passages(article)), _packed_terms, _unpacked_terms)

    def claims(self, article: Article) -> tuple[Claim, ...]:
        """As `claims`."""
        from .claims.extracting import claims  # its many patterns are slow to compile, and few questions need it
        from .claims.model import Claim

        return self._kept("claims", [article], lambda: claims(article), packed, _nouns(Claim))

    def backings(self, articles: Sequence[Article], make: Callable[[], tuple[Backing, ...]]) -> tuple[Backing, ...]:
        """What `make` makes of all claims; kept at once, for it is first needed after everything else was kept."""
        found: tuple[Backing, ...] = self._kept("backings", articles, make, packed, _nouns(Backing))
        self._cache.save()
        return found

    def people(self, articles: Sequence[Article]) -> tuple[Person, ...]:
        """As `recognise`."""
        if not self._cache.keeps:
            return recognise(articles)
        made = partial(recognise, articles, partial(self._naming, articles))
        return self._kept("people", articles, made, packed, _nouns(Person))

    def _naming(self, articles: Iterable[Article], ordinary: frozenset[str]) -> Callable[[str], Iterable[Name]]:
        found = {text: named for article in articles for text, named in self._named(article, ordinary)}
        return lambda text: found[text]

    def _named(self, article: Article, ordinary: frozenset[str]) -> Iterator[tuple[str, tuple[Name, ...]]]:
        """The names in each text; of all ordinary words only those matter that open one of its sentences."""
        texts = [paragraph.text for paragraph in article.paragraphs if not paragraph.noise]
        opening = self._kept("openers", [article], lambda: _openers(texts), sorted, frozenset)
        mattering = opening & ordinary
        named = self._kept(
            "names",
            [article],
            lambda: tuple(names(text, ordinary=mattering) for text in texts),
            packed,
            lambda value: tuple(tuple(unpacked(Name, one) for one in several) for several in value),
            "\t".join(sorted(mattering)),
        )
        return zip(texts, named, strict=True)

    def _kept(
        self,
        kind: str,
        articles: Iterable[Article],
        make: Callable[[], _Made],
        pack: Callable[[_Made], object],
        unpack: Callable[[Any], _Made],
        further: str = "",
    ) -> _Made:
        whole = b"".join([*map(self._mark, articles), further.encode()])
        return self._cache.share(kind, whole, make, pack, unpack)

    def _mark(self, article: Article) -> bytes:
        """A digest of everything in the article; the article is held, so that its identity names nothing else."""
        if len(self._marks) > _MOST_MARKS:  # after many readings
            self._marks.clear()
        if id(article) not in self._marks:
            self._marks[id(article)] = article, _mark(article)
        return self._marks[id(article)][1]


def _packed_terms(terms: Terms) -> list[object]:
    told = [_joined(one) for one in terms.passages]
    return [told, _joined(sorted(terms.stems)), _joined(sorted(terms.words))]


def _unpacked_terms(value: Any) -> Terms:
    passages, stems, words = value
    return Terms(tuple(tuple(_parted(one)) for one in passages), frozenset(_parted(stems)), frozenset(_parted(words)))


def _joined(words: Iterable[str]) -> str:
    """Raises ValueError for a word that holds what parts words."""
    several = [*words]
    if any(_BETWEEN in word for word in several):
        raise ValueError("a word that cannot be kept")
    return _BETWEEN.join(several)


def _parted(words: str) -> list[str]:
    return words.split(_BETWEEN) if words else []


def _mark(article: Article) -> bytes:
    paragraphs = (f"{one.number}\t{one.noise}\t{one.heading}\t{one.side}\t{one.text}" for one in article.paragraphs)
    head = json.dumps(packed(replace(article, paragraphs=())), ensure_ascii=False)
    whole = "\0".join((head, *paragraphs)).encode("utf-8", "surrogatepass")
    return hashlib.blake2b(whole, digest_size=16).digest()


def _openers(texts: Iterable[str]) -> frozenset[str]:
    return frozenset[str]().union(*map(openers, texts))


def _nouns(kind: type[_Noun]) -> Callable[[Any], tuple[_Noun, ...]]:
    return lambda value: tuple(unpacked(kind, one) for one in value)


def _packed_cut(passages: Iterable[Passage]) -> list[object]:
    places = {id(one): place for passage in passages for place, one in enumerate(passage.article.paragraphs)}
    return [
        [places[id(passage.paragraph)], passage.heading, [_packed_sentence(one) for one in passage.sentences]]
        for passage in passages
    ]


def _packed_sentence(sentence: Sentence) -> list[object]:
    words = _joined(sentence.terms), _joined(sorted(sentence.words))
    return [sentence.span.start, sentence.span.stop, *words, sentence.asking]


def _unpacked_cut(article: Article, value: Any) -> list[Passage]:
    parts = [
        (article.paragraphs[place], heading, tuple(_unpacked_sentence(*one) for one in sentences))
        for place, heading, sentences in value
    ]
    return bound(article, parts)


def _unpacked_sentence(start: int, stop: int, terms: str, words: str, asking: bool) -> Sentence:
    found = tuple(_parted(terms))
    return Sentence(Span(start, stop), found, frozenset(found), frozenset(_parted(words)), asking)
