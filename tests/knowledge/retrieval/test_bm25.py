"""Precomputed postings rank exactly as the library's own scores do."""

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.retrieval.bm25 import LuceneBM25, Postings

WORDS = st.sampled_from("vote police trust money school rent bus law city fear a b c d e f g h".split())
CORPUS = st.lists(st.lists(WORDS, max_size=12), max_size=30)


def reference(corpus: list[list[str]], question: list[str], limit: int) -> list[tuple[int, float]]:
    if not any(corpus):
        return []
    scores = LuceneBM25(corpus).get_scores(question)
    hits = [place for place, document in enumerate(corpus) if not set(document).isdisjoint(question)]
    return [(place, float(scores[place])) for place in sorted(hits, key=lambda place: (-scores[place], place))][:limit]


def found(postings: Postings, question: list[str], limit: int) -> list[tuple[int, float]]:
    return [(hit.document, hit.score) for hit in postings.search(question, limit)]


@given(CORPUS, st.lists(st.one_of(WORDS, st.just("unheard")), max_size=8), st.integers(1, 12))
@settings(max_examples=300, deadline=None)
def test_scores_and_order_equal_the_library_to_the_last_bit(
    corpus: list[list[str]], question: list[str], limit: int
) -> None:
    postings = Postings.build(corpus)

    assert found(postings, question, limit) == reference(corpus, question, limit)


@pytest.mark.parametrize("seed", range(6))
def test_leaving_out_common_terms_changes_nothing_in_a_large_collection(seed: int) -> None:
    chance = np.random.default_rng(seed)
    corpus = [[f"w{number}" for number in chance.zipf(1.3, 20) if number < 5000] for _ in range(4000)]
    postings = Postings.build(corpus)
    question = ["w1", "w2", f"w{chance.integers(20, 300)}", "w2", f"w{chance.integers(300, 2000)}"]

    assert found(postings, question, 10) == reference(corpus, question, 10)


def test_a_collection_with_common_terms_is_searched_as_exactly() -> None:
    chance = np.random.default_rng(7)
    corpus = [[f"w{number}" for number in chance.zipf(1.25, 12) if number < 3000] for _ in range(10_000)]
    postings = Postings.build(corpus)
    question = ["w2", "w700", "w3", "w90", "w1"]

    assert found(postings, question, 10) == reference(corpus, question, 10)


def test_a_word_in_half_of_the_passages_still_counts() -> None:
    hits = Postings.build([["vote"], ["rent"]]).search(["vote"], 5)

    assert [hit.document for hit in hits] == [0]
    assert hits[0].score > 0


def test_a_single_passage_is_found_with_a_positive_score() -> None:
    hits = Postings.build([["vote", "police"]]).search(["police"], 5)

    assert hits[0].score > 0


@pytest.mark.parametrize(
    ("corpus", "question"), [([], ["vote"]), ([[]], ["vote"]), ([["vote"]], []), ([["vote"]], ["unheard"])]
)
def test_nothing_to_find_is_an_empty_list(corpus: list[list[str]], question: list[str]) -> None:
    assert Postings.build(corpus).search(question, 5) == []


def test_a_passage_without_a_word_of_the_question_is_never_a_hit() -> None:
    hits = Postings.build([["vote"], ["rent"], ["bus"]]).search(["vote"], 3)

    assert [hit.document for hit in hits] == [0]


def test_equal_scores_keep_the_order_of_the_passages() -> None:
    hits = Postings.build([["vote"], ["rent"], ["vote"]]).search(["vote"], 3)

    assert [hit.document for hit in hits] == [0, 2]


def test_a_weight_multiplies_what_a_term_adds() -> None:
    postings = Postings.build([["vote", "rent"], ["vote"], ["bus"]])

    assert postings.search_weighted([("vote", 0.5)], 1)[0].score == pytest.approx(
        postings.search(["vote"], 1)[0].score / 2
    )


def test_an_unknown_word_has_the_highest_idf() -> None:
    postings = Postings.build([["vote"], ["rent"]])

    assert postings.idf("unheard") == postings.maximal_idf > postings.idf("vote") > 0


def test_searches_in_several_threads_do_not_disturb_each_other() -> None:
    corpus = [[f"w{place % 97}", f"w{place % 31}", "common"] for place in range(6000)]
    postings = Postings.build(corpus)
    questions = [[f"w{number}", "common"] for number in range(97)]
    alone = [found(postings, question, 10) for question in questions]

    with ThreadPoolExecutor(8) as threads:
        together = list(threads.map(lambda question: found(postings, question, 10), questions))

    assert together == alone
