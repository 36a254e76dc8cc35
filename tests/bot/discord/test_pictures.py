"""Pictures go out with their words, at first and in edits."""

from __future__ import annotations

from typing import Any

import discord

from bot.conversation import Conversations
from bot.discord.client import OnRecord
from bot.discord.desk import Asked, Desk
from bot.discord.replies import Replies
from bot.manners import Manners
from bot.page import Heading, Line, Page, Picture
from bot.rendering.components import Sheet
from knowledge.answers import Question
from knowledge.archive import Archive

from .standin import payloads, rules
from .standin.server import StandIn

PAGE = Page(
    (Heading("Timeline"), Line("4 March: the council votes.")),
    picture=Picture("timeline.png", b"\x89PNG\r\n", "4 March: the council votes."),
)


class Illustrated(Desk):
    """A desk whose answers have a picture."""

    async def tell(self, asked: Asked, conversation: str | None = None) -> Sheet:
        """Always the same page."""
        return self.drawn(PAGE, asked.language)


async def test_a_picture_is_sent_with_a_page_and_with_an_edit(
    standin: StandIn, bot: OnRecord, library: Archive
) -> None:
    replies = bot.replies
    desk = Illustrated(lambda: library, Conversations(1))
    edited = Replies(desk, Conversations(1), replies._readers, Manners(10), bot.work)

    @bot.tree.command(name="picture")
    async def picture(interaction: discord.Interaction[Any]) -> None:
        """Shows it at once."""
        await replies.say(interaction, PAGE)

    @bot.tree.command(name="drawing")
    async def drawing(interaction: discord.Interaction[Any]) -> None:
        """Shows it when it is ready."""
        await edited.ask(interaction, Question("anything"))

    for name in ("picture", "drawing"):
        record = await standin.ask(payloads.command(name))

        assert record.message is not None
        assert record.message["attachments"] == ["timeline.png"]
        gallery = next(one for _, one in rules.walked(record.message["components"]) if one["type"] == rules.GALLERY)
        assert gallery["items"][0]["media"]["url"] == "attachment://timeline.png"
        assert gallery["items"][0]["description"] == "4 March: the council votes."
