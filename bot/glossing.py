"""The key terms of an excerpt in a foreign language, named in the reader's by the collection's glossary."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from knowledge.answers import Excerpt
from knowledge.models import Collection, Term
from knowledge.text.analysis import fold, tokens

from .editions import edition_of, language_of
from .wording import Wording

MOST = 5
_KIN = 6
_Name = tuple[tuple[str, ...], str]
_Called = tuple[tuple[str, ...], ...]


def gloss(excerpts: Sequence[Excerpt], collection: Collection, wording: Wording) -> str:
    """One line with at most five terms, as printed and as the reader's language has them; empty where none is known."""
    spoken = {excerpt.language or excerpt.article.language for excerpt in excerpts} - {wording.language}
    to = _called(collection, wording.language)
    names = {language: _names(_called(collection, language), to) for language in spoken}
    found: dict[str, str] = {}
    for excerpt in excerpts:
        language = excerpt.language or excerpt.article.language
        for printed, name in _terms(excerpt.text, names.get(language, ())):
            found.setdefault(name, printed)
    pairs = [f"{printed} = {name}" for name, printed in found.items()][:MOST]
    return wording.say("gloss", terms=" · ".join(pairs)) if pairs else ""


@lru_cache(maxsize=16)
def _names(of: _Called, to: _Called) -> tuple[_Name, ...]:
    """The words of each name that a term has in one language with its name in the other, longest first."""
    pairs = (
        (_words(name), targets[0])
        for names, targets in zip(of, to, strict=True)
        if targets
        for name in _proper(names)
        if fold(name) != fold(targets[0])
    )
    return tuple(sorted(dict.fromkeys(pair for pair in pairs if pair[0]), key=lambda pair: -len(pair[0])))


def _proper(names: Sequence[str]) -> Iterator[str]:
    """Without other names that only lead to a term: commissioners are no commission."""
    known = {word for name in names[:1] for word in _words(name)}
    for name in names:
        if not any(_akin(word, other) for word in _words(name) if word not in known for other in known):
            yield name


def _akin(word: str, other: str) -> bool:
    return word[:_KIN] == other[:_KIN]


def _words(text: str) -> tuple[str, ...]:
    return tuple(_bare(word.text) for word in tokens(text))


def _bare(word: str) -> str:
    """The same for one and for many, in English and in Spanish."""
    return word.removesuffix("s").removesuffix("e")


def _called(collection: Collection, language: str) -> _Called:
    """What a language calls each term, its name before its other names."""
    told = {one.id: one for one in edition_of(collection, language).glossary}
    return tuple(tuple(_names_of(one, told.get(one.id), collection, language)) for one in collection.glossary)


def _names_of(term: Term, told: Term | None, collection: Collection, language: str) -> Iterator[str]:
    if language == language_of(collection):
        yield from (term.name, *term.aliases)
    if told:
        yield from (told.name, *told.aliases)
    yield from (name for one, name in term.names if one == language)


def _terms(text: str, names: Sequence[_Name]) -> Iterator[tuple[str, str]]:
    """Terms in the order of the text, a longer name before a shorter one in it."""
    words = tokens(text)
    bare = [_bare(word.text) for word in words]
    place = 0
    while place < len(bare):
        found = next((one for one in names if tuple(bare[place : place + len(one[0])]) == one[0]), None)
        if found:
            yield text[words[place].start : words[place + len(found[0]) - 1].stop], found[1]
        place += len(found[0]) if found else 1
