"""Unions, associations and advisory boards by their kind and the words of their names, whoever names them in whatever order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from knowledge.claims.concepts import of_class
from knowledge.claims.statement import Statement
from knowledge.text.analysis import stem

ORGANISATION = "@organisation"
# Kinds in both languages; what a league is called in English a newspaper in Spanish may call an association.
_KINDS = {
    "union": "union", "unions": "union", "sindicato": "union", "local": "union", "brotherhood": "union", "hermandad": "union",
    "association": "association", "asociacion": "association", "guild": "guild", "gremio": "guild", "league": "league", "liga": "league",
    "coalition": "coalition", "coalicion": "coalition", "alliance": "alliance", "alianza": "alliance", "federation": "federation", "federacion": "federation",
    "society": "society", "sociedad": "society", "collective": "collective", "colectivo": "collective", "chamber": "chamber", "camara": "chamber",
    "network": "network", "red": "network", "club": "club", "bureau": "bureau", "group": "group", "grupo": "group",
    "board": "board", "commission": "commission", "committee": "committee", "junta": "board", "comision": "commission", "comite": "committee",
}  # fmt: skip
PUBLIC = frozenset(["board", "commission", "committee"])
# These words name an organisation only with a capital or with words that tell whose it is.
_LOOSE = frozenset(
    ["club", "bureau", "society", "network", "alliance", "collective", "group", "union", "league", "federation"]
)
# Words that stand in the name of any public body, and those of the body that decides itself.
_GENERAL = frozenset(
    "people city county state federal district council board committee department office school = =member member court legislature".split()
)
_FAMILIES = {
    "company": "store", "chamber": "store", "landlord": "owner", "property": "owner", "cyclist": "bicycle", "host": "guest", "employer": "store",
}  # fmt: skip
# A club or a bureau that is meant as an organisation is written with a capital.
_CAPITAL = frozenset(["club", "bureau", "network"])
# `the group Keep Our Creek`
_NAMED_AFTER = frozenset(["group", "coalition", "collective"])
_OF = frozenset("of for de del".split())
_LINKS = frozenset("the los las la el de del of some - y and &".split())
_LINKED = frozenset("y and &".split())
_TELLING = ("who", "thing", "body", "policy")


@dataclass(frozen=True, slots=True)
class Organisation:
    """One as a sentence names it: its words from `start` to `stop`, its kind, and what tells it from others.

    `The Marlowe Avenue Business Association` holds `marlowe`, `street` and `store`; `the association` holds nothing.
    """

    start: int
    stop: int
    kind: str
    tokens: frozenset[str]
    printed: str

    @property
    def subject(self) -> frozenset[str]:
        """As the subject of a claim."""
        return frozenset([ORGANISATION, "@" + self.kind]) | self.tokens


def organisations(statement: Statement) -> list[Organisation]:
    """Those that the sentence names, in order; `Local 88, the jail officers' union,` is one."""
    kinds = [text.removesuffix("'s") for text in statement.texts]
    called = _movements(statement) if _FIRST & statement.held else []
    if not _KINDS.keys() & set(kinds):
        return called
    found: list[Organisation] = []
    for place, text in enumerate(kinds):
        if text in _KINDS and (not found or place >= found[-1].stop) and (one := _named(statement, place)):
            if found and _beside(statement, found[-1], one):
                found[-1] = replace(found[-1], stop=one.stop, tokens=found[-1].tokens | one.tokens | {"@" + one.kind})
            else:
                found.append(one)
    apart = [one for one in called if not any(one.start < other.stop and other.start < one.stop for other in found)]
    return sorted([*found, *apart], key=lambda one: one.start)


def _movements(statement: Statement) -> list[Organisation]:
    """Groups that are called by what they want: `Mothers for Safe Streets`, `Save Our Creek`, `Vecinos por el Parque`."""
    found: list[Organisation] = []
    for place, text in enumerate(statement.texts):
        if text not in _FIRST or not _capital(statement, place) or (found and place < found[-1].stop):
            continue
        stop = place + 1
        while stop < len(statement.words) and (
            _large(statement, stop) or (statement.texts[stop] in _JOINING and _large(statement, stop + 1))
        ):
            stop += 1
        whole = {one for one in statement.texts[place:stop] if one not in _JOINING}
        if len(whole) > _TWO or (
            len(whole) == _TWO and {"our", "the", "for", "of", "por", "de"} & set(statement.texts[place:stop])
        ):
            found.append(
                Organisation(
                    place, stop, "group", frozenset("=" + one for one in whole), statement.printed(place, stop)
                )
            )
    return found


def _joins(statement: Statement, place: int) -> bool:
    """A small word inside a name."""
    return (
        statement.texts[place] in _JOINING and statement.texts[place - 1] not in _KINDS and _large(statement, place + 1)
    )


def _large(statement: Statement, place: int) -> bool:
    return place < len(statement.words) and statement.words[place].kind == "word" and _capital(statement, place)


_TWO = 2
_FIRST = frozenset(
    "save keep stop protect friends citizens neighbors mothers parents residents taxpayers families students workers doctors nurses people women concerned amigos vecinos madres padres ciudadanos familias salvemos".split()
)
_JOINING = frozenset("for of our the on against in and de del la el los las por contra y".split())


def _beside(statement: Statement, one: Organisation, other: Organisation) -> bool:
    """One in apposition to the other: a comma and perhaps an article between."""
    between = statement.texts[one.stop : other.start]
    whole = one.kind not in PUBLIC and other.kind not in PUBLIC
    return whole and between[:1] == [","] and set(between[1:]) <= {"the", "a", "el", "la", "un", "una"}


def _named(statement: Statement, head: int) -> Organisation | None:
    kind = _KINDS[statement.texts[head].removesuffix("'s")]
    numbered = statement.texts[head] == "local" and statement.words[head + 1 : head + 2]
    if statement.texts[head] == "local" and not (numbered and numbered[0].kind == "number"):
        return None
    if "-" in statement.texts[max(0, head - 1) : head] + statement.texts[head + 1 : head + 2]:
        return None
    start, stop = _before(statement, head), _after(statement, head + (2 if numbered else 1))
    while kind in _NAMED_AFTER and stop < len(statement.words) and (_large(statement, stop) or _joins(statement, stop)):
        stop += 1
    printed = statement.printed(start, stop)
    tokens = _tokens(statement, [place for place in range(start, stop) if place != head])
    if kind == "chamber":
        if not {"commerce", "comercio"} & set(statement.texts[start:stop]):
            return None if not statement.named(head) else Organisation(start, stop, kind, frozenset(), printed)
        tokens = tokens - {"store"} | {"@commerce"}
    if kind in _CAPITAL and not statement.named(head):
        return None
    if kind in PUBLIC and (not tokens or _office_of(statement, head)):
        return None
    if kind == "group" and statement.texts[start - 1 : start] and statement.texts[start - 1] in _SOME:
        return None
    if not tokens and kind in _LOOSE and not _meant(statement, head):
        return None
    return Organisation(start, stop, kind, tokens, printed)


def _meant(statement: Statement, head: int) -> bool:
    """`the union`, `their union`, `union leader Ann Roe`."""
    after = statement.texts[head + 1 : head + 2]
    return bool(_THAT & set(statement.texts[max(0, head - 1) : head])) or after in (
        ["leader"],
        ["president"],
        ["chief"],
    )


def _office_of(statement: Statement, head: int) -> bool:
    """`Board Chairwoman Petty`, `commission member`: somebody of a body."""
    after = statement.texts[head + 1 : head + 2]
    return bool(after) and (after[0] in _MEMBERS or statement.named(head + 1))


_MEMBERS = frozenset("member members chair chairman chairwoman president miembro miembros".split())
_SOME = frozenset(["a", "an", "un", "una"])
_THAT = frozenset("the their his her its our this that el la su sus nuestro nuestra".split())


def _before(statement: Statement, head: int) -> int:
    """Where the words begin that stand before the kind: names, and whose organisation it is."""
    start = head
    while start and _belongs(statement, start - 1, head):
        start -= 1
    while start < head and statement.texts[start] in _LINKS:
        start += 1
    return start


def _belongs(statement: Statement, place: int, head: int) -> bool:
    text = statement.texts[place]
    if text == "-":
        return True
    if text in _LINKED:
        return statement.named(place - 1) and statement.named(place + 1) and place > 1
    if statement.words[place].kind != "word" or text in _LINKS or statement.texts[place - 1] in _RELATIVE:
        return False
    if statement.named(place) or (not place and _capital(statement, place) and text not in _THAT):
        return not text.endswith("'s") or place == head - 1 or not _person_before(statement, place)
    after = statement.words[place].stop
    theirs = text.endswith("s") and statement.text[after : after + 1] in _APOSTROPHES
    return (theirs or bool(of_class(frozenset(statement.concepts[place]), "who", "thing"))) and not text.endswith("ed")


_APOSTROPHES = frozenset(["'", "’"])
_RELATIVE = frozenset(["who", "quien", "que"])


def _person_before(statement: Statement, place: int) -> bool:
    """`Elm's Parents Association` names a town."""
    return place > 0 and statement.named(place - 1)


def _capital(statement: Statement, place: int) -> bool:
    return statement.text[statement.words[place].start].isupper()


def _after(statement: Statement, stop: int) -> int:
    """Where the words end that follow the kind: `of the Public Service Workers`, `de los empleados de la biblioteca`."""
    last = stop
    while statement.texts[last : last + 1] and statement.texts[last] in _OF:
        place = last + 1
        while place < len(statement.words) and (statement.texts[place] in _LINKS or _counted(statement, place)):
            place += 1
        first = place
        while place < len(statement.words) and _tells(statement, place):
            place += 1
        if place == first:
            break
        last = place
    return last


def _counted(statement: Statement, place: int) -> bool:
    return statement.words[place].kind == "number"


def _tells(statement: Statement, place: int) -> bool:
    text = statement.texts[place]
    if text in _LINKED:
        return statement.named(place - 1) and statement.named(place + 1)
    if statement.words[place].kind != "word" or text.endswith("ed"):
        return False
    whose = (
        statement.texts[place - 1] in _OF | _LINKS
        and text.endswith("s")
        and statement.concepts[place][:1] == ("=" + stem(text, statement.language),)
    )
    return statement.named(place) or whose or bool(of_class(frozenset(statement.concepts[place]), "who", "thing"))


def _tokens(statement: Statement, places: Iterable[int]) -> frozenset[str]:
    """What tells an organisation from others: names without a concept as printed, all else by its concepts."""
    found: set[str] = set()
    for place in places:
        if statement.words[place].kind == "number":
            found.add("#" + statement.texts[place]) if statement.texts[place - 1] == "local" else None
            continue
        known = [one for one in statement.concepts[place] if not one.startswith("=")]
        if statement.texts[place] in _KINDS or statement.texts[place] in _LINKS:
            continue
        if known:
            found |= of_class(frozenset(known), *_TELLING, *(("act",) if statement.named(place) else ()))
        elif len(statement.texts[place]) > 1:
            name = statement.texts[place].removesuffix("'s")
            found.add(name if statement.named(place) else "=" + name)
    return frozenset(_FAMILIES.get(one, one) for one in found) - _GENERAL


def is_organisation(subject: frozenset[str]) -> bool:
    """True for the subject of a claim of an organisation."""
    return ORGANISATION in subject
