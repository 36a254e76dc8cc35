"""Lines that say who wrote an article, where and when it appeared, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from knowledge.models import PartialDate
from knowledge.text.analysis import fold

from .days import Day, days

_LONGEST = 160
_CAPITAL = r"[A-ZÀ-ÖØ-Þ]"
_NAME = rf"{_CAPITAL}[\w’'.-]*(?:\s(?:(?:de|del|la|las|los|van|von|der|da|di|du|le|bin|al)\s){{0,2}}{_CAPITAL}[\w’'.-]*){{1,4}}"
_NAMES = re.compile(rf"{_NAME}(?:(?:,\s|,?\s(?:and|AND|y|et|ak|&)\s){_NAME}){{0,4}}")
_BY = re.compile(
    r"(?:By|BY|by|Por|POR|Par|PAR|Pa|PA|Written by|Reported by|Story by|Escrito por|Écrit par|Ekri pa|Author:|Autora?:|Auteur:|Autrice:|Otè:)\s+(?=\S)"
)
_NOT_A_NAME = re.compile(
    r"(?:The|A|An|Any|All|No|Day|Night|Law|Popular|Qué|Que|Fin|Eso|Ejemplo|Ahora|Primera|Exemple|Gen|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
)
_ROLE = re.compile(
    r"(?:staff|senior|chief|special|contributing|investigative|political|city|guest|freelance|redactor|redaccion|reporter|reportera?|periodista|"
    r"correspondent|corresponsal|correspondant|editor|editora|journaliste|journalist|writer|columnist|columnista|photographer|jounalis|digital)\b"
)
_OUTLET = re.compile(
    r"\b(?:gazette|herald|times|news|noticias|nouvelles|nouvel|post|tribune|press|presse|journal|daily|weekly|radio|tv|television|today|observer|chronicle|"
    r"sentinel|sun|star|globe|register|courier|review|magazine|diario|periodico|prensa|reuters|agency|agencia|agence|service|independent|voz|lavwa|"
    r"examiner|bulletin|dispatch|reporter|record|standard|mirror|telegraph|mercury|banner|leader|voice|monde|nacional|[kw][a-z]{3}(?:-(?:tv|fm|am))?)\b"
)
_SOURCE = re.compile(r"(?:source|fuente|sous|outlet|publication|newspaper|medio)\s?:\s")
_PUBLISHED = r"(?:first |originally )?(?:published|posted|publicad[oa]|publie|pibliye|fecha de publicacion|date of publication|date|fecha)"
_UPDATED = r"(?:last )?(?:updated|modified|actualizad[oa]|ultima actualizacion|mis a jour|modifie|mizajou)"
_LABEL = re.compile(rf"(?P<updated>{_UPDATED})|(?P<published>{_PUBLISHED})")
_BETWEEN = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:mon|tue|wed|thu|fri|sat|sun)\b|lunes|martes|miercoles|jueves|viernes|sabado|domingo"
    r"|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\b\d{1,2}/\d{1,2}/\d{2,4}\b|\d{1,2}[:h.]\d{2}(?::\d{2})?|\d{1,2}\s?(?=[ap]\.?\s?m\b)|\b[ap]\.?\s?m\b\.?"
    r"|\b(?:at|on|el|le|la|las|a|de|du|as of|by|in|and|y|et)\b|\b(?:[ecmp][ds]?t|gmt|utc|hrs?|h)\b|\d{1,2}\s?-?min(?:ute|uto)?s?(?: read| de lectura| de lecture)?"
    r"|[\s,.:;|•·–—/()-]"
)
_CITY = rf"{_CAPITAL}[{_CAPITAL[1:-1]}.'’ -]{{2,30}}"
_PLACE = re.compile(
    rf"{_CITY}(?:,\s{_CAPITAL}[A-Za-z.]{{1,15}})?(?:\s?\([A-Za-z /]{{2,30}}\)\s?[–—-]{{0,2}}|\s?[–—-]{{1,2}})|{_CITY},\s(?:[A-Z]{{2}}|[A-Z][a-z]{{1,4}}\.)"
)


@dataclass(frozen=True, slots=True)
class Stamp:
    """What such a line says; all fields may be empty."""

    author: str | None = None
    outlet: str | None = None
    published: PartialDate | None = None
    updated: PartialDate | None = None


def stamp(text: str) -> Stamp | None:
    """The stamp that the line is, or nothing where it is something else."""
    if len(text) > _LONGEST:
        return None
    return _dated(text) or _byline(text) or _credit(text) or (Stamp() if _PLACE.fullmatch(text) else None)


def _dated(text: str) -> Stamp | None:
    if not re.search(r"\d", text):
        return None
    found = list(days(text))
    if not _is_empty(_without(text, found)):
        return None
    return _with_dates(Stamp(), text, found)


def _without(text: str, found: Sequence[Day]) -> str:
    """The text with a bar in the place of each date."""
    for day in reversed(found):
        text = f"{text[: day.start]}|{text[day.stop :]}"
    return text


def _is_empty(text: str) -> bool:
    """True where nothing is left but labels, weekdays, times and punctuation."""
    return not _BETWEEN.sub("", _LABEL.sub("", fold(text)))


def _with_dates(known: Stamp, text: str, found: Sequence[Day]) -> Stamp:
    published, updated = _sorted(fold(text), found)
    return replace(known, published=published, updated=updated)


def _sorted(folded: str, found: Sequence[Day]) -> tuple[PartialDate | None, PartialDate | None]:
    """Which date is the day of publication: the one that is called so, or the first that is called nothing."""
    published = updated = None
    for day in found:
        labels = list(_LABEL.finditer(folded, 0, day.start))
        if labels and labels[-1]["updated"]:
            updated = updated or day.date
        else:
            published = published or day.date
    return published, updated


def _byline(text: str) -> Stamp | None:
    found = _BY.match(text)
    if not found:
        return _outlet_by(text)
    rest = text[found.end() :]
    dates = list(days(rest))
    named = _named(_without(rest, dates), dated=bool(dates))
    return _with_dates(named, rest, dates) if named else None


def _named(rest: str, *, dated: bool) -> Stamp | None:
    if _press(rest.rstrip(" .|")):
        return Stamp(author=rest.rstrip(" .|"))
    names = _NAMES.match(rest)
    if not names or _NOT_A_NAME.match(rest):
        return None
    author, parts = _parted(names[0], rest[names.end() :])
    if not all(_fits(part, dated=dated) for part in parts):
        return None
    others = [part for part in parts if not _ROLE.match(fold(part)) and not _is_empty(re.sub(r"\d", "", part))]
    outlets = [part for part in others if _OUTLET.search(fold(part))]
    return Stamp(author, next(iter(outlets or (others if dated else ())), None))


def _outlet_by(text: str) -> Stamp | None:
    """The outlet may come first: Example Gazette, by Jane Roe."""
    outlet, comma, rest = text.partition(", ")
    found = _BY.match(rest) if comma and _OUTLET.search(fold(outlet)) and len(outlet.split()) <= 5 else None
    author = rest[found.end() :] if found else ""
    return Stamp(author, outlet) if _NAMES.fullmatch(author) else None


def _parted(names: str, rest: str) -> tuple[str, list[str]]:
    """An outlet or an office may look like a further name."""
    first, *others = re.split(r",\s(?!and\s|y\s|et\s)", names)
    parts = [
        part.strip(" .-–—()") for part in re.split(r"[,|•·–—/(]|\s-\s|\b(?:of|for|de|para|pour)\s(?:the\s)?", rest)
    ]
    for other in others:
        if _OUTLET.search(fold(other)) or _ROLE.search(fold(other)):
            parts.insert(0, other)
        else:
            first = f"{first}, {other}"
    return first, [part for part in parts if part]


def _fits(part: str, *, dated: bool) -> bool:
    """True for an office, an outlet or a time; what else stands beside a name has to be short."""
    words = len(part.split())
    if _ROLE.match(fold(part)) or "@" in part or _is_empty(re.sub(r"\d", "", part)):
        return True
    return (
        words <= 2 or (words <= 6 and bool(_OUTLET.search(fold(part)))) or (dated and words <= 5 and part[0].isupper())
    )


def _press(text: str) -> bool:
    """A byline may name an outlet alone: By The Associated Press."""
    words = text.split()
    return (
        "," not in text
        and 1 < len(words) <= 5
        and all(word[0].isupper() for word in words)
        and bool(_OUTLET.search(fold(words[-1])))
    )


def names_outlet(text: str) -> bool:
    """True for a line that is nothing but the name of an outlet, as far as its words can tell."""
    words = text.split()
    capital = sum(word[0].isupper() for word in words)
    return 1 < len(words) <= 5 and 2 * capital > len(words) and text[-1].isalnum() and bool(_OUTLET.search(fold(text)))


def _credit(text: str) -> Stamp | None:
    found = _SOURCE.match(fold(text))
    name = text[found.end() :].strip(" .") if found else ""
    fits = name and len(name.split()) <= 6 and name[0].isupper() and not re.search(r"[.!?;:]", name)
    return Stamp(outlet=name) if fits else None
