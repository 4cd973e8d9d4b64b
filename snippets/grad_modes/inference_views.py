import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
with torch.inference_mode():
    for code in "weight[0]", "weight.detach()", "weight + 0":
        print(code, eval(code).is_inference())
