"""The commands that look after a collection: check, list, add, retract, history, rollback."""

from __future__ import annotations

import argparse
import datetime as dt
import gc
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from config.settings import Settings
from knowledge.errors import ArticleUnreadable, ChangeRefused

from .conversation import respond
from .languages import reply_language
from .opening import Reading, held, open_archive
from .page import Page
from .rendering import terminal
from .typed import read_line
from .wording import Wording, wording

if TYPE_CHECKING:
    from knowledge.intake.drafts import Draft

    from .intake import Intake

UNREADABLE = 1
Run = Callable[[argparse.Namespace, Settings], int]
Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def collection_parser(commands: Commands, shared: argparse.ArgumentParser) -> None:
    """Everything below `onrecord collection`."""
    collection = commands.add_parser("collection", help="look after a collection")
    actions = collection.add_subparsers(required=True, metavar="ACTION")
    _action(actions, shared, "check", "report every problem with file, line and field", _check)
    _action(actions, shared, "list", "list the articles", _list)
    adding = _action(actions, shared, "add", "show what an article is and what it changes, then add it", _add)
    adding.add_argument("article", metavar="FILE|URL", help="an article as .md, .txt, .html or .pdf, or its address")
    adding.add_argument("--id", help="the article's id (default: its own, or the name of its file)")
    retracting = _action(actions, shared, "retract", "hide an article, so that nothing cites it any more", _retract)
    retracting.add_argument("id", metavar="ID", help="the article's id")
    undoing = _action(actions, shared, "rollback", "undo a change", _rollback)
    undoing.add_argument("change", nargs="?", default="", metavar="N|ID", help="number or article (default: the last)")
    for changing in (adding, retracting, undoing):
        changing.add_argument("--yes", action="store_true", help="apply it without being asked")
    _action(actions, shared, "history", "what was added and retracted, and when", _history)


def _action(
    actions: Commands, shared: argparse.ArgumentParser, name: str, words: str, run: Run
) -> argparse.ArgumentParser:
    parser = actions.add_parser(name, parents=[shared], help=words)
    parser.set_defaults(run=run)
    return parser


def _check(chosen: argparse.Namespace, settings: Settings) -> int:
    from .checking import check

    text, sound = check(Reading(held(settings, chosen.collection)), shell(chosen.lang, settings), dt.date.today())
    _print(text)
    return 0 if sound else UNREADABLE


def _list(chosen: argparse.Namespace, settings: Settings) -> int:
    archive = open_archive(settings, chosen.collection)
    _show(respond(lambda: archive.answer(read_line("/sources")), archive, shell(chosen.lang, settings)))
    return 0


def _add(chosen: argparse.Namespace, settings: Settings) -> int:
    return _changed(chosen, settings, lambda intake: intake.add(chosen.article, chosen.id))


def _retract(chosen: argparse.Namespace, settings: Settings) -> int:
    return _changed(chosen, settings, lambda intake: intake.retract(chosen.id))


def _rollback(chosen: argparse.Namespace, settings: Settings) -> int:
    return _changed(chosen, settings, lambda intake: intake.rollback(chosen.change))


def _history(chosen: argparse.Namespace, settings: Settings) -> int:
    return _changed(chosen, settings, lambda intake: intake.history())


def _changed(chosen: argparse.Namespace, settings: Settings, change: Callable[[Intake], int]) -> int:
    """The exit status: 0 applied, 1 refused or unreadable, 3 shown but not confirmed."""
    from .intake import Intake, asking  # what compares claims is slow to import
    from .intake_pages import refusal

    gc.disable()  # the command ends before there is garbage enough to look for
    words = shell(chosen.lang, settings)
    intake = Intake(
        Reading(held(settings, chosen.collection)),
        words,
        _show,
        lambda line: _print(f"{line}\n"),
        asking(words, yes=getattr(chosen, "yes", False)),
        lambda address: _fetched(address, settings),
    )
    try:
        return change(intake)
    except (ChangeRefused, ArticleUnreadable) as error:
        sys.stderr.write(f"{refusal(error, words)}\n")
        return UNREADABLE
    finally:
        intake.reading.cache.save()  # whatever came of it, what was worked out need not be worked out again


def _fetched(address: str, settings: Settings) -> Draft:
    from .fetching import Fetcher  # slow to import, and most articles are files

    return Fetcher(settings.fetch_hosts).draft(address)


def shell(choice: str | None, settings: Settings) -> Wording:
    """The wording where there are no words of a reader to go by."""
    return wording(reply_language(choice, "", server=settings.language))


def _show(page: Page) -> None:
    _print(terminal.render(page, colours=sys.stdout.isatty()))


def _print(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()
