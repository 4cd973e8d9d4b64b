"""What prose says of names, versions and numbers is so."""

from __future__ import annotations

import pytest

from proof.project import Project
from proof.prose.claims import problems
from proof.prose.languages.documents import pairs
from proof.prose.languages.text import Pair
from tests.small import SmallSite, include

CODE = """import torch
from torch import nn

layer = nn.Linear(1, 2, dtype=torch.float)
print(layer.weight.shape, 'no value here')
"""
TRUE = """`torch.nn.Parameter` · `nn.Linear(2, 3, bias=False)` · `Module.state_dict` · `.grad` · `layer.weight` · `None`
· `del` · `model.to(device)` · `Module` of `torch/nn/modules/module.py` · `torch.Size([2, 1])` · `no … here`
· `requires_grad=False` · `optimizer.param_groups` · `nn.Paramter` since PyTorch 2.5, with torch 2.13.0
, with Python 3.11; 2 values. A `LazyLinear` is a subclass of `nn.Linear`; no example needs to have `bool`;
`torch.float32` is a dtype of one.
`ParameterList` doesn't inherit from `list`. Its shape is `[2, 1]`, or `(2, 1)`.
[There](https://docs.test/issues/41)."""


def site(small_site: SmallSite, text: str) -> Project:
    files = {
        "snippets/topic/name.py": CODE,
        "snippets/topic/name.out": "torch.Size([2, 1]) no value here\n",
        ".github/workflows/checks.yml": 'jobs: {checks: {strategy: {matrix: {python: ["3.11"]}}}}\n',
        "data/declared/absent.yml": "nn.Paramter: it is misspelt\n",
        "data/declared/links.yml": "https://docs.test/issues/41: a request\n",
        "data/declared/history.yml": '- {version: "2.5", what: nn.Paramter came, source: torch/nn/parameter.py}\n',
    }
    return small_site(include("topic/name") + "\n" + TRUE, include("topic/name") + "\n" + text, files=files)


def test_the_pages_name_what_exists(project: Project, documents: list[Pair]) -> None:
    found = [str(problem) for problem in problems(project, documents) if project.has(problem)]
    assert not found, "\n\n".join(found)


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        ("", "", ""),
        ("torch.nn.Parameter", "torch.nn.Parametr", "torch.nn.Parametr is not in PyTorch"),
        ("nn.Linear(2", "nn.Linera(2", "nn.Linera(2, 3, bias=False) is not in PyTorch"),
        ("bias=False", "biases=False", "nn.Linear(2, 3, biases=False) is not in PyTorch"),
        ("Module.state_dict", "Module.statedict", "Module.statedict is not in PyTorch"),
        (".grad", ".gradient_", ".gradient_ is not in PyTorch"),
        ("layer.weight", "layer.wieght", "layer.wieght is not in PyTorch"),
        ("model.to(device)", "model.too(device)", "model.too(device) is not in PyTorch"),
        ("module.py", "modules.py", "torch/nn/modules/modules.py is not in PyTorch"),
        ("no … here", "no … there", "no … there is not in PyTorch"),
        ("requires_grad=False", "require_grad=False", "require_grad=False is not in PyTorch"),
        ("optimizer.param_groups", "optimizer.param_group_s", "optimizer.param_group_s is not in PyTorch"),
        ("PyTorch 2.5", "PyTorch 2.6", "2.6 is not the pinned version, 2.13.0"),
        ("torch 2.13.0", "torch 2.13.1", "2.13.1 is not the pinned version"),
        ("issues/41", "issues/42", "https://docs.test/issues/42 is not declared"),
        ("(https:", "(http:", "http://docs.test/issues/41 is not declared"),
        ("[There](https://docs.test/issues/41)", '<a href="//docs.test">There</a>', "//docs.test is not declared"),
        ("Python 3.11", "Python 3.14", "the checks do not run on Python 3.14"),
        ("2 values", "7 values", "no example of the page has or prints 7"),
        ("2 values", "4 values", "no example of the page has or prints 4"),
        ("2 values", "41 values", ""),
        ("torch.float32", "torch.float64", "no example of the page has or prints torch.float64"),
        ("`[2, 1]`", "`[2, 2]`", "no example of the page has or prints [2, 2]"),
        ("`(2, 1)`", "`(2, 1, 3)`", "no example of the page has or prints (2, 1, 3)"),
        ("of `nn.Linear`;", "of `nn.Conv1d`;", "LazyLinear inherits from LazyModuleMixin, Linear, Module, object"),
        ("A `LazyLinear` is", "A `Linear` is", "Linear inherits from Module, object"),
        ("inherit from `list`", "inherit from `nn.Module`", "ParameterList inherits from Module, object"),
    ],
)
def test_a_claim_that_is_not_so_is_found(small_site: SmallSite, before: str, after: str, message: str) -> None:
    project = site(small_site, TRUE.replace(before, after))
    found = [str(problem) for problem in problems(project, pairs(project))]
    assert len(found) == bool(message), "\n".join(found)
    assert all("docs/en/index.md" in one and message in one for one in found)


def test_what_is_declared_and_named_by_no_page_is_found(small_site: SmallSite) -> None:
    project = site(small_site, TRUE)
    for path in project.root.glob("docs/*/index.md"):
        text = path.read_text("utf-8").replace("`nn.Paramter` since PyTorch 2.5", "")
        path.write_text(text.replace(", with Python 3.11", ""), "utf-8")
    found = " ".join(str(problem) for problem in problems(project, pairs(project)))
    assert "data/declared/absent.yml: no page names nn.Paramter" in found
    assert "data/declared/history.yml: no page names 2.5" in found
    assert ".github/workflows/checks.yml: no page names Python 3.11" in found
