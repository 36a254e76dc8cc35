"""Glossed words put into the order of an English question."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from knowledge.lexicon.english_forms import gerund, participle, past, third
from knowledge.lexicon.spanish_forms import Tense

from .glosswords import Kind, Verb, Word

_SAYING = frozenset(
    "say think talk speak comment tell state claim argue respond believe know ask explain announce mean".split()
)
_SPOKEN = frozenset("say think believe talk speak comment argue respond explain".split())
# Whoever does these is not the one they are done to: "cuántas personas arrestaron" asks for those arrested.
_DONE_TO = frozenset("arrest detain deport evict fine train hire fire kill jail suspend rescue send".split())
_ACTS = frozenset(
    "approve sign vote reject adopt delay cancel repeal ban pass decide announce propose arrest detain deport".split()
)
_HAPPENS = frozenset("happen change occur".split())
_BODIES = frozenset(
    "mayor commissioner commission council member police officer officers officials official chief governor president judge court city county state "
    "government administration department agency legislature congress senate senator lawmaker sheriff agent people person resident immigrant "
    "citizen community neighbor worker employer landlord tenant teacher student parents school district board union church lawyer prosecutor "
    "activist organization group opponent supporter supporters opponents critic critics expert researcher university company business family "
    "woman man child children leader director spokesperson secretary candidate party voter republican democrat public guard house ice u.s. country "
    "everyone nobody he she they we i you who".split()
)
_PLURALS = frozenset(
    "people police children supporters opponents critics officials parents researchers dollars women men youth ".split()
)
_NOMINAL = frozenset({Kind.DETERMINER, Kind.NOUN, Kind.NAME, Kind.PRONOUN})
_HEADS = frozenset({Kind.NOUN, Kind.NAME, Kind.PRONOUN})
_WITH_NOUN = ("which", "how many", "how much", "whose", "what other", "what kind of", "what percentage", "what share")
_LATE = frozenset("already still now today yesterday finally soon again recently tomorrow".split())


@dataclass(frozen=True, slots=True)
class Subject:
    """Who a verb is said of, as English words with their number."""

    words: tuple[str, ...]
    plural: bool = False
    person: int = 3


def english(words: Sequence[Word]) -> Iterator[str]:
    """The words of a question in English order, marks included."""
    asked = False
    for whole in _clauses(words):
        marks = [word for word in whole if word.kind is Kind.MARK]
        clause = whole[: len(whole) - len(marks)]
        lead = clause[: _lead(clause)]
        late = [word for word in lead if word.english in _LATE]
        yield from (word.english for word in lead if word not in late)
        rest = clause[len(lead) :]
        subordinate = any(
            word.kind is Kind.CONJUNCTION and word.english not in {"and", "or", "but", "so"} for word in lead
        )
        if _opens(rest) or not (asked or subordinate):
            yield from _question(rest)
        else:
            yield from _statement(rest, relative=_relative(lead))
        yield from _texts(late)
        yield from _texts(marks)
        asked = asked or any(word.verb or word.kind in {Kind.OPENING, Kind.QUESTION} for word in rest)


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
    """`and` and `or` begin a clause only before a question word or a verb."""
    if words[place].english not in {"and", "or", "nor"}:
        return any(word.verb for word in words[place:])
    after = words[place + 1] if place + 1 < len(words) else None
    return after is not None and (after.verb is not None or after.kind in {Kind.QUESTION, Kind.OPENING})


def _lead(clause: Sequence[Word]) -> int:
    for place, word in enumerate(clause):
        if word.kind not in {Kind.CONJUNCTION, Kind.ADVERB, Kind.MARK}:
            return place
    return len(clause)


def _relative(lead: Sequence[Word]) -> bool:
    return any(word.english == "who" or (word.english == "that" and word.plural) for word in lead)


def _opens(words: Sequence[Word]) -> bool:
    return _wh_length(words) > 0 or bool(words and words[0].kind is Kind.OPENING)


def _wh_length(words: Sequence[Word]) -> int:
    """How many words the question word takes with it: a preposition before, a noun phrase after."""
    place = 1 if len(words) > 1 and words[0].kind is Kind.PREPOSITION and words[1].kind is Kind.QUESTION else 0
    if place >= len(words) or words[place].kind is not Kind.QUESTION:
        return 0
    takes = words[place].english.startswith(_WITH_NOUN) or words[place].source in {"que tan", "cuan"}
    if not takes or (place + 1 < len(words) and words[place + 1].kind is Kind.PRONOUN):
        return place + 1
    end = _noun_phrase(words, place + 1, of=True)
    last = words[end - 1]
    followed = end < len(words) and words[end].verb is not None
    return end - 1 if followed and not last.subject and last.actor and _is_body([last]) and end > place + 2 else end


def _noun_phrase(words: Sequence[Word], start: int, *, of: bool) -> int:
    """Where the noun phrase that starts here ends; `of` takes what belongs to it along."""
    place = start
    while place < len(words) and words[place].kind in _NOMINAL:
        if words[place].kind in {Kind.DETERMINER, Kind.PRONOUN} and place > start and words[place - 1].kind in _HEADS:
            break
        place += 1
    if place == start or place >= len(words):
        return place
    joins = words[place].english in {"of", "of the"} if of else False
    if joins or words[place].english in {"and", "or"}:
        end = _noun_phrase(words, place + 1, of=of)
        return end if end > place + 1 else place
    return place


def _question(words: Sequence[Word]) -> Iterator[str]:
    if words and words[0].kind is Kind.OPENING:
        return _opened(words)
    taken = _wh_length(words)
    rest = words[taken:]
    place = next((place for place, word in enumerate(rest) if word.verb and _finite(word.verb)), None)
    if place is None:
        return _plain(words)
    return _asked(words[:taken], rest[:place], rest[place], rest[place + 1 :])


def _opened(words: Sequence[Word]) -> Iterator[str]:
    yield words[0].english
    legal = words[0].english.startswith("is it")
    for word in words[1:2] if legal else ():
        if word.verb and word.verb.tense is Tense.BASE:
            yield "to"
    yield from _statement(words[1:], relative=not words[0].english.endswith((" if", " that", "true")))


def _finite(verb: Verb) -> bool:
    return verb.tense not in {Tense.BASE, Tense.GERUND, Tense.PARTICIPLE}


def _asked(wh: Sequence[Word], before: Sequence[Word], head: Word, after: Sequence[Word]) -> Iterator[str]:
    verb = head.verb
    assert verb is not None
    if head.kind is Kind.EXIST:
        return _existing(wh, before, verb, after)
    if verb.base == "be" and not verb.passive and not verb.aspect:
        return _being(wh, before, verb, after)
    lead, before = _split_lead(before)
    late = [word for word in lead if word.kind is Kind.ADVERB]
    lead = [word for word in lead if word.kind is not Kind.ADVERB]
    if not before and wh and (wh[-1].subject or _wh_is_subject(wh, verb, after)):
        return _chain(_texts(lead), _texts(wh), _said(verb, _of(wh)), verb.objects, _rest(after, verb), _texts(late))
    subject, after = _subject(before, verb, after, asks_object=bool(wh) and wh[-1].english in {"what", "whom"})
    auxiliary, main = _parts(verb, subject)
    negation = ("not",) if verb.negated else ()
    return _chain(
        _texts(lead), _texts(wh), (auxiliary,), subject.words, negation, filter(None, (main,)), verb.objects, _rest(after, verb), _texts(late)
    )  # fmt: skip


def _existing(wh: Sequence[Word], before: Sequence[Word], verb: Verb, after: Sequence[Word]) -> Iterator[str]:
    plural = _is_plural(after) or any(word.english == "how many" for word in wh)
    form = _be(replace(verb, plural=plural))
    negation = ("not",) if verb.negated else ()
    return _chain(_texts(before), _texts(wh), (form, "there"), negation, _plain(after))


def _being(wh: Sequence[Word], before: Sequence[Word], verb: Verb, after: Sequence[Word]) -> Iterator[str]:
    """`is` stands before its subject; a subject that Spanish puts behind what is said of it moves forward."""
    if wh and wh[-1].english == "which":
        wh = [*wh[:-1], replace(wh[-1], english="what")]
    lead, before = _split_lead(before)
    said: Sequence[Word] = ()
    if not before and not wh:
        end = _noun_phrase(after, 0, of=True)
        first = next((place for place in range(1, end) if after[place].kind is Kind.DETERMINER), None)
        first = end if first is None and end < len(after) and after[end].kind in _NOMINAL else first
        if first is not None and after[0].kind is Kind.NOUN:
            stop = _noun_phrase(after, first, of=True)
            said, before, after = after[:first], after[first:stop], after[stop:]
    subject = _named(before) if before else Subject((), verb.plural or _is_plural(after), verb.person)
    words = subject.words or (() if wh else (_PRONOUNS[verb.person, verb.plural],))
    if wh and not before and not any(word.kind in _HEADS or word.verb for word in after) and wh[-1].english != "who":
        words = (_PRONOUNS[verb.person, verb.plural],)
    form, main = _parts(replace(verb, plural=subject.plural or verb.plural), subject)
    negation = ("not",) if verb.negated else ()
    return _chain(
        _texts(lead), _texts(wh), (form,), words, negation, filter(None, (main,)), _texts(said), _rest(after, verb)
    )


def _split_lead(before: Sequence[Word]) -> tuple[Sequence[Word], Sequence[Word]]:
    """`en Miami la policía puede`: what stands in front of the subject."""
    place = 0
    while place < len(before) and before[place].kind in {Kind.PREPOSITION, Kind.ADVERB, Kind.CONJUNCTION}:
        if before[place].kind is Kind.PREPOSITION:
            end = _noun_phrase(before, place + 1, of=False)
            place = min(end, place + 3) if end == len(before) and end > place + 3 else end
        else:
            place += 1
    return before[:place], before[place:]


def _wh_is_subject(wh: Sequence[Word], verb: Verb, after: Sequence[Word]) -> bool:
    asker = next(word.english for word in wh if word.kind is Kind.QUESTION)
    noun = wh[-1] if wh[-1].kind is not Kind.QUESTION else None
    if wh[0].kind is Kind.PREPOSITION or verb.person != 3:
        return False
    follows = _noun_phrase(after, 0, of=True) and after[0].kind is not Kind.QUESTION
    if asker.startswith("who") and asker not in {"whom", "whose"}:
        return True
    if asker == "what":
        return verb.base in _HAPPENS and not follows
    if noun is None:
        if asker.endswith("people") and verb.base.split(" ")[0] in _DONE_TO and verb.plural and not verb.passive:
            return False
        return asker.startswith(("which", "how many", "what percentage")) and not follows
    acts, plural = _is_body(wh), _is_plural(wh)
    if follows and _is_body(after[: _noun_phrase(after, 0, of=False)]):
        return acts and plural == verb.plural and not (plural and not _is_plural(after) and verb.plural is False)
    if verb.plural and not follows and acts and verb.base in _DONE_TO and not verb.passive:
        return False
    return plural == verb.plural or (not verb.plural and not acts) or (acts and verb.base not in _DONE_TO)


def _of(wh: Sequence[Word]) -> Subject:
    noun = wh[-1].kind is not Kind.QUESTION
    return Subject((), _is_plural(wh) if noun else wh[-1].english.startswith("how many"))


def _subject(
    before: Sequence[Word], verb: Verb, after: Sequence[Word], *, asks_object: bool
) -> tuple[Subject, Sequence[Word]]:
    """The subject, from before the verb, from behind it, or a pronoun where the verb says it alone."""
    if before:
        return _named(before), after
    end = _subject_end(verb, after)
    found = after[:end]
    if end and (asks_object or _may_be_subject(found, verb, after[end:])):
        return _named(found), after[end:]
    return _silent(verb), after


def _subject_end(verb: Verb, after: Sequence[Word]) -> int:
    end = _noun_phrase(after, 0, of=True)
    if verb.base.split(" ")[0] not in _SAYING:
        return end
    bare = _noun_phrase(after, 0, of=False)
    if bare == end or (after[bare - 1].kind is not Kind.NAME and _is_body(after[bare + 1 : end])):
        return end
    return bare


def _may_be_subject(found: Sequence[Word], verb: Verb, rest: Sequence[Word]) -> bool:
    if verb.passive:
        return True
    if verb.person != 3:
        return False
    if _is_body(found) or found[-1].kind is Kind.NAME:
        return verb.plural == _source_plural(found) or not verb.plural
    if verb.plural != _source_plural(found):
        return False
    return verb.base not in _ACTS or bool(rest and rest[0].kind is Kind.DETERMINER)


def _silent(verb: Verb) -> Subject:
    if verb.person == 3 and not verb.plural and verb.base in _SPOKEN and not verb.modal:
        return Subject(("he",))
    return Subject((_PRONOUNS[verb.person, verb.plural],), verb.plural, verb.person)


_PRONOUNS = {(1, False): "I", (1, True): "we", (2, False): "you", (2, True): "you", (3, False): "it", (3, True): "they"}


def _named(words: Sequence[Word]) -> Subject:
    person = {"I": 1, "we": 1, "you": 2}.get(words[0].english, 3) if len(words) == 1 else 3
    return Subject(tuple(_plain(words)), _is_plural(words) or words[0].english in {"we", "you", "they"}, person)


def _is_body(words: Sequence[Word]) -> bool:
    return any(
        word.kind is Kind.NAME
        or word.english.lower().split(" ")[-1].removesuffix("s") in _BODIES
        or word.english.lower().split(" ")[-1] in _BODIES
        for word in words
    )


def _is_plural(words: Sequence[Word]) -> bool:
    end = _noun_phrase(words, 0, of=False) or len(words)
    lasts = [word.english.lower().split(" ")[-1] for word in words[:end] if word.kind in _HEADS]
    return _source_plural(words[:end]) or any(last in _PLURALS for last in lasts)


def _source_plural(words: Sequence[Word]) -> bool:
    return any(word.plural for word in words) or any(word.english == "and" for word in words)


def _statement(words: Sequence[Word], *, relative: bool = False) -> Iterator[str]:
    """Statement order: a verb without a subject before it gets its pronoun."""
    for place, word in enumerate(words):
        if not word.verb:
            yield word.english
            continue
        before = words[:place]
        bare = (
            not any(other.kind in _HEADS or other.kind in {Kind.QUESTION, Kind.OPENING} for other in before)
            and not relative
        )
        subject = _silent(word.verb) if bare else _named(before) if before else Subject((), word.verb.plural)
        if bare and _finite(word.verb):
            yield from subject.words
        if word.kind is Kind.EXIST:
            yield "there"
        yield from _said(word.verb, subject)
        yield from word.verb.objects


def _rest(words: Sequence[Word], verb: Verb) -> Iterator[str]:
    """What follows a verb: `a` before what is acted on is no English word, `de` after saying is `about`."""
    for place, word in enumerate(words):
        if place == 0 and word.source in {"a", "al"} and word.kind is Kind.PREPOSITION and verb.base not in _TOWARD:
            if word.source == "al":
                yield "the"
        elif (
            word.source in {"de", "del", "d"}
            and verb.base in _SAYING
            and not any(w.kind is Kind.NOUN for w in words[:place])
        ):
            yield "about the" if word.source == "del" else "about"
        elif word.verb:
            yield from _said(word.verb, Subject((), _is_plural(words[:place])))
            yield from word.verb.objects
        else:
            yield word.english


_TOWARD = frozenset(
    "go come return give belong respond talk speak send pay say apply happen be listen lead bring move".split()
)


def _plain(words: Sequence[Word]) -> Iterator[str]:
    for word in words:
        if word.verb:
            yield from _said(word.verb, Subject((), word.verb.plural))
            yield from word.verb.objects
        else:
            yield word.english


def _texts(words: Sequence[Word]) -> Iterator[str]:
    return (word.english for word in words)


def _chain(*parts: Iterator[str] | tuple[str, ...] | filter[str]) -> Iterator[str]:
    for part in parts:
        yield from part


def _said(verb: Verb, subject: Subject) -> Iterator[str]:
    """The verb group in statement order."""
    if verb.tense is Tense.BASE:
        yield verb.base
    elif verb.tense is Tense.GERUND:
        yield gerund(verb.base)
    elif verb.tense is Tense.PARTICIPLE:
        yield participle(verb.base)
    else:
        auxiliary, main = _parts(verb, subject)
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


def _parts(verb: Verb, subject: Subject) -> tuple[str, str]:
    """The auxiliary and what follows it."""
    main = "be " + participle(verb.base) if verb.passive and verb.base else verb.base
    if verb.modal:
        return verb.modal, main
    if verb.tense in {Tense.FUTURE, Tense.CONDITIONAL}:
        return ("will" if verb.tense is Tense.FUTURE else "would"), main
    number = replace(verb, plural=subject.plural, person=subject.person)
    if verb.aspect == "perfect":
        done = "been " + participle(verb.base) if verb.passive else participle(verb.base)
        return _have(number), done
    if verb.aspect == "progressive":
        return _be(number), gerund(verb.base)
    if verb.passive:
        return _be(number), participle(verb.base)
    if verb.base.split(" ")[0] == "be":
        return _be(number), verb.base.removeprefix("be").strip()
    return _do(number), verb.base


def _do(verb: Verb) -> str:
    if verb.tense is Tense.PAST:
        return "did"
    return "do" if verb.plural or verb.person != 3 else "does"


def _have(verb: Verb) -> str:
    if verb.tense is Tense.PAST:
        return "had"
    return "have" if verb.plural or verb.person != 3 else "has"


def _be(verb: Verb) -> str:
    if verb.tense is Tense.FUTURE:
        return "will be"
    if verb.tense is Tense.PAST:
        return "were" if verb.plural or verb.person == 2 else "was"
    if verb.plural or verb.person == 2:
        return "are"
    return "am" if verb.person == 1 else "is"
