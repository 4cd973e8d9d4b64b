import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

model = nn.Linear(1, 1, bias=False)
nn.init.zeros_(model.weight)
optimizer = torch.optim.SGD(model.parameters(), lr=1.0)
ema = AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(0.5))

for _ in range(4):
    loss = -model(torch.ones(1, 1)).sum()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    ema.update_parameters(model)
    average = ema.module.weight.item()
    print("weight", model.weight.item(), "average", average)
print("updates", ema.n_averaged)
