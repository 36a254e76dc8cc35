"""What Spanish words do in a sentence: readings of a form, the choice among them, and verb groups."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache, lru_cache

from knowledge.lexicon.english_forms import plural
from knowledge.lexicon.glossary import Entry, glossary
from knowledge.lexicon.spanish_forms import Tense, forms
from knowledge.text.analysis import fold

from .gloss_verbs import auxiliary, shown
from .glosswords import Kind, Verb, Word, kind_of

_CLITICS = {
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
_REFLEXIVE = frozenset(
    "oppose complain meet protest abstain stay move feel join withdraw refuse call worry anger go leave return remember".split()
)
_PERFECT = {"ha": (3, False), "han": (3, True), "he": (1, False), "hemos": (1, True)}
_ENCLITIC = re.compile(r"^(.{2,}(?:ar|er|ir|ndo))((?:me|te|se|nos)?(?:l[oae]s?)?)$")
_FINITE = frozenset({Kind.VERB, Kind.MODAL, Kind.BE, Kind.EXIST, Kind.PERFECT})
_SHORTEST_SOUND = 4


@cache
def _bases() -> frozenset[str]:
    return frozenset(entry.gloss for entry in glossary("es").verbs.values())


@lru_cache(maxsize=8192)
def readings(typed: str) -> tuple[Word, ...]:
    """What a single word can be, best known first; nothing when no rule knows it."""
    folded = fold(typed)
    exact = tuple(word_of(entry, folded) for entry in glossary("es").entries(typed))
    verbs = tuple(_conjugated(folded))
    if exact:
        known = any(word.verb for word in exact)
        return exact if known or not verbs else _accented(typed, (*exact, *verbs))
    if folded.isalpha() and len(folded) > 2:
        return verbs or _inflected(folded) or _enclitic(folded) or ()
    return ()


def guesses(typed: str) -> tuple[Word, ...]:
    """The reading of a word by its stem, its sound, or its nearest spelling."""
    known, folded = glossary("es"), fold(typed)
    ways = (folded, folded.removesuffix("s"), folded.removesuffix("es"))
    found = next(filter(None, (known.sounding(way) for way in ways if len(way) >= _SHORTEST_SOUND)), ())
    found = found or known.stemmed(folded) or known.near(folded)
    return tuple(word_of(entry, folded) for entry in found)


def _accented(typed: str, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """`votó` with its accent is the verb, `voto` may be both."""
    if typed.lower()[-1] in "óéíá":
        return tuple(word for word in words if word.verb) or words
    return words


def word_of(entry: Entry, source: str) -> Word:
    """The entry as a word, with the tense that its English shows."""
    if entry.verb:
        base = source.endswith(("ar", "er", "ir", "arse", "erse", "irse")) and not source.endswith("ier")
        tense = Tense.BASE if base else Tense.PRESENT
        return Word(entry.gloss, Kind.VERB, source, entry.others, Verb(entry.gloss, tense, plural=source.endswith("n")))
    if source in _PERFECT:
        person, many = _PERFECT[source]
        return Word(entry.gloss, Kind.PERFECT, source, (), Verb("", person=person, plural=many))
    kind = kind_of(entry.gloss)
    if kind in {Kind.BE, Kind.MODAL, Kind.EXIST}:
        return Word(entry.gloss, kind, source, entry.others, auxiliary(entry.gloss.lower(), source))
    if kind is Kind.NOUN and (verb := shown(entry.gloss.lower(), _bases(), source)):
        return Word(verb.base, Kind.VERB, source, entry.others, verb)
    return Word(entry.gloss, kind, source, entry.others, plural=_many(source, entry.gloss, kind))


def _many(source: str, gloss: str, kind: Kind) -> bool:
    if kind is Kind.DETERMINER:
        return source.endswith("s") and source not in {"mas", "menos"}
    return kind is Kind.NOUN and source.endswith("s") and gloss.endswith("s") and not gloss.endswith("ss")


def _conjugated(folded: str) -> Iterator[Word]:
    known = glossary("es")
    if len(folded) < 3:
        return
    for form in forms(known.sound(folded)):
        entry = known.verbs.get(form.infinitive)
        if entry and (entry.form != folded or form.tense is Tense.BASE):
            verb = Verb(entry.gloss, form.tense, person=form.person, plural=form.plural)
            yield Word(entry.gloss, Kind.VERB, folded, entry.others, _third(verb, folded))
            return


def _third(verb: Verb, folded: str) -> Verb:
    """A first person in -é is as often a third person subjunctive; news speak of third persons."""
    return (
        verb
        if verb.person != 1 or verb.plural
        else replace(verb, person=3, tense=Tense.PAST if verb.tense is Tense.PAST else verb.tense)
    )


def _inflected(folded: str) -> tuple[Word, ...]:
    """Plurals and feminines of nouns and adjectives."""
    known = glossary("es")
    many = folded.endswith("s")
    roots = (folded[:-1], folded[:-2], folded[:-3] + "z") if many else ()
    ways = [form for root in (*roots, folded) if len(root) > 1 for form in _masculine(root)]
    for form in ways:
        if found := tuple(word_of(entry, folded) for entry in known.by_form.get(form, ())):
            return tuple(_pluralised(word) if many else word for word in found if not word.verb) or found
    return ()


def _masculine(form: str) -> tuple[str, ...]:
    if not form.endswith("a"):
        return (form,)
    return (form, form[:-1] + "o", form[:-1] + "e", form[:-1])


def _pluralised(word: Word) -> Word:
    return (
        replace(word, english=plural(word.english), plural=True)
        if word.kind is Kind.NOUN
        else replace(word, plural=True)
    )


def _enclitic(folded: str) -> tuple[Word, ...]:
    match = _ENCLITIC.match(folded)
    if not match or not match[2]:
        return ()
    objects = tuple(filter(None, (_CLITICS.get(part, "") for part in re.findall(r"me|te|se|nos|l[oae]s?", match[2]))))
    return tuple(replace(word, verb=replace(word.verb, objects=objects)) for word in readings(match[1]) if word.verb)


def choose(options: Sequence[Sequence[Word]]) -> list[Word]:
    """One reading for each word, by its neighbours."""
    chosen: list[Word] = []
    for place, words in enumerate(options):
        after = options[place + 1] if place + 1 < len(options) else ()
        chosen.append(_chosen(words, chosen, after, options[place + 2 :]))
    return chosen


def _chosen(words: Sequence[Word], before: list[Word], after: Sequence[Word], rest: Sequence[Sequence[Word]]) -> Word:
    source = words[0].source
    previous = before[-1] if before else None
    if source in {"que", "q"}:
        answers = bool(after) and after[0].source in {"no", "si"} and not (rest and _verbal(rest[0], strict=False))
        return Word("", Kind.ADVERB, source) if answers else _that_or_what(words, previous, after)
    if source in {"como", "si", "esta", "estas", "para", "vale", "mas", "el", "era"}:
        return _homograph(words, previous, after)
    if source == "no":
        return replace(words[0], english="not", kind=Kind.NOT) if _verbal(after, strict=False) else words[0]
    if source in _CLITICS:
        return _clitic(words[0], previous, after)
    words = _first_person(words, previous)
    verbs, others = [w for w in words if w.verb], [w for w in words if not w.verb]
    if not verbs or not others:
        return words[0]
    return verbs[0] if _reads_as_verb(previous, after, before, rest, verbs[0]) else others[0]


def _first_person(words: Sequence[Word], previous: Word | None) -> Sequence[Word]:
    """`si manejo`, `yo apoyo`: without its accent the ending -o speaks of the asker there."""
    if previous is None or previous.english not in {"if", "I"} or not words[0].source.endswith("o"):
        return words
    return [
        replace(word, verb=replace(word.verb, tense=Tense.PRESENT, person=1)) if word.verb and word.verb.tense is Tense.PAST else word
        for word in words
    ]  # fmt: skip


def _clause_start(previous: Word | None) -> bool:
    return (
        previous is None
        or previous.kind in {Kind.MARK, Kind.CONJUNCTION, Kind.PREPOSITION}
        or previous.english in {"hello", "and"}
    )


def _that_or_what(words: Sequence[Word], previous: Word | None, after: Sequence[Word]) -> Word:
    """`que` asks where a clause starts, else it joins; before a noun it asks which."""
    asks = next((word for word in words if word.kind is Kind.QUESTION), words[0])
    if len(words) > 1 and not _clause_start(previous):
        noun = previous is not None and previous.kind in {Kind.NOUN, Kind.NAME, Kind.PRONOUN}
        return replace(next(word for word in words if word.kind is Kind.CONJUNCTION), plural=noun)
    if after and not any(word.verb or word.source in _CLITICS for word in after) and after[0].kind is Kind.NOUN:
        return replace(asks, english="which")
    return asks


def _homograph(words: Sequence[Word], previous: Word | None, after: Sequence[Word]) -> Word:
    source = words[0].source
    by_kind = {word.kind: word for word in reversed(words)}
    if source == "como" and not _clause_start(previous):
        return Word("like", Kind.PREPOSITION, source)
    if source in {"esta", "estas"}:
        noun = bool(after) and after[0].kind is Kind.NOUN and not any(w.verb for w in after)
        determines = noun and not (previous and previous.kind in {Kind.NOUN, Kind.NAME, Kind.QUESTION})
        return by_kind.get(Kind.DETERMINER if determines else Kind.BE, words[0])
    if source == "si":
        yes = previous is not None and not after
        return Word("yes", Kind.ADVERB, source) if yes else Word("if", Kind.CONJUNCTION, source)
    if source == "para":
        return by_kind.get(Kind.PREPOSITION, words[0])
    if source == "el":
        return (
            Word("he", Kind.PRONOUN, source)
            if not after or after[0].kind is Kind.MARK
            else Word("the", Kind.DETERMINER, source)
        )
    if source == "vale":
        return next((w for w in words if w.verb), words[0]) if previous else words[0]
    return words[0]


def _clitic(word: Word, previous: Word | None, after: Sequence[Word]) -> Word:
    source = word.source
    article = source in {"la", "los", "las"}
    follows = _verbal(after, strict=article) or (
        bool(after) and after[0].source in _CLITICS and not article and source != "lo"
    )
    if follows and not (article and previous is not None and previous.kind is Kind.PREPOSITION):
        return Word(_CLITICS[source], Kind.CLITIC, source)
    return word


def _verbal(after: Sequence[Word], *, strict: bool) -> bool:
    """Whether a finite verb (or a pronoun before one) follows; `strict` wants no other reading."""
    finite = [w for w in after if w.verb and w.verb.tense not in {Tense.BASE, Tense.PARTICIPLE, Tense.GERUND}]
    if strict:
        return bool(finite) and len(finite) == len(after)
    return bool(finite) or (bool(after) and after[0].source in _CLITICS)


_JOINED = frozenset({Kind.DETERMINER, Kind.PREPOSITION})


def _reads_as_verb(
    previous: Word | None, after: Sequence[Word], before: Sequence[Word], rest: Sequence[Sequence[Word]], verb: Word
) -> bool:
    follows = after[0].kind if after else None
    if previous is None:
        return follows in {Kind.DETERMINER, Kind.NAME}
    if verb.verb and verb.verb.tense is Tense.PARTICIPLE:
        return previous.kind in {Kind.BE, Kind.PERFECT}
    if previous.kind in {Kind.CLITIC, Kind.NOT}:
        return True
    if previous.kind in _JOINED or previous.english in {"which", "how many", "what other"}:
        return False
    if previous.kind is Kind.QUESTION:
        return previous.english != "what" or follows is not Kind.PREPOSITION or after[0].source in {"a", "al"}
    if any(word.verb for word in before) or any(
        any(w.verb for w in words) and len(words) == 1 for words in (after, *rest)
    ):
        return previous.english == "that" or previous.kind is Kind.CONJUNCTION
    return follows in {Kind.DETERMINER, Kind.PREPOSITION, Kind.ADVERB, Kind.NAME, Kind.NOT} and previous.kind in {
        Kind.NOUN,
        Kind.NAME,
        Kind.PRONOUN,
    }


def grouped(words: Sequence[Word]) -> list[Word]:
    """Auxiliaries, negation, pronouns and main verbs joined into verb groups."""
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
    verb, place, others = _chained(head, words, place + 1)
    if any(word.kind is Kind.NOT for word in leading):
        verb = replace(verb, negated=True)
    clitics = [word.source for word in leading if word.kind is Kind.CLITIC]
    if (
        "se" in clitics
        and verb.base.split(" ")[0] not in _REFLEXIVE
        and verb.base != "be"
        and not verb.modal
        and verb.aspect != "perfect"
    ):
        verb = replace(verb, passive=True)
    doubled = any(word.source in {"a", "al"} for word in words[place:])
    objects = tuple(_CLITICS[source] for source in clitics if _CLITICS[source] and not (doubled and source[:2] == "le"))
    verb = replace(verb, objects=(*verb.objects, *objects))
    kind = Kind.EXIST if head.kind is Kind.EXIST and verb.base == "be" else Kind.VERB
    return Word(verb.base or verb.modal, kind, head.source, others, verb), place


def _chained(head: Word, words: Sequence[Word], place: int) -> tuple[Verb, int, tuple[str, ...]]:
    """The head with the participles, gerunds and infinitives that follow it."""
    verb, others = head.verb, head.others
    assert verb is not None
    while (step := _step(head, verb, words, place)) is not None:
        verb, place = step
        others = words[place - 1].others or others
        head = words[place - 1]
    return verb, place, others


def _step(head: Word, verb: Verb, words: Sequence[Word], place: int) -> tuple[Verb, int] | None:
    following = words[place] if place < len(words) else None
    if following is None:
        return None
    if following.verb is None:
        linked = words[place + 1] if place + 1 < len(words) else None
        links = following.source in {"a", "de", "que", "en"} and head.kind in {Kind.VERB, Kind.MODAL}
        if links and linked and linked.verb and linked.verb.tense is Tense.BASE:
            return _with_infinitive(verb, linked.verb), place + 2
        return None
    other = following.verb
    if other.tense is Tense.BASE and _finite_or_base(verb):
        return _with_infinitive(verb, other), place + 1
    if other.tense is Tense.PARTICIPLE and (head.kind in {Kind.PERFECT, Kind.EXIST} and not verb.aspect):
        tense = verb.tense if head.kind is Kind.EXIST else Tense.PRESENT
        return replace(verb, base=other.base, aspect="perfect", tense=tense), place + 1
    if other.tense is Tense.PARTICIPLE and verb.base.split(" ")[-1] == "be" and not verb.passive:
        rest = verb.base.removesuffix("be").strip()
        return replace(verb, base=f"{rest} {other.base}".strip(), passive=not rest, tense=verb.tense), place + 1
    if other.tense is Tense.GERUND and verb.base in {"be", "continue"}:
        return replace(verb, base=other.base, aspect="progressive", objects=other.objects), place + 1
    return None


def _finite_or_base(verb: Verb) -> bool:
    return verb.tense is not Tense.PARTICIPLE and verb.base != "be"


def _with_infinitive(verb: Verb, other: Verb) -> Verb:
    if not verb.base:
        base = other.base
    elif verb.base.endswith(("have to", "able to")):
        base = f"{verb.base} {other.base}"
    else:
        base = f"{verb.base} to {other.base}"
    return replace(verb, base=base, objects=(*verb.objects, *other.objects))
