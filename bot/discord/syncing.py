"""Registering commands with Discord only when they have changed; what Discord holds is the memory of that."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import discord
from discord import app_commands
from discord.http import Route

from .limits import COMMAND_NAME, COMMAND_TEXT, DESCRIPTION

Command = Mapping[str, Any]
_COMPARED = frozenset(
    """
    type name name_localizations description description_localizations options required choices value autocomplete
    min_length max_length min_value max_value nsfw default_member_permissions integration_types contexts
    """.split()
)
_SLASH = 1
_NAME = re.compile(r"[-_'\w]+")


async def payload(tree: app_commands.CommandTree[Any], translator: app_commands.Translator) -> list[dict[str, Any]]:
    """All commands as they are sent, with the texts of all locales."""
    return [await command.get_translated_payload(tree, translator) for command in tree.get_commands()]


def fingerprint(commands: Iterable[Command]) -> str:
    """Equal for commands that mean the same to Discord, whatever it adds to those that it stores."""
    whole = sorted((_essence(command) for command in commands), key=lambda one: (one.get("type", _SLASH), one["name"]))
    return hashlib.sha256(json.dumps(whole, sort_keys=True).encode()).hexdigest()[:12]


def _essence(value: Any) -> Any:
    """Only what we send; what is empty, false or missing says the same."""
    if isinstance(value, Mapping):
        kept = {key: _texts_or_essence(key, one) for key, one in value.items() if key in _COMPARED}
        return {key: one for key, one in kept.items() if one not in (None, False, "", [], {})}
    if isinstance(value, Sequence) and not isinstance(value, str):
        parts = [_essence(one) for one in value]
        return sorted(parts) if all(isinstance(one, int) for one in parts) else parts
    return value


def _texts_or_essence(key: str, value: Any) -> Any:
    """Texts by locale are kept as they are: `id` is a field elsewhere and Indonesian here."""
    return value if key.endswith("_localizations") else _essence(value)


async def synced(client: discord.Client, tree: app_commands.CommandTree[Any]) -> bool:
    """True when the commands were sent, false when Discord has them already; raises HTTPException."""
    assert tree.translator is not None
    route = Route("GET", "/applications/{application_id}/commands", application_id=client.application_id)
    stored = await client.http.request(route, params={"with_localizations": "true"})
    if fingerprint(stored) == fingerprint(await payload(tree, tree.translator)):
        return False
    await tree.sync()
    return True


def problems(commands: Iterable[Command]) -> Iterator[tuple[str, str]]:
    """What Discord would refuse, as the command and the field."""
    for command in commands:
        for field, text, longest in _texts(command):
            if not 1 <= len(text) <= longest:
                yield command["name"], f"{field}: {len(text)} > {longest}"
            if field.endswith("name") and command.get("type", _SLASH) == _SLASH and not _well_formed(text):
                yield command["name"], f"{field}: {text}"
        if sum(len(text) for _, text, _ in _texts(command)) > COMMAND_TEXT:
            yield command["name"], f"> {COMMAND_TEXT}"


def _well_formed(name: str) -> bool:
    return bool(_NAME.fullmatch(name)) and name == name.lower()


def _texts(command: Command) -> Iterator[tuple[str, str, int]]:
    """Every text of a command in every language, with its field and limit."""
    for part in (command, *command.get("options", ())):
        for field, longest in (("name", COMMAND_NAME), ("description", DESCRIPTION)):
            own = part.get(field, "")
            for text in (own, *part.get(f"{field}_localizations", {}).values()):
                if text:
                    yield f"{part['name']}.{field}", text, longest
