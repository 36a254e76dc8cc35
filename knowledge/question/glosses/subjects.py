"""The subject of a question: before its verb, behind it, or told by the verb alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from .agreement import PERSONS, Subject, silent
from .asking import DEEDS
from .nouns import end_of, is_body, is_plural, typed_plural
from .statement import plain, statement
from .words import Kind, Verb, Word

_SAYING = frozenset(
    "say think talk speak comment tell state claim argue respond believe know ask explain announce".split()
)
# Verbs of deciding whose object, not whose subject, follows a bare verb: "cuándo aprobó el acuerdo".
_ACTS = frozenset(
    "approve sign vote reject adopt delay cancel repeal ban decide announce propose arrest detain deport".split()
)
# Whoever is one of something or somebody: what follows them tells whose, not what about.
_HOLDERS = frozenset(
    "owner director chief head president spokesperson representative lawyer father mother son daughter leader chair manager secretary "
    "principal founder author neighbor daughter wife husband judge teacher".split()
)
_MATTERS = frozenset(
    "agreement ban ordinance law vote plan decision rule toll cap measure proposal program budget lawsuit project bill reform policy "
    "decision tax fine fee limit delay change cut raise".split()
)
_POINTERS = frozenset({"this", "that", "these", "those", "it", "all", "everything"})

# Things do these, too: "cuándo abren las escuelas".
_DEEDS = DEEDS - set("open close use win lose save offer".split())


def subject_of(
    before: Sequence[Word], verb: Verb, after: Sequence[Word], *, asks_object: bool
) -> tuple[Subject, Sequence[Word]]:
    """The subject, from before the verb, from behind it, or a pronoun where the verb says it alone."""
    if before:
        return named(before), after
    if verb.anyone:
        return silent(verb), after
    end = _subject_end(verb, after)
    found = after[:end]
    if end and (asks_object or _may_be_subject(found, verb, after[end:])):
        if relates(found[-1]):
            return Subject(tuple(statement(after, relative=True)), found[-1].english == "those who"), ()
        if end < len(after) and relates(after[end]):
            return replace(named(found), words=(*plain(found), *statement(after[end:], relative=True))), ()
        return named(found), after[end:]
    return silent(verb), after


def _subject_end(verb: Verb, after: Sequence[Word]) -> int:
    """Of `dijo Pardo del acuerdo` only the name; of `dijo el jefe de la policía` all."""
    end = end_of(after, 0, of=True)
    bare = end_of(after, 0, of=False)
    if verb.first not in _SAYING or bare == end:
        return end
    if pointing := _pointing(after[:end]):
        return pointing
    if after[bare - 1].kind is Kind.NAME:
        return bare
    holds = after[bare - 1].english in _HOLDERS and after[end - 1].english not in _MATTERS
    return end if holds or is_body(after[bare + 1 : end]) else bare


def _pointing(found: Sequence[Word]) -> int:
    """`piensa la ACLU de Florida de todo esto`: where a last `de` begins what is said, the first one belongs to the name."""
    last = max((place for place, word in enumerate(found[:-1]) if word.english == "of"), default=0)
    return last if last and found[last + 1].english in _POINTERS else 0


def _may_be_subject(found: Sequence[Word], verb: Verb, behind: Sequence[Word]) -> bool:
    if verb.passive:
        return True
    if verb.person != 3:
        return False
    if is_body(found):
        return not verb.plural or typed_plural(found)
    if verb.plural != typed_plural(found) or (verb.plural and _DEEDS & set(verb.base.split(" "))):
        return False
    return verb.base not in _ACTS or bool(behind and behind[0].kind is Kind.DETERMINER)


def named(words: Sequence[Word]) -> Subject:
    person = PERSONS.get(words[0].english, 3) if len(words) == 1 else 3
    return Subject(tuple(plain(words)), is_plural(words) or words[0].english in {"we", "you", "they"}, person)


def relates(word: Word) -> bool:
    """Whether a relative clause about someone follows the word."""
    return word.english == "who" or word.english.endswith(" who") or (word.english == "that" and word.plural)
