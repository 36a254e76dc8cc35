"""Which of the three languages a question is typed in, told by its little words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from knowledge.lexicon import english
from knowledge.lexicon.glossary import glossary, languages
from knowledge.text.analysis import stem, tokens

from .glosses import spanish

_ENOUGH = 0.5
_ASKING = 2.0
_LITTLE = 1.0
_CONTENT = 0.5
_LETTER = 2.0
_SHORTEST_CONTENT = 4


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_QUESTION_WORDS = {
    "en": _words(
        "what who when where why how which whose whats whos did does is are was were will can could should tell"
    ),
    "es": _words(
        "que quien quienes cuando donde como cual cuales cuanto cuantos cuanta cuantas porque xq pq q fue hay dime"
    ),
    "ht": _words("kisa kiyes kiles kimoun poukisa pouki kijan kouman koman kile konbyen konben eske kote ki kikote"),
    "fr": _words("que qui quoi quand pourquoi comment combien quel quelle quels quelles est qu'est"),
    "pt": _words("que quem quando onde como qual quais quanto quantos quantas"),
}
_LITTLE_WORDS = {
    "en": _words(
        "the of and to in it they he she you we my your their his her our this that these those with from about for not do done have has had "
        "would if but because or any some there been be get got going gonna im its it's don't doesn't didn't isn't what's who's just so am i by "
        "a me he at as all up out after before against into than then more most anyone people"
    ),
    "es": _words(
        "a la te el los las un una unos unas de del al en por para con sin sobre contra y o pero si es son era esta estan estoy soy lo su sus mi le les nos "
        "mas muy ya tambien tmb este esto esta eso ese esa todo todos nada nadie dijo dice dicen van va tiene tienen puede pueden quiere hizo "
        "hace ser ha han se me tu usted ustedes entre hasta desde segun cada otro otra no pa"
    ),
    "ht": _words(
        "te ap pral nan yo yon mwen nou li ou pou ak gen genyen pa sou se sa la a an k m w tou anpil fe di vle ka kab dwe men epi si oswa oubyen "
        "avek san kont anvan apre depi deja toujou moun bay pran ye lan yo tout lot menm paske tankou jodi kounye"
    ),
    "fr": _words(
        "le la les des du de est ce cette ces dans sur avec pour pas ne une un et ou a ont sont etait aux au il elle ils elles on nous vous leur "
        "peut se sa son ses qu d l c'est n'est fait dit"
    ),
    "pt": _words(
        "o os as do da dos das em no na nos nas um uma com para por nao e foi sao esta isso isto ele ela eles elas voce seu sua mais muito ja "
        "tambem pela pelo ao disse diz vai vao pode podem a me dos tem ser contra sobre se"
    ),
}  # fmt: skip
_LETTERS = {
    "en": re.compile(r"\w(?:'s|n't|'re|'ll|'ve)\b"),
    "es": re.compile(r"[ñ¿¡]|\w(?:ción|ó)\b|\b\w+(?:cion|ciones|aron|ieron)\b"),
    "ht": re.compile(r"[òè]\w*|\b\w+syon\b|\b\w*(?:wa|ye|kò|vòt|akò)\b|\b[mlwnk]['’]?ap\b"),
    "fr": re.compile(r"[çœâêîôûàù]|\b(?:l|d|qu|c|n|j|s)['’]\w|\w(?:eux|eau|aient|ée|és)\b|est-ce"),
    "pt": re.compile(r"ã|õ|ç|\w(?:ção|ções|nh|lh)\w*|\b\w+(?:ou|ram)\b"),
}


def detect(text: str) -> str | None:
    """`en`, `es` or `ht`; None when the words do not tell, or tell of a language that nobody here speaks."""
    scores = _scores(text)
    ours = sorted(("en", "es", "ht"), key=lambda language: -scores[language])
    best, second = ours[:2]
    if scores[best] < _ENOUGH or scores[best] == scores[second]:
        return None
    return None if any(_rather(rival, best, text) for rival in ("fr", "pt")) else best


def _scores(text: str) -> dict[str, float]:
    lowered = text.lower()
    scores = {language: _LETTER * bool(letters.search(lowered)) for language, letters in _LETTERS.items()}
    for word in _distinct(text):
        for language, weight in _weights(word):
            scores[language] += weight
    return scores


def _distinct(text: str) -> set[str]:
    return {token.text for token in tokens(text) if token.kind == "word"}


def _rather(rival: str, best: str, text: str) -> bool:
    """Whether what only the rival has weighs at least as much as what only the best language has."""
    lowered = text.lower()
    balance = _LETTER * (bool(_LETTERS[rival].search(lowered)) - bool(_LETTERS[best].search(lowered)))
    for word in _distinct(text):
        ours, theirs = _weight(word, best), _weight(word, rival)
        if ours and theirs:
            continue
        balance += theirs - (ours or (0.0 if theirs else _CONTENT * (_content_language(word) == best)))
    return balance >= 0


def _weights(word: str) -> Iterator[tuple[str, float]]:
    """What a word tells: nothing where two of our languages have it as a little word."""
    owners = {language: weight for language in _LITTLE_WORDS if (weight := _weight(word, language))}
    if len(owners.keys() & {"en", "es", "ht"}) > 1:
        owners = {language: weight for language, weight in owners.items() if language in {"fr", "pt"}}
    if owners:
        yield from owners.items()
    elif language := _content_language(word):
        yield language, _CONTENT


def _weight(word: str, language: str) -> float:
    if word in _QUESTION_WORDS[language]:
        return _ASKING
    return _LITTLE if word in _LITTLE_WORDS[language] else 0.0


@lru_cache(maxsize=8192)
def _content_language(word: str) -> str | None:
    """The only language that has the word among those it can be a form of; None for words that English has too."""
    if len(word) < _SHORTEST_CONTENT or english().knows((stem(word),)) or word in _english():
        return None
    if word in glossary("ht").by_form:
        return None if spanish.readings(word) else "ht"
    return "es" if spanish.readings(word) else None


@cache
def _english() -> frozenset[str]:
    return frozenset(word for language in languages() for word in glossary(language).english)
