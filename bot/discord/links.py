"""What a button remembers: a page and its evidence in an id of at most 100 characters, never a question's text.

An id is `r1`, the deed, the language, the version of the index, the page and the sheet, then the kind of question and
its own part: `q=vote` a standing question, `p-=some-person` a command, `s-*marks` exactly these entries, `e` an answer
as it was shown, `x` a passage.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from knowledge.answers import Command, Lead, Notice, Question, Shown
from knowledge.archive import Archive
from knowledge.models import PartialDate, Side

from .digits import Marks, mark, number, written
from .limits import CUSTOM_ID
from .places import Places

_HEAD = "r1"
_KINDS = {
    Command.VOTE: "v",
    Command.PEOPLE: "p",
    Command.REACTIONS: "r",
    Command.DIFFERENCES: "d",
    Command.TIMELINE: "t",
    Command.SOURCES: "s",
    Command.AGREEMENT: "g",
    Command.GLOSSARY: "l",
    Command.HELP: "h",
}
_COMMANDS = {kind: command for command, kind in _KINDS.items()}
_SIDES = {None: "-", Side.SUPPORT: "s", Side.OPPOSE: "o"}
_OF_SIDE = {letter: side for side, letter in _SIDES.items()}
_STANDING, _AGAIN, _PASSAGE = "q", "e", "x"
_NAMED, _MARKED, _LISTED = "=", "#", "*"


class LinkBroken(Exception):
    """An id that is forged, cut or from another bot."""


class Deed(StrEnum):
    """What pressing does with the page."""

    OPEN = "o"
    TURN = "t"
    SPEAK = "l"
    POST = "p"


@dataclass(frozen=True, slots=True)
class Link:
    """A sheet of a page of an answer; `current` is false when the collection has changed since."""

    question: Question
    page: int = 0
    sheet: int = 0
    language: str = "en"
    deed: Deed = Deed.OPEN
    current: bool = True


class Links:
    """Writes and reads the ids of one archive."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._version = mark(archive.collection.version, 4)
        self._places = Places(archive)
        collection = archive.collection
        self._topics = {topic.id: topic for topic in collection.topics}
        self._ids = {
            Command.DIFFERENCES: Marks((one.id for one in archive.differences), 4),
            Command.SOURCES: Marks((one.id for one in collection.articles), 4),
        }
        self._arguments = Marks(_names(archive), 8)

    def written(self, link: Link) -> str | None:
        """The id, or None for a question that cannot be asked again without its text."""
        try:
            asked = self._asked(link.question)
        except (KeyError, ValueError):
            return None
        return "".join(
            [_HEAD, link.deed, link.language[:2], self._version, written(link.page, 2), written(link.sheet, 1), asked]
        )

    def _asked(self, question: Question) -> str:
        if question.shown:
            return _AGAIN + self._places.packed(question.shown)
        if question.around:
            return _PASSAGE + self._places.written(question.around)
        if question.command is Command.ASK:
            return _STANDING + self._argument(self._topics[question.argument].id)
        return _KINDS[question.command] + _SIDES[question.side] + self._entries(question)

    def _entries(self, question: Question) -> str:
        if question.ids:
            room = (CUSTOM_ID - 20) // 4
            return _LISTED + "".join(self._ids[question.command].of(id_) for id_ in question.ids[:room])
        if question.since:
            return f"{_NAMED}{question.since}"
        return self._argument(question.argument) if question.argument else ""

    def _argument(self, name: str) -> str:
        """Only ids of the collection are written, never words that a reader typed; raises KeyError."""
        own = self._arguments.of(name)
        return f"{_NAMED}{name}" if len(name) <= CUSTOM_ID - 20 else f"{_MARKED}{own}"

    def read(self, custom_id: str) -> Link:
        """Raises LinkBroken."""
        try:
            return self._read(custom_id)
        except (LookupError, ValueError) as error:
            raise LinkBroken from error

    def _read(self, custom_id: str) -> Link:
        if not custom_id.startswith(_HEAD):
            raise ValueError("another bot's")
        deed, language, version, rest = custom_id[2], custom_id[3:5], custom_id[5:9], custom_id[9:]
        current = version == self._version
        try:
            question = self._question(rest[3], rest[4:])
        except LookupError:
            if current:
                raise
            question = Question(shown=Shown(()))
        if not current:
            question = _renewed(question)
        return Link(question, number(rest[:2]), number(rest[2]), language, Deed(deed), current)

    def _question(self, kind: str, rest: str) -> Question:
        if kind == _AGAIN:
            return Question(shown=self._places.unpacked(rest))
        if kind == _PASSAGE:
            return Question(around=self._places.known(rest))
        if kind == _STANDING:
            topic = self._topics[self._named(rest)]
            return Question(topic.question, argument=topic.id)
        return self._command(_COMMANDS[kind], _OF_SIDE[rest[0]], rest[1:])

    def _command(self, command: Command, side: Side | None, rest: str) -> Question:
        if rest.startswith(_LISTED):
            return Question(command=command, side=side, ids=tuple(self._ids[command].known(rest[1:])) or ("",))
        if command is Command.TIMELINE and rest:
            return Question(command=command, since=PartialDate.parse(rest[1:]))
        return Question(command=command, side=side, argument=self._named(rest) if rest else "")

    def _named(self, rest: str) -> str:
        if rest.startswith(_MARKED):
            return self._arguments.name(rest[1:])
        if not rest.startswith(_NAMED):
            raise ValueError(rest)
        return rest[1:]


def _renewed(question: Question) -> Question:
    """What an old page asks of a changed collection: its counts no longer hold, its passages may."""
    shown = question.shown
    if shown is None:
        return question
    if shown.voices:
        return Question(command=Command.REACTIONS)
    advice = shown.lead is Lead.ADVICE
    return Question(
        shown=Shown(
            shown.places,
            Lead.ADVICE if advice else Lead.AGAIN,
            notices=(Notice.NOT_ADVICE,) if advice else (),
        )
    )


def _names(archive: Archive) -> Iterable[str]:
    """Everything that a command's argument may name."""
    collection = archive.collection
    yield from (person.id for person in archive.roster.people)
    yield from (article.id for article in collection.articles)
    yield from (term.id for term in collection.glossary)
    yield from (topic.id for topic in collection.topics)
    for difference in archive.differences:
        yield from (difference.id, *([difference.topic] if difference.topic else ()))
