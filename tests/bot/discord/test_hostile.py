"""Articles and places that mean no good: they are shown as text, within the limits, and ping nobody."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.discord.client import OnRecord
from bot.discord.serving import client
from config.settings import Settings
from knowledge.archive import Archive
from knowledge.models import Article, Collection, Paragraph, Person, Term

from .standin import payloads, rules
from .standin.server import StandIn, connected

INJECTION = "@everyone **read** [this](https://evil.example) <@1> <@&2> <#3> </vote:4> `x` ||y|| <t:1:R> # now"
TITLE = "The council " + "and the library " * 31
LONG = "The council voted on the library for the first time. " * 200


@pytest.fixture
def hostile() -> Archive:
    """A collection written by somebody who knows Discord."""
    texts = (f"The council voted 4-2. {INJECTION}", LONG, "w" * 5000, f"- # > The council voted 4-2: {INJECTION}")
    articles = tuple(
        Article(
            f"article-{INJECTION if number else 'plain'}-{number}",
            f"{TITLE}{INJECTION}",
            tuple(Paragraph(place, text) for place, text in enumerate(texts, 1)),
            outlet=f"{INJECTION} Times",
            url=f"https://news.example/{INJECTION}" if number else "javascript:alert(1)",
            note=LONG,
        )
        for number in range(3)
    )
    people = tuple(Person(f"person-{n}", f"{INJECTION} {n}", aliases=(TITLE,)) for n in range(40))
    terms = tuple(Term(f"term-{n}", f"term {INJECTION}", LONG) for n in range(15))
    return Archive(Collection(f"{INJECTION}", articles, people=people, glossary=terms, version="h"))


@pytest.fixture
async def bot(standin: StandIn, hostile: Archive, settings: Settings) -> AsyncIterator[OnRecord]:
    """A bot that serves it; the stand-in refuses whatever breaks a limit and notes each ping."""
    made = client(lambda: hostile, settings)
    async with connected(standin, made):
        yield made


@pytest.mark.parametrize("name", ["vote", "people", "sources", "glossary", "agreement", "help", "reactions"])
async def test_every_page_is_within_the_limits_on_every_sheet(standin: StandIn, bot: OnRecord, name: str) -> None:
    record = await standin.ask(payloads.command(name))
    for _ in range(6):
        assert record.message is not None
        more = rules.buttons(record.message).get("More")
        if more is None:
            break
        record = await standin.ask(payloads.press(record.message, more))

    assert record.message is not None
    assert "@everyone" not in rules.told(record.message).replace("\\@everyone", "")
    assert "](https://evil" not in rules.told(record.message)


async def test_a_passage_of_ten_thousand_characters_is_read_on_several_sheets(standin: StandIn, bot: OnRecord) -> None:
    answer = await standin.ask(payloads.command("ask", {"question": "Who voted first for the library?"}))
    assert answer.message is not None
    sheets = [await standin.ask(payloads.press(answer.message, rules.buttons(answer.message)["Read 1"]))]
    while (message := sheets[-1].message) and "More" in rules.buttons(message):
        sheets.append(await standin.ask(payloads.press(message, rules.buttons(message)["More"])))

    assert len(sheets) > 3
    assert sum(len(rules.told(sheet.message or {})) for sheet in sheets) > 5000


async def test_suggestions_are_within_the_limits(standin: StandIn, bot: OnRecord) -> None:
    for command, option in (("people", "name"), ("sources", "article"), ("glossary", "term")):
        record = await standin.ask(payloads.typing(command, option, ""))

        assert 1 <= len(record.choices) <= 25
        assert all(len(choice["name"]) <= 100 and len(choice["value"]) <= 100 for choice in record.choices)


async def test_a_server_without_the_bot_is_answered(standin: StandIn, bot: OnRecord) -> None:
    stub = {"id": "999", "locale": "en-US", "features": []}
    owners = {"1": "1"}

    record = await standin.ask(
        payloads.command("help", guild_id="999", guild=stub, authorizing_integration_owners=owners)
    )

    assert record.message is not None
    assert record.followups == []
