"""The words by which a rule takes in and leaves out, in English and Spanish."""

from __future__ import annotations

import re
from typing import NamedTuple

from knowledge.claims.statement import any_of, any_word


class Cues(NamedTuple):
    """Words that leave out, that leave nobody out and that take in."""

    out: re.Pattern[str]
    not_out: re.Pattern[str]
    into: re.Pattern[str]


_REACH = r"(?:cover|apply|include|reach|affect|count|cubre|aplica|alcanza|abarca|incluye)"
_NOT = r"(?:(?:do|does|did|will) not|doesn't|don't|didn't|won't)"
_BE = r"(?:is|are|be|was|were|been)"
_SPARED = r"(?:exempt(?:ed)?|excepted|excused|spared|excluded|off the hook|left (?:out|alone))"


# What is left out or taken in stands after these.
AFTER = Cues(
    out=any_word(
        rf"{_REACH}\b[^?]*\? no\b",
        rf"{_NOT} (?:\w+ )?(?:apply to|cover|include|extend to|touch|reach|affect|bind|concern|take in|apply in|apply)",
        r"except(?:ing)?(?: for)?|with the exception of|other than",
        r"exempts|exempting|to exempt|exemptions? for|excludes|spares|leaves (?:out|alone)|leaves (?:[\w-]+ ){1,4}(?:alone|out)",
        r"(?:makes?|made|making|with|grants?|allows?) an? (?:\w+ )?(?:exception|allowance|exemption) for|carve[sd]?[- ]outs? for|carves out",
        r"no se aplica\w*(?: a)?|excluye\w*|exime\w*|exceptua\w*|no (?:cubre|abarca|incluye|alcanza|afecta|toca|obliga) a?",
    ),
    not_out=any_word(
        rf"{_NOT} (?:\w+ )?(?:exempt|excuse|exclude|spare|leave out|let off)",
        r"(?:no|without|without any) (?:\w+ )?(?:exceptions?|exemptions?|allowances?) (?:\w+ )?(?:for|is made for|are made for)",
        r"(?:makes?|made|making|has|have|contains?|allows?|grants?) no (?:\w+ )?(?:exceptions?|exemptions?|allowances?)(?: for)?|(?:is|are) no (?:exceptions?|exemptions?) for",
        r"no (?:exime|exceptua|excluye)\w*|no hay (?:\w+ )?excepci\w+ para|sin excepci\w+ para|no hace excepci\w+",
    ),
    into=any_word(
        rf"{_REACH}\b[^?]*\? (?:yes|si)\b",
        r"appl(?:y|ies|ied) (?:only |also |equally |just |even |both )?to|covers?|(?:a|an|every|each|any|the|all) covered|(?:it|rules?|ordinance|law|policy|ban|measure|cap|limit|order|agreement|curfew|which) (?:\w+ )?(?:reach(?:es)?|takes? in|affects?|includes?)(?: also| even| only)?|extends? (?:also |even )?to|binds|available (?:only )?in|limited to",
        r"se aplica(?:ra|n)?(?: solo| unicamente| tambien| igualmente)? al?|aplica(?:ra)? al?|abarca\w*|alcanza(?:ra)?(?: tambien| incluso| solo)? al?|cubr(?:e|ira)|incluye|incluira|afecta(?:ra)?(?: tambien| incluso| solo)? al?",
    ),
)
# What is left out or taken in stands before these.
BEFORE = Cues(
    out=any_word(
        rf"{_BE} (?:\w+ )?{_SPARED}|(?:stays?|remains?) exempt|exempt from|exempt",
        rf"{_BE} (?:not|never) (?:\w+ )?(?:covered|included|counted|affected|subject|part of|bound by|touched)|(?:isn't|aren't|wasn't|weren't|won't be) (?:\w+ )?(?:covered|included|counted|affected|subject|part of|bound by|touched)",
        r"unaffected|untouched|gets? a pass|(?:falls?|fell|is|are) outside|beyond the reach",
        rf"{_NOT} (?:count|fall under|come under|apply)",
        r"(?:esta[n]?|queda[n]?|son|es) (?:\w+ )?(?:exent|eximid|exclui)\w*|exent[oa]s?|excluid[oa]s?|no (?:cuentan?|entran?|entrara[n]?)|no (?:forman?|formara[n]?) parte|no estan? (?:incluid|sujet)\w+|qued\w+ (?:al margen|fuera|libres?)",
    ),
    not_out=any_word(
        rf"{_BE} (?:not|never) (?:\w+ )?{_SPARED}|(?:isn't|aren't|wasn't|weren't|won't be) (?:\w+ )?{_SPARED}|(?:is|are) (?:not an|no) exceptions?",
        rf"(?:not even|nor|neither) (?:[\w'-]+,? ){{1,12}}(?:is|are|gets?|get) (?:{_SPARED}|a pass)|(?:nobody|no one|none) (?:\w+ ){{0,4}}(?:is|are) {_SPARED}",
        r"no (?:esta[n]?|queda[n]?|quedara[n]?) (?:exent|eximid|exclui|fuera)\w*|no se libran?|tampoco (?:estan?|quedan?|se) (?:exent|fuera|libr)\w*|tampoco se libran?",
    ),
    into=any_word(
        rf"{_BE} (?:\w+ )?(?:covered|included|counted|subject to|bound by)|(?:falls?|comes?) under|counts? (?:toward|towards|against)|included(?=[,.;])",
        r"(?:must|ha(?:s|ve) to|deberan?|tendran? que) (?:also |tambien )?(?:comply|cumplir)|like (?:all the rest|everybody else|everyone else|anybody else|anyone else|all others|any other)",
        r"(?:entran?|entrara[n]?) (?:tambien )?en (?:el|la|las|los)|forman? parte|se incluyen?|estan? (?:incluid|sujet)\w+|igual que (?:todos|los demas)",
    ),
)
ANY = any_of(pattern for cues in (AFTER, BEFORE) for pattern in cues)
ELLIPSIS = re.compile(
    r"\b(?:is|are|do|does|will|was|were) not[.”\"']*$|\b(?:isn't|aren't|don't|doesn't|won't)[.”\"']*$|,? (?:pero )?no$"
)
