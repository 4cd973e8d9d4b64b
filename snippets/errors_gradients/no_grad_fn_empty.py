import torch
from torch import nn

model = nn.Sequential(nn.Linear(1, 1), nn.Linear(1, 1))
model.requires_grad_(False)
chosen = [
    p.requires_grad_() for n, p in model.named_parameters() if "lora" in n
]
print("selected:", len(chosen))
print("trainable:", sum(p.requires_grad for p in model.parameters()))
print("output has a graph:", model(torch.ones(1, 1)).requires_grad)
print([name for name, _ in model.named_parameters()])
