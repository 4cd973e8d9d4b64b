import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
codes = ["weight[0]", "weight.detach()", "weight.view(torch.int32)"]
with torch.inference_mode():
    for code in (*codes, "weight + 0"):
        print(code, eval(code).is_inference())
