import torch
from torch import nn

with torch.inference_mode():
    layer, norm = nn.Linear(2, 1), nn.BatchNorm1d(2)
    scores = layer(torch.ones(1, 2))
layer.weight.grad = torch.ones(1, 2)
make, weights = torch.optim.SGD, layer.parameters
writes = {
    "load": lambda: layer.load_state_dict(nn.Linear(2, 1).state_dict()),
    "step": make(weights(), lr=0.1).step,
    "result": lambda: scores.add_(1),
    "BatchNorm1d": lambda: norm(torch.ones(3, 2)),
    "data": lambda: layer.weight.data.fill_(7.0),
    "detach": lambda: layer.weight.detach().fill_(7.0),
    "fused step": make(weights(), lr=0.1, fused=True).step,
}
for name, write in writes.items():
    try:
        write()
        print(name, "written")
    except RuntimeError as error:
        print(name, "error:", "Inplace update" in str(error))
print("inference tensor:", layer.weight.is_inference())
