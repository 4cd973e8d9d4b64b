import torch
from torch import nn

layer = nn.Linear(2, 1)
cases = {
    "nn.Sequential": nn.Sequential(layer),
    "list of layers": [layer],
    "list of lists": [list(layer.parameters())],
    "group without list": {"params": layer.parameters()},
    "state_dict": layer.state_dict(),
    "bias=False": [nn.Linear(2, 1, bias=False).bias],
}
for name, params in cases.items():
    try:
        torch.optim.SGD(params, lr=0.1)
    except TypeError as error:
        print(name, "|", str(error).rpartition(" is ")[2])
