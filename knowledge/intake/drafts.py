"""An article on its way into a collection: its bytes, the name of its file, and a slip with what it does not say."""

from __future__ import annotations

import hashlib
import re
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path, PurePath

import yaml

from knowledge.errors import ArticleUnreadable, ChangeRefused
from knowledge.models import Article
from knowledge.reading.articles import Given, read_article
from knowledge.reading.cache import Cache
from knowledge.reading.desk import Desk
from knowledge.reading.files import ARTICLE_ENDINGS, Source, counts_as_article
from knowledge.text.analysis import fold

from .holding import Holding

_LONGEST = 60
_ID = re.compile(r"[^\W_](?:[\w.-]*\w)?")
_NO_NAME = re.compile(r"\d*|index|default|home|story|article|articles|news|amp|print|view|content|page")


@dataclass(frozen=True, slots=True)
class Draft:
    """`file_name` is that of the file to be; `source` is the address from which the bytes came."""

    file_name: str
    data: bytes
    slip: bytes = b""
    source: str | None = None

    @property
    def sha256(self) -> str:
        """The digest of the bytes."""
        return hashlib.sha256(self.data).hexdigest()

    @contextmanager
    def staged(self, holding: Holding) -> Iterator[Source]:
        """The draft as a file of the collection that lies in a folder of its own for as long as it is looked at."""
        with tempfile.TemporaryDirectory(prefix="onrecord-") as folder:
            source = Source(Path(folder) / self.file_name, holding.name(self.file_name))
            source.path.write_bytes(self.data)
            if self.slip:
                source.slip.path.write_bytes(self.slip)
            yield source

    def read(self, holding: Holding, cache: Cache) -> tuple[Given, Desk]:
        """What the collection will read; raises ArticleUnreadable."""
        desk = Desk(cache)
        with self.staged(holding) as source:
            return read_article(source, desk), desk


def file_draft(path: Path) -> Draft:
    """A file as it is; raises ArticleUnreadable."""
    if not path.is_file():
        raise ArticleUnreadable(str(path), "not_a_file" if path.exists() else "not_found")
    return Draft(path.name, Source(path, str(path)).read())


def settled(draft: Draft, holding: Holding, cache: Cache, wanted: str | None) -> Draft:
    """The draft under a file name that is free, with a slip for its id and its address where it gives neither.

    Raises ArticleUnreadable and ChangeRefused.
    """
    if PurePath(draft.file_name).suffix.lower() not in ARTICLE_ENDINGS:
        raise ChangeRefused("ending", PurePath(draft.file_name).suffix or draft.file_name)
    given, _ = draft.read(holding, cache)
    id_ = _id(draft, given, wanted)
    name = _free_name(holding, _slug(id_) or "article", PurePath(draft.file_name).suffix.lower())
    says = given.head.text("id") or PurePath(name).stem
    fields = {"id": id_ if says != id_ else None, "url": None if given.article.url else draft.source}
    return replace(draft, file_name=name, slip=_slip(fields))


def _id(draft: Draft, given: Given, wanted: str | None) -> str:
    """As asked for, as the article gives it, or from the name of its file; of an address without a name the title."""
    if wanted is not None:
        if not _ID.fullmatch(wanted):
            raise ChangeRefused("bad_id", wanted)
        return wanted
    if own := given.head.text("id"):
        return own
    named = _slug(PurePath(draft.file_name).stem)
    return _slug(given.article.title) if draft.source and _NO_NAME.fullmatch(named) else named


def _slug(text: str) -> str:
    words = re.sub(r"[^a-z0-9]+", "-", fold(text)).strip("-")
    return words if len(words) <= _LONGEST else words[:_LONGEST].rpartition("-")[0]


def _free_name(holding: Holding, stem: str, ending: str) -> str:
    """A retracted article keeps its file, and so its file's name."""
    number = 1
    name = stem + ending
    while not counts_as_article(name) or holding.path(holding.name(name)).exists():
        number += 1
        name = f"{stem}-{number}{ending}"
    return name


def _slip(fields: Mapping[str, str | None]) -> bytes:
    said = {key: value for key, value in fields.items() if value}
    return yaml.safe_dump(said, allow_unicode=True, sort_keys=True, width=10_000).encode() if said else b""


def same_text(one: Article, other: Article) -> bool:
    """True for articles with the same words in their evidence."""
    return _words(one) == _words(other)


def _words(article: Article) -> list[str]:
    return re.findall(
        r"\w+", fold(" ".join(one.text for one in article.paragraphs if not one.noise and not one.heading))
    )
