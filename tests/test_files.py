"""Files are written whole."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from proof.files import write_whole
from proof.problem import Problem


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
