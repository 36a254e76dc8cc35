"""Which other town a sentence speaks of: what holds there is not held against what holds here."""

from __future__ import annotations

import re

from knowledge.text.analysis import fold
from knowledge.text.stopwords import STOP_WORDS

from .statement import Statement

_NAME = r"[A-ZÁÉÍÓÚÑ][\wáéíóúñ'’.-]+(?: (?:de |del |la |los |las )?[A-ZÁÉÍÓÚÑ][\wáéíóúñ'’-]+){0,2}"
_IN = re.compile(
    rf"(?:\b(?:[Ii]n|[Nn]ear|[Ee]n)|\b(?:city|town|county|village|ciudad|pueblo|condado|municipio) (?:of|de)) (?P<name>{_NAME})"
)
_FAR = re.compile(
    rf"(?P<name>{_NAME}),? (?:\w+ (?:miles|counties|hours|towns|kilometers|kilometres)|an hour|a town|a city|a suburb|a smaller|a larger|un pueblo|una ciudad|a \w+ (?:millas|kil[oó]metros))"
)
_DOES = re.compile(
    rf"(?:^|[.;:] )(?P<name>{_NAME}) (?:already |also |tambi[eé]n |ya )?(?:banned|bans|forgave|supplies|scrapped|repealed|prohibi[oó]|prohíbe)\b"
)
_HERE = re.compile(r"\b(?:here|this (?:city|town|county|village)|our|aqui|est[ae] (?:ciudad|pueblo|condado))\b")
# A town is spoken of as another one only where its own rules, years or distance are told.
_TOLD = re.compile(
    r"\b(?:similar|elsewhere|other|another|too|also|already|first to|isn't (?:alone|the first)|last (?:year|summer|month|spring|fall|winter)|since|(?:in|en|desde) (?:19|20)\d\d|banned|bans|repealed|scrapped"
    r"|miles|counties|upriver|downriver|prohib\w+|similar(?:es)?|tambien|alla|alli|otros?|otras?|kilometros|millas)\b"
)
_FACILITIES = frozenset(
    "street st avenue ave road rd boulevard drive lane park plaza square hall school library creek river lake center centre building church university college hospital bridge house hotel courthouse "
    "president mayor member commissioner chief director judge dr sheriff senator superintendent attorney governor trustee rev reverend professor mr mrs ms alcalde alcaldesa concejal comisionado juez jueza gobernador "
    "academy stadium station airport court room county's board committee department office commission council senate congress calle avenida parque plaza iglesia escuela biblioteca universidad hospital puente "
    "rio lago centro edificio junta comision concejo tribunal senado january february march april may june july august september october november december "
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre monday tuesday wednesday thursday friday saturday sunday english spanish ingles espanol washington".split()
)


def facility(name: str) -> bool:
    """True for the name of a street, a school, a body: `Orchard Park`."""
    return bool(_FACILITIES & set(re.findall(r"[a-z']+", fold(name))))


def town(statement: Statement, before: str = "") -> str:
    """The other town that the sentence tells of, folded; empty for none.

    A paragraph that has come to speak of one (`before`) goes on with it until it names another place, or this one.
    """
    if found := _named(statement):
        return found
    goes_on = before and not statement.places_named - set(before.split()) and not _HERE.search(statement.folded)
    return before if goes_on else ""


def _named(statement: Statement) -> str:
    if not _TOLD.search(statement.folded):
        return ""
    for pattern in (_FAR, _IN, _DOES):
        for found in pattern.finditer(statement.text):
            name = statement.folded[found.start("name") : found.end("name")]
            words = set(re.findall(r"[a-z']+", name))
            if not words & (_FACILITIES | STOP_WORDS["en"] | STOP_WORDS["es"] - {"de", "del", "la", "los", "las"}):
                return name.removesuffix("'s").rstrip(".")
    return ""
