"""Running the bot: from settings to a client, until a signal asks it to stop."""

from __future__ import annotations

import asyncio
import gc
import logging
import re
import signal
import sys
from collections.abc import Iterator

import aiohttp
import discord

from bot.conversation import Conversations
from bot.discreet import Discreet
from bot.manners import Manners
from bot.wording import Wording, wording
from config.settings import Settings

from .autocomplete import Suggestions
from .client import OnRecord
from .commands import commands
from .desk import Desk, Library
from .direct_messages import Messages
from .readers import Readers
from .replies import Replies
from .syncing import fingerprint, payload, problems
from .texts import Texts
from .work import Work

log = logging.getLogger(__name__)
_TOKEN = re.compile(r"[\w-]{18,}\.[\w-]{4,}\.[\w-]{20,}")
_FINISHING = 10.0
# While answers are looked up in threads, the event loop must get its turn at once and not every five milliseconds.
_TURN = 0.0005
_REFUSED = 4004


class NotServing(Exception):
    """Why the bot cannot run, in one line."""


def client(library: Library, settings: Settings) -> OnRecord:
    """A client with everything that it needs."""
    conversations = Conversations(settings.memory_minutes)
    desk = Desk(library, conversations)
    readers, manners, work = Readers(settings.language), Manners(settings.questions_per_minute), Work()
    replies = Replies(desk, conversations, readers, manners, work)
    messages = Messages(desk, conversations, readers, manners, work, settings.memory_minutes)
    bot = OnRecord(replies, messages, work)
    for command in commands(replies, Suggestions(library), settings.memory_minutes):
        bot.tree.add_command(command)
    return bot


def serve(library: Library, settings: Settings) -> None:
    """Run until SIGTERM or SIGINT; raises NotServing."""
    token = _token(settings, wording(settings.language))
    _log_discreetly()
    sys.setswitchinterval(_TURN)
    gc.collect()
    gc.freeze()
    asyncio.run(_run(client(library, settings), token, settings.language))


def check(library: Library, settings: Settings) -> Iterator[str]:
    """The settings, the collection and the commands as lines, without connecting; raises NotServing at the end."""
    words = wording(settings.language)
    bot = client(library, settings)
    sent = asyncio.run(payload(bot.tree, Texts()))
    names = ", ".join(one["name"] for one in sent)
    yield bot.replies.readiness(words)
    yield words.say("check-serve-commands", names=names, fingerprint=fingerprint(sent))
    found = list(problems(sent))
    for command, problem in found:
        yield words.say("check-serve-problem", command=command, problem=problem)
    _token(settings, words)
    if found:
        raise NotServing(words.say("check-serve-unsound"))
    yield words.say("check-serve-sound")


def _token(settings: Settings, words: Wording) -> str:
    token = settings.discord_token.get_secret_value().strip() if settings.discord_token else ""
    if not token:
        raise NotServing(words.say("serve-token-missing"))
    if not _TOKEN.fullmatch(token):
        raise NotServing(words.say("serve-token-shape"))
    return token


def _log_discreetly() -> None:
    logging.getLogger("bot").setLevel(logging.INFO)
    for handler in logging.getLogger().handlers:
        handler.addFilter(Discreet())


async def _run(bot: OnRecord, token: str, language: str) -> None:
    words = wording(language)
    stopping = asyncio.create_task(_asked_to_stop())
    async with bot:
        await bot.replies.warm(language)
        running = asyncio.create_task(bot.start(token))
        await asyncio.wait({running, stopping}, return_when=asyncio.FIRST_COMPLETED)
        if running.done():
            _explain(running, words)
        log.info(words.say("serve-stopping"))
        running.cancel()
        await bot.work.finished(_FINISHING)
        await asyncio.wait({running})


async def _asked_to_stop() -> None:
    asked = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        if sys.platform != "win32":  # Windows ends a process without asking it
            asyncio.get_running_loop().add_signal_handler(number, asked.set)
    await asked.wait()


def _explain(running: asyncio.Task[None], words: Wording) -> None:
    """Why the connection ended by itself."""
    try:
        running.result()
    except discord.LoginFailure:
        raise NotServing(words.say("serve-token-wrong")) from None
    except discord.ConnectionClosed as error:
        key = "serve-token-wrong" if error.code == _REFUSED else "serve-unreachable"
        raise NotServing(words.say(key, reason=error.code)) from None
    except (discord.DiscordException, aiohttp.ClientError, OSError) as error:
        raise NotServing(words.say("serve-unreachable", reason=type(error).__name__)) from None
