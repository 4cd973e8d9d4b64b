import torch
from torch import nn

torch.manual_seed(0)
backbone = nn.Sequential(nn.Linear(3, 4), nn.ReLU())
backbone.requires_grad_(False)
head = nn.Linear(4, 1)
optimizer = torch.optim.SGD(head.parameters(), lr=0.1)

x, y = torch.randn(8, 3), torch.ones(8, 1)
before = backbone[0].weight.clone()
losses = []
for _ in range(50):
    features = backbone(x)
    loss = nn.functional.mse_loss(head(features), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    losses.append(loss.item())

print(losses[-1] < losses[0] / 2)
print(torch.equal(backbone[0].weight, before))
print(features.requires_grad, loss.requires_grad)
