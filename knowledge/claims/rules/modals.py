"""The words by which a rule obliges, frees, forbids and allows, in English and Spanish."""

from __future__ import annotations

import re
from collections.abc import Iterable

from knowledge.claims.statement import any_of, any_word

_RULES = r"(?:ordinance|law|rules?|policy|agreement|contract|deal|pact|measure|text|act|bill|statute|charter|code|regulations?|plan|program|section|clause|resolution|city|town|county|state|council|board|district|it|that|which)"
# `That` and `it` may stand before the noun as well.
_MAKERS = _RULES.replace("|it|that|which", "")
# What one may be told to have, or not to need.
_PAPERS = r"(?:laws?|permits?|licen[sc]es?|votes?|approvals?|permissions?|consent|signatures?|warrants?|orders?|referendums?|acts?|waivers?|appointments?|reservations?|identification|ids?|notes?|letters?|forms?|inspections?|certificates?|proof|insurance|prescriptions?|reasons?|lawyers?|tickets?)"
_COULD = r"(?:may|can|could|allowed|permitted|podran?|puede[ns]?)"


_FREE = any_word(
    r"(?:require|required|must|have to|obliged|mandatory|obliga|deben?)\b[^?]*\? (?:no\b|it does not|they do not|they are not)",
    r"(?:not|\w+n't|never|no longer|without being) (?:\w+ ){0,2}(?:required|obliged|obligated|mandatory|compulsory|mandated|forced|necessary|binding|bound)",
    r"need not|needn't|no longer needs?|(?:do|does|did|will|would) not (?:\w+ )?(?:need|have to)|needs? (?:nobody|no one)'s|needs? no |(?:don't|doesn't|didn't|won't) (?:\w+ )?(?:need|have to)",
    r"(?:nobody |no one |no (?:\w+ ){1,3}|none of (?:\w+ ){1,3})(?:will |would |ever |there )?(?:has|have|needs?|had) to",
    r"(?:nobody|no one|nothing) (?:makes|forces|requires|obliges|compels)",
    r"(?:nobody|no one) (?:is |was |will be )?(?:required|obliged|forced|made|compelled) to",
    r"(?:do|does|did|will|would) not (?:\w+ )?(?:require|oblige|mandate|call for|demand|insist on|compel|force)|(?:doesn't|don't|won't|didn't) (?:\w+ )?(?:require|oblige|mandate|call for|demand|insist on|compel|force)",
    r"nothing (?:[\w']+ ){0,5}(?:obliges|requires|compels|forces|obligates|makes (?:him|her|it|them|anyone|anybody|us|you))",
    r"(?:cannot|can't|can not|may not) be (?:made|forced|compelled|required|obliged) to",
    r"voluntary|voluntarily|optional|nonbinding|non-binding|advisory only|purely advisory|only advisory|(?:only|merely|just|as) a recommendation|recommended,? (?:but )?not required",
    r"(?:is|are|be|it's|that's|remains) (?:\w+ )?(?:up|left|left up) to (?!date|speed|\d)|(?:that is|that's|it is|it's) (?:[\w']+ ){0,2}\w+'s (?:own )?(?:call|choice|decision)",
    r"at (?:their|his|her|its|your) (?:own )?discretion|(?:can|may|free to|can also|may also) (?:choose|decide|pick) (?:for \w+ )?(?:whether|not|if)|opts? out|opting out|if (?:they|it|he|she|you|we) (?:so )?(?:wish|wishes|likes?|wants?|chooses?|prefers?|please|cares? to)",
    rf"no (?:[\w']+ ){{0,6}}(?:is|are|was|were|be) (?:required|needed|necessary|asked for|demanded)|no (?:legal )?(?:requirement|obligation|duty)|no (?:[\w']+ ){{1,5}}(?:requires|obliges|compels|mandates)|(?:does|do|did) not (?:\w+ )?(?:say|state|specify) (?:that )?(?:[\w']+ ){{1,4}}(?:must|have to)|no need (?:for|of|to)|(?:with|there is|there's|and) no {_PAPERS} (?:for (?:\w+ )?\w+ )?to (?:sign|fill|show|bring|pay|present|send)",
    r"(?:requirement|obligation|duty|mandate) (?:to [\w ]{1,30} )?(?:was|is|has been|were|will be) (?:\w+ )?(?:dropped|waived|scrapped|lifted|removed|struck|abolished)",
    r"without (?:having|needing) to|without (?:a |an |any )?need (?:for|of|to)",
    r"no (?:esta|estan|es|son|sera|seran) (?:\w+ )?(?:obligad\w+|obligatori\w+|necesari\w+|vinculantes?)|(?:no|nada) (?:\w+ ){0,2}(?:los |las |lo |la |le |les )?obliga\w*|(?:no|nadie) (?:tendran?|tienen?|tuvo|tuvieron) (?:\w+ )?que(?! ver)|no (?:hara|hace|hacen) falta|no se (?:les |le )?(?:exig\w+|requier\w+|pid\w+|pedira)|no (?:exige|requiere|necesita)\w*|sin (?:necesidad|obligacion) de|basta con",
    r"(?:es|son|sera|seran|sea|era|caracter|forma|manera|participacion|totalmente|completamente) voluntari[oa]s?|voluntariamente|opcional(?:es)?|opcionalmente",
)
# What is said not to be forbidden is allowed.
_UNFORBIDDEN = any_word(
    r"(?:not|\w+n't|never|no longer) (?:\w+ )?(?:prohibited|forbidden|banned|barred|outlawed|ruled out|illegal|unlawful|off[- ]limits|against the (?:law|rules?))",
    r"(?:do|does|did|will) not (?:\w+ )?(?:prohibit|forbid|ban|bar|rule out|outlaw)|(?:doesn't|don't|didn't|won't) (?:\w+ )?(?:prohibit|forbid|ban|bar|rule out|outlaw)",
    r"(?:nothing|no rule|no law|no ordinance|no clause|no (?:\w+ ){1,3}law) (?:[\w']+ ){0,5}(?:prohibits|forbids|bars|bans|rules out|stops|prevents|outlaws)|no rule (?:\w+ )?(?:against|forbids|prohibits|bars)|(?:no|lifted the|lifts the|ended the|ends the) (?:ban|prohibition) on",
    r"(?:no|nada|nadie) (?:\w+ ){0,2}(?:lo |la |los |las |se )?(?:prohib|impid)\w+|no hay (?:\w+ ){0,4}que (?:lo |la |los |las )?(?:prohib|impid)\w+|no (?:esta|estan) prohibid\w+",
)
_FORBIDDEN = any_word(
    rf"{_COULD}\b[^?]*\? no\b",
    r"(?:may|must|can) (?:not|never|no longer)|cannot|can't|mustn't|(?:not|no longer|never) (?:be )?(?:allowed|permitted|authorized|welcome)|\w+n't (?:be )?(?:allowed|permitted|authorized|welcome)|won't be able|will not be able|not free to",
    r"(?:do|does|did|will) not (?:allow|permit|let|authorize)|(?:doesn't|don't|didn't|won't) (?:allow|permit|let|authorize)",
    r"forbids?|forbade|forbidding|prohibits?|prohibiting|outlaws|outlawing|rules out|(?:is|are|be|was|were|stays?|remains?|been|becomes?) (?:\w+ )?(?:forbidden|prohibited|illegal|unlawful|outlawed|ruled out|off[- ]limits|out of bounds|verboten)|illegal to|(?:is|are|be) (?:strictly |simply )?(?:a no-no|against (?:the |town |city |state |school |county )?(?:rules?|law|policy))",
    rf"(?:are|is|be|was|were|been) (?:\w+ )?(?:banned|barred)|{_RULES} (?:\w+ly |also )?bans|bars (?:[\w']+ ){{1,4}}from",
    r"no (?:[\w']+ ){1,3}(?:may|can|(?:is|are|will be) (?:allowed|permitted))|none of (?:\w+ ){1,3}(?:may|can)|(?:nobody|no one|neither|nadie) (?:\w+ ){0,2}(?:may|can|puede|podra|is allowed|will be allowed)",
    r"(?:must|ha(?:s|ve) to|need to|should) (?:keep|stay|remain|be kept|be left) (?:out|away|off|clear|outside)|must refrain|refrain from|(?:ha(?:s|ve)|with|get|gets|given|gain) no (?:\w+ )?(?:access|right|authority|power) (?:to|over|for)|(?:has|have) no access",
    r"(?:no|ni|tampoco) (?:se )?(?:le |les |lo |la )?(?:podran?|pueden?|permit\w+|autoriza\w*|admite\w*|deja(?:n|ra|ran)?)|no (?:esta|estan|estara|estaran|sera|seran) (?:permitid|autorizad)\w+|ningun[oa]? (?:\w+ ){1,3}(?:puede|podra)|prohib(?:e|en|id[oa]s?|ira|iran)|queda\w* prohibid\w+|no tend(?:ra|ran) (?:derecho|acceso)|impid(?:e|en)",
)
_REQUIRED = any_word(
    r"must|ha(?:s|ve) to(?! do with)|(?:is|are|be|was|were|legally|been) (?:\w+ )?(?:required|obliged|obligated|mandated|compelled|forced|bound by law|duty[- ]bound)|(?<!construed to )requires?|(?<!as )(?<!if )(?<!when )(?<!where )required|requiring|mandatory|compulsory|obligatory|obliges?|obligates|compels|mandates|no choice|not optional|no opt(?:ing)?[- ]out|no way around",
    rf"needs? (?:an? |the |first |to get |to have )?(?:[\w']+ ){{0,2}}{_PAPERS}|(?:is|are) needed|need (?:to be|to get|to show|to sign)|under an obligation to|insists? on",
    r"had to(?! do with)",
    r"deber?an?(?! \d)|deben?(?! \d)|(?:tendran?|tienen?) que(?! ver)|obligan?|obligad[oa]s?|obligatori[oa]s?|exigen?|exigira|se exig\w+|hay que|habra que|hara falta|hace falta|requieren?|es necesari[oa]|vinculante",
)
_ALLOWED = any_word(
    rf"{_COULD}\b[^?]*\? (?:yes|si)\b",
    r"may(?! (?:be (?:\w+ )?(?:able|required)|have|lead|need|cause|result|help|also|face|be(?=[ .,;]*$)|yet have|well have|still have|create|increase|violate|find|discourage|affect|pose|set|very|undermine|take))",
    r"(?:is|are|be|was|were|been) (?:(?!no |not |a |an |the )\w+ )?(?:allowed|permitted|authorized|legal|welcome|ok|okay|fine)(?! (?:print|for|\w+ist))|(?:remains?|stays?) (?:legal|permitted|allowed)|allowed to|allows?|allowing",
    rf"{_MAKERS} permits?|(?:to|will|would|which) permit|permitting (?:the|them|any|an?) ",
    r"lets?(?! (?:us|me|that|go|off|you know|alone|half|in)\b)|letting|gets? to (?:keep|use|stay|choose|decide|park|bring|sell)|free to|(?:has|have|gives?|giving|with) (?:\w+ )?(?:the|every|a) right to|entitled to|at liberty|ha(?:s|ve) access to",
    r"can(?! (?:be (?:seen|heard|felt|hard|difficult)|see|hear|feel|afford|say|tell|think|imagine|remember|only hope|hope|expect|count|get|do|live|promise|report|mean|cost|take \w+ (?:months?|years?|weeks?|days?|hours?|minutes?)))",
    r"podran?|pueden?|permiten?|permitira|se permit\w+|(?:esta|estan|estara|estaran) permitid[oa]s?|autorizan?|tiene[n]? derecho|libres? de|es legal",
)
_DUTIES = (
    ("free", _FREE),
    ("allowed", _UNFORBIDDEN),
    ("forbidden", _FORBIDDEN),
    ("required", _REQUIRED),
    ("allowed", _ALLOWED),
)
PAPERS = re.compile(_PAPERS)
ANY = any_of(pattern for _, pattern in _DUTIES)


def duty_cues() -> Iterable[tuple[str, re.Pattern[str]]]:
    """What a clause decides, with the words for it, in the order in which they must be looked for."""
    return _DUTIES
