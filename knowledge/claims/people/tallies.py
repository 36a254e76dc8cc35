"""Results of votes: `5-4`, `four votes to three`, `por unanimidad`, `two of the seven voted against`."""

from __future__ import annotations

import re
from itertools import pairwise

from knowledge.claims.concepts import of_class
from knowledge.claims.figures.numerals import Numeral
from knowledge.claims.figures.revising import given_up
from knowledge.claims.model import Claim, ClaimKind, Range
from knowledge.claims.statement import Statement
from knowledge.claims.stating import claim
from knowledge.claims.times.moment import Moment

from .bodies import body_of
from .dissents import ALL, SIZES, UNKNOWN, dissent
from .matters import objects

_VOTING = re.compile(
    r"\b(?:vot\w+|approv\w+|pass(?:ed|es|age)?|adopt\w+|reject\w+|fail(?:ed|s)|ballot|split|margin|tally|back(?:ed|s)|recommend\w+|got behind|squeak\w+|cleared|carried|opposed|in favou?r|results?|decided(?=[^.;]{0,40}\d[-–]\d)|carries|went down|were for|for it|against(?=[.,;:]| when| it\b| the (?:\w+ )?(?:plan|measure|ordinance|motion)\b)|said (?:yes|no)|no votes?|of one mind"
    r"|aprob\w+|adopt\w+|rechaz\w+|fracas\w+)\b"
)
_BETWEEN = frozenset(
    "- – to a contra votes votos vote voto in favor favour for and y en against yes no yeas nays ayes noes nay aye sies members miembros de the si con".split()
)
_ALL = re.compile(
    r"\b(?:unanim\w+|all (?:\w+ ){1,3}(?:members|commissioners|trustees|councilors) (?:voted|backed|approved)|sin (?:un solo |ningun )?votos? en contra|without (?:a |a single |any )?(?:votes? against|no votes?|dissenting votes?|opposition)|not a single (?:vote against|no vote)|(?:nobody|no one|nadie)(?: (?:on|in|en) (?:the|el|la) \w+)? (?:voted|voto) (?:no|against|en contra)|without dissent)\b"
)
_NOT_ALL = re.compile(r"\b(?:not|no|wasn't|isn't|lejos de|far from)\b(?: \w+){0,3} ?$")
_FAILED = re.compile(
    r"\b(?:fail(?:ed|s)|reject(?:ed|s)|voted down|(?:went|goes|going) down|dies|died|defeat(?:ed|s)|turned down|(?<!el )(?<!ese )rechaz(?:o|a|aron|ad[oa]s?)|fracas\w+)\b"
)
_AGAINST = re.compile(r"\b(?:against|voted no|(?:said|say) no|no votes?|dissent\w*|opposed|en contra)\b")
_BACKED = re.compile(
    r"\b(?:got behind|backed|voted (?:for|yes|in favou?r)|approved|supported|apoyaron|respaldaron|votaron a favor)\b"
)
_FOR = re.compile(r"\b(?:for|in favou?r|yes|a favor)\b")
_LARGEST = 435
_AFTER_FOR, _AFTER_AGAINST = 6, 6
_NEAR, _TWO = 7, 2
# Those who speak or write for something do not vote.
_HEARD = frozenset(
    "heard speakers speaker spoke speak letters emails comments callers respondents survey signatures oradores cartas firmas".split()
)


def tallies(statement: Statement, numbers: list[Numeral], dates: list[Moment]) -> list[Claim]:
    """The results of votes that the sentence gives."""
    if not _VOTING.search(statement.folded):
        return []
    single = _unanimous(statement)
    results = [single] if single else _pairs(statement, numbers)
    if not results:
        results = [
            one for one in (_sides(statement, numbers) or _minority(statement, numbers) or dissent(statement),) if one
        ]
    return [_tally(statement, one, dates) for one in results]


def _tally(statement: Statement, result: tuple[str, int, int], dates: list[Moment]) -> Claim:
    choice, place, stop = result
    clause = statement.clause(place)
    day = min(dates, key=lambda one: (one.low != one.high, abs(one.start - place)), default=None)
    return claim(
        statement,
        ClaimKind.TALLY,
        clause,
        printed=statement.printed(place, stop),
        choice=choice,
        subject=body_of(statement, place, sum(int(one) for one in re.findall(r"\d+", choice))),
        names=frozenset() if UNKNOWN in choice else _voters(statement),
        qualifiers=objects(statement, stop),
        positive=not _FAILED.search(statement.folded) and not _lost(statement, place, stop),
        when=Range(day.low, day.high, day.low) if day else None,
        revises=bool(_REVISED.search(statement.folded)),
        around=frozenset(),
    )


def _lost(statement: Statement, start: int, stop: int) -> bool:
    """`Two in favor, five against`: fewer for it than against it."""
    told = [
        (_number(word.text), place)
        for place, word in enumerate(statement.words)
        if start <= place < stop and _number(word.text)
    ]
    if len(told) != _TWO or not _FOR.search(statement.printed(told[0][1], told[1][1]).lower()):
        return False
    return told[0][0] < told[1][0]


def _number(word: str) -> int:
    return int(word) if word.isdigit() else SIZES.get(word, 0)


def _voters(statement: Statement) -> frozenset[str]:
    """Whose vote it is: the names right before a body or the vote itself, else the places that the sentence names."""
    found = set()
    for place in range(len(statement.words)):
        if of_class(frozenset(statement.concepts[place]), "body", "who") or _VOTE & set(statement.concepts[place]):
            found |= _named_before(statement, place)
    return (frozenset(found) or statement.places_named) - _VOTING_WORDS


def _named_before(statement: Statement, place: int) -> set[str]:
    found, step = set(), place - 1
    while step >= 0 and statement.named(step):
        if not of_class(frozenset(statement.concepts[step]), "body", "who", "policy", "light"):
            found.add(statement.texts[step].removesuffix("'s"))
        step -= 1
    return found


_VOTING_WORDS = frozenset(
    "members motion lawmakers councilors commissioners trustees miembros concejales votes vote".split()
)
_VOTE = frozenset(["vote", "approve", "reject"])


_REVISED = re.compile(
    r"\b(?:correct(?:ed|ion|s)|earlier version|wrong (?:count|result)|rather than|instead of|not \w+[-–]\w+|certif\w+|official results?|final (?:count|tally)|recount\w*|corrigi\w+|rectific\w+|recuento)\b"
)


def spent(statement: Statement, numbers: list[Numeral]) -> frozenset[int]:
    """The words that a tally takes, which count nothing else."""
    if not _VOTING.search(statement.folded):
        return frozenset()
    sides = _sides(statement, numbers)
    results = [*_pairs(statement, numbers), *([sides] if sides and sides[0] != "all" else [])]
    return frozenset(place for _, start, stop in results for place in range(start, stop))


def _unanimous(statement: Statement) -> tuple[str, int, int] | None:
    found = _ALL.search(statement.folded) or ALL.search(statement.folded)
    if not found or _NOT_ALL.search(statement.folded[: found.start()]):
        return None
    place = next(one for one, word in enumerate(statement.words) if word.stop > found.start())
    return "all", place, place + 1


def _pairs(statement: Statement, numbers: list[Numeral]) -> list[tuple[str, int, int]]:
    """Two small numbers with nothing between them but words of a vote."""
    found: list[tuple[str, int, int]] = _to_nothing(statement, numbers)
    for one, other in pairwise(numbers):
        between = statement.texts[one.stop : other.start]
        fits = between and len(between) < _NEAR and set(between) <= _BETWEEN
        if (
            not fits
            or given_up(statement, one.start, other.stop)
            or not _small(one, other)
            or not _plain(statement, one, other)
            or _of_number(statement, one.start)
            or _dated(statement, other.stop)
        ):
            continue
        if not found or one.start >= found[-1][2]:
            found.append((_result(one, other), one.start, other.stop))
    return found


def _to_nothing(statement: Statement, numbers: list[Numeral]) -> list[tuple[str, int, int]]:
    """`five to nothing`, `cinco a cero`."""
    return [
        ("all", one.start, one.stop + 2)
        for one in numbers
        if statement.texts[one.stop : one.stop + 1] in (["to"], ["a"])
        and statement.texts[one.stop + 1 : one.stop + 2] in _NOTHING
    ]


_NOTHING = (["nothing"], ["nil"], ["zero"], ["cero"], ["none"])


def _small(*numbers: Numeral) -> bool:
    return all(one.low == one.high <= _LARGEST and one.low == int(one.low) for one in numbers)


def _plain(statement: Statement, one: Numeral, other: Numeral) -> bool:
    """Not `from 6 to 9 minutes`: only a vote's own words may stand around."""
    before = statement.texts[one.start - 1 : one.start]
    after = statement.texts[other.stop : other.stop + 1]
    return before not in (["from"], ["between"], ["entre"], ["$"]) and after not in (
        ["%"],
        ["percent"],
        ["minutes"],
        ["hours"],
        ["years"],
        ["-"],
    )


_NUMBERED = frozenset("ordinance resolution item bill law act case no number section ordenanza resolucion ley".split())


def _of_number(statement: Statement, place: int) -> bool:
    """`Resolution R-381-17` and `Ordinance 23-41` are no results."""
    if statement.texts[place - 1 : place] and statement.texts[place - 1] in _NUMBERED:
        return True
    return statement.texts[place - 1 : place] == ["-"] and place > 1 and statement.words[place - 2].kind == "word"


def _dated(statement: Statement, place: int) -> bool:
    return statement.texts[place : place + 1] in (["a.m."], ["p.m."], ["por"])


def _result(one: Numeral, other: Numeral) -> str:
    low, high = sorted((int(one.low), int(other.low)))
    return f"{high}-{low}" if low else "all"


def _sides(statement: Statement, numbers: list[Numeral]) -> tuple[str, int, int] | None:
    """`Five members voted for it and two voted against`, `8,962 in favor, 7,944 opposed`."""
    for one, other in pairwise(() if _HEARD & statement.held else numbers):
        whole = all(number.low == number.high == int(number.low) for number in (one, other))
        if whole and _sided(statement, one, other):
            return _result(one, other), one.start, other.stop
    return None


def _sided(statement: Statement, one: Numeral, other: Numeral) -> bool:
    """Two numbers near each other, one followed by words for those in favor, the other by words for those against."""
    shares = {"%", "percent", "por"} & {
        *statement.texts[one.stop : one.stop + 1],
        *statement.texts[other.stop : other.stop + 1],
    }
    if shares or other.start - one.stop > _AFTER_FOR + _AFTER_AGAINST:
        return False
    first = (
        statement.printed(one.stop, min(other.start, one.stop + _AFTER_FOR)).lower() if other.start > one.stop else ""
    )
    second = statement.printed(other.stop, min(len(statement.words), other.stop + _AFTER_AGAINST)).lower()
    return bool(_FOR.search(first) and _AGAINST.search(second)) or bool(_AGAINST.search(first) and _FOR.search(second))


def _minority(statement: Statement, numbers: list[Numeral]) -> tuple[str, int, int] | None:
    """`Two of the seven members voted against`: the losing side alone."""
    against = bool(_AGAINST.search(statement.folded))
    if len(numbers) != 2 or not _small(*numbers) or not (against or _BACKED.search(statement.folded)):
        return None
    one, other = numbers
    between = statement.texts[one.stop : other.start]
    if not between or between[0] not in {"of", "de"} or len(between) > 3 or one.low >= other.low:
        return None
    least, most = sorted((int(other.low - one.low), int(one.low)))
    if not against and most != int(one.low):
        return None
    return f"{most}-{least}", one.start, other.stop
