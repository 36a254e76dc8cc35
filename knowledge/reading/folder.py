"""A folder read whole: what is broken is named, and the rest works."""

from __future__ import annotations

import hashlib
import re
import tomllib
from pathlib import Path
from typing import Any

from knowledge.errors import ArticleUnreadable, CollectionUnreadable
from knowledge.models import Article, Collection, Kind, Paragraph, PartialDate, Problem, Severity, Side, Standing

from .front_matter import split_front_matter
from .markdown import blocks

_MARKER = re.compile(r"\[(\d+)(?:\s+(support|oppose))?\]\s+")
_ENDINGS = (".md", ".txt")


def read_collection(folder: Path) -> Collection:
    """Everything in the folder; raises CollectionUnreadable."""
    if not folder.exists():
        raise CollectionUnreadable(str(folder), "missing")
    if not folder.is_dir():
        raise CollectionUnreadable(str(folder), "not_a_folder")
    files = sorted(
        (
            path
            for place in (folder, folder / "articles")
            if place.is_dir()
            for path in place.iterdir()
            if path.suffix.lower() in _ENDINGS and not path.name.startswith(".")
        ),
        key=lambda path: path.name,
    )
    if not files:
        raise CollectionUnreadable(str(folder), "empty")
    problems: list[Problem] = []
    articles = []
    for path in files:
        try:
            articles.append(_article(path, path.relative_to(folder).as_posix()))
        except (ArticleUnreadable, OSError, ValueError) as error:
            problems.append(Problem(Severity.ERROR, path.name, str(error)))
    if not articles:
        raise CollectionUnreadable(str(folder), "nothing_readable")
    head: dict[str, Any] = {}
    if (folder / "collection.toml").is_file():
        head = tomllib.loads((folder / "collection.toml").read_text(encoding="utf-8"))
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in files)).hexdigest()[:8]
    return Collection(
        title=head.get("title", folder.resolve().name),
        policy=head.get("policy"),
        articles=tuple(articles),
        problems=tuple(problems),
        version=digest,
    )


def _article(path: Path, file: str) -> Article:
    text = path.read_text(encoding="utf-8-sig").replace("\r\n", "\n")
    if path.suffix.lower() == ".txt":
        paragraphs = tuple(
            Paragraph(number, line.strip())
            for number, line in enumerate((one for one in text.split("\n") if one.strip()), 1)
        )
        return Article(
            path.stem,
            paragraphs[0].text if paragraphs and len(paragraphs[0].text) < 120 else path.stem,
            paragraphs,
            file=file,
        )
    fields, body, above = split_front_matter(text, file)
    kind = Kind(fields.get("kind", "full"))
    found = list(blocks(body, above)) if kind is Kind.FULL else []
    return Article(
        id=str(fields.get("id", path.stem)),
        title=str(fields.get("title", path.stem)),
        paragraphs=_facts(body)
        if kind is Kind.BRIEF
        else tuple(Paragraph(number, block.text, heading=block.heading) for number, block in enumerate(found, 1)),
        kind=kind,
        published=PartialDate.parse(str(fields["published"])) if "published" in fields else None,
        not_before=PartialDate.parse(str(fields["not_before"])) if "not_before" in fields else None,
        standing=Standing(fields["standing"]) if "standing" in fields else None,
        complete=bool(fields.get("complete", True)),
        language=str(fields.get("language", "en")),
        file=file,
        **{
            key: str(fields[key])
            for key in ("outlet", "outlet_kind", "author", "url", "derives_from", "note", "dating")
            if key in fields
        },
    )


def _facts(body: str) -> tuple[Paragraph, ...]:
    found = []
    for block in re.split(r"\n\s*\n", body):
        marker = _MARKER.match(block.strip())
        if marker:
            found.append(
                Paragraph(
                    int(marker[1]),
                    " ".join(block.strip()[marker.end() :].split()),
                    side=Side(marker[2]) if marker[2] else None,
                )
            )
    return tuple(found)
