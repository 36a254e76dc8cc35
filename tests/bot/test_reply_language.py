"""The language of a reply on the command line, in the runner and in lines of JSON."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from bot.conversation import Conversations
from bot.json_lines import answer_lines
from bot.local import Runner
from bot.wording import wording
from knowledge.archive import Archive
from tests.library import archive

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "tests" / "collections" / "invented" / "rent-cap"
SPANISH, CREOLE = "¿Cómo votó el concejo?", "Kijan konsèy la te vote?"


@pytest.fixture(scope="module")
def library() -> Archive:
    return archive()


def languages_of(
    library: Archive, *rows: dict[str, str], choice: str | None = None, minutes: float = 15
) -> list[tuple[str, str]]:
    """The language and the first line of each reply."""
    lines = [json.dumps({"id": str(number), **row}) for number, row in enumerate(rows)]
    replies = [
        json.loads(reply or "{}")
        for reply, _ in answer_lines(lines, library, Conversations(minutes), wording("en"), choice)
    ]
    return [(reply["language"], reply["lead"]) for reply in replies]


def test_a_line_is_answered_in_the_language_of_its_words(library: Archive) -> None:
    replies = languages_of(library, {"text": SPANISH}, {"text": CREOLE}, {"text": "How did the council vote?"})

    assert replies == [
        ("es", "Resultado de la votación, según los artículos: 4-2."),
        ("ht", "Rezilta vòt la, dapre atik yo: 4-2."),
        ("en", "Vote reported: 4-2."),
    ]


def test_a_chosen_language_comes_before_the_words(library: Archive) -> None:
    assert [
        one for one, _ in languages_of(library, {"text": SPANISH, "lang": "ht"}, {"text": CREOLE}, choice="en")
    ] == [
        "ht",
        "en",
    ]


def test_a_conversation_keeps_its_language_for_words_that_tell_none(library: Archive) -> None:
    replies = languages_of(
        library,
        {"text": SPANISH, "conversation": "a"},
        {"text": "Okafor?", "conversation": "a"},
        {"text": "Okafor?", "conversation": "b"},
        {"text": "Okafor?"},
    )

    assert [language for language, _ in replies] == ["es", "es", "en", "en"]


def test_a_conversation_that_is_over_is_spoken_of_no_more(library: Archive) -> None:
    rows = ({"text": SPANISH, "conversation": "a"}, {"text": "Okafor?", "conversation": "a"})

    assert [language for language, _ in languages_of(library, *rows, minutes=0)] == ["es", "en"]


def test_forgetting_a_reader_forgets_the_language_too() -> None:
    conversations = Conversations(15)
    conversations.speak("1/2", "es")
    conversations.forget("1")

    assert conversations.language("1/2") is None


def test_the_runner_follows_what_is_typed_until_a_language_is_chosen(library: Archive) -> None:
    runner = Runner(lambda: library, None, 15, colours=False)

    assert "Rezilta vòt la" in runner.reply(CREOLE)
    assert "atik;" in runner.reply("1")
    assert "atik;" in runner.reply("/people Okafor")
    assert "Se nombra en" in runner.reply("/personas Okafor")
    assert "Idioma" not in runner.reply("/lang en")
    assert "Vote reported" in runner.reply(CREOLE)


def test_the_runner_speaks_the_language_it_was_started_in(library: Archive) -> None:
    runner = Runner(lambda: library, "es", 15, colours=False)

    assert "Escriba una pregunta" in runner.welcome()
    assert "Resultado de la votación" in runner.reply("How did the council vote?")
    assert "No existe el comando" in runner.reply("/nada-de-eso")


def test_without_a_language_the_runner_begins_in_that_of_the_settings(library: Archive) -> None:
    assert "Tape yon kesyon" in Runner(lambda: library, None, 15, colours=False, default="ht").welcome()


def asked(*arguments: str) -> str:
    command = [sys.executable, "-m", "bot", "ask", *arguments, "--collection", str(FOLDER)]
    return subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT).stdout  # noqa: S603 # our own program


def test_the_command_line_answers_in_the_language_of_the_question_or_the_one_given() -> None:
    assert asked("¿Quién votó en contra?").startswith("Respuesta\n")
    assert asked("/diferans").startswith("Kote atik yo pa dakò\n")
    assert asked("Who voted against it?", "--lang", "ht").startswith("Repons\n")


def test_asking_reads_no_other_language_than_that_of_the_reply() -> None:
    code = """
import sys
read = []
sys.addaudithook(lambda event, values: read.append(str(values[0])) if event == "open" and str(values[0]).endswith(".ftl") else None)
from bot.__main__ import main
main(["ask", "How did the voters vote?", "--collection", sys.argv[1]])
print([one.rpartition("/")[2] for one in read])
"""
    command = [sys.executable, "-c", code, str(FOLDER)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)  # noqa: S603 # our own interpreter

    assert done.stdout.splitlines()[-1] == "['en.ftl']"
