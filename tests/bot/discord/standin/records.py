"""What became of an interaction: acknowledged once and in time, then changed."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field

from . import rules
from .payloads import BOT, Payload, message, snowflake

_FIRST_ANSWER, _EDITS = 3.0, 15 * 60.0
# A second first answer is no fault: it is how a client finds out that a lost answer had arrived.
ACKNOWLEDGED = 40060
_SHOWN, _LATER, _LATER_IN_PLACE, _IN_PLACE, _CHOICES = 4, 5, 6, 7, 8
_ALLOWED = {2: {4, 5, 9}, 3: {4, 5, 6, 7, 9}, 4: {8}, 5: {4, 5, 6, 7}}


class Refused(Exception):
    """An error as Discord words it."""

    def __init__(self, status: int, code: int, reason: str) -> None:
        super().__init__(reason)
        self.status = status
        self.body = {"code": code, "message": reason}


@dataclass(slots=True)
class Record:
    """An interaction with its answer; `answers` counts what a reader would see, `repeated` what came once too often."""

    interaction: Payload
    sent: float
    acknowledged: float | None = None
    kind: int = 0
    ephemeral: bool = False
    message: Payload | None = None
    choices: Sequence[Payload] = ()
    answers: int = 0
    repeated: int = 0
    followups: list[Payload] = field(default_factory=list)
    done: asyncio.Event = field(default_factory=asyncio.Event)

    def acknowledge(self, kind: int, data: Payload, files: list[str], now: float) -> None:
        """The first answer; raises Refused."""
        self._may_acknowledge(kind, data, now)
        flags = data.get("flags") or 0
        self.acknowledged, self.kind, self.choices = now, kind, data.get("choices") or []
        self.ephemeral = bool(flags & rules.EPHEMERAL)
        if kind in (_LATER_IN_PLACE, _IN_PLACE):
            self.message = dict(self.interaction["message"])
            self.ephemeral = bool(self.message["flags"] & rules.EPHEMERAL)
        if kind in (_SHOWN, _LATER):
            self.message = self.new_message()
        if kind in (_SHOWN, _IN_PLACE):
            self.change(data, files)
        if kind == _CHOICES:
            self.done.set()

    def _may_acknowledge(self, kind: int, data: Payload, now: float) -> None:
        if now - self.sent > _FIRST_ANSWER:
            raise Refused(404, 10062, "Unknown interaction")
        if self.acknowledged is not None:
            self.repeated += 1
            raise Refused(400, ACKNOWLEDGED, "Interaction has already been acknowledged.")
        if kind not in _ALLOWED[self.interaction["type"]]:
            raise Refused(400, 50035, f"Invalid Form Body: response {kind}")
        if kind == _LATER and (data.get("flags") or 0) & ~rules.EPHEMERAL:
            raise Refused(400, 50035, "Invalid Form Body: flags of a deferred answer")
        if kind == _CHOICES and len(data["choices"]) > 25:
            raise Refused(400, 50035, "Invalid Form Body: choices")

    def open(self, now: float) -> None:
        """Raises Refused unless the answer may be changed now."""
        if self.acknowledged is None:
            raise Refused(404, 10015, "Unknown Webhook")
        if now - self.sent > _EDITS:
            raise Refused(401, 50027, "Invalid Webhook Token")

    def change(self, data: Payload, files: list[str]) -> None:
        """Show this from now on."""
        assert self.message is not None
        keep = self.message["flags"] | (data.get("flags") or 0)
        self.message |= {key: data[key] for key in ("content", "components") if data.get(key) is not None}
        self.message["flags"] = keep
        self.message["attachments"] = files
        self.answers += 1
        self.done.set()

    def new_message(self) -> Payload:
        """A message of the bot's in the interaction's channel, with who asked for it."""
        shown = message("", BOT, channel_id=int(self.interaction["channel_id"]), bot=True)
        shown["interaction_metadata"] = {
            "id": self.interaction["id"],
            "type": self.interaction["type"],
            "user": self.interaction.get("user") or self.interaction["member"]["user"],
            "authorizing_integration_owners": {},
        }
        shown["flags"] = rules.EPHEMERAL if self.ephemeral else 0
        return shown

    def called_back(self) -> Payload:
        """What Discord tells the bot of its first answer."""
        answer: Payload = {"interaction": {"id": self.interaction["id"], "type": self.interaction["type"]}}
        if self.message is not None:
            answer["interaction"] |= {
                "response_message_id": self.message["id"],
                "response_message_loading": self.kind == _LATER,
                "response_message_ephemeral": self.ephemeral,
            }
            answer["resource"] = {"type": self.kind, "message": without_files(self.message)}
        return answer


def without_files(shown: Payload) -> Payload:
    """Files are kept by name; payloads show attachments as objects, which nobody here looks at."""
    return shown | {"attachments": [], "id": shown.get("id") or snowflake()}
