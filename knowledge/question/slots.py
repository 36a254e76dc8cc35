"""The things that a question names, each with whatever can stand for it in these articles."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from rapidfuzz import fuzz

from knowledge.lexicon import Alternative, Lexicon
from knowledge.models import Side
from knowledge.roster import Mention, Roster
from knowledge.text.analysis import Token, stem, tokens, weighs

_MISSPELLED = 84.0
# A verb that no article uses says less about what is asked than a thing that none mentions.
_UNKNOWN_VERB = 0.4
_AUXILIARY = frozenset(
    """
    did do does can could will would should is are was were has have had may might must didnt doesnt dont wont cant
    """.split()
)
_PREPOSITION = frozenset("of in at from by for about on with to against near than like".split())
_SIDE_WORDS = {
    Side.SUPPORT: """
        support supporters proponents backing backed praise praised celebrated hailed favor defended endorsed welcomed
        grateful approved agree
        """,
    Side.OPPOSE: """
        oppose opposed opposition opponents critics criticized concerns concerned fear against backlash dissenting
        objected warned voiced protest shameful reject
        """,
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
class Vocabulary:
    """What the reader of a question needs to know of the collection."""

    idf: Callable[[str], float]
    holds: Callable[[str], bool]
    stems: tuple[str, ...]
    maximal_idf: float
    roster: Roster
    lexicon: Lexicon


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


def name_slot(mention: Mention, words: tuple[Token, ...], vocabulary: Vocabulary) -> Slot:
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


def side_slot(side: Side, vocabulary: Vocabulary) -> Slot:
    """Being for or against, as one more thing that a sentence has to say."""
    ways = tuple(
        Alternative((stem(word),), 0.8, same=True) for word in _SIDE_WORDS[side].split() if vocabulary.holds(stem(word))
    )
    return Slot(
        f"side {side}", ways or (Alternative((side,), 1.0, same=True),), vocabulary.maximal_idf * 0.4, bool(ways)
    )


def phrase_length(words: tuple[Token, ...], place: int, lexicon: Lexicon) -> int:
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


def is_thing(words: tuple[Token, ...], place: int) -> bool:
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
