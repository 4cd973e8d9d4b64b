import torch
from torch import nn
from torch.optim.swa_utils import update_bn


class Model(nn.BatchNorm1d):
    def forward(self, batch):
        return super().forward(batch["x"])


loader = [{"x": torch.tensor([[1.0], [3.0]])}]
for model, device in (
    (Model(1), None), (Model(1), "cpu"), (nn.BatchNorm1d(1).eval(), None)
):
    try:
        update_bn(loader, model, device)
        print(device, model.running_mean)
    except AttributeError as error:
        print(device, error)
print(model.momentum, model.training)
