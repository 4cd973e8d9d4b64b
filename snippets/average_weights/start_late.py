import torch
from torch import nn
from torch.optim.swa_utils import SWALR, AveragedModel

model = nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
swa = AveragedModel(model)
scheduler = SWALR(optimizer, swa_lr=0.1, anneal_epochs=2)

for epoch in range(6):
    model(torch.ones(1, 1)).sum().backward()
    optimizer.step()
    optimizer.zero_grad()
    if epoch >= 3:
        swa.update_parameters(model)
        scheduler.step()
    lr = optimizer.param_groups[0]["lr"]
    print(epoch, round(lr, 2), int(swa.n_averaged))
