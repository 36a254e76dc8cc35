"""One file of a collection as one article."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from knowledge.errors import ArticleUnreadable
from knowledge.models import Article, Kind, Paragraph, PartialDate, Standing

from .blocks import Extract, lines, packed, unpacked
from .desk import Desk
from .files import Source
from .front_matter import Head, split_front_matter, with_slip
from .markdown import blocks, facts

OUTLET_KINDS = (
    "official", "newspaper", "tv", "radio", "wire", "online", "magazine", "nonprofit", "advocacy", "opinion", "blog", "aggregator",
)  # fmt: skip
_KNOWN = (
    "id", "kind", "title", "outlet", "author", "url", "outlet_kind", "standing", "published", "not_before", "dating", "language",
    "complete", "derives_from", "note",
)  # fmt: skip
_MARKER = re.compile(r"\[\d+(?: support| oppose)?\] ")


@dataclass(frozen=True, slots=True)
class Given:
    """An article, its front matter, which knows on which line a field stands, and what its page says of itself."""

    article: Article
    head: Head
    extract: Extract


def read_article(source: Source, desk: Desk) -> Given:
    """Raises ArticleUnreadable."""
    if source.ending == ".md":
        return _markdown(source, desk)
    extract = Extract(lines(desk.text(source))) if source.ending == ".txt" else _extract(source, desk)
    head = with_slip(Head(source.file, desk.findings, {}), source, desk)
    head.warn_of_others(_KNOWN)
    return Given(_full(source, head, extract), head, extract)


def _markdown(source: Source, desk: Desk) -> Given:
    head, body, above = split_front_matter(desk.text(source), source.file, desk.findings)
    head = with_slip(head, source, desk)
    head.warn_of_others(_KNOWN)
    if head.fields.get("kind") not in (None, *Kind):
        raise ArticleUnreadable(source.file, "kind", line=head.line("kind"))
    kind = head.choice("kind", Kind)
    if kind is Kind.BRIEF:
        return Given(_brief(source, head, body, above, desk), head, Extract(()))
    found = tuple(blocks(body, above))
    if not kind and found and all(_MARKER.match(block.text) for block in found):
        desk.findings.warning(source.file, "brief_unmarked", line=found[0].line)
    extract = Extract(found)
    return Given(_full(source, head, extract), head, extract)


def _extract(source: Source, desk: Desk) -> Extract:
    """A page or a document; its slow extraction is kept between runs."""
    data = desk.read(source)
    if source.ending == ".pdf":
        return _kept("pypdf", lambda: _document(data, source.file), data, desk)
    return _kept("trafilatura", lambda: _page(data, source.file), data, desk)


def _kept(library: str, make: Callable[[], Extract], data: bytes, desk: Desk) -> Extract:
    from importlib.metadata import version  # slow to import, like the libraries that only such files need

    return desk.cache.recall(f"{library}-{version(library)}", data, make, packed, unpacked)


def _document(data: bytes, file: str) -> Extract:
    from .pdf import document

    return document(data, file)


def _page(data: bytes, file: str) -> Extract:
    from .web import page

    return page(data, file)


def _brief(source: Source, head: Head, body: str, above: int, desk: Desk) -> Article:
    found = facts(body, above, source.file, desk.findings)
    paragraphs = tuple(Paragraph(fact.number, fact.text, side=fact.side) for fact in found)
    article = _article(source, head, paragraphs, Extract((), language="en"))
    return replace(article, kind=Kind.BRIEF)


def _full(source: Source, head: Head, extract: Extract) -> Article:
    from .judging import judged  # its many patterns are slow to compile, and a collection of briefs needs none

    found = judged(extract)
    article = _article(source, head, found.paragraphs, found.extract)
    known = article.published or article.not_before
    return article if known else replace(article, not_before=found.not_before)


def _article(source: Source, head: Head, paragraphs: tuple[Paragraph, ...], extract: Extract) -> Article:
    if not any(not one.noise and not one.heading for one in paragraphs):
        raise ArticleUnreadable(source.file, "no_text")
    return Article(
        id=head.text("id") or source.stem,
        title=head.text("title") or extract.title or _from_name(source.stem),
        paragraphs=paragraphs,
        outlet=head.text("outlet") or extract.outlet,
        outlet_kind=head.one_of("outlet_kind", OUTLET_KINDS),
        author=head.text("author") or extract.author,
        url=head.url("url") or extract.url,
        published=head.date("published") or _date(extract.published),
        not_before=head.date("not_before"),
        language=head.text("language") or extract.language or "en",
        standing=head.choice("standing", Standing),
        complete=head.flag("complete", default=True),
        derives_from=head.text("derives_from"),
        note=head.text("note"),
        dating=head.text("dating"),
        file=source.file,
    )


def _date(text: str | None) -> PartialDate | None:
    try:
        return PartialDate.parse(text) if text else None
    except ValueError:
        return None


def _from_name(stem: str) -> str:
    """A file's name as the words that it stands for, where nothing else gives a title."""
    words = " ".join(re.split(r"[\s_-]+", stem)).strip()
    return words[:1].upper() + words[1:] if words else stem
