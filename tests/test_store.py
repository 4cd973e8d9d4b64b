"""What is kept comes back while nothing that it was made of changes, and only then."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from proof.store import LASTS, Store, digest, digest_of_files


@pytest.fixture(autouse=True)
def _not_in_ci(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)


def test_what_is_kept_comes_back(tmp_path: Path) -> None:
    store = Store(tmp_path)
    assert store.get("words", digest("one")) is None
    store.keep("words", digest("one"), {"es": ["más allá", 1, None]})
    assert Store(tmp_path).get("words", digest("one")) == {"es": ["más allá", 1, None]}
    assert store.get("words", digest("two")) is None
    assert store.get("others", digest("one")) is None


def test_a_file_that_is_torn_is_made_again(tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.keep("words", digest("one"), [1, 2])
    (tmp_path / "words" / digest("one")).write_text("[1, 2", "utf-8")
    assert store.get("words", digest("one")) is None


def test_what_cannot_be_written_is_not_kept(tmp_path: Path) -> None:
    (tmp_path / "words").write_text("a file where the folder would be", "utf-8")
    Store(tmp_path).keep("words", digest("one"), [1])
    assert Store(tmp_path).get("words", digest("one")) is None


def test_ci_takes_nothing_and_adds_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Store(tmp_path).keep("words", digest("one"), [1])
    monkeypatch.setenv("CI", "true")
    assert Store(tmp_path).get("words", digest("one")) is None
    Store(tmp_path).keep("words", digest("two"), [2])
    assert [path.name for path in (tmp_path / "words").iterdir()] == [digest("one")]


def test_what_nobody_used_is_forgotten(tmp_path: Path) -> None:
    store = Store(tmp_path)
    for name in ("old", "used"):
        store.keep("words", digest(name), name)
        os.utime(tmp_path / "words" / digest(name), (time.time() - LASTS - 60,) * 2)
    assert store.get("words", digest("used")) == "used"
    store.forget()
    assert store.get("words", digest("old")) is None
    assert store.get("words", digest("used")) == "used"


def test_the_digest_of_files_is_of_their_names_and_of_what_they_hold(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder/one").write_text("1", "utf-8")
    first = digest_of_files(tmp_path, ["folder"])
    (tmp_path / "folder/one").write_text("2", "utf-8")
    second = digest_of_files(tmp_path, ["folder"])
    (tmp_path / "folder/one").rename(tmp_path / "folder/two")
    assert len({first, second, digest_of_files(tmp_path, ["folder"])}) == 3
    (tmp_path / "folder/three").write_text("3", "utf-8")
    without = digest_of_files(tmp_path, ["folder"], but=["folder/three"])
    (tmp_path / "folder/three").write_text("4", "utf-8")
    assert digest_of_files(tmp_path, ["folder"], but=["folder/three"]) == without
