"""What the repository says about the five original articles, it says in its own words."""

from __future__ import annotations

import re
import subprocess
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ORIGINALS = ROOT.parent / "shared" / "articles"
RUN = 12
SENTENCE = 6
Words = tuple[str, ...]

pytestmark = pytest.mark.skipif(
    not any(ORIGINALS.glob("*.txt")), reason="the original articles are not beside the repository (../shared/articles)"
)


def words(text: str) -> Words:
    return tuple(re.findall(r"[^\W_]+", unicodedata.normalize("NFKC", text).casefold()))


def runs(found: Words, length: int) -> Iterator[Words]:
    return (found[start : start + length] for start in range(len(found) - length + 1))


def paragraphs() -> list[str]:
    return [line for path in sorted(ORIGINALS.glob("*.txt")) for line in path.read_text("utf-8").splitlines() if line]


def sentences(paragraph: str) -> list[str]:
    """Headlines and headings are left out: they carry no full stop, and a title may be named."""
    parts = re.split(r"(?<=[.!?])[\"”]?\s+", paragraph)
    return [part for part in parts if re.search(r"[.?][\"”]?\s*$", part)]


def originals() -> dict[int, set[Words]]:
    """Every run of twelve words, and every shorter sentence whole, by its length."""
    known: dict[int, set[Words]] = {}
    for paragraph in paragraphs():
        known.setdefault(RUN, set()).update(runs(words(paragraph), RUN))
        for sentence in map(words, sentences(paragraph)):
            if SENTENCE <= len(sentence) < RUN:
                known.setdefault(len(sentence), set()).add(sentence)
    return known


def copied(text: str, known: dict[int, set[Words]]) -> list[str]:
    found = words(text)
    return [" ".join(run) for length in sorted(known) for run in runs(found, length) if run in known[length]]


def tracked_texts() -> Iterator[tuple[str, str]]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)  # noqa: S607 - the developer's own git
    for name in filter(None, listed.stdout.split("\0")):
        try:
            yield name, (ROOT / name).read_text("utf-8")
        except (FileNotFoundError, UnicodeDecodeError):
            continue


def test_no_tracked_file_copies_a_sentence_or_twelve_words_in_a_row() -> None:
    if not (ROOT / ".git").exists():
        pytest.skip("not a git checkout: there are no tracked files to read")
    known = originals()
    texts = dict(tracked_texts())

    assert "pyproject.toml" in texts
    assert {name: hits for name, text in texts.items() if (hits := copied(text, known))} == {}


def test_a_copied_sentence_is_found_whatever_its_typography() -> None:
    known = originals()
    sentence = next(one for paragraph in paragraphs() for one in sentences(paragraph) if len(words(one)) > RUN)

    assert copied(f"# {sentence.upper()} #", known)
    assert copied(sentence.replace(" ", "\n  "), known)


def test_a_copied_short_sentence_is_found() -> None:
    short = next(one for paragraph in paragraphs() for one in sentences(paragraph) if SENTENCE <= len(words(one)) < RUN)

    assert copied(f"As one of them wrote: {short}", originals())
    assert not copied(short.rsplit(maxsplit=1)[0], originals())
