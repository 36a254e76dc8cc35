"""What an article changes, as a page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from knowledge.answers import Answer
from knowledge.archive import Archive
from knowledge.intake.changes import Backing, Changes, Turn
from knowledge.models import Difference, DifferenceKind, Evidence

from .compose import lead
from .page import Block, Heading, Item, Note, Page, Section
from .wording import Wording

_LISTED, _OTHERS, _NAMES = 12, 4, 20


def changes_page(changes: Changes, without: Archive, along: Archive, wording: Wording, *, coming: bool) -> Page:
    """`coming` is true for an article that is added or restored, false for one that is retracted."""
    return Page(tuple(_Changes(changes, without, along, wording, coming=coming).blocks()))


class _Changes:
    def __init__(self, changes: Changes, without: Archive, along: Archive, wording: Wording, *, coming: bool) -> None:
        self._changes = changes
        self._wording = wording
        self._coming = coming
        self._way = "coming" if coming else "going"
        counted = (len(without.collection.articles), len(along.collection.articles))
        self._before, self._after = counted if coming else counted[::-1]
        self._article = next(iter(along.ids - without.ids))

    def blocks(self) -> Iterator[Block]:
        """In the order in which an editor needs them."""
        yield Heading(self._wording.say("change-heading"))
        yield Item(self._wording.say("change-articles", before=self._before, after=self._after))
        yield from self._answers()
        yield from self._differences()
        yield from self._backed()
        yield from self._people()
        if not self._changes:
            yield Note(self._wording.say("change-nothing"))

    def _answers(self) -> Iterator[Block]:
        turns = self._changes.turns
        answered = [turn for turn in turns if not turn.counted_only]
        counted = [turn for turn in turns if turn.counted_only]
        if answered:
            yield Section(self._wording.say("change-answers", n=len(answered)))
            yield from map(self._answered, answered)
        if counted:
            yield Section(self._wording.say("change-counts", n=len(counted)))
            yield from map(self._counted, counted)

    def _answered(self, turn: Turn) -> Item:
        before, after = self._ways(turn)
        lines = (self._told("change-before", before), self._told("change-after", after))
        return Item(turn.topic.question, lines)

    def _ways(self, turn: Turn) -> tuple[Answer, Answer]:
        return (turn.without, turn.along) if self._coming else (turn.along, turn.without)

    def _told(self, key: str, answer: Answer) -> str:
        place = "".join(f"[{one.article.id}:{one.paragraph}]" for one in answer.excerpts[:1])
        return self._wording.say(key, lead=lead(answer, self._wording), place=place).rstrip()

    def _counted(self, turn: Turn) -> Item:
        before, after = self._ways(turn)
        return Item(
            self._wording.say(
                "change-count",
                question=turn.topic.question,
                before=before.counts.articles,
                before_of=before.counts.of,
                after=after.counts.articles,
                after_of=after.counts.of,
            )
        )

    def _differences(self) -> Iterator[Block]:
        found = self._changes.contrasts
        come, gone = (found.come, found.gone) if self._coming else (found.gone, found.come)
        turned = [pair if self._coming else pair[::-1] for pair in found.turned]
        newer = [one for one in come if one.kind is DifferenceKind.NEWER]
        newer += [after for before, after in turned if after.kind is DifferenceKind.NEWER and before.kind != after.kind]
        yield from self._section("change-newer", newer)
        yield from self._section("change-come", [one for one in come if one not in newer])
        yield from self._section("change-turned", [after for _, after in turned if after not in newer])
        yield from self._section("change-gone", [*gone, *self._changes.lost])

    def _section(self, key: str, differences: Sequence[Difference]) -> Iterator[Block]:
        if differences:
            yield Section(self._wording.say(key, n=len(differences)))
        for one in differences[:_LISTED]:
            positions = [f"[{self._places(position.evidence)}] {position.text}" for position in one.positions[:_LISTED]]
            yield Item(self._question(one), (*positions, self._wording.say(f"difference-kind-{one.kind}")))
        yield from self._more(differences)

    def _more(self, listed: Sequence[object]) -> Iterator[Block]:
        if len(listed) > _LISTED:
            yield Note(self._wording.say("intake-more", n=len(listed) - _LISTED))

    def _question(self, difference: Difference) -> str:
        key = f"difference-asks-{difference.asks}"
        if difference.asks and self._wording.has(key):
            return self._wording.say(key, about=difference.about)
        return difference.question

    def _places(self, evidence: Sequence[Evidence]) -> str:
        """Those of the article itself first."""
        own = sorted(evidence, key=lambda one: one.article != self._article)
        names = [str(one) for one in own]
        return ", ".join(names if len(names) <= _OTHERS else [*names[:_OTHERS], "…"])

    def _backed(self) -> Iterator[Block]:
        """Claims that now stand in two articles come first: until now one alone made them."""
        alone = [one for one in self._changes.backings if len(one.others) == 1]
        others = len(self._changes.backings) - len(alone)
        if alone:
            yield Section(self._wording.say(f"change-backed-{self._way}", n=len(alone)))
        for backing in alone[:_LISTED]:
            yield self._claim(backing)
        yield from self._more(alone)
        if others:
            yield Note(self._wording.say("change-backed-more", n=others))

    def _claim(self, backing: Backing) -> Item:
        claim = backing.claim
        return Item(claim.text, (f"[{claim.article}:{claim.paragraph}] [{backing.others[0]}]",))

    def _people(self) -> Iterator[Block]:
        names = [person.name for person in self._changes.people]
        if names:
            yield Section(self._wording.say(f"change-people-{self._way}", n=len(names)))
            yield Item(", ".join(names[:_NAMES]))
