"""What an editor should know of a source before leaning on it, read from the article itself and beside the others."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from .answers import Flag, FlagKind
from .evidence.copies import runs
from .evidence.speech import has_quotation, speaker
from .models import Article, Evidence, Noise, Paragraph
from .text.analysis import fold
from .text.sentences import sentence_spans

if TYPE_CHECKING:
    from .claims.index import Claims

_SHARED = 0.1
_GAP = re.compile(
    r"\bthe (?:provided|supplied|given|available) (?:summary|text|article|excerpt|information|context|source|content)s?\b"
    r"|\b(?:details?|names?|specifics|information|figures?|dates?|results?|particulars)\b[^.;]{0,60}\b(?:is|are|was|were|has|have) not (?:been )?"
    r"(?:provided|specified|given|disclosed|included|available|mentioned|detailed|released|stated)\b"
    r"|\bno (?:further|other|additional|more|specific) (?:details?|information|specifics)\b"
    r"|\b(?:the|this) (?:article|summary|text|source|report|excerpt) does(?: not|n['’]t) (?:say|mention|specify|name|give|provide|include|state|detail|identify)\b"
    r"|\bnot (?:provided|specified|mentioned|detailed|included|named|disclosed) in the (?:article|summary|text|source|report|excerpt)s?\b"
    r"|\b(?:el|la) (?:resumen|texto|articulo|informacion|nota) (?:proporcionad[oa]|facilitad[oa]|disponible)\b"
    r"|\bno se (?:proporcionan|proporciono|ofrecen|ofrecieron|especifica|especifico|detallan?|detallaron|indica|indico|menciona|menciono)\b"
    r"|\b(?:el articulo|el texto|el resumen|la nota) no (?:dice|menciona|especifica|indica|detalla|precisa)\b"
)
_PROMOTION = re.compile(
    r"\b(?:sponsored (?:content|post|article|by)|paid (?:post|content|partnership|advertisement)|advertorial|branded content|partner content|for immediate release|press release"
    r"|(?:call|contact|email|visit) us (?:today|now|at|for|to)|schedule (?:a|your) (?:free )?consultation|free consultation|(?:sign|signing) up (?:for|to) our|subscribe (?:to|now|today)"
    r"|buy (?:now|tickets|yours)|use (?:the )?(?:promo )?code|donate (?:now|today)|our (?:law )?(?:firm|attorneys|lawyers|products|services) (?:can|will|is|are|offers?|provides?|help)"
    r"|contenido patrocinado|publirreportaje|comunicado de prensa|llamenos|suscribase|consulta gratis)\b"
)


def passport(article: Article, articles: Sequence[Article], claims: Claims | None = None) -> tuple[Flag, ...]:
    """The flags of an article among others; which claims stand nowhere else is told where `claims` holds those of all."""
    return (
        *_imprint(article),
        *_promotion(article),
        *_gaps(article),
        *shared_text(article, articles),
        *_unnamed(article),
        *(_only_here(article, articles, claims) if claims else ()),
    )


def _imprint(article: Article) -> Iterator[Flag]:
    if not article.author:
        yield Flag(FlagKind.NO_BYLINE)
    if not article.published:
        yield Flag(FlagKind.NO_DATE)


def _evidence(article: Article) -> Iterator[Paragraph]:
    return (one for one in article.paragraphs if not one.noise and not one.heading)


def _promotion(article: Article) -> Iterator[Flag]:
    """Promotion in the text itself; blocks that were cut as such weaken nothing that is left unless they name a sponsor."""
    found = _matching([one for one in article.paragraphs if one.noise in (None, Noise.PROMOTION)], _PROMOTION)
    told = [(one, words) for one, words in found if not one.noise or _SPONSOR.search(fold(one.text))]
    yield from _told(FlagKind.PROMOTION, article, told)


_SPONSOR = re.compile(r"sponsor|paid|advertorial|branded|partner content|patrocinad|publirreportaje|press release")


def _gaps(article: Article) -> Iterator[Flag]:
    yield from _told(FlagKind.OWN_GAP, article, _matching(_evidence(article), _GAP))


def _matching(paragraphs: Iterable[Paragraph], pattern: re.Pattern[str]) -> list[tuple[Paragraph, str]]:
    """Paragraphs with the words of theirs that match."""
    found = ((one, pattern.search(fold(one.text))) for one in paragraphs)
    return [(one, one.text[match.start() : match.end()]) for one, match in found if match]


def _told(kind: FlagKind, article: Article, found: Sequence[tuple[Paragraph, str]]) -> Iterator[Flag]:
    if found:
        yield Flag(kind, len(found), text=found[0][1], evidence=_places(article, [one for one, _ in found]))


def shared_text(article: Article, articles: Sequence[Article]) -> Iterator[Flag]:
    """The share of the article's runs of seven words that stand in another, largest first."""
    own = runs(article)
    common = [(len(own & runs(other)), other.id) for other in articles if other.id != article.id] if own else []
    for count, other in sorted(common, key=lambda pair: (-pair[0], pair[1])):
        if count >= _SHARED * len(own):
            yield Flag(FlagKind.SHARED_TEXT, round(100 * count / len(own)), 100, other)


def _unnamed(article: Article) -> Iterator[Flag]:
    """Quotations of some length that nobody by name is given for."""
    quoted = [(one, _is_named(voice)) for one in _evidence(article) for voice in _voices(one)]
    nameless = [one for one, named in quoted if not named]
    if nameless:
        yield Flag(FlagKind.UNNAMED_QUOTE, len(nameless), len(quoted), evidence=_places(article, nameless))


def _voices(paragraph: Paragraph) -> Iterator[str | None]:
    for span in sentence_spans(paragraph.text):
        if has_quotation(paragraph.text[span.start : span.stop]):
            yield speaker(paragraph.text, span.start, span.stop)


def _is_named(voice: str | None) -> bool:
    return voice is not None and voice[0].isupper()


def _only_here(article: Article, articles: Sequence[Article], claims: Claims) -> Iterator[Flag]:
    """Claims that no other article makes, copies of this one aside."""
    from .claims.conflicts.comparing import Relation  # slow to import, and whoever has claims has imported it
    from .claims.model import ClaimKind

    copies = {flag.other for flag in shared_text(article, articles) if flag.count >= _COPIED}
    # What will be so or not is told in too many words to know that nobody else tells it.
    own = [claim for claim in claims.all if claim.article == article.id and claim.kind is not ClaimKind.FACT]
    alone = [
        claim
        for claim in own
        if not any(
            one.relation is Relation.SAME and {one.one.article, one.other.article}.isdisjoint(copies)
            for one in claims.near(claim)
        )
    ]
    if alone and len({other.id for other in articles} - copies) > 1:
        numbers = Counter(claim.paragraph for claim in alone)
        places = tuple(Evidence(article.id, number) for number in sorted(numbers))
        yield Flag(FlagKind.ONLY_HERE, len(alone), len(own), text=alone[0].text, evidence=places)


_COPIED = 40


def _places(article: Article, paragraphs: Sequence[Paragraph]) -> tuple[Evidence, ...]:
    return tuple(dict.fromkeys(Evidence(article.id, one.number) for one in paragraphs))
