"""Numbers as digits to base 64, and short marks for long names."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_BITS = 6
_VALUES = {digit: value for value, digit in enumerate(ALPHABET)}


def written(number: int, width: int) -> str:
    """The number in `width` digits; a number too large becomes the largest that fits."""
    number = min(number, (1 << _BITS * width) - 1)
    return "".join(ALPHABET[number >> _BITS * place & 63] for place in reversed(range(width)))


def number(digits: str) -> int:
    """Raises KeyError for anything but digits."""
    value = 0
    for digit in digits:
        value = value << _BITS | _VALUES[digit]
    return value


def mask(bits: Iterable[bool], width: int) -> str:
    """Yes or no for each place, first place lowest."""
    return written(sum(1 << place for place, bit in enumerate(bits) if bit), width)


def bits(digits: str, count: int) -> list[bool]:
    """The other way round; raises KeyError."""
    value = number(digits)
    return [bool(value >> place & 1) for place in range(count)]


def mark(name: str, width: int, salt: int = 0) -> str:
    """Digits that stand for a name; the same on every machine and in every year."""
    digest = hashlib.blake2b(name.encode(), salt=salt.to_bytes(16, "big")).digest()
    return written(int.from_bytes(digest[:8], "big") >> 64 - _BITS * width, width)


class Marks:
    """A mark of its own for each name; where two would share one, the later in the alphabet takes another."""

    def __init__(self, names: Iterable[str], width: int) -> None:
        self._names: dict[str, str] = {}
        self._marks: dict[str, str] = {}
        for name in sorted(set(names)):
            salt = 0
            while (own := mark(name, width, salt)) in self._names:
                salt += 1
            self._names[own] = name
            self._marks[name] = own
        self.width = width

    def of(self, name: str) -> str:
        """Raises KeyError for a name that is not known."""
        return self._marks[name]

    def name(self, own: str) -> str:
        """Raises KeyError for a mark that stands for nothing here."""
        return self._names[own]

    def known(self, marks: str) -> Sequence[str]:
        """The names behind marks that are written one after the other, without those that stand for nothing."""
        each = (marks[start : start + self.width] for start in range(0, len(marks), self.width))
        return [self._names[own] for own in each if own in self._names]
