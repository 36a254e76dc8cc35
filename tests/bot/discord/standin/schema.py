"""Discord's own description of its interface, where it lies beside the repository."""

from __future__ import annotations

import json
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

DESCRIPTION = Path(__file__).resolve().parents[4].parent / "shared" / "discord" / "openapi.json"
_WHOLE = "urn:discord"


@cache
def _whole() -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(DESCRIPTION.read_text(encoding="utf-8"))
    return loaded


@cache
def _validator(path: str, method: str) -> Draft202012Validator:
    resource: Resource[Any] = Resource.from_contents(_whole(), default_specification=DRAFT202012)
    registry: Registry[Any] = Registry().with_resource(_WHOLE, resource)
    pointer = (
        f"#/paths/{path.replace('~', '~0').replace('/', '~1')}/{method}/requestBody/content/application~1json/schema"
    )
    return Draft202012Validator({"$ref": _WHOLE + pointer.replace("{", "%7B").replace("}", "%7D")}, registry=registry)


def against_schema(path: str, method: str, body: Any) -> str:
    """Why the description refuses a request's body; empty for a sound one and where there is no description."""
    return _refused(path, method, json.dumps(body)) if DESCRIPTION.is_file() else ""


@lru_cache(maxsize=4096)
def _refused(path: str, method: str, body: str) -> str:
    """Looking is slow, and many bodies are the same."""
    error = best_match(_validator(path, method).iter_errors(_with_ids_as_text(json.loads(body))))
    return "" if error is None else f"{error.json_path}: {error.message[:300]}"


def _with_ids_as_text(value: Any, name: str = "") -> Any:
    """Discord takes the ids of references and attachments as numbers as well, and the library sends them so."""
    if isinstance(value, list):
        return [_with_ids_as_text(one) for one in value]
    if isinstance(value, dict):
        return {key: _with_ids_as_text(one, key) for key, one in value.items()}
    return str(value) if isinstance(value, int) and name.endswith(("id", "_id")) else value
