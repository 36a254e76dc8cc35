"""English verb groups: auxiliary and main verb for a subject, in a question and in a statement."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from .english_forms import gerund, participle, past, third
from .spanish_forms import Tense
from .words import Verb

PRONOUNS = {(1, False): "I", (1, True): "we", (2, False): "you", (2, True): "you", (3, False): "it", (3, True): "they"}
PERSONS = {"I": 1, "we": 1, "you": 2}
_SPOKEN = frozenset("say think believe talk speak comment argue respond explain".split())


@dataclass(frozen=True, slots=True)
class Subject:
    """Who a verb is said of, as English words with their number."""

    words: tuple[str, ...]
    plural: bool = False
    person: int = 3


def silent(verb: Verb) -> Subject:
    """The pronoun for a subject that only the verb tells."""
    if verb.anyone:
        return Subject(("they",), plural=True)
    alone = verb.person == 3 and not verb.plural
    if alone and verb.base in _SPOKEN and not verb.modal:
        return Subject(("he",))
    if alone and verb.modal == "should":
        return Subject(("I",), person=1)
    return Subject((PRONOUNS[verb.person, verb.plural],), verb.plural, verb.person)


def said(verb: Verb, subject: Subject) -> Iterator[str]:
    """The verb group in statement order."""
    if verb.tense is Tense.BASE:
        yield verb.base
    elif verb.tense is Tense.GERUND:
        yield gerund(verb.base)
    elif verb.tense is Tense.PARTICIPLE:
        yield participle(verb.base)
    else:
        yield from _finite(verb, subject)


def _finite(verb: Verb, subject: Subject) -> Iterator[str]:
    auxiliary, main = parts(verb, subject)
    if auxiliary in {"do", "does", "did"} and not verb.negated:
        yield _simple(verb, subject)
        return
    yield auxiliary
    if verb.negated:
        yield "not"
    if main:
        yield main


def _simple(verb: Verb, subject: Subject) -> str:
    if verb.tense is Tense.PAST:
        return past(verb.base)
    return verb.base if subject.plural or subject.person != 3 else third(verb.base)


def parts(verb: Verb, subject: Subject) -> tuple[str, str]:
    """The auxiliary, which a question puts before its subject, and what follows the subject."""
    if verb.modal:
        return verb.modal, "be " + participle(verb.base) if verb.passive and verb.base else verb.base
    if verb.tense in {Tense.FUTURE, Tense.CONDITIONAL}:
        will = "will" if verb.tense is Tense.FUTURE else "would"
        return will, "be " + participle(verb.base) if verb.passive else verb.base
    number = replace(verb, plural=subject.plural, person=subject.person)
    if verb.aspect == "perfect":
        return _have(number), "been " + participle(verb.base) if verb.passive else participle(verb.base)
    if verb.aspect == "progressive":
        return be(number), gerund(verb.base)
    if verb.passive:
        return be(number), participle(verb.base)
    if verb.first == "be":
        return be(number), verb.base.removeprefix("be").strip()
    return _do(number), verb.base


def _do(verb: Verb) -> str:
    if verb.tense is Tense.PAST:
        return "did"
    return "do" if verb.plural or verb.person != 3 else "does"


def _have(verb: Verb) -> str:
    if verb.tense is Tense.PAST:
        return "had"
    return "have" if verb.plural or verb.person != 3 else "has"


def be(verb: Verb) -> str:
    """The form of `be` for the tense and number."""
    if verb.tense is Tense.PAST:
        return "were" if verb.plural or verb.person == 2 else "was"
    if verb.plural or verb.person == 2:
        return "are"
    return "am" if verb.person == 1 else "is"
