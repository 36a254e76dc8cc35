"""Readings of Spanish words: what a form can be in English, before its neighbours decide."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache, lru_cache

from knowledge.lexicon.glossary import Entry, glossary
from knowledge.text.analysis import fold

from .english_forms import plural
from .spanish_forms import Tense, forms
from .verbs import auxiliary, shown
from .words import Kind, Verb, Word, kind_of

CLITICS = {
    "me": "me",
    "te": "you",
    "lo": "it",
    "la": "it",
    "los": "them",
    "las": "them",
    "le": "him",
    "les": "them",
    "nos": "us",
    "se": "",
}
_PERFECT = {"ha": (3, False), "han": (3, True), "he": (1, False), "hemos": (1, True)}
_INFINITIVE = re.compile(r"(?:ar|er|ir)(?:se)?$")
_ENCLITIC = re.compile(r"^(.{2,}(?:ar|er|ir|ndo))((?:me|te|se|nos)?(?:l[oae]s?)?)$")
_ENCLITIC_PARTS = re.compile(r"me|te|se|nos|l[oae]s?")
_POINTING = frozenset({"ese", "esa", "aquel", "aquella"})
# How little words are typed in chats, so that phrases are found in which they stand.
_SHORT = {
    "q": "que",
    "k": "que",
    "ke": "que",
    "x": "por",
    "d": "de",
    "pa": "para",
    "ay": "hay",
    "tmb": "tambien",
    "sta": "esta",
}
_JOINING = frozenset("de del por a al con para en sin".split())
_PLURAL_IN_ES = re.compile(r"(?:[^l]l|[nrdzj])es$")
_SINGULAR_IN_S = re.compile(r"\b(?:gas|bus)$")
_SHORTEST_SOUND = 4
_ADJECTIVES = frozenset(
    "next last new old big large small good bad better worse first second same main great real whole entire full high low long short public "
    "local federal legal illegal select special main previous future current recent important necessary possible main affordable".split()
)


@cache
def _bases() -> frozenset[str]:
    return frozenset(entry.gloss for entry in glossary("es").verbs.values())


@lru_cache(maxsize=8192)
def readings(typed: str) -> tuple[Word, ...]:
    """What a single word can be, best known first; nothing when no rule knows it."""
    folded = fold(typed)
    exact = tuple(word_of(entry, folded) for entry in glossary("es").entries(typed))
    verbs = tuple(_conjugated(folded))
    if verbs and exact and _accent_tells(typed):
        return verbs
    if exact:
        known = any(word.verb for word in exact)
        return exact if known or not verbs else _accented(typed, (*exact, *verbs))
    if not folded.isalpha() or len(folded) < 3:
        return ()
    return (*verbs, *(word for word in _inflected(folded) if not (verbs and word.verb))) or _enclitic(folded)


def _accent_tells(typed: str) -> bool:
    """`creó` is no `creo`: a past whose accent was typed, where the list has the form without it."""
    return typed.lower().endswith("ó") and all(entry.form != typed.lower() for entry in glossary("es").entries(typed))


def guesses(typed: str) -> tuple[Word, ...]:
    """The reading of a word by its stem, its sound, or its nearest spelling."""
    known, folded = glossary("es"), fold(typed)
    for way in dict.fromkeys((folded, folded.removesuffix("s"), folded.removesuffix("es"))):
        found = known.sounding(way) if len(way) >= _SHORTEST_SOUND else ()
        if found:
            return tuple(
                _pluralised(word_of(entry, folded)) if way != folded else word_of(entry, folded) for entry in found
            )
    return tuple(word_of(entry, folded) for entry in known.stemmed(folded) or known.near(folded))


def is_listed_verb(form: str) -> bool:
    """Whether the list has the form itself as one of a verb: `dijo`."""
    return any(word_of(entry, form).verb for entry in glossary("es").by_form.get(form, ()))


def phrase(folded: str) -> tuple[Word, ...]:
    """A phrase of the list, in the plural too: `centros de datos` where the list has one."""
    known = glossary("es").by_form
    folded = folded if folded in known else " ".join(_SHORT.get(word, word) for word in folded.split(" "))
    if folded in known:
        return tuple(word_of(entry, folded) for entry in known[folded])
    for one in _one_of_many(folded):
        if found := [word_of(entry, folded) for entry in known.get(one, ())]:
            return tuple(_pluralised(word) for word in found if word.kind is Kind.NOUN)
    return ()


def first_words(folded: str) -> tuple[str, ...]:
    """What a phrase of the list may begin with where the typed one begins with this word."""
    return tuple({folded: 0, _SHORT.get(folded, folded): 0, _singular(folded): 0})


def _one_of_many(folded: str) -> Iterator[str]:
    words = folded.split(" ")
    if not words[0].endswith("s"):
        return
    head = next((place for place, word in enumerate(words) if word in _JOINING), len(words))
    yield " ".join([*map(_singular, words[:head]), *words[head:]])
    yield " ".join(map(_singular, words))


def _singular(word: str) -> str:
    if not word.endswith("s") or len(word) < len("mes") + 1:
        return word
    return word[:-2] if _PLURAL_IN_ES.search(word) else word[:-1]


def _accented(typed: str, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """`votó` with its accent is the verb, `voto` may be both."""
    if typed.lower()[-1] in "óéíá":
        return tuple(word for word in words if word.verb) or words
    return words


@lru_cache(maxsize=8192)
def word_of(entry: Entry, source: str) -> Word:
    """The entry as a word, with the tense that its English shows."""
    if entry.verb:
        base = bool(_INFINITIVE.search(source.split(" ")[0]))
        many = source.split(" ")[0].endswith("n")
        verb = Verb(entry.gloss, Tense.BASE if base else Tense.PRESENT, plural=many)
        return Word(entry.gloss, Kind.VERB, source, entry.others, verb)
    if source in _PERFECT:
        person, many = _PERFECT[source]
        return Word(entry.gloss, Kind.PERFECT, source, (), Verb("", person=person, plural=many))
    kind = kind_of(entry.gloss)
    if kind in {Kind.BE, Kind.MODAL, Kind.EXIST}:
        return Word(entry.gloss, kind, source, entry.others, auxiliary(entry.gloss.lower(), source))
    if kind is Kind.NOUN and (shows := shown(entry.gloss.lower(), _bases(), source)):
        return Word(shows.base, Kind.VERB, source, entry.others, shows)
    if source in _POINTING:
        kind = Kind.DETERMINER
    if source.endswith(" que") and kind in {Kind.PREPOSITION, Kind.ADVERB}:
        kind = Kind.CONJUNCTION
    word = Word(entry.gloss, kind, source, entry.others, plural=_many(source, entry.gloss, kind))
    return _pluralised(word) if kind is Kind.NOUN and not word.plural and _listed_in_both(entry) else word


def _listed_in_both(entry: Entry) -> bool:
    """Whether the list has the form beside its singular."""
    beside = (other for one in _one_of_many(fold(entry.form)) for other in glossary("es").by_form.get(one, ()))
    return any(other.form != entry.form and other.gloss == entry.gloss for other in beside)


def _many(source: str, gloss: str, kind: Kind) -> bool:
    if kind in {Kind.DETERMINER, Kind.PRONOUN}:
        return source.split(" ")[0].endswith("s") and source not in {"mas", "menos"}
    ends = source.endswith("s") and gloss.endswith("s") and not gloss.endswith("ss")
    return kind is Kind.NOUN and ends and not _SINGULAR_IN_S.search(gloss)


def _conjugated(folded: str) -> Iterator[Word]:
    known = glossary("es")
    if len(folded) < 3:
        return
    for form in forms(known.sound(folded)):
        entry = known.verbs.get(form.infinitive)
        if entry and (entry.form != folded or form.tense is Tense.BASE):
            # A first person in -é is as often a third person subjunctive, and news speak of third persons.
            person = 3 if form.person == 1 and not form.plural else form.person
            verb = Verb(entry.gloss, form.tense, person=person, plural=form.plural)
            yield Word(entry.gloss, Kind.VERB, folded, entry.others, verb)
            return


def _inflected(folded: str) -> tuple[Word, ...]:
    """Plurals and feminines of nouns and adjectives."""
    known = glossary("es")
    many = folded.endswith("s")
    roots = (folded[:-1], folded[:-2], folded[:-3] + "z") if many else ()
    for form in (form for root in (*roots, folded) if len(root) > 1 for form in _masculine(root)):
        if found := tuple(word_of(entry, folded) for entry in known.by_form.get(form, ())):
            return tuple(_pluralised(word) if many else word for word in found if not word.verb) or found
    return ()


def _masculine(form: str) -> tuple[str, ...]:
    if not form.endswith("a"):
        return (form,)
    return (form, form[:-1] + "o", form[:-1] + "e", form[:-1])


def _pluralised(word: Word) -> Word:
    if word.kind is not Kind.NOUN or word.english in _ADJECTIVES:
        return replace(word, plural=True)
    return replace(word, english=plural(word.english), singular=word.english, plural=True)


def _enclitic(folded: str) -> tuple[Word, ...]:
    match = _ENCLITIC.match(folded)
    if not match or not match[2]:
        return ()
    objects = tuple(filter(None, (CLITICS.get(part, "") for part in _ENCLITIC_PARTS.findall(match[2]))))
    return tuple(replace(word, verb=replace(word.verb, objects=objects)) for word in readings(match[1]) if word.verb)
