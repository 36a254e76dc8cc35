"""What an answer to a question of a certain turn is likely to say, whatever the question is about; tables only."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Expectation:
    """A turn of phrase in the question, and what the sentence that answers it says; `words` to search with.

    `needed` where a sentence that says nothing of the kind is no answer.
    """

    asked: re.Pattern[str]
    told: re.Pattern[str]
    words: str
    needed: bool = False


def _expect(asked: str, told: str, words: str, *, needed: bool = False) -> Expectation:
    return Expectation(re.compile(asked), re.compile(told), words, needed)


_PERMISSION = _expect(
    r"\b(?:allowed|permitted|legal(?:ly)?|illegal|lawful|against the (?:law|rules?)|forbidden|banned|exempt(?:ed)?|off limits)\b|^(?:so |and |but |hey |ok )*(?:can|could|may|cant|can't)\b|\b(?:can|may) (?:i|we|they|he|she|people|kids|someone|anybody|anyone|you)\b|\bokay? (?:to|if)\b|\bget away with\b",
    r"\b(?:may|can|cannot|can['’]t|allow\w*|permit\w*|legal\w*|illegal|unlawful|lawful|bans?|banned|banning|prohibit\w*|forbid\w*|forbidden|exempt\w*|must|authori[sz]\w*|empower\w*|free to|barred|bars|off limits|no longer|remains?|appl(?:y|ies)|covers?|covered|reach(?:es)?|includ\w*|except\w*|regardless|only)\b",
    "allowed may permitted banned prohibited legal exempt",
    needed=True,
)
_DUTY = _expect(
    r"\b(?:have to|has to|had to|need to|needs to|gotta|got to|required?|obliged|obligated|forced|forces?|supposed to|mandatory|must)\b",
    r"\b(?:must|requir\w*|mandat\w*|need(?:s|ed)? to|needs?|have to|has to|obligat\w*|obliged|compulsory|shall|voluntar\w*|optional|exempt\w*|unless|forced?)\b",
    "must required mandatory requires",
)
_STATUS = _expect(
    r"\bstill (?:on|happening|going|a thing|in|active|alive|valid|the plan|stand\w*|working)\b|\bin (?:effect|force|place)\b|\bon hold\b|\bcalled? off\b|\bgo(?:ing)? (?:ahead|through|forward)\b|\bwhat(?:'s|s| is) the (?:\w+ )?status\b|\bwhere do(?:es)? (?:it|things|this|that) stand\b|\bpull(?:ed)? the plug\b|\b(?:cancell?ed|dead|over|done|started|live|active) (?:yet|now|already|or)\b|\bright now\b|\bback on\b",
    r"\b(?:suspend\w*|halt\w*|paus\w*|block\w*|on hold|(?:in|into) (?:effect|force|place)|takes? effect|took effect|resum\w*|cancel\w*|expir\w*|fr(?:eeze|oze|ozen)|postpon\w*|delay\w*|repeal\w*|rescind\w*|began|begins?|started|starts|until|for now|for the moment|no longer|remains?|continue[sd]?|already|not yet|ended|ends)\b",
    "suspended halted hold effect force paused blocked resumed freeze",
)
_PENALTY = _expect(
    r"\bwhat happens (?:if|to|when)\b|\bwhat if\b|\bget (?:in|into) trouble\b|\bpenalt\w+|\bpunish\w*|\bconsequences?\b|\bcaught\b|\b(?:break|breaks|breaking|ignore|ignores|violate) (?:the|it|this|these|that|a) ?(?:law|rules?|ban|ordinance)?\b|\btake (?:it|them|my|away|his|her|your)\b",
    r"\b(?:fine[sd]?|penalt\w*|warning|warned|citation|cited|violat\w*|jail\w*|misdemeanor|suspen\w*|confiscat\w*|revok\w*|tow(?:ed|s)|stored?|returned|thrown away|charged|offen[sc]e|detention|collect|seiz\w*|kept|lose[sd]?|appeal\w*)\b|\$\d",
    "fine penalty violation warning",
)
_PAYER = _expect(
    r"\bwho(?:'s|s| is| will| does| has to)? (?:pay\w*|fund\w*|cover\w*|financ\w*)\b|\btax(?:es|payers?|payer)?\b.*\b(?:pay\w*|fund\w*|money)\b|\b(?:pay\w*|fund\w*)\b.*\btax(?:es|payers?)?\b|\bwhere (?:does|is|will|did) (?:the|all the|that) money\b|\bfoot(?:s|ing)? the bill\b|\bpa(?:y|id|ying) (?:back|for|off)\b",
    r"\b(?:paid|pays?|paying|repay\w*|fund(?:s|ed|ing)?|financ\w*|grants?|tax\w*|budget\w*|bonds?|cover(?:s|ed)?|donat\w*|fees?|charge|liable|reimburs\w*)\b",
    "paid funded grant tax budget",
)
_ENFORCER = _expect(
    r"\b(?:enforc\w+|police[sd]?|cops?)\b.{0,30}\b(?:this|it|ban|rule|law|ordinance|for|who)\b|\bwho(?:'s|s| is| will| would| checks?| is going to)? (?:enforc\w+|check\w*|catch\w*|patrol\w*|polic\w+)\b",
    r"\b(?:enforc\w*|patrol\w*|inspect\w*|cit(?:e|ed|ation)s?|issue[sd]?)\b",
    "enforce enforced enforcement",
)
_OUTCOME = _expect(
    r"\bwho w(?:on|ins)\b|\b(?:won|win|wins|lost|lose) (?:the|that|this|its|their|in) ?(?:\w+ )?(?:case|lawsuit|suit|appeal|court)\b|\bverdict\b|\bhow did the (?:\w+ )?(?:case|lawsuit|suit|trial) (?:end|go|turn out)\b|\boutcome of the (?:\w+ )?(?:case|lawsuit|suit|trial)\b|\bsurvive[sd]?\b",
    r"\b(?:rul(?:ed|es|ing)|dismiss\w*|won|wins|lost|loses|prevail\w*|settle[ds]?|settlement|judgment|verdict|sided|upheld|struck|denied|granted|rejected|survived|ousted|removed|kept|stays|remains)\b",
    "ruled dismissed won settled verdict",
    needed=True,
)
EXPECTATIONS = (_OUTCOME, _PERMISSION, _DUTY, _STATUS, _PENALTY, _PAYER, _ENFORCER)


def expected(folded: str) -> tuple[Expectation, ...]:
    """All that the question's turns of phrase make likely."""
    return tuple(one for one in EXPECTATIONS if one.asked.search(folded))
