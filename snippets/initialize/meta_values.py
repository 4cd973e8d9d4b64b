import torch
from torch import nn

torch.use_deterministic_algorithms(True)


class Mixer(nn.Module):
    def __init__(self):
        super().__init__()
        self.decay = nn.Parameter(torch.arange(1.0, 4.0).log())
        self.out = nn.Linear(3, 1)


class Resettable(Mixer):
    def reset_parameters(self):
        with torch.no_grad():
            self.decay.copy_(torch.arange(1.0, 4.0).log())


for kind in (Mixer, Resettable):
    with torch.device("meta"):
        model = kind()
    model.to_empty(device="cpu")
    for module in model.modules():
        if hasattr(module, "reset_parameters"):
            module.reset_parameters()
    print({n: p.isnan().any().item() for n, p in model.named_parameters()})
