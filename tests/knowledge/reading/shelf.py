"""A collection on disk that a test fills with files."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent

from knowledge.models import Article, Collection, Problem
from knowledge.reading import read_collection

VOTE = "The council of Example approved the parking plan by 4 votes to 3 on Tuesday."
BRIEF = """
---
kind: brief
title: Example Council Approves Parking Plan
---

[2] The council approved the parking plan by 4 votes to 3 on 17 June 2025.

[5 support] Ann Low said the plan would cost 1,120 dollars.
"""


@dataclass(frozen=True, slots=True)
class Shelf:
    """Files are given as text, without its indentation, or as bytes."""

    folder: Path

    def write(self, name: str, content: str | bytes = VOTE) -> Path:
        """Put a file into the collection."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else dedent(content).lstrip("\n").encode())
        return path

    def read(self) -> Collection:
        """Read everything, without a cache."""
        return read_collection(self.folder, cache=None)

    def one(self, name: str, content: str | bytes) -> Article:
        """Read one file as the only article."""
        self.write(name, content)
        (article,) = self.read().articles
        return article

    def problems(self) -> list[tuple[str, int | None, str | None, str]]:
        """Every problem as file, line, field and reason."""
        return [brief(problem) for problem in self.read().problems]


def brief(problem: Problem) -> tuple[str, int | None, str | None, str]:
    """What a test compares of a problem."""
    return problem.file, problem.line, problem.field, problem.reason
