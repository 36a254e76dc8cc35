"""What Discord refuses in a message, as its documentation and schema say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

Payload = Mapping[str, Any]

EPHEMERAL, V2 = 1 << 6, 1 << 15
SUPPRESS_EMBEDS = 1 << 2
ROW, BUTTON, TEXT, GALLERY, CONTAINER, SECTION, SEPARATOR = 1, 2, 10, 12, 17, 9, 14
_NESTED = {
    None: {ROW, SECTION, TEXT, GALLERY, SEPARATOR, CONTAINER},
    CONTAINER: {ROW, SECTION, TEXT, GALLERY, SEPARATOR},
    ROW: {BUTTON},
    SECTION: {TEXT},
}
_MENTION = re.compile(r"(?<!\\)<(?:@[!&]?|#)\d+>|(?<!\\)@(?:everyone|here)")


def refused(
    message: Payload, files: Sequence[str] = (), *, allowed_flags: int = EPHEMERAL | SUPPRESS_EMBEDS | V2
) -> str:
    """The first reason to refuse the message, empty for a sound one."""
    return next(_reasons(message, files, allowed_flags), "")


def _reasons(message: Payload, files: Sequence[str], allowed_flags: int) -> Iterator[str]:
    flags = message.get("flags") or 0
    if flags & ~allowed_flags:
        yield f"flags {flags}"
    components = message.get("components") or []
    everything = [one for _, one in walked(components)]
    if any(one["type"] >= SECTION for one in everything) and not flags & V2:
        yield "components of the second version without their flag"
    if flags & V2 and (message.get("content") or message.get("embeds") or message.get("poll")):
        yield "content or embeds beside components of the second version"
    if flags & V2 and not components:
        yield "empty message"
    if not flags & V2 and not (message.get("content") or message.get("embeds") or files):
        yield "empty message"
    if len(message.get("content") or "") > 2000:
        yield "content over 2000 characters"
    if len(everything) > 40:
        yield f"{len(everything)} components"
    if sum(len(one["content"]) for one in everything if one["type"] == TEXT) > 4000:
        yield "over 4000 characters of text"
    ids = [one["custom_id"] for one in everything if one.get("custom_id") is not None]
    if len(ids) != len(set(ids)):
        yield "a custom_id twice"
    for parent, one in walked(components):
        yield from _component(parent, one, files)
    if len(message.get("nonce") or "") > 25:
        yield "nonce over 25 characters"


def walked(components: Sequence[Payload], parent: int | None = None) -> Iterator[tuple[int | None, Payload]]:
    """All components through all nesting with the kind that holds each."""
    for one in components:
        yield parent, one
        yield from walked(one.get("components", []), one["type"])
        if "accessory" in one:
            yield one["type"], one["accessory"]


def _component(parent: int | None, one: Payload, files: Sequence[str]) -> Iterator[str]:
    kind = one["type"]
    if kind not in _NESTED.get(parent, set()):
        yield f"component {kind} inside {parent}"
    if kind == ROW and not 1 <= len(one["components"]) <= 5:
        yield "a row without 1 to 5 buttons"
    if kind == TEXT and not 1 <= len(one["content"]) <= 4000:
        yield "a text without 1 to 4000 characters"
    if kind == BUTTON and (
        not 1 <= len(one.get("custom_id") or "") <= 100 or not 1 <= len(one.get("label") or "") <= 80
    ):
        yield "a button's label or custom_id"
    if kind == GALLERY:
        for item in one["items"]:
            name = item["media"]["url"].removeprefix("attachment://")
            if name not in files:
                yield f"no attachment {name}"
            if not 1 <= len(item.get("description") or "") <= 1024:
                yield "a picture without its words"


def pings(message: Payload) -> list[str]:
    """Whom a message would ping: none as long as it allows no mention."""
    allowed = message.get("allowed_mentions")
    if allowed is not None and not allowed.get("parse") and not allowed.get("users") and not allowed.get("roles"):
        return []
    found = _MENTION.findall(f"{message.get('content') or ''}\n{told(message)}")
    return found or ["replied user"] * bool(message.get("message_reference"))


def told(message: Payload) -> str:
    """All text of a message."""
    return "\n".join(one["content"] for _, one in walked(message.get("components") or []) if one["type"] == TEXT)


def buttons(message: Payload) -> dict[str, str]:
    """Labels with the ids of their buttons."""
    return {
        one["label"]: one["custom_id"] for _, one in walked(message.get("components") or []) if one["type"] == BUTTON
    }
