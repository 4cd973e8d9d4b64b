"""The terms of the glossary are those of PyTorch."""

from __future__ import annotations

import importlib.util
from pathlib import Path

from proof.content.glossary import terms
from proof.project import Project


def test_each_term_is_in_the_file_of_pytorch_that_the_glossary_names(project: Project) -> None:
    torch = importlib.util.find_spec("torch")
    assert torch
    assert torch.origin
    package = Path(torch.origin).parent.parent
    for term in terms(project):
        text = (package / term.source).read_text("utf-8").casefold()
        assert term.en.split()[0][:5] in text, f"i18n/glossary.yml:{term.line}: no {term.en} in {term.source}"
