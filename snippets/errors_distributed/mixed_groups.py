import torch
from torch import distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard

store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
fully_shard(model[0])
model(torch.ones(1, 2)).sum().backward()
apart = [{"params": layer.parameters()} for layer in model]
torch.optim.AdamW(apart, foreach=True).step()
torch.optim.AdamW(model.parameters(), foreach=False).step()
print([type(weight).__name__ for weight in model.parameters()])
optimizer = torch.optim.AdamW(model.parameters(), foreach=True)
optimizer.step()  # raises: RuntimeError
