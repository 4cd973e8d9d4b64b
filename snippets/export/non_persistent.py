import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.kept = nn.Buffer(torch.ones(1))
        self.table = nn.Buffer(torch.full((1,), 5.0), persistent=False)

    def forward(self, x):
        return x * self.kept * self.table


program = torch.export.export(Model(), (torch.ones(1),))
print("state_dict", list(program.state_dict))
print("constants", program.constants)
print("names", program.graph_signature.non_persistent_buffers)
print("module", [n for n, _ in program.module().named_buffers()])
