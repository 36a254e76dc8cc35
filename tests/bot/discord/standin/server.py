"""The stand-in as a whole: started on a free port, asked by tests as Discord's users would ask."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Iterator
from typing import Any

import discord
import yarl
from aiohttp import web
from discord.gateway import DiscordWebSocket
from discord.http import Route

from .gateway import Gateway
from .payloads import BOT, CHANNEL, GUILD, Payload, message, user
from .records import Record
from .rest import Rest

TOKEN = ".".join(("stand-in-for-discord", "no-secret", "known-to-these-tests-only"))
_PATIENCE = 10.0


class StandIn:
    """Discord, as far as the bot can tell; one that is not strict looks at nothing that takes long."""

    def __init__(self, *, heartbeat: float = 20.0, strict: bool = True, locale: str = "en-US") -> None:
        self._loop = asyncio.get_running_loop()
        self.ahead = 0.0
        self.rest = Rest(TOKEN, self.now, strict=strict)
        self.gateway = Gateway(TOKEN, heartbeat, locale)
        self.address = ""

    def now(self) -> float:
        """Its clock; tests put it forward."""
        return self._loop.time() + self.ahead

    @contextlib.asynccontextmanager
    async def open(self) -> AsyncIterator[StandIn]:
        """Listen on a free port of this machine."""
        interface = web.Application(middlewares=[self.rest.middleware], client_max_size=32 << 20)
        interface.add_routes(self.rest.routes())
        whole = web.Application()
        whole.add_subapp("/api/v10", interface)
        whole.add_routes([web.get("/", self.gateway.serve)])
        runner = web.AppRunner(whole, shutdown_timeout=0.1)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        host, port = runner.addresses[0][:2]
        self.address = f"{host}:{port}"
        self.gateway.url = f"ws://{self.address}/"
        try:
            yield self
        finally:
            await runner.cleanup()

    async def ask(self, interaction: Payload) -> Record:
        """Send an interaction and wait for its answer."""
        record = await self.send(interaction)
        await asyncio.wait_for(record.done.wait(), _PATIENCE)
        return record

    async def send(self, interaction: Payload) -> Record:
        """Send an interaction."""
        record = self.rest.record(interaction)
        await self.gateway.dispatch("INTERACTION_CREATE", interaction)
        return record

    async def write(self, content: str, author: int = 1, **more: Any) -> Payload | None:
        """Send the bot a direct message and wait for its answer."""
        return await self._written(message(content, author, channel_id=900 + author, **more))

    async def mention(self, content: str, author: int = 1, *, channel_id: int = CHANNEL, **more: Any) -> Payload | None:
        """Say something to the bot in a server and wait for its answer."""
        more = {"mentions": [user(BOT, bot=True)]} | more
        return await self._written(
            message(f"<@{BOT}> {content}", author, channel_id=channel_id, guild_id=str(GUILD), **more)
        )

    async def _written(self, shown: Payload) -> Payload | None:
        self.rest.posted.clear()
        await self.send_message(shown)
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self.rest.posted.wait(), _PATIENCE)
            return self.rest.messages[-1]
        return None

    async def send_message(self, shown: Payload) -> None:
        """Send a message, if the bot's intents ask for it."""
        if self.gateway.hears(shown):
            await self.gateway.dispatch("MESSAGE_CREATE", shown)

    async def silent(self, shown: Payload, *, seconds: float = 0.15) -> bool:
        """True when a message is not answered."""
        before = len(self.rest.messages)
        await self.send_message(shown)
        await asyncio.sleep(seconds)
        return len(self.rest.messages) == before


@contextlib.contextmanager
def taken_for_discord(address: str) -> Iterator[None]:
    """The library talks to this address instead of Discord's."""
    base, gateway = Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY
    Route.BASE = f"http://{address}/api/v10"
    DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(f"ws://{address}/")
    try:
        yield
    finally:
        Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY = base, gateway


@contextlib.asynccontextmanager
async def connected(standin: StandIn, client: discord.Client) -> AsyncIterator[discord.Client]:
    """A real client, connected to the stand-in until the end of the block."""
    with taken_for_discord(standin.address):
        async with client:
            running = asyncio.create_task(client.start(TOKEN))
            waiting = asyncio.create_task(standin.gateway.ready.wait())
            await asyncio.wait({running, waiting}, return_when=asyncio.FIRST_COMPLETED, timeout=_PATIENCE)
            if running.done():
                waiting.cancel()
                await running
            try:
                yield client
            finally:
                await client.close()
                running.cancel()
                await asyncio.wait({running})
