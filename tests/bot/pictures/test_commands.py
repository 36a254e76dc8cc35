"""`onrecord picture` writes what it names, and says in one line what it cannot do."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from bot.__main__ import main
from bot.wording import languages


@pytest.mark.parametrize("language", languages())
def test_the_timeline_is_saved_in_as_many_files_as_it_takes(
    language: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "line.png"

    assert main(["picture", "timeline", "--lang", language, "--out", str(out)]) == 0

    told = capsys.readouterr().out.splitlines()
    files = [tmp_path / line.partition(": ")[0] for line in told]
    assert files == [out, *(tmp_path / f"line-{number}.png" for number in range(2, len(files) + 1))]
    assert sorted(files) == sorted(tmp_path.iterdir())
    for file in files:
        with Image.open(file) as image:
            assert image.format == "PNG"


def test_one_topic_can_be_drawn_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["picture", "differences", "--topic", "vote-date", "--out", str(tmp_path / "a.png")]) == 0

    assert "On which day was the vote?" in capsys.readouterr().out
    assert len(list(tmp_path.iterdir())) == 2


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (["differences", "--topic", "qqqqqq", "--out", "a.png"], "qqqqqq"),
        (["differences", "--since", "2025", "--out", "a.png"], "--since"),
        (["timeline", "--topic", "vote-date", "--out", "a.png"], "--topic"),
        (["timeline", "--since", "yesterday", "--out", "a.png"], "yesterday"),
        (["timeline", "--since", "2099", "--out", "a.png"], "nothing to draw"),
        (["timeline", "--out", "a.jpg"], "a.jpg"),
        (["timeline", "--out", "nowhere/at/all/a.png"], "nowhere/at/all/a.png"),
    ],
)
def test_a_wrong_argument_is_one_line_and_status_2(
    wrong: list[str],
    told: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)

    assert main(["picture", *wrong]) == 2

    said = capsys.readouterr()
    assert told in said.err
    assert said.err.count("\n") == 1
    assert said.out == ""
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("wrong", [["votes", "--out", "a.png"], ["timeline"], []])
def test_what_to_draw_and_where_must_be_said(wrong: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["picture", *wrong])

    assert ended.value.code == 2
    assert "error:" in capsys.readouterr().err
