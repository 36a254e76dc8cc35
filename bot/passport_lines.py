"""A source's weaknesses in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from knowledge.answers import Flag

from .wording import Wording

_MOST = 8


def passport_lines(flags: Iterable[Flag], outlets: Mapping[str, str], wording: Wording) -> Iterator[str]:
    """A line for each; `outlets` names articles by id."""
    for flag in flags:
        key = f"passport-{flag.kind}"
        other = f"{outlets.get(flag.other, flag.other)} [{flag.other}]" if flag.other else ""
        yield wording.say(key, n=flag.count, of=flag.of, other=other, text=flag.text, places=_places(flag))


def _places(flag: Flag) -> str:
    numbers = [str(one.paragraph) for one in flag.evidence]
    return ", ".join(numbers if len(numbers) <= _MOST else [*numbers[:_MOST], "…"])
