from __future__ import annotations

import pytest

from knowledge.evidence.speech import speaker


@pytest.mark.parametrize(
    ("sentence", "voice"),
    [
        ("“We cannot pay for empty rooms,” Ruiz said.", "Ruiz"),
        ('"It is wrong," Okafor told reporters.', "Okafor"),
        ("“We cannot pay,” said Ruiz.", "Ruiz"),
        ("“Nos parece mal”, dijo Vega.", "Vega"),
        ("“Our streets will be calmer,” Ann Low said.", "Ann Low"),
        ("“We cannot pay,” said council member Ann Low.", "Ann Low"),
    ],
)
def test_a_surname_alone_speaks_beside_its_words(sentence: str, voice: str) -> None:
    assert speaker(sentence, 0, len(sentence)) == voice


@pytest.mark.parametrize(
    "sentence",
    ["The mayor said Seaview residents deserve better.", "“We cannot pay,” one shopkeeper said.", "“We cannot pay.”"],
)
def test_nobody_speaks_where_nobody_is_named(sentence: str) -> None:
    assert speaker(sentence, 0, len(sentence)) is None


def test_who_spoke_before_goes_on_as_he_or_she() -> None:
    paragraph = "“We cannot pay,” said council member Ann Low. She also pointed to the empty rooms."

    assert speaker(paragraph, paragraph.index("She"), len(paragraph)) == "Ann Low"
