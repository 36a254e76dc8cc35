"""Numbers in a sentence, in digits and in words, with the grain to which they are printed."""

from __future__ import annotations

import re
from typing import NamedTuple

from text_to_num import find_numbers

from knowledge.claims.statement import Statement, Word

_MAGNITUDES = {
    "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "k": 1e3, "m": 1e6, "bn": 1e9,
    "mil": 1e3, "millon": 1e6, "millones": 1e6, "billones": 1e12,
}  # fmt: skip
_LOOSE = {
    ("half", "a", "dozen"): (6, 6), ("a", "dozen"): (12, 12), ("two", "dozen"): (24, 24), ("three", "dozen"): (36, 36),
    ("media", "docena"): (6, 6), ("una", "docena"): (12, 12), ("dos", "docenas"): (24, 24), ("dozen",): (12, 12),
    **{
        (*words, magnitude): (part * size, part * size)
        for magnitude, size in (("million", 1e6), ("billion", 1e9), ("thousand", 1e3))
        for words, part in ((("half", "a"), 0.5), (("quarter", "of", "a"), 0.25), (("a", "quarter", "of", "a"), 0.25), (("three", "quarters", "of", "a"), 0.75))
    },
    ("a", "million", "and", "a", "half"): (1.5e6, 1.5e6), ("a", "billion", "and", "a", "half"): (1.5e9, 1.5e9), ("a", "billion"): (1e9, 1e9),
    ("un", "cuarto", "de", "millon"): (2.5e5, 2.5e5), ("medio", "millar"): (500, 500), ("un", "millon", "y", "medio"): (1.5e6, 1.5e6),
    ("medio", "millon"): (5e5, 5e5), ("a", "hundred"): (100, 100), ("a", "thousand"): (1e3, 1e3),
    ("a", "million"): (1e6, 1e6), ("un", "millon"): (1e6, 1e6), ("un", "centenar"): (90, 115), ("a", "couple"): (2, 2), ("un", "par"): (2, 2),
    ("dozens",): (24, 99), ("decenas",): (20, 99), ("scores",): (40, 99), ("hundreds",): (200, 999), ("cientos",): (200, 999),
    ("centenares",): (200, 999), ("thousands",): (2e3, 99999), ("miles", "de"): (2e3, 99999), ("millions",): (2e6, 999e6),
    ("a", "couple", "hundred"): (200, 200), ("a", "couple", "of", "hundred"): (200, 200), ("a", "few", "hundred"): (200, 900), ("medio", "centenar"): (45, 58),
    ("una", "veintena"): (18, 23), ("una", "treintena"): (27, 34), ("una", "cincuentena"): (45, 57), ("una", "decena"): (9, 12), ("un", "millar"): (1e3, 1e3),
    ("a", "handful"): (2, 9), ("un", "punado"): (2, 9), ("several",): (3, 12), ("varios",): (2, 12), ("varias",): (2, 12),
}  # fmt: skip
_STARTS = frozenset(phrase[0] for phrase in _LOOSE)
_SPELLED = re.compile(
    r"^(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion"
    r"|cero|uno|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci\w+|veinte|veinti\w+|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|ciento|\w+cient[oa]s|quinient[oa]s|mil|millon|millones)$"
)
_LABEL = re.compile(r"\(|-[A-Z]\b")  # `287(g)` and `2-C` count nothing
_MANY = 100
_UNSAID = ";"
_SPANS = frozenset(
    "year month week decade fortnight quincena hour ano mes semana hora decada mile milligram milla kilometro miligramo".split()
)
_FOR = frozenset("for last lasts lasted lasting took takes within after is about nearly almost least than over".split())
_ONE = frozenset(["a", "an", "un", "una", "one"])
_FULL = frozenset(["full", "whole", "entire", "solid"])


class Numeral(NamedTuple):
    """A number from word `start` to before word `stop`; `low` and `high` differ only for words such as dozens."""

    start: int
    stop: int
    low: float
    high: float
    grain: float


class _Heard:
    """A word as the number reader wants it."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def text(self) -> str:
        return self._text

    def nt_separated(self, previous: _Heard) -> bool:
        return False

    def not_a_number_part(self) -> bool:
        return False


def numerals(statement: Statement) -> list[Numeral]:
    """All numbers of the sentence in order; a word belongs to one number at most."""
    found = [*_hundreds(statement), *_loose(statement), *_digits(statement), *_spelled(statement), *_single(statement)]
    taken: set[int] = set()
    kept = []
    for one in sorted(found, key=lambda numeral: (numeral.start, -numeral.stop)):
        places = set(range(one.start, one.stop))
        if not places & taken:
            taken |= places
            kept.append(one)
    return kept


def _hundreds(statement: Statement) -> list[Numeral]:
    """`a hundred and forty`."""
    if "hundred" not in statement.held:
        return []
    return [
        one._replace(start=one.start - 1)
        for one in _spelled(statement)
        if one.start and statement.texts[one.start - 1] == "a" and statement.follows(one.start, "hundred", "and")
    ]


def _loose(statement: Statement) -> list[Numeral]:
    if not statement.held & _STARTS:
        return []
    return [
        Numeral(place, place + len(phrase), low, high, 1.0)
        for place, text in enumerate(statement.texts)
        if text in _STARTS
        for phrase, (low, high) in _LOOSE.items()
        if statement.follows(place, *phrase)
    ]


def _single(statement: Statement) -> list[Numeral]:
    """`for a year` and `un mes` are one of it."""
    texts = statement.texts
    return [
        Numeral(place, place + 1 + full, 1.0, 1.0, 1.0)
        for place, text in enumerate(texts[:-1])
        for full in (texts[place + 1] in _FULL,)
        if texts[place + 1 + full : place + 2 + full]
        and texts[place + 1 + full] in _SPANS
        and (full or text in {"un", "una"} or (place and texts[place - 1] in _FOR))
        and text in _ONE
    ]


def _digits(statement: Statement) -> list[Numeral]:
    return [
        _grown(statement, place, place + 1, *_read(word, statement.language))
        for place, word in enumerate(statement.words)
        if word.kind == "number" and ":" not in word.text and not _LABEL.match(statement.text, word.stop)
    ]


def _read(word: Word, language: str) -> tuple[float, float]:
    """The value and the grain of digits; a comma and three digits are thousands, in Spanish a full stop too."""
    text = word.text
    grouped = r"\d{1,3}(?:[.,]\d{3})+" if language == "es" else r"\d{1,3}(?:,\d{3})+"
    if whole := re.match(grouped + r"(?!\d)", text):
        rest = text[whole.end() :].replace(",", ".")
        value = float(re.sub(r"\D", "", whole[0]) + rest)
        return value, _grain(value)
    value = float(text.replace(",", "."))
    decimals = re.search(r"[.,](\d+)$", text)
    return value, 10.0 ** -len(decimals[1]) if decimals else _grain(value)


def _grain(value: float) -> float:
    """The place of the last digit that is not zero: 100 for 48,200."""
    grain = 1.0
    while value and value % (grain * 10) == 0 and grain < value:
        grain *= 10
    return grain


def _grown(statement: Statement, start: int, stop: int, value: float, grain: float) -> Numeral:
    """Takes `million` and its like along, also after a hyphen."""
    texts = statement.texts
    if (
        texts[stop : stop + 3] == ["and", "a", "half"]
        and value < _MANY
        and {*texts[stop + 3 : stop + 4]} & set(_MAGNITUDES)
    ):
        value, stop = value + 0.5, stop + 3
    while True:
        place = stop + (texts[stop : stop + 1] == ["-"])
        if place >= len(texts) or texts[place] not in _MAGNITUDES or not _near(statement, place):
            break
        value, grain, stop = value * _MAGNITUDES[texts[place]], grain * _MAGNITUDES[texts[place]], place + 1
    if texts[stop : stop + 2] == ["y", "medio"] and texts[stop - 1] in _MAGNITUDES:
        value, stop = value + _MAGNITUDES[texts[stop - 1]] / 2, stop + 2
    return Numeral(start, stop, value, value, grain)


def _near(statement: Statement, place: int) -> bool:
    """A single letter is a magnitude only when it touches the figure."""
    word = statement.words[place]
    return len(word.text) > 2 or statement.words[place - 1].stop == word.start


def _spelled(statement: Statement) -> list[Numeral]:
    if not any(_SPELLED.match(text) for text in statement.held):
        return []
    language = statement.language if statement.language in ("en", "es") else "en"
    heard = [_Heard(_sounded(statement, place)) for place in range(len(statement.words))]
    return [
        _grown(statement, one.start, one.end, one.value, _grain(one.value))
        for one in find_numbers(heard, language, 0)
        if not one.is_ordinal and one.value >= 1 and not _article(statement, one.start, one.end)
    ]


def _sounded(statement: Statement, place: int) -> str:
    word = statement.words[place]
    if word.kind != "word" or (word.text == "ciento" and statement.texts[place - 1 : place] == ["por"]):
        return _UNSAID if word.text != "-" or not _joins(statement, place) else "-"
    return statement.text[word.start : word.stop].lower()


def _joins(statement: Statement, place: int) -> bool:
    return 0 < place < len(statement.texts) - 1 and all(
        _SPELLED.match(statement.texts[one]) for one in (place - 1, place + 1)
    )


def _article(statement: Statement, start: int, stop: int) -> bool:
    """`un` and `una` before a noun are articles, `one` after `no` or `the` is a pronoun."""
    if stop - start > 1:
        return False
    text, before = statement.texts[start], statement.texts[start - 1] if start else ""
    if text in {"un", "una", "unos", "unas"}:
        return True
    return text == "one" and (before in {"no", "the", "any", "which", "every", "each"} or statement.follows(stop, "of"))
