"""Grades answers against a list of questions with the evidence that is expected; see invented/README.md."""

from __future__ import annotations

import json
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.conversation import Conversations, ask
from bot.json_lines import contract
from bot.wording import wording
from knowledge.answers import Question
from knowledge.archive import Archive

_QUOTES = str.maketrans("“”‘’«»", '""\'\'""')
_FIRST, _BOTH_SIDES = 3, 6


@dataclass(frozen=True, slots=True)
class Graded:
    """One question's result; `failure` is None for a pass."""

    id: str
    language: str
    answerable: bool
    failure: str | None


def questions(path: Path) -> list[dict[str, Any]]:
    """The rows of a question file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def examined(archive: Archive, path: Path, *, any_source: bool = False) -> Iterator[Graded]:
    """Ask every question, follow-ups in one conversation with what came before."""
    rows = questions(path)
    heads: dict[str, str] = {}
    for row in rows:
        heads[row["id"]] = heads.get(row.get("after", ""), row.get("after") or row["id"])
    resumed = {id_ for row in rows if row.get("after") for id_ in (row["id"], row["after"])}
    conversations = Conversations(15)
    for row in rows:
        conversation = heads[row["id"]] if row["id"] in resumed else None
        answer = ask(archive, Question(row["text"]), conversations, conversation)
        failure = failed(row["expect"], contract(answer, archive.collection, wording("en")), any_source=any_source)
        yield Graded(row["id"], row["lang"], row["expect"]["answerable"], failure)


def failed(expect: dict[str, Any], answer: dict[str, Any], *, any_source: bool = False) -> str | None:
    """Why the answer fails, or None."""
    excerpts = answer["excerpts"][: _BOTH_SIDES if expect.get("balance") else _FIRST]
    shown = _plain(" \n ".join([answer["lead"], *(excerpt["text"] for excerpt in excerpts)]))
    everything = shown + _plain(" ".join(passage["text"] for passage in answer["closest"]))
    if any(_holds(pattern, everything) for pattern in expect.get("must_not_match") or []):
        return "says what it must not"
    if not expect["answerable"]:
        return "answers the unanswerable" if answer["outcome"] == "answered" else None
    if answer["outcome"] != "answered":
        return None if expect.get("abstain_ok") else "abstains"
    places = {(excerpt["article"], excerpt["paragraph"]) for excerpt in excerpts}
    if not any_source and places.isdisjoint(map(tuple, expect["sources_any"])):
        return "shows other evidence"
    if not all(_holds(pattern, shown) for pattern in expect.get("must_match") or []):
        return "misses the fact"
    return None


def rates(graded: list[Graded]) -> dict[str, float]:
    """The share passed, by language, and `no` for the unanswerable in any language."""
    groups: dict[str, list[bool]] = defaultdict(list)
    for one in graded:
        groups[one.language].append(one.failure is None)
        if not one.answerable:
            groups["no"].append(one.failure is None)
    return {name: sum(passed) / len(passed) for name, passed in groups.items()}


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).translate(_QUOTES)


def _holds(pattern: str, text: str) -> bool:
    return re.search(pattern, text, re.IGNORECASE | re.DOTALL) is not None
