"""The JSON contract: one question a line in, one answer a line out."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from knowledge.answers import Answer, Counts, Excerpt, Question
from knowledge.archive import Archive
from knowledge.models import Collection, Difference

from .compose import lead
from .conversation import Conversations, ask, explanation
from .editions import in_language
from .languages import reply_language
from .wording import Wording, wording


@dataclass(frozen=True, slots=True)
class Asked:
    """A question line."""

    id: str
    text: str
    language: str | None = None
    conversation: str | None = None


def parse(line: str, choice: str | None = None) -> Asked:
    """Raises ValueError for anything but an object with `id` and `text`."""
    row = json.loads(line)
    if not isinstance(row, dict) or "id" not in row or not isinstance(row.get("text"), str):
        raise ValueError("not an object with id and text")
    conversation = row.get("conversation")
    language = row.get("lang") or choice
    return Asked(str(row["id"]), row["text"], language, None if conversation is None else str(conversation))


def answer_lines(
    lines: Iterable[str],
    archive: Archive,
    conversations: Conversations,
    shell: Wording,
    choice: str | None = None,
) -> Iterator[tuple[str | None, str | None]]:
    """For each line an answer line, or a complaint for standard error; blank lines are passed over.

    `choice` is the language of all lines that name none.
    """
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            asked = parse(line, choice)
        except ValueError:
            yield None, shell.say("error-line", line=number, reason=shell.say("error-json"))
            continue
        yield dumped(answered(asked, archive, conversations, shell)), None


def answered(asked: Asked, archive: Archive, conversations: Conversations, shell: Wording) -> dict[str, Any]:
    """One answer as the contract has it; a failure keeps the line and says so in the lead."""
    words = wording(_reply_language(asked, conversations, shell))
    try:
        answer = ask(archive, Question(asked.text, asked.language), conversations, asked.conversation)
    except Exception as error:  # one bad question must not end the stream
        return {"id": asked.id, **_EMPTY, "language": words.language, "lead": explanation(error, words)}
    return {"id": asked.id, **contract(answer, archive.collection, words)}


def _reply_language(asked: Asked, conversations: Conversations, shell: Wording) -> str:
    """As `reply_language` has it, a conversation keeping its language for words that tell none."""
    if asked.conversation is None:
        return reply_language(asked.language, asked.text, server=shell.language)
    spoken = conversations.language(asked.conversation)
    language = reply_language(asked.language, asked.text, spoken, shell.language)
    conversations.speak(asked.conversation, language)
    return language


_EMPTY: dict[str, Any] = {
    "outcome": "no_answer",
    "excerpts": [],
    "closest": [],
    "counts": {"articles": 0, "of": 0, "contrary": 0},
    "differences": [],
    "notices": [],
}


def contract(answer: Answer, collection: Collection, words: Wording) -> dict[str, Any]:
    """The answer in the contract's shape without its id.

    An excerpt's `text` stays that of the article; where the reader's language has it too, `translation` is beside it.
    """
    read = in_language(answer, collection, words)
    return {
        "language": words.language,
        "outcome": str(answer.outcome),
        "lead": lead(read, words),
        "excerpts": [_excerpt(*pair) for pair in zip(answer.excerpts, read.excerpts, strict=True)],
        "closest": [_excerpt(*pair) for pair in zip(answer.closest, read.closest, strict=True)],
        "counts": _counts(answer.counts),
        "differences": [difference(one) for one in read.differences],
        "notices": [str(notice) for notice in answer.notices],
    }


def _counts(counts: Counts) -> dict[str, int]:
    return {"articles": counts.articles, "of": counts.of, "contrary": counts.contradicting}


def _excerpt(excerpt: Excerpt, read: Excerpt) -> dict[str, Any]:
    article = excerpt.article
    row: dict[str, Any] = {
        "text": excerpt.text,
        "article": article.id,
        "paragraph": excerpt.paragraph,
        "verbatim": excerpt.verbatim,
        "title": article.title,
        "outlet": article.outlet,
        "published": str(article.published) if article.published else None,
        "url": article.url,
        "language": article.language,
        "speaker": excerpt.speaker,
        "side": str(excerpt.side) if excerpt.side else None,
    }
    return row | {"translation": read.text} if read.text != excerpt.text else row


def difference(one: Difference) -> dict[str, Any]:
    """A difference in the contract's shape."""
    return {
        "id": one.id,
        "kind": str(one.kind),
        "question": one.question,
        "automatic": one.automatic,
        "positions": [
            {
                "text": position.text,
                "evidence": [{"article": place.article, "paragraph": place.paragraph} for place in position.evidence],
            }
            for position in one.positions
        ],
    }


def dumped(value: object) -> str:
    """One line of JSON with letters as they are."""
    return json.dumps(value, ensure_ascii=False)
