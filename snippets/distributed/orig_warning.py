import torch
from torch import distributed as dist
from torch import nn
from torch.distributed.fsdp import FullyShardedDataParallel as FSDP
from torch.distributed.fsdp.wrap import ModuleWrapPolicy

store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
block = nn.Sequential(nn.Linear(9, 9, bias=False), nn.Linear(9, 1))
block[0].requires_grad_(False)
FSDP(
    nn.Sequential(block),
    auto_wrap_policy=ModuleWrapPolicy({nn.Sequential}),
    device_id=torch.device("cpu"),
    use_orig_params=True,
)
