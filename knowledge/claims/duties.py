"""Who must, may or may not do something."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from .asserting import absolute, asked, asks, asserts
from .concepts import concepts, of_class
from .modals import ANY, duty_cues
from .model import Claim, ClaimKind
from .revising import REVISES
from .statement import Clause, Statement
from .stating import claim, conditional, contrasts

_SOME = frozenset("some certain select selected several algunos algunas ciertos ciertas".split())
_SAYING = frozenset(["that", "que", "said", "says", ":", "whether", "asks"])
_PRONOUNS = frozenset("it they you we nobody one he she anyone everyone".split())


def duties(statement: Statement) -> list[Claim]:
    """One claim for each clause that obliges, frees, forbids or allows."""
    if not ANY.search(statement.folded):
        return answered(statement)
    return [one for clause in statement.clauses if (one := _of(statement, clause, _asserts))] or answered(statement)


def answered(statement: Statement) -> list[Claim]:
    """`He asks whether face matching is ruled out. It isn't, she says`: a short answer takes up what was asked."""
    question = statement.before
    answer = _ANSWER.match(statement.folded)
    if question is None or not answer or not asks(question):
        return []
    found = [one for clause in question.clauses if (one := _of(question, clause, _is_asked))]
    said = statement.at(range(len(statement.words)))
    return [
        replace(
            one,
            text=statement.text,
            span=statement.span,
            choice=one.choice if answer["yes"] else _OPPOSITE[one.choice],
            around=one.around | said,
        )
        for one in found[-1:]
    ]


_ANSWER = re.compile(
    r"[\"“«]?(?:(?P<yes>yes|they (?:can|may|must|do|are|will|have to)|(?:it|he|she) (?:is|does|can|may|must|will)|si|correct|right)(?! n)|no(?! (?:one|\w+ (?:has|is|can)))|(?:it|he|she|they) (?:\w+n't|cannot|\w+ not)|not (?:at all|so|yet)|neither)\b[^.:]{0,40}[.,:;]"
)
_OPPOSITE = {"allowed": "forbidden", "forbidden": "allowed", "required": "free", "free": "required"}
Check = Callable[[Statement, Clause, tuple[int, int]], bool]


def _of(statement: Statement, clause: Clause, check: Check) -> Claim | None:
    for choice, pattern in duty_cues():
        if cue := statement.find(pattern, clause):
            return _duty(statement, clause, cue, choice) if check(statement, clause, cue) else None
    return None


def _is_asked(statement: Statement, clause: Clause, cue: tuple[int, int]) -> bool:
    return asked(statement, cue[0])


def _asserts(statement: Statement, clause: Clause, cue: tuple[int, int]) -> bool:
    return asserts(statement, clause, cue[0]) and not _possible(statement, cue)


def _possible(statement: Statement, cue: tuple[int, int]) -> bool:
    """`May 6` allows nothing, nor does `fear may keep people away`: only persons and bodies may, or things be used."""
    place = cue[0]
    word = statement.texts[place]
    if word not in _MODALS or cue[1] - place > 1:
        return False
    if word == "may" and statement.text[statement.words[place].start] == "M":
        return True
    if word == "can" and (statement.texts[place - 1] in _OPEN | _RELATIVE or set(statement.texts[:place]) >= _SO_THAT):
        return True
    if statement.texts[cue[1] : cue[1] + 1] == ["be"]:
        return False
    before = range(max(0, place - _BACK), place)
    return not (
        of_class(statement.at(before), "who", "body")
        or any(statement.texts[one] in _PRONOUNS for one in before)
        or any(statement.named(one) and one for one in before)
        or (_nouns(statement.at(before)) and _verb(statement, cue[1]) in _USES)
    )


_MODALS, _BACK = frozenset(["may", "can"]), 3
_SO_THAT = frozenset(["so", "that"])
_OPEN, _RELATIVE = frozenset(["i", "we"]), frozenset(["that", "which", "who", "what", "how"])
# What things do only where somebody lets them.
_USES = frozenset(
    "use enter park stop travel drive turn run operate stay remain go cross dock land ride pass open carry fly play sell serve pull come share join still".split()
)


def _verb(statement: Statement, place: int) -> str:
    return "".join(statement.texts[place : place + 1])


def _nouns(ids: frozenset[str]) -> frozenset[str]:
    return frozenset(one for one in ids if one.startswith("=") or concepts().classes.get(one) == "thing")


def _duty(statement: Statement, clause: Clause, cue: tuple[int, int], choice: str) -> Claim:
    places = statement.places(clause)
    before = _subject(statement, [place for place in places if place < cue[0]])
    after = [place for place in places if place >= cue[1]]
    needed, only = _needing(statement, after, choice), _single(statement, cue[0])
    choice = needed or choice
    who = _obliged(statement, places, before, cue[0])
    persons = who or _persons(statement, after)
    return claim(
        statement,
        ClaimKind.DUTY,
        clause,
        printed=statement.printed(*cue),
        subject=persons,
        frame=frozenset(["duty"]) | absolute(statement, clause),
        modifiers=frozenset()
        if who
        else _topic(statement, before) or _topic(statement, _phrase(statement, after, persons)),
        choice=choice,
        qualifiers=contrasts(statement, places),
        conditional=not needed
        and "if" not in statement.texts[cue[0] : cue[1]]
        and (conditional(statement, clause) or only),
        partial=bool(_SOME & set(statement.texts[cue[0] - 4 : cue[0]])),
        revises=bool(REVISES.search(statement.folded)),
    )


def _topic(statement: Statement, places: Iterable[int]) -> frozenset[str]:
    """What the rule speaks of instead of people: `taxis may not use it`."""
    ids = statement.at(place for place in places if statement.texts[place] not in _AUXILIARY)
    return ids - of_class(ids, "light", "contrast", "policy", "body", "act")


_AUXILIARY = frozenset("sera seran estara estaran queda quedan quedara sigue siguen sido still also even".split())


def _phrase(statement: Statement, after: list[int], persons: frozenset[str]) -> list[int]:
    """`It bans a motor that ...`: what follows the verb, up to a comma."""
    stop = next((number for number, place in enumerate(after) if statement.texts[place] in ",;:"), len(after))
    return [] if persons else after[:stop]


def _needing(statement: Statement, after: list[int], choice: str) -> str:
    """What may not be done without something requires it, and so does what may be done only with it; empty for neither."""
    words = [statement.texts[place] for place in after]
    if choice == "forbidden" and {"without", "sin", "unless"} & set(words):
        return "required"
    if choice != "allowed" or "only" not in words:
        return ""
    following = words[words.index("only") + 1 : words.index("only") + 2]
    return "required" if _ONLY_SO & set(following) else ""


_ONLY_SO = frozenset("if with when after once upon".split())


def _subject(statement: Statement, before: list[int]) -> list[int]:
    """The words before the verb, without whoever says so: `the clerk said that drivers must`."""
    said = [number for number, place in enumerate(before) if statement.texts[place] in _SAYING]
    return before[said[-1] + 1 :] if said else before


def _obliged(statement: Statement, places: list[int], before: list[int], cue: int) -> frozenset[str]:
    """Whoever stands before the verb; a verb that opens its clause goes on with the subject of the sentence."""
    if _TAKEN_UP & set(statement.texts[max(0, cue - 2) : cue]):
        earlier = _persons(statement, [place for place in range(cue) if place not in before])
        last = statement.before
        return earlier or (_persons(last, range(len(last.words))) if last else frozenset())
    who = _persons(statement, before)
    opens = not who and places[0] > 0 and cue - places[0] <= _NEXT
    return who or (_persons(statement, range(min(_HEAD, places[0]))) if opens else frozenset())


_TAKEN_UP = frozenset(["they", "he", "she", "ellos", "ellas"])


def _persons(statement: Statement, places: Iterable[int]) -> frozenset[str]:
    """Those whom the words name; what is stored is no store."""
    return of_class(
        statement.at(place for place in places if not statement.texts[place].endswith(("ed", "ing"))), "who"
    )


_NEXT, _HEAD = 2, 6


def _single(statement: Statement, cue: int) -> bool:
    return "only" in statement.texts[max(0, cue - 6) : cue]
