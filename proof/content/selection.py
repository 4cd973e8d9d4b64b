"""As much of a checkout as a change touches: the changed pages in both languages, and those that show what changed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from proof.content import tutorial
from proof.content.include import examples_of
from proof.problem import Problem
from proof.project import LANGUAGES, Project

_PAGE = re.compile(rf"docs/(?:{'|'.join(LANGUAGES)})/(.+)\.(?:md|ipynb)")
_EXAMPLE = re.compile(r"snippets/(.+)\.(?:py|out)")
_TUTORIAL = re.compile(r"notebooks/(\w+)\.py")


@dataclass(frozen=True)
class Selection(Project):
    """A checkout that has no other pages, examples and tutorials than those which the ``changed`` files are of."""

    changed: frozenset[str]

    @property
    def whole(self) -> Project:
        return Project(self.root)

    @cached_property
    def shown(self) -> dict[str, set[str]]:
        """The examples that each page of the whole checkout shows, by its place, such as ``guides/freeze``."""
        found: dict[str, set[str]] = {}
        for language in LANGUAGES:
            for path in self.whole.pages(language):
                text = path.read_text("utf-8", errors="replace")
                found.setdefault(self.place(path, language), set()).update(examples_of(text))
        return found

    @cached_property
    def examples(self) -> set[str]:
        """The examples that changed, or were removed."""
        return {match[1] for name in self.changed if (match := _EXAMPLE.fullmatch(name))}

    @cached_property
    def edited(self) -> set[str]:
        """The places of the pages and tutorials that changed themselves, or were removed."""
        found = {match[1] for name in self.changed if (match := _PAGE.fullmatch(name))}
        return found | {
            f"{tutorial.FOLDER}/{match[1]}" for name in self.changed if (match := _TUTORIAL.fullmatch(name))
        }

    @cached_property
    def places(self) -> set[str]:
        """Those of the pages and tutorials that changed, or were removed, or show a changed example."""
        return self.edited | {place for place, examples in self.shown.items() if examples & self.examples}

    @cached_property
    def others(self) -> list[str]:
        """The changed files that are of no page, example or tutorial, sorted."""
        return sorted(one for one in self.changed if not any(p.fullmatch(one) for p in (_PAGE, _EXAMPLE, _TUTORIAL)))

    def place(self, path: Path, language: str) -> str:
        return path.relative_to(self.root / "docs" / language).with_suffix("").as_posix()

    def pages(self, language: str) -> list[Path]:
        return [path for path in super().pages(language) if self.place(path, language) in self.places]

    def example_ids(self) -> Iterator[str]:
        """Those that its pages show, those that changed, and those that no page shows any more."""
        ours = self.examples.union(*(self.shown.get(place, set()) for place in self.places))
        elsewhere = set().union(*self.shown.values()) - ours
        return (one for one in super().example_ids() if one not in elsewhere)

    def notebook_names(self) -> list[str]:
        return [stem for stem in super().notebook_names() if f"{tutorial.FOLDER}/{stem}" in self.places]

    def orphan_notebooks(self, language: str) -> list[Path]:
        return self.whole.orphan_notebooks(language)

    @cached_property
    def _named(self) -> re.Pattern[str]:
        """What a problem calls one of its files, or the beginning of it; ``errors/index.md`` is not ``index.md``."""
        tutorials = {f"notebooks/{Path(place).name}.py" for place in self.places if place.startswith(tutorial.FOLDER)}
        examples = {f"snippets/{one}." for one in (*self.examples, *self.example_ids())}
        pages = {f"{place}.{ending}" for place in self.places for ending in ("md", "ipynb")}
        names = "|".join(map(re.escape, sorted(tutorials | examples | pages)))
        return re.compile(rf"(?<![\w./-])(?:docs/(?:{'|'.join(LANGUAGES)})/)?(?:{names or '(?!)'})")

    def has(self, problem: Problem) -> bool:
        """Whether a problem is at one of its files, or names one."""
        return bool(self._named.search(f"{problem.path}: {problem.message}"))
