from __future__ import annotations

import datetime as dt
import re
import subprocess
import sys
from pathlib import Path

import pytest

from bot.checking import check
from bot.opening import Reading
from bot.wording import wording
from knowledge.errors import CollectionUnreadable
from knowledge.intake.holding import holding
from knowledge.reading.cache import Cache
from tests.knowledge.intake.newsroom import newsroom
from tests.knowledge.reading.shelf import BRIEF, Shelf

TODAY = dt.date(2026, 2, 1)
READING = Path(__file__).parents[2] / "knowledge" / "reading"
ENTRIES = """
[[topic]]
id = "vote-count"
name = "The vote count"
question = "What was the vote count?"
evidence = ["vote:2"]
"""
SPANISH = BRIEF.replace("kind: brief\n", "reviewer: Ana Roe\n").replace("1,120", "1.120")


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)


def report(shelf: Shelf) -> str:
    text = check(Reading(holding(shelf.folder, None), Cache()), wording("en"), TODAY)[0].replace(
        str(shelf.folder), "FOLDER"
    )
    return re.sub(
        r"\d of \d checkable claims stands? in no other article here \(paragraph [\d, ]+\)\.", "(claims)", text
    )


def test_a_sound_collection_is_reported_whole(shelf: Shelf) -> None:
    shelf.write("collection.toml", 'title = "The parking plan"')
    shelf.write("topics.toml", ENTRIES)
    shelf.write("articles/vote.md", BRIEF)
    notice = "It starts in the harbor on July 1, the city said."
    shelf.write("articles/notice.txt", f"Plan Starts\nBy Jane Roe, Example Gazette, June 18, 2025\n{notice}")
    shelf.write("articles/undated.txt", "The plan was passed on June 17, 2025.\nAdvertisement\n")
    shelf.write("translations/es/articles/vote.md", SPANISH)
    shelf.write("translations/es/topics.toml", '[[topic]]\nid = "vote-count"\nname = "El resultado"\n')
    shelf.write("translations/ht/articles/vote.md", SPANISH.replace("reviewer: Ana Roe\n", ""))

    assert report(shelf) == (
        """\
The parking plan: FOLDER

article  date         kind   language  paragraphs  noise  outlet
notice   2025-06-18   full   en        3           1      Example Gazette
undated  >2025-06-17  full   en        2           1      -
vote     -            brief  en        2           0      -

language  articles  paragraphs  topics  people  differences  events  terms  drafts  reviewed
es        1/3       2/7         1/1     0/0     0/0          0/0     0/0    0       1
ht        1/3       2/7         0/1     0/0     0/0          0/0     0/0    1       0

notice: (claims)
undated: No author is given. No date of publication is given.
vote: No author is given. No date of publication is given. (claims)

3 articles (2 full, 1 briefs), 4 paragraphs of evidence, 2 left out as noise, 0 people, 1 topics, 0 differences, 0 events, 0 terms.
No problems.
"""
    )
    assert check(Reading(holding(shelf.folder, None), Cache()), wording("en"), TODAY)[1]


def test_a_problem_is_told_with_its_place_and_its_remedy(shelf: Shelf) -> None:
    shelf.write("vote.md", BRIEF)
    shelf.write("topics.toml", ENTRIES + 'evidense = []\nsection = ""\n')

    assert report(shelf).splitlines()[-2:] == [
        "error: topics.toml:6: topic 1.evidense: no field has this name. Did you mean evidence?",
        "1 errors, 0 warnings.",
    ]
    assert not check(Reading(holding(shelf.folder, None), Cache()), wording("en"), TODAY)[1]


def test_warnings_break_nothing(shelf: Shelf) -> None:
    shelf.write("vote.md", BRIEF)
    shelf.write("topics.toml", ENTRIES.replace('"vote:2"', '"vote:2", "gone:1"'))
    text, sound = check(Reading(holding(shelf.folder, None), Cache()), wording("en"), TODAY)

    assert "warning: topics.toml:5: topic 1.evidence: there is no article for gone:1." in text
    assert sound


def test_repeated_sentences_and_impossible_dates_are_errors(shelf: Shelf) -> None:
    shelf.write("a.md", BRIEF.replace("kind: brief", "kind: brief\npublished: 2029-01-01"))
    shelf.write("b.md", BRIEF)
    text, sound = check(Reading(holding(shelf.folder, None), Cache()), wording("en"), TODAY)

    assert "error: a.md: published: 2029-01-01 cannot be right." in text
    assert "error: b.md: two briefs share a sentence: b:2 a:2." in text
    assert not sound


def test_a_folder_of_nothing_readable_is_reported_with_its_reasons(shelf: Shelf) -> None:
    shelf.write("a.txt", b"\x00")
    text, sound = check(Reading(holding(shelf.folder, None), Cache()), wording("en"), TODAY)

    assert text.splitlines()[1].startswith("error: a.txt: this is not a text file.")
    assert not sound


def test_an_empty_folder_is_an_error_of_its_own(shelf: Shelf) -> None:
    with pytest.raises(CollectionUnreadable):
        check(Reading(holding(shelf.folder, None), Cache()), wording("en"), TODAY)


def test_every_reason_that_a_reader_of_files_gives_has_its_sentence() -> None:
    source = "\n".join(path.read_text() for path in READING.glob("*.py"))
    calls = re.findall(
        r"(?:error|warning|invalid|_broken|_tell_of|ArticleUnreadable|Problem)\(([^()]*(?:\([^()]*\)[^()]*)*)", source
    )
    reasons = {word for call in calls for word in re.findall(r'"([a-z]+(?:_[a-z]+)*)"', call)}
    words = wording("en")
    told = {word for word in reasons if words.has(f"problem-{word}")}

    assert len(told) > 40
    assert {word for word in reasons - told if "_" in word} <= {
        "outlet_kind",
        "not_before",
        "derives_from",
        "side_evidence",
    }


@pytest.mark.parametrize(("bad", "status"), [(False, 0), (True, 1)])
def test_the_command_says_by_its_status_whether_something_is_broken(shelf: Shelf, bad: bool, status: int) -> None:
    shelf.write("vote.md", BRIEF)
    if bad:
        shelf.write("topics.toml", "[[topic")
    command = [sys.executable, "-m", "bot", "collection", "check", "--collection", str(shelf.folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=READING.parents[1])  # noqa: S603 - our own program

    assert done.returncode == status
    assert ("error: topics.toml:1: the file is broken here" in done.stdout) is bad


def test_files_that_are_retracted_are_named(tmp_path: Path) -> None:
    room = newsroom(tmp_path)
    room.retract("letter")
    text, _ = check(Reading(room.holding, Cache()), wording("en"), TODAY)

    assert "1 file is retracted and does not count: letter.txt." in text
    assert "\nletter " not in text
