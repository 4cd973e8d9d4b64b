import warnings

import torch
from torch import nn

warnings.simplefilter("ignore", FutureWarning)


class Cache(nn.Module):
    def __init__(self):
        super().__init__()
        self.cache = nn.Buffer(torch.zeros(2), persistent=False)

    def forward(self, x):
        self.cache.add_(x)
        return self.cache + 1


program = torch.export.export(Cache(), (torch.ones(2),))
program = program.run_decompositions()
print(program.graph_signature.buffers_to_mutate, program.state_dict)
run = program.module()
print(run(torch.ones(2)).tolist(), run(torch.ones(2)).tolist())
