import torch
from torch import nn


class MultiTask(nn.Module):
    def __init__(self, count):
        super().__init__()
        self.log_variance = nn.Parameter(torch.zeros(count))

    def forward(self, losses):
        weighted = losses * (-self.log_variance).exp()
        return (weighted + self.log_variance).sum()


model, criterion = nn.Linear(2, 2), MultiTask(2)
params = [*model.parameters(), *criterion.parameters()]
optimizer = torch.optim.SGD(params, lr=0.1)
losses = model(torch.ones(1, 2)).square().mean(dim=0)
criterion(losses).backward()
optimizer.step()
held = any(p is criterion.log_variance for p in model.parameters())
print("in model", held)
print("moved", (criterion.log_variance != 0).tolist())
