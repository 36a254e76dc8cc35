"""The pages of taking in an article: what it is, and how it was read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from knowledge.errors import ArticleUnreadable, ChangeRefused
from knowledge.intake.history import Entry, What
from knowledge.intake.previewing import Preview, Told
from knowledge.models import Article, Paragraph, PartialDate, Problem, Severity

from .citations import outlet
from .page import Block, Heading, Item, Line, Note, Page, Section
from .passport_lines import passport_lines
from .problem_lines import problem_line
from .wording import Wording

_CUT = 12
_SHORT = 70


def preview_page(preview: Preview, others: Iterable[Article], wording: Wording) -> Page:
    """The article as it would be added."""
    return Page(tuple(_preview(preview, {one.id: outlet(one, wording) for one in others}, wording)))


def _preview(preview: Preview, outlets: Mapping[str, str], wording: Wording) -> Iterator[Block]:
    article = preview.article
    evidence = sum(1 for one in article.paragraphs if not one.noise and not one.heading)
    yield Heading(wording.say("intake-heading"))
    yield Line(f"{article.title} [{article.id}]", strong=True)
    yield Line(wording.say("intake-size", n=evidence, file=preview.draft.file_name))
    for told in preview.told:
        yield Item(_field(told, wording))
    yield Section(wording.say("intake-cut", n=len(preview.cut)))
    for paragraph in preview.cut[:_CUT]:
        yield Item(_cut(paragraph, wording))
    if len(preview.cut) > _CUT:
        yield Note(wording.say("intake-more", n=len(preview.cut) - _CUT))
    yield Section(wording.say("intake-passport"))
    flags = [*passport_lines(preview.flags, outlets, wording)]
    yield from map(Item, flags or [wording.say("intake-passport-clean")])
    for other in preview.same_address:
        yield Item(wording.say("intake-same-address", other=other))
    yield from (Item(problem_line(one, wording)) for one in preview.problems)


def _field(told: Told, wording: Wording) -> str:
    value = told.value or wording.say("intake-unknown")
    if told.field in ("published", "not_before") and told.value:
        value = wording.date(PartialDate.parse(told.value))
    return wording.say(f"intake-field-{told.field}", value=value, by=wording.say(f"intake-by-{told.by}"))


def _cut(paragraph: Paragraph, wording: Wording) -> str:
    text = paragraph.text if len(paragraph.text) <= _SHORT else f"{paragraph.text[:_SHORT].rstrip()}…"
    reason = wording.say(f"noise-{paragraph.noise}")
    return wording.say("intake-cut-line", number=paragraph.number, reason=reason, text=text)


def refusal(error: ArticleUnreadable | ChangeRefused, wording: Wording) -> str:
    """Why an article is not taken in, or a change not made."""
    if isinstance(error, ChangeRefused):
        return wording.say(f"refused-{error.reason}", detail=error.detail)
    return problem_line(Problem(Severity.ERROR, error.file, error.reason, error.line, detail=error.detail), wording)


def history_page(title: str, history: Iterable[Entry], missing: frozenset[str], wording: Wording) -> Page:
    """The record of changes, latest last; `missing` are names of files that do not exist."""
    entries = [*history]
    blocks: list[Block] = [Heading(wording.say("history-heading", title=title))]
    blocks.append(Line(wording.say("history-lead", n=len(entries)), strong=True))
    blocks.extend(_entry(one, one.file in missing, wording) for one in entries)
    return Page(tuple(blocks))


def _entry(entry: Entry, missing: bool, wording: Wording) -> Item:
    key = "history-not-there" if missing and entry.what is What.ADDED else f"history-{entry.what}"
    when = wording.say("history-when", date=wording.date(PartialDate.parse(entry.when[:10])), time=entry.when[11:16])
    first = wording.say(key, number=entry.number, when=when, id=entry.id, title=entry.title)
    undoes = wording.say("history-undoes", number=entry.undoes) if entry.undoes is not None else ""
    place = wording.say("history-file", file=entry.file, digest=entry.sha256[:12])
    return Item(first, tuple(part for part in (undoes, entry.source or "", place) if part))
