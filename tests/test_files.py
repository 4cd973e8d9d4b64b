"""Files are read whole, and written whole."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from proof.files import read_once, read_yaml, write_whole
from proof.problem import Problem


def test_what_is_read_is_read_again_only_when_its_file_changes(tmp_path: Path) -> None:
    path, asked = tmp_path / "name", list[str]()

    def read(path: Path, how: str) -> str:
        asked.append(how)
        return how + path.read_text("utf-8") if path.exists() else "none"

    assert [read_once(read, path, "a"), read_once(read, path, "a")] == ["none", "none"]
    write_whole(path, "1")
    assert [read_once(read, path, "a"), read_once(read, path, "b"), read_once(read, path, "a")] == ["a1", "b1", "a1"]
    write_whole(path, "2")
    assert [read_once(read, path, "a"), read_once(read, path, "a")] == ["a2", "a2"]
    path.unlink()
    assert read_once(read, path, "a") == "none"
    assert asked == list("aabaa")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a: 1\nb: {c: 1}\na: 2\n", r"^name\.yml:3: not YAML: the key a stands twice"),
        ("- b: 1\n  c: {d: 1, 'd': 2}\n", r"^name\.yml:2: not YAML: the key d stands twice"),
        ("a: [\n", r"^name\.yml:2: not YAML"),
    ],
)
def test_yaml_that_would_lose_something_is_refused_with_its_line(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "name.yml").write_text(text, "utf-8")
    with pytest.raises(Problem, match=said):
        read_yaml(tmp_path / "name.yml", "name.yml")


def test_an_interrupted_write_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "name.out"
    write_whole(path, "old\n")

    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Problem, match=r"name\.out: cannot be written, and is as it was: No space left"):
        write_whole(path, "new\n")
    assert path.read_text("utf-8") == "old\n"
    assert list(tmp_path.iterdir()) == [path]
