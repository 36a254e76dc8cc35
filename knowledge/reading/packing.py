"""The nouns of the domain as JSON values and back, by the types of their fields alone."""

from __future__ import annotations

import types
from collections.abc import Callable
from dataclasses import is_dataclass
from enum import StrEnum
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

_Noun = TypeVar("_Noun")
_Plain = Callable[[Any], Any]


_MAKERS: dict[type, _Plain] = {}


def packed(value: Any) -> Any:
    """A noun as the list of its fields; sets are sorted, so that equal nouns are equal text."""
    names: tuple[str, ...] = getattr(value, "__match_args__", ())
    if names:
        return [packed(getattr(value, name)) for name in names]
    if isinstance(value, tuple):
        return [packed(one) for one in value]
    return sorted(value) if isinstance(value, frozenset) else value


def unpacked(kind: type[_Noun], value: Any) -> _Noun:
    """Raises TypeError, ValueError or KeyError for values that are none of such a noun."""
    made: _Noun = _maker(kind)(value)
    return made


def _maker(kind: type[Any]) -> _Plain:
    if kind not in _MAKERS:
        _MAKERS[kind] = _made(kind)
    return _MAKERS[kind]


def _made(kind: type[Any]) -> _Plain:
    """How a noun is made of a list; fields that are JSON values themselves are taken as they are."""
    hints = get_type_hints(kind)
    making = [(place, make) for place, name in enumerate(kind.__match_args__) if (make := _reader(hints[name]))]

    def made(values: list[Any]) -> Any:
        given = [*values]
        for place, make in making:
            given[place] = make(given[place])
        return kind(*given)

    return made


def _reader(hint: Any) -> _Plain | None:
    if isinstance(hint, type) and (is_dataclass(hint) or issubclass(hint, StrEnum)):
        return _maker(hint) if is_dataclass(hint) else hint
    origin, inner = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        make = next((found for one in inner if (found := _reader(one))), None)
        return _optional(make) if make else None
    if origin is frozenset:
        return frozenset
    return _several(inner) if origin is tuple else None


def _optional(make: _Plain) -> _Plain:
    return lambda value: None if value is None else make(value)


def _several(inner: tuple[Any, ...]) -> _Plain:
    """A tuple of any length holds one kind, another one a kind for each place."""
    if inner[-1] is not Ellipsis:
        makers = [_reader(one) or (lambda value: value) for one in inner]
        return lambda value: tuple(make(one) for make, one in zip(makers, value, strict=True))
    every = _reader(inner[0])
    return lambda value: tuple(map(every, value)) if every else tuple(value)
