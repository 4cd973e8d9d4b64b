import torch
from torch import nn

model = nn.Module()
model.factor = nn.Parameter(torch.tensor(1.0))
optimizer = torch.optim.SGD(model.parameters(), lr=0.125)
held = optimizer.param_groups[0]["params"][0]
print("held", held is model.factor)

loss = (model.factor * 2 - 6) ** 2
loss.backward()
print("grad", model.factor.grad.item())

# es: step() hace factor -= lr * factor.grad
# en: step() does factor -= lr * factor.grad
optimizer.step()
print("factor", model.factor.item(), "held", held.item())
