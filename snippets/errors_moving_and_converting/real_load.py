import torch
from torch import nn

model = nn.Linear(1, 1, bias=False)
model.load_state_dict({"weight": torch.tensor([[1.0 + 2.0j]])})
print("load:", model.weight.item())
result = torch.zeros(1)
result[:] = torch.tensor([1.0 + 2.0j])
print("written into a real one:", result.item())
model.register_buffer("turn", torch.tensor([1.0 + 2.0j]))
print("bfloat16():", model.bfloat16().turn.item())
print("to():", model.to(torch.bfloat16).turn.item())
