"""Which other town a sentence speaks of: what holds there is not held against what holds here."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from knowledge.claims.statement import Statement
from knowledge.text.analysis import fold
from knowledge.text.stopwords import STOP_WORDS

_NAME = r"[A-ZÁÉÍÓÚÑ][\wáéíóúñ'’.-]+(?: (?:de |del |la |los |las )?[A-ZÁÉÍÓÚÑ][\wáéíóúñ'’-]+){0,2}"
_SIZE = r"(?:about |some |barely |just |unas |unos |a )?(?:[a-z]+ )?(?:\d+|[a-z]+)"
_DID = (
    r"(?:has |have |had |ha )?(?:banned|bans|forgave|supplies|supplied|scrapped|scraps|repealed|prohibi[oó]|prohíbe|adopted|passed|tried|ended|dropped|abandoned|capped|caps|raised|cut|charges|charged|runs|run|ran"
    r"|hired|holds|held|pays|paid|opened|opens|closed|allows|requires|voted|started|began|launched|cobra|aprobó|adoptó|probó|abandonó|eliminó|intentó)"
)
# How only another town is told of: by its distance.
_FAR = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?P<name>{_NAME}), {_SIZE} (?:miles?|hours?|minutes|counties|towns|kilomet(?:er|re)s|kil[oó]metros|millas|horas|minutos)\b",
        rf"(?P<name>{_NAME}),? (?:an hour|a town|a suburb|a smaller|a larger|un pueblo|r[ií]o (?:arriba|abajo)|(?:farther |further )?(?:up|down|across) the (?:river|coast|road|bay|valley|lake|line))\b",
        rf"\b(?:[Nn]eighbou?ring|[Nn]earby|[Nn]ext door in|[Oo]ver in|[Dd]own in|[Uu]p in|vecin[oa] (?:ciudad |pueblo )?de) (?P<name>{_NAME})",
    )
)
# Names that are those of towns, whatever is told of them.
_TOWNISH = (
    r"(?:(?:[A-ZÁÉÍÓÚÑ][\w'’-]+ )(?:Falls|Harbor|Bay|Springs|Ferry|City|Beach|Heights|Hills|Valley|Mills|Lakes?|Point|Ridge|Grove|Rapids|Landing|Crossing|Junction|Shores?|Hollow|Corners|Bluffs?|Forks?)"
    r"|(?:Port|Fort|Mount|New|San|Santa|Saint|St\.|East|West|North|South|Lake|Puerto|Villa|Nueva) [A-ZÁÉÍÓÚÑ][\w'’-]+)"
)
# How mostly another one is: by comparison, its own council, its years.
_LIKELY = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b(?:[Ll]ike|[Uu]nlike|[Cc]ompared with|[Aa]s in|[Aa] diferencia de|[Ii]gual que en|[Cc]omo en) (?P<name>{_NAME})",
        rf"\b(?:cities|towns|counties|districts|places|ciudades|pueblos|condados) (?:like|such as|including|as far as|como) (?P<name>{_NAME})",
        rf"(?P<name>{_NAME})['’]s (?:own )?(?:council|mayor|voters|commissioners|trustees|city council|town council|police chief|sheriff)\b",
        rf"(?P<name>{_NAME}) {_DID}\b(?=.{{0,90}}(?:\b(?:in|en|desde|since|hasta|until) (?:19|20)\d\d|\blast (?:year|summer|spring|fall|winter|month)|\byears? (?:ago|later)|\bel año pasado|\bhace \w+ (?:años|meses)))",
        rf"(?P<name>{_NAME}) (?:already |also |tambi[eé]n |ya ){_DID}\b",
        rf"(?P<name>{_TOWNISH}) (?:{_DID}|has|had|hands|handed|gives|gave|wrote|writes|got|gets|does|did|went|goes|bought|buys|uses|used|took|takes|lets|made|makes|found|saw|lost)\b",
    )
)
# A name that sounds like a street's or a park's, and is told to be a town's.
_CALLED = re.compile(
    rf"(?P<name>{_NAME}), (?:a|an|another|una|otra|un|otro) (?:[\w-]+ ){{0,2}}(?:city|town|village|suburb|county|ciudad|pueblo|condado|suburbio)\b"
    rf"|\b(?:[Uu]p|[Dd]own|[Aa]cross) the (?:coast|road|river|bay|valley|highway|line|lake) in (?P<there>{_NAME})"
    rf"|\b[Ii]n (?P<away>{_NAME}), (?:up|down|across) the (?:coast|road|river|bay|valley|highway|line|lake)\b"
)
# A mere `in Larch` speaks of another town only beside such a word.
_IN = re.compile(
    rf"(?:\b(?:[Ii]n|[Nn]ear|[Ee]n)|\b(?:city|town|county|village|ciudad|pueblo|condado|municipio) (?:of|de)) (?P<name>{_NAME})"
)
_TOLD = re.compile(
    r"\b(?:similar|elsewhere|other|another|too|also|already|first to|isn't (?:alone|the first)|last (?:year|summer|month|spring|fall|winter)|since|(?:in|en|desde) (?:19|20)\d\d|banned|bans|repealed|scrapped"
    r"|miles|counties|to the (?:north|south|east|west)|upriver|downriver|prohib\w+|similar(?:es)?|tambien|alla|alli|otros?|otras?|kilometros|millas)\b"
)
_HERE = re.compile(r"\b(?:here|this (?:city|town|county|village)|our|aqui|est[ae] (?:ciudad|pueblo|condado))\b")
_FACILITIES = frozenset(
    "street st avenue ave road rd boulevard drive lane park plaza square hall school library creek river lake center centre building church university college hospital bridge house hotel courthouse "
    "president mayor member commissioner chief director judge dr sheriff senator superintendent attorney governor trustee rev reverend professor mr mrs ms capt captain sgt alcalde alcaldesa concejal comisionado juez jueza gobernador "
    "academy stadium station airport court room county's board committee department office commission council senate congress union association league company inc agency service services calle avenida parque plaza iglesia escuela biblioteca universidad hospital puente "
    "rio lago centro edificio junta comision concejo tribunal senado january february march april may june july august september october november december "
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre monday tuesday wednesday thursday friday saturday sunday english spanish ingles espanol washington federal state estados".split()
)
_WORDS = re.compile(r"[a-z']+")
# `the Quillan Valley Library District` is the body that an article is about.
_BODY = re.compile(
    rf"{_NAME}(?= (?:[A-Z]\w+ )?(?:Council|Commission|District|Board|Department|Police|Authority|Agency)\b)"
)
_LOWER = re.compile(r"\b[a-záéíóúñ]+\b")
_PLACE_OF = frozenset("de del la los las".split())
# Whoever has a first name, a title or something to say is a person.
_PERSON = re.compile(
    r"\b(?:(?!New|San|Santa|Port|Fort|Mount|Lake|North|South|East|West|Saint|El|Los|La|Las|In|At|On|The|For|But|And|When|With|After|Before|From|If|En|Y)[A-ZÁÉÍÓÚÑ][\wáéíóúñ.'’-]+ )+(?P<last>[A-ZÁÉÍÓÚÑ][\wáéíóúñ'’-]+)"
    r"(?=,? (?:said|says|told|asked|added|wrote|argued|thanked|voted|moves|moved|dijo|dice|explicó|pidió|votó|who |que |whose |quien )|,? (?:an?|the|un|una|el|la) )"
)


def facility(name: str) -> bool:
    """True for the name of a street, a school, a body: `Orchard Park`."""
    return bool(_FACILITIES & set(_WORDS.findall(fold(name))))


def told(texts: Iterable[str]) -> frozenset[str]:
    """The other towns of an article, folded: every name that one of its paragraphs tells of as another place."""
    far: set[str] = set()
    likely: set[str] = set()
    other: set[str] = set()
    bodies: list[str] = []
    for text in texts:
        folded = fold(text)
        far |= set(_towns(_FAR, text, folded))
        likely |= set(_towns(_LIKELY, text, folded))
        likely |= {fold(called["name"] or called["there"] or called["away"]) for called in _CALLED.finditer(text)}
        other |= {fold(person["last"]) for person in _PERSON.finditer(text)}
        other |= {folded[word.start() : word.end()] for word in _LOWER.finditer(text)}
        bodies += [folded[name.start() : name.end()] for name in _BODY.finditer(text)]
    likely = {name for name in likely if not any(body.startswith(name) for body in bodies)}
    return frozenset(name for name in far | likely if name.split()[-1] not in other)


def distant(text: str) -> set[str]:
    """The towns, folded, of which a sentence tells that they are away."""
    return set(_towns(_FAR, text, fold(text)))


def town(statement: Statement, before: str = "", others: frozenset[str] = frozenset()) -> str:
    """The other town that the sentence tells of, folded; empty for none. `others` are the towns that its article tells of.

    A paragraph that has come to speak of one (`before`) goes on with it until it names another place, or this one.
    """
    if found := _named(statement, others):
        return found
    return before if goes_on(before, statement.places_named, statement.folded) else ""


def goes_on(before: str, named: frozenset[str], folded: str) -> bool:
    """True for a sentence that names no other place after one that tells of a town."""
    return bool(before) and not named - set(before.split()) and not _HERE.search(folded)


def _named(statement: Statement, others: frozenset[str]) -> str:
    for name in sorted(others):
        if re.search(rf"\b{re.escape(name)}\b", statement.folded):
            return name
    if not _TOLD.search(statement.folded):
        return ""
    return next(_towns((_IN,), statement.text, statement.folded), "")


def _towns(patterns: Iterable[re.Pattern[str]], text: str, folded: str) -> Iterator[str]:
    for found in (match for pattern in patterns for match in pattern.finditer(text)):
        name = folded[found.start("name") : found.end("name")].removesuffix("'s").rstrip(".")
        words = set(_WORDS.findall(name))
        if words and not words & (_FACILITIES | STOP_WORDS["en"] | STOP_WORDS["es"] - _PLACE_OF):
            yield name
