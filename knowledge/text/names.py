"""Proper names in running text: people, bodies and places, with the office printed beside a name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from .analysis import GRAMMAR_FOLDED, fold

_PART = r"(?:[A-Z][\w’'-]*\w|[A-Z]\.(?:[A-Z]\.)*|[A-Z]{2,})"
_SMALL = r"(?:of the|of|for the|for|and|de la|de los|de|del|y|al|von|van|da|di|du)"
_SEQUENCE = re.compile(rf"{_PART}(?:\s(?:{_SMALL}\s)?{_PART})*")
_ACRONYM = re.compile(
    r"((?:[A-Z][\w'’.-]+|of|the|for|and|de|del|la|y|&)(?:\s(?:[A-Z][\w'’.-]+|of|the|for|and|de|del|la|y|&))+)\s\(([A-Z][A-Z0-9&.-]{1,9})\)"
)
OFFICES = frozenset(
    """
    president governor mayor commissioner councilman councilwoman councilmember councillor councilor senator
    representative congressman congresswoman assemblyman assemblywoman sheriff chief captain sergeant officer
    judge justice lawyer counsel solicitor prosecutor defender director chairman chairwoman chair chairperson
    manager administrator secretary minister treasurer clerk spokesman spokeswoman spokesperson superintendent
    principal professor dr doctor rev reverend pastor bishop rabbi imam mr mrs ms coach economist researcher
    analyst organizer activist advocate campaigner founder owner teacher resident student parent trustee
    supervisor alderman alderwoman engineer planner commander colonel major member attorney general gov sen rep
    sgt lt capt gobernador gobernadora alcalde alcaldesa comisionado comisionada jefe jefa presidente presidenta
    directora senador senadora concejal concejala portavoz vocero vocera ministro ministra
    """.split()
)
_BEFORE_OFFICES = frozenset(
    """
    vice deputy lieutenant assistant executive former acting interim police fire city county state school board
    council us press policy then first senior
    """.split()
)
TITLES = OFFICES | _BEFORE_OFFICES
_CALENDAR = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december jan feb mar apr jun jul aug sept sep oct nov dec today yesterday
    tomorrow
    """.split()
)
_BODY = re.compile(
    r"\b(?:Department|Police|Commission|Council|Union|Coalition|Association|Agency|Bureau|Office|Board|Committee|Court|University|College|"
    r"School|District|Company|Corp|Inc|Foundation|Institute|Center|Centre|Group|Alliance|League|Network|Service|Guard|Administration|Party|"
    r"House|Senate|Congress|Legislature|Authority|Society|Fund|Chamber|Federation|Initiative|Project|Enforcement|Customs|Ministry|Church|"
    r"Hospital|Bank|News|Times|Herald|Post|City of|County of|Town of|Village of|State of|Coalición|Unión|Asociación|Departamento|Consejo|Comisión|Alianza)\b"
)


@dataclass(frozen=True, slots=True)
class Name:
    """A proper name as it stands at a place, without titles before it."""

    text: str
    start: int
    stop: int
    title: str = ""


@dataclass(slots=True)
class Sighting:
    """What a set of texts tells of one name."""

    name: str
    organisation: bool = False
    titles: Counter[str] = field(default_factory=Counter)
    places: list[tuple[str, int]] = field(default_factory=list)
    speaks: bool = False
    inside: bool = False


@lru_cache(maxsize=1 << 16)
def names(text: str, *, ordinary: frozenset[str] | None = None) -> tuple[Name, ...]:
    """Proper names in order; `ordinary` are folded words that also stand in lower case elsewhere.

    Without that knowledge a single capitalised word that opens a sentence is taken for an ordinary one.
    """
    found = (
        _name(text, start, stop, ordinary)
        for match in _SEQUENCE.finditer(text)
        for start, stop in _cut(text, *match.span())
    )
    return tuple(name for name in found if name)


def openers(text: str) -> frozenset[str]:
    """Folded words of which `names` asks whether they are ordinary: those that open a sentence with a capital."""
    firsts = (
        (start, re.match(r"\S+", text[start:stop]))
        for match in _SEQUENCE.finditer(text)
        for start, stop in _cut(text, *match.span())
    )
    return frozenset(_bare(first[0]) for start, first in firsts if first and _opens(text, start))


def _cut(text: str, start: int, stop: int) -> list[tuple[int, int]]:
    """A run of capitals is several names around a possessive, an `and`, or an `of` after somebody's name."""
    cuts = [
        found
        for found in _BETWEEN.finditer(text, start, stop)
        if _separates(text[start : found.start()], found[0], text[found.end() : stop])
    ]
    starts = [start, *(cut.end() for cut in cuts)]
    stops = [*(cut.start() for cut in cuts), stop]
    return [(one, two) for one, two in zip(starts, stops, strict=True) if one < two]


_BETWEEN = re.compile(r"['’]s\s|\s(?:and|y)\s|\s(?:of|for|de|del)\s(?:the\s|la\s)?")


def _separates(before: str, joint: str, after: str) -> bool:
    if joint[0] in "'’":
        return True
    if joint.strip() in {"and", "y"}:
        whole = len(before.split()) == 1 or before.split()[0] in {"U.S.", "US"}
        return before.split()[-1].isupper() or not whole or (not _BODY.search(after) and not after.endswith("Act"))
    return not (is_organisation(before) or _bare(before.split()[-1]) in _HEADS or len(before.split()) == 1)


_HEADS = frozenset(
    """
    city county state town village bureau department board office university school house court ministry
    institute bank district council union coalition league
    """.split()
)


def _name(text: str, start: int, stop: int, ordinary: frozenset[str] | None) -> Name | None:
    words = [(start + word.start(), word[0]) for word in re.finditer(r"\S+", text[start:stop])]
    if words and _opens(text, words[0][0]) and _ordinary_start(words, ordinary):
        words.pop(0)
    office = max((place for place, (_, word) in enumerate(words[:-1]) if _bare(word) in OFFICES), default=-1)
    if any(_BODY.fullmatch(_clean(word)) for _, word in words[office + 1 :]):
        office = -1
    title = " ".join(word for _, word in words[: office + 1])
    words = words[office + 1 :]
    while words and not words[-1][1][0].isupper():
        words.pop()
    while words and not words[0][1][0].isupper():
        words.pop(0)
    if not words:
        return None
    if not title and (before := _OFFICE_BEFORE.search(text[max(0, start - 60) : words[0][0]])):
        title = before[1]
    name = _clean(text[words[0][0] : words[-1][0] + len(words[-1][1])])
    bares = {_bare(word) for _, word in words}
    if len(name) < 2 or len(words) > 7 or bares <= TITLES | _CALENDAR or _bare(name) in GRAMMAR_FOLDED:
        return None
    return Name(name, words[0][0], words[0][0] + len(name), title)


def _ordinary_start(words: list[tuple[int, str]], ordinary: frozenset[str] | None) -> bool:
    bare = _bare(words[0][1])
    if bare in GRAMMAR_FOLDED:
        return True
    if ordinary is None:
        return len(words) == 1 and not _clean(words[0][1]).isupper()
    return bare in ordinary and bare not in TITLES


_OFFICE_BEFORE = re.compile(
    rf"((?:\b[A-Z][\w.’'-]*\s)*(?:\b(?:{'|'.join(sorted(_BEFORE_OFFICES))})\s)*\b(?:{'|'.join(sorted(OFFICES))}))\s$"
)


def _clean(word: str) -> str:
    return re.sub(r"['’]s$|['’]$|(?<![A-Z])[.,;:]+$|[,;:]+$", "", word)


def _opens(text: str, place: int) -> bool:
    before = text[:place].rstrip(" \t\"'“‘«([")
    return not before or before[-1] in '.!?:;…\n”’"—–'


def _bare(word: str) -> str:
    return fold(_clean(word)).rstrip(".")


_VERB = r"(?:said|says|told|added|argued|called|wrote|noted|stated|claimed|explained|warned|testified|insisted|replied|asked|dijo|afirmo|afirmó|declaró|señaló|aseguró)"
_CASTS = r"(?:voted (?:yes|no|nay|aye|against|for|in favou?r)|dissented|abstained|seconded|cast (?:the|a)|votó|votaron)"
# Also at the head of a list: `Ann Roe, Bo Li and Cy Day voted no`.
_LISTED = r"(?:(?:, | and |, and | y )[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+)*)*"
_SPEAKS = re.compile(rf"\s(?:also\s)?{_VERB}\b|{_LISTED}\s(?:both\s|all\s|also\s)?{_CASTS}\b")
_SPOKEN = re.compile(rf"\b{_VERB}\s$")


def is_organisation(name: str) -> bool:
    """True for names with a word for a body, and for acronyms."""
    return bool(_BODY.search(name)) or any(word.isupper() and len(word) > 2 for word in re.findall(r"[A-Za-z]+", name))


def acronyms(text: str) -> Iterator[tuple[str, str]]:
    """Pairs of a long name and the short one printed in brackets after it."""
    if "(" not in text:
        return
    for match in _ACRONYM.finditer(text):
        long = re.sub(r"^(?:the|of|and|for|with|by)\s+", "", match[1], flags=re.IGNORECASE)
        yield _tail(long, match[2]), match[2]


def _tail(long: str, short: str) -> str:
    """The last words of `long` whose initials spell `short`, else all of them."""
    words = long.split()
    letters = re.sub(r"[^A-Z]", "", short)
    for start in range(len(words) - 1, -1, -1):
        initials = "".join(word[0] for word in words[start:] if word[0].isupper())
        if initials in (letters, "U" + letters, "US" + letters):
            return " ".join(words[start:])
    return long


def initials(name: str) -> str:
    """`American Civil Liberties Union of Florida` gives `ACLU` with the part before ` of `; short names give nothing."""
    head = re.split(r"\s(?:of|for|de)\s(?=[A-Z])", name)[0]
    letters = "".join(word[0] for word in head.split() if word[0].isupper())
    return letters if len(letters) >= 3 else ""


def sightings(texts: Iterable[tuple[str, str]], naming: Callable[[str], Iterable[Name]]) -> dict[str, Sighting]:
    """Every name with its titles and places; `texts` are pairs of a place's key and its text."""
    found: dict[str, Sighting] = {}
    for key, text in texts:
        for name in naming(text):
            if name.text not in found:
                found[name.text] = Sighting(name.text, is_organisation(name.text))
            sighting = found[name.text]
            sighting.places.append((key, name.start))
            sighting.speaks |= bool(
                _SPEAKS.match(text, name.stop) or _SPOKEN.search(text[max(0, name.start - 12) : name.start])
            )
            sighting.inside |= not _opens(text, name.start)
            if name.title:
                sighting.titles[name.title] += 1
    return found
