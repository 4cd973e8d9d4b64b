"""The terms of the glossary are those of PyTorch."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from proof.content.glossary import FILE, terms
from proof.problem import Problem
from proof.project import Project

ENTRY = "- en: leaf\n  es: hoja\n  gender: f\n  why: {es: Así., en: So.}\n  source: torch/nn/parameter.py\n"


def test_each_term_is_in_the_file_of_pytorch_that_the_glossary_names(project: Project) -> None:
    torch = importlib.util.find_spec("torch")
    assert torch
    assert torch.origin
    package = Path(torch.origin).parent.parent
    for term in terms(project):
        source = package / term.source
        assert source.is_file(), f"{FILE}:{term.line}: PyTorch has no file {term.source}"
        text = source.read_text("utf-8").casefold()
        assert term.en.split()[0][:5] in text, f"{FILE}:{term.line}: no {term.en} in {term.source}"


def test_every_mistake_is_said_at_once_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / FILE
    path.parent.mkdir()
    path.write_text(ENTRY, "utf-8")
    assert [term.es for term in terms(Project(tmp_path))] == ["hoja"]
    second = ENTRY.replace("gender", "sex").replace("{es: Así., en: So.}", "So.").replace("  source: ", "  not: ")
    path.write_text(f"{ENTRY}{second}- grafo\n", "utf-8")
    with pytest.raises(Problem) as found:
        terms(Project(tmp_path))
    assert found.value.line == 6
    assert [line.strip() for line in found.value.message.split("\n")[1:]] == [
        "line 6: source is missing, or is no text",
        'line 6: gender is m, f or ""',
        "line 6: not is a list of forms",
        "line 6: why has es and en",
        "line 6: there is no key sex",
        "line 11: this is no entry: grafo",
    ]
    path.write_text(ENTRY.replace("gender: f", "gender: masc\n  also:\n  not: 3"), "utf-8")
    with pytest.raises(
        Problem, match='line 1: gender is m, f or ""\n  line 1: also is a list of forms\n  line 1: not is'
    ):
        terms(Project(tmp_path))
    path.write_text(" - en: leaf\n", "utf-8")
    with pytest.raises(Problem, match="begins with - in the first column"):
        terms(Project(tmp_path))
