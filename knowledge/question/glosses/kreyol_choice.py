"""One reading for each Haitian Creole word, by its neighbours; determiners move before their nouns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from .english_forms import is_uncounted, plural
from .kreyol import MARKERS
from .kreyol_verbs import OBJECTS, asks_amount, asks_winner, begins_verb, ends, meant, of_a_thing, rejoined, uncleft
from .words import HEADS, NOMINAL, Kind, Verb, Word

_OWNERS = {"m": "my", "mwen": "my", "w": "your", "ou": "your", "l": "its", "li": "its", "nou": "our", "n": "our"}
_BEHIND = frozenset(["a", "la", "an", "lan", "nan", "yo", "sa", "sa a", "sa yo", "sila a"])
_ARTICLES = frozenset({"a", "la", "an", "lan"})
_SAYING = frozenset("say speak think talk tell ask explain comment discuss".split())
_MONTHS = frozenset("January February March April May June July August September October November December".split())
_PAYMENTS = frozenset("fine fee rent tax toll price salary bill deposit bail compensation penalty discount".split())
_PAYING = frozenset("pay cost owe earn receive charge spend".split())
_GIVING = frozenset("sell buy give bring cook distribute serve".split())
_ADDRESSES = frozenset({"mesye", "msye", "madan", "madanm", "madmwazel"})
_ASKING = frozenset({"eske", "es", "esk", "eske ke"})
_SIDES = frozenset({"supporters", "opponents"})
_BEFORE_READING = frozenset({Kind.MARKER, Kind.MODAL, Kind.OPENING})


def choose(options: Sequence[Sequence[Word]]) -> list[Word]:
    """One reading for each word, by its neighbours; determiners move before their nouns."""
    chosen: list[Word] = []
    options = uncleft(rejoined(options))
    for place, words in enumerate(options):
        behind = [later[0] for later in options[place + 1 :]]
        word = _chosen(words, chosen, behind)
        if word is not None:
            chosen.append(word)
    return chosen


def _chosen(words: Sequence[Word], before: list[Word], behind: Sequence[Word]) -> Word | None:
    word = words[0] if len(words) == 1 else _meant(words, before, behind)
    source = word.source
    if source in _ASKING:
        return replace(word, english="", kind=Kind.MARKER)
    if source in _ADDRESSES and _is_named(behind):
        return None
    if word.english == "how many" and asks_amount(behind):
        return replace(word, english="how much")
    if source in {"ki", "k"}:
        return _which_or_who(word, before, behind)
    if source in MARKERS and not (source == "pa" and not behind):
        return replace(word, kind=Kind.MARKER, verb=None)
    if source in {"ye", "sou", "de", "pou"}:
        return _little(words, before, behind)
    if source in OBJECTS or source in _BEHIND:
        return of_a_thing(_short(word, before, behind), behind)
    if word.kind is Kind.VERB:
        if source == "genyen" and ends(behind) and asks_winner(before):
            return Word("win", Kind.VERB, source, (), Verb("win"))
        if source == "manje" and before and before[-1].verb and before[-1].verb.first in _GIVING:
            return Word("food", Kind.NOUN, source)
        return replace(word, kind=Kind.NOUN, verb=None) if _is_noun_here(before, behind) else meant(word, behind)
    return _noun(word, before, behind)


def _meant(words: Sequence[Word], before: Sequence[Word], behind: Sequence[Word]) -> Word:
    """Of words that only accents tell apart, the noun before an article, the verb before what it can be done to."""
    verbs = [word for word in words if word.kind is Kind.VERB]
    others = [word for word in words if word.kind is not Kind.VERB]
    article = bool(behind) and behind[0].source in _ARTICLES and not _begins_phrase(behind)
    if words[0].source == "konseye" and (_is_named(behind) or (before and before[-1].kind is Kind.QUESTION)):
        return others[0]
    if words[0].source == "me":
        return next(word for word in words if (word.english == "mayor") is (article or _is_named(behind)))
    if not verbs or not others:
        return words[0]
    marked = bool(before) and (before[-1].source in MARKERS or before[-1].subject)
    return others[0] if not marked and (article or not before) else verbs[0]


def _is_named(behind: Sequence[Word]) -> bool:
    return bool(behind) and behind[0].kind is Kind.NAME and not behind[0].source[:1].isdigit()


def _noun(word: Word, before: list[Word], behind: Sequence[Word]) -> Word:
    previous, follows = before[-1] if before else None, behind[0] if behind else None
    if word.source == "non" and follows and follows.kind in {Kind.NOUN, Kind.NAME}:
        return Word("names of", Kind.NOUN, word.source)
    if word.english in _SIDES and follows and follows.kind in {Kind.NOUN, Kind.DETERMINER, Kind.NAME}:
        return replace(word, english=f"{word.english} of")
    if previous is None:
        return word
    if previous.english == "a" and word.english == "children":
        return replace(word, english="child", plural=False)
    if word.english.endswith(" who") and previous.kind is Kind.QUESTION:
        return replace(word, english=word.english.removesuffix(" who"), kind=Kind.NOUN, subject=True)
    if word.kind is not Kind.NOUN:
        return word
    if previous.english.startswith(("what percentage", "what share")):
        before.append(Word("of", Kind.PREPOSITION, ""))
        return word
    if word.english == "some people" and previous.source in MARKERS:
        before.append(Word("have", Kind.VERB, "gen", (), Verb("have")))
        return replace(word, english="people who", kind=Kind.PRONOUN)
    paid = word.english in _PAYMENTS and any(other.verb and other.verb.first in _PAYING for other in behind)
    if previous.english == "how many" and (paid or is_uncounted(word.english)):
        previous = before[-1] = replace(previous, english="how much")
    counted = previous.english in {"how many", "what other", "all"} and not (follows and follows.source in _ARTICLES)
    return replace(word, english=plural(word.english), singular=word.english, plural=True) if counted else word


def _little(words: Sequence[Word], before: Sequence[Word], behind: Sequence[Word]) -> Word:
    word, previous = words[0], before[-1] if before else None
    if word.source == "ye":
        return next((one for one in words if one.kind is Kind.BE), word)
    if word.source == "sou":
        said = any(
            (other.verb and other.verb.base in _SAYING) or other.english.startswith("opinion") for other in before
        )
        return Word("about" if said else "on", Kind.PREPOSITION, word.source)
    if word.source == "de":
        joins = previous is not None and previous.kind in {Kind.NOUN, Kind.NAME, Kind.VERB}
        return Word("of", Kind.PREPOSITION, word.source) if joins else words[-1]
    return Word("to", Kind.PREPOSITION, word.source) if behind and begins_verb(behind[0]) else word


def _is_noun_here(before: Sequence[Word], behind: Sequence[Word]) -> bool:
    """A verb's form is a noun behind a preposition or `which`, before a determiner, or where another verb is the verb."""
    previous, follows = before[-1] if before else None, behind[0] if behind else None
    if previous is None or (previous.kind is Kind.MARKER and not previous.english):
        return bool(follows and follows.kind is Kind.PREPOSITION and any(map(begins_verb, behind)))
    if (previous.english in {"which", "how many"} and not previous.subject) or (
        previous.verb and previous.verb.base == "do"
    ):
        return True
    if previous.kind in {Kind.DETERMINER, Kind.PREPOSITION} and previous.english != "to":
        return previous.source not in _BEHIND
    closes = (
        follows is not None
        and follows.source in _ARTICLES
        and not _begins_phrase(behind)
        and previous.source not in MARKERS
    )
    return closes and previous.kind is not Kind.PRONOUN


def _begins_phrase(behind: Sequence[Word]) -> bool:
    """`an avril`: the little word belongs to what follows."""
    return behind[0].source == "an" and len(behind) > 1 and behind[1].kind in {Kind.NOUN, Kind.NAME}


def _which_or_who(word: Word, before: list[Word], behind: Sequence[Word]) -> Word | None:
    """`ki` asks which before a noun; behind a question it only says that the question word is the subject."""
    if not before or before[-1].kind in {Kind.MARK, Kind.CONJUNCTION, Kind.PREPOSITION, Kind.MARKER}:
        marked = bool(behind) and (behind[0].source in MARKERS or behind[0].source == "se")
        return replace(word, english="who" if marked else "which", kind=Kind.QUESTION, subject=marked)
    start = len(before) - 1
    while start and before[start].kind in {Kind.NOUN, Kind.NAME, Kind.DETERMINER, Kind.PREPOSITION}:
        start -= 1
    if before[start].kind is Kind.QUESTION and not any(word.subject for word in before[start:]):
        asked = _asked_noun(before, start)
        before[asked] = replace(before[asked], subject=True)
        return None
    return Word("who", Kind.CONJUNCTION, "ki", plural=True)


def _asked_noun(before: Sequence[Word], start: int) -> int:
    """`konbyen pousan moun nan vil la ki`: the place of the noun that the question word asks for."""
    of = len(before) > start + 1 and before[start + 1].english == "of"
    place = start + of
    while place + 1 < len(before) and before[place + 1].kind in NOMINAL:
        place += 1
    return place


def _short(word: Word, before: list[Word], behind: Sequence[Word]) -> Word | None:
    """The little words that are pronouns before a verb, objects behind it and owners or determiners behind a noun."""
    source, previous = word.source, before[-1] if before else None
    if previous is None or previous.kind not in {Kind.NOUN, Kind.NAME, Kind.VERB}:
        return _standing(word, before, behind)
    if previous.kind is Kind.VERB and behind and behind[0].source in MARKERS and source in OBJECTS:
        return word
    if previous.kind is Kind.VERB:
        return Word(OBJECTS[source], Kind.PRONOUN, source) if source in OBJECTS else _standing(word, before, behind)
    asked = any(
        other.kind is Kind.QUESTION
        and other.english.startswith(("how many", "how much", "which", "what kind", "what other"))
        for other in before
    )
    if source == "sa" and asked and _bare(before) and behind and begins_verb(behind[0]):
        return replace(word, kind=Kind.PRONOUN)
    if source in OBJECTS and behind and begins_verb(behind[0]) and (source != "yo" or (asked and _bare(before))):
        if not _is_subject(before):
            return word
        _determine(source, before, behind)
        return None
    if source == "an" and behind and behind[0].kind in {Kind.NOUN, Kind.NAME} and not begins_verb(behind[0]):
        return _standing(word, before, behind)
    if source == "nan" and behind and behind[0].kind in NOMINAL and not begins_verb(behind[0]):
        return word
    _determine(source, before, behind)
    return None


def _is_subject(before: Sequence[Word]) -> bool:
    """`èske bòdwo nou pral monte`: what a yes-or-no question begins with is its subject, and the pronoun tells whose."""
    start = len(before)
    while start and before[start - 1].kind in {Kind.NOUN, Kind.DETERMINER}:
        start -= 1
    return start == 1 and before[0].source in _ASKING


def _bare(before: Sequence[Word]) -> bool:
    """`konbyen moun yo arete`: a noun right behind the question word takes no determiner."""
    return len(before) < 2 or before[-2].kind is Kind.QUESTION


def _standing(word: Word, before: Sequence[Word], behind: Sequence[Word]) -> Word:
    if word.source in OBJECTS and before and (before[-1].kind is Kind.PREPOSITION or before[-1].english == "against"):
        return Word(OBJECTS[word.source], Kind.PRONOUN, word.source)
    if word.source == "li" and before and before[-1].kind in _BEFORE_READING and before[-1].english:
        return Word("read", Kind.VERB, "li", (), Verb("read"))
    if word.source == "an" and (not behind or behind[0].kind is Kind.MARK):
        return Word("", Kind.ADVERB, word.source)
    if word.source in {"an", "a"}:
        return Word("in" if word.source == "an" else "to", Kind.PREPOSITION, word.source)
    if word.source in {"la", "lan"}:
        return Word("there", Kind.ADVERB, word.source)
    if word.source != "sa":
        return word
    asks = not before and len(behind) > 1 and behind[0].kind in HEADS and any(map(begins_verb, behind))
    return Word("what", Kind.QUESTION, "sa") if asks else replace(word, kind=Kind.PRONOUN)


def _determine(source: str, before: list[Word], behind: Sequence[Word]) -> None:
    """Put the English determiner where English has it: before the noun phrase."""
    place = len(before)
    while place and before[place - 1].kind is Kind.NOUN:
        place -= 1
    if place < len(before) - 1 and place and before[place - 1].english in {"how many", "how much", "which"}:
        if behind and behind[0].source in {"ki", "k"}:
            before.insert(len(before) - 1, Word("of the", Kind.PREPOSITION, source))
            return
        place = len(before) - 1
    if before[-1].english in _MONTHS:
        return
    if source in {"yo", "sa yo"} and before[-1].kind is Kind.NOUN:
        before[-1] = replace(before[-1], english=plural(before[-1].english), plural=True)
    before[-1] = replace(before[-1], closed=True)
    determined = place and before[place - 1].kind is Kind.DETERMINER
    if place == len(before) or before[place].english.startswith("the ") or determined:
        return
    if place and before[place - 1].english == "how many" and source in _ARTICLES:
        before[place - 1] = replace(before[place - 1], english="how much")
    english = _OWNERS.get(source) or ("this" if source.startswith("s") else "the")
    before.insert(place, Word(english, Kind.DETERMINER, source))
