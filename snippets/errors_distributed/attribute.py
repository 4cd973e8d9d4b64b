from torch import distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel as DDP

store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
ddp = DDP(nn.Linear(2, 1))
ddp.weight  # raises: AttributeError
