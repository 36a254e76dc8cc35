"""Short excerpts: whole sentences, byte for byte, with the speaker they are ascribed to."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from knowledge.answers import Asks, Excerpt, Place
from knowledge.models import Kind, Side, Span
from knowledge.passages import Passage, Sentence
from knowledge.question.reading import Reading
from knowledge.text.analysis import stem, tokens

from .fit import HARD, fit
from .sides import side_of
from .speech import has_quotation, speaker
from .weighing import Candidate

LENGTH = 220
_DEPENDENT = re.compile(
    r"^(?:[“\"]?(?:He|She|They|It|This|These|Those|That|Such|However|But|And|Moreover|Furthermore|Conversely|Instead|Additionally|Meanwhile|Her|His|Their|Both|Others?|The move|The decision|Some)\b|[A-Z]\w+ (?:said|says|called|calls) (?:that|this|it) (?:was|is|had|has)\b)"
)

SideOf = Callable[[str | None], Side | None]


def excerpt(candidate: Candidate, reading: Reading, known_side: SideOf) -> Excerpt:
    """The candidate's sentence with as many neighbours as it needs and the length allows."""
    passage = candidate.passage
    chosen = _around(passage, candidate.sentence, reading)
    start, stop = chosen[0].span.start, chosen[-1].span.stop
    text = passage.paragraph.text[start:stop]
    voice = speaker(passage.paragraph.text, candidate.sentence.span.start, candidate.sentence.span.stop)
    return Excerpt(
        text=text,
        article=passage.article,
        paragraph=passage.paragraph.number,
        verbatim=passage.article.kind is Kind.FULL,
        speaker=voice,
        side=passage.paragraph.side or known_side(voice) or side_of(candidate.text, passage.heading),
        matches=_matches(text, reading, passage.article.language),
        opens=start == 0,
        closes=stop >= len(passage.paragraph.text.rstrip()),
        place=Place(passage.article.id, passage.article.paragraphs.index(passage.paragraph), Span(start, stop)),
    )


def _around(passage: Passage, sentence: Sentence, reading: Reading) -> list[Sentence]:
    """A sentence that leans on the one before takes it along; one that lacks the speaker or the date takes the next; a short last one takes the one before."""
    place = passage.sentences.index(sentence)
    chosen = [sentence]
    text = passage.words(sentence)
    if place and _DEPENDENT.match(text) and _together(passage.sentences[place - 1], sentence) <= LENGTH * 1.6:
        chosen.insert(0, passage.sentences[place - 1])
    following = passage.sentences[place + 1 : place + 2]
    wanting = following and (
        _needs_speaker(passage, sentence) or _fits_better(passage, following[0], sentence, reading)
    )
    if (wanting and _together(chosen[0], following[0]) <= LENGTH * 1.9) or (
        following and _together(chosen[0], following[0]) <= LENGTH and not following[0].asking
    ):
        chosen.append(following[0])
    before = passage.sentences[place - 1] if place and chosen == [sentence] else None
    if before and not before.asking and _together(before, sentence) <= LENGTH:
        chosen.insert(0, before)
    return chosen


def _fits_better(passage: Passage, other: Sentence, sentence: Sentence, reading: Reading) -> bool:
    """True where the next sentence holds the figure or date that was asked for more exactly."""
    if reading.asks not in (*HARD, Asks.TIME):
        return False
    return fit(passage.words(other), reading).degree > fit(passage.words(sentence), reading).degree


def _together(first: Sentence, last: Sentence) -> int:
    return last.span.stop - first.span.start


def _needs_speaker(passage: Passage, sentence: Sentence) -> bool:
    text = passage.words(sentence)
    return has_quotation(text) and not re.search(r"[”\"»],?\s+\w+|\w+\s+[“\"«]", text)


def _matches(text: str, reading: Reading, language: str) -> tuple[Span, ...]:
    wanted = {part for slot in reading.slots for way in slot.alternatives if way.same for part in way.stems}
    return tuple(Span(token.start, token.stop) for token in tokens(text) if stem(token.text, language) in wanted)


def spread(candidates: Sequence[Candidate], limit: int, *, each: int = 2) -> list[Candidate]:
    """The best candidates, distinct articles first, then at most `each` an article and one a paragraph."""
    first: list[Candidate] = []
    second: list[Candidate] = []
    seen: dict[str, int] = {}
    paragraphs: set[tuple[str, int, str]] = set()
    for candidate in candidates:
        article, paragraph = candidate.key
        block = (article, paragraph, candidate.passage.paragraph.text)
        if block in paragraphs:
            continue
        paragraphs.add(block)
        seen[article] = seen.get(article, 0) + 1
        if seen[article] == 1:
            first.append(candidate)
        elif seen[article] <= each:
            second.append(candidate)
    return [*first, *second][:limit]
