"""The command line: reads settings once, opens the collection, starts a surface."""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from config.settings import Settings
from knowledge.answers import Question
from knowledge.archive import Archive
from knowledge.errors import CollectionUnreadable

from .collection_commands import UNREADABLE, collection_parser, shell
from .command_names import language_of
from .conversation import Conversations, explanation, respond
from .json_lines import answer_lines, contract, difference, dumped
from .languages import reply_language
from .opening import open_archive, open_shelf
from .picture_commands import picture_parser
from .rendering import terminal
from .typed import NotUnderstood, read_line
from .wording import Wording, languages, wording

_NOT_READY = 2
_INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit status 0, 2 for wrong usage, 1 for a collection that cannot be read."""
    logging.basicConfig(stream=sys.stderr, level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    settings = Settings()
    chosen = _parser(settings).parse_args(arguments)
    run: Callable[[argparse.Namespace, Settings], int] = chosen.run
    try:
        return run(chosen, settings)
    except CollectionUnreadable as error:
        _complain(explanation(error, wording(settings.language)))
        return UNREADABLE
    except NotUnderstood as error:
        _complain(explanation(error, wording(settings.language)))
        return _NOT_READY
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        sys.stdout = None  # the reader has gone; nothing may be flushed to it at exit
        return 0


def _parser(settings: Settings) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="onrecord", description="Answers questions about one public policy from a collection of articles."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    shared = _shared(settings)
    dev = commands.add_parser("dev", parents=[shared], help="talk to the bot in this terminal")
    dev.set_defaults(run=_dev)
    asking = commands.add_parser("ask", parents=[shared], help="ask one question, or read JSON questions line by line")
    asking.add_argument(
        "question", help="the question, a command such as /vote, or - with --json to read lines from standard input"
    )
    asking.add_argument("--json", action="store_true", help="print the answer as one line of JSON")
    asking.add_argument("--explain", action="store_true", help="show why it answered or not: terms, sentences, scores")
    asking.set_defaults(run=_ask)
    differing = commands.add_parser("differences", parents=[shared], help="where the articles differ")
    differing.add_argument("--json", action="store_true", help="print one JSON array")
    differing.add_argument(
        "--automatic", action="store_true", help="only those found in the articles, without curation"
    )
    differing.set_defaults(run=_differences)
    serving = commands.add_parser("serve", parents=[shared], help="run the bot on Discord")
    serving.add_argument("--check", action="store_true", help="check settings, collection and commands; do not connect")
    serving.set_defaults(run=_serve)
    picture_parser(commands, shared)
    collection_parser(commands, shared)
    return parser


def _shared(settings: Settings) -> argparse.ArgumentParser:
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument(
        "--collection",
        type=Path,
        default=settings.collection,
        metavar="DIR",
        help="folder of the collection (default: the one in the settings)",
    )
    shared.add_argument(
        "--lang",
        choices=languages(),
        help="language of the replies (default: that of the question, else the settings')",
    )
    return shared


def _dev(chosen: argparse.Namespace, settings: Settings) -> int:
    from .local import Runner, run

    colours = sys.stdout.isatty()
    with open_shelf(settings, chosen.collection, shell(chosen.lang, settings)) as shelf:
        run(Runner(shelf, chosen.lang, settings.memory_minutes, colours=colours, default=settings.language))
    return 0


def _ask(chosen: argparse.Namespace, settings: Settings) -> int:
    archive = open_archive(settings, chosen.collection)
    if chosen.json and chosen.question == "-":
        return _ask_lines(archive, chosen.lang, settings)
    question = replace(read_line(chosen.question), language=chosen.lang)
    choice = chosen.lang or language_of(chosen.question)
    words = wording(reply_language(choice, question.text, server=settings.language))
    if chosen.explain:
        return _explain(archive, question, words)
    if chosen.json:
        _print(dumped({"id": "1", **contract(archive.answer(question), archive.collection, words)}))
    else:
        page = respond(lambda: archive.answer(question), archive, words)
        _print(terminal.render(page, colours=sys.stdout.isatty()), end="")
    return 0


def _explain(archive: Archive, question: Question, words: Wording) -> int:
    from knowledge.explaining import explain

    from .explanation_page import explanation_page

    page = explanation_page(explain(archive, question), words)
    _print(terminal.render(page, colours=sys.stdout.isatty()), end="")
    return 0


def _ask_lines(archive: Archive, choice: str | None, settings: Settings) -> int:
    conversations = Conversations(settings.memory_minutes)
    words = shell(choice, settings)
    for answer, complaint in answer_lines(sys.stdin, archive, conversations, words, choice):
        if complaint:
            _complain(complaint)
        if answer:
            _print(answer)
    return 0


def _differences(chosen: argparse.Namespace, settings: Settings) -> int:
    archive = open_archive(settings, chosen.collection)
    if chosen.automatic:
        archive = Archive(replace(archive.collection, differences=()))
    if chosen.json:
        found = archive.automatic if chosen.automatic else archive.differences
        _print(dumped([difference(one) for one in found]))
        return 0
    page = respond(lambda: archive.answer(read_line("/differences")), archive, shell(chosen.lang, settings))
    _print(terminal.render(page, colours=sys.stdout.isatty()), end="")
    return 0


def _serve(chosen: argparse.Namespace, settings: Settings) -> int:
    from .discord.serving import NotServing, check, serve

    shelf = open_shelf(settings, chosen.collection, shell(chosen.lang, settings))
    settings = settings.model_copy(update={"language": chosen.lang or settings.language})
    try:
        if chosen.check:
            for line in check(shelf, settings):
                _print(line)
        else:
            with shelf:
                serve(shelf, settings)
    except NotServing as error:
        _complain(str(error))
        return _NOT_READY
    return 0


def _print(text: str, end: str = "\n") -> None:
    sys.stdout.write(text + end)
    sys.stdout.flush()


def _complain(text: str) -> None:
    sys.stderr.write(text + "\n")


if __name__ == "__main__":
    sys.exit(main())
