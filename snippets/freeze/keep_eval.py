import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.backbone = nn.BatchNorm1d(2).requires_grad_(False)
        self.head = nn.Linear(2, 1)

    def train(self, mode=True):
        super().train(mode)
        self.backbone.eval()
        return self


model = Model().train()
print(model.training, model.head.training, model.backbone.training)
model.backbone(torch.ones(4, 2))
print(model.backbone.running_mean)
