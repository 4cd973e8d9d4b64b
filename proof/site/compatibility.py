"""What the pages say of other versions of PyTorch, made from `proof.records.versions`: under each example, at the
head of each tutorial, and as tables.

A version is newer or older than the pinned one, whose results are the recorded outputs; neighbours are the versions
that were run, one after another.
"""

from __future__ import annotations

import difflib
import html
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby, pairwise

from packaging.version import Version

from proof.content import tutorial
from proof.content.subject import Compared, Whole, everything, load
from proof.content.page import examples_of, read
from proof.problem import Problem
from proof.project import Project
from proof.records.versions import NAME, SAME, Outcome, Versions, message, plain, ranges, read_versions

SYMBOLS = {"same": "✓", "output": "≠", "error": "≈", "raises": "▲", "absent": "–", "ended": "×"}

Words = Callable[..., str]


@dataclass(frozen=True)
class Change:
    """What an example or a tutorial did on one version and on the next that was run."""

    example: Compared
    before: Outcome
    after: Outcome

    @property
    def text(self) -> str:
        """Why one of the two is not available; else the lines that differ, after - and +, each with one beside it."""
        sides = [("-", self.before), ("+", self.after)]
        if why := [sign + outcome.text for sign, outcome in sides if _says_why(self.example, outcome)]:
            return "\n".join(why)
        before, after = (_printed(self.example, outcome) for outcome in (self.before, self.after))
        lines = list(difflib.unified_diff(before, after, n=1, lineterm=""))[2:]
        return "\n".join(line for line in lines if not line.startswith("@@"))


def _says_why(example: Compared, outcome: Outcome) -> bool:
    """Whether the text of ``outcome`` is why it is so, and not what was printed."""
    return outcome.kind == "absent" or (isinstance(example, Whole) and outcome.kind in ("raises", "ended"))


def _printed(example: Compared, outcome: Outcome) -> list[str]:
    return (plain(example.output or "") if outcome.same else outcome.text).splitlines()


def other_text(example: Compared, outcome: Outcome) -> str:
    """What is shown of an outcome that is not the same: the message of an exception, why, or all that was printed.

    Of a tutorial, which prints much, it is the lines that differ.
    """
    if isinstance(example, Whole):
        return outcome.text if _says_why(example, outcome) else Change(example, SAME, outcome).text
    if outcome.kind in ("error", "raises"):
        return message(outcome.text)
    return outcome.text.rstrip("\n")


@lru_cache(maxsize=2)
def order_of(project: Project, versions: Versions) -> list[str]:
    """Every version that has results, the pinned one among them, in order."""
    run = {version for version, said in versions.environments.items() if not said.problem}
    return sorted({*run, project.torch_pin}, key=Version)


def outcomes_of(project: Project, versions: Versions, example: Compared) -> dict[str, Outcome]:
    """The outcomes of ``example`` by version in order, the pinned one among them; empty if no other has any."""
    others = versions.outcomes(example)
    both = {**others, project.torch_pin: SAME} if others else {}
    return {version: both[version] for version in order_of(project, versions) if version in both}


def spans(project: Project, versions: Versions, example: Compared) -> list[tuple[Outcome, list[str]]]:
    """Each distinct outcome of ``example`` with the ranges of versions that it is of, the same output first."""
    order = order_of(project, versions)
    on: dict[Outcome, list[str]] = {}
    for version, outcome in outcomes_of(project, versions, example).items():
        on.setdefault(outcome, []).append(version)
    found = [(outcome, ranges(those, order)) for outcome, those in on.items()]
    return sorted(found, key=lambda item: not item[0].same)


def changes(project: Project, version: str) -> list[Change]:
    """The examples that do something else on ``version`` than on the version before it that was run."""
    return _changes(project, read_versions(project)).get(version, [])


def versions_with_changes(project: Project) -> list[str]:
    """The versions on which some example does something else than on the one before, oldest first."""
    return list(_changes(project, read_versions(project)))


@lru_cache(maxsize=2)
def _changes(project: Project, versions: Versions) -> dict[str, list[Change]]:
    order = order_of(project, versions)
    found: dict[str, list[Change]] = {version: [] for version in order[1:]}
    for example_id in versions.results:
        try:
            example = load(project, example_id)
        except Problem:
            continue  # it is gone since
        outcomes = outcomes_of(project, versions, example)
        for before, after in pairwise(order):
            if before in outcomes and after in outcomes and outcomes[before] != outcomes[after]:
                found[after].append(Change(example, outcomes[before], outcomes[after]))
    return {version: changed for version, changed in found.items() if changed}


class Compatibility:
    """Renders what one language's pages say of other versions."""

    def __init__(self, project: Project, language: str, words: Words) -> None:
        self.project, self.language, self.words = project, language, words
        self.versions = read_versions(project)
        self.order = order_of(project, self.versions)

    def span(self, ranges_: list[str]) -> str:
        """``from 2.0.1 through 2.4.1, on 2.6.0``, in the page's language."""
        parts = (one.partition("..") for one in ranges_)
        return ", ".join(
            self.words("version_span", first=first, last=last) if last else self.words("version_one", version=first)
            for first, _, last in parts
        )

    def said(self, example: Compared) -> list[tuple[Outcome, str]]:
        """Each distinct outcome of ``example`` with what is said of it, such as ``Same output from … through …``."""
        return [
            (
                outcome,
                self.words(
                    f"versions_{outcome.kind if outcome.same or outcome.text else 'nothing'}", spans=self.span(on)
                ),
            )
            for outcome, on in spans(self.project, self.versions, example)
        ]

    @property
    def compared(self) -> bool:
        """Whether any version but the pinned one was run."""
        return len(self.order) > 1

    def same(self, example: Compared) -> str:
        """The ranges of versions on which ``example`` prints the same; empty if no other was run."""
        found = spans(self.project, self.versions, example)
        return self.span(found[0][1]) if found else ""

    def under(self, example: Compared, to_root: str) -> str:
        """What stands under the output of ``example``: where it is the same, and what it is elsewhere."""
        said = self.said(example)
        if not said:
            return ""
        same = "".join(text for outcome, text in said if outcome.same)
        link = f'<a href="{to_root}versions/compatibility/">{same}</a>'
        shown = f'<p class="example-versions" data-search-exclude>{link}</p>'
        for outcome, text in said:
            if outcome.same:
                continue
            if not outcome.text:
                shown += f'<p class="example-versions" data-search-exclude>{text}</p>'
                continue
            other = html.escape(other_text(example, outcome), quote=False)
            exclude = " data-search-exclude" if outcome.kind == "output" else ""
            shown += (
                f'<details class="example-other" data-other="{example.id}"{exclude}><summary>{text}</summary>'
                f'<pre tabindex="0" aria-label="{text}"><samp>{other}</samp></pre></details>'
            )
        return shown

    def sentences(self, example: Compared) -> str:
        """`said` as one line of Markdown."""
        return ". ".join(html.unescape(text) for _, text in self.said(example))

    def versions_table(self) -> str:
        """Each version: what it ran on, and how many of the examples are the same there."""
        examples = everything(self.project)
        counts: dict[str, Counter[str]] = {version: Counter() for version in self.order}
        for example in examples:
            for version, outcome in self.versions.outcomes(example).items():
                counts[version][outcome.kind] += 1
        rows = []
        for version in sorted({*self.order, *self.versions.environments}, key=Version, reverse=True):
            environment = self.versions.environments.get(version)
            if version == self.project.torch_pin:
                cells = [self.words("versions_pin"), "", "", str(len(examples)), "", "", ""]
            elif environment is None or environment.problem:
                cells = [html.escape(environment.problem if environment else ""), *[""] * 6]
            else:
                count = counts[version]
                figures = (
                    count["same"],
                    count["output"] + count["raises"] + count["ended"],
                    count["error"],
                    count["absent"],
                )
                cells = [environment.torch, environment.python, environment.numpy, *map(str, figures)]
            rows.append(f'<tr><th scope="row">{version}</th>{"".join(f"<td>{cell}</td>" for cell in cells)}</tr>')
        keys = ("build", "python", "numpy", "same", "differ", "texts", "absent")
        head = "".join(f'<th scope="col">{self.words(f"versions_column_{key}")}</th>' for key in ("version", *keys))
        return (
            f'<div data-generated="versions"><table><thead><tr>{head}</tr></thead>'
            f"<tbody>{''.join(rows)}</tbody></table></div>"
        )

    def table(self, folder: str, to_root: str) -> str:
        """The pages of one folder: on which versions their examples do the same, and each example that does not."""
        names = (self.words("versions_column_example"), *reversed(self.order))
        head = "".join(f'<th scope="col">{name}</th>' for name in names)
        if folder == tutorial.FOLDER:
            bodies = self._tutorial_rows(to_root)
        else:
            bodies = "".join(self._page_rows(folder, name, to_root) for name in self._pages(folder))
        said = {"filter": "versions_filter", "version": "versions_filter_version", "any": "versions_filter_any"}
        labels = "".join(f' data-{name}="{self.words(key)}"' for name, key in said.items())
        return (
            f'<div class="compatibility" data-generated="compatibility {folder}" data-search-exclude{labels}>'
            f"<table><thead><tr>{head}</tr></thead>{bodies}</table></div>"
        )

    def _pages(self, folder: str) -> list[str]:
        docs = self.project.root / "docs" / self.language
        return [
            path.relative_to(docs).as_posix()
            for path in self.project.pages(self.language)
            if path.parent == docs / folder
        ]

    def _page_rows(self, folder: str, name: str, to_root: str) -> str:
        page = read(self.project, self.project.root / "docs" / self.language / name)
        address = to_root + name.removesuffix(".md").removesuffix("index").rstrip("/") + "/"
        examples = [load(self.project, one) for one in examples_of(page.text)]
        rows = [
            self._row(f'<a href="{address}#{anchor(example.id)}"><code>{example.id}</code></a>', example)
            for example in examples
            if self._differs(example)
        ]
        if not examples:
            return ""
        title = html.escape(str(page.meta.get("title", name)))
        count = self.words("versions_page", count=len(examples), differ=len(rows))
        return self._body(f'<a href="{address}">{title}</a> <small>{count}</small>', rows)

    def _tutorial_rows(self, to_root: str) -> str:
        wholes = [load(self.project, one.id) for one in tutorial.tutorials(self.project)]
        differ = sum(map(self._differs, wholes))
        rows = [self._row(f'<a href="{to_root}{one.id}/">{self._title(one)}</a>', one) for one in wholes]
        return self._body(self.words("versions_tutorials", count=len(wholes), differ=differ), rows)

    def _title(self, one: Compared) -> str:
        return html.escape(one.tutorial.title[self.language] if isinstance(one, Whole) else one.id)

    def _differs(self, one: Compared) -> bool:
        return not all(outcome.same for outcome in outcomes_of(self.project, self.versions, one).values())

    def _body(self, head: str, rows: list[str]) -> str:
        row = f'<tr class="page"><th scope="rowgroup" colspan="{len(self.order) + 1}">{head}</th></tr>'
        return f"<tbody>{row}{''.join(rows)}</tbody>"

    def _row(self, link: str, one: Compared) -> str:
        """What ``one`` did on each version, newest first: a cell for each run of versions with the same kind."""
        outcomes = outcomes_of(self.project, self.versions, one)
        kinds = [outcomes[version].kind if version in outcomes else "" for version in reversed(self.order)]
        return f'<tr><th scope="row">{link}</th>{"".join(self._cells(kinds))}</tr>'

    def _cells(self, kinds: list[str]) -> Iterator[str]:
        for kind, run in groupby(kinds):
            length = len(list(run))
            span = f' colspan="{length}"' if length > 1 else ""
            if kind:
                said = self.words(f"versions_kind_{kind}")
                yield f'<td{span} class="is-{kind}">{SYMBOLS[kind]}<span class="spoken"> {said}</span></td>'
            else:
                yield f"<td{span}></td>"

    def change(self, version: str, example_id: str, to_root: str) -> str:
        """What one example did before ``version`` and does on it; raises `Problem` if that is the same."""
        for one in changes(self.project, version):
            if one.example.id == example_id:
                return self._change(version, one, [one], to_root)
        raise Problem(
            NAME, None, f"{example_id} does the same on {version} as before", "mend the include, or make compat"
        )

    def changes(self, version: str, but: set[str], to_root: str) -> str:
        """Every other difference of ``version``, the examples with the same difference together."""
        alike: dict[tuple[str, str, str], list[Change]] = {}
        for one in changes(self.project, version):
            if one.example.id not in but:
                alike.setdefault((one.before.kind, one.after.kind, one.text), []).append(one)
        shown = "".join(self._change(version, group[0], group, to_root, folded=True) for group in alike.values())
        return f'<div data-generated="changes {version}">{shown}</div>'

    def _change(self, version: str, change: Change, alike: list[Change], to_root: str, folded: bool = False) -> str:
        before = self.order[self.order.index(version) - 1]
        kinds = (
            f"{before}: {self.words(f'versions_kind_{change.before.kind}')} → "
            f"{version}: {self.words(f'versions_kind_{change.after.kind}')}"
        )
        links = ", ".join(self._link(one.example.id, to_root) for one in alike)
        lines = "\n".join(_marked(line) for line in change.text.split("\n"))
        name = f"{version} {change.example.id}"
        label = f"{self.words('versions_change')} {change.example.id}"
        block = f'<p>{links}<br>{kinds}</p><pre tabindex="0" aria-label="{label}"><samp>{lines}</samp></pre>'
        if folded:
            summary = f"<summary>{self._short(alike)}</summary>"
            return f'<details class="change" data-change="{name}">{summary}{block}</details>'
        return f'<div class="change" data-generated="change {name}" data-change="{name}">{block}</div>'

    def _short(self, alike: list[Change]) -> str:
        names = f"<code>{alike[0].example.id}</code>"
        return names if len(alike) == 1 else f"{names} {self.words('versions_more', count=len(alike) - 1)}"

    def _link(self, example_id: str, to_root: str) -> str:
        if example_id.startswith(f"{tutorial.FOLDER}/"):
            return f'<a href="{to_root}{example_id}/">{self._title(load(self.project, example_id))}</a>'
        page = _shown_on(self.project, self.language).get(example_id)
        name = f"<code>{example_id}</code>"
        if page is None:
            return name
        return f'<a href="{to_root}{page}#{anchor(example_id)}">{name}</a>'


def anchor(example_id: str) -> str:
    """The id of the example's block, which is the same in both languages."""
    return "example-" + example_id.replace("/", "-")


def _marked(line: str) -> str:
    shown = html.escape(line, quote=False)
    return {"-": f"<del>{shown}</del>", "+": f"<ins>{shown}</ins>"}.get(line[:1], shown)


@lru_cache(maxsize=4)
def _shown_on(project: Project, language: str) -> dict[str, str]:
    """The address, from the root of its language, of the first page that shows each example."""
    found: dict[str, str] = {}
    docs = project.root / "docs" / language
    for path in project.pages(language):
        place = path.relative_to(docs).as_posix().removesuffix(".md").removesuffix("index").rstrip("/")
        for example_id in examples_of(path.read_text("utf-8")):
            found.setdefault(example_id, f"{place}/" if place else "")
    return found
