"""Haitian Creole markers and main verbs joined into verb groups."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from .nouns import is_body
from .spanish_forms import Tense
from .words import HEADS, NOMINAL, Kind, Verb, Word

# Verbs of state: without a marker they speak of now, other verbs of what has happened.
_STATES = frozenset(
    "want,know,have,think,believe,support,oppose,like,need,fear,cost,mean,trust,live,hate,prefer,hope,be,seem,agree,disagree,depend,"
    "speak Creole".split(",")
)
_ADJUNCTS = frozenset({"why", "how", "where", "when"})
_TO_COME = frozenset("cost have need be know continue start end begin".split())
_DONE_TO = frozenset("arrest deport detain evict kill train fine hire fire suspend send".split())
_CAN = frozenset({"ka", "kab", "kapab", "can"})
_WILL = frozenset({"pral", "pwal", "prale", "va"})
_PLACES = frozenset({"city", "county", "state"})
# These stand where English has them.
_IN_PLACE = frozenset(
    "first second third big small new old good bad former last next other same Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
)
_QUANTITIES = frozenset({"percentage", "number", "population", "majority", "half", "list"})
_SILENT = frozenset({"pa", "poko", "fin", "fek"})


def grouped(words: Sequence[Word]) -> list[Word]:
    """The words with each verb group as one; what a marker or a question says of no verb is said with `be`."""
    found: list[Word] = []
    place = 0
    while place < len(words):
        word = words[place]
        if word.kind is Kind.MARKER and not word.english:
            place += 1
        elif word.kind in {Kind.MARKER, Kind.VERB, Kind.MODAL} or (word.kind is Kind.BE and word.verb is None):
            group, place = _group(words, place, found)
            _split_nouns(found)
            found.append(group)
        else:
            found += [_be(), word] if _lacks_verb(words[place:], found) else [word]
            place += 1
    asks = any(word.kind is Kind.MARKER and not word.english for word in words)
    return _owned(_arranged(_modified(found), asks=asks))


def _modified(words: list[Word]) -> list[Word]:
    """`manman timoun nan`, `kay vid`: what tells more of a noun stands before it in English."""
    found: list[Word] = []
    for place, word in enumerate(words):
        before = found[-1] if found else None
        if before is None or not _tells_more(before, word):
            found.append(word)
        elif before.english in _QUANTITIES:
            found += [Word("of", Kind.PREPOSITION, ""), word]
        elif (len(found) > 1 and found[-2].kind is Kind.QUESTION) or _is_named(word, words[place + 1 :]):
            found.append(word)
        else:
            found.insert(-1, word)
    return found


def _tells_more(noun: Word, more: Word) -> bool:
    """Whether nothing parts two nouns; of English ones and of words that nobody knows, nothing can be told."""
    plain = all(
        word.kind is Kind.NOUN and word.source not in {"", word.english} and not (word.subject or word.unknown)
        for word in (noun, more)
    )
    return plain and not noun.closed and not {noun.english, more.english} & _IN_PLACE


def _is_named(word: Word, behind: Sequence[Word]) -> bool:
    return word.english in _PLACES and bool(behind) and behind[0].kind is Kind.NAME


def _owned(words: Sequence[Word]) -> list[Word]:
    """`popilasyon vil Miami`: what a thing belongs to stands behind it without a word between."""
    found: list[Word] = []
    for place, word in enumerate(words):
        named = word.kind is Kind.NAME and not word.source[:1].isdigit()
        if named and _does_it(found, words[place + 1 :]):
            found += [Word("", Kind.DETERMINER, ""), word]
            continue
        owner = named or word.english in _PLACES
        if (
            owner
            and found
            and found[-1].kind is Kind.NOUN
            and (found[-1].english in _PLACES or not is_body(found[-1:]))
        ):
            found.append(Word("of", Kind.PREPOSITION, ""))
        found.append(word)
    return found


def _does_it(before: Sequence[Word], behind: Sequence[Word]) -> bool:
    """`ki mesaj Roe te bay`: behind what is asked for, a name before the verb does it."""
    asked = len(before) > 1 and before[-2].kind is Kind.QUESTION and before[-1].kind is Kind.NOUN
    does = next((word.verb for word in behind if word.kind is not Kind.NAME), None)
    return asked and not before[-1].subject and does is not None


def _be() -> Word:
    return Word("is", Kind.VERB, "", (), Verb("be"))


def _lacks_verb(behind: Sequence[Word], before: Sequence[Word]) -> bool:
    """`ki moun ki kont`: said of the question word without a verb."""
    told = any(word.verb or word.kind is Kind.MARKER for word in behind)
    return bool(before) and before[-1].subject and behind[0].kind is not Kind.MARK and not told


def _split_nouns(before: list[Word]) -> None:
    """`konbyen ayisyen gad kòt te voye`: of two nouns behind a question word, the second one does it."""
    run = [word for word in before[-2:] if word.kind is Kind.NOUN]
    asked = len(before) > 2 and before[-3].kind is Kind.QUESTION
    if asked and len(run) == 2 and not (run[1].subject or run[1].english[:1].isupper()) and is_body(run[1:]):
        before.insert(len(before) - 1, Word("the", Kind.DETERMINER, ""))


def _arranged(words: list[Word], *, asks: bool) -> list[Word]:
    """Questions without a verb, and the two in which Kreyòl puts the question word elsewhere."""
    if len(words) > 2 and words[0].english == "how" and words[-1 if words[-1].verb else -2].english == "call":
        rest = [word for word in words[1:] if not (word.verb and word.english == "call")]
        many = any(word.plural for word in rest)
        return [Word("what are the names of" if many else "what is the name of", Kind.OPENING, ""), *rest]
    asked = next((place for place, word in enumerate(words) if word.kind is Kind.QUESTION), None)
    linking = words[asked - 1].verb if asked else None
    if asked and linking and linking.base == "be" and words[0].kind in NOMINAL:
        return [words[asked], words[asked - 1], *words[: asked - 1], *words[asked + 1 :]]
    if any(word.verb or word.kind is Kind.OPENING for word in words):
        return words
    if asks or (words and words[0].english in _ADJUNCTS and len(words) > 1):
        return _with_be(words)
    if words and words[0].english == "which":
        return _naming(words)
    return words


def _naming(words: Sequence[Word]) -> list[Word]:
    """`ki travay Tessa Petit`: what is the job of whom."""
    asker = "who" if is_body([word for word in words[1:] if word.kind is Kind.NOUN][:1]) else "what"
    article = "" if len(words) > 1 and words[1].kind is Kind.DETERMINER else " the"
    named = next((place for place, word in enumerate(words) if place > 1 and word.kind is Kind.NAME), len(words))
    of = [Word("of", Kind.PREPOSITION, "")] if named < len(words) else []
    return [Word(f"{asker} is{article}", Kind.OPENING, words[0].source), *words[1:named], *of, *words[named:]]


def _with_be(words: Sequence[Word]) -> list[Word]:
    """`èske sa legal`: a question without a verb has `be` behind its subject."""
    pronoun = next((place for place, word in enumerate(words) if word.kind is Kind.PRONOUN), None)
    determiner = next((place + 1 for place, word in enumerate(words) if word.kind is Kind.DETERMINER), 0)
    place = min((determiner if pronoun is None else pronoun) + 1, len(words))
    ends = next((at for at, word in enumerate(words) if at > 1 and word.kind in {Kind.PREPOSITION, Kind.ADVERB}), None)
    place = ends if words and words[0].english in _ADJUNCTS and ends is not None else place
    return [*words[:place], _be(), *words[place:]] if words else []


def _group(words: Sequence[Word], start: int, before: Sequence[Word]) -> tuple[Word, int]:
    place, markers = start, []
    while place < len(words) and words[place].english and (words[place].kind in {Kind.MARKER, Kind.MODAL}):
        markers.append(words[place].source if words[place].kind is Kind.MARKER else words[place].english)
        place += 1
    main = _main(words, place, markers)
    place += main is not None
    supposes = {"t", "te"} & set(markers) and any(word.english == "if" for word in words[place:])
    verb = _verb(["ta" if supposes and marker == "ap" else marker for marker in markers], main, before)
    place, verb = _series(words, place, verb)
    bare = not any(word.kind in NOMINAL for word in words[place : place + 1])
    if verb.base in _DONE_TO and bare and before and before[-1].subject:
        verb = replace(verb, passive=True)
    who = bool(before) and before[-1].subject and before[-1].kind is Kind.QUESTION
    nobody = not any(word.kind in HEADS for word in before) and not who
    nobody = nobody or _of_no_owner(words[place:], before)
    if main and main.source in {"gen", "genyen"} and nobody:
        return Word("there is", Kind.EXIST, main.source, (), replace(verb, base="be")), place
    many = any(word.english.startswith("how many") for word in before)
    source, others = (main.source, main.others) if main else ("", ())
    return Word(verb.base or verb.modal, Kind.VERB, source, others, replace(verb, plural=many)), place


def _of_no_owner(behind: Sequence[Word], before: Sequence[Word]) -> bool:
    """`konbyen kabann ki gen nan abri a`: there are so many, nobody has them."""
    ends = not behind or behind[0].kind in {Kind.MARK, Kind.PREPOSITION, Kind.ADVERB}
    return ends and bool(before) and before[-1].subject and before[-1].kind in HEADS


def _main(words: Sequence[Word], place: int, markers: Sequence[str]) -> Word | None:
    """The verb behind the markers; a word that nobody knows is taken for one there."""
    if place >= len(words):
        return None
    word = words[place]
    if word.kind in {Kind.VERB, Kind.BE}:
        return word
    acts = word.unknown and bool(set(markers) - _SILENT) and word.source.endswith(("e", "y", "i"))
    return replace(word, kind=Kind.VERB, verb=Verb(word.english)) if acts else None


def _verb(markers: Sequence[str], main: Word | None, before: Sequence[Word]) -> Verb:
    base = main.verb.base if main and main.verb else "be"
    said = set(markers)
    negated = bool(said & {"pa", "poko"})
    if not said and main is not None and (_depends(before) or _commands(main, before)):
        return Verb(base, Tense.BASE)
    past = bool(said & {"te", "t"})
    modal = _modal(said, past=past, asks=any(word.kind is Kind.QUESTION for word in before))
    ongoing = "ap" in said and not modal and base != "be"
    when = any(word.english in {"when", "what date", "what day"} for word in before)
    if said & _WILL or (ongoing and not past and (when or base in _TO_COME or base.startswith("take "))):
        return Verb(base, Tense.FUTURE, negated=negated)
    happened = past or (base not in _STATES and not said - _SILENT and not _conditional(before))
    tense = Tense.PAST if happened else Tense.PRESENT
    return Verb(base, tense, modal, "progressive" if ongoing else "", negated=negated)


def _conditional(before: Sequence[Word]) -> bool:
    joined = [word.english for word in before if word.kind is Kind.CONJUNCTION or word.english.endswith(" if")]
    return bool(joined) and joined[-1].endswith("if")


def _modal(said: set[str], *, past: bool, asks: bool) -> str:
    """`dwe` behind a question word tells a duty; alone it asks, as `ta dwe` does, what would be right."""
    if said & _CAN:
        return "could" if past or "ta" in said else "can"
    if "should" in said or said >= {"ta", "dwe"} or ("dwe" in said and not asks):
        return "should"
    return "must" if said & {"dwe", "must"} else "would" if said & {"ta", "would"} else ""


def _depends(before: Sequence[Word]) -> bool:
    """`te fòse Miami siyen`: a bare verb behind another verb and whom that verb is done to."""
    if before and before[-1].english == "to":
        return True
    place = len(before) - 1
    while place >= 0 and before[place].kind in NOMINAL:
        place -= 1
    if place < 0 or place == len(before) - 1:
        return False
    other = before[place]
    objective = before[-1].english in {"me", "him", "them", "us", "you", "it"} or before[-1].kind in {
        Kind.NOUN,
        Kind.NAME,
    }
    return (other.verb is not None and other.verb.base != "be" and objective) or (other.english in {"to", "for"})


def _commands(main: Word, before: Sequence[Word]) -> bool:
    """`bliye règ yo`: a clause that starts with its verb is an order."""
    return (
        main.kind is Kind.VERB and main.source not in {"gen", "genyen"} and (not before or before[-1].kind is Kind.MARK)
    )


def _series(words: Sequence[Word], place: int, verb: Verb) -> tuple[int, Verb]:
    """`vle siyen` is `want to sign`."""
    while place < len(words) and words[place].kind is Kind.VERB and words[place].verb is not None:
        joined = (
            words[place].english if verb.base in {"go", "come", "", "be"} else f"{verb.base} to {words[place].english}"
        )
        verb = replace(verb, base=joined)
        place += 1
    return place, verb
