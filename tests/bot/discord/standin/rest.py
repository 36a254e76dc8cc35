"""The stand-in's routes: interactions, messages, commands; it enforces times, limits and single answers."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from aiohttp import BodyPartReader, web

from . import rules
from .payloads import APPLICATION, BOT, Payload, message, published, user
from .records import ACKNOWLEDGED, Record, Refused, without_files
from .schema import against_schema


@dataclass(slots=True)
class Body:
    """A request's JSON and the names of its files."""

    json: Payload
    files: list[str]


def as_json(body: Any, *, status: int = 200, **headers: str) -> web.Response:
    """JSON under exactly this type: the library reads no other as JSON."""
    return web.Response(
        body=json.dumps(body).encode(), status=status, headers={"Content-Type": "application/json"} | headers
    )


Fault = Callable[[web.Request], "web.Response | None"]


class Rest:
    """The state behind the routes."""

    def __init__(self, token: str, now: Callable[[], float], *, strict: bool) -> None:
        self._authorization = f"Bot {token}"
        self._now = now
        self._strict = strict
        self.records: dict[str, Record] = {}
        self.commands: list[Payload] = []
        self.registered = 0
        self.messages: list[Payload] = []
        self.posted = asyncio.Event()
        self.typing: list[str] = []
        self.problems: list[str] = []
        self.pings: list[str] = []
        self.requests: list[str] = []
        self.before: list[Fault] = []
        self.after: list[Fault] = []
        self.closed_channels: set[str] = set()
        self._nonces: dict[str, Payload] = {}

    def routes(self) -> list[web.RouteDef]:
        """All routes under the interface's address."""
        original = f"/webhooks/{APPLICATION}/{{token}}/messages/@original"
        return [
            web.get("/users/@me", self._me),
            web.get("/oauth2/applications/@me", self._application),
            web.get(f"/applications/{APPLICATION}/commands", self._get_commands),
            web.put(f"/applications/{APPLICATION}/commands", self._put_commands),
            web.post("/interactions/{id}/{token}/callback", self._callback),
            web.patch(original, self._edit),
            web.post(f"/webhooks/{APPLICATION}/{{token}}", self._followup),
            web.post("/channels/{channel}/messages", self._create),
            web.post("/channels/{channel}/typing", self._typing),
        ]

    @web.middleware
    async def middleware(self, request: web.Request, handler: Any) -> web.StreamResponse:
        """Faults first, then the route, then faults that lose an answer; errors in Discord's form."""
        self.requests.append(f"{request.method} {request.path}")
        for fault in list(self.before):
            if response := fault(request):
                return response
        try:
            response = await handler(request)
        except Refused as refused:
            if refused.status not in (401, 404) and refused.body["code"] != ACKNOWLEDGED:
                self.problems.append(f"{request.method} {request.path}: {refused.body}")
            return as_json(refused.body, status=refused.status)
        for fault in list(self.after):
            if instead := fault(request):
                return instead
        return response  # type: ignore[no-any-return] # aiohttp leaves handlers untyped

    def _authorized(self, request: web.Request) -> None:
        if request.headers.get("Authorization") != self._authorization:
            raise Refused(401, 0, "401: Unauthorized")

    async def _body(self, request: web.Request, path: str) -> Body:
        """The body, held against Discord's own description."""
        files = []
        if request.content_type == "application/json":
            body = json.loads(await request.text())
        else:
            body = {}
            async for part in await request.multipart():
                assert isinstance(part, BodyPartReader)
                if part.name == "payload_json":
                    body = json.loads(await part.text())
                else:
                    files.append(part.filename or "")
        if self._strict and (problem := against_schema(path, request.method.lower(), body)):
            raise Refused(400, 50035, f"Invalid Form Body: {problem}")
        return Body(body, files)

    def _sound(self, body: Payload, files: list[str], **more: int) -> None:
        if self._strict and (reason := rules.refused(body, files, **more)):
            raise Refused(400, 50035, f"Invalid Form Body: {reason}")
        self.pings += rules.pings(body)

    async def _me(self, request: web.Request) -> web.Response:
        self._authorized(request)
        return as_json(user(BOT, bot=True))

    async def _application(self, request: web.Request) -> web.Response:
        self._authorized(request)
        shown = {
            "id": str(APPLICATION),
            "name": "OnRecord",
            "description": "",
            "icon": None,
            "bot_public": True,
            "bot_require_code_grant": False,
            "owner": user(1),
            "verify_key": "",
            "flags": 0,
            "team": None,
        }
        return as_json(shown)

    async def _get_commands(self, request: web.Request) -> web.Response:
        self._authorized(request)
        return as_json(self.commands)

    async def _put_commands(self, request: web.Request) -> web.Response:
        self._authorized(request)
        body = await self._body(request, "/applications/{application_id}/commands")
        self.commands = published(body.json)  # type: ignore[arg-type] # this body alone is a list
        self.registered += 1
        return as_json(self.commands)

    async def _callback(self, request: web.Request) -> web.Response:
        body = await self._body(request, "/interactions/{interaction_id}/{interaction_token}/callback")
        record = self._record(request, 10062, "Unknown interaction")
        kind, data = body.json["type"], body.json.get("data") or {}
        if "components" in data or "content" in data:
            self._sound(data, body.files)
        record.acknowledge(kind, data, body.files, self._now())
        return as_json(record.called_back())

    async def _edit(self, request: web.Request) -> web.Response:
        body = await self._body(request, "/webhooks/{webhook_id}/{webhook_token}/messages/@original")
        record = self._record(request, 10015, "Unknown Webhook")
        record.open(self._now())
        self._sound(body.json, body.files, allowed_flags=rules.SUPPRESS_EMBEDS | rules.V2)
        record.change(body.json, body.files)
        return as_json(without_files(record.message or {}))

    async def _followup(self, request: web.Request) -> web.Response:
        body = await self._body(request, "/webhooks/{webhook_id}/{webhook_token}")
        record = self._record(request, 10015, "Unknown Webhook")
        record.open(self._now())
        self._sound(body.json, body.files)
        record.followups.append(body.json)
        return as_json(without_files(record.new_message()))

    def _record(self, request: web.Request, code: int, reason: str) -> Record:
        record = self.records.get(request.match_info["token"])
        if record is None:
            raise Refused(404, code, reason)
        return record

    async def _create(self, request: web.Request) -> web.Response:
        self._authorized(request)
        body = await self._body(request, "/channels/{channel_id}/messages")
        where = request.match_info["channel"]
        if where in self.closed_channels:
            raise Refused(403, 50013, "Missing Permissions")
        self._sound(body.json, body.files, allowed_flags=rules.SUPPRESS_EMBEDS | rules.V2)
        nonce = body.json.get("nonce")
        if nonce and body.json.get("enforce_nonce") and nonce in self._nonces:
            return as_json(self._nonces[nonce])
        shown = message("", BOT, channel_id=int(where), bot=True)
        shown |= {key: body.json[key] for key in ("content", "components", "flags", "nonce") if body.json.get(key)}
        self.messages.append(shown | {"reference": body.json.get("message_reference")})
        self.posted.set()
        if nonce:
            self._nonces[nonce] = shown
        return as_json(shown)

    async def _typing(self, request: web.Request) -> web.Response:
        self._authorized(request)
        self.typing.append(request.match_info["channel"])
        return web.Response(status=204)

    def record(self, interaction: Payload) -> Record:
        """Keep an interaction that is about to be sent."""
        record = Record(interaction, self._now())
        self.records[interaction["token"]] = record
        return record
