import torch
from torch import nn

expanded = nn.Module()
expanded.weight = nn.Parameter(torch.ones(1).expand(2))
inference = nn.Module()
with torch.inference_mode():
    inference.weight = nn.Parameter(torch.ones(2), requires_grad=False)
for model in expanded, inference:
    try:
        model.load_state_dict({"weight": torch.zeros(2)})
    except RuntimeError as error:
        print(str(error).rpartition("occurred : ")[2][:55])
    values = model.weight.detach().clone()
    model.weight = nn.Parameter(values, model.weight.requires_grad)
    print(model.load_state_dict({"weight": torch.zeros(2)}))
