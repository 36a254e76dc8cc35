"""Question words: what they take along, and whether the verb is said of them."""

from __future__ import annotations

from collections.abc import Sequence

from .nouns import end_of, is_body, is_plural, typed_plural
from .words import Kind, Verb, Word

_WITH_NOUN = frozenset(
    ["which", "for which", "from which", "how many", "how much", "whose", "what other", "what kind of", "with how many"]
)
_WITH_OF = ("how many", "how much", "what percentage", "what share", "who", "which")
_DEFINITE = frozenset("the this that these those my your his her its our their".split())
_DEGREE = frozenset(["que tan", "q tan", "k tan", "ke tan", "cuan"])
_HAPPENS = frozenset("happen change occur".split())
_MOVES = frozenset("worry bother concern anger surprise scare motivate".split())
# Whoever does these is not the one they are done to: "cuántas personas arrestaron" asks for those arrested.
_DONE_TO = frozenset(
    "arrest detain deport evict fine train hire fire kill jail suspend rescue send assign hand release transfer count".split()
)
# Things do not do these: "cuántas fundas compraron" asks what was bought.
DEEDS = frozenset(
    "buy sell sign approve spend collect build give find use take reject adopt file propose ask vote decide say write publish assign get "
    "make do seize confiscate count offer cancel close open hold save lose win remove store keep charge issue install put fix repair paint plant allow permit plan want cut".split()
)


def wh_length(words: Sequence[Word]) -> int:
    """How many words the question word takes with it: a preposition before, a noun phrase after."""
    place = 1 if len(words) > 1 and words[0].kind is Kind.PREPOSITION and words[1].kind is Kind.QUESTION else 0
    if place >= len(words) or words[place].kind is not Kind.QUESTION:
        return 0
    word, place = words[place], place + 1
    following = words[place] if place < len(words) else None
    if following is None or following.kind is Kind.PRONOUN or following.english in _DEFINITE:
        return place
    if following.english in {"of", "of the"} and word.english.startswith(_WITH_OF):
        return max(place, end_of(words, place + 1, of=True))
    if word.english in _WITH_NOUN or word.source in _DEGREE:
        return end_of(words, place, of=True)
    return place


def subject_asked(wh: Sequence[Word], verb: Verb, after: Sequence[Word]) -> bool:
    """Whether the question asks who or what does it."""
    asker = next((word.english for word in wh if word.kind is Kind.QUESTION), "")
    if (
        wh[0].kind is Kind.PREPOSITION
        or verb.person != 3
        or asker.startswith(("for ", "from ", "with ", "about ", "by ", "against "))
    ):
        return False
    if asker.startswith("who") and asker not in {"whom", "whose"}:
        return True
    follows = end_of(after, 0, of=True) > 0
    if asker == "what":
        return (verb.base in _HAPPENS or verb.passive or (verb.first in _MOVES and not verb.plural)) and not follows
    if wh[-1].kind is Kind.QUESTION:
        done = asker.endswith("people") and verb.first in _DONE_TO and verb.plural and not verb.passive
        if asker in {"how many", "how many people"} and follows and not is_body(after):
            return verb.first not in (_DONE_TO if asker.endswith("people") else _DONE_TO | DEEDS)
        return asker.startswith(("which", "how many", "what percentage")) and not follows and not done
    return _noun_is_subject(wh, verb, after)


def _noun_is_subject(wh: Sequence[Word], verb: Verb, after: Sequence[Word]) -> bool:
    acts, plural = is_body(wh), is_plural(wh)
    end = end_of(after, 0, of=False)
    if end and is_body(after[:end]) and not verb.passive:
        return acts and plural == verb.plural and not (plural and not verb.plural)
    if plural and not verb.plural and end and not typed_plural(after[:end]):
        return False
    if verb.plural and not end and not verb.passive and verb.first in (_DONE_TO if acts else DEEDS):
        return False
    return plural == verb.plural or not (verb.plural or acts) or (acts and verb.first not in _DONE_TO)
