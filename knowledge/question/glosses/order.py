"""Glossed words put into the order of an English question."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain

from .agreement import PRONOUNS, Subject, parts, said
from .asking import subject_asked, wh_length
from .nouns import end_of, is_body, is_plural
from .spanish_forms import Tense
from .statement import plain, rest, statement
from .subjects import named, relates, subject_of
from .words import HEADS, NOMINAL, Kind, Verb, Word

_ORDERS = frozenset(
    "admit explain summarize compare ignore forget write list describe show tell repeat disregard".split()
)
_THINGS = frozenset({"nothing", "something", "everything", "anything"})
_ASKS_VERB = re.compile(r"(?:can|should|do|will|could|must) (?:i|they|we)(?: have to)?$|\bmy$", re.IGNORECASE)


def question(words: Sequence[Word]) -> Iterator[str]:
    if words and words[0].kind is Kind.OPENING:
        return _opened(words)
    if words and words[0].verb and words[0].verb.base in _ORDERS and words[0].verb.tense is Tense.PRESENT:
        return chain((words[0].verb.base,), words[0].verb.objects, statement(words[1:], relative=True))
    words = _question_first(words)
    taken = wh_length(words)
    after = words[taken:]
    place = _main_verb(after)
    if place is None:
        return plain(words)
    if not taken and place == 0 and tells_of_oneself(after[0].verb or Verb("")):
        return statement(words)
    return _asked(words[:taken], after[:place], after[place], after[place + 1 :])


def _question_first(words: Sequence[Word]) -> Sequence[Word]:
    """`esto cuánto cuesta`, `el alcalde dijo qué`: the question word moves to the front."""
    place = next((place for place, word in enumerate(words) if word.kind is Kind.QUESTION), 0)
    topic = place > 0 and end_of(words, 0, of=True) == place
    if topic or (place > 0 and place == len(words) - 1 and any(word.verb for word in words[:place])):
        return [words[place], *words[:place], *words[place + 1 :]]
    return words


def _main_verb(words: Sequence[Word]) -> int | None:
    """The first finite verb that does not belong to a relative clause."""
    places = [place for place, word in enumerate(words) if word.verb and word.verb.finite]
    return next((place for place in places if not (place and relates(words[place - 1]))), None)


def _opened(words: Sequence[Word]) -> Iterator[str]:
    opening = words[0].english
    yield opening
    if wh_length(words[1:]):
        yield from question(words[1:])
        return
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
    front = list(_front(wh, [word for word in lead if word.kind is not Kind.ADVERB]))
    if head.kind is Kind.EXIST:
        body: Iterator[str] = chain(texts(before), front, _existing(wh, verb, after))
    elif verb.base == "be" and not (verb.passive or verb.aspect or verb.modal):
        body = _being(front, bool(wh), before, verb, after)
    elif not before and wh and (wh[-1].subject or subject_asked(wh, verb, after)):
        body = chain(front, said(verb, _asked_of(wh)), verb.objects, rest(after, verb))
    else:
        body = _about_subject(front, wh, before, verb, after)
    return chain(body, texts(late))


def _front(wh: Sequence[Word], lead: Sequence[Word]) -> Iterator[str]:
    """What stands before the verb of a question: an adverbial goes behind a question word with a noun, else before."""
    if wh and wh[0].source == "a" and len(wh) > 1 and not wh[1].english.startswith("what"):
        wh = wh[1:]
    wh = _which(wh)
    belongs = bool(lead and wh) and wh[-1].kind is not Kind.QUESTION
    return chain(texts(wh), texts(lead)) if belongs else chain(texts(lead), texts(wh))


def _which(wh: Sequence[Word]) -> Sequence[Word]:
    """English asks which of people and bodies, and what of things."""
    things = len(wh) > 1 and wh[0].english == "which" and not is_body(wh[1:])
    return [replace(wh[0], english="what"), *wh[1:]] if things else wh


def _asked_of(wh: Sequence[Word]) -> Subject:
    with_noun = wh[-1].kind is not Kind.QUESTION
    return Subject((), is_plural(wh) if with_noun else wh[-1].english.startswith("how many"))


def _about_subject(
    front: Sequence[str], wh: Sequence[Word], before: Sequence[Word], verb: Verb, after: Sequence[Word]
) -> Iterator[str]:
    if not before and after and after[0].english in _THINGS:
        verb, after = replace(verb, objects=(*verb.objects, after[0].english)), after[1:]
    after = after if before else _late(after)
    asks_object = bool(wh) and wh[-1].english in {"what", "whom"}
    subject, after = subject_of(before, verb, after, asks_object=asks_object)
    return chain(front, _inverted(verb, subject), verb.objects, rest(after, verb))


def _late(after: Sequence[Word]) -> Sequence[Word]:
    """`dicen ahora los vecinos`, `sostuvo en 2026 la junta`: when it was does not stand between verb and subject."""
    place = 0
    while place < len(after) and after[place].kind is Kind.ADVERB:
        place += 1
    dated = len(after) > place + 1 and after[place].kind is Kind.PREPOSITION and after[place + 1].source[:1].isdigit()
    place += 2 * dated
    end = end_of(after, place, of=True)
    return [*after[place:end], *after[:place], *after[end:]] if place and end > place else after


def tells_of_oneself(verb: Verb) -> bool:
    """`soy inquilino` tells, it does not ask."""
    return verb.person == 1 and verb.first == "be" and verb.tense is Tense.PRESENT


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
    front: Sequence[str], asks: bool, before: Sequence[Word], verb: Verb, after: Sequence[Word]
) -> Iterator[str]:
    """`is` stands before its subject; a subject that Spanish puts behind what is said of it moves forward."""
    if front and front[-1] == "which":
        front = [*front[:-1], "what"]
    told: Sequence[Word] = ()
    if not before and not asks:
        told, before, after = _swapped(after)
    subject = named(before) if before else Subject((), is_plural(after) if asks else verb.plural, verb.person)
    alone = not any(word.kind in HEADS or word.verb for word in after)
    if not before and (alone or not asks):
        subject = Subject((PRONOUNS[verb.person, verb.plural],), verb.plural, verb.person)
    subject = replace(subject, plural=subject.plural or verb.plural)
    return chain(front, _inverted(verb, subject), texts(told), rest(after, verb))


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


def texts(words: Iterable[Word]) -> Iterator[str]:
    return (word.english for word in words)
