"""For whom somebody speaks in an article: `her members`, `the union` and `the mayor` are named elsewhere in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from knowledge.claims.model import Claim, ClaimKind
from knowledge.claims.places.elsewhere import facility
from knowledge.claims.statement import Statement
from knowledge.models import Article
from knowledge.text.analysis import fold
from knowledge.text.sentences import sentence_spans

from .holders import MEMBERS
from .organisations import ORGANISATION, Organisation, is_organisation, organisations
from .stances import VOTE

_NAME = r"[A-ZÁÉÍÓÚÑ][\w'’-]+(?: [A-Z]\.)?(?: (?:de la |de |del )?[A-ZÁÉÍÓÚÑ][\w'’-]+){1,2}"
_OFFICES = {
    "mayor": "mayor", "alcalde": "mayor", "alcaldesa": "mayor", "sheriff": "sheriff", "alguacil": "sheriff", "chief": "chief", "jefe": "chief", "jefa": "chief",
    "superintendent": "superintendent", "superintendente": "superintendent", "governor": "governor", "gobernador": "governor", "gobernadora": "governor",
    "manager": "manager", "administrator": "manager", "gerente": "manager", "administrador": "manager", "administradora": "manager",
    "director": "director", "directora": "director", "prosecutor": "prosecutor", "fiscal": "prosecutor",
}  # fmt: skip
_TITLE = re.compile(
    rf"\b(?P<office>(?i:{'|'.join(_OFFICES)})),? (?P<name>{_NAME})|(?P<held>{_NAME}), (?:the |el |la )?(?:\w+['’]s |\w+ ){{0,2}}(?P<what>{'|'.join(_OFFICES)})\b(?! of| de| del)",
)
_TITLES = frozenset(
    "council member councilman councilwoman councilor commissioner trustee alderman alderwoman supervisor senator representative dr rev reverend pastor captain capt lt sgt officer professor judge president chair mr mrs ms".split()
)
_MANY = frozenset("members leaders representatives officials miembros dirigentes representantes".split())
# What may stand between somebody and the organisation that somebody speaks for.
_LINKING = frozenset(
    ", president chair chairman chairwoman director head leader chief spokesman spokeswoman spokesperson secretary treasurer vice executive business agent representative representing of for the who heads leads directs "
    "represents runs chairs founded as is on behalf speaks speaking next first whose here comes and presidente presidenta directora vocero vocera portavoz lider lideresa secretario secretaria general de del la el los las "
    "que encabeza dirige preside representa en nombre at microphone a longtime retired local union".split()
)
_ROLES = frozenset(
    "president chair chairman chairwoman leader head heads leads director directs represents speaks spokesman spokeswoman chief secretary presidente presidenta lider vocero vocera portavoz encabeza dirige preside".split()
)
_FOLLOWING = _ROLES | {"'", "s", ",", "its", "su"}
_ITS = re.compile(
    rf"\b(?:[Ii]ts|[Ss]u|[Tt]he (?:union|group|association|guild|league|chamber|coalition|alliance)(?:'s|’s)) (?:\w+ )?(?:president|chair\w*|director|leader|head|spokes\w+|secretary|president[ea]|directora|l[ií]der|vocer[oa]),? (?P<name>{_NAME})"
)
_SHORT = 6
_NEAR = 400


@dataclass(frozen=True, slots=True)
class Mention:
    """An organisation where an article names it."""

    paragraph: int
    place: int
    named: Organisation


@dataclass(frozen=True, slots=True)
class Speakers:
    """Of an article: the surname that goes with an office, the organisation that somebody speaks for, and where each is named."""

    offices: dict[str, str]
    members: dict[str, Organisation]
    mentions: tuple[Mention, ...]
    towns: frozenset[str]

    def nearest(self, claim: Claim) -> Organisation | None:
        """The organisation that was named last, with a name if any was, before the end of the claim's sentence."""
        before = [one for one in self.mentions if (one.paragraph, one.place) < (claim.paragraph, claim.span.stop)]
        return next((one.named for one in reversed(before) if one.named.tokens), before[-1].named if before else None)


def spoken_for(article: Article, found: Sequence[Claim]) -> tuple[Claim, ...]:
    """The claims of an article with every holder of a stance named as fully as the article names it."""
    if not any(claim.kind in _RESOLVED for claim in found):
        return tuple(found)
    known = speakers(article)
    return tuple(one for claim in found if (one := _told(claim, known)))


_RESOLVED = frozenset([ClaimKind.STANCE, ClaimKind.AGENT])


def _credits(claim: Claim) -> bool:
    return claim.kind is ClaimKind.AGENT and "propose" in claim.frame


def _credited(claim: Claim, known: Speakers) -> Claim:
    """`The idea was the sheriff's own`: with the name; and of somebody named the office and the organisation."""
    if not claim.choice:
        office = known.offices.get(next(iter(claim.subject & known.offices.keys()), ""), "")
        return replace(claim, choice=office) if office else claim
    held = frozenset(office for office, surname in known.offices.items() if surname == claim.choice)
    body = known.members.get(claim.choice)
    return replace(claim, subject=claim.subject | held, modifiers=body.subject if body else frozenset())


def _told(claim: Claim, known: Speakers) -> Claim | None:
    if _credits(claim):
        return _credited(claim, known)
    if "$named" in claim.subject and claim.modifiers & known.towns:
        return replace(claim, subject=claim.subject - {"$named"} | {"$local"})
    if claim.kind is not ClaimKind.STANCE:
        return claim
    if is_organisation(claim.subject):
        return _organised(claim, known)
    office = next((known.offices[one] for one in claim.subject if one in known.offices), "")
    surname = office or next(iter(claim.subject), "")
    body = known.members.get(surname) if len(claim.subject) == 1 or office else None
    if body and claim.unit != VOTE:
        return replace(
            claim,
            subject=body.subject | {surname},
            modifiers=frozenset([surname]),
            printed=body.printed or claim.printed,
        )
    return replace(claim, subject=frozenset([surname])) if office else claim


def _organised(claim: Claim, known: Speakers) -> Claim | None:
    """`the guild` and `her members` are those of the organisation named last."""
    kinds = {one for one in claim.subject if one[0] == "@"} - {ORGANISATION}
    if claim.subject - kinds - {ORGANISATION}:
        full = _fullest(claim.subject, known)
        return _by(replace(claim, subject=full), known) if full else _by(claim, known)
    nearest = known.nearest(claim)
    named = nearest is not None and (bool(nearest.tokens) or not kinds & {MEMBERS, "@group"} or nearest.kind == "union")
    if nearest and named and (kinds & {MEMBERS, "@group", "@union"} or "@" + nearest.kind in kinds):
        return _by(replace(claim, subject=nearest.subject, printed=nearest.printed), known)
    return None if kinds & {MEMBERS, "@group"} else claim


def _by(claim: Claim, known: Speakers) -> Claim:
    """With whoever speaks for the organisation in the sentence."""
    words = set(re.findall(r"[\w'-]+", fold(claim.text)))
    named = frozenset(name for name, body in known.members.items() if name in words and body.subject == claim.subject)
    return replace(claim, subject=claim.subject | named, modifiers=named)


def _fullest(subject: frozenset[str], known: Speakers) -> frozenset[str]:
    """The longest name of the kind in the article of which this one is a part."""
    longer = [one.named.subject for one in known.mentions if subject < one.named.subject]
    return max(longer, key=len, default=frozenset())


@lru_cache(maxsize=256)
def speakers(article: Article) -> Speakers:
    """Read once for an article."""
    members: dict[str, Organisation] = {}
    mentions: list[Mention] = []
    for number, start, statement in _statements(article):
        named = organisations(statement)
        near = mentions and mentions[-1].paragraph == number and start - mentions[-1].place < _NEAR
        last = mentions[-1].named if near else None
        for one in named:
            mentions.append(Mention(number, start + statement.words[one.start].start, one))
            for surname in _speaking(statement, one):
                if body := one if one.tokens else _meant(one, last):
                    members.setdefault(surname, body)
        body = next((one for one in reversed(named) if one.tokens), last)
        if body and (found := _ITS.search(statement.text)):
            members.setdefault(_surname(found["name"]), body)
    return Speakers(_offices(article), members, tuple(mentions), _towns(article))


def _towns(article: Article) -> frozenset[str]:
    """Words of the names that the article uses as those of towns: `in Sable Creek`, `the Sable Creek council`, in capitals before a dash."""
    found = {
        word
        for paragraph in article.paragraphs
        for match in _TOWN.finditer(paragraph.text)
        for word in fold(match[0]).split()
    }
    return frozenset(found)


_TOWN = re.compile(
    r"(?<=\b[Ii]n )[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?|(?<=\b[Oo]f )[A-Z][\w'’-]+(?= (?:[A-Z][\w'’-]+ )?[a-z])|\b[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?(?= (?:City |Town |County |Village )?(?:Council|council|County|residents|taxpayers))|\b[A-Z]{3,}(?: [A-Z]{3,})*(?= [–—-])|(?<=\b[Ee]n )[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?"
)


def _meant(named: Organisation, last: Organisation | None) -> Organisation | None:
    """`the group` is the one named right before."""
    return last if last and last.tokens and (last.kind == named.kind or named.kind == "group") else None


def _statements(article: Article) -> Iterator[tuple[int, int, Statement]]:
    for paragraph in article.paragraphs:
        if paragraph.noise or paragraph.heading:
            continue
        for span in sentence_spans(paragraph.text):
            yield paragraph.number, span.start, Statement(paragraph.text[span.start : span.stop], article.language)


def _offices(article: Article) -> dict[str, str]:
    """Offices with the only one whom the article names with each."""
    found: dict[str, set[str]] = {}
    for paragraph in article.paragraphs:
        for match in _TITLE.finditer("" if paragraph.noise or paragraph.heading else paragraph.text):
            office, name = match["office"] or match["what"], match["name"] or match["held"]
            found.setdefault(_OFFICES[office.lower()], set()).add(_surname(name))
    return {office: next(iter(names)) for office, names in found.items() if len(names) == 1}


def _surname(name: str) -> str:
    return fold(name).split()[-1].replace("’", "'").removesuffix("'s")


def _speaking(statement: Statement, body: Organisation) -> list[str]:
    """Who is named beside an organisation as speaking for it: `Ann Roe, president of the guild`, `guild president Ann Roe`."""
    place = body.start - 1
    while place >= 0 and statement.texts[place] in _LINKING:
        place -= 1
    between = set(statement.texts[place + 1 : body.start])
    if place >= 0 and (between & _ROLES or (between and body.tokens)) and _person(statement, place):
        return [statement.texts[place].removesuffix("'s")]
    led = bool(between & _ROLES)
    place = body.stop
    while place < min(len(statement.words), body.stop + _SHORT) and statement.texts[place] in _FOLLOWING:
        place += 1
    last = place
    while last + 1 < len(statement.words) and _person(statement, last + 1):
        last += 1
    told = (led or _ROLES & set(statement.texts[body.stop : place])) and place < last and _person(statement, place)
    return [statement.texts[last].removesuffix("'s")] if told else []


def _person(statement: Statement, place: int) -> bool:
    """A capitalised word; at the head of a sentence one that the lexicon lacks."""
    text = statement.texts[place] if place < len(statement.words) else ""
    if not text or text in _TITLES | _MANY or not statement.named(place) or facility(text):
        return False
    return place > 0 or all(one.startswith("=") for one in statement.concepts[0])
