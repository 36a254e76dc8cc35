"""What Discord sends: users, servers, messages, interactions."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from typing import Any

Payload = dict[str, Any]

APPLICATION, BOT, GUILD, CHANNEL = 4000, 4001, 700, 701
IN_SERVER, IN_DIRECT, IN_PRIVATE = 0, 1, 2
_EPOCH = 1_900_000_000_000 << 22
_numbers = itertools.count(_EPOCH)


def snowflake() -> str:
    """A new id."""
    return str(next(_numbers))


def user(id_: int, *, bot: bool = False) -> Payload:
    """A user as payloads show one."""
    return {
        "id": str(id_),
        "username": f"reader{id_}",
        "discriminator": "0",
        "global_name": None,
        "avatar": None,
        "bot": bot,
        "system": False,
        "public_flags": 0,
    }


def member(id_: int) -> Payload:
    """A user in a server."""
    return {
        "user": user(id_),
        "roles": [],
        "joined_at": "2030-01-01T00:00:00+00:00",
        "deaf": False,
        "mute": False,
        "flags": 0,
        "permissions": "2147483647",
        "nick": None,
        "avatar": None,
        "premium_since": None,
        "pending": False,
        "communication_disabled_until": None,
    }


def channel(id_: int, kind: int = 0) -> Payload:
    """A server's channel, a thread (11) or a direct message (1)."""
    shown: Payload = {"id": str(id_), "type": kind, "name": f"channel{id_}", "position": 0, "permission_overwrites": []}
    if kind in (1, 3):
        shown |= {"recipients": [user(1)], "last_message_id": None}
    elif kind == 11:
        shown |= {
            "guild_id": str(GUILD),
            "parent_id": str(CHANNEL),
            "owner_id": "1",
            "thread_metadata": {
                "archived": False,
                "auto_archive_duration": 60,
                "archive_timestamp": "2030-01-01T00:00:00+00:00",
                "locked": False,
            },
            "message_count": 1,
            "member_count": 1,
        }
    else:
        shown |= {"guild_id": str(GUILD), "nsfw": False, "parent_id": None}
    return shown


def guild(locale: str = "en-US") -> Payload:
    """A server with one channel."""
    return {
        "id": str(GUILD),
        "name": "Seaview",
        "icon": None,
        "splash": None,
        "owner_id": "1",
        "region": "",
        "afk_timeout": 60,
        "verification_level": 0,
        "default_message_notifications": 0,
        "explicit_content_filter": 0,
        "roles": [],
        "emojis": [],
        "features": [],
        "mfa_level": 0,
        "system_channel_flags": 0,
        "premium_tier": 0,
        "preferred_locale": locale,
        "nsfw_level": 0,
        "member_count": 2,
        "members": [],
        "channels": [channel(CHANNEL)],
        "threads": [],
        "presences": [],
        "voice_states": [],
        "large": False,
        "unavailable": False,
        "stickers": [],
        "stage_instances": [],
        "guild_scheduled_events": [],
        "soundboard_sounds": [],
    }


def message(content: str, author: int = 1, *, channel_id: int, bot: bool = False, **more: Any) -> Payload:
    """A message in a channel; one of a server says so with `guild_id`."""
    shown: Payload = {
        "id": snowflake(),
        "channel_id": str(channel_id),
        "author": user(author, bot=bot),
        "content": content,
        "timestamp": "2031-03-05T10:00:00+00:00",
        "edited_timestamp": None,
        "tts": False,
        "mention_everyone": False,
        "mentions": [],
        "mention_roles": [],
        "attachments": [],
        "embeds": [],
        "components": [],
        "pinned": False,
        "type": 0,
        "flags": 0,
    }
    if "guild_id" in more:
        shown["member"] = {key: value for key, value in member(author).items() if key != "user"}
    return shown | more


def attachment(name: str = "photo.png") -> Payload:
    """A file that somebody sent."""
    return {
        "id": snowflake(),
        "filename": name,
        "size": 10,
        "url": f"https://cdn.example/{name}",
        "proxy_url": f"https://cdn.example/{name}",
        "content_type": "image/png",
    }


def interaction(
    kind: int, data: Payload, reader: int = 1, *, context: int = IN_SERVER, channel_kind: int = 0, **more: Any
) -> Payload:
    """An interaction of a reader in a server, in a direct message or in a private channel."""
    number = snowflake()
    where = CHANNEL if context == IN_SERVER else 900 + reader
    shown: Payload = {
        "id": number,
        "application_id": str(APPLICATION),
        "type": kind,
        "token": f"token-{number}",
        "version": 1,
        "data": data,
        "channel_id": str(where),
        "channel": channel(where, channel_kind or {IN_SERVER: 0, IN_DIRECT: 1, IN_PRIVATE: 3}[context]),
        "locale": "en-US",
        "entitlements": [],
        "authorizing_integration_owners": {"0": str(GUILD)} if context == IN_SERVER else {"1": str(reader)},
        "context": context,
        "attachment_size_limit": 10 << 20,
        "app_permissions": "2147483647",
    }
    if context == IN_SERVER:
        server = {"id": str(GUILD), "locale": "en-US", "features": []}
        shown |= {"guild_id": str(GUILD), "guild": server, "member": member(reader), "guild_locale": "en-US"}
    else:
        shown["user"] = user(reader)
    return shown | more


def command(name: str, options: Mapping[str, str] | None = None, reader: int = 1, **more: Any) -> Payload:
    """A slash command with its options as strings."""
    given = [{"name": option, "type": 3, "value": value} for option, value in (options or {}).items()]
    return interaction(2, {"id": "1", "name": name, "type": 1, "options": given}, reader, **more)


def typing(name: str, option: str, typed: str, reader: int = 1, **more: Any) -> Payload:
    """A request for suggestions while an option is typed."""
    given = [{"name": option, "type": 3, "value": typed, "focused": True}]
    return interaction(4, {"id": "1", "name": name, "type": 1, "options": given}, reader, **more)


def checking(target: Payload, reader: int = 1, name: str = "Check against sources", **more: Any) -> Payload:
    """A message command on a message."""
    data = {
        "id": "1",
        "name": name,
        "type": 3,
        "target_id": target["id"],
        "resolved": {"messages": {target["id"]: target}},
    }
    return interaction(2, data, reader, **more)


def press(on: Payload, custom_id: str, reader: int = 1, **more: Any) -> Payload:
    """A press of a button on a message."""
    return interaction(3, {"component_type": 2, "custom_id": custom_id}, reader, message=on, **more)


def published(commands: Sequence[Payload]) -> list[Payload]:
    """Commands as Discord gives them back: with ids, and with defaults where nothing was sent."""
    return [
        {
            "name_localizations": None,
            "description": "",
            "description_localizations": None,
            "default_member_permissions": None,
            **{key: value for key, value in one.items() if value not in ([], False)},
            "id": snowflake(),
            "application_id": str(APPLICATION),
            "version": snowflake(),
            "dm_permission": True,
        }
        for one in reversed(commands)
    ]
