"""What singles out a counted group or a sum from others of its kind: a whole body, those in line, what was paid once."""

from __future__ import annotations

import re

from knowledge.claims.model import ClaimKind
from knowledge.claims.statement import Statement

from .figure import Quantity

_SINGLED = {
    "second": "2", "third": "3", "fourth": "4", "repeat": "2", "subsequent": "2", "segunda": "2", "segundo": "2", "tercera": "3", "tercer": "3",
    "reincidente": "2", "another": "more", "additional": "more", "extra": "more", "otros": "more", "otras": "more", "others": "more", "adicionales": "more",
    "former": "former", "retired": "former", "median": "median", "including": "part", "incluidos": "part", "incluidas": "part",
}  # fmt: skip
# `The second floor` and `a third less` single out nothing that is fined or counted.
_PLACED = frozenset(
    "floor street avenue ward district reading half story grade shift piso calle avenida planta mitad parte lectura of".split()
)
_LESS = frozenset(["less", "more", "of", "fewer", "higher", "lower", "off", "menos", "mas"])
_ORDINALS = frozenset(["2", "3", "4"])
# A first offence may go without saying so, a second one may not.
_FIRST = frozenset(["first", "primera", "primer"])
_TIMES = frozenset(
    "time citation citations offense offence violation violations ticket infraction fine penalty night vez multa infraccion falta sancion boleta".split()
)
_NEAR, _ADJOINING = 5, 2
_BODIES = frozenset(["member", "board", "council"])
_WHOLE = frozenset("the all of its has have with seven los las de tiene son".split())
_ENLISTED = re.compile(
    r"\b(?:sign(?:s|ed)?[ -]?up|registered|put (?:their|his|her) names? down|(?:wait|waiting|waited|stood|standing|still) in line|lined up) (?:to|for)\b"
    r"|\b(?:se )?(?:apunt\w+|inscrib\w+|inscrit\w+|anot\w+|registr\w+) para (?:hablar|intervenir)|\bpid\w+ la palabra"
)
_HAS = re.compile(
    r"(?<!will )(?<!would )(?<!to )\b(?:has|have|there are|owns|tiene|tienen|hay|cuenta con)(?: (?:about|some|only|just|now|unos|unas|solo))?$"
)
_EVERY = re.compile(
    r"\b(?:all|every one|each one|each)(?: of)?(?: the| its| their)?$|\btod[oa]s l[oa]s$|\bcada un[oa] de l[oa]s$"
)
_DID = (["of", "them", "did"], ["of", "whom", "did"])
_ALL_DID = re.compile(r"\b(?:all of (?:them|whom) did|all did|every one of them did|todos lo hicieron)\b")
_GROWING = frozenset([ClaimKind.COUNT, ClaimKind.MONEY])
_SO_FAR = re.compile(r"\b(?:so far|to date|up to now|hasta (?:ahora|la fecha|el momento)|por (?:ahora|el momento))\b")
_ONCE = re.compile(
    r"\b(?:used to (?:pay|cost|be)|(?:the|its|their) (?:old|previous) \w+ (?:had|was|were|held|cost|took)|(?:el|la) antigu[oa] \w+ (?:tenia|era|costo)|(?:bad|good) old days|in those days|back then|en aquel entonces)\b"
)
_UNTIL = re.compile(r"\b(?:until|till|hasta) (?:[a-z]+ )?((?:19|20)\d\d)\b")
_TEAMS = frozenset(
    "town city county village state ciudad pueblo condado group committee jury party grupo comite jurado crew staff team workforce panel population force plantilla tripulacion equipo poblacion".split()
)


def marks(statement: Statement, one: Quantity, places: list[int]) -> frozenset[str]:
    """`The seven trustees` are the whole board, `four trustees` are some; `signed up to speak` is not yet spoken."""
    near = range(one.start - _NEAR, one.stop + _NEAR)
    found = _singled(statement, [place for place in places if place != one.stop], near)
    if one.kind is ClaimKind.MONEY and _PERSONAL.search(statement.folded):
        found.add("personal")
    if one.kind in _GROWING and _SO_FAR.search(statement.folded):
        found.add("sofar")
    if _of_once(statement):
        found.add("former")
    if one.kind is ClaimKind.COUNT:
        found |= _counted(statement, one)
    return frozenset(found)


def _singled(statement: Statement, places: list[int], near: range) -> set[str]:
    """Words that single out one of several things of a kind: `second violation`, and beside the figure `former members`."""
    texts = statement.texts
    named = [place for place in places if texts[place] in _SINGLED and not _placed(texts, place)]
    found = {mark for place in named if (mark := _SINGLED[texts[place]]) in _ORDINALS or place in near}
    beside = [place for place in places if near.start <= place < near.stop - _NEAR + _ADJOINING]
    more = any(texts[place] == "more" and texts[place + 1 : place + 2] != ["than"] for place in beside)
    first = any(texts[place] in _FIRST and _TIMES & set(texts[place + 1 : place + 3]) for place in places)
    again = next((mark for mark, pattern in _CAUGHT if pattern.search(statement.folded)), "")
    return found | ({again} - {""}) | ({"more"} if more else set()) | ({"step.1"} if first else set())


# `A student caught three times` has offended for the third time.
_CAUGHT = (
    ("3", re.compile(r"\b(?:caught|cited|fined|warned|ticketed|multad[oa]s?|sorprendid[oa]s?) (?:for )?(?:an? )?(?:three|3|tres|third) (?:times|time|veces)\b")),
    ("2", re.compile(r"\b(?:caught|cited|fined|warned|ticketed|multad[oa]s?|sorprendid[oa]s?) (?:twice|two times|again|dos veces|a second time)\b")),
)  # fmt: skip


def _placed(texts: list[str], place: int) -> bool:
    part = texts[place - 1] in {"a", "one", "una"} and _LESS & set(texts[place + 1 : place + 2])
    return bool(part or _PLACED & set(texts[place + 1 : place + 2]))


def stretches(statement: Statement, one: Quantity) -> frozenset[str]:
    """The time that a sum is for, told without a date: the first year, the whole life of a contract."""
    if one.kind is not ClaimKind.MONEY:
        return frozenset()
    places = statement.places(statement.clause(one.start))
    told = statement.folded[statement.words[places[0]].start : statement.words[places[-1]].stop]
    return frozenset(name for name, pattern in _STRETCHES if pattern.search(told))


_STRETCHES = (
    ("@first", re.compile(r"\b(?:first[ -]year|first (?:12|twelve) months|year one|primer ano|primeros (?:12|doce) meses|ano uno)\b")),
    (
        "@life",
        re.compile(
            r"\b(?:(?:over|for|during) (?:its|the|their) (?:\w+ )?(?:life|lifetime|term|course)|life of the|whole (?:life|term)|in all|altogether|(?:over|for|en|durante|por) (?:two|three|four|five|six|seven|ten|dos|tres|cuatro|cinco|seis|diez|\d+) (?:years|anos)"
            r"|en el transcurso|a lo largo|durante (?:la vigencia|toda)|en total)\b"
        ),
    ),
)  # fmt: skip
_PERSONAL = re.compile(
    r"\b(?:i|she|he|(?:my|his|her) [a-z]+|yo|ella)(?:'d|'ll| would| will| has| had| once)* (?:\w+ )?(?:pay|pays|paid|spend|spends|spent|lose|loses|lost|earns?|makes|made|owes?|owed|bought|pago|gasta|gasto|gana|gano)\b"
)


def _counted(statement: Statement, one: Quantity) -> set[str]:
    before = statement.texts[max(0, one.start - 2) : one.start]
    found = set()
    if _BODIES & (one.source or statement).said(*one.head):
        found.add("body.whole" if _WHOLE & set(before[-1:]) else "body.some")
    if _EVERY.search(" ".join(statement.texts[max(0, one.start - 5) : one.start])):
        found.add("every.all")
    if {"new", "additional", "nuevos", "nuevas"} & set(statement.texts[one.start : one.stop]):
        found.add("stock.new")
    elif _HAS.search(" ".join(statement.texts[max(0, one.start - 4) : one.start])):
        found.add("stock.has")
    if before[-1:] in (["of"], ["de"]) and set(before[:1]) & _TEAMS:
        found.add("team")
    did = statement.texts[one.stop : one.stop + 3] in _DID
    if _ENLISTED.search(statement.folded) and not did and not _ALL_DID.search(statement.folded):
        found.add("enlisted")
    return found


def _of_once(statement: Statement) -> bool:
    """`paid $74 a day until 2019`: what held up to a year gone by."""
    if _ONCE.search(statement.folded):
        return True
    year = statement.published.year if statement.published else None
    return any(year is not None and int(until[1]) < year for until in _UNTIL.finditer(statement.folded))
