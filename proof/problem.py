"""A problem that a contributor can mend: where it is, what is wrong, and the command that helps."""

from __future__ import annotations

from pathlib import Path


class Problem(ValueError):
    """What is wrong with one file, as ``path:line: message`` followed by the command that mends it.

    ``line`` is one-based; it is left out of the text when the problem is the whole file's.
    """

    def __init__(self, path: Path | str, line: int | None, message: str, fix: str) -> None:
        self.path, self.line, self.message, self.fix = str(path), line, message, fix
        super().__init__(str(self))

    def __str__(self) -> str:
        where = self.path if self.line is None else f"{self.path}:{self.line}"
        return f"{where}: {self.message}\n  mend: {self.fix}"
