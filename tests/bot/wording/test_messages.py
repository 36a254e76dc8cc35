"""Every message exists in every language, takes the same words, and fits where it is shown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

import bot.wording
from bot.wording import Word, languages, wording
from knowledge.answers import Command

FOLDER = Path(bot.wording.__file__).parent
OTHERS = [language for language in languages() if language != "en"]
SHELL_COMMANDS = ("language", "privacy", "forget")
COMMANDS = (*(str(command) for command in Command), *SHELL_COMMANDS)
COUNTS = frozenset(
    "n of limit line paragraph minutes seconds number share coverage articles full briefs facts noise people topics "
    "differences events terms errors warnings".split()
)
PRECISIONS = ("day", "month", "year")
BUTTON = 38
DESCRIPTION = 100
NAME = re.compile(r"[-_'\w]{1,32}")


class Variables(Visitor):
    """Collects the words that a message takes."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 # the library's name
        self.names.add(node.id.name)


@cache
def resource(language: str) -> ast.Resource:
    return FluentParser().parse((FOLDER / f"{language}.ftl").read_text(encoding="utf-8"))


@cache
def messages(language: str) -> dict[str, frozenset[str]]:
    """Each message with its variables."""
    found = {}
    for entry in resource(language).body:
        if isinstance(entry, ast.Message):
            variables = Variables()
            variables.visit(entry)
            found[entry.id.name] = frozenset(variables.names)
    return found


def said(language: str, key: str) -> Iterator[str]:
    """The message with sample words, for none, one and many of each count and every precision of a date."""
    for count in (0, 1, 2, 1120):
        for precision in PRECISIONS:
            words: dict[str, Word] = {
                name: count if name in COUNTS else precision if name == "precision" else "Ana"
                for name in messages(language)[key]
            }
            yield wording(language).say(key, **words)


def test_the_shell_speaks_three_languages() -> None:
    assert languages() == ("en", "es", "ht")


@pytest.mark.parametrize("language", languages())
def test_a_file_holds_nothing_but_messages_each_once(language: str) -> None:
    body = resource(language).body
    keys = [entry.id.name for entry in body if isinstance(entry, ast.Message)]

    assert [entry.content for entry in body if isinstance(entry, ast.Junk)] == []
    assert len(keys) == len(set(keys)) > 300


@pytest.mark.parametrize("language", OTHERS)
def test_no_message_is_missing_and_none_is_left_over(language: str) -> None:
    english, translated = messages("en").keys(), messages(language).keys()

    assert english - translated == set()
    assert translated - english == set()


@pytest.mark.parametrize("language", OTHERS)
def test_a_translation_takes_the_same_words(language: str) -> None:
    """The precision of a date may be used beside the date, since a day takes an article in Spanish."""
    for key, variables in messages("en").items():
        translated = messages(language)[key]

        assert translated - {"precision"} == variables, key
        assert "precision" not in translated or "date" in variables, key


@pytest.mark.parametrize("language", languages())
def test_every_message_speaks_whatever_the_counts(language: str) -> None:
    for key in messages(language):
        for text in said(language, key):
            assert text.strip(), key
            assert "{" not in text or key == "problem-field_table", key


@pytest.mark.parametrize("language", languages())
def test_a_file_says_how_far_it_was_reviewed(language: str) -> None:
    words = wording(language)

    assert words.status in ("original", "draft", "reviewed")
    assert words.draft is (words.status == "draft")
    assert (words.reviewer is not None) is (words.status == "reviewed")


def test_english_is_no_draft() -> None:
    assert not wording("en").draft


@pytest.mark.parametrize("language", languages())
def test_button_labels_fit_on_a_phone(language: str) -> None:
    keys = [key for key in messages(language) if key.startswith("button-")] + ["language-name"]

    assert {text: len(text) for key in keys for text in said(language, key) if len(text) > BUTTON} == {}


@pytest.mark.parametrize("language", languages())
def test_descriptions_and_choices_fit_into_discord(language: str) -> None:
    keys = [
        key
        for key in messages(language)
        for start in (f"discord-{command}" for command in (*COMMANDS, "visibility", "side"))
        if key == start or key.startswith(f"{start}-")
    ]

    assert len(keys) > 25
    assert {key: len(wording(language).say(key)) for key in keys if len(wording(language).say(key)) > DESCRIPTION} == {}
    assert len(wording(language).say("discord-check")) <= 32


@pytest.mark.parametrize("language", languages())
def test_names_of_commands_and_options_are_such_as_discord_takes(language: str) -> None:
    names = {key: wording(language).say(key) for key in messages(language) if key.startswith("discord-name-")}

    assert len(names) > 20
    assert {key: name for key, name in names.items() if not NAME.fullmatch(name) or name != name.lower()} == {}


@pytest.mark.parametrize("language", languages())
def test_no_two_commands_share_a_name(language: str) -> None:
    names = [wording(language).say(f"discord-name-{command}") for command in COMMANDS]

    assert len(set(names)) == len(names)


def test_the_english_names_are_those_of_the_commands() -> None:
    names = [wording("en").say(f"discord-name-{command}") for command in COMMANDS]

    assert names == list(COMMANDS)


@pytest.mark.parametrize("language", languages())
def test_thousands_are_parted_by_a_comma(language: str) -> None:
    assert "1,120" in wording(language).say("lead-no-answer", of=1120)


def test_kreyol_is_spelled_as_kreyol_and_not_as_french() -> None:
    accented = {letter for key in messages("ht") for text in said("ht", key) for letter in text if letter.isalpha()}

    assert {letter for letter in accented if not letter.isascii()} <= set("àèòÀÈÒñ")


def test_kreyol_knows_no_plural_category() -> None:
    """Babel counts as French does, so that only the numbers 0 and 1 may single out a variant."""
    source = (FOLDER / "ht.ftl").read_text(encoding="utf-8")

    assert set(re.findall(r"^ *\*?\[(\w+)\]", source, re.MULTILINE)) <= {"0", "1", "other"}


@pytest.mark.parametrize("language", languages())
def test_the_shell_has_no_loaded_words(language: str) -> None:
    loaded = re.compile(
        r"\b(illegals?|aliens?|crackdown|round-?up|raids?|ilegal(?:es)?|redadas?|cacería|ilegal yo|kapti)\b"
    )

    assert [text for key in messages(language) for text in said(language, key) if loaded.search(text.lower())] == []


def test_spanish_says_usted() -> None:
    familiar = re.compile(r"\b(tú|tu|tus|ti|te|vos|puedes|quieres|escribe|intenta|verifica)\b")

    assert [text for key in messages("es") for text in said("es", key) if familiar.search(text.lower())] == []
