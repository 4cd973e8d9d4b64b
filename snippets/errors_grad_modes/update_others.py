import torch
from torch import nn

with torch.inference_mode():
    layer = nn.Linear(2, 1)
    scores = layer(torch.ones(1, 2))
writes = {
    "load": lambda: layer.load_state_dict(nn.Linear(2, 1).state_dict()),
    "step": torch.optim.SGD(layer.parameters(), lr=0.1).step,
    "result": lambda: scores.add_(1),
    "data": lambda: layer.weight.data.fill_(7.0),
}
layer.weight.grad = torch.ones(1, 2)
for name, write in writes.items():
    try:
        write()
        print(name, "written")
    except RuntimeError as error:
        print(name, "refused:", "Inplace update" in str(error))
