from __future__ import annotations

import hashlib
import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from config.settings import SHIPPED
from knowledge.errors import ChangeRefused
from knowledge.intake import writing
from knowledge.intake.history import FILE, What
from knowledge.intake.holding import Holding, holding
from knowledge.intake.locking import locked
from knowledge.intake.marking import mark
from tests.knowledge.intake.newsroom import NO_CACHE, NOW, UPDATE, Newsroom


def tree(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def refused(act: object) -> str:
    with pytest.raises(ChangeRefused) as error:
        act()  # type: ignore[operator] # a lambda
    return error.value.reason


def test_what_is_added_counts_with_its_bytes_as_they_came(room: Newsroom) -> None:
    entry = room.add()

    assert room.ids() == ["letter", "update", "vote"]
    assert room.holding.path(entry.file).read_bytes() == UPDATE.encode()
    assert room.article("update").file == entry.file


def test_the_history_keeps_what_when_and_which_and_nothing_of_who(room: Newsroom) -> None:
    room.add()
    (line,) = (room.holding.records / FILE).read_text().splitlines()

    assert json.loads(line) == {
        "number": 1,
        "when": "2031-03-09T12:30:00+00:00",
        "what": "added",
        "id": "update",
        "file": room.holding.name("update.txt"),
        "title": "City Corrects Figures of Parking Plan",
        "sha256": hashlib.sha256(UPDATE.encode()).hexdigest(),
        "undoes": None,
        "source": None,
    }


def test_a_shipped_folder_is_never_written_to(room: Newsroom) -> None:
    if not room.holding.shipped:
        pytest.skip("an own folder is written to")
    before = tree(room.holding.folder)
    room.add()
    room.retract("vote")
    room.retract("update")
    room.rollback()

    assert tree(room.holding.folder) == before
    assert room.ids() == ["letter", "update"]


def test_the_folder_of_the_package_counts_as_shipped_and_its_additions_lie_apart(tmp_path: Path) -> None:
    assert holding(SHIPPED, tmp_path) == Holding(SHIPPED, tmp_path / SHIPPED.name, shipped=True)
    assert holding(tmp_path, tmp_path) == Holding(tmp_path)
    assert holding(SHIPPED, tmp_path).shelf == tmp_path / SHIPPED.name / "articles"


def test_without_a_folder_of_their_own_nobody_adds_to_a_shipped_collection() -> None:
    shelved = holding(SHIPPED, None)

    assert refused(lambda: shelved.shelf) == "no_data_folder"
    assert shelved.overlay().added == ()


def test_articles_go_where_the_others_are(own: Newsroom) -> None:
    (own.holding.folder / "articles").mkdir()

    assert own.add().file == "articles/update.txt"


@pytest.mark.parametrize("id_", ["vote", "update"])
def test_what_is_retracted_counts_no_more_and_is_not_deleted(room: Newsroom, id_: str) -> None:
    room.add()
    file = room.article(id_).file
    room.retract(id_)

    assert id_ not in room.ids()
    assert room.holding.path(file).exists()


def test_undoing_goes_back_step_by_step(room: Newsroom) -> None:
    room.add()
    room.retract("vote")
    done = [room.rollback() for _ in range(2)]

    assert [(one.what, one.id, one.undoes) for one in done] == [
        (What.RESTORED, "vote", 2),
        (What.RETRACTED, "update", 1),
    ]
    assert room.ids() == ["letter", "vote"]
    assert refused(room.rollback) == "nothing_to_undo"


def test_an_undoing_can_be_undone_by_its_number(room: Newsroom) -> None:
    room.add()
    room.rollback()
    room.rollback("2")

    assert "update" in room.ids()
    assert [entry.what for entry in room.history()] == [What.ADDED, What.RETRACTED, What.RESTORED]


def test_a_change_is_found_by_its_number_or_by_its_article(room: Newsroom) -> None:
    room.add()
    room.retract("vote")

    assert room.to_undo("1").id == "update"
    assert room.to_undo("update").number == 1
    assert room.to_undo("vote").number == 2
    assert refused(lambda: room.to_undo("letter")) == "nothing_to_undo"
    assert refused(lambda: room.to_undo("9")) == "nothing_to_undo"


def test_a_change_whose_file_is_gone_is_passed_over(room: Newsroom) -> None:
    room.retract("vote")
    room.holding.path(room.add().file).unlink()

    assert room.to_undo().id == "vote"


def test_an_article_may_come_back_under_its_id_after_it_was_retracted(room: Newsroom) -> None:
    room.add()
    room.retract("update")
    entry = room.add(room.draft(text=UPDATE.replace("900", "950")))

    assert entry.file.endswith("update-2.txt")
    assert "950 new spaces" in str(room.article("update").paragraphs)


def test_nothing_is_written_when_the_collection_has_changed_since_it_was_looked_at(room: Newsroom) -> None:
    draft = room.draft()
    article, seen = draft.read(room.holding, NO_CACHE)[0].article, mark(room.holding)
    (room.holding.folder / "other.txt").write_text("Another article came in meanwhile, with a sentence of its own.")

    assert refused(lambda: writing.add(room.holding, draft, article, seen, NOW)) == "changed_meanwhile"
    assert room.ids() == ["letter", "other", "vote"]
    assert room.history() == ()


def test_two_changes_never_run_at_once(room: Newsroom) -> None:
    with locked(room.holding.records):
        assert refused(room.add) == "busy"
    room.add()

    assert "update" in room.ids()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_is_one_clear_reason(own: Newsroom) -> None:
    own.holding.folder.chmod(0o500)

    assert refused(own.add) == "not_writable"


def test_a_file_where_the_record_should_be_is_one_clear_reason(own: Newsroom) -> None:
    (own.holding.folder / ".onrecord").write_text("a file")

    assert refused(own.add) == "not_writable"


@pytest.mark.parametrize("torn", ['{"number": 2, "what": "retr', "\x00\xff", "[]", '{"what": "lost"}', "null"])
def test_a_line_that_a_crash_has_cut_short_harms_no_other(room: Newsroom, torn: str) -> None:
    room.add()
    with (room.holding.records / FILE).open("ab") as file:
        file.write(torn.encode("latin-1"))
    room.retract("vote")

    assert [(entry.number, entry.id) for entry in room.history()] == [(1, "update"), (2, "vote")]
    assert room.ids() == ["letter", "update"]


def test_what_a_crash_has_left_unfinished_is_never_read_and_swept_away(room: Newsroom) -> None:
    room.add()
    unfinished = room.holding.shelf / ".onrecord-unfinished-late.txt"
    unfinished.write_text(UPDATE)
    before = room.ids()
    room.retract("vote")

    assert before == ["letter", "update", "vote"]
    assert not unfinished.exists()


def test_every_file_that_can_count_moves_the_mark_and_no_other(own: Newsroom) -> None:
    folder = own.holding.folder
    marks = [mark(own.holding)]
    for name in (
        "new.txt",
        "articles/new.md",
        "people.toml",
        "translations/es/topics.toml",
        "translations/es/articles/a.md",
    ):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("text")
        marks.append(mark(own.holding))
    own.holding.records.mkdir()
    (own.holding.records / FILE).write_text("")
    marks.append(mark(own.holding))
    assert len(set(marks)) == len(marks)

    (own.holding.records / "lock").write_text("")
    (folder / ".hidden").write_text("")
    (folder / "deeper").mkdir()
    (folder / "deeper" / "note.txt").write_text("")

    assert mark(own.holding) == marks[-1]


def test_the_mark_of_a_folder_that_is_not_there_is_one_too(tmp_path: Path) -> None:
    missing = replace(holding(tmp_path, None), folder=tmp_path / "missing")

    assert mark(missing) == mark(missing)
