"""Glossed words put into the order of an English question."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain

from .agreement import PRONOUNS, Subject, parts, said, silent
from .asking import subject_asked, wh_length
from .nouns import end_of, is_body, is_plural, typed_plural
from .spanish_forms import Tense
from .statement import plain, rest, statement
from .words import HEADS, NOMINAL, Kind, Verb, Word

_SAYING = frozenset(
    "say think talk speak comment tell state claim argue respond believe know ask explain announce".split()
)
# Verbs of deciding whose object, not whose subject, follows a bare verb: "cuándo aprobó el acuerdo".
_ACTS = frozenset(
    "approve sign vote reject adopt delay cancel repeal ban pass decide announce propose arrest detain deport".split()
)
_ORDERS = frozenset(
    "admit explain summarize compare ignore forget write list describe show tell repeat disregard".split()
)
_LATE = frozenset("already still now today yesterday finally soon again recently tomorrow".split())
_ASKS_VERB = re.compile(r"(?:can|should|do|will|could|must) (?:i|they|we)(?: have to)?$|\bmy$", re.IGNORECASE)


def english(words: Sequence[Word]) -> Iterator[str]:
    """The words of a question in English order, marks included."""
    asked = False
    for whole in _clauses(words):
        marks = [word for word in whole if word.kind is Kind.MARK]
        clause = whole[: len(whole) - len(marks)]
        lead = clause[: _lead(clause)]
        late = [word for word in lead if word.english in _LATE]
        yield from (word.english for word in lead if word not in late)
        body = clause[len(lead) :]
        if _opens(body) or not (asked or _subordinates(lead)):
            yield from _question(body)
        else:
            yield from statement(body, relative=_relative(lead))
        yield from _texts(chain(late, marks))
        asked = asked or any(word.verb or word.kind in {Kind.OPENING, Kind.QUESTION} for word in body)


def _clauses(words: Sequence[Word]) -> Iterator[list[Word]]:
    clause: list[Word] = []
    for place, word in enumerate(words):
        if clause and word.kind is Kind.CONJUNCTION and _starts(words, place):
            yield clause
            clause = []
        clause.append(word)
        if word.kind is Kind.MARK:
            yield clause
            clause = []
    if clause:
        yield clause


def _starts(words: Sequence[Word], place: int) -> bool:
    """`and` and `or` begin a clause only before a question word or a verb; what a relative adds stays with its noun."""
    if words[place].english not in {"and", "or", "nor"}:
        return any(word.verb for word in words[place:]) and not _relative(words[place : place + 1])
    after = words[place + 1] if place + 1 < len(words) else None
    return after is not None and (after.verb is not None or after.kind in {Kind.QUESTION, Kind.OPENING})


def _lead(clause: Sequence[Word]) -> int:
    leading = {Kind.CONJUNCTION, Kind.ADVERB, Kind.MARK}
    return next((place for place, word in enumerate(clause) if word.kind not in leading), len(clause))


def _subordinates(lead: Sequence[Word]) -> bool:
    return any(word.kind is Kind.CONJUNCTION and word.english not in {"and", "or", "but", "so"} for word in lead)


def _relative(lead: Sequence[Word]) -> bool:
    return any(word.english == "who" or (word.english == "that" and word.plural) for word in lead)


def _opens(words: Sequence[Word]) -> bool:
    return wh_length(words) > 0 or bool(words and words[0].kind is Kind.OPENING)


def _question(words: Sequence[Word]) -> Iterator[str]:
    if words and words[0].kind is Kind.OPENING:
        return _opened(words)
    if words and words[0].verb and words[0].verb.base in _ORDERS and words[0].verb.tense is Tense.PRESENT:
        return chain((words[0].verb.base,), words[0].verb.objects, statement(words[1:], relative=True))
    taken = wh_length(words)
    after = words[taken:]
    place = _main_verb(after)
    if place is None:
        return plain(words)
    return _asked(words[:taken], after[:place], after[place], after[place + 1 :])


def _main_verb(words: Sequence[Word]) -> int | None:
    """The first finite verb that does not belong to a relative clause."""
    places = [place for place, word in enumerate(words) if word.verb and word.verb.finite]
    return next((place for place in places if not (place and _relates(words[place - 1]))), None)


def _relates(word: Word) -> bool:
    return word.english.endswith(" who") or word.english == "who" or (word.english == "that" and word.plural)


def _opened(words: Sequence[Word]) -> Iterator[str]:
    opening = words[0].english
    yield opening
    following = words[1] if len(words) > 1 else None
    if following and following.verb and _ASKS_VERB.search(opening):
        yield following.verb.base
        yield from chain(following.verb.objects, rest(words[2:], following.verb))
        return
    if opening.startswith("is it") and following and following.verb and following.verb.tense is Tense.BASE:
        yield "to"
    yield from statement(words[1:], relative=not opening.endswith((" if", " that", "true")))


def _asked(wh: Sequence[Word], before: Sequence[Word], head: Word, after: Sequence[Word]) -> Iterator[str]:
    verb = head.verb
    if verb is None:
        return plain([*wh, *before, head, *after])
    lead, before = _split_lead(before)
    late = [word for word in lead if word.kind is Kind.ADVERB]
    lead = [word for word in lead if word.kind is not Kind.ADVERB]
    front = (
        chain(_texts(wh), _texts(lead))
        if lead and wh and wh[-1].kind is not Kind.QUESTION
        else chain(_texts(lead), _texts(wh))
    )
    if head.kind is Kind.EXIST:
        return chain(_texts(before), front, _existing(wh, verb, after))
    if verb.base == "be" and not (verb.passive or verb.aspect or verb.modal):
        return chain(_being(lead, wh, before, verb, after), _texts(late))
    if not before and wh and (wh[-1].subject or subject_asked(wh, verb, after)):
        subject = Subject(
            (), is_plural(wh) if wh[-1].kind is not Kind.QUESTION else wh[-1].english.startswith("how many")
        )
        return chain(front, said(verb, subject), verb.objects, rest(after, verb), _texts(late))
    subject, after = _subject(before, verb, after, asks_object=bool(wh) and wh[-1].english in {"what", "whom"})
    return chain(front, _inverted(verb, subject), verb.objects, rest(after, verb), _texts(late))


def _inverted(verb: Verb, subject: Subject) -> Iterator[str]:
    auxiliary, main = parts(verb, subject)
    yield auxiliary
    yield from subject.words
    if verb.negated:
        yield "not"
    if main:
        yield main


def _existing(wh: Sequence[Word], verb: Verb, after: Sequence[Word]) -> Iterator[str]:
    plural = is_plural(after) or any(word.english == "how many" for word in wh)
    return chain(_inverted(verb, Subject(("there",), plural)), plain(after))


def _being(
    lead: Sequence[Word], wh: Sequence[Word], before: Sequence[Word], verb: Verb, after: Sequence[Word]
) -> Iterator[str]:
    """`is` stands before its subject; a subject that Spanish puts behind what is said of it moves forward."""
    if wh and wh[-1].english == "which":
        wh = [*wh[:-1], replace(wh[-1], english="what")]
    told: Sequence[Word] = ()
    if not before and not wh:
        told, before, after = _swapped(after)
    subject = _named(before) if before else Subject((), is_plural(after) if wh else verb.plural, verb.person)
    alone = not subject.words and not any(word.kind in HEADS or word.verb for word in after)
    if not subject.words and (not wh or alone):
        subject = Subject((PRONOUNS[verb.person, verb.plural],), verb.plural, verb.person)
    subject = replace(subject, plural=subject.plural or verb.plural)
    return chain(_texts(lead), _texts(wh), _inverted(verb, subject), _texts(told), rest(after, verb))


def _swapped(after: Sequence[Word]) -> tuple[Sequence[Word], Sequence[Word], Sequence[Word]]:
    """`legal el acuerdo` as what is said, of whom, and the rest."""
    end = end_of(after, 0, of=True)
    anew = next((place for place in range(1, end) if after[place].kind is Kind.DETERMINER), None)
    if anew is None and end < len(after) and after[end].kind in NOMINAL:
        anew = end
    if anew is None or after[0].kind is not Kind.NOUN:
        return (), (), after
    stop = end_of(after, anew, of=True)
    return after[:anew], after[anew:stop], after[stop:]


def _split_lead(before: Sequence[Word]) -> tuple[Sequence[Word], Sequence[Word]]:
    """`en Miami la policía puede`: what stands in front of the subject."""
    place = 0
    while place < len(before) and before[place].kind in {Kind.PREPOSITION, Kind.ADVERB, Kind.CONJUNCTION}:
        place = end_of(before, place + 1, of=False) if before[place].kind is Kind.PREPOSITION else place + 1
    return before[:place], before[place:]


def _subject(
    before: Sequence[Word], verb: Verb, after: Sequence[Word], *, asks_object: bool
) -> tuple[Subject, Sequence[Word]]:
    """The subject, from before the verb, from behind it, or a pronoun where the verb says it alone."""
    if before:
        return _named(before), after
    end = _subject_end(verb, after)
    found = after[:end]
    if end and (asks_object or _may_be_subject(found, verb, after[end:])):
        if _relates(found[-1]):
            return Subject(tuple(statement(after, relative=True)), found[-1].english == "those who"), ()
        return _named(found), after[end:]
    return silent(verb), after


def _subject_end(verb: Verb, after: Sequence[Word]) -> int:
    """Of `dijo Pardo del acuerdo` only the name; of `dijo el jefe de la policía` all."""
    end = end_of(after, 0, of=True)
    bare = end_of(after, 0, of=False)
    if verb.first not in _SAYING or bare == end:
        return end
    return end if after[bare - 1].kind is not Kind.NAME and is_body(after[bare + 1 : end]) else bare


def _may_be_subject(found: Sequence[Word], verb: Verb, behind: Sequence[Word]) -> bool:
    if verb.passive:
        return True
    if verb.person != 3:
        return False
    if is_body(found):
        return not verb.plural or typed_plural(found)
    if verb.plural != typed_plural(found):
        return False
    return verb.base not in _ACTS or bool(behind and behind[0].kind is Kind.DETERMINER)


def _named(words: Sequence[Word]) -> Subject:
    person = {"I": 1, "we": 1, "you": 2}.get(words[0].english, 3) if len(words) == 1 else 3
    return Subject(tuple(plain(words)), is_plural(words) or words[0].english in {"we", "you", "they"}, person)


def _texts(words: Iterable[Word]) -> Iterator[str]:
    return (word.english for word in words)
