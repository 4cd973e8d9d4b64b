"""The pages say of other versions what the runs on them said."""

from __future__ import annotations

import re
from pathlib import Path

from bs4 import BeautifulSoup
from packaging.version import Version

from proof.audit import built, problems
from proof.content.example import load
from proof.content.page import read
from proof.project import LANGUAGES, Project
from proof.records.changes import versions_with_changes
from proof.records.ledger import Ledger
from proof.records.versions import NAME, Outcome, Versions
from proof.site.other_versions import OtherVersions
from proof.site.view import View
from tests.other_versions import TORCH
from tests.site.pages import first, sections_with, soup
from tests.small import build

UNSAID = {
    "es": "Grabado con torch {torch}; no ejecutado de nuevo en esta compilación",
    "en": "Recorded on torch {torch}; not run again in this build",
}


def test_the_pages_of_tutorials_say_what_the_runs_said(taught: Project, tmp_path: Path) -> None:
    body = f'\n--8<-- "compatibility tutorials"\n\n--8<-- "changes {TORCH}"\n'
    for language in LANGUAGES:
        path = taught.root / f"docs/{language}/index.md"
        path.write_text(path.read_text("utf-8") + body, "utf-8")
    out = tmp_path / "out"
    said = build(taught, out, "--strict")
    assert not said, said
    other = built(out, "en", "tutorials/output")
    page = soup(other)
    assert first(page, ".example-versions").get_text() == "Same output on PyTorch 1.0.0"
    assert first(page, ".example-versions a")["href"] == "../../versions/compatibility/"
    (details,) = page.select("details[data-other='tutorials/output']")
    assert first(details, "summary").get_text() == f"Other output on {TORCH}"
    assert first(details, "samp").get_text() == " [1]\n-3\n+1\n [2]"
    assert f"Same output on PyTorch 1.0.0. Other output on {TORCH}" in other.with_name("index.md").read_text("utf-8")
    page = soup(built(out, "en", "tutorials/absent"))
    assert first(page, "[data-other] samp").get_text().startswith("[1] AttributeError: module 'math'")
    index = soup(built(out, "en", ""))
    head, *rows = first(index, ".compatibility tbody").select("tr")
    assert head.get_text() == "Tutorials: 8; with differences: 6"
    kinds = {str(first(row, "a")["href"]).removeprefix("./"): first(row, "td")["class"][0] for row in rows}
    assert kinds["tutorials/absent/"] == "is-absent"
    assert kinds["tutorials/same/"] == "is-same"
    links = [str(link["href"]).removeprefix("./") for link in index.select(f"[data-generated='changes {TORCH}'] a")]
    assert "tutorials/output/" in links
    found = [str(one) for one in problems(taught, out, Ledger())]
    assert not [one for one in found if "version" in one or "what is not" in one], found
    other.write_text(other.read_text("utf-8").replace("-3\n+1", "-3\n+4"), "utf-8")
    found = [str(one) for one in problems(taught, out, Ledger())]
    assert any("tutorials/output on another version is not what ran there" in one for one in found), found


def test_an_example_that_prints_nothing_elsewhere_says_so(ran: Project) -> None:
    path = ran.root / NAME
    whole = Versions.read(path)
    whole.results["topic/same"].outcomes[TORCH] = Outcome("output", "")
    whole.write(path)
    versions = OtherVersions(View(ran, "en"))
    shown = versions.under(load(ran, "topic/same"))
    assert versions.same_output(load(ran, "topic/same")) == "Same output on PyTorch 1.0.0"
    assert BeautifulSoup(shown, "html.parser").get_text(" ") == f"It prints nothing on {TORCH}"
    assert "<pre" not in shown


def test_the_pages_say_what_the_runs_said(ran: Project, tmp_path: Path) -> None:
    same = {"es": f"Misma salida en PyTorch 1.0.0 a {TORCH}", "en": f"Same output on PyTorch 1.0.0 through {TORCH}"}
    body = f'\n--8<-- "change {TORCH} topic/output"\n\n--8<-- "changes {TORCH}"\n\n--8<-- "versions"\n'
    for language in LANGUAGES:
        path = ran.root / f"docs/{language}/index.md"
        path.write_text(path.read_text("utf-8") + body, "utf-8")
        path = ran.root / f"docs/{language}/topic/page.md"
        path.parent.mkdir()
        path.write_text(
            '---\ntitle: T\ndescription: T\n---\n\n# T { #t }\n\n```python\n--8<-- "topic/error.py"\n```\n\n'
            '--8<-- "compatibility topic"\n',
            "utf-8",
        )
    out = tmp_path / "out"
    said = build(ran, out, "--strict")
    assert not said, said
    for language, words in same.items():
        folder = out if language == "es" else out / language
        page = soup(folder / "index.html")
        panel = first(page, ".example-output[data-example='topic/same']")
        assert first(panel, ".example-versions").get_text() == words
        assert first(panel, ".example-provenance").get_text() == UNSAID[language].format(torch=ran.torch_pin)
        other = first(page, "details[data-other='topic/error']")
        assert first(other, "samp").get_text() == "KeyError: 'k'"
        assert not other.has_attr("data-search-exclude"), "the search does not find the text of another version"
        assert first(page, f"div[data-change='{TORCH} topic/output'] samp").get_text() == "-2\n+1"
        folded = [one["data-change"] for one in page.select("details[data-change]")]
        assert f"{TORCH} topic/output" not in folded
        assert f"{TORCH} topic/raises" in folded
        row = next(row for row in page.select("tr:has(th)") if first(row, "th").get_text() == TORCH)
        assert [cell.get_text() for cell in row.select("td")][3:] == ["2", "4", "1", "1"]
        cells = soup(folder / "topic/page/index.html").select(".compatibility td")
        assert [cell["class"] for cell in cells] == [["is-error"], ["is-same"]], "newest first"
        text = (folder / "index.md").read_text("utf-8")
        assert first(page, ".example-versions").get_text() in text
        assert "\n-2\n+1\n" in text
        assert sections_with(folder, "keyerror")
    found = [str(one) for one in problems(ran, out, Ledger())]
    assert not [one for one in found if "version" in one], found
    for before, after in (("KeyError: 'k'", "KeyError: 'j'"), ("<ins>+1</ins>", "<ins>+3</ins>")):
        html = (out / "index.html").read_text("utf-8")
        assert before in html
        (out / "index.html").write_text(html.replace(before, after), "utf-8")
        found = [str(one) for one in problems(ran, out, Ledger())]
        assert any("on another version is not what ran there" in one for one in found), (before, found)
        (out / "index.html").write_text(html, "utf-8")


def test_a_change_that_is_none_fails_the_build(ran: Project, tmp_path: Path) -> None:
    path = ran.root / "docs/en/index.md"
    path.write_text(path.read_text("utf-8") + f'\n--8<-- "change {TORCH} topic/same"\n', "utf-8")
    assert f"topic/same does the same on {TORCH} as before" in build(ran, tmp_path / "out", "--strict")
    (ran.snippets / "topic/same.py").write_text("print(1, end='\\n')\n", "utf-8")
    said = build(ran, tmp_path / "out", "--strict")
    assert "topic/same has not run on" in said
    assert f'mend: make compat TORCH="1.0.0 {TORCH}"' in said, said


def test_every_version_with_changes_has_its_section(project: Project) -> None:
    """On the page of changes, newest first, or on one that goes on from there, such as ``changes-2-5.md``."""
    for language in LANGUAGES:
        folder = project.root / f"docs/{language}/versions"
        older = sorted(folder.glob("changes-*.md"), key=lambda path: Version(path.stem[8:].replace("-", ".")))
        text = "\n".join(read(project, path).text for path in (folder / "changes.md", *older[::-1]))
        sections = re.findall(r"^## PyTorch (\S+) \{ #v(\S+) \}$", text, re.MULTILINE)
        listed = re.findall(r'^--8<-- "changes (\S+)"$', text, re.MULTILINE)
        assert listed == [version for version, _ in sections], (
            f"docs/{language}/versions/changes.md, or one of older changes: each ends in its list"
        )
        assert [name.replace("-", ".") for _, name in sections] == listed
        assert listed == versions_with_changes(project)[::-1], f"docs/{language}/versions/changes.md: newest first"
