import torch
from torch import nn

kinds = "register_forward_hook", "register_forward_pre_hook"
for first in kinds:
    for second in kinds:
        torch.compiler.reset()
        model, calls = nn.Linear(1, 1), []
        getattr(model, first)(lambda *_: None)
        compiled = torch.compile(model, backend="eager")
        compiled(torch.ones(1, 1))
        getattr(model, second)(lambda *_: calls.append(1))
        compiled(torch.ones(1, 1))
        print(f"{first}, then {second}: runs {len(calls)}")
