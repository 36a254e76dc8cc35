"""What is kept of a lexicon is all of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import knowledge.lexicon
from knowledge.lexicon import Lexicon, packed, read, unpacked

ENGLISH = Path(knowledge.lexicon.__file__).with_name("english.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("text", [ENGLISH, "vote = vote, cast a ballot < poll | decide, 3-2", "vote ="])
def test_a_lexicon_is_the_same_once_it_was_kept(text: str) -> None:
    lexicon = read(text)

    assert unpacked(json.loads(json.dumps(packed(lexicon)))) == lexicon


def test_words_that_could_not_be_told_apart_are_not_kept() -> None:
    lexicon = Lexicon(same={"either": (("one|other",),)}, surface=frozenset({"either"}))

    with pytest.raises(ValueError, match="bar"):
        packed(lexicon)


@pytest.mark.parametrize("value", [None, [], [{}, {}, {}, {}, ""], [[], {}, {}, {}, "", 1]])
def test_anything_else_is_no_lexicon(value: object) -> None:
    with pytest.raises((ValueError, TypeError, AttributeError)):
        unpacked(value)
