"""An excerpt as a page quotes it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from knowledge.answers import Excerpt

from .citations import citation
from .labels import label
from .page import Quote
from .wording import Wording


def quotes(excerpts: Sequence[Excerpt], wording: Wording, *, first: int) -> Iterator[Quote]:
    """Numbered from `first`; 0 leaves the numbers out, for passages that are no answer."""
    for place, excerpt in enumerate(excerpts):
        yield _quote(excerpt, wording, first + place if first else 0)


def _quote(excerpt: Excerpt, wording: Wording, number: int) -> Quote:
    opened = "" if excerpt.opens or not excerpt.verbatim else "[…] "
    closed = "" if excerpt.closes or not excerpt.verbatim else " […]"
    return Quote(
        text=f"{opened}{excerpt.text}{closed}",
        citation=citation(excerpt, wording),
        number=number,
        matches=() if opened else excerpt.matches,
        label="; ".join(part for part in (_speaker(excerpt, wording), label(excerpt, wording)) if part),
        url=excerpt.article.url,
        quoted=excerpt.verbatim and excerpt.text[0] not in '“"«',
        title=wording.say("unnamed-outlet", title=excerpt.article.title) if excerpt.article.outlet else "",
    )


def _speaker(excerpt: Excerpt, wording: Wording) -> str:
    """Named where the words do not name the speaker; a translated brief always does, in its own language."""
    if not excerpt.speaker or excerpt.language or excerpt.speaker in excerpt.text:
        return ""
    return wording.say("speaker", speaker=excerpt.speaker)
