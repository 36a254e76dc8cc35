"""The words that tell for or against what somebody stands, in English and Spanish."""

from __future__ import annotations

import re

_NOT = r"(?:(?:not|cannot|\w+n't|never|no longer|no|ya no|tampoco|nunca) (?:\w+ )?)?"
_ASK = r"(?:ask|urg|want|begg?|call|implor|press|tell|told|plead|lobb|encourag|push)(?:s|es|e|ed|ing|d|ied|ies)? (?:on |with )?(?:(?!not\b)[\w’']+ ){1,5}?to "
_PEDIR = r"(?:pid(?:e|en|io|ieron|iendo)|solicit(?:a|o|aron)|exig(?:e|en|io|ieron)|inst(?:o|aron)|urg(?:e|io)) (?:[\w]+ ){0,6}?"
_VOTED_TO = r"vot(?:ed|es) (?:[\w-]+ ){0,4}?to "
_LINKED = r"(?:is|are|was|were|am|be|been|remains?|remained|stands?|stood|speaks?|spoke|speaking|comes?(?: out)?|came(?: out)?|argue[sd]?|campaign(?:s|ed)?|lobb(?:ies|ied)|rall(?:ies|ied)|testif(?:ies|ied)|lined up|line up|lining up)"
_HOW = r"(?:\w+ly |all |still |dead |also )?"
_LET_DOWN = r"(?:reject|turn (?:[\w’']+ ){1,4}?down|turn down|vote (?:it|this|that|the [\w’']+) down|vote down|vote no|vote against|oppose|kill|scrap|drop|stop|defeat|deny)"
_LET_THROUGH = r"(?:approve|adopt|pass|vote yes|vote for|support|back|enact|say yes)"

OPPOSE = re.compile(
    rf"\b{_NOT}(?:oppose[sd]?|opposing|(?:will|would|'ll) oppose|{_VOTED_TO}(?:oppose|fight|reject)|(?:an?|un|una) (?:\w+ )?(?:opponent|critic|foe|opositora?|detractora?|critic[oa]) (?:of|del?)|object(?:s|ed) to|{_LINKED} {_HOW}against|vot(?:e[sd]?|ing) (?:no|nay|against)|dissent(?:s|ed|ing)"
    rf"|cast (?:[\w’']+ ){{1,4}}?(?:votes? against|(?:no|dissenting|nay) votes?)|(?:on|with) the losing side|in the minority|{_ASK}{_LET_DOWN}"
    r"|(?:only|sole|lone|the|two|three|four) no votes?|reject(?:s|ed)|condemn(?:s|ed)|denounce[sd]?|want(?:s|ed)? (?:no|none of|nothing to do with) |refuse[sd]? to (?:back|support|endorse)"
    r"|recommend(?:s|ed) (?:against|rejecti(?:on|ng)|den(?:ial|ying)|(?:that )?(?:[\w’']+ ){1,4}(?:reject|deny|vote no))|advise[sd] against|(?:fights?|fought|fighting) (?=the|it|this)"
    r"|(?:urge[sd]?|ask(?:s|ed)? for|call(?:s|ed)? for) an? no vote|vow(?:s|ed)? to (?:fight|oppose)|(?:begs?|begged|asks?|asked|urge[sd]?|told) (?:[\w’']+ ){1,4}?not to (?:pass|approve|adopt)"
    r"|(?:voice[sd]?|express(?:es|ed)?|registered|stated) (?:its|his|her|their|strong) opposition|wrote (?:\w+ )?in opposition|dead set against|blast(?:s|ed)|slam(?:s|med)|(?:isn't|is not|aren't|are not) (?:a fan|fans) of|thumbs[- ]down"
    r"|(?:manifest|expres|mostr)\w+ su (?:rechazo|oposicion|desacuerdo)|no (?:esta|estan) de acuerdo con|(?:dijo|dijeron) que no (?:al|a la)|pid\w+ (?:un )?voto en contra"
    rf"|se opon(?:e|en|ia|ian)|se opus(?:o|ieron)|(?:es|son|esta|estan|sigue|siguen) opuest[oa]s? a|rechaz(?:a|an|o|aron)|en contra|{_PEDIR}(?:que (?:l[oa]s? )?(?:rechac\w+|rechaz\w+|voten? en contra|voten? no)|rechazar\w*|votar en contra)"
    r"|(?:aconsej|recomend|recomiend)\w+ (?:[\w]+ ){0,4}?(?:rechaz\w+|rechac\w+|votar en contra|el rechazo))\b"
)
SUPPORT = re.compile(
    rf"\b{_NOT}(?:support(?:s|ed|ing)?|(?:will|would|'ll|won't|not|cannot) back(?= (?:the|it|this)\b)|{_VOTED_TO}(?:endorse|support|back)|(?:an?|un|una) (?:\w+ )?(?:supporter|backer|proponent|champion|defender|partidari[oa]|defensora?) (?:of|del?)|(?:gave|give|gives|given|lent|threw|throws|has thrown|have thrown|put|assured) (?:[\w'’]+ ){{1,7}}?(?:backing|blessing|support|endorsement|thumbs up|weight behind|names? to)"
    rf"|(?:stands?|stood|got|gets|lin(?:ed|ing) up|rall(?:ied|ying)|is|are) {_HOW}behind(?= the| it| this| that|$)|{_LINKED} {_HOW}(?:for(?= (?:it|this|the)\b)|in (?:favou?r|support)(?: of)?)|sided with|carried the motion|champion(?:s|ed)|applaud(?:s|ed)|{_ASK}{_LET_THROUGH}"
    r"|backs|backed|backing|favors|favored|endorse[sd]?|vot(?:e[sd]?|ing) (?:for|in favou?r|yes|aye|with the majority)|in favou?r|welcome[sd]|(?:is|are|was|were) (?:\w+ )?on board"
    r"|(?:urge[sd]?|ask(?:s|ed)? for|call(?:s|ed)? for) a yes vote|(?:voice[sd]?|express(?:es|ed)?) (?:its|his|her|their|strong) support|wrote (?:\w+ )?in support|(?:is|are) (?:a fan|fans) of|thumbs[- ]up|sent (?:\w+ ){1,3}letter of support|signed (?:on to )?a letter (?:backing|supporting)"
    r"|(?:manifest|expres|mostr)\w+ su (?:apoyo|respaldo)|(?:esta|estan) de acuerdo con|(?:dijo|dijeron) que si (?:al|a la)|se sum(?:o|aron) al?(?= )"
    r"|want(?:s|ed)? (?=(?:the|this|these|it)\b)(?!(?:(?!and\b|or\b)[\w’']+ ){0,4}?(?:to|\w+ed|back|gone|out|off|kept|put)\b)"
    r"|(?:(?<=never )|(?<=n't )|(?<=not ))want(?:s|ed)? (?=(?:any|an?)\b)"
    r"|recommend(?:s|ed) (?:approv(?:al|ing)|adopti(?:on|ng)|passage|(?:that )?(?:[\w’']+ ){1,4}(?:approve|adopt|pass)|(?=(?:the|it|this)\b)(?!the (?:council|commission|board|city|town|county|trustees|changes?)\b))"
    r"|(?:dio|da|dan|dieron|brindo|ofrecio) su (?:respaldo|apoyo|aval|visto bueno|bendicion)|apoy(?:an?|o|aron)|respald(?:an?|o|aron)|aval(?:an?|o|aron)|voto a favor|a favor|favorable|(?:ven?|ve) con buenos ojos|quieren? (?=(?:la|el|esta|este)\b)"
    rf"|{_PEDIR}(?:que (?:l[oa]s? )?(?:aprueb\w+|aprob\w+|voten? a favor)|aprobar\w*)|(?:aconsej|recomend|recomiend)\w+ (?:\w+ ){{0,3}}?(?:aprob\w+|aprueb\w+))\b|\bwant(?:s|ed)? (?:it|this)(?=[.,;”\"]|$)"
)
# Followed by whoever it is: `opposed by the guild`, `has the support of Chief Roe`.
OPPOSED_BY = re.compile(
    r"\b(?:(?:opposed|condemned|denounced) by|(?:opposition|objections?) (?:from|of)|(?:rechazad|condenad)[oa] por|(?:la oposicion|el rechazo) de|among (?:the |its |those )?(?:opponents|opposed|critics) (?:was|were|is|are))\b"
)
BACKED_BY = re.compile(
    r"\b(?:(?:backed|supported|endorsed|favored|championed) by|(?:backing|support|endorsement|blessing) (?:from|of)|(?:respaldad|apoyad|avalad)[oa] por|(?:el respaldo|el apoyo|el aval|el visto bueno) de|among (?:the |its |those )?(?:supporters|backers|in favou?r) (?:was|were|is|are))\b"
)
NEUTRAL = re.compile(
    r"\b(?:(?:took|takes|taken|taking) no (?:sides?|position|stance|stand)|(?:neither|isn't|is not|not|wasn't) (?:for|in favou?r of) (?:\w+ )?(?:n?or) against|(?:stayed|remained|is|stays|remains) neutral|ha(?:s|ve) not taken an? (?:position|side|stand)|on neither side|(?:declined|refused|declines) to take (?:a|any|the) (?:position|sides?|stance|stand)|(?:stayed|staying|stays) out of (?:the|it|this)"
    r"|no (?:tom[oa]|ha tomado|tomara) (?:partido|posicion|postura)|ni a favor ni en contra|(?:se mantuvo|se mantiene|se declaro|permanece) neutral)\b"
)
DENIED = re.compile(r"^(?:not|cannot|\w+n't|never|no longer|no|ya no|tampoco|nunca)\b(?! votes?)")
NOT_BEFORE = re.compile(
    r"\b(?:not|cannot|\w+n't|never|no longer)\s(?:be |to |among (?:those|the \w+) who |one of (?:those|the \w+) who )?$"
)
# What did not happen: `she would have voted for it twice`.
UNREAL = re.compile(
    r"\b(?:(?:would|could|might|should|had) (?:\w+ )?have|might|may|if (?:\w+ ){1,3}|habria|hubiera)(?: \w+)? ?$"
)
ONCE = re.compile(r"\b(?:had|once|previously|used to|habia|antes)\b(?: \w+){0,2} ?$")
TURNED = re.compile(
    r"\b(?:changed (?:his|her|their|its) mind|surprise|about-face|turnaround|change of heart|changed course|sorpresa|giro|come around|came around|revers(?:ed|ing)|now (?:\w+ )?(?:support|back|oppos|favor|for|against)\w*|no longer|had (?:opposed|supported|backed|rejected)|switched|dropped (?:his|her|their|its) (?:opposition|support)|ahora|cambi[oa]\w* de (?:opinion|postura)|ya no|habia (?:rechazado|apoyado))\b"
)
VOTED = re.compile(
    r"(?:\w+ )?(?:vot(?:e|es|ed|ing)|cast|dissent\w*|losing side|minority|carried the motion|voto|votaron)\b"
)
