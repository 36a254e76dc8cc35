"""Who must, may or may not do something."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from knowledge.claims.figures.revising import REVISES
from knowledge.claims.model import Claim, ClaimKind
from knowledge.claims.statement import Clause, Statement
from knowledge.claims.stating import claim, conditional, contrasts

from .abilities import possible
from .asserting import absolute, asked, asks, asserts, denied, turns
from .deeds import MODAL, deed, said, telling
from .lacking import enacted, need
from .modals import ANY, PAPERS, duty_cues
from .obliged import led_by, obliged, owned, persons, phrase, subject, topic

_SOME = frozenset("some certain select selected several algunos algunas ciertos ciertas".split())


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
    return asserts(statement, clause, cue[0]) and not possible(statement, cue)


def _duty(statement: Statement, clause: Clause, cue: tuple[int, int], choice: str) -> Claim:
    places = statement.places(clause)
    before, after = _sides(statement, places, cue)
    needed = need(statement, cue[0], after, choice)
    done = deed(statement, cue, before, after)
    who, others = obliged(statement, places, before, cue[0]), _others(statement, cue, after)
    about = _about(statement, cue, before, who)
    ruled = frozenset() if about else _ruled(statement, before, after, bool(who or others))
    told = frozenset(places) | (needed.places if needed else frozenset())
    context = statement.at(place for place in told if not _empty(statement, place, cue))
    return claim(
        statement,
        ClaimKind.DUTY,
        clause,
        printed=statement.printed(*cue),
        subject=who or others,
        frame=frozenset(["duty"])
        | absolute(statement, clause)
        | done.marks
        | turns(statement)
        | (_RULED if ruled else frozenset()),
        context=context | (statement.taken_up if not telling(context) else frozenset()),
        near=needed.near if needed else _named_in(statement, cue) or done.said,
        modifiers=frozenset() if needed else about or ruled,
        choice=needed.choice if needed else _turned(statement, before, cue, choice),
        qualifiers=contrasts(statement, places),
        conditional=not needed and _conditional(statement, clause, cue),
        partial=bool(_SOME & set(statement.texts[cue[0] - 4 : cue[0]])),
        revises=bool(REVISES.search(statement.folded)),
    )


def _turned(statement: Statement, before: list[int], cue: tuple[int, int], choice: str) -> str:
    asked_back = "?" in statement.texts[cue[0] : cue[1]]
    return _OPPOSITE[choice] if choice in _AFFIRMED and not asked_back and denied(statement, before) else choice


_AFFIRMED = frozenset(["allowed", "required"])


def _sides(statement: Statement, places: list[int], cue: tuple[int, int]) -> tuple[list[int], list[int]]:
    """The words before and after the verb; of a question and its answer all of the question stands before."""
    if "?" in statement.texts[cue[0] : cue[1]]:
        return [place for place in range(cue[1] - 1) if place != cue[0]], []
    return (
        list(subject(statement, [place for place in places if place < cue[0]])),
        [place for place in places if place >= cue[1]],
    )


def _others(statement: Statement, cue: tuple[int, int], after: list[int]) -> frozenset[str]:
    """`Lets landlords raise the rent`: who is named after the verb; after `may` they are no more than concerned."""
    return frozenset() if statement.texts[cue[1] - 1] in MODAL - {"to"} else persons(statement, after[:_NEAR])


def _named_in(statement: Statement, cue: tuple[int, int]) -> frozenset[str]:
    """`Needs the tenant's consent`, `no lawyer is needed`: what is needed, where the verb already tells."""
    named = said(statement, [place for place in range(*cue) if PAPERS.fullmatch(statement.texts[place])])
    return enacted(named)


_NEAR = 4
_RULED = frozenset(["ruled"])


def _about(statement: Statement, cue: tuple[int, int], before: list[int], who: frozenset[str]) -> frozenset[str]:
    """What the people are told apart by, or the things that the rule speaks of instead of people."""
    if who:
        return owned(statement, before)
    if "if" in statement.texts[cue[0] : cue[1]] or led_by(statement, before, "body", "policy"):
        return frozenset()
    return topic(statement, before)


def _ruled(statement: Statement, before: list[int], after: list[int], persons_told: bool) -> frozenset[str]:
    """What a text bans or requires, where no people and nothing else stand before the verb."""
    if persons_told or led_by(statement, before, "body"):
        return frozenset()
    return topic(statement, phrase(statement, after), "act")


_EMPTY = re.compile(
    r"(?:requir|oblig|forb|prohib|allow|permit|volunt|option|mandat|compuls|exig|deb|pued|podr|tend|tien|necess|need|prevent)\w*$|(?:stops|free|lets?|bans|banned|barred|duty|access|wish\w*|like|legal)$"
)


def _empty(statement: Statement, place: int, cue: tuple[int, int]) -> bool:
    """Words that oblige or allow tell nothing of what the rule is about."""
    return cue[0] <= place < cue[1] and _EMPTY.match(statement.texts[place]) is not None


def _conditional(statement: Statement, clause: Clause, cue: tuple[int, int]) -> bool:
    """For some only, or for a reason: `only residents may`; to do it `if they like` is no condition."""
    if "if" in statement.texts[cue[0] : cue[1]]:
        return False
    single = "only" in statement.texts[max(0, cue[0] - 6) : cue[0]]
    return single or conditional(statement, clause) or statement.find(_REASON, clause) is not None


_REASON = re.compile(r"\b(?:because of|solely|merely for|just for|on the grounds?|por el solo|solo por)\b")
