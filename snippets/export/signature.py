import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(1))
        self.frozen = nn.Parameter(torch.ones(1), requires_grad=False)
        self.unused = nn.Parameter(torch.ones(1))
        self.mean = nn.Buffer(torch.zeros(1))
        self.mask = nn.Buffer(torch.ones(1), persistent=False)
        self.table = torch.ones(1)

    def forward(self, x):
        x = x * self.weight * self.frozen - self.mean
        return x * self.mask + self.table


program = torch.export.export(Model(), (torch.ones(2, 1),))
print("| `kind` | `arg` | `target` | `state_dict` |\n|---|---|---|---|")
for spec in program.graph_signature.input_specs:
    inside = "–✓"[spec.target in program.state_dict]
    names = [spec.kind.name, spec.arg.name, str(spec.target)]
    print("|", " | ".join(f"`{name}`" for name in names), "|", inside, "|")
