"""Leaving out what cannot win finds the same documents with the same scores as adding everything up."""

import numpy as np
import pytest

from knowledge.retrieval.racing import Term, best, ceilings


def terms(chance: np.random.Generator, size: int, held: list[int], weights: list[float]) -> list[Term]:
    """Impacts come in few steps, so that many scores are equal."""
    made = []
    for documents, weight in zip(held, weights, strict=True):
        rarity = 1 + 10 * (1 - documents / size)
        impacts = rarity * chance.choice([0.8, 0.9, 1.0, 1.1, 1.9], documents, p=[0.3, 0.3, 0.2, 0.19, 0.01])
        places = np.sort(chance.choice(size, documents, replace=False)).astype(np.int32)
        most = float(impacts.max()) * weight
        bounds = ceilings(places, impacts, size) if documents > size // 50 else None
        made.append(Term(places, impacts, weight, most, bounds))
    return made


def everything(terms: list[Term], size: int, limit: int) -> list[tuple[int, float]]:
    scores = np.zeros(size)
    for term in terms:
        scores[term.documents] += term.impacts * term.weight
    order = np.lexsort((np.arange(size), -scores))[:limit]
    return [(int(place), float(scores[place])) for place in order if scores[place] > 0]


def found(terms: list[Term], size: int, limit: int) -> list[tuple[int, float]]:
    documents, scores = best(terms, size, limit)
    return list(zip(documents.tolist(), scores.tolist(), strict=True))


@pytest.mark.parametrize("limit", [1, 10, 120])
@pytest.mark.parametrize("seed", range(12))
def test_the_best_are_the_best_of_everything(seed: int, limit: int) -> None:
    chance = np.random.default_rng(seed)
    size = int(chance.choice([5_000, 60_000, 200_000]))
    held = (size * chance.beta(0.15, 4, chance.integers(2, 9)) + 1).astype(int).tolist()
    asked = terms(chance, size, held, chance.choice([0.35, 1.0, 1.7], len(held)).tolist())

    assert found(asked, size, limit) == everything(asked, size, limit)


def test_ceilings_are_never_below_what_a_term_adds() -> None:
    chance = np.random.default_rng(3)
    places, impacts = np.arange(5_000, dtype=np.int32), chance.random(5_000) + 0.1
    term = Term(places, impacts, 1.0, float(impacts.max()), ceilings(places, impacts, 9_000))

    assert (term.at_most(term.documents) >= term.looked_up(term.documents) * (1 - 1e-12)).all()
    assert term.at_most(np.array([7_000], np.int32)) == 0


def test_a_common_term_decides_between_documents_that_are_equal_without_it() -> None:
    size = 100_000
    rare = Term(np.arange(0, 6_000, 2, dtype=np.int32), np.full(3_000, 9.0), 1.0, 9.0)
    common = Term(np.arange(1_000, size, dtype=np.int32), np.full(size - 1_000, 0.5), 1.0, 0.5)

    assert found([common, rare], size, 2) == [(1_000, 9.5), (1_002, 9.5)]


def test_with_fewer_hits_than_asked_for_all_of_them_are_found() -> None:
    size = 300_000
    single = Term(np.array([7], np.int32), np.array([12.0]), 1.0, 12.0)
    common = Term(np.arange(100_000, 120_000, dtype=np.int32), np.ones(20_000), 1.0, 1.0)

    assert len(found([common, single], size, 50_000)) == 20_001


def test_a_term_asked_for_twice_counts_twice() -> None:
    size = 100_000
    term = Term(np.arange(0, 30_000, 3, dtype=np.int32), np.linspace(1, 2, 10_000), 1.0, 2.0)

    assert found([term, term], size, 3) == everything([term, term], size, 3)
