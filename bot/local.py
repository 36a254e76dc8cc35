"""The local runner: the same pages as Discord, in a terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from typing import TextIO

from knowledge.answers import Command, Question
from knowledge.archive import Archive

from .command_names import language_of, meant
from .conversation import Conversations, ask, explanation, respond
from .editions import title
from .languages import reply_language
from .page import Button, Page
from .picture_commands import saving
from .rendering import terminal
from .shell import privacy_page
from .typed import NotUnderstood, read_line
from .wording import languages, wording

_HERE = "terminal"
LOCAL = ("/lang", "/language", "/privacy", "/mode", "/forget", "/quit")
Asked = tuple[Question, int]


class Runner:
    """One reader at a terminal: what was last shown, in which language, in which mode."""

    def __init__(
        self,
        library: Callable[[], Archive],
        language: str | None,
        memory_minutes: int,
        *,
        colours: bool,
        default: str = "en",
    ) -> None:
        """Without a `language` that was chosen, the runner speaks that of what is typed."""
        self._library = library
        self._chosen = language
        self._words = wording(reply_language(language, "", server=default))
        self._minutes = memory_minutes
        self._conversations = Conversations(memory_minutes)
        self._colours = colours
        self._buttons: tuple[Button, ...] = ()
        self._direct = True
        self.done = False
        self._local: dict[str, Callable[[str], str]] = {
            "/lang": self._language,
            "/language": self._language,
            "/privacy": self._privacy,
            "/mode": self._mode,
            "/forget": self._forget,
            "/quit": self._quit,
        }

    def welcome(self) -> str:
        """The first lines."""
        return self._words.say("local-welcome", title=title(self._library().collection, self._words.language)) + "\n"

    def reply(self, line: str) -> str:
        """What is shown for a typed line; never raises."""
        name, _, argument = line.strip().partition(" ")
        name = meant(name.lower())
        if name in self._local:
            return self._local[name](argument.strip()) + "\n"
        if not line.strip():
            return ""
        try:
            question, page = self._asked(line)
            self._follow(line, question)
        except NotUnderstood as error:
            return self._words.say(error.key, **error.words) + "\n"
        return self._shown(question, page)

    def _asked(self, line: str) -> Asked:
        if line.strip().isdigit() and self._buttons:
            return self._pressed(int(line))
        if not self._direct and not line.strip().startswith("/"):
            raise NotUnderstood("local-server-silent")
        return read_line(line), 0

    def _follow(self, line: str, question: Question) -> None:
        """Speak the language of what was typed, unless one was chosen; a button keeps the language of its page."""
        if line.strip().isdigit() or self._chosen:
            return
        self._words = wording(reply_language(language_of(line), question.text, server=self._words.language))

    def _pressed(self, number: int) -> Asked:
        if not 1 <= number <= len(self._buttons):
            raise NotUnderstood("local-no-button", number=str(number))
        button = self._buttons[number - 1]
        return button.question, button.page

    def _shown(self, question: Question, number: int) -> str:
        conversation = _HERE if self._direct and question.command is Command.ASK else None
        archive = self._library()
        page: Page = respond(
            lambda: ask(archive, question, self._conversations, conversation), archive, self._words, number
        )
        self._buttons = page.buttons
        return terminal.render(page, colours=self._colours) + self._saving(page, archive)

    def _saving(self, page: Page, archive: Archive) -> str:
        """What a picture shows, and how to have it, since a terminal cannot show it."""
        if page.picture is None or page.question is None:
            return ""
        command = saving(page.question, page.picture, archive)
        return self._words.say("picture-how", alt=page.picture.alt, command=command) + "\n"

    def _language(self, argument: str) -> str:
        if argument not in languages():
            return self._words.say("error-language", language=argument or "?", languages=", ".join(languages()))
        self._chosen = argument
        self._words = wording(argument)
        return self._words.say("local-language", language=argument)

    def _mode(self, argument: str) -> str:
        self._direct = argument != "server"
        return (
            self._words.say("local-mode-dm", minutes=self._minutes)
            if self._direct
            else self._words.say("local-mode-server")
        )

    def _forget(self, argument: str) -> str:
        self._conversations.forget(_HERE)
        self._buttons = ()
        return self._words.say("local-forgotten")

    def _privacy(self, argument: str) -> str:
        return terminal.render(privacy_page(self._words, self._minutes), colours=self._colours)

    def _quit(self, argument: str) -> str:
        self.done = True
        return ""

    def failure(self, error: Exception) -> str:
        """One line for a failure outside the answering road."""
        return explanation(error, self._words) + "\n"

    def completions(self) -> dict[str, tuple[str, ...]]:
        """Commands with the names that may follow them."""
        archive = self._library()
        roster = tuple(person.name for person in archive.roster.people if person.kind != "place")
        topics = tuple(dict.fromkeys(one.topic for one in archive.differences if one.topic))
        articles = tuple(article.id for article in archive.collection.articles)
        terms = tuple(term.name for term in archive.collection.glossary)
        named = {
            "/people": roster,
            "/differences": topics,
            "/sources": articles,
            "/glossary": terms,
            "/reactions": ("support", "oppose"),
            "/lang": languages(),
            "/mode": ("dm", "server"),
        }
        return {name: named.get(name, ()) for name in (*(f"/{command}" for command in Command), *LOCAL)}


def run(runner: Runner, source: TextIO = sys.stdin, out: TextIO = sys.stdout) -> None:
    """Line by line until `/quit` or the end of input."""
    lines = _typed(runner) if source.isatty() else iter(source)
    out.write(runner.welcome())
    out.flush()
    for line in lines:
        out.write(runner.reply(line))
        out.flush()
        if runner.done:
            return


def _typed(runner: Runner) -> Iterable[str]:
    """Lines typed at a terminal, with completion and a history that lives in memory only."""
    from .prompt import lines

    return lines(runner.completions())
