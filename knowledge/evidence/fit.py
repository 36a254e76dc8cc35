"""Whether a sentence holds the kind of thing that a question asks for."""

from __future__ import annotations

import re
from collections.abc import Callable

from knowledge.answers import Asks
from knowledge.lexicon import Alternative
from knowledge.question.reading import Reading
from knowledge.question.slots import Slot
from knowledge.text.analysis import fold, stem, tokens
from knowledge.text.dates import Exactness, Moment, moments
from knowledge.text.figures import NUMBER_WORDS
from knowledge.text.names import Name, is_organisation, names

from .amounts import NONE, Fit, amount_in, count_in, money_in, share_in, tally_in
from .speech import SAYING, has_quotation

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


_EXACTNESS = {
    Exactness.DAY: 1.0,
    Exactness.MONTH: 0.9,
    Exactness.YEAR: 0.8,
    Exactness.WEEKDAY: 0.7,
    Exactness.VAGUE: 0.5,
}


_CLOCK = re.compile(
    r"\b\d{1,2}(?::\d{2})?\s?[ap]\.?\s?m\b|\b\d{1,2}:\d{2}\b|\b(?:noon|midnight|mediodia|medianoche)\b"
    rf"|\b(?:\d{{1,2}}|una|once|{'|'.join(NUMBER_WORDS)})(?: y (?:media|cuarto))? de la (?:manana|tarde|noche|madrugada)\b"
    rf"|\b(?:a|de|desde|hasta|entre) las? (?:\d{{1,2}}|una|once|{'|'.join(NUMBER_WORDS)})(?: y (?:media|cuarto))?(?=[,.;]|$)"
)
_PART_OF_DAY = re.compile(
    r"\b(?:late|evening|night|morning|afternoon|overnight|dawn|hours|noche|anoche|madrugada|por la (?:tarde|manana))\b"
)
_ASKS_CLOCK = re.compile(r"\b(?:what|which) (?:times?|hours?)\b|\btime of (?:the )?day\b|\bday or night\b|\bhow late\b")


_ASKS_DURATION = re.compile(
    r"\bhow much (?:\w+ )?(?:time|longer)\b|\bhow long\b(?! (?:ago|before|since))|\bhow many (?:hours|days|weeks|months|years)\b"
)
_DURATION = re.compile(
    rf"\b(?:\d+(?:[.,]\d+)?|an?|half an?|several|{'|'.join(NUMBER_WORDS)})(?:-| )(?:full |more |business )?(?:hours?|days?|weeks?|months?|years?|minutes?)\b"
    rf"|\b(?:\d+(?:[.,]\d+)?|un|una|media|varias|varios|{'|'.join(NUMBER_WORDS)}) (?:horas?|dias?|semanas?|mes(?:es)?|anos?|minutos?)\b"
    r"|\b(?:hours|days|weeks|months|years) of\b|\blengthy\b|\ball (?:day|night|evening)\b|\b(?:hour|day|week|month|year)s?-long\b"
)
# A date may bound what lasts, but it does not say how long.
_BOUND, _NO_BOUND = 0.4, 0.2
_UNTIL = re.compile(r"\b(?:until|till|through|ends?|ending|expires?|hasta|vence|termina)\b")


def _time(text: str, reading: Reading) -> Fit:
    if _ASKS_CLOCK.search(reading.english):
        return _clock(text)
    lasting = bool(_ASKS_DURATION.search(reading.english))
    span = _DURATION.search(fold(text)) if lasting else None
    if span:
        return Fit(1.0, text[span.start() : span.end()])
    found = [(_tells_when(moment, text), moment) for moment in moments(text)]
    if not found:
        return NONE
    degree, best = max(found, key=lambda one: one[0])
    return Fit(degree * (_worth_of_a_date(text) if lasting else 1.0), best.text)


def _worth_of_a_date(text: str) -> float:
    return _BOUND if _UNTIL.search(fold(text)) else _NO_BOUND


_TOLD_ON = re.compile(r"\b(?:reported|wrote|said|says|told|announced|according to)\b[^,;.]{0,24}$")
_OF_THE_TELLING = 0.35


def _tells_when(moment: Moment, text: str) -> float:
    """The day on which somebody told it says less of when it was."""
    told = _TOLD_ON.search(fold(text[: moment.start]))
    return _EXACTNESS[moment.exactness] * (_OF_THE_TELLING if told else 1.0)


# Live notes begin with the time at which they were written.
_NOTED_AT = re.compile(r"^\W*\d{1,2}:\d{2}(?:\s?[ap]\.?\s?m)?\b")


def _clock(text: str) -> Fit:
    folded = fold(text)
    noted = _NOTED_AT.match(folded)
    for degree, pattern in ((1.0, _CLOCK), (0.7, _PART_OF_DAY), (0.5, _NOTED_AT)):
        if found := pattern.search(folded, noted.end() if noted and pattern is not _NOTED_AT else 0):
            return Fit(degree, text[found.start() : found.end()])
    return NONE


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
    """A name that belongs to no body and nobody with an office."""
    return _beside_head(text, reading, _PLACE_REACH, _is_place)


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
    Asks.TIME: _time,
    Asks.PLACE: _place,
    Asks.PERSON: _person,
    Asks.NAMED: _named,
    Asks.CONTACT: _contact,
    Asks.REASON: _reason,
    Asks.WORDS: _words,
    Asks.MEANING: _meaning,
}
