"""A sentence read for claims: its words, their concepts, its clauses and its tense."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from knowledge.models import PartialDate, Span
from knowledge.text.analysis import fold
from knowledge.text.stopwords import STOP_WORDS

from .concepts import located

_WORD = re.compile(
    r"(?P<number>\d{1,3}(?:[.,]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,:]\d+)?)"
    r"|(?P<half>[ap]\.\s?m\b\.?)"
    r"|(?P<word>[^\W\d_]+(?:['’][^\W\d_]+)*)"
    r"|(?P<mark>[$€£%,;:()“”\"«»—–?!./-])"
)
_CUT = frozenset(';:()—“”"«»')
_STARTERS = frozenset(
    "but while whereas although though because unless if when which who whose that where so and or yet as most half much "
    "pero mientras aunque porque cuando si que quien quienes donde y o cuyo pues".split()
)
_ALWAYS = frozenset("but while whereas although because unless pero mientras aunque porque".split())
_SPEECH = re.compile(
    r"\b(?:said|says|say|told|according to|added|announced|argued|noted|explained|dijo|dice|segun|afirmo|aseguro|senalo|explico|anuncio|agrego)\b"
)


_SEASONAL = frozenset(["the", "this", "next", "last", "every"])
_PRONOUNS = frozenset("it they this these those them that one".split())
_OPENING = 3
Clause = tuple[tuple[int, int], ...]
_RELATIVES = frozenset("which who whose whom que quien quienes cuyo cuya".split())


def any_word(*ways: str) -> re.Pattern[str]:
    """One pattern for whole words or phrases, the first way that fits."""
    return re.compile(rf"\b(?:{'|'.join(ways)})\b")


def any_of(patterns: Iterable[re.Pattern[str]]) -> re.Pattern[str]:
    """One pattern that finds whether any of several stands in a sentence: most hold none."""
    return re.compile("|".join(pattern.pattern for pattern in patterns))


class Word(NamedTuple):
    """A folded word, number or mark with its place in the sentence."""

    text: str
    kind: str
    start: int
    stop: int


@dataclass
class Statement:
    """One sentence of an article; places of words are numbers in `words`, `before` is the sentence before it.

    A yes or no is read with its question; then `shown` is the answer alone, as it stands in the paragraph.
    """

    text: str
    language: str = "en"
    published: PartialDate | None = None
    article: str = ""
    paragraph: int = 0
    span: Span = field(default_factory=lambda: Span(0, 0))
    before: Statement | None = None
    town: str = ""
    shown: str = ""

    @cached_property
    def folded(self) -> str:
        """The sentence without accents and capitals, of the same length."""
        return fold(self.text)

    @cached_property
    def words(self) -> list[Word]:
        """Every word, number and mark in order."""
        return [
            Word(match[0].replace("’", "'"), match.lastgroup or "word", match.start(), match.end())
            for match in _WORD.finditer(self.folded)
        ]

    @cached_property
    def texts(self) -> list[str]:
        """The words alone."""
        return [word.text for word in self.words]

    @cached_property
    def held(self) -> frozenset[str]:
        """The words as a set, to ask what the sentence may hold at all."""
        return frozenset(self.texts)

    @cached_property
    def concepts(self) -> list[tuple[str, ...]]:
        """The concepts of each word."""
        return located([self._bare(place) for place in range(len(self.texts))], self.language)

    def _bare(self, place: int) -> str:
        """A word without its ending of possession; the fall that is a season is called autumn."""
        text = re.sub(r"'s?$", "", self.texts[place])
        season = (
            text == "fall"
            and self.texts[place - 1] in _SEASONAL
            and self.texts[place + 1 : place + 2] not in (["in"], ["from"])
        )
        return "autumn" if season else text

    @cached_property
    def taken_up(self) -> frozenset[str]:
        """What the sentence before speaks of, where this one goes on with `it` or `they`."""
        if self.before is None or not _PRONOUNS & set(self.texts[:_OPENING]):
            return frozenset()
        said = self.before.at(range(len(self.before.words)))
        further = self.before.before if len(self.before.words) <= _OPENING else None
        return said | further.at(range(len(further.words))) if further else said

    @cached_property
    def segments(self) -> list[tuple[int, int]]:
        """Stretches between the cuts, in order, without gaps."""
        cuts = [0]
        relative = False
        for place in range(1, len(self.words)):
            if self._cuts(place) or (relative and self.texts[place - 1] == ","):
                cuts.append(place)
                relative = self.texts[place] in _RELATIVES
        return [(one, two) for one, two in zip(cuts, [*cuts[1:], len(self.words)], strict=True) if one < two]

    @cached_property
    def clauses(self) -> list[Clause]:
        """The segments that speak of one thing: a main clause goes on after a relative one."""
        found: list[Clause] = []
        for place, segment in enumerate(self.segments):
            resumes = (
                place > 1
                and self.texts[self.segments[place - 1][0]] in _RELATIVES
                and self.texts[segment[0]] not in _STARTERS
            )
            if resumes and len(found) > 1:
                found[-2] = (*found[-2], segment)
            else:
                found.append((segment,))
        return found

    def _cuts(self, place: int) -> bool:
        word, before = self.words[place].text, self.words[place - 1].text
        if self.words[place - 1].kind == "half" and before.endswith(".") and self._opens(place):
            return True
        if word in _CUT or word in _ALWAYS:
            return self.texts[place + 1 : place + 2] not in (["not"], ["need"])
        return before == "," and (word in _STARTERS or self._tag(place))

    def _opens(self, place: int) -> bool:
        """True for a new sentence after an hour: `until 11 p.m. The season ends`; not for `10 p.m. Tuesday`."""
        word = self.words[place]
        return self.text[word.start].isupper() and word.text not in DAYS

    def _tag(self, place: int) -> bool:
        """True for a short stretch after a comma that only says who speaks."""
        stop = next((one for one in range(place, len(self.words)) if self.words[one].text in ",;"), len(self.words))
        last = self.words[min(stop, len(self.words)) - 1].stop
        return stop - place <= 9 and bool(_SPEECH.search(self.folded[self.words[place].start : last]))

    def clause(self, place: int) -> Clause:
        """The clause that holds the word."""
        return next(
            (one for one in self.clauses if any(start <= place < stop for start, stop in one)), ((0, len(self.words)),)
        )

    def places(self, clause: Clause) -> list[int]:
        """The words of a clause."""
        return [place for start, stop in clause for place in range(start, stop)]

    def wording(self, clause: Clause) -> str:
        """A clause as it stands, its segments joined."""
        return " ".join(self.printed(*segment) for segment in clause)

    def at(self, places: Iterable[int]) -> frozenset[str]:
        """The concepts of some words."""
        return frozenset(concept for place in places for concept in self.concepts[place])

    def find(self, pattern: re.Pattern[str], clause: Clause) -> tuple[int, int] | None:
        """The words at which a pattern stands in the clause."""
        if not self._holds(pattern):
            return None
        for start, stop in clause:
            found = pattern.search(self.folded, self.words[start].start, self.words[stop - 1].stop)
            if found and found.end() > found.start():
                return self._word_at(found.start()), self._word_at(found.end() - 1) + 1
        return None

    def _holds(self, pattern: re.Pattern[str]) -> bool:
        """True when the pattern stands anywhere in the sentence; asked once for all clauses."""
        if pattern not in self._searched:
            self._searched[pattern] = pattern.search(self.folded) is not None
        return self._searched[pattern]

    @cached_property
    def _searched(self) -> dict[re.Pattern[str], bool]:
        return {}

    def within(self, start: int, stop: int) -> list[int]:
        """The words that begin in a stretch of characters."""
        return list(range(self.first_from(start), self.first_from(stop)))

    def first_from(self, character: int) -> int:
        """The first word that begins at a character or after it; the number of words where none does."""
        return bisect_left(self._starts, character)

    def _word_at(self, character: int) -> int:
        return max(0, bisect_right(self._starts, character) - 1)

    @cached_property
    def _starts(self) -> list[int]:
        return [word.start for word in self.words]

    def said(self, start: int, stop: int) -> frozenset[str]:
        """The concepts of a stretch of words."""
        return frozenset(concept for ids in self.concepts[start:stop] for concept in ids)

    def printed(self, start: int, stop: int) -> str:
        """A stretch of words as it stands."""
        return self.text[self.words[start].start : self.words[stop - 1].stop] if start < stop else ""

    def follows(self, place: int, *phrase: str) -> bool:
        """True when the phrase stands at the place."""
        return tuple(self.texts[place : place + len(phrase)]) == phrase

    @cached_property
    def names(self) -> frozenset[str]:
        """Folded capitalised words that do not open the sentence."""
        return frozenset(
            word.text.removesuffix("'s") for place, word in enumerate(self.words) if place and self.named(place)
        )

    def named(self, place: int) -> bool:
        word = self.words[place]
        if word.kind != "word" or not self.text[word.start].isupper() or word.text.removesuffix("'s") in _ORDINARY:
            return False
        return not place or self.texts[place - 1] not in _OPENERS

    @cached_property
    def places_named(self) -> frozenset[str]:
        """Names that stand where a place stands: after a preposition, as an owner, or first without being a known word."""
        found = {
            word.text.removesuffix("'s")
            for place, word in enumerate(self.words)
            if place and self.named(place) and (self._located(place) or word.text.endswith("'s"))
        }
        if len(self.words) > 2 and self.named(0) and self.named(1) and not self._voices(2):
            found |= {self.texts[0], self.texts[1]}
        first = self.words[0] if self.words else None
        if (
            first
            and self.concepts[0][:1]
            and self.concepts[0][0].startswith("=")
            and self.named(0)
            and first.text[-2:] not in _ENDINGS
            and not self._voices(1)
        ):
            found.add(first.text.removesuffix("'s"))
        unknown = {
            text for ids, text in zip(self.concepts, self.texts, strict=True) if not ids or ids[0].startswith("=")
        }
        return frozenset(name for name in found if name in unknown or name + "'s" in unknown)

    def _located(self, place: int) -> bool:
        """After a preposition, but not inside the name of a body: `Office of Economic Development`."""
        return self.texts[place - 1] in _LOCATING and not (
            place > 1 and self.texts[place - 1] in {"of", "de", "del"} and self.named(place - 2)
        )

    def _voices(self, place: int) -> bool:
        """True where somebody speaks, expects or wants: who does so is no place."""
        return self.texts[place : place + 1] != [] and bool(_VOICED & set(self.concepts[place]))


_OPENERS = frozenset(["“", '"', "«", ":", "."])
_VOICED = frozenset(["say", "expect", "support", "oppose", "propose", "request", "hope", "speak", "vote", "agree"])
_LOCATING = frozenset("in at of near from on en de del".split())
_ENDINGS = frozenset(["ly", "ed", "ng", "es", "rs", "ts", "os", "as", "ns"])
DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december".split()
)
_ORDINARY = (
    STOP_WORDS["en"]
    | STOP_WORDS["es"]
    | frozenset(
        "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday "
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miercoles jueves viernes sabado domingo "
        "half most third quarter mitad mayoria one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred "
        "cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien".split()
    )
)
