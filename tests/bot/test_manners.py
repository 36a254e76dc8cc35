"""A friendly limit: enough for a curious reader, not for a flood."""

from __future__ import annotations

from bot.manners import Manners
from bot.recent import Recent


class Clock:
    """A clock that stands until it is told to go on."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_a_reader_asks_as_many_questions_as_the_limit_and_then_waits() -> None:
    clock = Clock()
    manners = Manners(6, clock)

    assert [manners.wait(1) for _ in range(7)] == [0, 0, 0, 0, 0, 0, 10]
    clock.now += 10
    assert manners.wait(1) == 0
    assert manners.wait(1) == 10


def test_readers_do_not_wait_for_each_other() -> None:
    manners = Manners(1, Clock())

    assert [manners.wait(reader) for reader in (1, 2, 3)] == [0, 0, 0]


def test_a_flood_is_told_once_until_it_may_ask_again() -> None:
    clock = Clock()
    manners = Manners(1, clock)
    manners.wait(1)

    assert [manners.wait(1) > 0 and manners.warns(1) for _ in range(3)] == [True, False, False]
    clock.now += 60
    assert manners.wait(1) == 0
    assert manners.wait(1) > 0
    assert manners.warns(1)


def test_idle_readers_are_forgotten() -> None:
    clock = Clock()
    manners = Manners(5, clock)
    for reader in range(1000):
        manners.wait(reader)
    clock.now += 61

    manners.wait(5000)

    assert len(manners._budgets) == 1


def test_what_is_recent_is_bounded() -> None:
    recent: Recent[int, str] = Recent(2)
    recent.put(1, "a")
    recent.put(2, "b")
    assert recent.get(1) == "a"
    recent.put(3, "c")
    recent.drop(4)

    assert (recent.get(1), recent.get(2), recent.get(3), len(recent)) == ("a", None, "c", 2)
