from torch import distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard

store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
state = fully_shard(nn.Linear(2, 1, bias=False)).state_dict()
plain = nn.Linear(2, 1, bias=False)
try:
    plain.load_state_dict(state)
except RuntimeError as error:
    print(str(error).partition("occurred : ('")[2][:51])
whole = {name: value.full_tensor() for name, value in state.items()}
print(plain.load_state_dict(whole))
