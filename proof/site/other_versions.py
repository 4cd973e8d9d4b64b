"""What the pages say of other versions of PyTorch: under each example, at the head of each tutorial, and as tables."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import cached_property
from itertools import groupby
from typing import Any

from markupsafe import Markup
from packaging.version import Version

from proof.content import tutorial
from proof.content.include import examples_of
from proof.content.page import read
from proof.content.subject import RecordedTutorial, Subject, everything, load, shown
from proof.problem import Problem
from proof.records.changes import Change, changes, order_of, other_text, outcomes_of, spans
from proof.records.versions import NAME, Outcome, read_versions
from proof.site.view import View, anchor, log

SYMBOLS = {"same": "✓", "output": "≠", "error": "≈", "raises": "▲", "absent": "–", "ended": "×"}


class OtherVersions:
    """Renders what the pages of one language say of other versions."""

    def __init__(self, view: View) -> None:
        self.view, self.project = view, view.project
        self.versions = read_versions(view.project)
        self.order = order_of(view.project, self.versions)

    def fences(self) -> dict[str, Callable[..., str]]:
        """What makes the HTML of each include; ``src`` says what it is of."""
        return {
            "versions": lambda **fence: self.versions_table(),
            "compatibility": lambda src, **fence: self.compatibility(src.strip()),
            "change": lambda src, **fence: self.change(*src.strip().split(" ", 1)),
            "changes": lambda src, **fence: self.changes(*src.split()),
        }

    @property
    def compared(self) -> bool:
        """Whether any version but the pinned one was run."""
        return len(self.order) > 1

    def span(self, ranges: list[str]) -> str:
        """``2.0.1 through 2.4.1, 2.6.0``, in the page's language."""
        ends = (one.partition("..") for one in ranges)
        words = self.view.words
        return ", ".join(words("version_span", first=first, last=last) if last else first for first, _, last in ends)

    def same(self, subject: Subject) -> str:
        """The ranges of versions on which ``subject`` gives the same; empty if no other was run."""
        found = spans(self.project, self.versions, subject)
        return self.span(found[0][1]) if found else ""

    def said(self, subject: Subject) -> list[tuple[Outcome, str]]:
        """Each distinct outcome of ``subject`` with what is said of it, such as ``Other output on … through …``."""
        found = []
        for outcome, on in spans(self.project, self.versions, subject):
            key = f"versions_{outcome.kind if outcome.same or outcome.text else 'nothing'}"
            found.append((outcome, self.view.words(key, spans=self.span(on))))
        return found

    def sentences(self, subject: Subject) -> str:
        """`said` as one line of Markdown."""
        return ". ".join(text for _, text in self.said(subject))

    def same_output(self, subject: Subject) -> str:
        """The words that stand over the output of ``subject``: where it is the same; empty if no other was run."""
        return "".join(text for outcome, text in self.said(subject) if outcome.same)

    def under(self, subject: Subject) -> Markup:
        """What stands under the output of ``subject``: what it is on the versions where it is another."""
        others = [
            (text, outcome.kind, other_text(subject, outcome) if outcome.text else None)
            for outcome, text in self.said(subject)
            if not outcome.same
        ]
        return self.view.html("elsewhere", id=subject.id, others=others)

    def versions_table(self) -> Markup:
        """Each version: what it ran on, and how many of the examples are the same there."""
        subjects = everything(self.project)
        counts: dict[str, Counter[str]] = {version: Counter() for version in self.order}
        for subject in subjects:
            for version, outcome in self.versions.outcomes(subject).items():
                counts[version][outcome.kind] += 1
        rows = []
        for version in sorted({*self.order, *self.versions.environments}, key=Version, reverse=True):
            environment = self.versions.environments.get(version)
            if version == self.project.torch_pin:
                cells = [self.view.words("versions_pin"), "", "", len(subjects), "", "", ""]
            elif environment is None or environment.problem:
                cells = [environment.problem if environment else "", *[""] * 6]
            else:
                count = counts[version]
                differ = count["output"] + count["raises"] + count["ended"]
                on = [environment.torch, environment.python, environment.numpy]
                cells = [*on, count["same"], differ, count["error"], count["absent"]]
            rows.append((version, cells))
        columns = ("version", "build", "python", "numpy", "same", "differ", "texts", "absent")
        return self.view.html("versions", keys=[f"versions_column_{column}" for column in columns], rows=rows)

    def compatibility(self, folder: str) -> Markup:
        """The pages of one folder: on which versions their examples do the same, and each example that does not."""
        groups = (
            [self._tutorials()]
            if folder == tutorial.FOLDER
            else list(filter(None, map(self._page, self._pages(folder))))
        )
        order = [*reversed(self.order)]
        return self.view.html("compatibility", folder=folder, order=order, groups=groups, symbols=SYMBOLS)

    def _pages(self, folder: str) -> list[str]:
        docs = self.project.root / "docs" / self.view.language
        paths = (path for path in self.project.pages(self.view.language) if path.parent == docs / folder)
        return [path.relative_to(docs).as_posix() for path in paths]

    def _page(self, name: str) -> dict[str, Any] | None:
        """One page as a group of rows; None if it shows no example."""
        page = read(self.project, self.project.root / "docs" / self.view.language / name)
        address = self.view.to_root + _address(name)
        examples = [load(self.project, one) for one in examples_of(page.text)]
        rows = [
            {"address": f"{address}#{anchor(example.id)}", "id": example.id, "cells": self._cells(example)}
            for example in examples
            if self._differs(example)
        ]
        said = self.view.words("versions_page", count=len(examples), differ=len(rows))
        title = str(page.meta.get("title", name))
        return {"address": address, "title": title, "said": said, "rows": rows} if examples else None

    def _tutorials(self) -> dict[str, Any]:
        """The tutorials as a group, each of them a row."""
        wholes = [load(self.project, one.id) for one in tutorial.tutorials(self.project)]
        said = self.view.words("versions_tutorials", count=len(wholes), differ=sum(map(self._differs, wholes)))
        rows = [
            {"address": f"{self.view.to_root}{one.id}/", "id": "", "title": self._title(one), "cells": self._cells(one)}
            for one in wholes
        ]
        return {"address": None, "said": said, "rows": rows}

    def _title(self, subject: Subject) -> str:
        return subject.tutorial.title[self.view.language] if isinstance(subject, RecordedTutorial) else ""

    def _differs(self, subject: Subject) -> bool:
        return not all(outcome.same for outcome in outcomes_of(self.project, self.versions, subject).values())

    def _cells(self, subject: Subject) -> list[tuple[str, int]]:
        """What ``subject`` did, newest version first: each run of versions with the same kind, and its length."""
        outcomes = outcomes_of(self.project, self.versions, subject)
        kinds = [outcomes[version].kind if version in outcomes else "" for version in reversed(self.order)]
        return [(kind, len(list(run))) for kind, run in groupby(kinds)]

    def change(self, version: str, example_id: str = "") -> str:
        """What one example did before ``version`` and does on it; a problem, told in the build's log, if the same."""
        found = [change for change in changes(self.project, version) if change.example.id == example_id]
        if not found:
            problem = self._no_change(version, load(self.project, example_id))
            log.warning("%s: %s", self.view.page, problem)
            return self.view.html("problem", text=str(problem))
        return self._shown(version, [found], listed=False)

    def _no_change(self, version: str, example: Subject) -> Problem:
        """Why there is no change to show: it does the same, or nobody knows, as it changed since it ran."""
        two = self.order[self.order.index(version) - 1 :][:2]
        if all(one in outcomes_of(self.project, self.versions, example) for one in two):
            return Problem(NAME, None, f"{example.id} does the same on {version} as before", "mend the include")
        message = f"{example.id} has not run on {' and '.join(two)} since it changed"
        return Problem(NAME, None, message, f'make compat TORCH="{" ".join(two)}"; or show another example')

    def changes(self, version: str, *apart: str) -> str:
        """Every difference of ``version`` but those of the examples ``apart``, which the page shows by themselves."""
        alike: dict[tuple[str, str, str], list[Change]] = {}
        for one in changes(self.project, version):
            if one.example.id not in apart:
                alike.setdefault((one.before.kind, one.after.kind, one.text), []).append(one)
        return self._shown(version, list(alike.values()), listed=True)

    def _shown(self, version: str, groups: list[list[Change]], listed: bool) -> Markup:
        """Groups of changes that differ alike, each shown by its first."""
        shown = [
            {
                "id": group[0].example.id,
                "links": [self._link(change.example.id) for change in group],
                "before": self.order[self.order.index(version) - 1],
                "kinds": (group[0].before.kind, group[0].after.kind),
                "lines": group[0].text.split("\n"),
            }
            for group in groups
        ]
        return self.view.html("changes", version=version, changes=shown, listed=listed, newline="\n")

    @cached_property
    def shown_on(self) -> dict[str, str]:
        """The address, from the root of its language, of the first page that shows each example."""
        docs = f"docs/{self.view.language}/"
        return {
            subject_id: _address(pages[0].removeprefix(docs))
            for subject_id, pages in shown(self.project, self.view.language).items()
        }

    def _link(self, subject_id: str) -> tuple[str, str, str]:
        """The id of an example or a tutorial, the title of a tutorial, and where it is shown, if it is."""
        if subject_id.startswith(f"{tutorial.FOLDER}/"):
            return subject_id, self._title(load(self.project, subject_id)), f"{self.view.to_root}{subject_id}/"
        page = self.shown_on.get(subject_id)
        return subject_id, "", "" if page is None else f"{self.view.to_root}{page}#{anchor(subject_id)}"


def _address(name: str) -> str:
    """The address of the page of a file, such as ``guides/freeze.md``, from the root of its language."""
    place = name.removesuffix(".md").removesuffix("index").rstrip("/")
    return f"{place}/" if place else ""
