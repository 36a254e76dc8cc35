"""English forms that glosses need, and Spanish endings told apart."""

from __future__ import annotations

import pytest

from knowledge.question.glosses.english_forms import base_of, gerund, participle, past, plural, third
from knowledge.question.glosses.spanish_forms import Form, Tense, forms


@pytest.mark.parametrize(
    ("base", "before", "done", "going", "does"),
    [
        ("vote", "voted", "voted", "voting", "votes"),
        ("say", "said", "said", "saying", "says"),
        ("ban", "banned", "banned", "banning", "bans"),
        ("carry out", "carried out", "carried out", "carrying out", "carries out"),
        ("write", "wrote", "written", "writing", "writes"),
        ("have to", "had to", "had to", "having to", "has to"),
        ("lie", "lied", "lied", "lying", "lies"),
        ("go", "went", "gone", "going", "goes"),
    ],
)
def test_verbs_take_the_forms_that_english_spells(base: str, before: str, done: str, going: str, does: str) -> None:
    assert (past(base), participle(base), gerund(base), third(base)) == (before, done, going, does)


@pytest.mark.parametrize(
    ("noun", "many"),
    [
        ("city", "cities"),
        ("police chief", "police chiefs"),
        ("people", "people"),
        ("child", "children"),
        ("tax", "taxes"),
    ],
)
def test_nouns_take_their_plural(noun: str, many: str) -> None:
    assert plural(noun) == many


def test_irregular_forms_lead_back_to_their_verb() -> None:
    assert base_of("wrote") == ("write", "past")
    assert base_of("written") == ("write", "participle")
    assert base_of("voted") is None


@pytest.mark.parametrize(
    ("sound", "form"),
    [
        ("botaron", Form("botar", Tense.PAST, 3, True)),
        ("botara", Form("botar", Tense.FUTURE)),
        ("piden", Form("pedir", Tense.PRESENT, 3, True)),
        ("kuesta", Form("kostar", Tense.PRESENT)),
        ("desidieron", Form("desidir", Tense.PAST, 3, True)),
        ("empiesan", Form("empesar", Tense.PRESENT, 3, True)),
        ("aprobado", Form("aprobar", Tense.PARTICIPLE)),
        ("kosteando", Form("kostear", Tense.GERUND)),
    ],
)
def test_an_ending_tells_tense_and_number(sound: str, form: Form) -> None:
    assert form in list(forms(sound))
