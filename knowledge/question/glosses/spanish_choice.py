"""One reading for each Spanish word, by its neighbours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from .nouns import is_body
from .spanish import CLITICS
from .spanish_fitting import attributed, done_to_things, liked, meant_here
from .spanish_forms import Tense
from .words import Kind, Word, is_verbal

_HOMOGRAPHS = frozenset("como si esta estas para vale el era".split())
_BEFORE_NOUNS = frozenset({Kind.DETERMINER, Kind.PREPOSITION})
_WITH_NOUN = frozenset({"which", "how many", "what other", "for which", "from which"})
_FOLLOWING_VERBS = frozenset({Kind.DETERMINER, Kind.PREPOSITION, Kind.ADVERB, Kind.NAME, Kind.NOT})
_SAYERS = frozenset({Kind.NOUN, Kind.NAME, Kind.PRONOUN})
_LASTING = ("dur", "tard", "demor")
_DUTY = frozenset({"debe", "deben", "debe de", "deben de"})
_ADDRESSES = frozenset("senor senora sr sra don dona senorita".split())
_ASK_FOR = {"para que": "for which", "pa que": "for which", "de que": "from which", "por que": "for which"}


@dataclass(frozen=True, slots=True)
class _Place:
    """A word among its neighbours: the chosen ones before it, the readings of those behind it."""

    words: Sequence[Word]
    before: Sequence[Word]
    behind: Sequence[Sequence[Word]]
    own: frozenset[str] = frozenset()

    @property
    def source(self) -> str:
        return self.words[0].source

    @property
    def previous(self) -> Word | None:
        return self.before[-1] if self.before else None

    @property
    def after(self) -> Sequence[Word]:
        return self.behind[0] if self.behind else ()

    @property
    def last(self) -> bool:
        return not self.after or self.after[0].kind is Kind.MARK

    def starts(self) -> bool:
        """True where a clause begins."""
        opening = {Kind.MARK, Kind.CONJUNCTION, Kind.PREPOSITION}
        return self.previous is None or self.previous.kind in opening or self.previous.english == "hello"

    def precedes_noun(self) -> bool:
        """A noun follows, or a word that is one because a verb comes behind it."""
        if not self.after or self.after[0].source in CLITICS:
            return False
        kinds = {word.kind for word in self.after}
        if Kind.NOUN not in kinds:
            return False
        sure = not any(word.verb for word in self.after)
        follows = self.behind[1] if len(self.behind) > 1 else ()
        return sure or (is_verbal(follows) and all(word.verb for word in follows))


def choose(options: Sequence[Sequence[Word]], own: frozenset[str] = frozenset()) -> list[Word]:
    """The words of a question, each with the reading that fits; verbs among `own` speak of the asker."""
    chosen: list[Word] = []
    for place, words in enumerate(options):
        chosen.append(_chosen(_Place(words, chosen, options[place + 1 :], own)))
    return liked(attributed(meant_here(done_to_things(chosen))))


def _chosen(place: _Place) -> Word:
    source = place.source
    if source in {"que", "q", "ke", "k"}:
        return _that_or_what(place)
    if source in {"para que", "pa que"} and not place.starts():
        return Word("so that", Kind.CONJUNCTION, source)
    if source in _ASK_FOR and place.words[0].kind is Kind.QUESTION and source != "por que" and place.precedes_noun():
        return replace(place.words[0], english=_ASK_FOR[source])
    if source in _HOMOGRAPHS and not (source == "si" and len(place.words) == 1):
        return _homograph(place)
    if source == "no":
        negates = any(word.verb for word in place.after) or (
            bool(place.after) and place.after[0].source in CLITICS and _second_is_verbal(place)
        )
        return replace(place.words[0], english="not", kind=Kind.NOT) if negates else place.words[0]
    if source in CLITICS:
        return _clitic(place)
    if source in _ADDRESSES and place.after and place.after[0].kind is Kind.NAME:
        return Word("", Kind.NOUN, source)
    if (
        source == "en cuanto"
        and not place.before
        and not any(word.verb for words in place.behind[1:] for word in words)
    ):
        return Word("for how much", Kind.QUESTION, source)
    if source in {"cuanto", "kuanto"} and _asks_how_long(place):
        return replace(place.words[0], english="how long")
    if source in _DUTY and any(word.kind is Kind.QUESTION for word in place.before):
        return _bound(place.words[0])
    return _noun_or_verb(place)


def _asks_how_long(place: _Place) -> bool:
    """`cuánto se va a demorar`: no amount is asked for where something lasts."""
    near = place.behind[:4]
    return any(word.verb is not None and word.source.startswith(_LASTING) for words in near for word in words)


def _bound(word: Word) -> Word:
    """`cuándo deben pagar` asks for what is so, `deben pagar` for what would be right."""
    return replace(word, english="must", verb=replace(word.verb, modal="must")) if word.verb else word


def _second_is_verbal(place: _Place) -> bool:
    return len(place.behind) > 1 and (is_verbal(place.behind[1]) or place.behind[1][0].source in CLITICS)


def _that_or_what(place: _Place) -> Word:
    """`que` asks where a clause starts, else it joins; before a noun it asks which; before a bare yes or no it is nothing."""
    words, previous = place.words, place.previous
    if (
        place.after
        and place.after[0].source in {"no", "si"}
        and not (len(place.behind) > 1 and is_verbal(place.behind[1]))
    ):
        return Word("", Kind.ADVERB, place.source)
    if _topic_asked(place):
        return next((word for word in words if word.kind is Kind.QUESTION), words[0])
    joins = next((word for word in words if word.kind is Kind.CONJUNCTION), None)
    told = previous is not None and previous.kind is Kind.OPENING and is_verbal(place.after)
    if joins and not (told or place.starts() or (place.last and previous and previous.verb)):
        return replace(joins, plural=previous is not None and previous.kind in _SAYERS)
    asks = next((word for word in words if word.kind is Kind.QUESTION), words[0])
    return replace(asks, english="which") if place.precedes_noun() else asks


_SAID = frozenset("say think decide ask answer respond do comment ask for propose recommend argue promise".split())


def _topic_asked(place: _Place) -> bool:
    """`la corte que dijo`: without any other verb, what they said is asked for."""
    said = any(word.verb is not None and word.verb.first in _SAID and word.verb.finite for word in place.after)
    ends = len(place.behind) < 2 or place.behind[1][0].kind is Kind.MARK
    return said and ends and bool(place.before) and not any(word.verb for word in place.before)


def _homograph(place: _Place) -> Word:
    source, words, previous = place.source, place.words, place.previous
    by_kind = {word.kind: word for word in reversed(words)}
    if source == "como" and not place.starts():
        topic = is_verbal(place.after) and not any(word.verb for word in place.before)
        return words[0] if topic else Word("like", Kind.PREPOSITION, source)
    if source in {"esta", "estas"} and len(words) > 1:
        named = previous is not None and previous.kind in {Kind.NOUN, Kind.NAME, Kind.QUESTION}
        return by_kind.get(Kind.DETERMINER if place.precedes_noun() and not named else Kind.BE, words[0])
    if source == "si":
        answers = previous is not None and not any(map(is_verbal, place.behind))
        return Word("yes", Kind.ADVERB, source) if answers else Word("if", Kind.CONJUNCTION, source)
    if source == "para":
        purpose = bool(place.after) and any(word.verb and word.verb.tense is Tense.BASE for word in place.after)
        return Word("to" if purpose else "for", Kind.PREPOSITION, source)
    if source == "el":
        return Word("he", Kind.PRONOUN, source) if place.last and previous else Word("the", Kind.DETERMINER, source)
    if source == "vale" and previous:
        return next((word for word in words if word.verb), words[0])
    return words[0]


def _clitic(place: _Place) -> Word:
    """`la`, `los` and `las` are articles unless only a verb can follow."""
    source, after = place.source, place.after
    article = source in {"la", "los", "las"}
    pronoun = is_verbal(after) and (not article or all(word.verb for word in after))
    pronoun = pronoun or (bool(after) and after[0].source in CLITICS and not article and source != "lo")
    if pronoun and not (article and place.previous is not None and place.previous.kind is Kind.PREPOSITION):
        return Word(CLITICS[source], Kind.CLITIC, source)
    return place.words[0]


def _noun_or_verb(place: _Place) -> Word:
    words = _first_person(place)
    verbs, others = [word for word in words if word.verb], [word for word in words if not word.verb]
    if verbs and place.previous is not None and place.previous.kind is Kind.CONJUNCTION:
        verbs = [_supposed(word) for word in verbs]
        words = [*verbs, *others]
    if verbs and others:
        return verbs[0] if _reads_as_verb(place, verbs[0]) else _adjective(others[0], place)
    return _adjective(words[0], place)


def _adjective(word: Word, place: _Place) -> Word:
    """English adjectives have no plural: behind a noun or `be`, the gloss is taken for one."""
    previous = place.previous
    behind = previous is not None and (previous.kind is Kind.NOUN or (previous.kind is Kind.BE and not is_body([word])))
    return replace(word, english=word.singular) if behind and word.singular else word


def _first_person(place: _Place) -> Sequence[Word]:
    """`si manejo`, `yo apoyo`: without its accent the ending -o speaks of the asker there."""
    before = [word for word in place.before if word.kind is not Kind.NOT]
    of_oneself = bool(before) and before[-1].english.split(" ")[-1] in {"if", "I"} and place.source.endswith("o")
    return [_speaking(word) for word in place.words] if of_oneself or place.source in place.own else place.words


def _supposed(word: Word) -> Word:
    """`antes de que votaran`: behind a conjunction the ending is that of a past, not of a future."""
    supposes = word.verb is not None and word.verb.tense is Tense.FUTURE and word.source.endswith(("ra", "ran"))
    return replace(word, verb=replace(word.verb, tense=Tense.PAST)) if supposes and word.verb else word


def _speaking(word: Word) -> Word:
    if word.verb is None or word.verb.tense is not Tense.PAST:
        return word
    return replace(word, verb=replace(word.verb, tense=Tense.PRESENT, person=1))


def _reads_as_verb(place: _Place, verb: Word) -> bool:
    previous, follows = place.previous, place.after[0].kind if place.after else None
    if previous is None or previous.kind is Kind.MARK:
        return follows in {Kind.DETERMINER, Kind.NAME} and not _verb_follows(place)
    if verb.verb is not None and verb.verb.tense is Tense.PARTICIPLE:
        return previous.kind in {Kind.BE, Kind.PERFECT}
    if verb.verb is not None and verb.verb.tense is Tense.BASE:
        return previous.kind is not Kind.DETERMINER
    if previous.kind in {Kind.CLITIC, Kind.NOT} or previous.english.endswith(" who"):
        return True
    if previous.kind in _BEFORE_NOUNS or previous.english in _WITH_NOUN:
        return False
    if previous.kind is Kind.QUESTION:
        return not (place.after and all(word.verb for word in place.after) and is_verbal(place.after))
    if any(word.verb for word in place.before) or _verb_follows(place):
        return previous.kind is Kind.CONJUNCTION or previous.source == "que"
    asked = place.last and any(word.kind is Kind.QUESTION for word in place.before)
    before = [word for word in place.before if word.kind is not Kind.ADVERB]
    return (asked or follows in _FOLLOWING_VERBS) and bool(before) and before[-1].kind in _SAYERS


def _verb_follows(place: _Place) -> bool:
    return any(is_verbal(words) and all(word.verb for word in words) for words in place.behind)
