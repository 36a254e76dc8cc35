"""A figure with what it measures."""

from __future__ import annotations

from dataclasses import dataclass

from knowledge.claims.model import ClaimKind, Range
from knowledge.claims.statement import Statement


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure from word `start` to before `stop` with its range; `head` are the words of the thing counted, `whole` the size of its group."""

    kind: ClaimKind
    unit: str
    value: Range
    start: int
    stop: int
    head: tuple[int, int] = (0, 0)
    modifiers: tuple[int, int] = (0, 0)
    per: str = ""
    partial: bool = False
    source: Statement | None = None
    whole: float = 0.0
