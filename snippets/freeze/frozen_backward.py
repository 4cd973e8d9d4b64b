import torch
from torch import nn

critic = nn.Linear(1, 1).requires_grad_(False)
optimizer = torch.optim.SGD(critic.parameters(), lr=1.0)
before = critic.weight.item()
image = torch.ones(1, 1, requires_grad=True)
critic(image).sum().backward()
optimizer.step()
print(image.grad is not None, critic.weight.grad)
print(critic.weight.item() == before)
