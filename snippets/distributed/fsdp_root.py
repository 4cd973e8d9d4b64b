import contextlib
import io

import torch
from torch import distributed as dist
from torch import nn
from torch.distributed.fsdp import FullyShardedDataParallel as FSDP
from torch.distributed.fsdp import ShardingStrategy

store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
alone = {"sharding_strategy": ShardingStrategy.NO_SHARD}
cpu = torch.device("cpu")
for inner_first in (False, True):
    inner = FSDP(nn.Linear(2, 2), device_id=cpu, **alone)
    both = nn.Sequential(inner, nn.Linear(2, 1))
    model = FSDP(both, device_id=cpu, **alone)
    calls = [inner, model] if inner_first else [model, inner]
    try:
        with contextlib.ExitStack() as quiet:
            quiet.enter_context(contextlib.redirect_stderr(io.StringIO()))
            quiet.enter_context(contextlib.redirect_stdout(io.StringIO()))
            shapes = [list(call(torch.ones(1, 2)).shape) for call in calls]
        print(shapes)
    except AssertionError as error:
        print(error)
