"""Commands by their names in every language, as readers type them: `/personas` and `/moun` mean `/people`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from knowledge.answers import Command
from knowledge.models import Side
from knowledge.text.analysis import fold

from .wording import languages, wording

_OF_THE_BOT = ("language", "privacy", "forget")


@cache
def in_other_languages() -> Mapping[str, tuple[str, str]]:
    """Folded names with the English name and the language; asked for only when a name is no English one."""
    return {
        f"/{fold(wording(language).say(f'discord-name-{command}'))}": (f"/{command}", language)
        for language in languages()
        for command in (*Command, *_OF_THE_BOT)
    }


def meant(name: str) -> str:
    """The English name of a command typed in any language; the name itself where no language has it."""
    return in_other_languages().get(fold(name), (name, ""))[0] if _foreign(name) else name


def language_of(line: str) -> str | None:
    """The language in which a line names its command; None where that is the English name, which all readers use."""
    name = line.strip().partition(" ")[0].lower()
    return in_other_languages().get(fold(name), ("", None))[1] if _foreign(name) else None


def _foreign(name: str) -> bool:
    """False for what is no command, and for English names: other files are read only when they are needed."""
    return name.startswith("/") and name[1:] not in (*Command, *_OF_THE_BOT)


@cache
def sides() -> Mapping[str, Side]:
    """The word by which each language calls a side: `favor`, `contra`, `kont`."""
    return {
        fold(wording(language).say(f"discord-side-{side}")).split()[-1]: side
        for language in languages()
        for side in Side
    }


@cache
def since() -> frozenset[str]:
    """The word before a date from which on something is asked for."""
    return frozenset(fold(wording(language).say("discord-name-since")) for language in languages())
