"""The stand-in's gateway: hello, identify, heartbeats, ready, dispatches, resume, reconnect, invalid session."""

from __future__ import annotations

import asyncio
import json
import zlib
from dataclasses import dataclass, field
from typing import Any

from aiohttp import WSMsgType, web

from .payloads import APPLICATION, BOT, GUILD, Payload, guild, snowflake, user

DISPATCH, HEARTBEAT, IDENTIFY, RESUME, RECONNECT, INVALID, HELLO, ACK = 0, 1, 2, 6, 7, 9, 10, 11
_SERVER_MESSAGES, _DIRECT_MESSAGES = 1 << 9, 1 << 12
_NOT_AUTHENTICATED = 4004


@dataclass(slots=True)
class Session:
    """What one client was sent; events stay so that it can resume."""

    id: str
    intents: int
    events: list[Payload] = field(default_factory=list)


class Connection:
    """One websocket, compressed as the client asks for."""

    def __init__(self, socket: web.WebSocketResponse, transport: asyncio.Transport | None, *, compressed: bool) -> None:
        self.socket = socket
        self.transport = transport
        self.session: Session | None = None
        self._stream = zlib.compressobj() if compressed else None

    async def send(self, op: int, data: Any = None, **more: Any) -> None:
        """One payload; one that goes to a closed socket is lost, as on any network."""
        text = json.dumps({"op": op, "d": data, "s": None, "t": None} | more)
        if self.socket.closed:
            return
        if self._stream is None:
            await self.socket.send_str(text)
            return
        await self.socket.send_bytes(self._stream.compress(text.encode()) + self._stream.flush(zlib.Z_SYNC_FLUSH))


class Gateway:
    """Holds sessions and the live connection."""

    def __init__(self, token: str, heartbeat: float, locale: str) -> None:
        self._token = token
        self._heartbeat = heartbeat
        self._locale = locale
        self._sessions: dict[str, Session] = {}
        self.url = ""
        self.connection: Connection | None = None
        self.ready = asyncio.Event()
        self.log: list[str] = []
        self.closed_with: int | None = None

    async def serve(self, request: web.Request) -> web.WebSocketResponse:
        """A websocket from hello to its end."""
        socket = web.WebSocketResponse(autoping=True)
        await socket.prepare(request)
        connection = Connection(socket, request.transport, compressed=request.query.get("compress") == "zlib-stream")
        await connection.send(HELLO, {"heartbeat_interval": int(self._heartbeat * 1000)})
        async for frame in socket:
            if frame.type is WSMsgType.TEXT:
                await self._received(connection, json.loads(frame.data))
        if self.connection is connection:
            self.connection, self.closed_with = None, socket.close_code
            self.ready.clear()
        return socket

    async def _received(self, connection: Connection, payload: Payload) -> None:
        match payload["op"]:
            case 1:
                self.log.append("heartbeat")
                await connection.send(ACK)
            case 2:
                await self._identify(connection, payload["d"])
            case 6:
                await self._resume(connection, payload["d"])
            case op:
                self.log.append(f"unexpected {op}")

    async def _identify(self, connection: Connection, data: Payload) -> None:
        self.log.append("identify")
        if data["token"] != self._token:
            await connection.socket.close(code=_NOT_AUTHENTICATED)
            return
        session = Session(snowflake(), data["intents"])
        self._sessions[session.id] = connection.session = session
        self.connection = connection
        ready = {
            "v": 10,
            "user": user(BOT, bot=True),
            "guilds": [{"id": str(GUILD), "unavailable": True}],
            "session_id": session.id,
            "resume_gateway_url": self.url,
            "application": {"id": str(APPLICATION), "flags": 0},
        }
        await self.dispatch("READY", ready)
        await self.dispatch("GUILD_CREATE", guild(self._locale))
        self.ready.set()

    async def _resume(self, connection: Connection, data: Payload) -> None:
        self.log.append("resume")
        session = self._sessions.get(data["session_id"])
        if session is None or data["token"] != self._token:
            await connection.send(INVALID, False)
            return
        connection.session, self.connection = session, connection
        for event in session.events[data["seq"] :]:
            await self._send(connection, event)
        await self.dispatch("RESUMED", {})
        self.ready.set()

    async def dispatch(self, name: str, data: Payload) -> None:
        """An event for the client: now, or when it resumes."""
        session = self.connection.session if self.connection else next(reversed(self._sessions.values()), None)
        if session is None:
            return
        event = {"d": data, "s": len(session.events) + 1, "t": name}
        session.events.append(event)
        if self.connection:
            await self._send(self.connection, event)

    async def _send(self, connection: Connection, event: Payload) -> None:
        await connection.send(DISPATCH, event["d"], s=event["s"], t=event["t"])

    async def repeat(self) -> None:
        """Send the last event once more, as Discord may."""
        if self.connection and self.connection.session:
            await self._send(self.connection, self.connection.session.events[-1])

    async def reconnect(self) -> None:
        """Ask the client to connect anew."""
        if self.connection:
            self.ready.clear()
            await self.connection.send(RECONNECT)

    async def drop(self) -> None:
        """Lose the connection without a word."""
        if self.connection and (transport := self.connection.transport):
            self.ready.clear()
            self.connection = None
            transport.abort()

    async def forget_sessions(self) -> None:
        """Tell the client that its session is over."""
        if self.connection:
            self.ready.clear()
            connection, self.connection = self.connection, None
            self._sessions.clear()
            await connection.send(INVALID, False)

    def hears(self, message: Payload) -> bool:
        """True for messages that the client's intents ask for."""
        if self.connection is None or self.connection.session is None:
            return True
        wanted = _SERVER_MESSAGES if "guild_id" in message else _DIRECT_MESSAGES
        return bool(self.connection.session.intents & wanted)
