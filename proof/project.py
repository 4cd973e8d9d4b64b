"""Where things are in the repository, and what it is pinned to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from proof.files import line_of, read_once, read_yaml
from proof.problem import Problem

LANGUAGES = ("es", "en")
"""The languages of the site; the first is served at ``/``, each other one at ``/<language>/``."""
STRINGS = "i18n/ui.yml"
SNIPPETS = "snippets"


class Strings(dict[str, dict[str, str]]):
    """Words in each language, by their key; where there are none, the key stands for them."""

    def __missing__(self, key: str) -> dict[str, str]:
        return dict.fromkeys(LANGUAGES, key)


def read_strings(project: Project) -> Strings:
    """The words that we add to pages; raises `Problem` at what is not a key with its words in each language."""
    return read_once(_strings, project.root / STRINGS)


def _strings(path: Path) -> Strings:
    said = read_yaml(path, STRINGS)
    for key, words in said.items() if isinstance(said, dict) else [("the file", None)]:
        texts = words if isinstance(words, dict) else {}
        if texts.keys() != set(LANGUAGES) or not all(isinstance(text, str) for text in texts.values()):
            message = f"{key} has no text in {' and '.join(LANGUAGES)} alone"
            raise Problem(STRINGS, line_of(path.read_text("utf-8"), key), message, f"edit {STRINGS}, as its others are")
    return Strings(said)


@dataclass(frozen=True)
class Project:
    """A checkout of the repository at ``root``."""

    root: Path

    @property
    def whole(self) -> Project:
        """The checkout, where this is a part of it."""
        return self

    def has(self, problem: Problem) -> bool:
        """Whether a problem is of this part of the checkout."""
        return True

    @cached_property
    def snippets(self) -> Path:
        return self.root / SNIPPETS

    @property
    def notebooks(self) -> Path:
        return self.root / "notebooks"

    @property
    def ledger(self) -> Path:
        return self.root / "build" / "ledger.json"

    @property
    def api(self) -> Path:
        return self.root / "data" / "recorded" / "api.json"

    def pages(self, language: str) -> list[Path]:
        """The Markdown files of one language, sorted."""
        return sorted((self.root / "docs" / language).rglob("*.md"))

    def name(self, path: Path) -> str:
        """``path`` as people write it: relative to the root where it is inside it."""
        return path.relative_to(self.root).as_posix() if path.is_relative_to(self.root) else str(path)

    def example_ids(self) -> Iterator[str]:
        """The id (``topic/name``) of each example file, sorted."""
        for path in sorted(self.snippets.rglob("*.py")):
            yield path.relative_to(self.snippets).with_suffix("").as_posix()

    def notebook_names(self) -> list[str]:
        """The name of each tutorial's file, without ``.py``, sorted."""
        return sorted(path.stem for path in self.notebooks.glob("*.py"))

    def orphan_notebooks(self, language: str) -> list[Path]:
        """The recorded notebooks of one language whose source is gone, sorted."""
        recorded = sorted((self.root / "docs" / language).rglob("*.ipynb"))
        return [path for path in recorded if path.stem not in self.notebook_names()]

    @cached_property
    def torch_pin(self) -> str:
        """The PyTorch version that ``requirements/examples.txt`` pins, such as ``2.13.0``."""
        pins = (self.root / "requirements" / "examples.txt").read_text("utf-8")
        pin = re.search(r"^torch==(\S+)$", pins, re.MULTILINE)
        if pin is None:
            raise ValueError("requirements/examples.txt has no line torch==<version>")
        return pin[1]

    @property
    def strings(self) -> Strings:
        """The words that we add to pages; none where they cannot be read, of which a build and a check tell."""
        try:
            return read_strings(self)
        except Problem:
            return Strings()
