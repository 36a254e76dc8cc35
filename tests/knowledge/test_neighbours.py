from __future__ import annotations

import pytest

from knowledge.archive import Archive
from knowledge.models import Article, Collection, Paragraph
from knowledge.neighbours import neighbours

WORDS = [f"word{chr(97 + number // 26)}{chr(97 + number % 26)}" for number in range(26 * 26)]


def article(id_: str, *words: str) -> Article:
    return Article(id_, id_, (Paragraph(1, f"The council said that {' '.join(words)}."),))


def archive(count: int) -> Archive:
    return Archive(
        Collection("Words", tuple(article(f"a{number}", *WORDS[number : number + 12]) for number in range(count)))
    )


def test_in_a_small_collection_every_other_article_is_looked_at() -> None:
    small = archive(5)

    assert [one.id for one in neighbours(small, small.article("a2"))] == ["a0", "a1", "a3", "a4"]


@pytest.mark.parametrize("number", [0, 150, 400])
def test_in_a_large_collection_a_copy_is_found_by_its_rare_words(number: int) -> None:
    found = [one.id for one in neighbours(archive(401), article("copy", *WORDS[number : number + 12]))]

    assert found[0] == f"a{number}"
    assert len(found) <= 50


def test_an_article_of_other_words_has_no_neighbours_in_a_large_collection() -> None:
    assert neighbours(archive(401), article("other", "onions", "butter", "salt")) == ()
