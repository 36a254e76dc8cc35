"""Adding, retracting and restoring articles from the command line: shown first, applied only when confirmed."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from knowledge.archive import Archive
from knowledge.errors import ChangeRefused, CollectionUnreadable
from knowledge.intake import writing
from knowledge.intake.changes import changes
from knowledge.intake.drafts import Draft, file_draft, settled
from knowledge.intake.history import Entry, What, read_history, to_undo
from knowledge.intake.holding import Holding
from knowledge.intake.marking import mark
from knowledge.intake.previewing import preview
from knowledge.models import Article, Collection

from .change_pages import changes_page
from .editions import title
from .intake_pages import history_page, preview_page
from .opening import Reading
from .page import Page
from .progress import Progress
from .wording import Wording

APPLIED, NOT_CONFIRMED = 0, 3
_ADDRESS = ("http:", "https:")


@dataclass(frozen=True, slots=True)
class Intake:
    """Where an operator is served: `show` draws a page, `confirmed` asks, `fetch` gets what an address holds."""

    reading: Reading
    wording: Wording
    show: Callable[[Page], None]
    say: Callable[[str], None]
    confirmed: Callable[[str], bool]
    fetch: Callable[[str], Draft]

    @property
    def holding(self) -> Holding:
        """Where the collection lies."""
        return self.reading.held

    def add(self, given: str, wanted: str | None) -> int:
        """Raises ArticleUnreadable, ChangeRefused and CollectionUnreadable; the exit status says whether it was applied."""
        with Progress(self.wording) as progress:
            draft = self._draft(given, progress)
            progress.step("reading")
            seen, cache = mark(self.holding), self.reading.cache
            before = self.reading.unopened(self._before())
            draft = settled(draft, self.holding, cache, wanted)
            found = preview(draft, self.holding, cache, before)
            self.show(preview_page(found, before.collection.articles, self.wording))
            with draft.staged(self.holding) as source:
                overlay = self.holding.overlay()
                after = self.reading.collection(replace(overlay, added=(*overlay.added, source)))
            self._changes(before, self.reading.unopened(after), found.article, progress, coming=True)
        if not self.confirmed(self.wording.say("confirm-add")):
            return self._left()
        return self._done(writing.add(self.holding, draft, found.article, seen, _now()))

    def retract(self, id_: str) -> int:
        """Raises ChangeRefused and CollectionUnreadable."""
        with Progress(self.wording) as progress:
            progress.step("reading")
            seen = mark(self.holding)
            before = self.reading.collection()
            article = next((one for one in before.articles if one.id == id_), None)
            if article is None:
                raise ChangeRefused("no_article", id_)
            self._without(before, article, progress)
        if not self.confirmed(self.wording.say("confirm-retract", id=id_)):
            return self._left()
        return self._done(writing.retract(self.holding, article, seen, _now()))

    def rollback(self, wanted: str) -> int:
        """Raises ChangeRefused and CollectionUnreadable."""
        with Progress(self.wording) as progress:
            progress.step("reading")
            seen = mark(self.holding)
            history = read_history(self.holding.records)
            change = to_undo(history, wanted, lambda file: self.holding.path(file).exists())
            if change.what is What.RETRACTED:
                self._restored(change, progress)
            else:
                before = self.reading.collection()
                self._without(before, _of_file(before, change.file), progress)
        if not self.confirmed(self.wording.say("confirm-undo", number=change.number, id=change.id)):
            return self._left()
        return self._done(writing.undo(self.holding, change, seen, _now()))

    def history(self) -> int:
        """The record of changes."""
        entries = read_history(self.holding.records)
        missing = frozenset(one.file for one in entries if not self.holding.path(one.file).exists())
        self.show(history_page(title(self._before(), self.wording.language), entries, missing, self.wording))
        return APPLIED

    def _draft(self, given: str, progress: Progress) -> Draft:
        if not given.lower().startswith(_ADDRESS):
            return file_draft(Path(given))
        progress.step("fetching")
        return self.fetch(given)

    def _before(self) -> Collection:
        """A folder without an article is where a collection begins."""
        try:
            return self.reading.collection()
        except CollectionUnreadable as error:
            if error.reason not in ("missing", "empty"):
                raise
            return Collection(self.holding.folder.resolve().name, ())

    def _without(self, before: Collection, article: Article, progress: Progress) -> None:
        overlay = self.holding.overlay()
        after = self.reading.collection(replace(overlay, retracted=overlay.retracted | {article.file}))
        self._changes(self.reading.unopened(after), self.reading.unopened(before), article, progress, coming=False)

    def _restored(self, change: Entry, progress: Progress) -> None:
        before, overlay = self._before(), self.holding.overlay()
        if any(one.id == change.id for one in before.articles):
            raise ChangeRefused("same_id", change.id)
        after = self.reading.collection(replace(overlay, retracted=overlay.retracted - {change.file}))
        article = _of_file(after, change.file)
        self._changes(self.reading.unopened(before), self.reading.unopened(after), article, progress, coming=True)

    def _changes(self, without: Archive, along: Archive, article: Article, progress: Progress, *, coming: bool) -> None:
        progress.step("comparing")
        found = changes(without, along, article, progress.counted)
        self.show(changes_page(found, without, along, self.wording, coming=coming))

    def _left(self) -> int:
        self.say(self.wording.say("not-written"))
        return NOT_CONFIRMED

    def _done(self, entry: Entry) -> int:
        self.say(self.wording.say(f"written-{entry.what}", id=entry.id, number=entry.number))
        return APPLIED


def _of_file(collection: Collection, file: str) -> Article:
    found = next((one for one in collection.articles if one.file == file), None)
    if found is None:
        raise ChangeRefused("file_gone", file)
    return found


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


def asking(wording: Wording, *, yes: bool) -> Callable[[str], bool]:
    """Confirmation by `--yes` or by a word typed at a terminal; without either nobody has confirmed."""

    def confirmed(question: str) -> bool:
        if yes or not sys.stdin.isatty():
            return yes
        sys.stderr.write(f"{question} ")
        sys.stderr.flush()
        return sys.stdin.readline().strip().lower() in wording.say("confirm-words").split()

    return confirmed
