import os

import torch

os.environ.setdefault("LOCAL_RANK", "0")
local_rank = int(os.environ["LOCAL_RANK"])
device = torch.device("cuda", local_rank)
if torch.cuda.is_available():
    torch.cuda.set_device(device)  # needs: cuda
print(device)
