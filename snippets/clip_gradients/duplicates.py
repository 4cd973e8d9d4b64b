import torch
from torch import nn

encoder, decoder = nn.Linear(2, 1, bias=False), nn.Linear(2, 1, bias=False)
decoder.weight = encoder.weight
listed = [*encoder.parameters(), *decoder.parameters()]
model = nn.ModuleList([encoder, decoder])
whole = list(model.parameters())
for name, parameters in ("listed", listed), ("whole", whole):
    encoder.weight.grad = torch.tensor([[30.0, 40.0]])
    norm = nn.utils.clip_grad_norm_(parameters, 1.0)
    after = encoder.weight.grad.norm()
    print(name, len(parameters), f"{norm:.3f}", f"{after:.3f}")
