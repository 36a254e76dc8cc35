"""Names of the collection that fit what has been typed so far: without accents, with slips of the finger."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from knowledge.answers import Command
from knowledge.archive import Archive
from knowledge.text.analysis import fold

_CLOSE = 70.0


@dataclass(frozen=True, slots=True)
class Entry:
    """A name to offer, the id that it stands for, and the folded ways in which it may be typed."""

    label: str
    value: str
    ways: tuple[str, ...]


def entries(archive: Archive, command: Command) -> tuple[Entry, ...]:
    """What a command's argument may name, in the order of the collection."""
    return tuple(dict.fromkeys(_entries(archive, command)))


def _entries(archive: Archive, command: Command) -> Iterator[Entry]:
    collection = archive.collection
    if command in (Command.PEOPLE, Command.REACTIONS):
        for person in archive.roster.people:
            if person.kind != "place":
                yield _entry(person.name, person.id, person.aliases)
    elif command is Command.SOURCES:
        for article in collection.articles:
            label = f"{article.outlet}: {article.title}" if article.outlet else article.title
            yield _entry(label, article.id, (article.title, article.outlet or "", article.id))
    elif command is Command.GLOSSARY:
        for term in collection.glossary:
            yield _entry(term.name, term.id, (*term.aliases, *(name for _, name in term.names)))
    elif command is Command.DIFFERENCES:
        names = {topic.id: topic.name for topic in collection.topics}
        for difference in archive.differences:
            if difference.topic in names:
                yield _entry(names[difference.topic], difference.topic, (difference.topic,))
        for difference in archive.differences:
            yield _entry(difference.question, difference.id, difference.words)


def _entry(label: str, value: str, ways: Iterable[str]) -> Entry:
    return Entry(label, value, tuple(fold(way) for way in (label, *ways) if way))


def suggested(typed: str, known: Sequence[Entry], most: int) -> list[Entry]:
    """The entries that begin with what was typed, then those that hold it, then those that are close to it."""
    wanted = " ".join(fold(typed).split())
    if not wanted:
        return list(known[:most])
    ranked = sorted(
        ((rank, place) for place, entry in enumerate(known) if (rank := _rank(wanted, entry)) is not None),
    )
    return [known[place] for _, place in ranked[:most]]


def _rank(wanted: str, entry: Entry) -> float | None:
    if any(way.startswith(wanted) for way in entry.ways):
        return 0.0
    if any(f" {wanted}" in way for way in entry.ways):
        return 1.0
    if any(wanted in way for way in entry.ways):
        return 2.0
    found = process.extractOne(wanted, entry.ways, scorer=_closeness, score_cutoff=_CLOSE)
    return 3.0 + (100.0 - found[1]) / 100.0 if found else None


def _closeness(wanted: str, way: str, *, score_cutoff: float | None = None) -> float:
    """A name is typed from its beginning, so that only as much of it counts as has been typed."""
    words = way.split()
    heads = (" ".join(words[start:])[: len(wanted) + 1] for start in range(len(words)))
    return max((fuzz.ratio(wanted, head) for head in heads), default=0.0)
