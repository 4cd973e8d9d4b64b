import torch
from torch import nn

model = nn.Linear(2, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for inputs in torch.tensor([[[2.0, 3.0]], [[20.0, 30.0]]]):
    optimizer.zero_grad()
    loss = model(inputs).sum()
    loss.backward()
    norm = nn.utils.clip_grad_norm_(model.parameters(), max_norm=5.0)
    optimizer.step()
    print(f"{norm:.3f}", [f"{g:.3f}" for g in model.weight.grad[0]])
