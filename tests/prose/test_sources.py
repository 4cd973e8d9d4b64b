"""What is cited of PyTorch's source is in the file that is cited."""

from __future__ import annotations

from pathlib import Path

import pytest

from proof.prose.languages.text import Document, Pair, Section, plain_unit
from proof.prose.sources import problems

SOURCE = '''class Module:
    def _apply(self, fn):
        """Apply."""
        param.data = fn(param.data)


class Linear(
    Module,
):
    def reset(self): pass


def calculate_gain(nonlinearity): return 1  # of ``RANK``, `Plain`, as :func:`torch.nn.plain` is
'''


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("installed")
    (root / "torch/nn").mkdir(parents=True)
    (root / "torch/nn/module.py").write_text(SOURCE, "utf-8")
    (root / "torch/nn/init.py").write_text("def sparse_(tensor: Tensor, *args: int, std=Std): pass\n", "utf-8")
    return root


def found(root: Path, text: str) -> list[str]:
    unit = plain_unit("paragraph", "docs/es/index.md", 3, text)
    document = Document("index.md", "docs/es/index.md", "es", [Section("one", 1, "docs/es/index.md", 1, [unit])])
    return [str(problem) for problem in problems([Pair("index.md", document, None)], root)]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Pasa por `Module._aply` (`torch/nn/module.py`).", "torch/nn/module.py has no Module._aply"),
        ("They go through `Module._apply` in `torch/nn/init.py`.", "torch/nn/init.py has no Module._apply"),
        ("It is so (`Module.reset` in `torch/nn/module.py`).", "torch/nn/module.py has no Module.reset"),
        ("La lista es la de `sparse_` en `torch/nn/module.py`.", "torch/nn/module.py has no sparse_"),
        ("Lo hace `param.data = other(…)`, en `torch/nn/module.py`.", "has no param.data = other(…)"),
        ("`nn.init.calculate_gain` of `torch/nn/init.py`.", "torch/nn/init.py has no nn.init.calculate_gain"),
        ("It is a `Tensor` (`torch/nn/init.py`).", "torch/nn/init.py has no Tensor"),
        ("It is `Plain` in `torch/nn/module.py`.", "torch/nn/module.py has no Plain"),
        ("La de `param` en `torch/nn/module.py`.", "torch/nn/module.py has no param"),
        ("As `nn.Linear` does (`torch/nn/init.py`).", "torch/nn/init.py does not define nn.Linear"),
        ("Como `Module._apply`. Lo hace `sparse_` así (`torch/nn/module.py`).", "module.py does not define sparse_"),
        ("`Module._apply` gets `tensor` too (`torch/nn/module.py`).", "torch/nn/module.py does not define tensor"),
        (
            "It calls `param.data`, as `fn=None` says (`torch/nn/init.py`).",
            "torch/nn/init.py does not define fn, the last",
        ),
        ("It takes a `Tensor` so (`torch/nn/init.py`).", "torch/nn/init.py does not define Tensor"),
        ("Es un `Std`, así (`torch/nn/init.py`).", "torch/nn/init.py does not define Std"),
        ("`reset` y `Linear` (`torch/nn/module.py`, `torch/nn/init.py`).", "torch/nn/init.py does not define Linear"),
        ("`Linear`, then `None` so (`torch/nn/module.py` and `torch/nn/init.py`).", "init.py does not define Linear"),
        ("As `Module` is `True` (`torch/nn/init.py`).", "torch/nn/init.py does not define Module"),
        ("Los módulos la usan (`torch/nn/module.py`).", "it does not say what torch/nn/module.py is cited for"),
        ("As `Linear` does. Adam divides (`torch/nn/init.py`).", "it does not say what torch/nn/init.py is cited for"),
    ],
)
def test_what_a_file_does_not_have_is_found(root: Path, text: str, message: str) -> None:
    (said,) = found(root, text)
    assert said.startswith("docs/es/index.md:3: ")
    assert message in said


@pytest.mark.parametrize(
    "text",
    [
        "Pasa por `Module._apply` (`torch/nn/module.py`), y por `nn.Linear.reset`, en `torch/nn/module.py`.",
        "`param.data = …` in `torch/nn/module.py`; `calculate_gain()` in `torch/nn/module.py`.",
        "As `nn.Linear` does (`torch/nn/module.py`), y `torch.nn.init.sparse_` de `torch/nn/init.py`.",
        "`nn.Linear` and `nn.init.sparse_` do, with `True` or `del` (`torch/nn/module.py`, `torch/nn/init.py`).",
        "Así `Linear` y `sparse_` (`torch/nn/module.py` y `torch/nn/init.py`): `fn=None` es (`torch/nn/module.py`).",
        "Linear lo hace (`torch/nn/module.py`). In it, `a.b(c)` stands for `Module._apply` so (`torch/nn/module.py`).",
        "`RANK` en `torch/nn/module.py`; `nn.plain` of `torch/nn/module.py`.",
        "Con `std` (`torch/nn/init.py`), y con `args` (`torch/nn/init.py`).",
        "It writes to the `tensor` (`torch/nn/init.py`), and `Module._aply`, like `c10/core/TensorImpl.h`, is not.",
    ],
)
def test_what_a_file_has_is_no_finding(root: Path, text: str) -> None:
    assert found(root, text) == []
