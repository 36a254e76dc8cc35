"""A question as understood: what is asked, about whom, and with which words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from knowledge.answers import Asks, Question
from knowledge.models import Person, Side
from knowledge.roster import Mention
from knowledge.text.analysis import Token, stem, tokens, weighs
from knowledge.text.common import COMMON
from knowledge.text.figures import NUMBER_WORDS, tallies

from . import cues
from .expecting import Expectation, expected
from .plain import plain
from .slots import Slot, Vocabulary, side_slot, slot_of, widened
from .telling import asked_first
from .things import things

LONGEST = 2000


@dataclass(frozen=True, slots=True)
class Reading:
    """What was understood.

    `contrast` asks where articles differ at all, `heard` must be said where the answer stands, `misses` are things named that no article mentions, `unheard` those whose words are asked for among them, `named` the ids of people called by their name or office, `elsewhere` those of places that few passages name.
    """

    asks: Asks = Asks.ANY
    slots: tuple[Slot, ...] = ()
    mentions: tuple[Person, ...] = ()
    named: frozenset[str] = frozenset()
    elsewhere: frozenset[str] = frozenset()
    side: Side | None = None
    both_sides: bool = False
    opinion: bool = False
    advice: bool = False
    personal: bool = False
    leading: bool = False
    injected: bool = False
    now: bool = False
    words_of: bool = False
    individual_votes: bool = False
    everything: bool = False
    contrast: bool = False
    premise: str | None = None
    doing: bool = False
    expects: tuple[Expectation, ...] = ()
    resumed: bool = False
    empty: bool = False
    head: Slot | None = None
    misses: tuple[str, ...] = ()
    unheard: bool = False
    heard: frozenset[str] = frozenset()
    english: str = ""
    language: str = "en"
    tokens: tuple[Token, ...] = field(default=(), repr=False)
    spent: frozenset[int] = field(default=frozenset(), repr=False)


def read(question: Question, vocabulary: Vocabulary) -> Reading:
    """Understand a question on its own; `earlier` is merged by `knowledge.question.followups`."""
    asked = plain(question.text, question.language, vocabulary)
    contrast = cues.CONTRAST.match(asked.text)
    if contrast:
        asked = replace(asked, text=asked.text[contrast.end() :])
    words = tuple(tokens(asked.text))
    if contrast and not any(map(weighs, words)):
        return Reading(contrast=True, language=asked.language)
    if cues.EMPTY_TALK.match(asked.text) or not any(word.kind != "word" or len(word.text) > 1 for word in words):
        return Reading(empty=True, injected=asked.injected)
    if cues.OF_THE_BOT.search(asked.text) or cues.CHORE.search(asked.text):
        return Reading(empty=True, injected=True)
    mentions = vocabulary.roster.mentions(words)
    reading = replace(
        _cued(asked.text, mentions),
        injected=asked.injected,
        english=asked.text,
        language=asked.language,
        tokens=words,
        mentions=tuple(dict.fromkeys(mention.person for mention in mentions)),
        named=frozenset(one.person.id for one in mentions if one.person.kind == "person"),
    )
    reading = replace(reading, spent=_spent(reading))
    return _headed(_with_slots(_of_a_member(reading), mentions, vocabulary, asked.others), asked.text, vocabulary)


def _cued(folded: str, mentions: Sequence[Mention]) -> Reading:
    """What the turns of phrase tell, before anything that is named is looked up."""
    words_of = bool(cues.WORDS.search(folded))
    asks = Asks.ANY if words_of and cues.SAYS_ABOUT.search(folded) else kind_of(folded)
    personal = bool(cues.PERSONAL.search(cues.NOT_PERSONAL.sub(" ", cues.HEARSAY.sub(" ", folded))))
    side, both = (None, False) if personal else _sides(folded, asks)
    reaction = bool(cues.REACTION_OF.search(folded))
    voice = both and (reaction or any(mention.person.kind != "place" for mention in mentions))
    return Reading(
        asks=asks,
        side=side,
        both_sides=both and not voice,
        opinion=bool(cues.OPINION.search(folded)),
        advice=bool(cues.ADVICE.search(folded)) and not cues.POWERS.search(folded),
        personal=personal,
        leading=bool(cues.LEADING.search(folded)),
        now=bool(cues.NOW.search(folded)),
        words_of=voice or reaction or words_of,
        individual_votes=asks is not Asks.REASON and bool(cues.WHO_VOTED.search(folded)),
        doing=bool(cues.DOING.search(folded)),
        expects=expected(folded),
        everything=bool(cues.EVERYTHING.match(folded.strip())),
        premise=_premise(folded),
    )


def _of_a_member(reading: Reading) -> Reading:
    """`How did Roe vote?` asks for one member's vote, not for the result."""
    if reading.asks is Asks.TALLY and any(person.kind == "person" for person in reading.mentions):
        return replace(reading, asks=Asks.ANY, individual_votes=True)
    return reading


def _headed(reading: Reading, folded: str, vocabulary: Vocabulary) -> Reading:
    """The head is what `which`, `how many` and their like ask for: the first thing named after them."""
    cue = cues.HEAD.search(folded)
    taken = {slot.start for slot in reading.slots if slot.name}
    passed_over = NUMBER_WORDS.keys() | _NO_HEADS
    if cue and any(not reading.english[cue.end() : start].strip() for start in taken if start >= cue.end()):
        return reading
    after = (word for word in reading.tokens if cue and word.start >= cue.end() and word.start not in taken)
    named = [one for one in after if one.kind == "word" and weighs(one) and one.text not in passed_over]
    thing = next(
        (one for one in named[:3] if reading.asks is Asks.NAMED and cues.A_NAMED_THING.fullmatch(one.text)), None
    )
    word = thing or next(iter(named), None)
    if word is None:
        return reading
    known = next((slot for slot in reading.slots if _holds(slot, word)), None)
    return replace(reading, head=known or slot_of((stem(word.text),), vocabulary))


def _holds(slot: Slot, word: Token) -> bool:
    return slot.start == word.start or (slot.start < word.start and stem(word.text) in slot.stem.split()[1:])


# A place that few passages name must be said where the answer stands; the town of them all need not.
_RARE = 0.5
# Within so many letters of the beginning stands what whoever is asked for did.
_FIRST_WORDS = 12
_NO_HEADS = frozenset({"name", "names", "exact", "number", "total"})


def kind_of(folded: str) -> Asks:
    folded = cues.RELATIVE.sub(" ", folded)
    if cues.YES_OR_NO.match(folded):
        folded = cues.EMBEDDED.sub(" ", folded)
    elif opening := cues.OPENS_OTHERWISE.match(folded):
        folded = folded[: opening.end()] + cues.EMBEDDED_LATER.sub(" ", folded[opening.end() :])
    return next((cue.asks for cue in cues.KINDS if cue.pattern.search(folded)), Asks.ANY)


_SIDED = frozenset({Asks.ANY, Asks.WORDS, Asks.REASON, Asks.PERSON, Asks.SIDES, Asks.MEANING})


def _sides(folded: str, asks: Asks) -> tuple[Side | None, bool]:
    if asks not in _SIDED:
        return None, False
    found = [side for side, pattern in cues.SIDE_WORDS if pattern.search(folded)]
    if cues.BOTH_SIDES.search(folded) and not found:
        return None, True
    if len(found) > 1 or cues.FOR_OR_AGAINST.search(folded):
        return (None, True) if asks in (Asks.ANY, Asks.WORDS, Asks.REASON) else (None, False)
    return (found[0] if found else None), False


def _spent(reading: Reading) -> frozenset[int]:
    """Where the words stand that told the side, an opinion or who says so; they name nothing to look up."""
    sides = (pattern for side, pattern in cues.SIDE_WORDS if reading.side is side or reading.both_sides)
    spans = [
        match.span()
        for pattern in (cues.OPINION, cues.HEARSAY, cues.FILLER, *sides)
        for match in pattern.finditer(reading.english)
    ]
    return frozenset(word.start for word in reading.tokens if any(start <= word.start < stop for start, stop in spans))


def _premise(folded: str) -> str | None:
    """A vote result that the question takes for granted."""
    found = tallies(folded)
    if found:
        return found[0].text
    everyone = cues.EVERYONE_VOTED.search(folded)
    return everyone[0] if everyone else None


def _with_slots(
    reading: Reading, mentions: list[Mention], vocabulary: Vocabulary, others: Mapping[str, tuple[str, ...]]
) -> Reading:
    named = {slot.stem: slot for slot in things(reading, mentions, vocabulary)}
    slots = [widened(slot, others.get(slot.stem, ()), vocabulary) for slot in named.values()]
    slots = asked_first(slots, reading.english)
    if slots and reading.side:
        slots.append(side_slot(reading.side, vocabulary))
    unsaid = [slot for slot in slots if not slot.found]
    asked_of, did = _asked_of(reading), _did(reading, slots)
    rare = {slot.stem for slot in slots if slot.name and slot.mass >= _RARE * vocabulary.maximal_idf}
    return replace(
        reading,
        slots=tuple(slots),
        elsewhere=frozenset(person.id for person in reading.mentions if person.kind == "place" and person.id in rare),
        misses=tuple(slot.stem for slot in unsaid if slot.hard),
        unheard=any(slot.start in asked_of and not COMMON.issuperset(slot.stem.split()) for slot in unsaid)
        or (did is not None and not did.found),
        heard=frozenset(
            slot.stem for slot in slots if slot is did or (slot.start in asked_of and slot.found and not slot.name)
        ),
    )


def _did(reading: Reading, slots: Sequence[Slot]) -> Slot | None:
    """What somebody did, where `who drafted it` asks who: no sentence that does not say it is an answer."""
    first = min(
        (slot for slot in slots if not slot.stem.startswith("side ")), key=lambda slot: slot.start, default=None
    )
    if first is None or first.name or COMMON.issuperset(first.stem.split()) or reading.asks is not Asks.PERSON:
        return None
    return first if cues.WHO_DID.match(reading.english) and first.start <= _FIRST_WORDS else None


def _asked_of(reading: Reading) -> range:
    """Where the question names those whose words it asks for."""
    if not reading.words_of:
        return range(0)
    said, took = cues.WORDS.search(reading.english), cues.REACTION_OF.search(reading.english)
    return range(*said.span("who")) if said and said["who"] else range(*took.span()) if took else range(0)
