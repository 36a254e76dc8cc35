"""Whether a sentence holds the kind of thing that a question asks for."""

from __future__ import annotations

import re
from collections.abc import Callable

from knowledge.answers import Asks
from knowledge.lexicon import Alternative
from knowledge.question.reading import Reading
from knowledge.question.slots import Slot
from knowledge.text.analysis import fold, stem, tokens
from knowledge.text.names import Name, is_organisation, names

from .amounts import NONE, Fit, amount_in, count_in, money_in, share_in, tally_in
from .speech import SAYING, has_quotation
from .times import time_in

_REASON = re.compile(
    r"\b(?:because|due to|reasons?|citing|cited|in order to|so that|to ensure|aims? to|argu\w+|concerns?|concerned|fear\w*|necessary|needed|justif\w+|believ\w+|believing|as a result|"
    r"por eso|razon(?:es)?|motivos?|a causa|tem(?:en|ia|ian|or)|preocup\w+|since|driven by|prompted|influenced by|pressure|after|worr\w+|in response|help\w*|to comply|accounts? for|accounted for|moved (?:him|her|them|me)|won (?:him|her|them|me|\w+) over|persuad\w*|convinc\w*|sway\w*|play(?:s|ed)? a part|stems? from|the result of|blam\w+|thanks to|porque|debido|para)\b"
)
_DEFINING = re.compile(
    r"\bwhich (?:allow|let|empower|authoriz|mean|requir|permit|give|ban|bar|prohibit|limit|cover|is|are)\w*\b|\b(?:is|are) (?:an? |the )?\w+|\bknown as\b|\bdefin\w+|\brefers? to\b|\bmeans?\b|\bdescrib\w+\b|\bthat (?:allow|let|empower|authoriz|permit|give)\w*\b|\ballow\w* \b|\bempower\w*\b|\b(?:es|son) (?:un|una|el|la|los|las)\b|\bpermit(?:e|en|ira)\b|\bsignifica\b|\bconsiste\b|\bunder (?:the|which)\b|\bsuch as\b|\bestablish\w*\b|\bpermits?\b"
)
_PEOPLE = re.compile(
    r"\b(?:residents|advocates|critics|opponents|supporters|proponents|commissioners|officials|officers|members|leaders|groups|activists|parents|teachers|students|tenants|landlords|owners|drivers|council|board|commission|"
    r"department|agency|office|district|company|companies|contractor|owner|operator|family|families|household|taxpayers|guardian|staff|worker|workers|authority|commissioner|trustee|trustees|police|mayor|chief|governor|spokes\w+|judge|court|city|county|school|state|neighbors|merchants|businesses|workers|voters|union|"
    r"residentes|vecinos|activistas|criticos|opositores|comisionad[oa]s?|funcionarios|agentes|padres|maestr[oa]s|estudiantes|alumnos|inquilinos|duenos?|propietarios?|conductores|"
    r"concejal\w*|concejo|comision|junta|departamento|oficina|empresas?|companias?|familias?|trabajador(?:es)?|alcalde(?:sa)?|jef[ea]|gobernador\w*|portavoz|voceros?|vocera|juez|jueza|tribunal|ciudad|condado|escuelas?|estado|sindicato|votantes|contribuyentes)\b"
)
HARD = frozenset({Asks.TALLY, Asks.COUNT, Asks.MONEY, Asks.SHARE, Asks.AMOUNT})


Check = Callable[[str, Reading], Fit]


def fit(text: str, reading: Reading) -> Fit:
    """How well a sentence fits the kind of answer that is asked for."""
    return _CHECKS.get(reading.asks, _anything)(text, reading)


_EXPECTED, _UNEXPECTED = 1.0, 0.4


def _anything(text: str, reading: Reading) -> Fit:
    """What no kind is asked of may still be of the turn that the question makes likely: a permission, a penalty."""
    if reading.words_of and not reading.mentions:
        return Fit(_as_words(text))
    if not reading.expects:
        return Fit(0.5)
    return Fit(_EXPECTED if as_expected(text, reading) else _UNEXPECTED)


_QUOTED, _TOLD, _UNTOLD = 1.0, 0.5, 0.4
_TELLS = re.compile(rf"\b{SAYING}\b")


def _as_words(text: str) -> float:
    """Where a group is asked about, what is said comes before what is done."""
    if has_quotation(text):
        return _QUOTED
    return _TOLD if _TELLS.search(fold(text)) else _UNTOLD


def as_expected(text: str, reading: Reading) -> bool:
    """True where the sentence says what the turn of the question makes likely, or where nothing is."""
    folded = fold(text)
    return not reading.expects or any(one.told.search(folded) for one in reading.expects)


_PLACE_REACH, _NAME_REACH = 60, 15


def _named(text: str, reading: Reading) -> Fit:
    """A proper name that the question itself does not hold, near the thing that is asked for."""
    if reading.head is None:
        new = _new_names(text, reading)
        return Fit(0.8, new[0].text) if new else NONE
    return _beside_head(text, reading, _NAME_REACH if _PEOPLE.search(reading.head.stem) else _PLACE_REACH)


def _beside_head(text: str, reading: Reading, reach: int, kind: Callable[[Name], bool] = lambda _: True) -> Fit:
    """The same, no farther than `reach` characters from the head: `Judge Ann Roe`, `towns such as Doral`."""
    head = reading.head
    for name in filter(kind, _new_names(text, reading)):
        near = f"{name.title} {text[max(0, name.start - reach) : name.stop + reach]}"
        around = {stem(token.text) for token in tokens(near)}
        if head is None or any(around.issuperset(way.stems) for way in _ways(head, reading)):
            return Fit(1.0, name.text)
    return NONE


def _ways(head: Slot, reading: Reading) -> list[Alternative]:
    """Names of several are asked of those very ones; the name of one may stand beside another word for the office."""
    return [way for way in head.alternatives if way.same and (way.weight == 1.0 or "names" not in reading.english)]


def _place(text: str, reading: Reading) -> Fit:
    """A name that belongs to no body and nobody with an office; where several are asked for, a list of names."""
    found = _beside_head(text, reading, _PLACE_REACH, _is_place)
    several = _ASKS_PLACES.search(reading.english) and not _LISTS.search(text)
    return Fit(found.degree * (_ONLY_ONE if several else 1.0), found.value)


_ONLY_ONE = 0.2
_ASKS_PLACES = re.compile(
    r"\b(?:which|what) (?:\w+ ){0,2}(?:cities|towns|countries|counties|places|states|neighbou?rhoods|streets)\b"
)
_LISTS = re.compile(
    r"\b(?:like|such as|including|among them|both|in|from) (?:the )?[A-ZÁÉÍÓÚ][\w.’'-]+(?: [A-Z][\w.’'-]+)*(?:,| and| y) (?:and |y )?[A-ZÁÉÍÓÚ]"
)


def _is_place(name: Name) -> bool:
    return not name.title and not is_organisation(name.text) and fold(name.text) not in _COUNTRY


_COUNTRY = frozenset({"united states", "america", "u.s.", "us", "usa"})


def _new_names(text: str, reading: Reading) -> list[Name]:
    asked = {stem(token.text) for token in reading.tokens}
    return [name for name in names(text) if not {stem(token.text) for token in tokens(name.text)} <= asked]


def _person(text: str, reading: Reading) -> Fit:
    office = _ASKS_HOLDER.search(reading.english)
    if office and reading.head and reading.head.known:
        return _beside_head(text, reading, _PLACE_REACH)
    if _ASKS_NAMES.search(reading.english):
        return _beside_head(text, reading, _NAME_REACH, _is_whole_name)
    return _some_person(text, reading, 1.0 if as_expected(text, reading) else _UNEXPECTED)


def _is_whole_name(name: Name) -> bool:
    """`Miami officers` names no officer."""
    return bool(name.title) or len(name.text.split()) > 1 or is_organisation(name.text)


def _some_person(text: str, reading: Reading, worth: float) -> Fit:
    new = _new_names(text, reading)
    if new:
        return Fit(worth, new[0].text)
    if not _PEOPLE.search(fold(text)) or _ASKS_ONE.search(reading.english):
        return NONE
    return Fit(worth * (0.2 if _ASKS_WHICH.search(reading.english) else 0.6))


_ASKS_ONE = re.compile(
    r"\b(?:which|what) (?:\w+ )?(?:commissioner|council ?(?:member|man|woman|or)|trustee|supervisor|official|politician|leader|mayor|lawyer|attorney|judge|expert|economist|activist|advocate|speaker|sheriff|senator|lawmaker)\b"
)
_ASKS_WHICH = re.compile(r"\bwhich (?!groups?\b|organi[sz]ations?\b|side\b)")
# Who holds an office is told beside the office's name.
_ASKS_HOLDER = re.compile(
    r"\bwho(?:'s|s| is| was| are| were) (?:the|your|our) (?:\w+ ){0,2}(?:judges?|mayor|chief|sheriff|governor|director|president|lawyers?|attorneys?|superintendent|principal|spokes\w+|chair\w*|owners?|founder|author|sponsors?|developer|contractor|manager|clerk|treasurer|secretary|landlord)\b"
)
_ASKS_NAMES = re.compile(r"\bnames?\b|\bwhat(?:'s| is) (?:he|she) called\b")


_CONTACT = re.compile(
    r"\bhttps?://\S|\bwww\.|\b\S+@\S+\.\w|\b\w+\.(?:com|org|gov|net|edu)\b|\(?\b\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b|\b\d{3,5} [A-Z]\w+ (?:Street|St|Avenue|Ave|Drive|Road|Rd|Blvd|Boulevard)\b"
)


def _contact(text: str, reading: Reading) -> Fit:
    found = _CONTACT.search(text)
    return Fit(1.0, found[0]) if found else NONE


def _reason(text: str, reading: Reading) -> Fit:
    return Fit(1.0) if _REASON.search(fold(text)) else Fit(0.4)


def _words(text: str, reading: Reading) -> Fit:
    return Fit(0.5)


def _meaning(text: str, reading: Reading) -> Fit:
    return Fit(1.0) if _DEFINING.search(fold(text)) else Fit(0.4)


_CHECKS: dict[Asks, Check] = {
    Asks.TALLY: tally_in,
    Asks.COUNT: count_in,
    Asks.MONEY: money_in,
    Asks.SHARE: share_in,
    Asks.AMOUNT: amount_in,
    Asks.TIME: time_in,
    Asks.PLACE: _place,
    Asks.PERSON: _person,
    Asks.NAMED: _named,
    Asks.CONTACT: _contact,
    Asks.REASON: _reason,
    Asks.WORDS: _words,
    Asks.MEANING: _meaning,
}
