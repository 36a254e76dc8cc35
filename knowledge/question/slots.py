"""The things that a question names, each with whatever can stand for it in these articles."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from knowledge.lexicon import SAME, Alternative, Lexicon
from knowledge.lexicon.glossary import spanish_words
from knowledge.models import Person, Side
from knowledge.roster import Mention, Roster
from knowledge.text.analysis import Token, stem, tokens, weighs
from knowledge.text.common import COMMON
from knowledge.text.stopwords import STOP_WORDS

from .spelling import Speller

# A verb that no article uses says less about what is asked than a thing that none mentions.
_UNKNOWN_VERB = 0.4
# A word that any text may use tells little of what is asked, less still where no article uses it.
_COMMON, _COMMON_UNKNOWN = 0.8, 0.25
# However common the words that stand for it, a thing that is asked for counts at least this share of the rarest.
_FLOOR = 0.5
# An office named without its holder may be another's.
_OFFICE = 0.5
_AUXILIARY = frozenset(
    """
    did do does can could will would should is are was were has have had may might must didnt doesnt dont wont cant
    """.split()
)
_TWO = 2
_QUESTIONS = frozenset({"who", "what", "where"})
_GRAMMAR = frozenset(map(stem, STOP_WORDS["en"]))
_SHORTEST_PLACE = 4
_ARTICLES = frozenset({"the", "a", "an", "any"})
_SUBJECTS = frozenset("this it they he she that we i you these those".split())
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
    speller: Speller
    sections: tuple[str, ...]
    languages: frozenset[str]
    maximal_idf: float
    roster: Roster
    lexicon: Lexicon


def slot_of(phrase: tuple[str, ...], vocabulary: Vocabulary, *, hard: bool = False) -> Slot:
    """The slot of a word or phrase of stems: itself, and whatever can stand for it in these articles."""
    said = _without_question(phrase)
    known = all(vocabulary.holds(part) for part in said)
    own = Alternative(said, 1.0, same=True)
    ways = (*vocabulary.lexicon.alternatives(phrase), *_in_spanish(phrase, vocabulary), *_of_a_place(phrase, known))
    others = _held(ways, vocabulary)
    mass = _mass(phrase, known, others, vocabulary)
    found = known or any(other.same for other in others)
    if COMMON.issuperset(phrase):
        mass *= _COMMON if found else _COMMON_UNKNOWN
        hard = False
    elif not found and not hard:
        mass *= _UNKNOWN_VERB
    return Slot(" ".join(phrase), (own, *others), mass, known, hard=hard)


def _without_question(phrase: tuple[str, ...]) -> tuple[str, ...]:
    """`Who is running` is said by `run`."""
    if len(phrase) < _TWO or phrase[0] not in _QUESTIONS:
        return phrase
    return tuple(part for part in phrase if part not in _GRAMMAR) or phrase


_DEMONYM = re.compile(r"(?:ian|an|n|er|ite|eno)$")


def _of_a_place(phrase: tuple[str, ...], known: bool) -> Iterator[Alternative]:
    """The place that people are named after: `Miamians` live in Miami."""
    if not known and len(phrase) == 1:
        for cut in range(1, 4):
            if _DEMONYM.fullmatch(phrase[0][-cut:]) and len(phrase[0]) - cut >= _SHORTEST_PLACE:
                yield from (Alternative((phrase[0][:-cut] + end,), SAME, same=True) for end in ("", "a"))


def _in_spanish(phrase: tuple[str, ...], vocabulary: Vocabulary) -> Iterator[Alternative]:
    """What Spanish articles say for it, where there are any."""
    if "es" in vocabulary.languages and len(phrase) == 1:
        for word in spanish_words(phrase[0]):
            yield Alternative((word,), SAME, same=True)


def widened(slot: Slot, others: Iterable[str], vocabulary: Vocabulary) -> Slot:
    """The slot with further stems that a glossed word can mean."""
    held = {way.stems for way in slot.alternatives}
    more = tuple(
        Alternative((other,), SAME, same=True) for other in others if vocabulary.holds(other) and (other,) not in held
    )
    return replace(slot, alternatives=(*slot.alternatives, *more)) if more else slot


def _held(alternatives: Iterable[Alternative], vocabulary: Vocabulary) -> list[Alternative]:
    return [other for other in alternatives if all(vocabulary.holds(part) for part in other.stems)]


def _mass(phrase: tuple[str, ...], known: bool, others: list[Alternative], vocabulary: Vocabulary) -> float:
    if known:
        return max(vocabulary.idf(part) for part in phrase if vocabulary.holds(part))
    masses = [min(vocabulary.idf(part) for part in other.stems) for other in others if other.same]
    return max(min(masses), _FLOOR * vocabulary.maximal_idf) if masses else vocabulary.maximal_idf


def name_slot(mention: Mention, words: tuple[Token, ...], vocabulary: Vocabulary) -> Slot:
    ways = {
        tuple(stem(token.text, language) for token in tokens(name) if weighs(token, language))
        for name in (mention.person.name, *mention.person.aliases)
        for language in vocabulary.languages
    }
    if mention.person.kind == "person":
        ways |= {(stem(tokens(mention.person.name)[-1].text, language),) for language in vocabulary.languages}
    ways |= {tuple(stem(word.text) for word in words[mention.start : mention.stop] if weighs(word))}
    held = [
        way
        for way in sorted(ways, key=lambda way: (len(way), way))
        if way and all(vocabulary.holds(part) for part in way)
    ]
    typed = tuple(stem(word.text) for word in words[mention.start : mention.stop] if weighs(word))
    office = mention.by == "role"
    alternatives = tuple(
        Alternative(way, _OFFICE if office and way == typed else 1.0, same=True) for way in held
    ) + _speaking_for(mention.person, vocabulary)
    mass = min((max(vocabulary.idf(part) for part in way) for way in held), default=vocabulary.maximal_idf)
    return Slot(
        mention.person.id,
        alternatives or (Alternative((mention.person.id,), 1.0, same=True),),
        mass,
        bool(held),
        name=True,
        hard=True,
    )


def _speaking_for(body: Person, vocabulary: Vocabulary) -> tuple[Alternative, ...]:
    """Those who speak for a body, by surname."""
    surnames = [(stem(tokens(one.name)[-1].text),) for one in vocabulary.roster.members(body)]
    return tuple(Alternative(way, 0.9, same=True) for way in surnames if vocabulary.holds(way[0]))


def side_slot(side: Side, vocabulary: Vocabulary) -> Slot:
    """Being for or against, as one more thing that a sentence has to say."""
    ways = tuple(
        Alternative((stem(word),), 0.8, same=True) for word in _SIDE_WORDS[side].split() if vocabulary.holds(stem(word))
    )
    return Slot(
        f"side {side}", ways or (Alternative((side,), 1.0, same=True),), vocabulary.maximal_idf * 0.4, bool(ways)
    )


def phrase_length(words: tuple[Token, ...], place: int, lexicon: Lexicon) -> int:
    """How many tokens from `place` form a phrase of the lexicon, particles included; 1 when none does."""
    spelled = [stem(word.text) for word in words[place : place + lexicon.longest]]
    return next((n for n in range(len(spelled), 1, -1) if tuple(spelled[:n]) in lexicon.spoken), 1)


def _after_its_verb(words: tuple[Token, ...], place: int) -> bool:
    """True for `tourism` in `will this hurt tourism`: the verb comes right after the pronoun."""
    auxiliary = next((other for other in range(place - 1, -1, -1) if words[other].text in _AUXILIARY), place)
    between = [word for word in words[auxiliary + 1 : place] if weighs(word) and stem(word.text) not in COMMON]
    if len(between) >= _TWO and words[place - 1].text != "to":
        return True
    return auxiliary + 2 < place and words[auxiliary + 1].text in _SUBJECTS and words[place - 1].text != "to"


def is_thing(words: tuple[Token, ...], place: int) -> bool:
    """False where the word is probably a verb: after a noun that follows `did`, or after `to`."""
    if place == 0 or words[place].kind != "word":
        return True
    if _after_its_verb(words, place):
        return True
    before = next((word.text for word in words[place - 1 :: -1] if stem(word.text) not in COMMON), "")
    if before in {"who", "that", "to"} or (place == len(words) - 1 and before not in _PREPOSITION | _ARTICLES):
        return False
    if before in _PREPOSITION:
        return True
    auxiliaries = [other for other in range(place) if words[other].text in _AUXILIARY]
    return not auxiliaries or auxiliaries[-1] == place - 1 or words[place - 1].text in _ARTICLES
