"""Who is who in a collection: named people and bodies, and how readers refer to them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from .lexicon import english
from .models import Person, Role
from .text.analysis import Token, fold, tokens
from .text.names import OFFICES, TITLES, initials
from .text.stopwords import STOP_WORDS

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
