"""Who supports the policy and who opposes it, votes of single members included."""

from __future__ import annotations

from knowledge.claims.concepts import of_class
from knowledge.claims.model import Claim, ClaimKind
from knowledge.claims.statement import Clause, Statement
from knowledge.claims.stating import asides, claim

from .holders import Holder, holders, holders_after
from .siding import BACKED_BY, DENIED, NEUTRAL, NOT_BEFORE, ONCE, OPPOSE, OPPOSED_BY, SUPPORT, TURNED, UNREAL, VOTED

_PASSIVE = frozenset("was were been being fue fueron sido".split())
_SIDED = frozenset(["on", "with", "in"])
_IDEAS = frozenset(
    "idea proposal notion change deal initiative merger hunt season project propuesta idea fusion".split()
)
_REFUSED = frozenset(["never", "wanted"])
_THIS = frozenset("it this that to lo la".split())
_BRIEF, _OBJECT = 4, 9


# A stance that is told as a vote is the own one, whomever somebody speaks for.
VOTE = "vote"


def stances(statement: Statement) -> list[Claim]:
    """One claim for each person or body that stands for or against."""
    found = []
    for clause in statement.clauses:
        neutral = statement.find(NEUTRAL, clause) is not None
        for choice, pattern in (("neutral", NEUTRAL), ("oppose", OPPOSE), ("support", SUPPORT)):
            cue = statement.find(pattern, clause) if choice == "neutral" or not neutral else None
            if cue and _about_policy(statement, clause, cue) and not _unreal(statement, cue[0]):
                found += [_stance(statement, clause, cue, choice, one) for one in holders(statement, clause, cue[0])]
        for choice, pattern in (("oppose", OPPOSED_BY), ("support", BACKED_BY)):
            cue = statement.find(pattern, clause)
            if cue and _spoken_of(statement, clause, cue[0]) and not _unreal(statement, cue[0]):
                found += [_stance(statement, clause, cue, choice, one) for one in holders_after(statement, cue[1])]
    return _one_each(found)


def _spoken_of(statement: Statement, clause: Clause, place: int) -> bool:
    """The policy stands before, or `it`: `the plan is backed by the guild`."""
    before = [one for one in statement.places(clause) if one < place]
    return bool(of_class(statement.at(before), "policy")) or bool(_THIS & {statement.texts[one] for one in before})


def _unreal(statement: Statement, place: int) -> bool:
    return bool(UNREAL.search(statement.folded[: statement.words[place].start]))


def _one_each(found: list[Claim]) -> list[Claim]:
    """Somebody with both stances in one sentence has turned: the one that is told as present counts."""
    if len({one.choice for one in found}) > 1 and any(one.dropped for one in found):
        return [one for one in found if not one.dropped]
    return found


def _about_policy(statement: Statement, clause: Clause, cue: tuple[int, int]) -> bool:
    """Told in the active, and of the policy or of nothing else."""
    rest = [place for place in statement.places(clause) if place >= cue[1]]
    after = [place for place in rest if statement.words[place].kind == "word"]
    comma = next((place for place in rest[1:] if statement.texts[place] == ","), len(statement.words))
    if statement.texts[cue[0]] in _SIDED:
        return True
    if statement.texts[cue[1] : cue[1] + 1] in (["by"], ["por"]) or statement.texts[cue[0] - 1] in _PASSIVE:
        return False
    brief = len([place for place in after if place < comma]) <= _BRIEF and not _of_persons(statement, after)
    if brief or set(statement.texts[slice(*cue)]) >= _REFUSED or _THIS & set(statement.texts[after[0] : after[0] + 2]):
        return True
    named = {statement.texts[place] for place in after[:_BRIEF]} & _IDEAS
    return bool(named or of_class(statement.at(after[:_OBJECT]), "policy"))


def _of_persons(statement: Statement, after: list[int]) -> bool:
    """`supports its members`, `backs farmers`: people, and not what they are against or for."""
    first = statement.texts[after[0]] if after else ""
    if len(after) > 1 and statement.named(after[0]) and statement.named(after[1]):
        return True
    return first in _OWN or (first not in _ARTICLES and bool(of_class(statement.at(after[:1]), "who")))


_OWN, _ARTICLES = frozenset("its his her their".split()), frozenset("the a an el la los las".split())


def _stance(statement: Statement, clause: Clause, cue: tuple[int, int], choice: str, holder: Holder) -> Claim:
    places = [place for place in statement.places(clause) if place >= cue[0]]
    text = statement.folded[statement.words[cue[0]].start : statement.words[cue[1] - 1].stop]
    before = statement.folded[: statement.words[cue[0]].start]
    denied = DENIED.match(text) or NOT_BEFORE.search(before)
    return claim(
        statement,
        ClaimKind.STANCE,
        clause,
        printed=holder.printed or statement.printed(holder.places[0], holder.places[-1] + 1),
        subject=holder.subject,
        frame=frozenset(["stance"]),
        context=statement.at(place for place in places if place >= cue[1]),
        choice=_OTHER[choice] if denied else choice,
        unit=VOTE if VOTED.match(text) else "",
        names=frozenset(),
        qualifiers=_matters(statement, [place for place in places if place >= cue[1] or "carried" not in text]),
        dropped=(1.0,) if ONCE.search(before) else (),
        revises=_turned(statement),
    )


_OTHER = {"support": "oppose", "oppose": "support", "neutral": "neutral"}


def _turned(statement: Statement) -> bool:
    """Somebody has changed sides, as this sentence tells or one of the two before it."""
    told: Statement | None = statement
    for _ in range(_BACK):
        if told is None:
            return False
        if TURNED.search(told.folded):
            return True
        told = told.before
    return False


_BACK = 3


def _matters(statement: Statement, places: list[int]) -> frozenset[str]:
    """What is voted on where it is not the policy; changes are amendments."""
    changed = {"amendment"} if _CHANGES & {statement.texts[place] for place in places} else set()
    return asides(statement, places) - {"again"} | changed


_CHANGES = frozenset(["changes", "cambios"])
