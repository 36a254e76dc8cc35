"""From a question on Discord to the sheet of a message: language, buttons, and answers already known."""

from __future__ import annotations

import asyncio
import hashlib
import secrets
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

from bot.conversation import Conversations, respond
from bot.page import Block, Heading, Note, Page
from bot.recent import Recent
from bot.rendering.components import MOST_PRESSES, Press, Sheet
from bot.rendering.sheets import sheets
from bot.wording import languages, wording
from knowledge.answers import Answer, Question, Thread
from knowledge.archive import Archive

from .links import Deed, Link, Links

Library = Callable[[], Archive]
_KNOWN = 512
_RANKING = 2


@dataclass(frozen=True, slots=True)
class Asked:
    """A question and how its answer is read; `note` is the key of a line to put before it."""

    question: Question
    language: str
    page: int = 0
    sheet: int = 0
    postable: bool = False
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """An answer as sheets, with what a conversation remembers of it; neither holds the question."""

    sheets: tuple[Sheet, ...]
    thread: Thread | None = None


class Desk:
    """Answers questions off the event loop and keeps recent answers under keys that tell nothing of the question."""

    def __init__(self, library: Library, conversations: Conversations) -> None:
        self._library = library
        self._conversations = conversations
        self._known: Recent[bytes, Told] = Recent(_KNOWN)
        self._secret = secrets.token_bytes(16)
        self._ranking = ThreadPoolExecutor(_RANKING, thread_name_prefix="ranking")
        self._links: tuple[Archive, Links] | None = None

    @property
    def archive(self) -> Archive:
        """The archive of this moment."""
        return self._library()

    @property
    def links(self) -> Links:
        """The ids of buttons for the archive of this moment."""
        return self._links_of(self._library())

    def _links_of(self, archive: Archive) -> Links:
        links = self._links
        if links is None or links[0] is not archive:
            self._links = links = (archive, Links(archive))
        return links[1]

    def known(self, asked: Asked, conversation: str | None = None) -> Sheet | None:
        """The sheet, where the answer is known already."""
        asked = self._continued(asked, conversation)
        told = self._known.get(self._key(asked, self._library()))
        return self._handed_out(told, asked, conversation) if told else None

    async def tell(self, asked: Asked, conversation: str | None = None) -> Sheet:
        """The sheet; whatever fails becomes a page with words for it."""
        asked = self._continued(asked, conversation)
        loop = asyncio.get_running_loop()
        archive = self._library()
        told = await loop.run_in_executor(self._ranking, self._told, asked, archive)
        if told.thread is not None and not any(sheet.picture for sheet in told.sheets):
            self._known.put(self._key(asked, archive), told)
        return self._handed_out(told, asked, conversation)

    def drawn(self, page: Page, language: str) -> Sheet:
        """A page of the bot's own, which fits on one sheet."""
        return self._drawn(page, Asked(Question(), language), self._library())[0]

    def _continued(self, asked: Asked, conversation: str | None) -> Asked:
        earlier = self._conversations.earlier(conversation) if conversation else None
        return replace(asked, question=replace(asked.question, earlier=earlier)) if earlier else asked

    def _handed_out(self, told: Told, asked: Asked, conversation: str | None) -> Sheet:
        if conversation and told.thread is not None:
            self._conversations.remember(conversation, told.thread)
        return told.sheets[min(asked.sheet, len(told.sheets) - 1)]

    def _key(self, asked: Asked, archive: Archive) -> bytes:
        """A keyed digest: equal for equal questions, useless to anybody who reads the memory."""
        how = (asked.language, asked.page, asked.postable, asked.note)
        whole = repr((asked.question, how, archive.collection.version, id(archive)))
        return hashlib.blake2b(whole.encode("utf-8", "replace"), key=self._secret, digest_size=16).digest()

    def _told(self, asked: Asked, archive: Archive) -> Told:
        threads: list[Thread] = []

        def answered() -> Answer:
            answer = archive.answer(asked.question)
            threads.append(answer.thread)
            return answer

        page = respond(answered, archive, wording(asked.language), asked.page)
        return Told(self._drawn(page, asked, archive), None if page.failed else threads[0])

    def _drawn(self, page: Page, asked: Asked, archive: Archive) -> tuple[Sheet, ...]:
        if asked.note and not page.failed:
            page = replace(page, blocks=_announced(page, wording(asked.language).say(asked.note)))
        texts = sheets(page)
        links = self._links_of(archive)
        return tuple(
            Sheet(each, _presses(page, asked, number, len(texts), links), None if number else page.picture)
            for number, each in enumerate(texts)
        )


def _presses(page: Page, asked: Asked, sheet: int, count: int, links: Links) -> tuple[Press, ...]:
    """Each button once; one whose question cannot be written into an id is left out."""
    around = _written(_around(page, asked, sheet), links)
    following = _written(_following(page, asked, sheet, count), links)
    return (*following[: MOST_PRESSES - len(around)], *around)


def _written(buttons: Iterable[tuple[str, Link]], links: Links) -> tuple[Press, ...]:
    labels = {custom_id: label for label, link in buttons if (custom_id := links.written(link))}
    return tuple(Press(label, custom_id) for custom_id, label in labels.items())


def _following(page: Page, asked: Asked, sheet: int, count: int) -> Iterator[tuple[str, Link]]:
    """The next sheet comes before the next page, and both before what the page offers."""
    more = page.question is not None and sheet + 1 < count
    if page.question and more:
        label = wording(asked.language).say("button-more")
        yield label, Link(page.question, page.number, sheet + 1, asked.language, Deed.TURN)
    elif page.question and sheet and not page.number:
        yield wording(asked.language).say("button-back"), Link(page.question, 0, 0, asked.language, Deed.TURN)
    for button in page.buttons:
        turns = button.question == page.question and not button.aside
        if not (turns and more and button.page > page.number):
            deed = Deed.TURN if turns else Deed.OPEN
            yield button.label, Link(button.question, button.page, 0, asked.language, deed)


def _around(page: Page, asked: Asked, sheet: int) -> Iterator[tuple[str, Link]]:
    """What Discord adds to a page: the other languages, and showing it to everyone."""
    if page.question is None:
        return
    for language in languages():
        if language != asked.language:
            link = Link(page.question, page.number, sheet, language, Deed.SPEAK)
            yield wording(language).say("language-name"), link
    if asked.postable:
        link = Link(page.question, page.number, sheet, asked.language, Deed.POST)
        yield wording(asked.language).say("button-post"), link


def _announced(page: Page, text: str) -> tuple[Block, ...]:
    heads = tuple(block for block in page.blocks if isinstance(block, Heading))
    return (*heads, Note(text), *page.blocks[len(heads) :])
