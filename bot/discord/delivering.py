"""Getting an answer to the reader: in time, once, and through a network that fails now and then."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any

import aiohttp
import discord

from .limits import ALREADY_ANSWERED, UNKNOWN_INTERACTION

log = logging.getLogger(__name__)

Send = Callable[[], Awaitable[Any]]
# The library waits a second, then three, before it repeats a request that failed on Discord's side: too late for the
# three seconds that an interaction has. Repeating is safe, since Discord refuses a second first answer.
_PATIENCE = (0.9, 0.8, 0.7)
_PAUSES = (0.2, 1.0, 3.0)
BROKEN = (aiohttp.ClientError, OSError, TimeoutError)
# What Discord may answer when there is nobody left to serve: the token, the message or the permission is gone.
_GONE = frozenset({401, 403, 404})


async def acknowledged(send: Send) -> bool:
    """Make the first answer to an interaction; false when its three seconds are over."""
    for patience in _PATIENCE:
        try:
            async with asyncio.timeout(patience):
                await send()
        except discord.HTTPException as error:
            if error.code == UNKNOWN_INTERACTION:
                return False
            if error.code != ALREADY_ANSWERED:
                raise
        except BROKEN:
            await asyncio.sleep(0)
            continue
        return True
    return True


async def delivered(send: Send) -> None:
    """Send what may be sent again without harm; silence when there is nobody left to read it."""
    for pause in _PAUSES:
        try:
            await send()
        except discord.HTTPException as error:
            if error.status not in _GONE:
                raise
            return
        except BROKEN:
            await asyncio.sleep(pause)
            continue
        return
    log.warning("an answer could not be delivered")
