"""Who is named in articles that come without a list of people."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from .models import Article, Evidence, Person, Role
from .text.analysis import fold
from .text.names import Name, Sighting, acronyms, initials, is_organisation, names, sightings

_LETTERS = re.compile(r"[^a-z0-9]+")
# "Rosa Perez, an activist with the organization Miami Immigrant Rights Coalition" and "Jane Roe, director of the Union,"
_APPOSITION = re.compile(
    r",\s((?i:(?:(?:an?|the)\s)?(?:[\w’'-]+\s){0,3}(?:activist|director|president|head|chair\w*|spokes\w+|professor|owner|founder|organi[sz]er|chief|manager|lawyer|attorney|teacher|economist|researcher|advocate|resident|member|leader|secretary|analyst|coordinator|executive|officer|principal|superintendent|parent|mother|father|student|pastor|doctor|nurse|engineer|planner|commissioner|mayor|governor|senator)\b[^,.;“\"]{0,90}?))(?=,|\.|;|\s(?:said|told|called|added|wrote|also|who|argued|voiced)\b)"
)
_BELONGS = re.compile(r"^\sof (?:the )?((?:[A-Z][\w'’.-]*)(?:\s(?:(?:of|the|for|and)\s)*[A-Z][\w'’.-]*)*)")


Naming = Callable[[frozenset[str]], Callable[[str], Iterable[Name]]]


def _names(ordinary: frozenset[str]) -> Callable[[str], Iterable[Name]]:
    return lambda text: names(text, ordinary=ordinary)


def recognise(articles: Sequence[Article], naming: Naming = _names) -> tuple[Person, ...]:
    """People and bodies named in articles that come without a list of people, most often named first.

    `naming` gives the names in a text, once it is known which words are ordinary ones.
    """
    texts = [
        (f"{article.id}:{paragraph.number}", paragraph.text)
        for article in articles
        for paragraph in article.paragraphs
        if not paragraph.noise
    ]
    ordinary = _ordinary(text for _, text in texts)
    headings = {
        f"{article.id}:{paragraph.number}"
        for article in articles
        for paragraph in article.paragraphs
        if paragraph.heading
    }
    found = sightings(((key, text) for key, text in texts if key not in headings), naming(ordinary))
    short = {acronym: long for _, text in texts for long, acronym in acronyms(text)}
    roles = _printed_roles(texts, found)
    merged = _merge(found, short)
    return tuple(_person(sighting, also, roles) for sighting, also in merged if _worth(sighting, ordinary))


def _ordinary(texts: Iterable[str]) -> frozenset[str]:
    """Folded words that stand in lower case somewhere, so that a capital at a sentence's start means nothing."""
    return frozenset(map(fold, {word for text in texts for word in re.findall(r"\b[a-zà-ÿ]+\b", text)}))


def _worth(sighting: Sighting, ordinary: frozenset[str]) -> bool:
    """A single word that also stands in lower case, as in a headline, is no name unless it is an acronym."""
    words = sighting.name.split()
    if len(words) > 1 or sighting.titles:
        return True
    return sighting.inside and (sighting.name.isupper() or fold(sighting.name) not in ordinary)


def _merge(found: dict[str, Sighting], short: dict[str, str]) -> list[tuple[Sighting, tuple[str, ...]]]:
    """Surnames join the full name, acronyms their long form; most sightings first."""
    also: dict[str, list[str]] = defaultdict(list)
    owner: dict[str, str] = {}
    longest_first = sorted(found, key=lambda name: (-len(name.split()), name))
    by_surname: dict[str, list[str]] = defaultdict(list)
    for name in longest_first:
        by_surname[name.split()[-1]].append(name)
    for name in longest_first:
        whole = (
            short.get(name)
            or _spelled_out(name, longest_first)
            or next(
                (other for other in by_surname[name.split()[-1]] if _is_part(name, other) and other not in owner), None
            )
        )
        if whole and whole != name and whole in found:
            owner[name] = whole
            also[whole].append(name)
            found[whole].places.extend(found[name].places)
            found[whole].titles.update(found[name].titles)
        elif whole and whole != name:
            also[name].append(whole)
    kept = [found[name] for name in found if name not in owner]
    kept.sort(key=lambda sighting: (-len(sighting.places), sighting.name))
    return [(sighting, tuple(also[sighting.name])) for sighting in kept]


def _spelled_out(name: str, others: Sequence[str]) -> str | None:
    """`ACLU of Florida` is the `American Civil Liberties Union of Florida`."""
    first, _, rest = name.partition(" ")
    if len(first) < 3 or not first.isupper():
        return None
    return next(
        (other for other in others if other != name and initials(other) == first and other.endswith(rest)), None
    )


def _is_part(name: str, other: str) -> bool:
    """`Morales` is part of `Manny Morales`; `Miami` is not part of `Miami Police Department`."""
    if name == other or is_organisation(other):
        return False
    return other.split()[-len(name.split()) :] == name.split()


def _printed_roles(
    texts: Sequence[tuple[str, str]], found: dict[str, Sighting]
) -> dict[str, list[tuple[str, str | None, str]]]:
    """Offices in apposition, as (title, organisation, place) by name."""
    roles: dict[str, list[tuple[str, str | None, str]]] = defaultdict(list)
    by_key = dict(texts)
    for name, sighting in found.items():
        for key, start in sighting.places:
            after = by_key[key][start + len(name) :]
            if apposition := _APPOSITION.match(after):
                roles[name].append((re.sub(r"^(?:an?|the)\s", "", apposition[1]), None, key))
            if belongs := _BELONGS.match(after):
                roles[name].append((next(iter(sighting.titles), ""), belongs[1], key))
    return roles


def _person(sighting: Sighting, also: tuple[str, ...], roles: dict[str, list[tuple[str, str | None, str]]]) -> Person:
    titles = [Role(title=title) for title, _ in sighting.titles.most_common(3)]
    printed = [
        Role(title=title, organisation=organisation, evidence=(Evidence.parse(key),))
        for name in (sighting.name, *also)
        for title, organisation, key in roles.get(name, [])
        if title or organisation
    ]
    return Person(
        id=_LETTERS.sub("-", fold(sighting.name)).strip("-"),
        name=sighting.name,
        kind=_kind(sighting, bool(printed)),
        aliases=also,
        roles=tuple(dict.fromkeys([*printed, *titles])),
    )


def _kind(sighting: Sighting, printed_role: bool) -> str:
    """A name that nobody titles, describes or lets speak is a place or a thing."""
    if sighting.organisation and not sighting.titles:
        return "organisation"
    return "person" if sighting.titles or printed_role or sighting.speaks else "place"
