"""What a figure is a figure of: the thing counted, and the words that say what a sum or a share is for."""

from __future__ import annotations

import re

from knowledge.claims.concepts import concepts, of_class
from knowledge.claims.model import ClaimKind, Hedge, Range
from knowledge.claims.statement import Statement

from .changing import direction
from .figure import Quantity
from .heads import noun
from .measures import extents
from .spans import spans
from .unsaid import counted_in, question

MONEY_FRAMES = frozenset(
    [
        "cost",
        "fine",
        "fee",
        "tax",
        "revenue",
        "fund",
        "grant",
        "save",
        "wage",
        "rebate",
        "writeOff",
        "pay",
        "price",
        "bill",
        "charge",
        "rent",
        "sales",
        "win",
        "wageMin",
        "petition",
        "contribute",
        "donation",
    ]
)
MUST = re.compile(r"\b(?:must|required|ha(?:s|ve) to|minimum|deben?|deberan?|minimo|tendran? que)\b")
_RULE = re.compile(
    r"\b(?:may not|cannot|can't|not allowed|forbidden|prohibit\w*|banned|off limits|exig\w+|prohib\w+|no (?:puede|podra|debe)\w*)\b"
)
_LESS = frozenset(["less", "cheaper", "lower", "menos"])
_MORE = _LESS | {"more", "extra", "higher", "mas"}
_ENDS = frozenset(
    "through during after before over under about against between into among within since until sobre desde hasta entre durante contra segun are is was were will must should can may could would have has had do does did said say who which that in on at by for to from with and or es son fue fueron tiene tienen no que se en por para con y".split()
)
_AMONG = frozenset(["among", "entre"])


def printed(statement: Statement, one: Quantity) -> str:
    """The noun counted, or the group that a share is of; nothing for other figures."""
    if one.head[1]:
        return (one.source or statement).printed(*one.head)
    if one.kind is not ClaimKind.SHARE or statement.texts[one.stop : one.stop + 1] != ["of"]:
        return ""
    return statement.printed(one.stop + 1, _phrase_end(statement, one.stop + 1))


def subject(statement: Statement, one: Quantity, places: list[int]) -> frozenset[str]:
    """The thing counted, or what a share is a share of."""
    if one.head[1]:
        counted = (one.source or statement).said(*one.head)
        if one.source is statement and statement.texts[one.head[0]] in {"times", "veces"}:
            return of_class(statement.at(places), "act") | {TIMES}
        signed_it = statement.at(places) >= _SIGNERS and of_class(counted, "who")
        return counted | {"signature_"} if signed_it else counted
    if one.kind is not ClaimKind.SHARE:
        return frozenset()
    whole = frozenset() if one.per else _timeless(_phrase(statement, one.stop))
    if inner := of_class(statement.said(one.start, one.stop), "who", "thing"):
        return inner
    if statement.before and _bare(statement, one) and (head := counted_in(statement.before)):
        return statement.before.said(*head[:2])
    if {"them", "those", "these", "ellos", "ellas"} & set(
        statement.texts[one.stop : one.stop + 2]
    ) and statement.before:
        return statement.before.at(range(len(statement.before.words)))
    among = next((place for place in places if _parts_of(statement, place) and place < one.start), None)
    if among is None or of_class(whole, "who", "thing"):
        return whole
    start = among + 1
    while start < one.start and (
        statement.words[start].kind == "number" or statement.texts[start] in {"the", "los", "las"}
    ):
        start += 1
    return _phrase(statement, start)


# How often something was done.
TIMES = "@times"
# Those who sign a petition are its signatures.
_SIGNERS = frozenset(["sign", "petition"])


def _bare(statement: Statement, one: Quantity) -> bool:
    """`About six in ten came from there`: a share of what was just counted."""
    after = statement.texts[one.stop : one.stop + 1]
    return one.start <= 1 and after != [] and after[0] not in {"of", "de", "del"} and not noun(statement, one.stop)


def _timeless(names: frozenset[str]) -> frozenset[str]:
    """`11 percent last year`: the year is no whole."""
    return names - of_class(names, "light") - _TIMES


_TIMES = frozenset(["last", "restriction", "limit"])


def _parts_of(statement: Statement, place: int) -> bool:
    """`Among teachers` and, at the head of the sentence, `Of the 1,120 people arrested`."""
    return statement.texts[place] in _AMONG or (place == 0 and statement.texts[0] in {"of", "de"})


def _phrase(statement: Statement, start: int) -> frozenset[str]:
    return statement.said(start, _phrase_end(statement, start))


def _phrase_end(statement: Statement, start: int) -> int:
    """Where a noun phrase ends: before the next verb, preposition or mark."""
    stop = start
    while (
        stop < len(statement.words)
        and stop < start + 6
        and statement.words[stop].kind == "word"
        and statement.texts[stop] not in _ENDS
    ):
        if (
            stop > start
            and of_class(statement.said(start, stop), "who")
            and of_class(frozenset(statement.concepts[stop]), "act")
        ):
            break
        stop += 1
    return stop


def frame(statement: Statement, one: Quantity, outside: frozenset[str]) -> frozenset[str]:
    if one.kind is ClaimKind.MONEY:
        if _MORE & set(statement.texts[one.stop : one.stop + 1]):
            return frozenset(["margin"])
        if "earnings" in outside and one.value.hedge in (Hedge.AT_MOST, Hedge.ABOVE):
            return frozenset(["earnings"])
        if one.value.hedge in _LIMITED and one.per != _HOURLY and _told_before(statement, one, _INCOME):
            return frozenset(["earnings"])
        asked = question(statement, one)
        if asked and _LOSING.search(asked.folded):
            return frozenset(["loss"])
        near = statement.said(max(0, one.start - 6), min(len(statement.words), one.stop + 6))
        found = (near & outside & MONEY_FRAMES) or (outside & MONEY_FRAMES)
        if "cost" in found and _told_before(statement, one, _BUDGETERS):
            found -= {"cost"}
        if _told_before(statement, one, _LOST):
            return frozenset(["loss"])
        if one.per == _HOURLY and _told_before(statement, one, _EARNED):
            return frozenset(["wage"])
        if _IN_FEES.match(" ".join(statement.texts[one.stop : one.stop + 6])):
            found |= {"revenue"}
        return found | {"pay", "cost"} if not found & _SETTLED and _outlay(statement, one) else found
    if one.kind is ClaimKind.SHARE:
        return frozenset(["move"]) if direction(statement, one) else frozenset()
    if one.kind is ClaimKind.DURATION:
        beside = statement.said(max(0, one.start - 4), min(len(statement.words), one.stop + 3)) & outside
        known = concepts()
        return spans(statement, one) | frozenset(
            name for name in beside if known.weight(name) > 0.2 and known.classes.get(name) != "body"
        )
    if statement.texts[one.stop : one.stop + 3] == ["of", "them", "did"]:
        outside |= statement.at(range(len(statement.words)))
    if "speaker" in subject(statement, one, []):
        outside |= {"speak"}
    rule = MUST.search(statement.folded) or (one.kind is ClaimKind.MEASURE and _RULE.search(statement.folded))
    duty = frozenset(["must"]) if rule else frozenset()
    return of_class(outside, "act") | duty | extents(statement, one)


def _outlay(statement: Statement, one: Quantity) -> bool:
    """`will set you back $1,500`, `has to hand over sixty dollars`: what somebody pays, told in everyday words."""
    gets = _told_before(statement, one, _FOR) and _GETS & set(statement.texts[one.stop : one.stop + 9])
    return bool(gets) or _told_before(statement, one, _OUTLAY)


def _told_before(statement: Statement, one: Quantity, pattern: re.Pattern[str]) -> bool:
    return bool(pattern.search(" ".join(statement.texts[max(0, one.start - 8) : one.start])))


_LOST = re.compile(
    r"\b(?:forgo|forgoes|forego|forgone|miss(?:es)? out on|give up|gives up|(?:lose|loses|lost|losing|loss of)(?: out on)?(?: an?)?(?: estimated)?(?: about| some| up to| roughly)?|dejar\w* de (?:recibir|ganar|percibir|ingresar|recaudar)|perder\w*|pierde)(?: (?:an?|about|some|up|to|estimated|nearly|unos|hasta|cerca|de)){0,3}$"
)
_LIMITED = (Hedge.AT_MOST, Hedge.ABOVE, Hedge.AT_LEAST, Hedge.BELOW)
_INCOME = re.compile(
    r"\b(?:earn(?:s|ing)?|mak(?:e|es|ing)|incomes?|ingresos?|gan(?:an|en|a))\b(?: (?:of|is|are|de|sean?|son|less|more|than|under|below|above|over|up|to|at|most|menos|mas|hasta|que))*$"
)
# `The budget analyst puts the yield at $11 million` tells of no cost.
_BUDGETERS = re.compile(
    r"\bbudget(?:'s)? (?:office|analyst|director|officer|committee|chief|panel)\b(?!.*\b(?:cost|costs|price|spend|spent|bill)\b)"
)
_HOURLY = "0.0416667"
_EARNED = re.compile(
    r"\b(?:makes?|made|earns?|earned|starts? (?:at|out at)|starting at|start off at|ganan?|ganar\w*|cobran|cobrar\w*)(?: (?:just|only|about|at|least|up|to|solo|unos|a|al|menos))*$"
)
_LOSING = re.compile(r"\b(?:lose|loses|losing|loss|forgo|miss out|perder\w*|pierde|perdida)\b")
# `$3.4 million in fares` comes in.
_IN_FEES = re.compile(
    r"(?:(?:a|per|each|every) (?:year|month|day) )?(?:in|of|en|de|por) (?:\w+ )?(?:fares?|fees|fines|tolls|rents?|taxes|sales|tickets?|parking|income|revenue|tarifas|multas|peajes|impuestos|ventas|ingresos)\b"
)


_FOR, _GETS = (
    re.compile(r"(?:^|[.,;“\"] ?)(?:for|por)(?: (?:just|only|solo|apenas))?$"),
    frozenset("gets get got buys buy receives recibe obtiene compra".split()),
)
_OUTLAY = re.compile(
    r"\b(?:set(?:s|ting)? \w+(?: \w+)? back|shell\w* out|fork\w* (?:over|out)|hand\w* over|cough\w* up|pon(?:y|ies|ied|ying) up|part(?:s|ed|ing)? with|plunk\w* down|dig\w* up|out of pocket|on the hook for"
    r"|desembols\w+|abon(?:ar?|an|aran?)|sale[n]? (?:a|en|por)|le toca\w* (?:pagar|poner)|poner de su bolsillo)\b"
)
# What is given up, lost or won back is not paid.
_SETTLED = frozenset(["loss", "save", "revenue", "rebate", "writeOff", "donation", "wage", "sales"])


def signed(statement: Statement, one: Quantity) -> Range:
    """A share by which something fell is less than nothing, and so is a sum that something costs less."""
    fell = one.kind is ClaimKind.SHARE and direction(statement, one) < 0
    if fell or (one.kind is ClaimKind.MONEY and _LESS & set(statement.texts[one.stop : one.stop + 1])):
        return Range(-one.value.high, -one.value.low, -one.value.point, one.value.hedge)
    return one.value
