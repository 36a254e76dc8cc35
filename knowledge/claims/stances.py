"""Who supports the policy and who opposes it, votes of single members included."""

from __future__ import annotations

import re

from .concepts import of_class
from .model import Claim, ClaimKind
from .statement import Clause, Statement
from .stating import asides, claim

_NOT = r"(?:(?:not|\w+n't|never|no longer|no|ya no) (?:\w+ )?)?"
_OPPOSE = re.compile(
    rf"\b{_NOT}(?:oppose[sd]?|opposing|object(?:s|ed) to|(?:is|are|was|were|speaks?|spoke|comes?|came out|argued) against|vot(?:e[sd]?|ing) (?:no|against)|(?:on|with) the losing side|in the minority|(?:ask|asks|asked|urge|urges|urged) (?:\w+ ){{1,4}}to (?:reject|turn (?:it|this|that) down|vote no|vote against|kill|scrap)|(?:only|sole|lone|the|two|three|four) no votes?|reject(?:s|ed)|came out against|condemn(?:s|ed)"
    r"|se opone[n]?|se opuso|rechazan?|rechazo|en contra)\b"
)
_SUPPORT = re.compile(
    rf"\b{_NOT}(?:support(?:s|ed|ing)?|(?:gave|gives|lent|threw|has thrown|put|assured) (?:[\w'’]+ ){{1,7}}?(?:backing|blessing|support|weight behind)|(?:stands?|stood) behind|(?:dio|da|dieron|brindo|ofrecio) su (?:respaldo|apoyo|aval|visto bueno)|sided with|carried the motion|champion(?:s|ed)|applaud(?:s|ed)|(?:ask|asks|asked|urge|urges|urged) (?:\w+ ){{1,4}}to (?:approve|adopt|pass|vote yes|vote for)|backs|backed|backing|favors|favored|endorse[sd]?|vot(?:e[sd]?|ing) (?:for|in favou?r|yes|with the majority)|in favou?r|welcome[sd]"
    r"|apoyan?|apoyo|respaldan?|respaldo|voto a favor|a favor|favorable)\b"
)
_NEUTRAL = re.compile(
    r"\b(?:(?:took|takes|taken|taking) no (?:sides?|position|stance|stand)|(?:neither|isn't|is not|not|wasn't) (?:for|in favou?r of) (?:\w+ )?(?:n?or) against|(?:stayed|remained|is|stays|remains) neutral|ha(?:s|ve) not taken an? (?:position|side|stand)|on neither side"
    r"|no tom[oa] partido|ni a favor ni en contra|se mantuvo neutral)\b"
)
_DENIED = re.compile(r"^(?:not|\w+n't|never|no longer|no|ya no)\b(?! votes?)")
_ONCE = re.compile(r"\b(?:had|once|previously|used to|habia|antes)\b(?: \w+){0,2} ?$")
_TURNED = re.compile(
    r"\b(?:changed (?:his|her|their|its) mind|revers(?:ed|ing)|now (?:\w+ )?(?:support|back|oppos|favor)\w*|no longer|had (?:opposed|supported|backed|rejected)|switched|dropped (?:his|her|their|its) (?:opposition|support)|ahora|cambi[oa]\w* de (?:opinion|postura)|ya no|habia (?:rechazado|apoyado))\b"
)
_ORGANISED = frozenset(["union", "association", "chamber", "chief", "mayor", "governor", "superintendent", "director"])
_REACH = 14
# Words that may stand between somebody and the verb that tells the stance.
_BETWEEN = frozenset(
    ", - who has have had is are was were be been do does did would will could not never no longer also still now said says that he she they it cast and the only lone sole one of those four three two five six members "
    "ended up wound came down "
    "le les de of los que quien ha han habia es fue ya no tambien dijo ahora se la lo los".split()
)
_PASSIVE = frozenset("was were been being fue fueron sido".split())
_SIDED = frozenset(["on", "with", "in"])
_THIS = frozenset("it this that to lo la".split())
_BRIEF, _OBJECT = 3, 9


def stances(statement: Statement) -> list[Claim]:
    """One claim for each person or body that stands for or against."""
    found = []
    for clause in statement.clauses:
        neutral = statement.find(_NEUTRAL, clause) is not None
        for choice, pattern in (("neutral", _NEUTRAL), ("oppose", _OPPOSE), ("support", _SUPPORT)):
            cue = statement.find(pattern, clause) if choice == "neutral" or not neutral else None
            if cue and _about_policy(statement, clause, cue):
                found += [_stance(statement, clause, cue, choice, who) for who in _holders(statement, clause, cue[0])]
    return _one_each(found)


def _one_each(found: list[Claim]) -> list[Claim]:
    """Somebody with both stances in one sentence has turned: the one that is told as present counts."""
    if len({one.choice for one in found}) > 1 and any(one.dropped for one in found):
        return [one for one in found if not one.dropped]
    return found


def _about_policy(statement: Statement, clause: Clause, cue: tuple[int, int]) -> bool:
    """Told in the active, and of the policy or of nothing else."""
    after = [place for place in statement.places(clause) if place >= cue[1] and statement.words[place].kind == "word"]
    if statement.texts[cue[0]] in _SIDED:
        return True
    if statement.texts[cue[1] : cue[1] + 1] in (["by"], ["por"]) or statement.texts[cue[0] - 1] in _PASSIVE:
        return False
    if len(after) <= _BRIEF or _THIS & set(statement.texts[after[0] : after[0] + 2]):
        return True
    return bool(of_class(statement.at(after[:_OBJECT]), "policy"))


def _stance(statement: Statement, clause: Clause, cue: tuple[int, int], choice: str, who: list[int]) -> Claim:
    places = [place for place in statement.places(clause) if place >= cue[0]]
    text = statement.folded[statement.words[cue[0]].start : statement.words[cue[1] - 1].stop]
    before = statement.folded[: statement.words[cue[0]].start]
    denied = _DENIED.match(text) or _NOT_BEFORE.search(before)
    return claim(
        statement,
        ClaimKind.STANCE,
        clause,
        printed=" ".join(statement.printed(place, place + 1) for place in who),
        subject=_holder_of(statement, who),
        frame=frozenset(["stance"]),
        context=statement.at(place for place in places if place >= cue[1]),
        choice=_OTHER[choice] if denied else choice,
        names=frozenset(),
        qualifiers=asides(statement, [place for place in places if place >= cue[1] or "carried" not in text]),
        dropped=(1.0,) if _ONCE.search(before) else (),
        revises=bool(_TURNED.search(statement.folded)),
    )


_OTHER = {"support": "oppose", "oppose": "support", "neutral": "neutral"}
_NOT_BEFORE = re.compile(r"\b(?:not|\w+n't|never|no longer)\s(?:be |to )?$")


def _holder_of(statement: Statement, who: list[int]) -> frozenset[str]:
    """A surname, or the concepts of a body."""
    last = who[-1]
    if _is_name(statement, last):
        return frozenset([statement.texts[last].removesuffix("'s")])
    return of_class(statement.at(who), "who", "body", "thing")


def _is_name(statement: Statement, place: int) -> bool:
    """A capitalised word that names no policy; at the head of a sentence one that the lexicon lacks."""
    after = statement.texts[place + 1 : place + 2]
    if not statement.named(place) or (
        of_class(statement.said(place, place + 2), "policy") and not after[0].endswith("ed")
    ):
        return False
    return place > 0 or all(one.startswith("=") for one in statement.concepts[0])


def _holders(statement: Statement, clause: Clause, stop: int) -> list[list[int]]:
    """Who stands there: the names or the body nearest before the verb; `Stokes, Petrak and Munro` are three."""
    after = stop
    aside = _apposition(statement, stop)
    for place in _back(statement, clause, stop):
        if place in aside:
            after = stop
            continue
        if after < stop and statement.texts[after] not in _BETWEEN and not _of_body(statement, after):
            break
        if _is_name(statement, place):
            listed = _listed(statement, place)
            if not _located(statement, listed[0][0]):
                return listed
            after = stop
            continue
        if _ORGANISED & set(statement.concepts[place]):
            if _beside(statement, place):
                after = stop
                continue
            return [_body(statement, place, stop)]
        after = place
    if {"he", "she", "ella"} & set(statement.texts[max(0, stop - 4) : stop]):
        first = next((place for place in range(stop) if _is_name(statement, place)), None)
        return [] if first is None else [_run(statement, first, forward=True)]
    return []


def _apposition(statement: Statement, stop: int) -> range:
    """`Ann Roe, the superintendent of the schools, has backed it`: what stands between the commas before the verb."""
    last = next((place for place in range(stop - 1, max(0, stop - 4), -1) if statement.texts[place] == ","), 0)
    first = next((place for place in range(last - 1, max(0, last - _ASIDE), -1) if statement.texts[place] == ","), 0)
    return range(first, last + 1) if first and statement.texts[first + 1] in _ARTICLES else range(0)


_ASIDE, _ARTICLES = 14, frozenset(["a", "an", "the", "el", "la", "un", "una", "su"])


def _back(statement: Statement, clause: Clause, stop: int) -> list[int]:
    """Words before the verb, nearest first: those of its own clause, then those before the clause."""
    own = [place for place in statement.places(clause) if place < stop]
    before = range(own[0] if own else stop)
    return [*reversed(own), *reversed(before)][: _REACH + len(_apposition(statement, stop))]


def _listed(statement: Statement, place: int) -> list[list[int]]:
    """The run of names that ends at the place, and those listed before it."""
    found = [_run(statement, place)]
    while found[-1][0] > 1 and statement.texts[found[-1][0] - 1] in _AND:
        before = found[-1][0] - 1
        while before > 0 and statement.texts[before] in _AND:
            before -= 1
        if not _is_name(statement, before):
            break
        found.append(_run(statement, before))
    return found


def _run(statement: Statement, place: int, *, forward: bool = False) -> list[int]:
    step, places = (1 if forward else -1), [place]
    while 0 <= places[-1] + step < len(statement.words) and _is_name(statement, places[-1] + step):
        places.append(places[-1] + step)
    return sorted(places)


def _body(statement: Statement, place: int, limit: int) -> list[int]:
    """`the grocers' association`, `la asociación de tenderos`: the body with the words that name it."""
    start, stop = place, place + 1
    while start and (_names_body(statement, start - 1) or statement.texts[start - 1] in {"'", "de", "of"}):
        start -= 1
    while stop < limit and (_names_body(statement, stop) or statement.texts[stop] in {"de", "of", "los", "las"}):
        stop += 1
    return list(range(start, stop))


def _names_body(statement: Statement, place: int) -> bool:
    return bool(of_class(frozenset(statement.concepts[place]), "who", "thing", "body"))


def _of_body(statement: Statement, place: int) -> bool:
    """A word inside `la asociación de tenderos`."""
    inside = of_class(frozenset(statement.concepts[place]), "who", "thing")
    return bool(inside) and statement.texts[place - 1] in {"de", "of", "los", "las"}


def _beside(statement: Statement, place: int) -> bool:
    """`Roe broke with the mayor and voted no` tells nothing of the mayor."""
    start = place - (statement.texts[place - 1 : place] in (["the"], ["la"], ["el"]))
    return statement.texts[start - 1 : start] in (["with"], ["against"], ["from"], ["con"], ["contra"])


def _located(statement: Statement, start: int) -> bool:
    """`Chief Ann Roe of the Elm Police Department`: the body only tells where she works."""
    before = statement.texts[start - 1] if start else ""
    return before in _LOCATING or (
        before in {"the", "la", "el"} and start > 1 and statement.texts[start - 2] in _LOCATING
    )


_LOCATING = frozenset(["of", "in", "at", "from", "de", "del", "en"])
_AND = frozenset([",", "and", "y", "e"])
