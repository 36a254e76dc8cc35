"""The collection's own words in another language, laid over the entries of the original.

An entry of an edition is the original entry with its translated words in place; aliases and words are those of the
language alone, because the original's are known from the original.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from knowledge.errors import EntryInvalid
from knowledge.models import Edition, Event

from .contents import HEAD, TABLES, Contents
from .desk import Desk, Findings
from .entries import difference, event, person, term, topic
from .fields import Entry
from .files import entry_sources
from .tables import UNKNOWN, named, nouns, read_table
from .toml_lines import Layout

_Noun = TypeVar("_Noun")
_Values = dict[str, object]


@dataclass(frozen=True, slots=True)
class _Translated:
    id: str
    original: Entry
    values: _Values


def read_edition(folder: Path, root: Path, original: Contents, desk: Desk) -> Edition:
    """Everything but the briefs in `folder`, which is named for its language."""
    sources = entry_sources(folder, (HEAD, *TABLES), root)
    tables = {source.path.name: table for source in sources if (table := read_table(source, desk, original.context))}

    def laid_over(
        file: str, words: Callable[[Entry, Entry], _Values], make: Callable[[Entry], _Noun]
    ) -> tuple[_Noun, ...]:
        entries = tables[file].tables(TABLES[file]) if file in tables else ()
        return tuple(_laid_over(entries, original.entries(file), words, make))

    head = tables.get(HEAD) or Entry(HEAD, {}, Layout(""), original.context)
    edition = Edition(
        folder.name,
        head.optional("title"),
        head.optional("policy"),
        laid_over("people.toml", _person, person),
        laid_over("topics.toml", _topic, topic),
        laid_over("differences.toml", _difference, difference),
        tuple(_events(tables.get("timeline.toml"), original.entries("timeline.toml"))),
        laid_over("glossary.toml", _term, term),
        head.optional("reviewer"),
    )
    for table in tables.values():
        table.warn_of_others()
    return edition


def _laid_over(
    entries: Iterable[Entry],
    originals: Sequence[Entry],
    words: Callable[[Entry, Entry], _Values],
    make: Callable[[Entry], _Noun],
) -> Iterator[_Noun]:
    known = {str(entry.values.get("id")): entry for entry in reversed(originals)}

    def translated(entry: Entry) -> _Translated:
        id_ = entry.text("id")
        if id_ not in known:
            raise entry.invalid("id", UNKNOWN, id_)
        return _Translated(id_, known[id_], words(entry, known[id_]))

    for one, _ in named(entries, translated).values():
        yield from _quietly(one.original, one.values, make)


def _quietly(original: Entry, values: _Values, make: Callable[[Entry], _Noun]) -> Iterator[_Noun]:
    """The original with other words; what is wrong with it has been told of the original."""
    quiet = replace(original.context, findings=Findings())
    try:
        yield make(replace(original, values={**original.values, **values}, context=quiet, known=set()))
    except EntryInvalid:
        return


def _person(entry: Entry, original: Entry) -> _Values:
    return {
        **_given(entry, "name", "note"),
        "aliases": list(entry.texts("aliases")),
        "role": _parts(entry, "roles", original, "role", "title"),
        "change": _parts(entry, "changes", original, "change", "text"),
    }


def _topic(entry: Entry, _original: Entry) -> _Values:
    return {**_given(entry, "name", "question"), "words": list(entry.texts("words"))}


def _difference(entry: Entry, original: Entry) -> _Values:
    return {
        **_given(entry, "question", "note"),
        "words": list(entry.texts("words")),
        "position": _parts(entry, "positions", original, "position", "text"),
    }


def _term(entry: Entry, _original: Entry) -> _Values:
    return {**_given(entry, "name", "meaning"), "aliases": list(entry.texts("aliases"))}


def _given(entry: Entry, *keys: str) -> _Values:
    found = {key: entry.optional(key) for key in keys}
    return {key: text for key, text in found.items() if text}


def _parts(entry: Entry, key: str, original: Entry, name: str, field: str) -> list[_Values]:
    """The tables below an original with translated texts; raises EntryInvalid unless there are as many."""
    declared = [dict(one.values) for one in original.tables(name)]
    texts = entry.texts(key)
    if texts and len(texts) != len(declared):
        raise entry.invalid(key, "edition_count", f"{len(texts)}/{len(declared)}")
    return [{**one, field: text} for one, text in zip(declared, texts, strict=True)] if texts else declared


def _events(table: Entry | None, declared: Sequence[Entry]) -> Iterator[Event]:
    if table is None:
        return
    texts = nouns(table.tables("event"), lambda entry: entry.text("text"))
    if len(texts) != len(declared):
        table.error("event", "edition_count", f"{len(texts)}/{len(declared)}")
        return
    for entry, text in zip(declared, texts, strict=True):
        yield from _quietly(entry, {"text": text}, event)
