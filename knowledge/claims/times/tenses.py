"""Whether a clause tells what happened, what stands, what is planned or what is expected."""

from __future__ import annotations

import re

from knowledge.claims.model import Mode
from knowledge.text.analysis import fold

_FORECAST = re.compile(
    r"\b(?:(?<!than )(?<!as )(?<!had )(?<!than was )expect\w*|project(?:s|ed|ions?)|estimat\w+|forecast\w*|predict\w*|anticipat\w*|hop(?:es|ed|ing)|aims?|goal|target(?:s|ed)? (?:is|of|at)"
    r"|could(?! (?:be (?:fined|charged|jailed|towed)|face|pay|lose))|would|might|likely|stands? to|esper\w+|estim[ao]\w*|prev(?:e|en|io)|preve\w*|pronostic\w+|proyect[ao]\w*|calcula\w*|podria\w*|meta)\b"
    r"|\bput(?:s|ting)? (?!(?:[\w'-]+ ){0,3}(?:crowd|turnout|attendance|count|number|toll)\b)(?:[\w'-]+ ){1,7}at (?=[$\d]|about|some|nearly|roughly|between)"
)
# What had been expected is only what an outcome is held against: `well above what it had expected`.
_COMPARED = re.compile(
    r"\b(?:than|as|what)(?: (?!will|would)\w+){0,3} (?:expected|projected|estimated|forecast|predicted|anticipated|hoped)\b|\b(?:de|a) lo (?:que se (?:esperaba|calculaba|preveia)|esperado|previsto|calculado)\b"
)
_FUTURE = re.compile(
    r"\b(?:will|shall|won't|(?:is|are|was|were) to(?= [a-z])|going to|(?:set|due|scheduled|slated|planned|intends?|plans?|supposed) to|starting|must|have to|has to"
    r"|deber(?:a|an)|va a|van a|tendr(?:a|an)|habra)\b"
)
_FUTURE_ES = re.compile(r"\b\w{3,}(?:rá|rán|remos)\b")
_STANDING = re.compile(
    r"\b(?:ha(?:s|ve|d)? (?:already |now |not |never |yet |also |so far )*(?:been|\w+ed|(?!(?:ten|seven|eleven|\w+teen|open|men|women|children|garden|kitchen)\b)\w+en|grown|risen|spent|bought|paid|sent|hurt|put|cut|set|held|kept|sold|won|lost|made|built)\b|so far|to date|as of|by now|already|hasta (?:ahora|la fecha)|ya (?:han?|se)|han? (?:sido )?\w+[aei]do)\b"
)
_PAST = re.compile(
    r"\b(?<!\bis )(?<!\bare )(?<!\bbe )(?<!\bnot )(?<!\bbeing )(?:was|were|had|did|(?!speed|need|exceed|hundred|indeed|breed|proceed|feed|seed|weed|shed)\w{2,}ed|won|spent|bought|paid|sent|put|cut|held|kept|sold|lost|made|built|took|drew|fell|rose|grew|went|came|gave|got|said|spoke|wrote|began|ran|left|told|thought|knew|became|brought|taught|stood|sat|led|felt|dropped|used to|back in the|met|cost|hurt|shut|chose|found|saw|drove|rode)\b"
)
_PAST_ES = re.compile(
    r"\b(?:\w{2,}(?:ó|aron|ieron|yeron)|fue|fueron|hubo|era|eran|tenía|costó|votó|hizo|dijo|pidió|puso)\b"
)


def mode(text: str, language: str) -> Mode:
    """What a clause is: a forecast, a plan, something that stands at the time of writing, or something past."""
    folded = fold(text)
    if _FORECAST.search(_COMPARED.sub(" ", folded)):
        return Mode.FORECAST
    if _FUTURE.search(folded) or (language == "es" and _FUTURE_ES.search(text.lower())):
        return Mode.FUTURE
    if _STANDING.search(folded):
        return Mode.STANDING
    past = _PAST_ES.search(text.lower()) if language == "es" else _PAST.search(folded)
    return Mode.PAST if past else Mode.PRESENT
