"""Whether a rule ends by itself: `lapses on June 30`, `has no expiration date`."""

from __future__ import annotations

import re
from dataclasses import replace

from knowledge.claims.concepts import of_class
from knowledge.claims.model import Claim, ClaimKind
from knowledge.claims.rules.asserting import asserts
from knowledge.claims.statement import Statement
from knowledge.claims.stating import claim

EXPIRES = "do.expire"
_NEVER = re.compile(
    r"\b(?:(?:no|without an?|has no|have no) (?:built-in |automatic |set )?(?:expiration|expiry|end|ending|sunset|termination) (?:date|clause|provision)|(?:do|does|will) not (?:expire|lapse|sunset|end automatically)|(?:doesn't|don't|won't) (?:expire|lapse|sunset)"
    r"|never (?:expires?|lapses?)|(?:is|are) (?:permanent|open-ended)|no sunset|(?:stays?|remains?) (?:on the books|in force|in effect) (?:until|unless) (?:[\w']+ ){1,5}(?:repeals?|rescinds?|changes?)"
    r"|(?:sin|no tiene[n]?) (?:fecha de )?(?:vencimiento|caducidad|expiracion|termino)|no (?:vence|caduca|expira)\w*|(?:es|son) permanentes?)\b"
)
_ENDS = re.compile(
    r"\b(?:(?<!to )(?:expires?|lapses?|sunsets?)|(?:will|is to|is set to|is due to|set to) (?:automatically )?(?:expire|lapse|sunset)|(?:ends|end) (?:automatically|by itself|on its own)|(?:expiration|sunset) (?:date|clause) (?:of|is)|with a sunset clause|vence(?:ra)?|caduca(?:ra)?|expira(?:ra)?)\b"
)


def expiries(statement: Statement) -> list[Claim]:
    """One claim for a sentence that says of a rule that it ends, or never does; a permit or a contract is another matter."""
    for choice, pattern in (("no", _NEVER), ("yes", _ENDS)):
        for clause in statement.clauses:
            cue = statement.find(pattern, clause)
            if cue and asserts(statement, clause, cue[0]):
                before = statement.at(place for place in statement.places(clause) if place < cue[0])
                what = of_class(before, "policy") or of_class(statement.taken_up, "policy")
                told = claim(statement, ClaimKind.FACT, clause, printed=statement.printed(*cue), subject=_named(what))
                return [replace(told, frame=frozenset([EXPIRES]), choice=choice)] if what else []
    return []


def _named(what: frozenset[str]) -> frozenset[str]:
    """An ordinance may be called a law, a rule or a measure."""
    return what | {"ordinance"} if what & _TEXTS else what


_TEXTS = frozenset("ordinance law rule policy measure restriction plan change".split())
