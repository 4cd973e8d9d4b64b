import torch
from torch import nn

one = nn.Linear(1, 1)
frozen = nn.Linear(1, 1).requires_grad_(False)
for other in frozen, nn.Linear(1, 1).eval(), nn.Linear(2, 1), nn.ReLU():
    try:
        torch.func.stack_module_state([one, other])
    except RuntimeError as error:
        print(error)
torch.func.stack_module_state([])  # raises: RuntimeError
