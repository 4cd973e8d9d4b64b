import torch
from torch import nn

ints = torch.ones(1, 2, dtype=torch.int64)
layer = nn.Linear(2, 1, bias=False)
calls = {
    "ParameterList": lambda: nn.ParameterList([ints]),
    "dtype of a layer": lambda: nn.Linear(2, 1, dtype=torch.int64),
    "from_pretrained": lambda: nn.Embedding.from_pretrained(
        ints, freeze=False),
    "assign=True": lambda: layer.load_state_dict(
        {"weight": ints}, assign=True),
    "torch.tensor": lambda: torch.tensor([1, 2], requires_grad=True),
    "attribute": lambda: setattr(ints, "requires_grad", True),
    "wrapped first": lambda: nn.ParameterList(
        [nn.Parameter(ints, requires_grad=False)]),
}
for name, call in calls.items():
    try:
        call()
        print(name, "works")
    except RuntimeError as error:
        print(name, "|", "can require gradients" in str(error))
