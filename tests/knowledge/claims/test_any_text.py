"""Whatever stands in an article, reading its claims ends, and each is a slice of it: sentences cut, torn and shuffled."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest

from knowledge.claims.extracting import claims
from knowledge.models import Article, Paragraph, PartialDate
from knowledge.reading import read_collection

INVENTED = sorted(path.parent for path in (Path(__file__).parents[2] / "collections" / "invented").glob("*/articles"))
_EACH = 250


def torn(chance: random.Random, sentence: str) -> str:
    """A sentence as a bad copy leaves it: a piece, in another order, or without its marks."""
    words = sentence.split()
    first = chance.randrange(len(words) + 1)
    cut = (
        words[first : chance.randrange(first, len(words) + 1)],
        chance.sample(words, len(words)),
        [word for word in words if chance.random() < 0.7],
        words,
    )
    text = " ".join(chance.choice(cut))
    return chance.choice((text, f"({text})", re.sub(r"[,.;:]", " ", text)))


@pytest.mark.parametrize("folder", INVENTED, ids=lambda folder: folder.name)
def test_torn_sentences_are_read_to_their_end_and_stay_as_they_are(folder: Path) -> None:
    chance = random.Random(folder.name)  # noqa: S311 - not a secret
    texts = [one.text for article in read_collection(folder, None).articles for one in article.paragraphs]
    sentences = [sentence for text in texts for sentence in re.split(r"(?<=[.?!]) ", text) if sentence.strip()]
    for number in range(_EACH):
        told = tuple(Paragraph(place, torn(chance, chance.choice(sentences))) for place in (1, 2, 3))
        day = chance.choice((None, PartialDate(2025, 5, 1)))
        torn_up = Article(f"torn-{number}", "Torn", told, published=day, language=chance.choice(("en", "es")))
        for one in claims(torn_up):
            assert one.text == told[one.paragraph - 1].text[one.span.start : one.span.stop]
