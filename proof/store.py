"""What was made once, kept by the digest of all that it was made of: ``build/cache/``, safe to delete and to share.

Whoever keeps something there digests the text that it was made of, the code and the packages that made it, and whatever
else it depends on. Under ``CI`` nothing is taken from there, and nothing added.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
import time
from collections.abc import Iterable
from contextlib import suppress
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

from proof.files import read_once, write_whole
from proof.problem import Problem

KEPT = Path("build/cache")
"""Where it is kept, in a repository."""
LASTS = 14 * 24 * 3600.0
Key = str


def digest(*parts: str) -> Key:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:32]


def digest_of_file(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def digest_of_files(root: Path, names: Iterable[str], but: Iterable[str] = ()) -> Key:
    """The digest of files, and of all those in folders, with their names; ``but`` for some."""
    found = []
    left_out = {Path(name) for name in but}
    for name in names:
        path = root / name
        for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
            inside = file.relative_to(root)
            if file.is_file() and "__pycache__" not in file.parts and inside not in left_out:
                found.append(f"{inside} {read_once(digest_of_file, file)}")
    return digest(*found)


@cache
def digest_of_code(*packages: str) -> Key:
    """The digest of the code of `proof`, of Python and of some packages, as this process has them."""
    return digest(
        sys.version, *(f"{name} {version(name)}" for name in packages), digest_of_files(Path(__file__).parent, ["."])
    )


class Store:
    """What is kept in ``folder``; nothing, where there is none or under ``CI``."""

    def __init__(self, folder: Path | None) -> None:
        self.folder = None if os.environ.get("CI") else folder

    def get(self, kind: str, key: Key) -> Any:
        """What was kept of that kind under that key; None if nothing was, or it cannot be read."""
        try:
            path = self.folder / kind / key if self.folder else None
            if path is None:
                return None
            os.utime(path)  # which says when it was used last
            return json.loads(path.read_bytes())
        except (OSError, ValueError):
            return None

    def keep(self, kind: str, key: Key, value: Any) -> None:
        """Keep what JSON can say; where it cannot be written, it is made again."""
        if self.folder:
            with suppress(Problem):
                write_whole(self.folder / kind / key, json.dumps(value, ensure_ascii=False), lasting=False)

    def forget(self) -> None:
        """Remove what nobody has used for `LASTS` seconds."""
        for path in self.folder.glob("*/*") if self.folder else ():
            with suppress(FileNotFoundError):  # another process removes it too
                if time.time() - path.stat().st_mtime > LASTS:
                    path.unlink()
