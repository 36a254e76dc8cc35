"""Whether those concerned were told or asked beforehand: `letters went to every household`, `nobody on the block was asked`."""

from __future__ import annotations

import re

from knowledge.claims.concepts import of_class
from knowledge.claims.model import Claim, ClaimKind
from knowledge.claims.statement import Clause, Statement
from knowledge.claims.stating import claim

HEARD = "do.hear"
_ASKED = r"(?:asked(?! (?:about|whether|to|if|her|him|why|for (?!(?:an?|any|their|his|her|our) (?:opinion|view|input|thoughts))))|consulted|informed|notified|told(?! (?:to|her|him|me|us|reporters|whether|why|how))|warned|invited|surveyed|heard from|contacted|given notice|sent (?:a |any )?(?:letter|notice|word))"
_PAPER = r"(?:letters?|notices?|flyers?|leaflets?|postcards?|mailings?|questionnaires?|surveys?|invitations?)"
_PLACE = r"(?:meetings?|open houses?|open evenings?|listening sessions?|workshops?|forums?|town halls?|information (?:evenings?|sessions?|meetings?)|public hearings?|community meetings?)"
_PUBLIC = r"(?:residents|neighbou?rs|parents|owners|tenants|businesses|students|households|riders|vendors|merchants|companies|families|landlords|homeowners|customers|people)"
_NOT = re.compile(
    rf"\b(?:(?:not (?:one|a single)|none of|nobody|no one|no)\b(?: [\w'-]+){{0,8}}? (?:was|were|had been|has been|have been)(?: ever| even)? {_ASKED}"
    rf"|(?:was|were|had been|have been|has been) (?:not|never) (?:\w+ )?{_ASKED}|(?:wasn't|weren't|hadn't been|haven't been) {_ASKED}|never (?:asked|consulted|notified|informed|warned|surveyed) (?:us|them|me|him|her|anyone|anybody|the (?:neighbors|residents|tenants|owners|parents|students))"
    rf"|(?:not (?:one|a single)|none of|nobody|no one|no)\b(?: [\w'-]+){{0,8}}? (?:got|received|saw)(?: [\w'-]+)? {_PAPER}|(?:never|did not|didn't) (?:got|get|received?|see|saw) (?:[\w'-]+ )?{_PAPER}"
    rf"|without (?:so much as )?(?:asking|consulting|telling|notifying|warning) (?:us|them|anyone|anybody|a soul|(?:[\w'-]+ ){{0,2}}{_PUBLIC})|(?:nobody|no one) (?:ever )?(?:bothered|thought|troubled) to (?:ask|tell|consult|inform|warn)"
    r"|(?:found out|learned|heard)(?: about (?:it|this)| of (?:it|this))? (?:from|on|in) (?:the |a |your )?(?:news\w*|papers?|radio|surveyor|neighbor|front page|television|facebook|bulldozer)"
    rf"|(?:nobody|no one) (?:ever )?(?:asked|consulted|told|warned|notified|informed) (?:us|them|me|anyone|the (?:neighbors|residents|tenants|owners|parents|students))"
    r"|(?:a mi |a nosotros )?nadie (?:me|nos|les|los|le) (?:aviso|pregunto|consulto|informo|dijo nada)|no (?:les|los|nos|me|le) (?:avisaron|preguntaron|consultaron|informaron)|no (?:fueron|fue|fuimos) (?:consultad|avisad|informad)\w+|ni un[oa]? (?:solo |sola )?\w+ (?:recibio|fue consultad\w)\w*)"
)
_WAS = re.compile(
    rf"\b(?:{_PAPER} (?:were |was |had been |have been )?(?:mailed|sent|went|delivered|handed|distributed|put|posted)(?: [\w,'-]+){{0,6}}? to\b|(?:mailed|sent|delivered|distributed) (?:[\w'-]+ ){{0,3}}?{_PAPER}(?: [\w'-]+){{0,4}}? to\b|(?:sent|mailed) (?:every|all|each|{_PUBLIC}) (?:[\w'-]+ ){{0,4}}(?:a|an) {_PAPER}"
    rf"|(?:surveyed|consulted|canvassed|notified|informed|polled) (?:[\w',.-]+ ){{0,3}}{_PUBLIC}|(?:met|sat down) with (?:[\w'-]+ ){{0,2}}{_PUBLIC} (?:before|in|last|twice|three)"
    rf"|held (?!this|these|its|the (?:first|last|final))(?:[\w'-]+ ){{0,4}}?{_PLACE}|{_PLACE} (?:were|was) held|invited (?:[\w'-]+ ){{1,4}}to (?:[\w'-]+ ){{0,3}}{_PLACE}|(?:every|each|all) (?:[\w'-]+ ){{1,5}}(?:was|were) (?:notified|informed|consulted|invited|sent)"
    r"|(?:envio|mando|enviaron|mandaron|repartio|repartieron) (?:\w+ ){0,2}(?:cartas?|avisos?|volantes|cuestionarios?|encuestas?)|(?:cartas?|avisos?) (?:fueron |se )?(?:enviad|enviaron|repartier|mandaron)\w*|(?:celebro|celebraron|organizo|organizaron|hizo|hubo) (?:\w+ ){0,3}(?:reuniones|asambleas|talleres|foros|sesiones informativas)|consulto a|consultaron a)"
)
# Households are addressed as the people who live in them.
EVERYBODY = frozenset(["people", "resident", "household", "house", "=address", "patron", "=neighbor", "neighborhood"])


def consultations(statement: Statement) -> list[Claim]:
    """One claim for a sentence that says that those concerned were told or asked, or that they were not."""
    for choice, pattern in (("no", _NOT), ("yes", _WAS)):
        if not pattern.search(statement.folded):
            continue
        for clause in statement.clauses:
            cue = statement.find(pattern, clause)
            if cue and not (choice == "no" and _of_office(statement, clause)):
                return [_consulted(statement, clause, cue, choice)]
    return []


def _of_office(statement: Statement, clause: Clause) -> bool:
    """That a commissioner was not told is another matter."""
    who = of_class(statement.at(statement.places(clause)), "who")
    return bool(who & _OFFICIALS) and not who & EVERYBODY


_OFFICIALS = frozenset("member mayor chief sheriff director superintendent governor lawyer prosecutor".split())


def _consulted(statement: Statement, clause: Clause, cue: tuple[int, int], choice: str) -> Claim:
    whole = statement.at(statement.places(clause))
    return claim(
        statement,
        ClaimKind.FACT,
        clause,
        printed=statement.printed(*cue),
        subject=of_class(whole, "who") - of_class(whole, "body"),
        frame=frozenset([HEARD]),
        choice=choice,
    )
