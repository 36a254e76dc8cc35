"""A question as understood: what is asked, about whom, and with which words."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from rapidfuzz import fuzz

from knowledge.answers import Asks, Question
from knowledge.lexicon import Alternative, Lexicon
from knowledge.models import Person, Side
from knowledge.roster import Mention, Roster
from knowledge.text.analysis import Token, fold, stem, tokens, weighs
from knowledge.text.figures import tallies

from . import cues

LONGEST = 2000
_MISSPELLED = 84.0
# A verb that no article uses says less about what is asked than a thing that none mentions.
_UNKNOWN_VERB = 0.4
_AUXILIARY = frozenset(
    [
        "did",
        "do",
        "does",
        "can",
        "could",
        "will",
        "would",
        "should",
        "is",
        "are",
        "was",
        "were",
        "has",
        "have",
        "had",
        "may",
        "might",
        "must",
        "didnt",
        "doesnt",
        "dont",
        "wont",
        "cant",
    ]
)
_PREPOSITION = frozenset(
    ["of", "in", "at", "from", "by", "for", "about", "on", "with", "to", "against", "near", "than", "like"]
)
_SIDE_STEMS = frozenset(
    stem(word)
    for word in [
        "support",
        "supporter",
        "supporters",
        "proponent",
        "proponents",
        "backer",
        "backers",
        "favor",
        "favour",
        "opponent",
        "opponents",
        "critic",
        "critics",
        "criticize",
        "opposition",
        "oppose",
        "opposed",
        "detractor",
        "detractors",
        "argument",
        "arguments",
        "reaction",
        "reactions",
        "react",
        "side",
        "sides",
        "opinion",
        "opinions",
        "response",
        "responses",
        "reason",
        "reasons",
        "people",
        "person",
        "folks",
        "group",
        "groups",
        "public",
        "anybody",
        "praise",
        "praised",
        "think",
        "view",
        "views",
        "yes",
        "pros",
        "cons",
        "against",
        "concern",
        "concerns",
    ]
)
_TYPE_STEMS: dict[Asks, frozenset[str]] = {
    Asks.TALLY: frozenset(
        stem(w)
        for w in [
            "vote",
            "votes",
            "voted",
            "voting",
            "count",
            "tally",
            "split",
            "margin",
            "score",
            "close",
            "narrow",
            "tight",
            "result",
            "results",
            "outcome",
            "final",
            "unanimous",
            "number",
            "total",
            "decision",
        ]
    ),
    Asks.COUNT: frozenset(stem(w) for w in ["number", "count", "total", "amount", "big", "large"]),
    Asks.MONEY: frozenset(
        stem(w)
        for w in [
            "money",
            "cost",
            "price",
            "dollars",
            "bucks",
            "expensive",
            "amount",
            "cash",
            "much",
            "pay",
            "paid",
            "tag",
            "spend",
        ]
    ),
    Asks.SHARE: frozenset(
        stem(w) for w in ["percent", "percentage", "proportion", "share", "part", "fraction", "ratio", "rate", "cent"]
    ),
    Asks.TIME: frozenset(
        stem(w)
        for w in [
            "date",
            "day",
            "time",
            "year",
            "month",
            "hour",
            "long",
            "soon",
            "late",
            "early",
            "recent",
            "deadline",
            "timeline",
            "exact",
        ]
    ),
    Asks.PLACE: frozenset(
        stem(w)
        for w in [
            "place",
            "city",
            "cities",
            "town",
            "towns",
            "country",
            "countries",
            "location",
            "county",
            "counties",
            "state",
            "address",
        ]
    ),
    Asks.REASON: frozenset(
        stem(w)
        for w in [
            "reason",
            "reasons",
            "justification",
            "rationale",
            "motive",
            "cause",
            "argument",
            "arguments",
            "excuse",
            "justify",
        ]
    ),
    Asks.PERSON: frozenset(
        stem(w) for w in ["person", "people", "name", "names", "named", "exact", "someone", "guy", "lady"]
    ),
    Asks.NAMED: frozenset(stem(w) for w in ["name", "names", "named", "link", "links", "exact", "url"]),
    Asks.WORDS: frozenset(
        stem(w)
        for w in [
            "quote",
            "quoted",
            "statement",
            "comment",
            "comments",
            "position",
            "stance",
            "opinion",
            "view",
            "reaction",
            "response",
            "remark",
            "remarks",
            "argue",
            "claim",
            "claimed",
            "feel",
            "take",
            "point",
            "told",
            "call",
            "called",
            "respond",
            "responded",
        ]
    ),
    Asks.MEANING: frozenset(
        stem(w) for w in ["mean", "meaning", "define", "definition", "explain", "stand", "term", "word"]
    ),
}


@dataclass(frozen=True, slots=True)
class Slot:
    """One thing that a question names; an alternative is a set of stems that stands for it."""

    stem: str
    alternatives: tuple[Alternative, ...]
    mass: float
    known: bool
    name: bool = False
    hard: bool = False
    start: int = 0

    @property
    def found(self) -> bool:
        """True when some article says it in some way."""
        return self.known or any(alternative.same for alternative in self.alternatives[1:])


@dataclass(frozen=True, slots=True)
class Reading:
    """What was understood. `misses` are things named that no article mentions."""

    asks: Asks = Asks.ANY
    slots: tuple[Slot, ...] = ()
    mentions: tuple[Person, ...] = ()
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
    premise: str | None = None
    doing: bool = False
    empty: bool = False
    head: str | None = None
    misses: tuple[str, ...] = ()
    tokens: tuple[Token, ...] = field(default=(), repr=False)
    spent: frozenset[int] = field(default=frozenset(), repr=False)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What the reader of a question needs to know of the collection."""

    idf: Callable[[str], float]
    holds: Callable[[str], bool]
    stems: tuple[str, ...]
    maximal_idf: float
    roster: Roster
    lexicon: Lexicon


def read(question: Question, vocabulary: Vocabulary) -> Reading:
    """Understand a question on its own; `earlier` is merged by `knowledge.question.followups`."""
    typed = _cleaned(question.text)
    folded = fold(typed)
    injected = bool(cues.INJECTION.search(folded))
    if injected:
        folded = cues.INJECTION.sub(" ", folded)
    if cues.CODE.search(typed):
        return Reading(empty=True, injected=True)
    words = tuple(tokens(folded))
    if not any(word.kind != "word" or len(word.text) > 1 for word in words) or cues.EMPTY_TALK.match(folded):
        return Reading(empty=True)
    asks = _asks(folded)
    side, both = _sides(folded, asks)
    mentions = vocabulary.roster.mentions(words)
    reading = Reading(
        asks=asks,
        side=side,
        both_sides=both,
        opinion=bool(cues.OPINION.search(folded)),
        advice=bool(cues.ADVICE.search(folded)) and not cues.FACTUAL_ME.search(folded),
        personal=bool(cues.ADVICE.search(folded)),
        leading=bool(cues.LEADING.search(folded)),
        injected=injected,
        now=bool(cues.NOW.search(folded)),
        words_of=bool(cues.WORDS.search(folded)),
        individual_votes=bool(cues.WHO_VOTED.search(folded)),
        doing=bool(cues.DOING.search(folded)),
        everything=bool(cues.EVERYTHING.match(folded.strip())),
        premise=_premise(typed),
        mentions=tuple(dict.fromkeys(mention.person for mention in mentions)),
        tokens=words,
        spent=_spent(folded, words, side, both),
    )
    return _headed(_with_slots(reading, mentions, vocabulary), folded)


def _headed(reading: Reading, folded: str) -> Reading:
    """The head is what `which`, `how many` and their like ask for: the first thing named after them."""
    cue = cues.HEAD.search(folded)
    after = [slot for slot in reading.slots if cue and slot.start >= cue.end() and not slot.name]
    return replace(reading, head=after[0].stem if after else None)


def _cleaned(text: str) -> str:
    text = re.sub(r"[\x00-\x08\x0b-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2066-\u2069]", " ", text)
    return re.sub(r"https?://\S+|<[@#:][^>]*>", " ", text).replace("\u2019", "'")


def _asks(folded: str) -> Asks:
    return next((cue.asks for cue in cues.KINDS if cue.pattern.search(folded)), Asks.ANY)


_SIDED = frozenset({Asks.ANY, Asks.WORDS, Asks.REASON, Asks.PERSON, Asks.SIDES, Asks.MEANING})


def _sides(folded: str, asks: Asks) -> tuple[Side | None, bool]:
    if asks not in _SIDED:
        return None, False
    found = [side for side, pattern in cues.SIDE_WORDS if pattern.search(folded)]
    if cues.BOTH_SIDES.search(folded) and not found:
        return None, True
    if len(found) > 1:
        return (None, True) if asks in (Asks.ANY, Asks.WORDS, Asks.REASON) else (None, False)
    return (found[0] if found else None), False


def _spent(folded: str, words: tuple[Token, ...], side: Side | None, both: bool) -> frozenset[int]:
    """Where the words stand that told the side or that an opinion is asked for; they name nothing to look up."""
    patterns = [cues.OPINION, *(pattern for one, pattern in cues.SIDE_WORDS if side is one or both)]
    spans = [match.span() for pattern in patterns for match in pattern.finditer(folded)]
    return frozenset(word.start for word in words if any(start <= word.start < stop for start, stop in spans))


def _premise(typed: str) -> str | None:
    """A vote result that the question takes for granted."""
    found = tallies(typed)
    return found[0].text if found else None


def _with_slots(reading: Reading, mentions: list[Mention], vocabulary: Vocabulary) -> Reading:
    slots: list[Slot] = []
    place = 0
    weightless = _weightless(reading)
    words = reading.tokens
    starts = {mention.start: mention for mention in mentions}
    while place < len(words):
        if place in starts:
            mention = starts[place]
            slots.append(replace(_name_slot(mention, words, vocabulary), start=words[place].start))
            place = mention.stop
            continue
        length = _phrase_length(words, place, vocabulary.lexicon)
        if length > 1:
            phrase = tuple(stem(word.text) for word in words[place : place + length] if weighs(word))
            slots.append(replace(slot_of(phrase, vocabulary, hard=_is_thing(words, place)), start=words[place].start))
            place += length
            continue
        word = words[place]
        place += 1
        if (
            weighs(word)
            and stem(word.text) not in weightless
            and word.start not in reading.spent
            and not _premised(word, reading)
        ):
            slots.append(replace(slot_of((stem(word.text),), vocabulary, hard=_is_thing(words, place - 1)), start=word.start))
    slots = list({slot.stem: slot for slot in slots}.values())
    if slots and reading.side:
        slots.append(_side_slot(reading.side, vocabulary))
    misses = tuple(slot.stem for slot in slots if slot.hard and not slot.found)
    return replace(reading, slots=tuple(slots), misses=misses)


def _side_slot(side: Side, vocabulary: Vocabulary) -> Slot:
    """Being for or against, as one more thing that a sentence has to say."""
    ways = tuple(Alternative((stem(word),), 0.8, same=True) for word in _SIDE_SLOT[side] if vocabulary.holds(stem(word)))
    return Slot(f"side {side}", ways or (Alternative((side,), 1.0, same=True),), vocabulary.maximal_idf * 0.4, bool(ways))


_SIDE_SLOT = {
    Side.SUPPORT: "support supporters proponents backing backed praise praised celebrated hailed favor defended endorsed welcomed grateful approved agree".split(),
    Side.OPPOSE: "oppose opposed opposition opponents critics criticized concerns concerned fear against backlash dissenting objected warned voiced protest shameful reject".split(),
}


def _premised(word: Token, reading: Reading) -> bool:
    return bool(reading.premise) and (word.kind == "tally" or word.text.startswith("unanim"))


def _weightless(reading: Reading) -> frozenset[str]:
    kind = _TYPE_STEMS.get(reading.asks, frozenset())
    if reading.words_of:
        kind |= _TYPE_STEMS[Asks.WORDS]
    if reading.side or reading.both_sides or reading.opinion:
        kind |= _SIDE_STEMS
    return kind


def _phrase_length(words: tuple[Token, ...], place: int, lexicon: Lexicon) -> int:
    """How many tokens from `place` form a phrase of the lexicon; 1 when none does."""
    if not weighs(words[place]):
        return 1
    for length in range(min(lexicon.longest + 1, len(words) - place), 1, -1):
        part = words[place : place + length]
        if not weighs(part[-1]):
            continue
        phrase = tuple(stem(word.text) for word in part if weighs(word))
        if len(phrase) > 1 and lexicon.knows(phrase):
            return length
    return 1


def slot_of(phrase: tuple[str, ...], vocabulary: Vocabulary, *, hard: bool = False) -> Slot:
    """The slot of a word or phrase of stems: itself, its respelling and whatever can stand for it in these articles."""
    known = all(vocabulary.holds(part) for part in phrase)
    own = Alternative(phrase, 1.0, same=True)
    others = [
        other
        for other in vocabulary.lexicon.alternatives(phrase)
        if all(vocabulary.holds(part) for part in other.stems)
    ]
    if (
        not known
        and not any(other.same for other in others)
        and len(phrase) == 1
        and (respelled := _respelled(phrase[0], vocabulary))
    ):
        others.append(Alternative((respelled,), 0.9, same=True))
        others += [
            o for o in vocabulary.lexicon.alternatives((respelled,)) if all(vocabulary.holds(part) for part in o.stems)
        ]
    mass = _mass(phrase, known, others, vocabulary)
    if not known and not hard and not any(other.same for other in others):
        mass *= _UNKNOWN_VERB
    return Slot(" ".join(phrase), (own, *others), mass, known, hard=hard)


def _mass(phrase: tuple[str, ...], known: bool, others: list[Alternative], vocabulary: Vocabulary) -> float:
    if known:
        return max(vocabulary.idf(part) for part in phrase)
    masses = [min(vocabulary.idf(part) for part in other.stems) for other in others if other.same]
    return min(masses) if masses else vocabulary.maximal_idf


def _name_slot(mention: Mention, words: tuple[Token, ...], vocabulary: Vocabulary) -> Slot:
    ways = {
        tuple(stem(token.text) for token in tokens(name) if weighs(token))
        for name in (mention.person.name, *mention.person.aliases)
    }
    if mention.person.kind == "person":
        ways |= {(stem(tokens(mention.person.name)[-1].text),)}
    ways |= {tuple(stem(word.text) for word in words[mention.start : mention.stop] if weighs(word))}
    held = [
        way
        for way in sorted(ways, key=lambda way: (len(way), way))
        if way and all(vocabulary.holds(part) for part in way)
    ]
    alternatives = tuple(Alternative(way, 1.0, same=True) for way in held)
    mass = min((max(vocabulary.idf(part) for part in way) for way in held), default=vocabulary.maximal_idf)
    return Slot(
        mention.person.id,
        alternatives or (Alternative((mention.person.id,), 1.0, same=True),),
        mass,
        bool(held),
        name=True,
        hard=True,
    )


def _respelled(word: str, vocabulary: Vocabulary) -> str | None:
    """The word of the articles that a misspelled one most likely means; short words are left alone."""
    if len(word) < 4 or not word.isalpha() or vocabulary.lexicon.knows((word,)):
        return None
    best = max(
        (
            (fuzz.ratio(word, other), other)
            for other in vocabulary.stems
            if other[0] == word[0] and abs(len(other) - len(word)) < 3
        ),
        default=(0.0, ""),
    )
    return best[1] if best[0] >= (_MISSPELLED if len(word) > 5 else _MISSPELLED + 4) else None


def _is_thing(words: tuple[Token, ...], place: int) -> bool:
    """False where the word is probably a verb: after a noun that follows `did`, or after `to`."""
    if place == 0 or words[place].kind != "word":
        return True
    before = words[place - 1].text
    if before in _PREPOSITION and before != "to":
        return True
    auxiliaries = [other for other in range(place) if words[other].text in _AUXILIARY]
    if before == "to":
        return False
    return not auxiliaries or auxiliaries[-1] == place - 1 or words[place - 1].text in {"the", "a", "an", "any"}
