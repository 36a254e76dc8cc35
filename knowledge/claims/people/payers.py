"""Who pays for something and out of what: `the state covers all of it`, `the money comes out of the general fund`, `no city money is involved`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from knowledge.claims.concepts import concepts, of_class
from knowledge.claims.figures.revising import REVISES
from knowledge.claims.model import Claim, ClaimKind
from knowledge.claims.statement import Clause, Statement, any_of
from knowledge.claims.stating import claim

from .purses import purse

# Payer before the verb, what is paid after it.
_PAYS = re.compile(
    r"\b(?:pay(?:s|ing)? (?:\w+ ){0,4}?for|pay(?:s)? (?:all|half|every|the (?:full|whole|entire|rest|cost|bill))|cover(?:s|ed)? (?:the|all|half|every|any|most|part|that|it|two-thirds|some)|foot(?:s)? the (?:\w+ )?bill|pick(?:s|ed|ing)? up (?:the|all|half|most)|bear(?:s)? (?:the|all|half)"
    r"|shoulders? the|bankrolls?|underwrites?|absorbs? the|meets? the cost|carr(?:y|ies) the (?:\w+ )?cost|(?:is|are|be) on the hook for|(?:is|are|gets?|be) stuck with the (?:bill|tab|cost)|(?:will|would|to) (?:fund|finance)|funds (?:the|all|it|most)|finances|reimburses? (?:the|it)|(?:must|will|has to|have to) (?:buy|provide)|(?:will|would|must|has to|have to) (?:cover|pay)(?= (?:from|out of|in full|entirely|itself)\b|[.,;])|make up for|paid for|put up the money"
    r"|(?:paga|pagara)n?(?= (?:el|la|los|las|tod[oa]s?|por (?:el|la)|parte|la mitad)\b)|financia(?:ra)?|costea(?:ra)?|sufraga(?:ra)?|cubrira|corre(?:ra)? con (?:el|los|todos)|asum(?:e|ira) (?:el|los))\b(?! (?:by|por)\b)"
)
_PAID = re.compile(
    r"\b(?:paid(?: for)?|funded|financed|covered|met|borne|footed|bankrolled|underwritten|picked up|reimbursed|pagad[oa]s?|financiad[oa]s?|cubiert[oa]s?|costead[oa]s?|sufragad[oa]s?|(?:se )?(?:pagara|financiara|costeara|cubrira)n?|se (?:paga|financia|cubre)n?) (?:\w+ ){0,3}?(?:by|from|with|out of|through|por|con|del?)\b"
)
_COMES = re.compile(
    r"\b(?:comes?|coming|came|drawn|taken|pulled) (?:\w+ly |straight |right )?(?:out of|from)\b|\b(?:viene|vendra|proviene|provendra|sale|saldra)n? del?\b"
)
# The payer stands inside: `at the city's expense`.
_EXPENSE = re.compile(
    r"\b(?:at (?P<at>taxpayers?|(?:the )?(?:city|county|town|state|public|district|developer|company)(?:'s|’s)?) expense|on the (?P<on>city|county|town|state|taxpayer)(?:'s|’s|s'|s’) dime|(?:con cargo a|a cargo de|(?:corre )?por cuenta de)(?P<de>l? [^,.;]{3,30}))"
)
_FALLS = re.compile(
    r"\b(?:(?:bill|tab|cost|invoice|expense|factura|cuenta|gasto) (?:\w+ )?(?:goes|lands|falls|go|fall|land|is sent|gets sent) (?:to|on)|(?:that|it|this) (?:lands|falls) on)\b"
)
_OWN_EXPENSE = re.compile(
    r"\b(?:at (?:its|their|his|her|your) own (?:expense|cost)|out of (?:its|their|his|her|your) own pockets?|de su (?:propio )?bolsillo|por (?:su|cuenta propia) cuenta|a su costa)\b"
)
# What is said not to pay.
_WHOSE = r"(?:city|county|town|village|state|federal|tax|taxpayers?|public|local|district|municipal)"
_NONE = re.compile(
    rf"\b(?:no (?P<money>{_WHOSE}) (?:money|dollars|funds?|funding)\b|(?:no money|not a (?:cent|penny|dime|dollar)|none of (?:it|the money)) (?:\w+ ){{0,3}}?(?:from|on|out of) (?P<from>[^,.;]{{3,40}})|(?:at no cost|no cost|no charge|sin costo(?: alguno)?) (?:to|for|para) (?P<to>[^,.;]{{3,30}})"
    rf"|(?:the |los |las )?(?P<who>taxpayers|ratepayers|residents|homeowners|contribuyentes|city|county|town|district|families|vecinos) (?:(?:will|would|do|does|are|is) (?:not|never) (?:\w+ ){{0,2}}?(?:pay|contribute|foot|charged|billed|bear)|(?:won't|don't|doesn't) (?:pay|contribute)|(?:pays?|contributes?|puts? in) nothing|no pagara\w*|no pondra\w*)"
    r"|(?P<purse>(?:[\w'’]+ ){1,3}(?:levy|fund|reserves?|tax(?:es)?))(?: [^.;]{0,60}?)? (?:will|would) not be (?:touched|used|tapped|raided)|(?:won't|will not|would not) cost (?P<cost>taxpayers|the (?:city|county|town|district)|residents)|costs? (?P<nothing>taxpayers|the (?:city|county|town)) nothing|ni un (?:centavo|peso|dolar) (?:\w+ ){0,3}?(?P<ni>del? [^,.;]{3,30}))"
)
_ASKED = re.compile(
    r"\b(?:who (?:pays|foots the bill|picks up the tab|is paying|will pay|would pay|covers it)[^?]{0,40}\?|where (?:does|will|is|did) (?:the|that|this) money[^?]{0,20}\?|where [^?]{0,25}(?:it|the money|this|that) (?:comes|is coming|will come) from\?|quien (?:paga|va a pagar|pagara)[^?]{0,30}\?|de donde (?:sale|saldra|viene) (?:el|ese) dinero[^?]{0,10}\?)"
)
_MONEY = frozenset(["money", "revenue", "cost", "pay", "bill", "budget_", "price", "fund", "tax", "capacity", "land"])
_SUMS = frozenset("money bill cost costs tab amount price total funding sum dinero costo costos cuenta monto".split())
_WHOLE = frozenset("all full whole entire entirely fully every everything todo toda todos integro totalidad".split())
_PART = frozenset(
    "half part partly third thirds most some percent share mitad parte tercio tercios ciento rest resto remaining remainder".split()
)
_STOPS = frozenset(", ; : . that which who said says but and while que y pero ( )".split())
_AMOUNT = re.compile(
    r"\$? ?(?P<size>\d[\d,.]*\d|\d)(?: (?P<scale>million|billion|millones))?(?: (?:de )?dollars|(?: de)? dolares)?"
)
_BEFORE, _AFTER, _LONG, _SUBJECT, _TWO, _BACK = 8, 9, 13, 4, 2, 3
_ANY = any_of((_PAYS, _PAID, _COMES, _FALLS, _NONE, _ASKED, _OWN_EXPENSE, _EXPENSE))


@dataclass(frozen=True, slots=True)
class Bill:
    """Who pays, as the words that name the payer, and the words that name what is paid."""

    payer: list[int]
    paid: list[int]
    positive: bool = True


def payers(statement: Statement) -> list[Claim]:
    """One claim for each clause that tells who pays, and for each payer that is ruled out."""
    asked = statement.before is not None and bool(_ASKED.search(statement.before.folded))
    if not asked and not _ANY.search(statement.folded):
        return []
    found = [one for clause in statement.clauses for one in _clause(statement, clause)]
    return found or _answered(statement)


def _clause(statement: Statement, clause: Clause) -> list[Claim]:
    bills = [one for one in (_ruled_out(statement, clause), _bill(statement, clause)) if one]
    return [made for one in bills if (made := _claimed(statement, clause, one))]


def _bill(statement: Statement, clause: Clause) -> Bill | None:
    places = statement.places(clause)
    if cue := statement.find(_OWN_EXPENSE, clause):
        by = next((place for place in places if place < cue[0] and statement.texts[place] in {"by", "por"}), 0)
        who = _following(statement, by + 1, range(by + 1, cue[0])) if by else places[:_SUBJECT]
        return Bill(who, [place for place in places if place < cue[0]])
    if (found := _EXPENSE.search(statement.folded)) and (told := _inside(statement, found, clause)):
        return Bill(told, [place for place in places if place < told[0]])
    for pattern in (_FALLS, _PAID, _COMES):
        if cue := statement.find(pattern, clause):
            before = [place for place in places if cue[0] - _LONG <= place < cue[0]]
            payer = _following(statement, cue[1], places)
            drawn = pattern is _PAID or any(one[0] == "f" or one == "$grant" for one in purse(statement, payer)[0])
            if pattern is _FALLS or drawn or _of_money(statement, before):
                return Bill(payer, [*before, *(range(*cue) if pattern is _FALLS else ())])
            return None
    cue = statement.find(_PAYS, clause)
    if cue is None or (
        statement.texts[cue[1] - 1] != "for"
        and any(word.kind == "number" for word in statement.words[cue[1] : cue[1] + 3])
    ):
        return None
    fund = next((place for place in places if place > cue[1] and statement.texts[place] in _OUT_OF), 0)
    joined = statement.texts[cue[0] - 1] in {"and", "y"}
    before = [] if joined else _preceding(statement, cue[0])
    payer = [*(before or places[:_SUBJECT]), *(_following(statement, fund + 1, places) if fund else ())]
    named = next((place for place in payer if statement.texts[place] in {"which", "that", "que"}), 0)
    of = range(max(0, named - _SUBJECT), named) if named else range(0)
    denied = _NOT & set(statement.texts[max(0, cue[0] - _DENIED) : cue[0]])
    paid = [place for place in places if cue[0] <= place < (fund or cue[1] + _AFTER)]
    return Bill(payer, [*of, *paid], not denied)


_NOT, _DENIED = frozenset("not never won't don't doesn't wouldn't no nunca nobody nothing".split()), 5
_OUT_OF = frozenset(["from", "out"])


def _of_money(statement: Statement, before: list[int]) -> bool:
    """Money, or a cost: `the idea came from the mayor` tells of none."""
    if _MONEY & statement.at(before) or _SUMS & {statement.texts[place] for place in before}:
        return True
    return any(statement.texts[place] == "$" for place in before)


def _ruled_out(statement: Statement, clause: Clause) -> Bill | None:
    found = _NONE.search(statement.folded)
    if found is None:
        return None
    payer = _inside(statement, found, clause)[:_BEFORE]
    told = statement.within(*found.span())
    of = [place for place in statement.places(clause) if place not in told]
    return Bill(payer, of, positive=False) if payer else None


def _inside(statement: Statement, found: re.Match[str], clause: Clause) -> list[int]:
    """The words of the payer that a match names, if they stand in the clause."""
    told = statement.within(*next(found.span(name) for name in found.re.groupindex if found[name]))
    return told if told and any(one <= told[0] < other for one, other in clause) else []


def _answered(statement: Statement) -> list[Claim]:
    """`Who pays? The state.`"""
    found = _ASKED.search(statement.folded)
    if not found:
        return _taken_up(statement)
    start = statement.first_from(found.end())
    asked = list(range(start))
    told = list(range(start, min(len(statement.words), start + _BEFORE)))
    made = _claimed(statement, statement.clauses[0], Bill(told, asked))
    return [made] if made and "$named" not in made.subject else []


def _taken_up(statement: Statement) -> list[Claim]:
    """`And where does the money come from? From the general fund.`, where the question is a sentence before."""
    before = statement.before
    if before is None or not before.folded.endswith("?") or not _ASKED.search(before.folded):
        return []
    made = _claimed(statement, statement.clauses[0], Bill(list(range(min(len(statement.words), _BEFORE))), []))
    return [made] if made and "$named" not in made.subject else []


def _preceding(statement: Statement, stop: int) -> list[int]:
    """The words right before a verb that may name who pays."""
    found: list[int] = []
    for place in range(stop - 1, max(-1, stop - _BEFORE), -1):
        if statement.texts[place] in _STOPS:
            if found:
                break
            continue
        found.append(place)
    return sorted(found)


def _following(statement: Statement, start: int, places: Iterable[int]) -> list[int]:
    """The words after a preposition that may name who pays."""
    found: list[int] = []
    for place in places:
        if place < start:
            continue
        if statement.texts[place] in _STOPS or len(found) == _AFTER:
            break
        found.append(place)
    return found


def _claimed(statement: Statement, clause: Clause, bill: Bill) -> Claim | None:
    payer, names = purse(statement, bill.payer)
    if not payer:
        return None
    own = {statement.texts[place] for place in bill.paid}
    held = own | {statement.texts[place] for place in bill.payer}
    vague = not of_class(statement.at(bill.paid), "thing") - _MONEY
    before = _told_before(statement) if vague else []
    said = statement.at(bill.paid).union(*(one.at(range(len(one.words))) for one in before))
    first = next((at for at in range(1, len(bill.payer)) if bill.payer[at] != bill.payer[at - 1] + 1), len(bill.payer))
    return claim(
        statement,
        ClaimKind.AGENT,
        clause,
        printed=statement.printed(bill.payer[0], bill.payer[first - 1] + 1),
        subject=payer,
        frame=frozenset(["pay"]),
        context=frozenset(name for name in said if _telling(name)) - _MONEY,
        near=_amounts(statement.folded)
        or next((sums for one in before if (sums := _amounts(one.folded))), frozenset()),
        qualifiers=_phase(statement.at(bill.paid), own),
        choice="part" if _PART & own or {"rest", "remaining"} & held else "whole" if _WHOLE & held else "",
        names=frozenset(),
        modifiers=names | (frozenset(["@vague"]) if vague else frozenset()),
        positive=bill.positive,
        revises=bool(REVISES.search(statement.folded)),
    )


def _told_before(statement: Statement) -> list[Statement]:
    """The sentences before, nearest first: `the bill` is told there."""
    found: list[Statement] = []
    before = statement.before
    while before is not None and len(found) < _BACK:
        found.append(before)
        before = before.before
    return found


def _phase(told: frozenset[str], words: set[str]) -> frozenset[str]:
    """What it costs to build something is not what it costs to run it."""
    if told & {"operate"} or words & {
        "running",
        "operating",
        "upkeep",
        "maintenance",
        "operacion",
        "funcionamiento",
        "mantenimiento",
    }:
        return frozenset(["phase.run"])
    return frozenset(["phase.build"]) if told & {"build", "building"} or words & _BOUGHT else frozenset()


_BOUGHT = frozenset("buy buying bought purchase purchased compra comprar".split())


def _telling(name: str) -> bool:
    return name.startswith("=") or concepts().classes.get(name) in ("thing", "act", "who")


def _amounts(folded: str) -> frozenset[str]:
    """Sums of thousands and more, to compare what is spoken of."""
    scales = {"million": 1e6, "millones": 1e6, "billion": 1e9}
    sizes = [(found["size"], scales.get(found["scale"] or "", 1.0)) for found in _AMOUNT.finditer(folded)]
    return frozenset(
        f"{float(size.replace(',', '')) * scale:.0f}"
        for size, scale in sizes
        if size.count(".") <= 1 and float(size.replace(",", "")) * scale > _SMALL
    )


_SMALL = 2100
