"""Spanish verb endings: from a form as typed to the infinitives it can belong to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class Tense(StrEnum):
    """What an ending tells about time, as far as English shows it."""

    PRESENT = "present"
    PAST = "past"
    FUTURE = "future"
    CONDITIONAL = "conditional"
    BASE = "base"
    PARTICIPLE = "participle"
    GERUND = "gerund"


@dataclass(frozen=True, slots=True)
class Form:
    """An infinitive, and the tense and person (1, 2, 3) of one of its forms."""

    infinitive: str
    tense: Tense
    person: int = 3
    plural: bool = False


def _endings() -> dict[str, list[tuple[str, Tense, int, bool]]]:
    """Endings in the spelling of sounds (v is b), each with the infinitive endings it belongs to."""
    table = """
        a:present:3 ar; an:present:3p ar; as:present:2 ar; amos:present:1p ar; e:present:3 er ir ar; en:present:3p er ir ar;
        es:present:2 er ir; emos:present:1p er ar; imos:present:1p ir; o:past:3 ar; e:past:1 ar; aste:past:2 ar; aron:past:3p ar;
        io:past:3 er ir; i:past:1 er ir; iste:past:2 er ir; ieron:past:3p er ir; yo:past:3 er ir uir; yeron:past:3p er ir uir;
        aba:past:3 ar; aban:past:3p ar; abas:past:2 ar; abamos:past:1p ar; ia:past:3 er ir; ian:past:3p er ir; iamos:past:1p er ir;
        ara:future:3 ar; aran:future:3p ar; are:future:1 ar; aras:future:2 ar; aremos:future:1p ar;
        era:future:3 er; eran:future:3p er; eremos:future:1p er; ira:future:3 ir; iran:future:3p ir; iremos:future:1p ir;
        aria:conditional:3 ar; arian:conditional:3p ar; ariamos:conditional:1p ar; eria:conditional:3 er; erian:conditional:3p er;
        iria:conditional:3 ir; irian:conditional:3p ir; iera:past:3 er ir; ieran:past:3p er ir; ase:past:3 ar; asen:past:3p ar;
        ado:participle:3 ar; ada:participle:3 ar; ados:participle:3p ar; adas:participle:3p ar; ido:participle:3 er ir;
        ida:participle:3 er ir; idos:participle:3p er ir; idas:participle:3p er ir; ando:gerund:3 ar; iendo:gerund:3 er ir;
        yendo:gerund:3 er ir uir; ar:base:3 ar; er:base:3 er; ir:base:3 ir; a:present:3 er ir; an:present:3p er ir;
        ye:present:3 uir; yen:present:3p uir; jo:past:3 sir
    """
    found: dict[str, list[tuple[str, Tense, int, bool]]] = {}
    for line in table.replace("\n", " ").split(";"):
        (ending, tense, who), *infinitives = line.split()[0].split(":"), *line.split()[1:]
        for infinitive in infinitives:
            found.setdefault(ending, []).append((infinitive, Tense(tense), int(who[0]), who.endswith("p")))
    return found


_ENDINGS = _endings()
_LONGEST = max(map(len, _ENDINGS))
_VOWEL_CHANGES = (
    (r"ue(?=[^aeiou]*$)", "o"),
    (r"ie(?=[^aeiou]*$)", "e"),
    (r"i(?=[^aeiou]*$)", "e"),
    (r"u(?=[^aeiou]*$)", "o"),
)


def forms(sound: str) -> Iterator[Form]:
    """Readings of a verb form, the longest ending first; the caller knows which infinitives exist."""
    for length in range(min(_LONGEST, len(sound) - 1), 0, -1):
        for infinitive, tense, person, plural in _ENDINGS.get(sound[-length:], ()):
            for root in _roots(sound[:-length]):
                yield Form(root + infinitive, tense, person, plural)


def _roots(root: str) -> Iterator[str]:
    yield root
    for pattern, vowel in _VOWEL_CHANGES:
        if changed := re.search(pattern, root):
            yield root[: changed.start()] + vowel + root[changed.end() :]
