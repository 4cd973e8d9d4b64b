import torch
from torch import nn
from torch.nn.functional import cross_entropy


def same_gradient(model, target, **options):
    gradients = []
    for n in 1, 2:
        model.zero_grad()
        for batch, part in zip(x.chunk(n), target.chunk(n)):
            loss = cross_entropy(model(batch), part, **options)
            summed = options.get("reduction") == "sum"
            (loss / (sum(target != -100) if summed else n)).backward()
        gradients.append(model[0].weight.grad.clone())
    return torch.allclose(*gradients, atol=1e-6)


torch.manual_seed(0)
x, target = torch.randn(4, 2), torch.tensor([0, 1, 2, 0])
padded = torch.tensor([0, 1, 2, -100])
linear = nn.Sequential(nn.Linear(2, 3))
norm = nn.Sequential(nn.Linear(2, 3), nn.BatchNorm1d(3))
drop = nn.Sequential(nn.Linear(2, 3), nn.Dropout())
print("mean", same_gradient(linear, target))
print("BatchNorm1d", same_gradient(norm, target))
print("Dropout", same_gradient(drop, target))
print("weight", same_gradient(linear, target, weight=torch.arange(1.0, 4)))
print("ignore_index", same_gradient(linear, padded))
print("sum", same_gradient(linear, padded, reduction="sum"))
