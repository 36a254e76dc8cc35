"""A brief in another language: the same markers in the same order, the same figures in every paragraph."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import zip_longest

from knowledge.errors import ArticleUnreadable
from knowledge.models import Article, Kind, Paragraph, Translation

from .desk import Desk
from .files import Source
from .front_matter import split_front_matter
from .markdown import Fact, facts

_NUMBER = re.compile(r"\d+(?:[.,\u00a0\u202f]\d+)*")
_GROUPED = re.compile(r"\d{1,3}(?:[.,\u00a0\u202f]\d{3})+")
_GLOSS = re.compile(r"(?<=[\"”»’'])\s*(?:\[[^\[\]]*\]|\([^()]*\))")
_KNOWN = ("title", "reviewer")


def read_translation(source: Source, language: str, article: Article, desk: Desk) -> Translation | None:
    """The translation, or nothing where a problem was found."""
    if article.kind is not Kind.BRIEF:
        desk.findings.error(source.file, "translation_full", article.id)
        return None
    try:
        head, body, above = split_front_matter(desk.text(source), source.file, desk.findings)
    except ArticleUnreadable as error:
        desk.findings.unreadable(error)
        return None
    head.warn_of_others(_KNOWN)
    found = facts(body, above, source.file, desk.findings)
    if not _agrees(found, article.paragraphs, source.file, desk):
        return None
    title = head.text("title") or article.title
    return Translation(language, title, tuple(fact.text for fact in found), head.text("reviewer"))


def _agrees(found: Sequence[Fact], paragraphs: Sequence[Paragraph], file: str, desk: Desk) -> bool:
    """The first marker that differs makes all later ones differ; of figures every mismatch is told."""
    for fact, paragraph in zip_longest(found, paragraphs):
        if fact is None or paragraph is None or (fact.number, fact.side) != (paragraph.number, paragraph.side):
            line = fact.line if fact else found[-1].line if found else None
            desk.findings.error(file, "translation_marker", _marker(paragraph), line=line)
            return False
    sound = True
    for fact, paragraph in zip(found, paragraphs, strict=True):
        if difference := _differing_figures(paragraph.text, fact.text):
            desk.findings.error(file, "translation_figures", difference, line=fact.line)
            sound = False
    return sound


def _marker(paragraph: Paragraph | None) -> str:
    """The marker that should stand there, as it is written."""
    if paragraph is None:
        return "-"
    return f"[{paragraph.number} {paragraph.side}]" if paragraph.side else f"[{paragraph.number}]"


def _differing_figures(original: str, translation: str) -> str:
    """The figures that only one of them holds; a gloss after a quotation may repeat the quotation's."""
    expected = figures(original)
    if expected in (figures(translation), figures(_GLOSS.sub("", translation))):
        return ""
    found = figures(translation)
    return " ".join(
        [*(f"-{one}" for one in (expected - found).elements()), *(f"+{one}" for one in (found - expected).elements())]
    )


def figures(text: str) -> Counter[str]:
    """All numbers of a text, without separators of thousands and with a point before decimals."""
    return Counter(_plain(number) for number in _NUMBER.findall(text))


def _plain(number: str) -> str:
    if _GROUPED.fullmatch(number):
        return re.sub(r"\D", "", number)
    whole, mark, rest = re.fullmatch(r"(.*?)(?:([.,])(\d+))?", number).groups("")  # type: ignore[union-attr]
    return re.sub(r"\D", "", whole) + ("." if mark else "") + rest
