import tempfile

import torch
from torch import distributed as dist
from torch.distributed import checkpoint

store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
with tempfile.TemporaryDirectory() as place:
    saved = {"weight": torch.tensor([1 / 3, 2.7])}
    checkpoint.save(saved, checkpoint_id=place)
    for dtype in (torch.float32, torch.bfloat16, torch.int64):
        state = {"weight": torch.zeros(2, dtype=dtype)}
        checkpoint.load(state, checkpoint_id=place)
        print(dtype, state["weight"].tolist())
    try:
        checkpoint.load({"weight": torch.zeros(3)}, checkpoint_id=place)
    except checkpoint.CheckpointException as error:
        print(error.failures[0][0])
