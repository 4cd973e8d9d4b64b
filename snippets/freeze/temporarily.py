import torch
from torch import nn

generator, critic = nn.Linear(1, 1), nn.Linear(1, 1)
noise = torch.ones(1, 1)

critic.requires_grad_(False)
critic(generator(noise)).sum().backward()
print(generator.weight.grad is not None, critic.weight.grad)

critic.requires_grad_(True)
critic(generator(noise).detach()).sum().backward()
print(critic.weight.grad is not None)
