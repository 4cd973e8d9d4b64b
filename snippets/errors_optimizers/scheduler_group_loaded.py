from torch import nn, optim
from torch.optim.lr_scheduler import CosineAnnealingWarmRestarts

layer = nn.Linear(1, 1)
saved = optim.SGD(layer.parameters(), lr=0.1)
state = CosineAnnealingWarmRestarts(saved, 4).state_dict()
groups = [{"params": [weight]} for weight in layer.parameters()]
optimizer = optim.SGD(groups, lr=0.1)
scheduler = CosineAnnealingWarmRestarts(optimizer, 4)
scheduler.load_state_dict(state)
print(len(optimizer.param_groups), len(scheduler.base_lrs))
optimizer.step()
scheduler.step()  # raises: ValueError
