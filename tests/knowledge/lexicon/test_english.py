"""The English lexicon: everyday words reach what newspapers print, and words with two meanings stay apart."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

import knowledge.lexicon
from knowledge.lexicon import english, read
from knowledge.text.analysis import stem, tokens, weighs

TEXT = Path(knowledge.lexicon.__file__).with_name("english.txt").read_text(encoding="utf-8")
LINES = [line for line in TEXT.splitlines() if line.strip() and not line.startswith("#")]


def said(phrase: str) -> tuple[str, ...]:
    """All stems of a phrase as typed."""
    return tuple(stem(token.text) for token in tokens(phrase))


def reaches(asked: str, printed: str) -> bool:
    """True when a question that says the one counts as answered by an article that says the other."""
    heavy = tuple(stem(token.text) for token in tokens(printed) if weighs(token))
    return any(way.same and way.stems == heavy for way in english().alternatives(said(asked)))


def words_of(line: str) -> list[str]:
    return [word.strip() for word in re.split(r"[,<|]", line.partition("=")[2])]


def test_the_lexicon_holds_at_least_thirteen_hundred_concepts() -> None:
    assert len(english().same) >= 1300


def test_no_two_concepts_share_an_id() -> None:
    ids = Counter(line.partition("=")[0].strip() for line in LINES)
    assert [id_ for id_, count in ids.items() if count > 1] == []


def test_every_line_names_its_words() -> None:
    assert [
        line for line in LINES if not re.fullmatch(r"[a-z0-9-]+ = [^=<|]+(?: < [^=<|]+)?(?: \| [^=<|]+)?", line)
    ] == []


def test_no_word_is_left_empty_or_written_with_capitals() -> None:
    assert [line for line in LINES if line != line.lower() or not all(words_of(line))] == []


def test_every_phrase_has_weight() -> None:
    """A word that weighs nothing can be neither asked for nor found; a phrase of particles can be asked for."""
    light = []
    for line in LINES:
        asked = line.partition("=")[2].partition("|")[0].partition("<")[0]
        spoken = {word.strip() for word in asked.split(",") if len(tokens(word)) > 1}
        for word in words_of(line):
            heavy = [token for token in tokens(word) if weighs(token)]
            if word not in spoken and (not heavy or (len(heavy) == 1 and len(tokens(word)) > 1)):
                light.append(word)
    assert light == []


def test_a_concept_says_no_word_twice() -> None:
    assert [line for line in LINES if len(set(map(said, words_of(line)))) < len(words_of(line))] == []


def test_a_printed_word_is_found_and_finds_nothing() -> None:
    lexicon = read("vehicle = vehicle, automobile < truck | traffic")
    assert [(way.stems, way.same) for way in lexicon.alternatives(("vehicl",))] == [
        (("automobil",), True),
        (("truck",), True),
        (("traffic",), False),
    ]
    assert lexicon.alternatives(("truck",)) == ()


def test_a_line_without_an_equals_sign_is_named() -> None:
    with pytest.raises(ValueError, match="line 2"):
        read("vote = vote, ballot\nmayor mayoral")


@pytest.mark.parametrize(
    ("asked", "printed"),
    [
        # deciding
        ("turn down", "reject"),
        ("shot down", "reject"),
        ("greenlight", "approve"),
        ("push back", "postpone"),
        ("hold off", "defer"),
        ("kick the can down the road", "delay"),
        ("back out of", "withdraw"),
        ("bail on", "withdraw"),
        ("ditch", "withdraw"),
        ("get rid of", "repeal"),
        ("did away with", "repeal"),
        ("axe", "repeal"),
        ("pull the plug", "cancel"),
        ("nix", "reject"),
        ("talked into", "persuade"),
        ("changed his mind", "change"),
        ("unusual", "departure"),
        ("barely", "narrow"),
        ("mic", "podium"),
        ("showed up", "attend"),
        # starting and ending
        ("kick in", "effective"),
        ("went live", "begin"),
        ("take effect", "start"),
        ("roll out", "implement"),
        ("phase out", "eliminate"),
        ("sunset", "expire"),
        ("put on hold", "suspend"),
        ("right away", "immediate"),
        # law and police
        ("end up in court", "lawsuit"),
        ("take to court", "lawsuit"),
        ("against the law", "illegal"),
        ("rap sheet", "conviction"),
        ("cops", "officer"),
        ("feds", "federal"),
        ("locked up", "jail"),
        ("pull over", "stop"),
        ("fight a ticket", "contest"),
        ("take police away from", "divert"),
        ("tied up", "divert"),
        ("crack down on", "restrict"),
        ("break in", "burglary"),
        ("weed", "marijuana"),
        ("snitch", "report"),
        # immigration
        ("illegals", "undocumented"),
        ("born abroad", "foreign"),
        ("send back", "deport"),
        ("kick out of the country", "deport"),
        # money
        ("foot the bill", "fund"),
        ("who's paying", "fund"),
        ("on whose dime", "pay"),
        ("bucks", "dollar"),
        ("cash", "funding"),
        ("jack up", "increase"),
        ("poor", "low-income"),
        ("on the house", "free"),
        ("cheaper rate", "half"),
        ("electric bill", "utility"),
        ("pay hike", "raise"),
        # rules
        ("okay to", "allow"),
        ("off limits", "prohibit"),
        ("carve out", "exempt"),
        ("have a say", "influence"),
        ("in charge of", "director"),
        ("strings attached", "condition"),
        ("past due", "unpaid"),
        # daily life
        ("pics", "image"),
        ("pictures", "image"),
        ("motorbikes", "motorcycle"),
        ("vehicles", "truck"),
        ("mom", "parent"),
        ("kids", "children"),
        ("rush hour", "peak"),
        ("both ways", "return"),
        ("laid off", "cut"),
        ("mom and pop", "shop"),
        ("loud", "noise"),
        ("diabetes", "medical"),
        ("sign up for", "register"),
        # feelings and sides
        ("pissed", "angry"),
        ("stoked", "happy"),
        ("up in arms", "outrage"),
        ("scared", "fear"),
        ("freaked out", "fear"),
        ("chime in", "comment"),
        # degree
        ("normal", "regular"),
        ("twice as much", "double"),
        ("went down", "decline"),
        ("other places", "elsewhere"),
        # turns of phrase
        ("run dry", "fall short"),
        ("three times", "third"),
        ("price tag", "cost"),
        ("skyrocket", "rise"),
        ("who runs", "operate"),
        ("who wrote", "draft"),
        ("flip flopped", "switch"),
        ("pull the plug", "suspend"),
        ("fighting a ticket", "appeal"),
        ("on the hook", "liable"),
        ("on what grounds", "argue"),
        ("call 911", "report crime"),
        ("where i'm from", "immigration status"),
        ("top cop", "police chief"),
        ("opening day", "first game"),
        ("on board with", "support"),
        ("handed over", "transfer"),
    ],
)
def test_everyday_words_reach_what_newspapers_print(asked: str, printed: str) -> None:
    assert reaches(asked, printed)


@pytest.mark.parametrize(
    ("asked", "printed"),
    [
        ("fine", "good"),
        ("on ice", "defer"),
        ("charge", "fee"),
        ("commit", "promise"),
        ("commit", "crime"),
        ("electric bill", "legislation"),
        ("train", "railway"),
        ("truck", "car"),
        ("park", "garage"),
        ("police", "apply"),
        ("police", "enforce"),
        ("hold", "arrest"),
        ("grant", "allow"),
        ("effect", "start"),
        ("delay", "table"),
        ("record", "conviction"),
        ("charge", "prosecute"),
        ("board", "wood"),
        ("strike", "repeal"),
        ("case", "lawsuit"),
        ("state", "statement"),
        ("report", "journalist"),
        ("author", "book"),
        ("department", "leave"),
        ("critical", "important"),
        ("major", "race"),
        ("minor", "race"),
        ("hard", "barely"),
        ("progress", "democrat"),
        ("private", "contractor"),
        ("project", "forecast"),
        ("organ", "transplant"),
        ("natural", "citizen"),
        ("heat", "controversy"),
        ("back", "support"),
        ("lead", "leader"),
        ("cell", "jail"),
        ("right", "correct"),
        ("order", "directive"),
        ("cap", "hat"),
        ("bar", "ban"),
        ("stand", "support"),
        ("drop", "repeal"),
        ("counsel", "therapy"),
        ("trash", "criticize"),
        ("refuse", "garbage"),
        ("row", "dispute"),
        ("vet", "background check"),
        ("station", "state"),
        ("student", "school"),
    ],
)
def test_words_with_two_meanings_stay_apart(asked: str, printed: str) -> None:
    assert not reaches(asked, printed)
