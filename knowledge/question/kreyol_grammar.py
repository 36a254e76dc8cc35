"""What Haitian Creole words do in a sentence: markers before verbs, determiners behind nouns, verb groups."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from knowledge.lexicon.english_forms import plural
from knowledge.lexicon.glossary import Entry, glossary
from knowledge.lexicon.spanish_forms import Tense
from knowledge.text.analysis import fold

from .gloss_verbs import auxiliary
from .glosswords import Kind, Verb, Word, kind_of

_MARKERS = frozenset("te t ap pral pwal prale ka kab kapab ta dwe pa poko va fin fek".split())
_OBJECTS = {
    "m": "me",
    "mwen": "me",
    "w": "you",
    "ou": "you",
    "l": "it",
    "li": "it",
    "yo": "them",
    "nou": "us",
    "n": "us",
}
_OWNERS = {"m": "my", "mwen": "my", "w": "your", "ou": "your", "l": "its", "li": "its", "nou": "our", "n": "our"}
_BEHIND = frozenset(["a", "la", "an", "lan", "nan", "yo", "sa", "sa a", "sa yo", "sila a"])
# Verbs of state: without a marker they speak of now, other verbs of what has happened.
_STATES = frozenset(
    "want know have think believe support oppose like need fear cost mean trust live hate prefer hope be seem agree depend".split()
)
_SAYING = frozenset("say speak think talk tell ask explain comment".split())
_DONE_TO = frozenset("arrest deport detain evict kill train fine hire fire suspend".split())
_ELIDED = re.compile(r"['’](?=\w)|(?<=\b[mwlnkt])['’]")
_ENDINGS = ("yo", "la", "an", "a")


def spaced(text: str) -> str:
    """`m'ap` as two words, with the length kept."""
    return _ELIDED.sub(" ", text)


@lru_cache(maxsize=8192)
def readings(typed: str) -> tuple[Word, ...]:
    """What a single word can be by its own form."""
    folded = fold(typed)
    return tuple(word_of(entry, folded) for entry in glossary("ht").entries(typed))


def guesses(typed: str) -> tuple[Word, ...]:
    """The reading of a word by its sound, without an ending that belongs to the next word, or by its nearest spelling."""
    known, folded = glossary("ht"), fold(typed)
    if len(folded) < 4:
        return ()
    cut = next((folded.removesuffix(end) for end in _ENDINGS if folded.endswith(end) and len(folded) > 5), "")
    found = known.sounding(folded) or (known.by_form.get(cut, []) if cut else []) or known.near(folded)
    return tuple(word_of(entry, folded) for entry in found)


def word_of(entry: Entry, source: str) -> Word:
    """The entry as a word; verbs get their tense from the markers before them."""
    if entry.verb:
        return Word(entry.gloss, Kind.VERB, source, entry.others, Verb(entry.gloss))
    kind = kind_of(entry.gloss)
    if kind in {Kind.BE, Kind.EXIST} and " " in entry.gloss:
        return Word(entry.gloss, kind, source, entry.others, auxiliary(entry.gloss.lower()))
    subject = kind is Kind.QUESTION and source.endswith((" ki", " k"))
    return Word(
        entry.gloss,
        kind,
        source,
        entry.others,
        plural=_many(entry.gloss, kind),
        subject=subject,
        actor=kind is Kind.NOUN,
    )


def _many(gloss: str, kind: Kind) -> bool:
    return kind is Kind.NOUN and gloss.endswith("s") and not gloss.endswith("ss")


def choose(options: Sequence[Sequence[Word]]) -> list[Word]:
    """One reading for each word, by its neighbours."""
    chosen: list[Word] = []
    for place, words in enumerate(options):
        after = [options[later][0] for later in range(place + 1, min(place + 3, len(options)))]
        word = _chosen(words, chosen, after)
        if word is not None:
            chosen.append(word)
    return chosen


def _chosen(words: Sequence[Word], before: list[Word], after: Sequence[Word]) -> Word | None:
    word, previous = words[0], before[-1] if before else None
    source = word.source
    if source in {"eske", "es", "esk", "eske ke"}:
        return replace(word, english="", kind=Kind.MARKER)
    if source in {"ki", "k"}:
        return _which_or_who(word, before, after)
    if source in _MARKERS and not (source in {"dwe", "pa"} and not after):
        return _marker(word)
    if source == "ye":
        return next((one for one in words if one.kind is Kind.BE), word)
    if source == "sou":
        said = any(
            (other.verb and other.verb.base in _SAYING) or other.english.startswith("opinion") for other in before
        )
        return Word("about" if said else "on", Kind.PREPOSITION, source)
    if source == "de" and previous and previous.kind in {Kind.NOUN, Kind.NAME}:
        return Word("of", Kind.PREPOSITION, source)
    if source == "pou" and after and _begins_verb(after[0]):
        return Word("to", Kind.PREPOSITION, source)
    if source in _OBJECTS or source in _BEHIND:
        return _short(word, previous, before, after)
    if word.kind is Kind.NOUN and previous and previous.english == "how many":
        return replace(word, english=plural(word.english), plural=True)
    if word.kind is Kind.VERB and _is_noun_here(previous, after):
        return replace(word, kind=Kind.NOUN, verb=None)
    return word


def _begins_verb(word: Word) -> bool:
    return word.kind is Kind.VERB or word.source in _MARKERS


def _is_noun_here(previous: Word | None, after: Sequence[Word]) -> bool:
    if (
        previous
        and previous.kind in {Kind.DETERMINER, Kind.PREPOSITION}
        and previous.english != "to"
        and previous.source not in _BEHIND
    ):
        return True
    closes = (
        bool(after) and after[0].source in {"a", "la", "an", "lan"} and not (previous and previous.source in _MARKERS)
    )
    return closes and previous is not None and previous.kind is not Kind.PRONOUN


def _which_or_who(word: Word, before: list[Word], after: Sequence[Word]) -> Word | None:
    """`ki` asks which before a noun; behind a question it only says that the question word is the subject."""
    if after and (_begins_verb(after[0]) or after[0].source in {"se", "gen", "pa"}):
        start = next(
            (
                place
                for place in range(len(before) - 1, -1, -1)
                if before[place].kind not in {Kind.NOUN, Kind.NAME, Kind.DETERMINER}
            ),
            -1,
        )
        if before and start >= 0 and before[start].kind is Kind.QUESTION:
            before[-1] = replace(before[-1], subject=True)
            return None
        return Word("who", Kind.CONJUNCTION, "ki") if before else Word("who", Kind.QUESTION, "ki", subject=True)
    return replace(word, english="which", kind=Kind.QUESTION)


def _marker(word: Word) -> Word:
    return replace(word, kind=Kind.MARKER, verb=None)


def _short(word: Word, previous: Word | None, before: list[Word], after: Sequence[Word]) -> Word | None:
    """The little words that are pronouns before a verb, objects behind it and owners or determiners behind a noun."""
    source = word.source
    if previous is None or previous.kind not in {Kind.NOUN, Kind.NAME, Kind.VERB}:
        return _standing(word, after)
    if previous.kind is Kind.VERB:
        return Word(_OBJECTS[source], Kind.PRONOUN, source) if source in _OBJECTS else _standing(word, after)
    asked = any(other.kind is Kind.QUESTION and other.english.startswith(("how many", "which")) for other in before)
    if source in _OBJECTS and after and _begins_verb(after[0]) and (source != "yo" or asked):
        return word
    if source == "nan" and after and after[0].kind in {Kind.NOUN, Kind.NAME, Kind.DETERMINER}:
        return word
    return _behind(source, before)


def _standing(word: Word, after: Sequence[Word]) -> Word:
    if word.source == "an" or word.source == "a":
        return Word("in" if word.source == "an" else "to", Kind.PREPOSITION, word.source)
    if word.source in {"la", "lan"}:
        return Word("there", Kind.ADVERB, word.source)
    return replace(word, kind=Kind.PRONOUN) if word.source == "sa" else word


def _behind(source: str, before: list[Word]) -> None:
    """Put the English determiner where English has it: before the noun phrase."""
    place = len(before)
    while place and before[place - 1].kind is Kind.NOUN:
        place -= 1
    english = _OWNERS.get(source) or ("this" if source.startswith("s") else "the")
    if source in {"yo", "sa yo"} and before[-1].kind is Kind.NOUN:
        before[-1] = replace(before[-1], english=plural(before[-1].english), plural=True)
    if (
        place == len(before)
        or before[place].english.startswith("the ")
        or (place and before[place - 1].kind is Kind.DETERMINER)
    ):
        return
    before.insert(place, Word(english, Kind.DETERMINER, source))


def grouped(words: Sequence[Word]) -> list[Word]:
    """Markers and main verbs joined into verb groups; what a marker says of no verb is said with `be`."""
    found: list[Word] = []
    place, asks = 0, False
    while place < len(words):
        word = words[place]
        asks = asks or (word.kind is Kind.MARKER and not word.english)
        if word.kind is Kind.MARKER and not word.english:
            place += 1
        elif word.kind in {Kind.BE, Kind.EXIST} and word.verb:
            found.append(word)
            place += 1
        elif word.kind in {Kind.MARKER, Kind.VERB, Kind.BE, Kind.MODAL}:
            group, place = _group(words, place, found)
            found.append(group)
        elif word.kind is not Kind.MARK and found and found[-1].kind is Kind.QUESTION and found[-1].subject:
            found += [Word("is", Kind.VERB, "", (), Verb("be")), word]
            place += 1
        else:
            found.append(word)
            place += 1
    return _with_be(found) if asks and not any(word.verb for word in found) else found


def _group(words: Sequence[Word], start: int, before: Sequence[Word]) -> tuple[Word, int]:
    place, markers = start, []
    while (
        place < len(words)
        and (words[place].kind in {Kind.MARKER, Kind.MODAL} or words[place].source == "se")
        and words[place].english
    ):
        markers.append(words[place].source if words[place].kind is Kind.MARKER else words[place].english)
        place += 1
    main = words[place] if place < len(words) and words[place].kind in {Kind.VERB, Kind.BE} else None
    verb = _verb(markers, main)
    place += main is not None
    place, verb = _series(words, place, verb)
    bare = not any(
        word.kind in {Kind.NOUN, Kind.NAME, Kind.PRONOUN, Kind.DETERMINER} for word in words[place : place + 1]
    )
    if verb.base in _DONE_TO and bare and before and before[-1].subject:
        verb = replace(verb, passive=True)
    if (
        main
        and main.source in {"gen", "genyen", "te gen"}
        and not any(word.kind in {Kind.NOUN, Kind.NAME, Kind.PRONOUN} for word in before)
    ):
        return Word("there is", Kind.EXIST, main.source, (), replace(verb, base="be")), place
    many = bool(before) and any(word.english.startswith("how many") for word in before)
    source = main.source if main else ""
    return Word(
        verb.base or verb.modal, Kind.VERB, source, main.others if main else (), replace(verb, plural=many)
    ), place


def _verb(markers: Sequence[str], main: Word | None) -> Verb:
    base = main.verb.base if main and main.verb else "be"
    said = set(markers)
    before = bool(said & {"te", "t"})
    tense = Tense.PAST if before or (base not in _STATES and not said - {"pa", "poko", "fin", "fek"}) else Tense.PRESENT
    if said & {"pral", "pwal", "prale", "va"}:
        tense = Tense.FUTURE
    modal = (
        "could"
        if said & {"ka", "kab", "kapab", "can"} and (before or "ta" in said)
        else "can"
        if said & {"ka", "kab", "kapab", "can"}
        else ""
    )
    modal = modal or (
        "should"
        if said & {"dwe", "should"}
        else "must"
        if "must" in said
        else "would"
        if said & {"ta", "would"}
        else ""
    )
    if "ap" in said and not before and (base in _STATES or base.startswith("take ")):
        tense = Tense.FUTURE
    progressive = "ap" in said and not modal and base != "be" and tense is not Tense.FUTURE
    return Verb(base, tense, modal, "progressive" if progressive else "", negated=bool(said & {"pa", "poko"}))


def _series(words: Sequence[Word], place: int, verb: Verb) -> tuple[int, Verb]:
    """`vle siyen` is `want to sign`."""
    while place < len(words) and words[place].kind is Kind.VERB and words[place].verb is not None:
        verb = replace(
            verb,
            base=f"{verb.base} to {words[place].english}"
            if verb.base not in {"go", "come", ""}
            else words[place].english,
        )
        place += 1
    return place, verb


def _with_be(words: Sequence[Word]) -> list[Word]:
    """`èske sa legal`: a question without a verb has `be` behind its subject."""
    end = next((place for place, word in enumerate(words) if word.kind is Kind.PRONOUN), None)
    if end is None:
        end = next((place + 1 for place, word in enumerate(words) if word.kind is Kind.DETERMINER), 0)
    place = min(end + 1, len(words))
    return [*words[:place], Word("is", Kind.VERB, "", (), Verb("be")), *words[place:]] if words else []
