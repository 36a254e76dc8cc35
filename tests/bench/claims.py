"""Claims and differences: precision and recall on labelled material, and speed."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from typing import Any

from knowledge.claims.differing import automatic_differences
from knowledge.claims.extracting import claims
from knowledge.models import Article, Paragraph, PartialDate
from knowledge.reading import read_collection
from tests.knowledge.claims.labelled import expressions, pairs, read, scores
from tests.knowledge.claims.planted import INVENTED, found

_COLLECTIONS = (
    "harbor-bridge-toll", "school-phone-ban", "rent-cap", "stadium-bonds", "leaf-blower-ban", "shelter-ordinance", "data-center-water", "library-card-fees",
    "short-stay-permits", "night-market-rules", "bus-lane-trial", "plate-cameras", "cruise-cap", "branch-guards", "welcoming-city",
)  # fmt: skip
_WORDS = 800
_SIZES = (100, 1000)


def main() -> None:
    """Print all of it."""
    _pairs()
    _collections()
    rows = expressions()
    print(f"\nfigures, dates and hours read with their value: {sum(map(read, rows))} of {len(rows)}")
    _speed()


def _pairs() -> None:
    rows = pairs()
    choices: tuple[tuple[str, Callable[[dict[str, Any]], bool]], ...] = (
        ("all", lambda row: True),
        ("tuned on", lambda row: not row["held"]),
        ("held out", lambda row: row["held"]),
        ("two languages", lambda row: row["one"]["language"] != row["two"]["language"]),
    )
    print(f"{'pairs of sentences':<20}{'pairs':>7}{'relation':>15}{'precision':>11}{'recall':>8}")
    for name, fits in choices:
        chosen = [row for row in rows if fits(row)]
        for relation in ("contradiction", "newer", "scope"):
            one = scores(chosen, relation)
            print(f"{name:<20}{len(chosen):>7}{relation:>15}{one.precision:>11.3f}{one.recall:>8.3f}")


def _collections() -> None:
    results = []
    print(f"\n{'whole collections':<20}{'reported':>9}{'decoys':>8}{'others':>8}{'found':>7}{'planted':>9}")
    for name in _COLLECTIONS:
        one = found(name)
        results.append(one)
        print(f"{name:<20}{one.reported:>9}{len(one.decoys):>8}{len(one.others):>8}{len(one.found):>7}{one.planted:>9}")
    false = sum(len(one.decoys) + len(one.others) for one in results)
    precision = 1 - false / sum(one.reported for one in results)
    recall = sum(len(one.found) for one in results) / sum(one.planted for one in results)
    print(f"all together: precision {precision:.3f}, recall {recall:.3f}")


def _speed() -> None:
    print(f"\n{'articles':>8}{'claims':>9}{'claims, s':>11}{'differences, s':>16}")
    for size in _SIZES:
        articles = _shuffled(size)
        start = time.perf_counter()
        number = sum(len(claims(article)) for article in articles)
        read_in = time.perf_counter() - start
        automatic_differences(articles)
        print(f"{size:>8}{number:>9}{read_in:>11.2f}{time.perf_counter() - start:>16.2f}")


def _shuffled(size: int) -> list[Article]:
    """Articles of 800 words, their paragraphs drawn from the invented collections."""
    chance = random.Random(287)  # noqa: S311 - a benchmark needs the same articles every time
    texts = [
        paragraph.text
        for name in _COLLECTIONS
        for article in read_collection(INVENTED / name).articles
        for paragraph in article.paragraphs
        if article.language == "en" and not paragraph.noise and not paragraph.heading
    ]
    return [_article(f"a{number}", texts, chance) for number in range(size)]


def _article(id_: str, texts: list[str], chance: random.Random) -> Article:
    paragraphs: list[Paragraph] = []
    while sum(len(paragraph.text.split()) for paragraph in paragraphs) < _WORDS:
        paragraphs.append(Paragraph(len(paragraphs) + 1, chance.choice(texts)))
    published = PartialDate(2025, chance.randint(1, 12), chance.randint(1, 28))
    return Article(id_, id_, tuple(paragraphs), published=published)
