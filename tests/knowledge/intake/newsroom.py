"""A small collection on disk and an article that is to be taken in."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from pathlib import Path

from knowledge.archive import Archive
from knowledge.intake import writing
from knowledge.intake.drafts import Draft, file_draft, settled
from knowledge.intake.history import Entry, read_history, to_undo
from knowledge.intake.holding import Holding, holding
from knowledge.intake.marking import mark
from knowledge.models import Article, Collection
from knowledge.reading import read_collection
from knowledge.reading.cache import Cache

NOW = dt.datetime(2031, 3, 9, 12, 30, tzinfo=dt.UTC)
NO_CACHE = Cache(None)
VOTE = """Council Approves Parking Plan
By Jane Roe, Example Gazette, March 4, 2031

The council of Example approved the parking plan on Tuesday by 4 votes to 3.
Council member Ann Low said the plan will bring 1,200 new spaces to the harbor.
“Our streets will be calmer,” Low said.
"""
LETTER = """Merchants Fear Parking Plan
By Tom Okafor, Harbor Post, March 5, 2031

The parking plan will cost shops a third of their customers, the Merchants' Union said.
“This is a tax on shoppers,” said Bob High, who leads the union.
"""
UPDATE = """City Corrects Figures of Parking Plan
By Mara Lind, Example Gazette, March 8, 2031

The council of Example approved the parking plan by 4 votes to 3, the city clerk confirmed.
The plan will bring 900 new spaces to the harbor, city engineer Paul Stone said.
It starts on 1 October 2031, the city said.
Subscribe to our newsletter!
"""
TOPICS = "".join(
    f'[[topic]]\nid = "{id_}"\nname = "{id_}"\nquestion = "{question}"\n'
    for id_, question in (
        ("count", "What was the vote count?"),
        ("spaces", "How many new spaces will the plan bring?"),
        ("start", "When does the parking plan start?"),
        ("critics", "What do critics say?"),
    )
)


@dataclass(frozen=True, slots=True)
class Newsroom:
    """Where a test adds and retracts."""

    holding: Holding
    incoming: Path

    def collection(self, **overlay: object) -> Collection:
        """As it stands on disk."""
        return read_collection(
            self.holding.folder,
            None,
            replace(self.holding.overlay(), **overlay),  # type: ignore[arg-type] # its own fields
        )

    def archive(self) -> Archive:
        """As it stands on disk, indexed."""
        return Archive(self.collection())

    def draft(self, name: str = "update.txt", text: str | bytes = UPDATE, wanted: str | None = None) -> Draft:
        """An article on its way in."""
        path = self.incoming / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return settled(file_draft(path), self.holding, NO_CACHE, wanted)

    def add(self, draft: Draft | None = None) -> Entry:
        """Take it in."""
        draft = draft or self.draft()
        article = draft.read(self.holding, NO_CACHE)[0].article
        return writing.add(self.holding, draft, article, mark(self.holding), NOW)

    def retract(self, id_: str) -> Entry:
        """Take it back."""
        return writing.retract(self.holding, self.article(id_), mark(self.holding), NOW)

    def rollback(self, wanted: str = "") -> Entry:
        """Undo a change."""
        return writing.undo(self.holding, self.to_undo(wanted), mark(self.holding), NOW)

    def to_undo(self, wanted: str = "") -> Entry:
        """The change that would be undone."""
        return to_undo(self.history(), wanted, lambda file: self.holding.path(file).exists())

    def article(self, id_: str) -> Article:
        """By its id."""
        return next(one for one in self.collection().articles if one.id == id_)

    def ids(self) -> list[str]:
        """Of the articles that count."""
        return [one.id for one in self.collection().articles]

    def history(self) -> tuple[Entry, ...]:
        """What was done."""
        return read_history(self.holding.records)


def newsroom(place: Path) -> Newsroom:
    """With a folder of an operator's own."""
    folder, incoming = place / "parking", place / "incoming"
    for one in (folder, incoming):
        one.mkdir()
    (folder / "vote.txt").write_text(VOTE)
    (folder / "letter.txt").write_text(LETTER)
    (folder / "topics.toml").write_text(TOPICS)
    return Newsroom(holding(folder, None), incoming)


def shipped(place: Path) -> Newsroom:
    """With a folder that is treated as one of the package: it is never written to."""
    own = newsroom(place)
    return replace(own, holding=Holding(own.holding.folder, place / "data" / "parking", shipped=True))
