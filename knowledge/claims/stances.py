"""Who supports the policy and who opposes it, votes of single members included."""

from __future__ import annotations

import re

from .concepts import of_class
from .model import Claim, ClaimKind
from .statement import Clause, Statement
from .stating import asides, claim

_NOT = r"(?:(?:not|n't|never|no longer|no|ya no) (?:\w+ )?)?"
_OPPOSE = re.compile(
    rf"\b{_NOT}(?:oppose[sd]?|opposing|object(?:s|ed) to|(?:is|are|was|were|speaks?|spoke|comes?|came out|argued) against|vot(?:e[sd]?|ing) (?:no|against)|(?:only|sole|lone|the|two|three|four) no votes?|reject(?:s|ed)|came out against|condemn(?:s|ed)"
    r"|se opone[n]?|se opuso|rechazan?|rechazo|en contra)\b"
)
_SUPPORT = re.compile(
    rf"\b{_NOT}(?:support(?:s|ed|ing)?|backs|backed|backing|favors|favored|endorse[sd]?|vot(?:e[sd]?|ing) (?:for|in favou?r|yes|with the majority)|in favou?r|welcome[sd]"
    r"|apoyan?|apoyo|respaldan?|respaldo|voto a favor|a favor|favorable)\b"
)
_DENIED = re.compile(r"^(?:not|n't|never|no longer|no|ya no)\b(?! votes?)")
_ONCE = re.compile(r"\b(?:had|once|previously|used to|habia|antes)\b(?: \w+){0,2} ?$")
_TURNED = re.compile(
    r"\b(?:changed (?:his|her|their|its) mind|revers(?:ed|ing)|now (?:\w+ )?(?:support|back|oppos|favor)\w*|no longer|had (?:opposed|supported|backed|rejected)|switched|dropped (?:his|her|their|its) (?:opposition|support)|ahora|cambi[oa]\w* de (?:opinion|postura)|ya no|habia (?:rechazado|apoyado))\b"
)
_ORGANISED = frozenset(["union", "association", "chamber", "chief", "mayor", "governor", "superintendent", "director"])
_REACH = 14
# Words that may stand between somebody and the verb that tells the stance.
_BETWEEN = frozenset(
    ", - who has have had is are was were be been do does did would will could not never no longer also still now said says that he she they it cast and the only lone sole one of those four three two five six members "
    "de of los que quien ha han habia es fue ya no tambien dijo ahora se la lo los".split()
)
_PASSIVE = frozenset("was were been being fue fueron sido".split())
_THIS = frozenset("it this that to lo la".split())
_BRIEF, _OBJECT = 3, 9


def stances(statement: Statement) -> list[Claim]:
    """One claim for each clause in which somebody stands for or against."""
    found = []
    for clause in statement.clauses:
        for choice, pattern in (("oppose", _OPPOSE), ("support", _SUPPORT)):
            cue = statement.find(pattern, clause)
            if cue and (claimed := _stance(statement, clause, cue, choice)):
                found.append(claimed)
    return _one_each(found)


def _one_each(found: list[Claim]) -> list[Claim]:
    """Somebody with both stances in one sentence has turned: the one that is told as present counts."""
    if len({one.choice for one in found}) > 1 and any(one.dropped for one in found):
        return [one for one in found if not one.dropped]
    return found


def _stance(statement: Statement, clause: Clause, cue: tuple[int, int], choice: str) -> Claim | None:
    who = _holder(statement, cue[0])
    places = statement.places(clause)
    after = [place for place in places if place >= cue[1] and statement.words[place].kind == "word"]
    if (
        not who
        or statement.texts[cue[1] : cue[1] + 1] in (["by"], ["por"])
        or _PASSIVE & set(statement.texts[max(0, cue[0] - 1) : cue[0]])
    ):
        return None
    if (
        len(after) > _BRIEF
        and not of_class(statement.at(after[:_OBJECT]), "policy")
        and not _THIS & set(statement.texts[after[0] : after[0] + 2])
    ):
        return None
    text = statement.folded[statement.words[cue[0]].start : statement.words[cue[1] - 1].stop]
    before = statement.folded[: statement.words[cue[0]].start]
    denied = bool(_DENIED.match(text)) or bool(re.search(r"\b(?:not|n't|never|no longer)\s(?:be |to )?$", before))
    return claim(
        statement,
        ClaimKind.STANCE,
        clause,
        printed=" ".join(statement.printed(place, place + 1) for place in who),
        subject=frozenset(
            statement.texts[place].removesuffix("'s")
            for place in who[-1:]
            if statement.named(place) and (place or _opens_with_name(statement))
        )
        or of_class(statement.at(who), "who", "body", "thing"),
        frame=frozenset(["stance"]),
        context=statement.at(place for place in places if place >= cue[1]),
        choice=_flipped(choice) if denied else choice,
        names=frozenset(),
        qualifiers=asides(statement, [place for place in places if place >= cue[0]]),
        dropped=(1.0,) if _ONCE.search(before) else (),
        revises=bool(_TURNED.search(statement.folded)),
    )


def _flipped(choice: str) -> str:
    return "support" if choice == "oppose" else "oppose"


def _holder(statement: Statement, stop: int) -> list[int]:
    """The person or body nearest before the verb: a run of names, else of words for a body."""
    for place in range(stop - 1, max(-1, stop - _REACH), -1):
        if place < stop - 1 and statement.texts[place + 1] not in _BETWEEN and not _of_body(statement, place + 1):
            break
        if (
            (place or _opens_with_name(statement))
            and statement.named(place)
            and not of_class(statement.said(place, place + 2), "policy")
        ):
            start = place
            while start and statement.named(start - 1) and start - 1 > 0:
                start -= 1
            return list(range(start, place + 1))
        if _ORGANISED & set(statement.concepts[place]):
            start = place
            while start and (
                of_class(frozenset(statement.concepts[start - 1]), "who", "thing", "body")
                or statement.texts[start - 1] in {"'", "de", "of"}
            ):
                start -= 1
            stop_ = place + 1
            while stop_ < stop and (
                statement.texts[stop_] in {"de", "of", "los", "las"}
                or of_class(frozenset(statement.concepts[stop_]), "who", "thing")
            ):
                stop_ += 1
            return list(range(start, stop_))
    if {"he", "she", "ella"} & set(statement.texts[max(0, stop - 4) : stop]):
        return _first_name(statement, stop)
    return []


def _of_body(statement: Statement, place: int) -> bool:
    """A word inside `la asociación de tenderos`."""
    return bool(of_class(frozenset(statement.concepts[place]), "who", "thing")) and statement.texts[place - 1] in {
        "de",
        "of",
        "los",
        "las",
    }


def _first_name(statement: Statement, limit: int) -> list[int]:
    """Whom `he` and `she` take up: the first name of the sentence."""
    first = next(
        (place for place in range(limit) if statement.named(place) and (place or _opens_with_name(statement))), None
    )
    if first is None:
        return []
    stop = first + 1
    while stop < len(statement.words) and statement.named(stop):
        stop += 1
    return list(range(first, stop))


def _opens_with_name(statement: Statement) -> bool:
    """A sentence may open with a surname: `Ocampo voted in favor`."""
    return bool(statement.words) and all(one.startswith("=") for one in statement.concepts[0])
