"""The command line prints what was found, in the shape other programs read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.__main__ import main

from .planted import INVENTED


def test_automatic_differences_are_one_json_array(capsys: pytest.CaptureFixture[str]) -> None:
    status = main(["differences", "--collection", str(INVENTED / "harbor-bridge-toll"), "--automatic", "--json"])
    rows = json.loads(capsys.readouterr().out)

    assert status == 0
    assert rows
    assert all(set(row) == {"id", "kind", "question", "automatic", "positions"} and row["automatic"] for row in rows)
    assert all(len(row["positions"]) > 1 and all(one["evidence"] for one in row["positions"]) for row in rows)


def test_curated_entries_are_not_among_them(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "one.txt").write_text("One\n\nThe fine for riding on a sidewalk is $100.\n", encoding="utf-8")
    (tmp_path / "two.txt").write_text("Two\n\nThe fine for riding on a sidewalk is $250.\n", encoding="utf-8")
    curated = '[[difference]]\nid = "mine"\nkind = "wording"\nquestion = "Which words?"\n'
    positions = '[[difference.position]]\ntext = "{0}"\nevidence = ["{0}:2"]\n'
    (tmp_path / "differences.toml").write_text(
        curated + positions.format("one") + positions.format("two"), encoding="utf-8"
    )
    main(["differences", "--collection", str(tmp_path), "--automatic", "--json"])
    rows = json.loads(capsys.readouterr().out)

    assert [row["kind"] for row in rows] == ["contradiction"]
    assert "mine" not in {row["id"] for row in rows}
