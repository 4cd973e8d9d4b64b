"""Since when something is there is declared, of the very thing, and what a page was tried on is the pinned version."""

from __future__ import annotations

from pathlib import Path

import pytest

from proof.project import Project
from proof.prose.languages.text import Document, Pair, Section, plain_unit
from proof.prose.since import problems

FACTS = """
- {version: "2.5", what: nn.Buffer was added, source: torch/nn/parameter.py}
- {version: "2.1", what: recurse of to_empty was added, source: torch/nn/modules/module.py}
- {version: "2.9", what: torch.uint was removed, source: torch/__init__.py}
"""
ALL = "Since 2.5, `nn.Buffer`. Since 2.1, `recurse`. `torch.uint`, no longer since 2.9."


def found(root: Path, text: str, heading: str = "Uno", place: str = "guides/freeze.md") -> list[str]:
    """What is found in a text below a heading, where every fact is told on another page."""
    for name, content in (("data/declared/history.yml", FACTS), ("requirements/examples.txt", "torch==2.13.0\n")):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(content, "utf-8")
    pairs = []
    for at, title, said in ((place, heading, text), ("guides/all.md", "All", ALL)):
        name = f"docs/en/{at}"
        units = [plain_unit("heading", name, 1, title), plain_unit("paragraph", name, 2, said)]
        pairs.append(Pair(at, None, Document(at, name, "en", [Section("one", 2, name, 1, units)])))
    return [str(problem) for problem in problems(pairs, Project(root))]


@pytest.mark.parametrize(
    ("text", "heading", "message"),
    [
        ("Tested with PyTorch 2.11.0.", "Uno", "2.11.0 is not the pinned version, 2.13.0"),
        ("Probado con PyTorch 2.11.0.", "`nn.Buffer`", "2.11.0 is not the pinned version, 2.13.0"),
        ("Se comprobó en la versión 2.12.1.", "Uno", "2.12.1 is not the pinned version"),
        ("`nn.Buffer` exists since PyTorch 2.1.", "Uno", "of 2.1, no declared fact is of Buffer"),
        ("`nn.Buffer` existe desde la 2.9.", "Uno", "of 2.9, no declared fact is of Buffer"),
        ("`recurse` existe desde PyTorch 2.5.", "Uno", "of 2.5, no declared fact is of recurse"),
        ("Existe desde PyTorch 2.1.", "`nn.Buffer`", "of 2.1, no declared fact is of Buffer"),
        ("It is there since 2.4.", "`nn.Buffer`", "2.4 is not the pinned version"),
        ("`nn.Buffer` exists since PyTorch 2.13.0.", "Uno", "of 2.13.0, no declared fact is of Buffer"),
        (
            "`nn.Buffer` existe hasta PyTorch 2.5.",
            "Uno",
            "it ends with 2.5, and what is declared is that nn.Buffer was",
        ),
        ("`nn.Buffer` is no longer there since PyTorch 2.5.", "Uno", "it ends with 2.5, and what is declared"),
        ("A partir de la versión 2.6, `nn.Buffer`.", "Uno", "2.6 is not the pinned version"),
    ],
)
def test_a_version_that_is_not_of_what_is_told_is_found(tmp_path: Path, text: str, heading: str, message: str) -> None:
    (said,) = found(tmp_path, text, heading)
    assert said.startswith(f"docs/en/guides/freeze.md:2: {message}")


@pytest.mark.parametrize(
    ("text", "heading", "place"),
    [
        ("Tested with PyTorch 2.13.0.", "Uno", "guides/freeze.md"),
        ("`nn.Buffer` exists since PyTorch 2.5; en versiones anteriores a PyTorch 2.5, `nn.Buffer` no.", "Uno", "a.md"),
        ("Existe desde PyTorch 2.1.", "`Module.to_empty(recurse=True)`", "reference/module.md"),
        ("`torch.uint` ya no existe desde PyTorch 2.9.", "Uno", "guides/freeze.md"),
        ("Versions before PyTorch 2.5 do not accept it.", "Uno", "versions/compatibility.md"),
        ("It went down to 2.5 and before 12.5 steps, with Python 3.11.", "Uno", "guides/freeze.md"),
    ],
)
def test_a_version_that_is_declared_or_pinned_is_no_finding(
    tmp_path: Path, text: str, heading: str, place: str
) -> None:
    assert found(tmp_path, text, heading, place) == []


def test_a_fact_that_no_page_tells_is_found(tmp_path: Path) -> None:
    said = found(tmp_path, "Tested with PyTorch 2.13.0.", place="guides/all.md")
    assert said == []
    (tmp_path / "data/declared/history.yml").write_text(FACTS.replace("recurse of to_empty", "swap of to"), "utf-8")
    name = "docs/en/guides/all.md"
    document = Document("guides/all.md", name, "en", [Section("one", 2, name, 1, [plain_unit("text", name, 1, ALL)])])
    problem, unused = map(str, problems([Pair("guides/all.md", None, document)], Project(tmp_path)))
    assert "of 2.1, no declared fact is of recurse" in problem
    assert unused.startswith("data/declared/history.yml: no page names 2.1: swap of to was added")
