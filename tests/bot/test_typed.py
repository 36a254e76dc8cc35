from __future__ import annotations

import pytest

from bot.command_names import language_of, meant
from bot.typed import NotUnderstood, read_line
from bot.wording import languages, wording
from knowledge.answers import Command, Question
from knowledge.models import PartialDate, Side


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("command", [one for one in Command if one is not Command.ASK])
def test_commands_are_known_by_their_names_in_every_language(language: str, command: Command) -> None:
    name = wording(language).say(f"discord-name-{command}")

    assert read_line(f"/{name}").command is command
    assert read_line(f"/{name.upper()}").command is command


def test_accents_may_be_left_out() -> None:
    assert read_line("/vot").command is Command.VOTE
    assert read_line("/ed").command is Command.HELP


@pytest.mark.parametrize(
    ("line", "question"),
    [
        ("/reacciones contra", Question(command=Command.REACTIONS, side=Side.OPPOSE)),
        ("/reacciones favor Ana Ruiz", Question(command=Command.REACTIONS, side=Side.SUPPORT, argument="Ana Ruiz")),
        ("/reyaksyon kont", Question(command=Command.REACTIONS, side=Side.OPPOSE)),
        ("/reactions oppose", Question(command=Command.REACTIONS, side=Side.OPPOSE)),
        ("/reacciones Ana Ruiz", Question(command=Command.REACTIONS, argument="Ana Ruiz")),
        ("/reactions", Question(command=Command.REACTIONS)),
        ("/fechas desde 2031-04", Question(command=Command.TIMELINE, since=PartialDate(2031, 4))),
        ("/dat depi 2031", Question(command=Command.TIMELINE, since=PartialDate(2031))),
        ("/timeline since 2031", Question(command=Command.TIMELINE, since=PartialDate(2031))),
        ("/timeline", Question(command=Command.TIMELINE)),
        ("/preguntar ¿Cuándo?", Question("¿Cuándo?")),
    ],
)
def test_arguments_may_be_typed_in_every_language(line: str, question: Question) -> None:
    assert read_line(line) == question


def test_the_nearest_name_of_any_language_is_suggested() -> None:
    with pytest.raises(NotUnderstood) as failure:
        read_line("/diferensias")

    assert failure.value.words["close"] == "/diferencias"


def test_a_name_tells_its_language_unless_it_is_the_english_one() -> None:
    assert [language_of(line) for line in ("/diferencias x", "/èd", "/help", "/vote", "help", "/nothing")] == [
        "es",
        "ht",
        None,
        None,
        None,
        None,
    ]


def test_commands_of_the_bot_itself_have_names_too() -> None:
    assert [meant(name) for name in ("/olvidar", "/lang", "/privacidad", "/other")] == [
        "/forget",
        "/language",
        "/privacy",
        "/other",
    ]
