"""The command that saves pictures: `onrecord picture differences|timeline --out FILE.png`."""

from __future__ import annotations

import argparse
import shlex
import sys
from collections.abc import Iterator
from pathlib import Path

from config.settings import Settings
from knowledge.answers import Answer, Command, Question
from knowledge.archive import Archive

from .collection_commands import Commands, shell
from .editions import in_language
from .opening import open_archive
from .page import Picture
from .typed import NotUnderstood, question
from .wording import Wording


def picture_parser(commands: Commands, shared: argparse.ArgumentParser) -> None:
    """Everything below `onrecord picture`."""
    drawing = commands.add_parser("picture", parents=[shared], help="save the differences or the timeline as pictures")
    drawing.add_argument("what", choices=[Command.DIFFERENCES.value, Command.TIMELINE.value], help="what to draw")
    drawing.add_argument("--topic", default="", metavar="T", help="only differences on this topic")
    drawing.add_argument("--since", default="", metavar="DATE", help="only events from this date on")
    drawing.add_argument(
        "--out", type=Path, required=True, metavar="FILE.png", help="the first picture; further ones are FILE-2.png …"
    )
    drawing.set_defaults(run=_picture)


def saving(asked: Question, picture: Picture, archive: Archive) -> str:
    """The command that saves the pictures of a page."""
    topics = {one.topic for one in archive.differences if one.id in asked.ids}
    topic = topics.pop() if len(topics) == 1 else None
    words = ["onrecord", "picture", str(asked.command)]
    words += ["--topic", topic] if topic else []
    words += ["--since", str(asked.since)] if asked.since else []
    return shlex.join([*words, "--out", picture.name])


def _picture(chosen: argparse.Namespace, settings: Settings) -> int:
    """Prints each file with the words that stand for the picture where it cannot be seen."""
    _sound(chosen)
    archive = open_archive(settings, chosen.collection)
    words = shell(chosen.lang, settings)
    answer = archive.answer(question(Command(chosen.what), chosen.topic or chosen.since))
    _drawable(answer, chosen.topic)
    for number, picture in enumerate(_pictures(answer, archive, words), 1):
        file = chosen.out if number == 1 else chosen.out.with_stem(f"{chosen.out.stem}-{number}")
        _write(file, picture)
        sys.stdout.write(f"{file}: {picture.alt}\n")
    return 0


def _sound(chosen: argparse.Namespace) -> None:
    misplaced = chosen.since if chosen.what == Command.DIFFERENCES else chosen.topic
    if misplaced:
        raise NotUnderstood("picture-option")
    if chosen.out.suffix.lower() != ".png":
        raise NotUnderstood("picture-ending", file=str(chosen.out))


def _drawable(answer: Answer, topic: str) -> None:
    if answer.suggestions:
        raise NotUnderstood("picture-no-such-topic", topic=topic, close=", ".join(answer.suggestions))
    if not answer.differences and not answer.events:
        raise NotUnderstood("picture-none")


def _pictures(answer: Answer, archive: Archive, words: Wording) -> Iterator[Picture]:
    from .pictures.drawing import picture  # loads Pillow and a font
    from .pictures.parts import parts

    found = parts(in_language(answer, archive.collection, words), archive.collection)
    for number, part in enumerate(found, 1):
        yield picture(part, (number, len(found)), archive.collection, words)


def _write(file: Path, picture: Picture) -> None:
    try:
        file.write_bytes(picture.png)
    except OSError as error:
        raise NotUnderstood("picture-not-written", file=str(file), reason=error.strerror or "") from error
