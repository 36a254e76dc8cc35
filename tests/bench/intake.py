"""Taking an article of 2,000 words into a collection of 1,000 articles, by the command that an operator types."""

from __future__ import annotations

import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ARTICLES, WORDS, NEW_WORDS, TIMES = 1_000, 400, 2_000, 3
_FIRST, _LATER = "the first time, with progress shown", "from then on (target 2 s)"
_NAMES = "Ann Low,Bob High,Mara Lind,Tom Okafor,Paul Stone,Rosa Vega,Lucy Marsh,Omar Haddad,Nina Berg,Joel Katz".split(
    ","
)
_OFFICES = "council member,city engineer,harbor master,shop owner,resident,union leader,school principal".split(",")
_PLACES = "harbor,market,station,stadium,library,hospital,old town,riverside".split(",")
_SENTENCES = (
    "The council of Example voted {a}-{b} on the {place} parking plan, {office} {name} said on Tuesday.",
    "The plan will bring {n} new spaces to the {place}, according to {name}.",
    "“Nobody has ever asked anybody at the {place},” said {office} {other}.",
    "A permit for the {place} will cost ${n} a year from {month} on.",
    "Many residents near the {place} spoke against the plan at the meeting, and some of them left before it was over.",
    "{office} {name} told reporters that work at the {place} is hard to plan in {month}.",
    "The {place} has been a place to meet for as long as {name} can remember.",
    "Streets around the {place} were full in {month}, when drivers looked for a space and found none.",
    "{name} and {other} praised the idea, while people at the {place} called it a tax on work.",
    "“We hear what the {place} tells us,” {name} wrote in a letter to the council.",
    "The debate went on until late in the evening, and {other} asked for patience.",
    "What the {place} needs, {name} argued, is a bus that comes when it should.",
    "Neither {name} nor {other} wanted to say how they would vote if the plan came back.",
)
_QUESTIONS = (
    "What was the vote on the parking plan?",
    "How many new spaces will the plan bring?",
    "What does a permit cost?",
    "What do critics say?",
    "Who supports the plan?",
    "How long will the work take?",
    "What did the machines cost?",
    "Do shops have to buy a permit?",
    "How many residents oppose the plan?",
    "When does the plan start?",
)


def text(chance: random.Random, words: int) -> str:
    """Paragraphs of invented news."""
    paragraphs: list[str] = []
    while sum(len(one.split()) for one in paragraphs) < words:
        paragraphs.append(" ".join(_sentence(chance) for _ in range(chance.randint(2, 4))))
    return "\n\n".join(paragraphs)


def _sentence(chance: random.Random) -> str:
    name, other = chance.sample(_NAMES, 2)
    made = chance.choice(_SENTENCES).format(
        a=chance.randint(2, 28),
        b=chance.randint(1, 9),
        n=chance.randint(100, 990),
        month=chance.choice(("March", "April", "May", "June", "October")),
        name=name,
        other=other,
        office=chance.choice(_OFFICES),
        place=chance.choice(_PLACES),
    )
    return made[0].upper() + made[1:]


def article(number: int, words: int) -> str:
    """A signed and dated one."""
    chance = random.Random(number)  # noqa: S311 - not a secret
    return f"Parking Story {number}\nBy {chance.choice(_NAMES)}, Example Gazette, June {1 + number % 28}, 2025\n\n{text(chance, words)}\n"


def collection(folder: Path, articles: int) -> None:
    """A folder of invented articles with standing questions."""
    (folder / "articles").mkdir(parents=True)
    for number in range(articles):
        (folder / "articles" / f"story-{number:04}.txt").write_text(article(number, WORDS), encoding="utf-8")
    topics = (
        f'[[topic]]\nid = "t{place}"\nname = "t{place}"\nquestion = "{one}"\n' for place, one in enumerate(_QUESTIONS)
    )
    (folder / "topics.toml").write_text("\n".join(topics), encoding="utf-8")


def added(folder: Path, home: Path, number: int) -> tuple[float, float]:
    """Seconds from typing the command to its end, and those of the processor, which other work does not lengthen."""
    given = home / f"new-{number}.txt"
    given.write_text(article(10_000 + number, NEW_WORDS), encoding="utf-8")
    command = [sys.executable, "-m", "bot", "collection", "add", str(given), "--yes", "--collection", str(folder)]
    began, worked = time.perf_counter(), _worked()
    subprocess.run(  # noqa: S603 - our own program
        command, env={**os.environ, "HOME": str(home)}, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    return time.perf_counter() - began, _worked() - worked


def _worked() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def main() -> None:
    """Seconds of the whole command, interpreter and all; the first time nothing is known of the collection."""
    with tempfile.TemporaryDirectory() as name:
        home, folder = Path(name), Path(name) / "parking"
        collection(folder, ARTICLES)
        first = added(folder, home, 0)
        later = min(added(folder, home, number) for number in range(1, TIMES + 1))
    print(
        f"add, {NEW_WORDS:,} words to {ARTICLES:,} articles of {WORDS} words with {len(_QUESTIONS)} standing questions"
    )
    for words, (whole, processor) in {_FIRST: first, _LATER: later}.items():
        print(f"{words:<45}{whole:>7.1f} s, of which the processor worked {processor:.1f} s")


if __name__ == "__main__":
    main()
