from __future__ import annotations

import io
import os
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bot.intake import APPLIED, NOT_CONFIRMED, Intake
from bot.intake_pages import refusal
from bot.opening import Reading
from bot.page import Page
from bot.progress import Progress
from bot.rendering import terminal
from bot.wording import wording
from config.settings import SHIPPED
from knowledge.errors import ArticleUnreadable, ChangeRefused, CollectionUnreadable
from knowledge.intake.drafts import Draft
from tests.knowledge.intake.newsroom import NO_CACHE, UPDATE, Newsroom, newsroom, shipped

ROOT = Path(__file__).parents[2]
ADDRESS = "https://gazette.example/2031/update"


@dataclass
class Operator:
    """Sits at the terminal, confirms or not, and keeps what was shown."""

    room: Newsroom
    confirms: bool = True
    shown: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    @property
    def intake(self) -> Intake:
        reading = Reading(self.room.holding, NO_CACHE)
        return Intake(reading, wording("en"), self._see, self.shown.append, self._answer, self._fetch)

    @property
    def text(self) -> str:
        """Everything shown, without line breaks."""
        return " ".join(" ".join(self.shown).split())

    def given(self, name: str = "update.txt", text: str = UPDATE) -> str:
        path = self.room.incoming / name
        path.write_text(text)
        return str(path)

    def _see(self, page: Page) -> None:
        self.shown.append(terminal.render(page))

    def _answer(self, question: str) -> bool:
        self.asked.append(question)
        return self.confirms

    def _fetch(self, address: str) -> Draft:
        return Draft("update.html", f"<p>{UPDATE}</p>".replace("\n\n", "</p><p>").encode(), source=address)


@pytest.fixture(params=[newsroom, shipped], ids=["own", "shipped"])
def operator(request: pytest.FixtureRequest, tmp_path: Path) -> Operator:
    return Operator(request.param(tmp_path))


def test_an_article_is_shown_with_what_it_changes_and_then_added(operator: Operator) -> None:
    assert operator.intake.add(operator.given(), None) == APPLIED
    assert operator.room.ids() == ["letter", "update", "vote"]
    for line in (
        "City Corrects Figures of Parking Plan [update]",
        "- Outlet: Example Gazette (from a line of the text)",
        "- Published: 8 March 2031 (from a line of the text)",
        "2 blocks were cut and are never quoted: - 2, byline: By Mara Lind",
        "- 6, promotion: Subscribe to our newsletter!",
        "- Articles: 2 before, 3 after.",
        "1 difference appears: - How many spaces?",
        "[vote:4] Council member Ann Low said the plan will bring 1,200 new spaces to the harbor.",
        "[update:4] The plan will bring 900 new spaces to the harbor, city engineer Paul Stone said.",
        "These cannot both hold.",
        "now stands in two: - The council of Example approved the parking plan by 4 votes to 3, the city clerk confirmed. [update:3] [vote]",
        "1 name is new to the collection: - Paul Stone",
        "Added update as change 1. Undo it with: onrecord collection rollback 1",
    ):
        assert line in operator.text


def test_before_and_after_stand_below_each_question_that_is_answered_otherwise(operator: Operator) -> None:
    operator.intake.add(operator.given(), None)

    assert "- When does the parking plan start? Before:" in operator.text
    assert "After: Reported in 1 of 3 articles. [update:5]" in operator.text


def test_nothing_is_written_unless_somebody_confirms(operator: Operator) -> None:
    operator.confirms = False
    before = sorted(operator.room.holding.folder.parent.rglob("*"))
    status = operator.intake.add(operator.given(), None)
    after = set(operator.room.holding.folder.parent.rglob("*")) - {operator.room.incoming / "update.txt"}

    assert status == NOT_CONFIRMED
    assert sorted(after) == before
    assert operator.asked == ["Add this article? [y/N]"]
    assert operator.shown[-1].startswith("Nothing was written.")


def test_a_refused_article_is_not_even_asked_about(operator: Operator) -> None:
    intake = operator.intake
    intake.add(operator.given(), None)
    with pytest.raises(ChangeRefused):
        intake.add(operator.given(), None)

    assert len(operator.asked) == 1


def test_an_article_is_fetched_from_an_address(operator: Operator) -> None:
    operator.intake.add(ADDRESS, None)

    assert f"Address: {ADDRESS} (from the front matter or the slip beside the file)" in operator.text
    assert operator.room.article("update").url == ADDRESS
    assert operator.room.history()[0].source == ADDRESS


def test_retracting_shows_what_goes_with_the_article(operator: Operator) -> None:
    operator.intake.add(operator.given(), None)
    operator.shown.clear()

    assert operator.intake.retract("update") == APPLIED
    assert operator.room.ids() == ["letter", "vote"]
    assert operator.asked[-1] == "Retract update? It is hidden, not deleted. [y/N]"
    for line in (
        "- Articles: 3 before, 2 after.",
        "1 difference disappears:",
        "1 name stands in no other article: - Paul Stone",
    ):
        assert line in operator.text


def test_rolling_back_shows_and_undoes_the_last_change(operator: Operator) -> None:
    operator.intake.add(operator.given(), None)
    operator.intake.retract("vote")
    operator.shown.clear()

    assert operator.intake.rollback("") == APPLIED
    assert "- Articles: 2 before, 3 after." in operator.text
    assert "Restored vote as change 3." in operator.text
    assert operator.intake.rollback("1") == APPLIED
    assert operator.room.ids() == ["letter", "vote"]


@pytest.mark.parametrize("act", ["retract", "rollback"])
def test_undoing_too_needs_a_confirmation(operator: Operator, act: str) -> None:
    operator.intake.add(operator.given(), None)
    operator.confirms = False

    assert getattr(operator.intake, act)("update") == NOT_CONFIRMED
    assert "update" in operator.room.ids()


def test_an_article_is_not_restored_beside_one_that_has_taken_its_id(operator: Operator) -> None:
    operator.intake.add(operator.given(), None)
    operator.intake.retract("update")
    operator.intake.add(operator.given(text=UPDATE.replace("900", "950")), None)

    with pytest.raises(ChangeRefused) as error:
        operator.intake.rollback("2")
    assert error.value.reason == "same_id"


def test_the_last_article_cannot_be_retracted(operator: Operator) -> None:
    operator.intake.retract("letter")

    with pytest.raises(CollectionUnreadable):
        operator.intake.retract("vote")
    assert operator.room.ids() == ["vote"]


def test_the_history_is_a_page(operator: Operator) -> None:
    operator.intake.add(ADDRESS, None)
    operator.intake.rollback("")
    operator.shown.clear()
    operator.intake.history()

    assert "2 changes, the latest last." in operator.text
    assert f"[update] {ADDRESS} " in operator.text
    assert "undoes change 1" in operator.text


def test_a_line_of_the_history_whose_file_never_came_says_so(operator: Operator) -> None:
    operator.intake.add(operator.given(), None)
    operator.room.holding.path(operator.room.history()[0].file).unlink()
    operator.shown.clear()
    operator.intake.history()

    assert "was to be added, but its file is not there" in operator.text


def test_a_collection_begins_with_its_first_article(tmp_path: Path) -> None:
    operator = Operator(newsroom(tmp_path))
    for path in operator.room.holding.folder.iterdir():
        path.unlink()
    operator.room.holding.folder.rmdir()

    assert operator.intake.add(operator.given(), None) == APPLIED
    assert operator.room.ids() == ["update"]
    assert "- Articles: 0 before, 1 after." in operator.text


@pytest.mark.parametrize("language", ["en", "es", "ht"])
def test_every_reason_to_refuse_has_its_sentence(language: str) -> None:
    sources = [*(ROOT / "knowledge" / "intake").glob("*.py"), ROOT / "bot" / "fetching.py", ROOT / "bot" / "intake.py"]
    code = "\n".join(path.read_text() for path in sources)
    reasons = {part.partition('"')[0] for part in code.split('ChangeRefused("')[1:]}

    assert len(reasons) > 15
    for reason in reasons:
        assert refusal(ChangeRefused(reason, "x"), wording(language))
    assert (
        refusal(ArticleUnreadable("a.txt", "not_found"), wording(language)).endswith("no such file.")
        or language != "en"
    )


def command(*words: str, data: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "bot", "collection", *words],
        cwd=ROOT,
        env={**os.environ, "ONRECORD_DATA": str(data)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_shipped_collection_takes_an_article_into_a_folder_of_the_operators_own(tmp_path: Path) -> None:
    path = tmp_path / "update.txt"
    path.write_text(UPDATE)
    data = tmp_path / "data"
    unconfirmed = command("add", str(path), data=data)
    added = command("add", str(path), "--yes", data=data)
    again = command("add", str(path), "--yes", data=data)
    listed = command("history", data=data)

    assert [one.returncode for one in (unconfirmed, added, again, listed)] == [3, 0, 1, 0]
    assert again.stderr.splitlines()[-1] == "This article is there already: update."
    assert (data / SHIPPED.name / "articles" / "update.txt").read_text() == UPDATE
    assert "added “City Corrects Figures of Parking Plan” [update]" in " ".join(listed.stdout.split())


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")
@pytest.mark.parametrize(("typed", "status"), [("y\n", 0), ("n\n", 3), ("\n", 3)])
def test_at_a_terminal_a_typed_word_confirms(tmp_path: Path, typed: str, status: int) -> None:
    room = newsroom(tmp_path)
    (room.incoming / "update.txt").write_text(UPDATE)
    ours, theirs = os.openpty()
    process = subprocess.Popen(  # noqa: S603 - our own program
        [
            sys.executable,
            "-m",
            "bot",
            "collection",
            "add",
            str(room.incoming / "update.txt"),
            "--collection",
            str(room.holding.folder),
        ],
        cwd=ROOT,
        stdin=theirs,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    os.write(ours, typed.encode())
    _, errors = process.communicate(timeout=60)
    os.close(ours)
    os.close(theirs)

    assert process.returncode == status
    assert b"Add this article? [y/N]" in errors
    assert ("update" in room.ids()) is (status == 0)


def test_short_work_is_silent_and_longer_work_shows_how_far_it_is() -> None:
    short, long = io.StringIO(), io.StringIO()
    with Progress(wording("en"), short) as progress:
        progress.step("reading")
    with Progress(wording("en"), long) as progress:
        progress.step("comparing")
        progress.counted(3, 12)
        time.sleep(1.2)

    assert short.getvalue() == ""
    assert long.getvalue() == "Looking at what changes (3 of 12) … 1 s\n"
