"""A lexicon as JSON values and back, so that the next run need not analyse its words again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

Phrase: TypeAlias = tuple[str, ...]
Phrases: TypeAlias = Mapping[str, tuple[Phrase, ...]]
Owners: TypeAlias = Mapping[Phrase, tuple[str, ...]]


def packed_phrases(phrases: Phrases) -> dict[str, str]:
    """By concept; stems hold neither blanks nor bars."""
    return {concept: "|".join(map(" ".join, own)) for concept, own in phrases.items()}


def unpacked_phrases(value: Any) -> dict[str, tuple[Phrase, ...]]:
    """Raises AttributeError for a value of another shape."""
    return {concept: _phrases(own) for concept, own in value.items()}


def _phrases(text: str) -> tuple[Phrase, ...]:
    return tuple([tuple(phrase.split(" ")) for phrase in text.split("|")]) if text else ()


def packed_owners(owners: Owners) -> dict[str, list[str]]:
    """By phrase."""
    return {" ".join(phrase): [*concepts] for phrase, concepts in owners.items()}


def unpacked_owners(value: Any) -> dict[Phrase, tuple[str, ...]]:
    """Raises AttributeError for a value of another shape."""
    return {tuple(phrase.split(" ")): tuple(concepts) for phrase, concepts in value.items()}
