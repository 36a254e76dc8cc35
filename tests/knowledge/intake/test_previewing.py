from __future__ import annotations

import pytest

from knowledge.errors import ArticleUnreadable, ChangeRefused
from knowledge.intake.drafts import Draft, file_draft, settled
from knowledge.intake.previewing import By, Preview, preview
from knowledge.models import Noise
from tests.knowledge.intake.newsroom import NO_CACHE, UPDATE, VOTE, Newsroom

PAGE = """<html lang="en"><head><title>Plan Starts Late</title><meta name="author" content="Jane Roe">
<meta property="og:site_name" content="Example Gazette"><meta property="article:published_time" content="2025-03-09T08:00:00Z">
<link rel="canonical" href="https://gazette.example/plan-late"></head><body><article><h1>Plan Starts Late</h1>
<p>The parking plan will start in November and not in October, the city of Example said on Sunday in a notice.</p>
<p>The printed permits had arrived too late, city engineer Paul Stone said at the harbor office on Sunday.</p></article></body></html>"""


def seen(room: Newsroom, name: str, text: str, wanted: str | None = None) -> Preview:
    return preview(room.draft(name, text, wanted), room.holding, NO_CACHE, room.archive())


def told(found: Preview) -> dict[str, tuple[str | None, By]]:
    return {one.field: (one.value, one.by) for one in found.told}


def reason(room: Newsroom, name: str, text: str, wanted: str | None = None) -> tuple[str, str]:
    with pytest.raises(ChangeRefused) as error:
        seen(room, name, text, wanted)
    return error.value.reason, error.value.detail


def test_what_a_text_says_of_itself_is_told_with_how_it_was_found(room: Newsroom) -> None:
    found = seen(room, "update.txt", UPDATE)

    assert told(found) == {
        "title": ("City Corrects Figures of Parking Plan", By.HEADLINE),
        "outlet": ("Example Gazette", By.BYLINE),
        "author": ("Mara Lind", By.BYLINE),
        "url": (None, By.NOWHERE),
        "published": ("2031-03-08", By.BYLINE),
        "language": ("en", By.TEXT),
    }
    assert [(one.number, one.noise) for one in found.cut] == [(2, Noise.BYLINE), (6, Noise.PROMOTION)]


def test_what_a_page_says_of_itself_is_told_as_such(room: Newsroom) -> None:
    assert told(seen(room, "late.html", PAGE)) == {
        "title": ("Plan Starts Late", By.PAGE),
        "outlet": ("Example Gazette", By.PAGE),
        "author": ("Jane Roe", By.PAGE),
        "url": ("https://gazette.example/plan-late", By.PAGE),
        "published": ("2025-03-09", By.PAGE),
        "language": ("en", By.PAGE),
    }


def test_front_matter_goes_before_everything(room: Newsroom) -> None:
    text = "---\ntitle: Plan Corrected\npublished: 2031-03\nlanguage: en\n---\n\n" + UPDATE.replace("\n", "\n\n")
    found = told(seen(room, "update.md", text))

    assert found["title"] == ("Plan Corrected", By.HEAD)
    assert found["published"] == ("2031-03", By.HEAD)
    assert found["author"] == ("Mara Lind", By.BYLINE)


def test_an_undated_text_tells_the_day_after_which_it_was_written(room: Newsroom) -> None:
    text = "The council approved the parking plan on March 4, 2031, after a long debate.\nIt starts in October.\n"

    assert told(seen(room, "undated.txt", text))["not_before"] == ("2031-03-04", By.TEXT)


def test_a_text_without_any_of_it_says_so(room: Newsroom) -> None:
    found = told(seen(room, "bare-note.txt", "the plan is said to be good for shops, too.\n"))

    assert found["title"] == ("Bare note", By.FILE_NAME)
    assert found["published"] == (None, By.NOWHERE)


@pytest.mark.parametrize("name", ["vote.txt", "other.txt", "other.md"])
def test_an_article_that_is_there_already_is_refused_under_every_name(room: Newsroom, name: str) -> None:
    assert reason(room, name, VOTE) == ("same_text", "vote")


def test_an_id_that_is_taken_is_refused(room: Newsroom) -> None:
    assert reason(room, "vote.txt", UPDATE) == ("same_id", "vote")
    assert reason(room, "update.txt", UPDATE, wanted="letter") == ("same_id", "letter")
    assert reason(room, "a.md", f"---\nid: vote\n---\n\n{UPDATE}") == ("same_id", "vote")


def test_the_id_is_the_one_asked_for_the_articles_own_or_the_name_of_the_file(room: Newsroom) -> None:
    own = f"---\nid: corrected-figures\n---\n\n{UPDATE}"

    assert seen(room, "My Update (final).txt", UPDATE).article.id == "my-update-final"
    assert seen(room, "a.md", own).article.id == "corrected-figures"
    assert seen(room, "a.md", own, wanted="mine").article.id == "mine"
    assert seen(room, "Actualización.txt", UPDATE).article.id == "actualizacion"


@pytest.mark.parametrize("name", ["README.txt", "license.md"])
def test_a_name_that_the_collection_passes_over_is_not_given_to_an_article(room: Newsroom, name: str) -> None:
    room.add(room.draft(name))

    assert len(room.ids()) == 3


@pytest.mark.parametrize("wanted", ["", "a/b", "../a", ".a", "a b", "a:b", "-", "a."])
def test_an_id_that_could_be_no_name_of_a_file_is_refused(room: Newsroom, wanted: str) -> None:
    assert reason(room, "update.txt", UPDATE, wanted=wanted) == ("bad_id", wanted)


@pytest.mark.parametrize("name", ["update.docx", "update", "update.txt.zip"])
def test_a_format_that_is_none_of_an_article_is_refused(room: Newsroom, name: str) -> None:
    assert reason(room, name, UPDATE)[0] == "ending"


def test_what_cannot_be_read_is_refused_with_the_readers_reason(room: Newsroom) -> None:
    with pytest.raises(ArticleUnreadable) as nothing:
        file_draft(room.incoming / "nothing.txt")
    with pytest.raises(ArticleUnreadable) as binary:
        seen(room, "update.txt", "\0\1")

    assert (nothing.value.reason, binary.value.reason) == ("not_found", "binary")


def test_an_article_from_the_web_keeps_its_address(room: Newsroom) -> None:
    draft = Draft("update.txt", UPDATE.encode(), source="https://gazette.example/2031/update")
    draft = settled(draft, room.holding, NO_CACHE, None)
    entry = room.add(draft)

    assert room.article("update").url == "https://gazette.example/2031/update"
    assert entry.source == "https://gazette.example/2031/update"


@pytest.mark.parametrize("name", ["index.html", "12345.html", "amp.html"])
def test_an_address_that_names_nothing_gives_way_to_the_title(room: Newsroom, name: str) -> None:
    draft = Draft(name, PAGE.encode(), source=f"https://gazette.example/{name}")

    assert settled(draft, room.holding, NO_CACHE, None).file_name == "plan-starts-late.html"


def test_articles_from_the_same_address_are_named(room: Newsroom) -> None:
    room.add(room.draft("late.html", PAGE))
    found = seen(room, "later.html", PAGE.replace("November", "December"))

    assert found.same_address == ("late",)


def test_the_preview_shows_what_the_collection_will_read(room: Newsroom) -> None:
    found = seen(room, "late.html", PAGE, wanted="late")
    room.add(room.draft("late.html", PAGE, "late"))

    assert room.article("late") == found.article
