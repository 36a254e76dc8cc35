"""Spanish auxiliaries, negation, pronouns and main verbs joined into verb groups."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from .english_forms import gerund
from .spanish import CLITICS
from .spanish_forms import Tense
from .words import Kind, Verb, Word

_REFLEXIVE = frozenset(
    "oppose complain meet protest abstain stay move feel join withdraw refuse call worry anger go leave return remember know".split()
)
_FINITE = frozenset({Kind.VERB, Kind.MODAL, Kind.BE, Kind.EXIST, Kind.PERFECT})
_LINKS = frozenset({"a", "de", "que", "en"})


def grouped(words: Sequence[Word]) -> list[Word]:
    """The words with each verb group as one."""
    found: list[Word] = []
    place = 0
    while place < len(words):
        group = _group(words, place)
        word, place = group or (words[place], place + 1)
        found.append(word)
    return found


def _group(words: Sequence[Word], start: int) -> tuple[Word, int] | None:
    place = start
    while place < len(words) and words[place].kind in {Kind.NOT, Kind.CLITIC}:
        place += 1
    if place == len(words) or words[place].kind not in _FINITE:
        return None
    leading, head = words[start:place], words[place]
    if head.verb is None:
        return None
    verb, place, others = _chained(head, head.verb, words, place + 1)
    verb = replace(verb, negated=any(word.kind is Kind.NOT for word in leading))
    doubled = any(word.source in {"a", "al"} for word in words[place:])
    clitics = [word.source for word in leading if word.kind is Kind.CLITIC]
    verb = _with_pronouns(verb, clitics, head.source, doubled=doubled)
    kind = Kind.EXIST if head.kind is Kind.EXIST and verb.base == "be" else Kind.VERB
    return Word(verb.base or verb.modal, kind, head.source, others, verb), place


def _with_pronouns(verb: Verb, clitics: Sequence[str], source: str, *, doubled: bool) -> Verb:
    """`se` makes a passive; `le` says nothing that `a la policía` does not say again."""
    reflexive = verb.first in _REFLEXIVE and not source.startswith("dev")
    if "se" in clitics and not (reflexive or verb.first == "be" or verb.modal or verb.aspect == "perfect"):
        verb = replace(verb, passive=True)
    elif "se" in clitics and verb.modal and not reflexive:
        verb = replace(verb, anyone=True)
    said = (CLITICS[clitic] for clitic in clitics if not (doubled and clitic in {"le", "les"}))
    objects = () if reflexive else (*verb.objects, *filter(None, said))
    return replace(verb, objects=objects)


def _chained(head: Word, verb: Verb, words: Sequence[Word], place: int) -> tuple[Verb, int, tuple[str, ...]]:
    """The head with the participles, gerunds and infinitives that follow it."""
    others = head.others
    while (step := _step(head, verb, words, place)) is not None:
        verb, place = step
        head = words[place - 1]
        others = head.others or others
    return verb, place, others


def _step(head: Word, verb: Verb, words: Sequence[Word], place: int) -> tuple[Verb, int] | None:
    following = words[place] if place < len(words) else None
    if following is None:
        return None
    if following.verb is None:
        return _linked(head, verb, words, place)
    other = following.verb
    if other.tense is Tense.BASE and verb.tense is not Tense.PARTICIPLE and verb.base != "be":
        return _with_infinitive(verb, other), place + 1
    if other.tense is Tense.PARTICIPLE and (joined := _with_participle(head, verb, other)):
        return joined, place + 1
    if other.tense is Tense.GERUND and verb.base in {"be", "continue"}:
        aspect = "progressive" if verb.base == "be" else verb.aspect
        base = other.base if verb.base == "be" else f"continue {gerund(other.base)}"
        return replace(verb, base=base, aspect=aspect, objects=other.objects), place + 1
    return None


def _linked(head: Word, verb: Verb, words: Sequence[Word], place: int) -> tuple[Verb, int] | None:
    """`empezar a entrenar`, `dejar de cooperar`."""
    linked = words[place + 1].verb if place + 1 < len(words) else None
    links = words[place].source in _LINKS and head.kind in {Kind.VERB, Kind.MODAL}
    if not links or linked is None or linked.tense is not Tense.BASE:
        return None
    if verb.base == "let" and words[place].source == "de":
        return replace(verb, base=f"stop {gerund(linked.base)}", objects=linked.objects), place + 2
    return _with_infinitive(verb, linked), place + 2


def _with_participle(head: Word, verb: Verb, other: Verb) -> Verb | None:
    if head.kind in {Kind.PERFECT, Kind.EXIST} and not verb.aspect:
        tense = verb.tense if head.kind is Kind.EXIST else Tense.PRESENT
        return replace(verb, base=other.base, aspect="perfect", tense=tense)
    if verb.base.split(" ")[-1] != "be" or verb.passive:
        return None
    before = verb.base.removesuffix("be").strip()
    return replace(verb, base=f"{before} {other.base}".strip(), passive=not before)


def _with_infinitive(verb: Verb, other: Verb) -> Verb:
    if verb.base == "think":
        verb = replace(verb, base="plan")
    if not verb.base:
        base = other.base
    elif verb.base.endswith(("have to", "able to")):
        base = f"{verb.base} {other.base}"
    else:
        base = f"{verb.base.removesuffix(' for')} to {other.base}"
    return replace(verb, base=base, objects=(*verb.objects, *other.objects))
