import tempfile

import torch
from torch import distributed as dist
from torch import nn
from torch.distributed import checkpoint

store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
model = nn.Linear(2, 1, bias=False)
optimizer = torch.optim.Adam(model.parameters())
with tempfile.TemporaryDirectory() as place:
    early = {"optimizer": optimizer.state_dict()}
    checkpoint.save(early, checkpoint_id=place)
    model(torch.ones(1, 2)).sum().backward()
    optimizer.step()
    later = {"optimizer": optimizer.state_dict()}
    try:
        checkpoint.load(later, checkpoint_id=place)
    except checkpoint.CheckpointException as error:
        print(error.failures[0][0])
