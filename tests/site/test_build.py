"""A build: what fails it, what it says of a run, and what it leaves behind."""

from __future__ import annotations

import json
import signal
from dataclasses import replace
from pathlib import Path

import pytest

from proof.content.example import load
from proof.project import LANGUAGES, Project
from proof.site.panels import Panels
from proof.site.view import View
from tests.builder import NO_TORCH
from tests.site.pages import built_page, said_in
from tests.small import EXAMPLE, OUTPUT, SmallSite, build, include, mutate, python, verified


def test_the_provenance_says_what_the_ledger_says(small_site: SmallSite, tmp_path: Path) -> None:
    files = {"snippets/topic/name.py": EXAMPLE, "snippets/topic/name.out": OUTPUT}
    project = small_site(include("topic/name") + '\n\n--8<-- "ledger"', files=files)
    said = {"es": "Ejecutado con torch 2.13.0", "en": "Ran on torch 2.13.0"}
    unsaid = {"es": "No verificado en esta compilación", "en": "Not verified in this build"}

    def provenance(language: str) -> str:
        return said_in(built_page(tmp_path / "out", language, ""), ".example-provenance")

    build(project, tmp_path / "out")
    assert all(unsaid[language] in provenance(language) for language in LANGUAGES)
    verified(project).write(project.ledger)
    build(project, tmp_path / "out")
    assert all(said[language] in provenance(language) for language in LANGUAGES)
    assert "1 of 1 examples verified" in said_in(built_page(tmp_path / "out", "en", ""), "article")
    for name, text in (("name.out", "torch.Size([3, 1])\n"), ("name.py", EXAMPLE.replace("2", "3"))):
        verified(project).write(project.ledger)
        (project.snippets / "topic" / name).write_text(text, "utf-8")
        build(project, tmp_path / "out")
        assert all(unsaid[language] in provenance(language) for language in LANGUAGES), name


def test_an_example_that_failed_in_this_build_says_so(small_site: SmallSite) -> None:
    files = {"snippets/topic/name.py": EXAMPLE, "snippets/topic/name.out": OUTPUT}
    project = small_site(include("topic/name"), files=files)
    ledger = verified(project)
    ledger.entries = {key: replace(entry, outcome="failed") for key, entry in ledger.entries.items()}
    ledger.write(project.ledger)
    said = Panels(View(project, "en")).provenance(load(project, "topic/name"), same="Same output on 1.0.0")
    assert "In this build it ran with another result" in said
    assert 'data-verified="false"' in said


def test_a_strict_build_fails_at_a_problem(small_site: SmallSite, tmp_path: Path) -> None:
    project = small_site("Texto.", "```python\nprint(1)\n```")
    said = build(project, tmp_path / "out", "--strict")
    assert "docs/en/index.md:8: a page has no Python of its own" in said
    assert "Aborted with 1 warnings in strict mode" in said


def ended_in_words(project: Project, out: Path) -> str:
    """What a strict build says that is to fail without a traceback."""
    said = build(project, out, "--strict")
    assert "in strict mode" in said
    assert "Traceback" not in said
    return said


@pytest.mark.parametrize(
    "name",
    ["i18n/glossary.yml", "i18n/search.yml", "i18n/questions/guides.yml", "data/declared/readings.yml", "i18n/ui.yml"],
)
def test_a_strict_build_ends_in_words_where_what_it_reads_is_wrong(
    small_site: SmallSite, tmp_path: Path, name: str
) -> None:
    project = small_site("Texto.")
    (project.root / name).parent.mkdir(parents=True, exist_ok=True)
    (project.root / name).write_text("- a: [b\n", "utf-8")
    assert f"mend: edit {name}" in ended_in_words(project, tmp_path / "out")


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("as_markdown:", "as_markup:", "i18n/ui.yml: it has no words for as_markdown\n  mend: add as_markdown"),
        ("attacks_summary:\n  es:", "attacks_summary:\n  fr:", "attacks_summary has no text in es and en alone"),
        ("{attacked} of", "{beaten} of", "attacks_summary in en cannot be filled in: KeyError('beaten')\n  mend: edit"),
    ],
)
def test_a_strict_build_names_the_words_that_it_lacks(
    small_site: SmallSite, tmp_path: Path, before: str, after: str, said: str
) -> None:
    project = small_site('--8<-- "attacks"')
    mutate(project.root / "i18n/ui.yml", before, after)
    assert said in ended_in_words(project, tmp_path / "out")


def test_a_file_that_is_no_page_fails_the_build(small_site: SmallSite, tmp_path: Path) -> None:
    project = small_site("Texto.", files={"docs/es/extra.markdown": "# Uno", "docs/en/extra.html": "<pre>1</pre>"})
    said = build(project, tmp_path / "out", "--strict")
    assert "docs/es/extra.markdown: neither a page nor a tutorial" in said
    assert "docs/en/extra.html: neither a page nor a tutorial" in said


def test_a_build_follows_one_that_was_interrupted(small_site: SmallSite, tmp_path: Path) -> None:
    """mkdocs-jupyter keeps what it rendered, but in CI, and writes it in place."""
    project = small_site("Texto.")
    assert python(project, "-m", "proof", "new", "--notebook", "name").returncode == 0
    build(project, tmp_path / "site", CI="true")
    assert not (project.root / "build/rendered").exists()
    build(project, tmp_path / "site", CI="")
    kept = sorted((project.root / "build/rendered").rglob("*.json"))
    assert len(kept) == 2
    for path in kept:
        path.write_text(path.read_text("utf-8")[:100], "utf-8")
    build(project, tmp_path / "site", CI="")
    assert all(json.loads(path.read_text("utf-8")) for path in kept)


CLI = "from mkdocs.__main__ import cli; cli()"
KILLED = """
import resource, signal
signal.signal(signal.SIGXFSZ, signal.SIG_DFL)  # who writes more into a file is killed there
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
"""


def test_a_build_that_is_killed_leaves_nothing_half_written(small_site: SmallSite, tmp_path: Path) -> None:
    project = small_site("Texto largo. " * 1000)
    killed = python(project, "-c", KILLED + NO_TORCH + CLI, "build", CI="", PYTHONDONTWRITEBYTECODE="1")
    assert killed.returncode == -signal.SIGXFSZ, killed.stdout
    written = [path for path in (project.root / "build/cache").rglob("*") if path.is_file()]
    assert [path.stat().st_size for path in written] == [4096]
    assert all(path.suffix == ".part" for path in written)
    build(project, tmp_path / "site", CI="")
    kept = [path for path in (project.root / "build/cache").rglob("*") if path.is_file() and path not in written]
    assert all(json.loads(path.read_text("utf-8")) for path in kept)
    assert "Texto largo." in said_in(built_page(tmp_path / "site", "es", ""), "article")


def test_a_build_writes_nothing_into_a_checkout_that_takes_nothing(small_site: SmallSite, tmp_path: Path) -> None:
    project = small_site("Texto.")
    assert python(project, "-m", "proof", "new", "--notebook", "name").returncode == 0
    (project.root / "build").write_text("a file where the folder would be\n", "utf-8")
    build(project, tmp_path / "site")
    assert (tmp_path / "site/tutorials/name/index.html").exists()
