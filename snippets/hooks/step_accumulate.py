import torch
from torch import nn

model = nn.Linear(1, 1, bias=False)
nn.init.ones_(model.weight)
optimizer = torch.optim.SGD([model.weight], lr=0.1)
last = False


def step(parameter):
    if last:
        optimizer.step()
        optimizer.zero_grad()


model.weight.register_post_accumulate_grad_hook(step)
for batch in range(4):
    last = batch % 2 == 1
    model(torch.ones(1, 1)).sum().backward()
    print(batch, model.weight.grad, f"{model.weight.item():.1f}")
