import torch
from torch import nn
from torch.nn.utils import parametrize


class LowRank(nn.Module):
    def __init__(self, weight, rank=2):
        super().__init__()
        rows, columns = weight.shape
        self.A = nn.Parameter(weight.new_empty(rank, columns))
        self.B = nn.Parameter(weight.new_zeros(rows, rank))
        nn.init.normal_(self.A, std=0.02)

    def forward(self, weight):
        return weight + self.B @ self.A


model = nn.TransformerEncoderLayer(4, 2, 8, batch_first=True).bfloat16()
model.requires_grad_(False)
for module in list(model.modules()):
    if isinstance(module, nn.Linear):
        low = LowRank(module.weight)
        parametrize.register_parametrization(module, "weight", low)

x = torch.ones(3, 1, 4, dtype=torch.bfloat16)
model(x).float().square().sum().backward()
trained = {n: p for n, p in model.named_parameters() if p.requires_grad}
print(len(trained), all(p.grad is not None for p in trained.values()))
with torch.no_grad():
    print(tuple(model.eval()(x).shape))
