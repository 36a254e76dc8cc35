"""What the TOML files of a collection say about its articles."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from knowledge.models import Article, Collection

from .desk import Desk
from .entries import difference, event, person, referral, term, topic
from .fields import Context, Entry
from .files import entry_sources
from .tables import Named, named, nouns, read_table
from .toml_lines import Layout

HEAD = "collection.toml"
TABLES = {
    "topics.toml": "topic",
    "people.toml": "person",
    "differences.toml": "difference",
    "timeline.toml": "event",
    "glossary.toml": "term",
}
_NamedNoun = TypeVar("_NamedNoun", bound=Named)


@dataclass(frozen=True, slots=True)
class Contents:
    """The files that are there, by name, and what their entries may refer to."""

    files: Mapping[str, Entry]
    context: Context

    def entries(self, file: str) -> list[Entry]:
        """All entries of a file; none where it is not there."""
        return [*self.files[file].tables(TABLES[file])] if file in self.files else []

    def named(self, file: str, make: Callable[[Entry], _NamedNoun]) -> tuple[_NamedNoun, ...]:
        """The nouns of a file's entries."""
        return tuple(noun for noun, _ in named(self.entries(file), make).values())

    def collection(self, folder: Path, articles: Iterable[Article]) -> Collection:
        """The collection in the language of its files."""
        topics = self.named("topics.toml", topic)
        self.context.topics.update(one.id for one in topics)  # to which differences and the head refer
        head = self.files.get(HEAD) or Entry(HEAD, {}, Layout(""), self.context)
        found = Collection(
            title=head.optional("title") or folder.resolve().name,
            articles=tuple(articles),
            policy=head.optional("policy"),
            languages=head.texts("languages") or ("en",),
            people=self.named("people.toml", person),
            topics=topics,
            differences=self.named("differences.toml", difference),
            timeline=nouns(self.entries("timeline.toml"), event),
            glossary=self.named("glossary.toml", term),
            referrals=nouns(head.tables("referral"), referral),
            off=head.references("off", self.context.topics),
        )
        for file in self.files.values():
            file.warn_of_others()
        return found


def read_contents(folder: Path, articles: Iterable[Article], desk: Desk) -> Contents:
    """The files as they stand; their entries are made into nouns when somebody asks."""
    context = Context(desk.findings, {article.id: _places(article) for article in articles})
    sources = entry_sources(folder, (HEAD, *TABLES))
    files = {source.path.name: file for source in sources if (file := read_table(source, desk, context))}
    return Contents(files, context)


def _places(article: Article) -> dict[int, bool]:
    """Every number of the article, and whether what stands there is evidence."""
    places: dict[int, bool] = {}
    for paragraph in article.paragraphs:
        evidence = not paragraph.noise and not paragraph.heading
        places[paragraph.number] = places.get(paragraph.number, False) or evidence
    return places
