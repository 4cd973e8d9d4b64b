"""The calls that prose writes can be made."""

from __future__ import annotations

import pytest

from proof.prose.calls import wrong
from proof.prose.languages.text import plain_unit

SHOWN = "def scale(x, by): return x * by; model.rescale(by=2)"


def found(text: str) -> list[str]:
    return list(wrong(plain_unit("paragraph", "docs/es/index.md", 1, text), SHOWN))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Llama a `register_buffer(tensor, name)`.", "register_buffer takes (name, tensor, persistent=True)"),
        ("Call `model.register_buffer(tensor, name)`.", "register_buffer takes (name, tensor, persistent=True)"),
        ("`Module.register_parameter(name, param, True)` lo registra.", "register_parameter takes (name, param)"),
        ("`nn.Linear(2, 3, True, None, None, 1)` no.", "Linear takes (in_features, out_features, bias=True"),
        ("With `model.load_state_dict(state, assing=True)`.", "(state_dict, strict=True, assign=False)"),
        ("`nn.Parameter(requires_grad, data)` es otro orden.", "Parameter takes (data=None, requires_grad=True)"),
        ("`nn.init.constant_(val, tensor)` writes.", "constant_ takes (tensor, val)"),
        ("Con `optimizer.parameters()` se ven.", "optimizer.parameters(): Optimizer has no parameters"),
        ("`model.zero_gradients()` empties them.", "model.zero_gradients(): Module has no zero_gradients"),
        ("El método `add_param_group` de `nn.Module` añade.", "nn.Module has no add_param_group"),
        ("The method `register_hook` of `nn.Module` is called.", "nn.Module has no register_hook"),
        ("La firma es `torch.nn.Parameter(data=None, requires_grad=False)`.", "requires_grad has True"),
        ("The signature is `torch.nn.Buffer(data=None, persistent=False)`.", "persistent has True"),
        ("The signature of `first` is `nn.Linear(in_features=2)`.", "in_features has no default"),
        ("La firma de `nn.Parameter` es `(data=None, requires_grad=False)`.", "requires_grad has True"),
    ],
)
def test_a_call_that_cannot_be_made_is_found(text: str, message: str) -> None:
    (said,) = found(text)
    assert message in said


@pytest.mark.parametrize(
    "text",
    [
        "`register_buffer(name, tensor)`, `Module.register_buffer(name, tensor, persistent=False)`, `nn.Linear(…)`.",
        "`load_state_dict(assign=True)`, `model.to(device)`, `model.to(other)`, `nn.Parameter(weight, False)`.",
        "`optimizer.step(closure)`, `model(x)`, `scale(by, x)`, `model.rescale(by=2)`, `torch.rand(*sizes)`.",
        "`param.register_hook(hook)`, `tensor.add_(1)`, `f(x)`, `$f(x)$`, `print(a, b)`, `no (a, b)`.",
        "La firma es `torch.nn.Parameter(data=None, requires_grad=True)`. The signature is `nn.Linear(bias=True)`.",
        "Con `requires_grad=False`, `torch.nn.Parameter(data=None, requires_grad=False)`, otra cosa.",
        "El método `step` de `torch.optim.Optimizer`; the attribute `grad` of `nn.Parameter`.",
        "The method `weights` of `model`, which is your own.",
    ],
)
def test_a_call_that_can_be_made_is_no_finding(text: str) -> None:
    assert found(text) == []
