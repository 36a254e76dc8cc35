from __future__ import annotations

import logging
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

import pytest

from bot.shelf import Shelf
from bot.wording import wording
from knowledge.answers import Question
from knowledge.archive import Archive
from knowledge.intake.holding import holding
from knowledge.models import Collection
from knowledge.reading import read_collection

ROOT = Path(__file__).parents[2]
VOTE = "The council of Example approved the parking plan by 4 votes to 3 on Tuesday.\n"
# However busy the machine; a change is usually there in half a second.
PATIENCE = 60.0
START = "The parking plan starts on 1 October, the city of Example said in a notice to residents.\n"
TOPICS = '[[topic]]\nid = "vote"\nname = "The vote"\nquestion = "What was the vote?"\n'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "vote.txt").write_text(VOTE)
    (tmp_path / "topics.toml").write_text(TOPICS)
    return tmp_path


@pytest.fixture
def shelf(folder: Path) -> Iterator[Shelf]:
    held = holding(folder, None)
    with Shelf(held, lambda: read_collection(folder, None, held.overlay()), Archive, wording("en"), 0.05) as shelf:
        yield shelf


def within(seconds: float, holds: Callable[[], bool]) -> bool:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if holds():
            return True
        time.sleep(0.02)
    return False


def articles(archive: Archive) -> list[str]:
    return [article.id for article in archive.collection.articles]


def test_a_new_article_is_answered_from_within_seconds(shelf: Shelf, folder: Path) -> None:
    (folder / "start.txt").write_text(START)

    assert within(PATIENCE, lambda: articles(shelf()) == ["start", "vote"])
    assert "1 October" in shelf().answer(Question("When does the parking plan start?")).excerpts[0].text


def test_an_article_that_is_taken_away_is_answered_from_no_more(shelf: Shelf, folder: Path) -> None:
    (folder / "start.txt").write_text(START)
    assert within(PATIENCE, lambda: len(articles(shelf())) == 2)
    (folder / "start.txt").unlink()

    assert within(PATIENCE, lambda: articles(shelf()) == ["vote"])


def test_a_changed_article_takes_the_place_of_the_one_before(shelf: Shelf, folder: Path) -> None:
    (folder / "vote.txt").write_text(VOTE.replace("4 votes to 3", "5 votes to 2"))

    assert within(PATIENCE, lambda: "5 votes to 2" in shelf().collection.articles[0].paragraphs[0].text)


def test_there_is_an_archive_at_every_moment_and_never_half_of_one(shelf: Shelf, folder: Path) -> None:
    seen: set[tuple[int, bool]] = set()  # how many articles there were, and whether the new one was answered from
    over = threading.Event()

    def ask() -> None:
        while not over.is_set():
            archive = shelf()
            answer = archive.answer(Question("When does the parking plan start?"))
            first = [one.article.id for one in answer.excerpts[:1]]
            seen.add((len(archive.collection.articles), first == ["start"]))

    asking = threading.Thread(target=ask)
    asking.start()
    (folder / "start.txt").write_text(START)
    changed = within(PATIENCE, lambda: len(articles(shelf())) == 2)
    time.sleep(0.1)
    over.set()
    asking.join()

    assert changed
    assert seen == {(1, False), (2, True)}


def test_a_collection_that_cannot_be_read_is_reported_and_the_one_before_stays(
    shelf: Shelf, folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    before = shelf()
    with caplog.at_level(logging.WARNING, "bot.shelf"):
        (folder / "vote.txt").rename(folder / "vote.away")
        reported = within(PATIENCE, lambda: bool(caplog.records))

    assert reported
    assert "The collection on disk cannot be used, so the one before it stays." in caplog.text
    assert "holds no article" in caplog.text
    assert shelf() is before


def test_a_table_that_is_broken_while_it_is_written_loses_nothing(
    shelf: Shelf, folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING, "bot.shelf"):
        (folder / "topics.toml").write_text("[[topic]\n" + TOPICS)
        reported = within(PATIENCE, lambda: bool(caplog.records))
    assert reported
    assert "error: topics.toml:1: the file is broken here" in caplog.text
    assert len(shelf().collection.topics) == 1

    (folder / "topics.toml").write_text(TOPICS + TOPICS.replace("vote", "start"))
    assert within(PATIENCE, lambda: len(shelf().collection.topics) == 2)


def test_an_article_that_cannot_be_read_keeps_nothing_else_out(shelf: Shelf, folder: Path) -> None:
    (folder / "broken.txt").write_bytes(b"\x00\x01")
    (folder / "start.txt").write_text(START)

    assert within(PATIENCE, lambda: articles(shelf()) == ["start", "vote"])


def test_nothing_is_read_again_while_nothing_changes(folder: Path) -> None:
    read: list[float] = []

    def counted() -> Collection:
        read.append(time.monotonic())
        return read_collection(folder, None)

    with Shelf(holding(folder, None), counted, Archive, wording("en"), 0.02):
        time.sleep(0.5)

    assert len(read) == 1


def test_the_operator_is_told_of_a_new_collection(shelf: Shelf, folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, "bot.shelf"):
        (folder / "start.txt").write_text(START)
        assert within(PATIENCE, lambda: bool(caplog.records))

    assert caplog.messages == [f"The collection has changed: 2 articles, index {shelf().collection.version}."]


def test_the_local_runner_answers_from_what_another_process_adds(folder: Path) -> None:
    (folder / "incoming").mkdir()
    (folder / "incoming" / "start.txt").write_text(START)
    program = [sys.executable, "-m", "bot"]
    there = ["--collection", str(folder), "--lang", "en"]
    with subprocess.Popen(  # noqa: S603 - our own program
        [*program, "dev", *there], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as runner:
        assert runner.stdin
        assert runner.stdout
        runner.stdin.write("/sources\n")
        runner.stdin.flush()
        before = read_to(runner.stdout, "1 article;")
        added = [*program, "collection", "add", str(folder / "incoming" / "start.txt"), "--yes", *there]
        subprocess.run(added, cwd=ROOT, check=True, capture_output=True)  # noqa: S603 - our own program
        time.sleep(4)
        runner.stdin.write("/sources\n/quit\n")
        runner.stdin.flush()
        after = runner.stdout.read()

    assert "[start]" not in before
    assert "[start]" in after


def read_to(stream: IO[str], words: str) -> str:
    """Everything up to the line that holds the words."""
    lines = []
    for line in stream:
        lines.append(line)
        if words in line:
            break
    return "".join(lines)
