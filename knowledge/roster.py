"""Who is who in a collection: named people and bodies, and how readers refer to them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from .lexicon import english
from .models import Article, Evidence, Person, Role
from .text.analysis import Token, fold, tokens
from .text.names import OFFICES, TITLES, Sighting, acronyms, initials, is_organisation, sightings
from .text.stopwords import STOP_WORDS

_LETTERS = re.compile(r"[^a-z0-9]+")
# "Rosa Perez, an activist with the organization Miami Immigrant Rights Coalition" and "Jane Roe, director of the Union,"
_APPOSITION = re.compile(
    r",\s((?i:(?:(?:an?|the)\s)?(?:[\w’'-]+\s){0,3}(?:activist|director|president|head|chair\w*|spokes\w+|professor|owner|founder|organi[sz]er|chief|manager|lawyer|attorney|teacher|economist|researcher|advocate|resident|member|leader|secretary|analyst|coordinator|executive|officer|principal|superintendent|parent|mother|father|student|pastor|doctor|nurse|engineer|planner|commissioner|mayor|governor|senator)\b[^,.;“\"]{0,90}?))(?=,|\.|;|\s(?:said|told|called|added|wrote|also|who|argued|voiced)\b)"
)
_BELONGS = re.compile(r"^\sof (?:the )?((?:[A-Z][\w'’.-]*)(?:\s(?:(?:of|the|for|and)\s)*[A-Z][\w'’.-]*)*)")
_FUZZY = 86.0
_SHORTEST_FUZZY = 5


@dataclass(frozen=True, slots=True)
class Mention:
    """A person or body recognised in a question between two of its tokens; `by` is name, spelling or role."""

    person: Person
    start: int
    stop: int
    by: str


class Roster:
    """All people and bodies of a collection with the ways to name them."""

    def __init__(self, people: Sequence[Person]) -> None:
        self.people = tuple(people)
        self._aliases: dict[tuple[str, ...], list[Person]] = defaultdict(list)
        for person in self.people:
            for alias in _aliases(person):
                if person not in self._aliases[alias]:
                    self._aliases[alias].append(person)
        # A title carries most of the letters of "Commissioner King", and "commissioners in" would be near enough.
        self._offices = _offices(self.people)
        self._joined = {"".join(alias): alias for alias in self._aliases if alias[0] not in TITLES}
        self._longest = max((len(alias) for alias in self._aliases), default=0)
        self._by_id = {person.id: person for person in self.people}

    def person(self, name: str) -> Person | None:
        """The person with this id, or the best match for a name as typed."""
        if name in self._by_id:
            return self._by_id[name]
        found = self.mentions(tokens(name))
        return found[0].person if found else None

    def mentions(self, words: Sequence[Token], *, spelling: bool = True) -> list[Mention]:
        """People named in a text, longest names first to take a word; never two for one word."""
        taken: set[int] = set()
        found: list[Mention] = []
        readers = (self._exact, self._by_office, self._misspelled) if spelling else (self._exact,)
        for reader in readers:
            for mention in reader(words):
                places = set(range(mention.start, mention.stop))
                if not places & taken:
                    taken |= places
                    found.append(mention)
        return _without_titles(sorted(found, key=lambda mention: mention.start))

    def _exact(self, words: Sequence[Token]) -> Iterable[Mention]:
        texts = [word.text for word in words]
        for length in range(min(self._longest, len(texts)), 0, -1):
            for start in range(len(texts) - length + 1):
                people = self._aliases.get(tuple(texts[start : start + length]), [])
                if people:
                    yield Mention(people[0], start, start + length, "name")

    def _misspelled(self, words: Sequence[Token]) -> Iterable[Mention]:
        texts = [word.text for word in words]
        for length in (3, 2, 1):
            for start in range(len(texts) - length + 1):
                joined = "".join(texts[start : start + length])
                if _ordinary_word(joined):
                    continue
                alias = self._nearest(joined) if len(joined) >= _SHORTEST_FUZZY else None
                if alias:
                    yield Mention(self._aliases[alias][0], start, start + length, "spelling")

    def _nearest(self, joined: str) -> tuple[str, ...] | None:
        best = max(
            (
                (fuzz.ratio(joined, other), other)
                for other in self._joined
                if other[0] == joined[0] and len(other) >= _SHORTEST_FUZZY
            ),
            default=(0.0, ""),
        )
        if best[0] < _FUZZY and sorted(best[1]) != sorted(joined):
            return None
        return self._joined.get(best[1])

    def knows(self, name: str) -> bool:
        """True for a folded name or alias."""
        return tuple(token.text for token in tokens(name)) in self._aliases

    def members(self, body: Person) -> list[Person]:
        """People whose printed office names the body."""
        names = {body.name, *body.aliases}
        return [
            one for one in self.people if one.kind == "person" and any(role.organisation in names for role in one.roles)
        ]

    def _by_office(self, words: Sequence[Token]) -> Iterable[Mention]:
        texts = [word.text for word in words]
        for length in (3, 2, 1):
            for start in range(len(texts) - length + 1):
                person = self._offices.get(tuple(texts[start : start + length]))
                if person:
                    yield Mention(person, start, start + length, "role")


def _without_titles(found: list[Mention]) -> list[Mention]:
    """An office just before somebody's name names that person, not whoever else holds such an office."""
    named = {mention.start for mention in found if mention.by != "role" and mention.person.kind == "person"}
    return [mention for mention in found if mention.by != "role" or mention.stop not in named]


def _offices(people: Sequence[Person]) -> dict[tuple[str, ...], Person]:
    """Ways to name an office that one person of the collection holds, or that one took over last and still holds."""
    holders: dict[tuple[str, ...], dict[str, Role]] = defaultdict(dict)
    for person in people:
        if person.kind == "person":
            for role in person.roles:
                for way in _office_ways(role):
                    holders[way][person.id] = role
    by_id = {person.id: person for person in people}
    found = {way: _holder(roles) for way, roles in holders.items()}
    return {way: by_id[id_] for way, id_ in found.items() if id_}


def _holder(roles: dict[str, Role]) -> str | None:
    if len(roles) == 1:
        return next(iter(roles))
    dated = sorted(
        ((role.since, id_) for id_, role in roles.items() if role.since and not role.until), key=lambda row: row[0]
    )
    if not dated or (len(dated) > 1 and dated[-1][0] == dated[-2][0]):
        return None
    return dated[-1][1]


def _office_ways(role: Role) -> set[tuple[str, ...]]:
    """`Police Chief`, `chief`, and with the body `county mayor` for a Mayor of Example County."""
    title = tuple(token.text for token in tokens(role.title) if token.text not in _JOINTS)[:3]
    if not title or not set(title) & TITLES:
        return set()
    body = [token.text for token in tokens(role.organisation or "") if token.text not in _JOINTS]
    office = next((word for word in reversed(title) if word in OFFICES), title[-1])
    return {title, (office,), *((word, office) for word in body)} - {("member",), ("resident",)}


_JOINTS = frozenset({"of", "the", "and", "for", "at", "a", "an", "with"})


def _aliases(person: Person) -> set[tuple[str, ...]]:
    written = {person.name, *person.aliases}
    if person.kind == "person":
        parts = [part for part in person.name.split() if part[0].isalpha()]
        if len(parts) > 1:
            written.add(" ".join(parts[-2:]))
            if not _ordinary_word(parts[-1]):
                written.add(parts[-1])
    else:
        written.add(initials(person.name))
        written.add(re.split(r"\s(?:of|for)\s(?=[A-Z])", person.name)[0])
    found = {tuple(token.text for token in tokens(name)) for name in written if name}
    return {alias for alias in found if alias and not (len(alias) == 1 and (alias[0] in TITLES or len(alias[0]) < 3))}


def _ordinary_word(word: str) -> bool:
    """True for surnames such as King or Green, which alone name nobody."""
    folded = fold(word)
    return folded in english().surface or folded in STOP_WORDS["en"]


def recognise(articles: Sequence[Article]) -> tuple[Person, ...]:
    """People and bodies named in articles that come without a list of people, most often named first."""
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
    found = sightings(((key, text) for key, text in texts if key not in headings), ordinary)
    short = {acronym: long for _, text in texts for long, acronym in acronyms(text)}
    roles = _printed_roles(texts, found)
    merged = _merge(found, short)
    return tuple(_person(sighting, also, roles) for sighting, also in merged if _worth(sighting, ordinary))


def _ordinary(texts: Iterable[str]) -> frozenset[str]:
    """Folded words that stand in lower case somewhere, so that a capital at a sentence's start means nothing."""
    return frozenset(fold(word) for text in texts for word in re.findall(r"\b[a-zà-ÿ]+\b", text))


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
    for name in longest_first:
        whole = (
            short.get(name)
            or _spelled_out(name, longest_first)
            or next((other for other in longest_first if _is_part(name, other) and other not in owner), None)
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
    for name, sighting in found.items():
        by_key = dict(texts)
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
