"""Which purse some words name: of the state, the city, a company, those who use something; and which fund of it."""

from __future__ import annotations

from knowledge.claims.statement import Statement

_AFTER, _TWO = 9, 2

_LOCAL = frozenset(["city", "county", "council", "district", "board", "mayor", "taxpayer"])


_USERS = frozenset(
    "passenger rider driver parent tenant landlord owner visitor customer patron host vendor student cyclist guest applicant ticketPrice fee fine rent family".split()
)


_GENERAL = frozenset(
    "general taxpayers taxpayer budget property reserve reserves overtime residents homeowners presupuesto contribuyentes impuestos residentes".split()
)


_FUNDS = frozenset(
    "levy fund funds settlement settlements lottery bond bonds fondo fondos acuerdo loteria bonos program".split()
)


_SKIP = frozenset(
    "city county state town federal the a an its their his her our own el la los las su sus un una".split()
)


_TAXED = frozenset("hotel tourist room bed gas fuel cigarette tobacco soda meals lodging payroll sales".split())


def purse(statement: Statement, places: list[int]) -> tuple[frozenset[str], frozenset[str]]:
    """The levels and the funds that some words name, and proper names among them."""
    places = [place for place in places if not statement.texts[place].endswith("ed")]
    words = [statement.texts[place].removesuffix("'s") for place in places]
    told, held = statement.at(places), set(words)
    found = {"$state"} if "state" in told or "estatal" in held else set()
    found |= {"$federal"} if held & _FEDERAL else set()
    found |= {"$donor"} if told & {"donation", "donor"} or held & _DONORS else set()
    found |= {"$users"} if told & _USERS or held & _PERSONS else set()
    found |= {"$company"} if "company" in told or held & _FIRMS else set()
    if not found and (told & _LOCAL or held & _GENERAL):
        found.add("$local")
    found |= {"$grant"} if "grant" in told else set()
    special = _special(statement, places)
    if special and not found:
        found.add("$local")
    names = frozenset(
        statement.texts[place].removesuffix("'s")
        for place in places
        if statement.named(place) and _unknown(statement, place)
    )
    if (
        names
        and not found
        and not _BUYS
        & {statement.texts[place] for place in range(places[-1] + 1, min(len(statement.words), places[-1] + _AFTER))}
    ):
        found.add("$named")
    return frozenset(found | special), names if found & {"$named", "$company"} else frozenset()


# `Celeste will be paying for it` tells of a customer.
_BUYS = frozenset(["paying"])


_FEDERAL = frozenset("federal washington federales".split())


_FIRMS = frozenset("developer developers promotora constructora".split())


_DONORS = frozenset("foundation philanthropy philanthropist fundacion donantes".split())


_PERSONS = frozenset(
    "holder holders applicants restaurants restaurant establishment ratepayers families mom dad pasajeros familias fees fines tolls tarifas multas".split()
)


def _unknown(statement: Statement, place: int) -> bool:
    return bool(statement.concepts[place]) and all(one.startswith("=") for one in statement.concepts[place])


def _special(statement: Statement, places: list[int]) -> set[str]:
    """`the general fund` and taxes are one purse, `the forfeiture fund` and `the parks levy` others."""
    words = [statement.texts[place] for place in places]
    named = [_own_words(words, at) for at, word in enumerate(words) if word in _FUNDS]
    taxed = [
        words[at - 1] for at, word in enumerate(words) if at and word in {"tax", "taxes"} and words[at - 1] in _TAXED
    ]
    own = {one for found in named for one in found if len(one) > _TWO} | set(taxed)
    if own and not own & _GENERAL:
        return {f"fund:{one}" for one in own}
    general = own or _GENERAL & set(words) or "tax" in statement.at(places)
    return {"fund:general"} if general else set()


def _own_words(words: list[str], at: int) -> list[str]:
    """What tells one fund from another: the words right before, else its kind."""
    own = [one for one in words[max(0, at - _TWO) : at] if one not in _SKIP and not one.endswith("'s")]
    return own or ([words[at]] if words[at] in _KINDS else [])


_KINDS = frozenset("settlement settlements lottery bonds bond".split())
